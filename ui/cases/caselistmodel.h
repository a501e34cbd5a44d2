// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QImage>

#include <functional>

namespace homeward {

/// The case list as one column of rows. Translates values to roles and owns no rules: order and choice come from
/// CaseDesk::find.
class CaseListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole,
        StateRole,     ///< int of CaseState
        ConflictsRole, ///< int
        AgeRole,       ///< worded, empty when not stated
        PlaceRole,
        PortraitRole, ///< QImage, null while it is not there
        UnreadRole    ///< bool: not read, or changed since
    };
    /// Answers at once with what is there, null if nothing is (yet).
    using PortraitSource = std::function<QImage(const CaseRow &)>;

    explicit CaseListModel(QObject *parent = nullptr);

    /// Names of the accounts, for saying whose a case is.
    void setPeople(const QHash<AccountId, QString> &names) { m_people = names; }

    void setPortraitSource(PortraitSource source);
    /// \a today, in the office's zone, for the ages. Rows that stay in their places are updated without a reset.
    void setRows(const QList<CaseRow> &rows, const QDate &today);
    void portraitArrived(const CaseId &id);
    /// Ages, states and sentences are worded on asking: tells the view to ask again.
    void retranslate();

    [[nodiscard]] const CaseRow *row(const QModelIndex &index) const;
    [[nodiscard]] const QDate &today() const { return m_today; }
    [[nodiscard]] const QList<CaseRow> &rows() const { return m_rows; }
    [[nodiscard]] QModelIndex indexOf(const CaseId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString sentence(const CaseRow &row) const;
    [[nodiscard]] QString age(const CaseRow &row) const;

    QList<CaseRow> m_rows;
    QDate m_today;
    QHash<AccountId, QString> m_people;
    PortraitSource m_portraits;
};

} // namespace homeward
