// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/phrasebook.h"
#include "summary/summary.h"

#include <QHash>

namespace homeward {

/// Numbers the sources of a case and words its facts with them. Every evidence item is a source, in the order taken in;
/// then come the sources that claims name without a file: one for every party, title and date, for two parties may well
/// speak of two certificates by one name.
class Findings
{
public:
    Findings(const CaseFile &file, const QList<FactComparison> &facts, const QHash<EvidenceId, int> &sheets,
             const Phrasebook &words);

    [[nodiscard]] const QList<SummaryParty> &parties() const { return m_parties; }
    [[nodiscard]] const QList<SummaryFact> &facts() const { return m_facts; }
    /// Labels of the facts no party speaks about.
    [[nodiscard]] const QStringList &silent() const { return m_silent; }
    [[nodiscard]] const QList<SummarySource> &sources() const { return m_sources; }
    /// A fact in the words of the paper.
    [[nodiscard]] SummaryFact worded(const FactComparison &fact) const;
    /// From 1; 0 when the item is no source of this case.
    [[nodiscard]] int sourceNumber(const EvidenceId &item) const;

private:
    void numberSources(const CaseFile &file, const QHash<EvidenceId, int> &sheets);
    [[nodiscard]] QString letterOf(const QString &party) const; ///< its key if it is none of the dossier
    [[nodiscard]] int numberOf(const Claim &claim) const;
    void nameRecords(const QList<FactComparison> &facts);
    [[nodiscard]] QString stateText(const FactComparison &fact) const;
    [[nodiscard]] SummaryAttribution attribution(const Wording &wording, const QString &party) const;

    const Phrasebook &m_words;
    SubjectId m_child;
    QHash<SubjectId, QString> m_records; ///< what people, documents, stays and reports are known by
    QHash<ClaimId, Claim> m_claims;
    QList<SummaryParty> m_parties;
    QList<SummaryFact> m_facts;
    QStringList m_silent;
    QList<SummarySource> m_sources;
    QHash<QString, int> m_named; ///< numbers of the sources without a file, see keyOf() there
};

} // namespace homeward
