// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/findings.h"

#include "summary/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

namespace {

constexpr const char *context = "Print.Findings";

const char *severityText(Severity severity)
{
    switch (severity) {
    case Severity::Identity:
        //: @info kind of discrepancy, within brackets
        return QT_TRANSLATE_NOOP("Print.Findings", "discrepancy of identity");
    case Severity::Kinship:
        //: @info kind of discrepancy, within brackets
        return QT_TRANSLATE_NOOP("Print.Findings", "discrepancy of kinship");
    case Severity::Legal:
        //: @info kind of discrepancy, within brackets
        return QT_TRANSLATE_NOOP("Print.Findings", "discrepancy of legal status");
    case Severity::Minor:
        break;
    }
    //: @info kind of discrepancy, within brackets
    return QT_TRANSLATE_NOOP("Print.Findings", "minor discrepancy");
}

/// What tells a source that is not on file from another.
QString keyOf(const Claim &claim)
{
    const ClaimSource &source = claim.source;
    return QStringList{claim.partyKey, source.text, source.date.toEdtf(), source.evidence.toString()}.join(QChar(0x1F));
}

} // namespace

Findings::Findings(const CaseFile &file, const QList<FactComparison> &facts, const QHash<EvidenceId, int> &sheets,
                   const Phrasebook &words)
    : m_words(words), m_child(file.child())
{
    nameRecords(facts);
    for (const Party &party : file.parties)
        m_parties.append({party.key, party.letter(), party.shape(), party.name.in(words.language())});
    for (const Claim &claim : file.claims)
        m_claims.insert(claim.id, claim);
    numberSources(file, sheets);
    for (const FactComparison &fact : facts) {
        if (fact.values.isEmpty())
            m_silent.append(words.field(fact.field));
        else
            m_facts.append(worded(fact));
    }
}

void Findings::nameRecords(const QList<FactComparison> &facts)
{
    for (const FactComparison &fact : facts) {
        const FieldInfo *info = fieldInfo(fact.field);
        if (fact.subject == m_child || !info || !info->title || fact.values.isEmpty())
            continue;
        QString &name = m_records[fact.subject];
        name = (name + QLatin1Char(' ') + formatValue(fact.field, fact.values.first().value, m_words)).trimmed();
    }
}

void Findings::numberSources(const CaseFile &file, const QHash<EvidenceId, int> &sheets)
{
    for (const EvidenceItem &item : file.evidence) {
        QStringList parts{item.title.isEmpty() ? item.originalName : item.title};
        if (item.dated.isValid())
            parts.append(formatDay(item.dated, m_words));
        const int count = sheets.value(item.id, item.pages);
        if (count > 0 && item.kind != EvidenceKind::Photo)
            //: @info number of sheets of an attachment, short
            parts.append(m_words.counted(context, QT_TRANSLATE_N_NOOP("Print.Findings", "%n sheet(s)"), count));
        m_sources.append({static_cast<int>(m_sources.size()) + 1, parts.join(QLatin1String(", ")), parts.first(),
                          item.id, item.sha256});
    }
    for (const Claim &claim : file.claims) {
        if (!claim.isLive() || claim.source.text.isEmpty() || numberOf(claim) > 0)
            continue;
        QStringList parts{claim.source.text};
        if (!claim.source.date.isNull())
            parts.append(formatDate(claim.source.date, m_words));
        //: @info after the title of a source that is not on file; %1 letter of the party that names it
        parts.append(m_words.phrase(context, QT_TRANSLATE_NOOP("Print.Findings", "named by party %1"))
                         .arg(letterOf(claim.partyKey)));
        m_named.insert(keyOf(claim), static_cast<int>(m_sources.size()) + 1);
        m_sources.append({static_cast<int>(m_sources.size()) + 1, parts.join(QLatin1String(", ")), claim.source.text,
                          EvidenceId(), QByteArray()});
    }
}

int Findings::sourceNumber(const EvidenceId &item) const
{
    for (const SummarySource &source : m_sources) {
        if (!item.isNull() && source.evidence == item)
            return source.number;
    }
    return 0;
}

int Findings::numberOf(const Claim &claim) const
{
    const int number = sourceNumber(claim.source.evidence);
    return number > 0 ? number : m_named.value(keyOf(claim));
}

QString Findings::letterOf(const QString &party) const
{
    for (const SummaryParty &known : m_parties) {
        if (known.key == party)
            return known.letter;
    }
    return party;
}

SummaryAttribution Findings::attribution(const Wording &wording, const QString &party) const
{
    SummaryAttribution said;
    said.partyKey = party;
    said.letter = letterOf(party);
    for (const ClaimId &id : wording.claims) {
        const auto claim = m_claims.constFind(id);
        if (claim == m_claims.constEnd() || claim->partyKey != party)
            continue;
        const int number = numberOf(*claim);
        if (number == 0)
            continue;
        if (!said.sources.contains(number))
            said.sources.append(number);
        QString citation = claim->source.page >= 0
                               //: @info citation of a source: %1 its number, %2 the page
                               ? m_words.phrase(context, QT_TRANSLATE_NOOP("Print.Findings", "%1, p. %2"))
                                     .arg(number)
                                     .arg(claim->source.page + 1)
                               : QString::number(number);
        citation.replace(QLatin1Char(' '), QChar::Nbsp); // a page never parts from its number
        if (!said.citations.contains(citation))
            said.citations.append(citation);
    }
    return said;
}

SummaryFact Findings::worded(const FactComparison &fact) const
{
    SummaryFact row;
    row.field = fact.field;
    row.label = m_words.field(fact.field);
    row.state = fact.state;
    row.stateText = stateText(fact);
    if (const FieldInfo *info = fieldInfo(fact.field)) {
        row.group = m_words.fieldGroup(info->group);
        if (!m_child.isNull() && fact.subject != m_child) {
            row.subject = fact.subject;
            row.group = m_records.value(fact.subject, row.group);
            row.label = row.group + QStringLiteral(" · ") + row.label;
        }
        if (fact.state == FactState::Conflict)
            row.severity = m_words.phrase(context, severityText(info->severity));
    }
    const QList<Claim> claims = m_claims.values();
    const auto shown = [&](const QString &stored) { return formatValue(fact.field, stored, m_words); };
    for (const DistinctValue &value : fact.values) {
        for (const Wording &wording : wordingsOf(value, claims, shown)) {
            SummaryValue worded{wording.value, shown(wording.value), {}};
            for (const QString &party : wording.parties)
                worded.said.append(attribution(wording, party));
            row.values.append(worded);
        }
    }
    return row;
}

QString Findings::stateText(const FactComparison &fact) const
{
    const auto say = [&](const char *source) { return m_words.phrase(context, source); };
    switch (fact.state) {
    case FactState::Agree:
        //: @info:status of a fact, short: all parties say the same
        return say(QT_TRANSLATE_NOOP("Print.Findings", "agreed"));
    case FactState::Variant:
        //: @info:status of a fact, short: the same name in another script or spelling
        return say(QT_TRANSLATE_NOOP("Print.Findings", "agreed, spelling differs"));
    case FactState::AgreeLessExact:
        //: @info:status of a fact, short: one value contains the other
        return say(QT_TRANSLATE_NOOP("Print.Findings", "agreed, less exact"));
    case FactState::Complement:
        //: @info:status of a fact, short: the parties give different details that hold together
        return say(QT_TRANSLATE_NOOP("Print.Findings", "details complement each other"));
    case FactState::PartlySilent:
        //: @info:status of a fact, short: those who speak agree; %1 parties that speak, %2 all parties
        return say(QT_TRANSLATE_NOOP("Print.Findings", "agreed, %1 of %2")).arg(fact.speaking).arg(m_parties.size());
    case FactState::Conflict:
        //: @info:status of a fact, short
        return say(QT_TRANSLATE_NOOP("Print.Findings", "discrepancy"));
    case FactState::SingleSource:
        //: @info:status of a fact, short: one party only says it
        return say(QT_TRANSLATE_NOOP("Print.Findings", "one party only"));
    case FactState::NoData:
        break;
    }
    //: @info:status of a fact, short
    return say(QT_TRANSLATE_NOOP("Print.Findings", "no data"));
}

} // namespace homeward
