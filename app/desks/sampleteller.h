// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/samplecontent.h"

namespace homeward {

/// Parties speak as numbers here: 0, 1 and 2, in the dossier's order.
[[nodiscard]] QString samplePartyKey(int party);

/// Puts words into the parties' mouths and says where each party has them from.
class SampleTeller
{
public:
    SampleTeller(SampleCase &sample, const SampleScope &scope) : m_sample(sample), m_scope(scope) {}

    [[nodiscard]] const SampleStory &story() const { return m_sample.story; }
    [[nodiscard]] const QDate &today() const { return m_scope.today; }
    [[nodiscard]] int cases() const { return m_scope.cases; }
    [[nodiscard]] SampleCase &sample() { return m_sample; }

    /// Where a party's words come from from now on. \a report: index into SampleCase::reports; -1: not on file.
    void setSource(int party, const QString &text, int report);
    /// A further subject; what is said next is about it. The child is there from the beginning.
    void begin(SubjectKind kind);
    /// Whether it was the last one: then it was entered in error.
    void withdrawSubject(const QString &reason) { m_sample.subjects.last().withdrawReason = reason; }

    void say(int party, const char *field, const QString &value);
    void say(const QList<int> &parties, const char *field, const QString &value);
    /// In the language of the office: \a topic is one of samplePhrase().
    [[nodiscard]] QString phrase(const char *topic, int which) const;
    void sayPhrase(const QList<int> &parties, const char *field, const char *topic, int which);
    /// In the party's own language: for quotations.
    void quote(int party, const char *field, const QString &topic, int which);
    /// A name in the letters the party writes.
    void sayName(const QList<int> &parties, const char *field, const SampleName &name);
    [[nodiscard]] Language languageOf(int party) const;

private:
    SampleCase &m_sample;
    const SampleScope &m_scope;
    struct Source
    {
        QString text;
        int report = -1;
    };
    Source m_sources[3];
};

/// The facts about the child herself or himself.
void tellOfTheChild(SampleTeller &teller);
/// Family, papers, stays and reports on the child's condition.
void tellOfThePeople(SampleTeller &teller);
void tellOfThePapers(SampleTeller &teller);
void tellOfTheStays(SampleTeller &teller);
void tellOfTheCondition(SampleTeller &teller);
/// The family's calls and letters, and what the parties attested.
void tellOfTheContact(SampleTeller &teller);
void tellOfTheAttestations(SampleTeller &teller);

/// "2017-03-12"
[[nodiscard]] inline QString sampleDay(const QDate &date)
{
    return date.toString(Qt::ISODate);
}
/// A less exact way of saying the same day: its month, its year or its season.
[[nodiscard]] QString sampleLessExact(const QDate &date, SampleDie &die);
/// The case of the pictures in the design: three facts claimed differently, six photographs, its own report.
[[nodiscard]] SampleCase sampleMarta(const SampleScope &scope);

} // namespace homeward
