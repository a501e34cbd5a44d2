// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sampleteller.h"

#include "domain/fieldcatalogue.h"

namespace homeward {

QString samplePartyKey(int party)
{
    static const QString keys[] = {QStringLiteral("party-a"), QStringLiteral("party-b"), QStringLiteral("party-c")};
    return keys[party];
}

void SampleTeller::setSource(int party, const QString &text, int report)
{
    m_sources[party] = {text, report};
}

void SampleTeller::begin(SubjectKind kind)
{
    m_sample.subjects.append({kind, {}});
}

void SampleTeller::say(int party, const char *field, const QString &value)
{
    SampleClaim claim;
    claim.field = QString::fromLatin1(field);
    claim.value = value;
    claim.partyKey = samplePartyKey(party);
    claim.source = m_sources[party].text;
    claim.report = m_sources[party].report;
    claim.subject = static_cast<int>(m_sample.subjects.size()) - 1;
    if (claim.report >= 0 && m_sample.reports.at(claim.report).language != story().language) {
        // A paper in another language does not have the office's words: those were told, not written.
        const FieldInfo *info = fieldInfo(claim.field);
        if (info && (info->type == FieldType::Text || info->type == FieldType::Place)) {
            claim.source = samplePhrase(story().language, QStringLiteral("report.kind.letter"), 0);
            claim.report = -1;
        }
    }
    m_sample.claims.append(claim);
}

void SampleTeller::say(const QList<int> &parties, const char *field, const QString &value)
{
    for (const int party : parties)
        say(party, field, value);
}

QString SampleTeller::phrase(const char *topic, int which) const
{
    return samplePhrase(story().language, QString::fromLatin1(topic), which, story().girl);
}

void SampleTeller::sayPhrase(const QList<int> &parties, const char *field, const char *topic, int which)
{
    say(parties, field, phrase(topic, which));
}

void SampleTeller::quote(int party, const char *field, const QString &topic, int which)
{
    say(party, field, samplePhrase(languageOf(party), topic, which, story().girl));
}

void SampleTeller::sayName(const QList<int> &parties, const char *field, const SampleName &name)
{
    for (const int party : parties)
        say(party, field, name.in(static_cast<Language>((party + static_cast<int>(story().language)) % 3)).toValue());
}

Language SampleTeller::languageOf(int party) const
{
    const int report = m_sources[party].report;
    return report < 0 ? story().language : m_sample.reports.at(report).language;
}

QString sampleLessExact(const QDate &date, SampleDie &die)
{
    switch (die.below(3)) {
    case 0:
        return date.toString(QStringLiteral("yyyy-MM"));
    case 1:
        return date.toString(QStringLiteral("yyyy"));
    default: {
        // Winter belongs to the year its December is in.
        const int season = date.month() % 12 / 3;
        const int year = season == 0 && date.month() < 3 ? date.year() - 1 : date.year();
        return QStringLiteral("%1-%2").arg(year).arg(season == 0 ? 24 : 20 + season);
    }
    }
}

} // namespace homeward
