// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "domain/fieldcatalogue.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace homeward {

/// One statement of one party inside a cell.
struct ClaimLine
{
    ClaimId claim;             ///< null: an attestation
    AttestationId attestation; ///< null: a claim
    QString value;             ///< as people read it, whole
    QString source;            ///< "Report 1, p. 2"; empty: none stated
    int number = 0;            ///< of the distinct value, in conflicting rows only; 0: no badge
    bool hasDocument = false;  ///< the source opens in the reader
    bool operator==(const ClaimLine &) const = default;
};
using ClaimLines = QList<ClaimLine>;

/// All: what somebody says, and the key facts also when nobody does.
enum class FactFilter { All, Conflicts, SingleSource, NoData };

/// The claims of a case as the conflict matrix: a row per fact under its group's heading, a column per party in the
/// dossier's order, and the state of the fact at the end. People, documents, stays and condition reports follow the
/// child, each as a block under a heading that folds it; last, what the parties attest. Values are translated to
/// words; nothing is judged here.
class ClaimsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { LinesRole = Qt::UserRole, HeadingRole, ConflictRole, SubjectRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCase(const CaseView &view);
    void setFilter(FactFilter filter);
    [[nodiscard]] FactFilter filter() const { return m_filter; }
    void setHideAgreed(bool hide);
    [[nodiscard]] int countOf(FactFilter filter) const; ///< whatever is shown now
    [[nodiscard]] int hiddenCount() const;              ///< facts the filters keep away
    void retranslate();

    [[nodiscard]] bool isHeading(int row) const; ///< of a group: the arrows pass over it
    [[nodiscard]] bool isSubject(int row) const; ///< the heading of a record, which folds
    [[nodiscard]] bool isFolded(int row) const;
    void setFolded(int row, bool folded);
    [[nodiscard]] const FactComparison *fact(int row) const; ///< null: a heading or an attestation
    [[nodiscard]] const Subject *subject(int row) const;     ///< what the row is about; null: a group, an attestation
    [[nodiscard]] std::optional<AttestationCapacity> capacity(int row) const; ///< of a row of attestations
    /// \a subject null: the first that has the field. -1: not shown.
    [[nodiscard]] int rowOf(const QString &field, const SubjectId &subject = {}) const;
    [[nodiscard]] int rowOfSubject(const SubjectId &subject) const; ///< its heading; -1: not shown
    [[nodiscard]] const Party *party(int column) const;             ///< null: the fact or the state column
    [[nodiscard]] ClaimLines lines(int row, int column) const;
    /// The party has said something about the fact and took it back; what only Undo took away was never said.
    [[nodiscard]] bool isWithdrawn(int row, int column) const;
    /// The next or previous conflicting row; -1: none that way.
    [[nodiscard]] int neighbouringConflict(int row, int step) const;
    [[nodiscard]] int stateColumn() const { return static_cast<int>(m_view.file.parties.size()) + 1; }
    [[nodiscard]] const CaseView &view() const { return m_view; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class RowKind { Group, Subject, Fact, Attestation };
    struct Row
    {
        RowKind kind = RowKind::Fact;
        int fact = -1;
        SubjectId subject;
        std::optional<FieldGroup> group; ///< of a heading; none: that of the attestations
        AttestationCapacity capacity = AttestationCapacity::Supplies;
    };
    void rebuild();
    void appendChild();
    void appendRecords(SubjectKind kind);
    void appendAttestations();
    void appendFact(int fact);
    [[nodiscard]] bool shows(const FactComparison &fact) const;
    [[nodiscard]] QString title(const Row &row) const;
    [[nodiscard]] QVariant headingData(const Row &row, int column, int role) const;
    [[nodiscard]] ClaimLines attestationLines(AttestationCapacity capacity, const Party &who) const;
    [[nodiscard]] bool passes(const FactComparison &fact, FactFilter filter) const;
    [[nodiscard]] QString spoken(int row, int column) const;

    CaseView m_view;
    QList<Row> m_rows;
    FactFilter m_filter = FactFilter::All;
    bool m_hideAgreed = false;
    QSet<SubjectId> m_folded;
};

/// "Report 1, p. 2" as shown under a value; empty when no source is stated.
[[nodiscard]] QString sourceText(const ClaimSource &source, const CaseView &view);

} // namespace homeward

Q_DECLARE_METATYPE(homeward::ClaimLines)
