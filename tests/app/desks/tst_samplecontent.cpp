// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/conflicts.h"
#include "desks/samplecontent.h"
#include "domain/age.h"
#include "domain/fieldcatalogue.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace homeward;

namespace {

const QDate today(2026, 11, 23);

/// As much of a case file as facts are compared from.
CaseFile fileOf(const SampleCase &sample)
{
    CaseFile file;
    file.parties = sampleParties();
    for (const SampleSubject &subject : sample.subjects)
        file.subjects.append({SubjectId(QUuid::createUuid()), subject.kind, !subject.withdrawReason.isEmpty(), {}});
    for (const SampleClaim &words : sample.claims) {
        Claim claim;
        claim.id = ClaimId(QUuid::createUuid());
        claim.subject = file.subjects.at(words.subject).id;
        claim.field = words.field;
        claim.value = words.value;
        claim.partyKey = words.partyKey;
        claim.withdrawn = !words.withdrawReason.isEmpty();
        file.claims.append(claim);
    }
    for (qsizetype i = 0; i < sample.claims.size(); ++i) {
        if (sample.claims.at(i).supersedes >= 0)
            file.claims[sample.claims.at(i).supersedes].superseded = true;
    }
    return file;
}

/// The values of a field, in the order they were said.
QStringList valuesOf(const SampleCase &sample, const char *field, int subject = -1)
{
    QStringList values;
    for (const SampleClaim &claim : sample.claims) {
        if (claim.field == QLatin1String(field) && (subject < 0 || claim.subject == subject))
            values.append(claim.value);
    }
    return values;
}

QByteArray at(const SampleCase &sample, const QString &what = {})
{
    return (sampleNumber(sample.story.index) + u' ' + what).toUtf8();
}

} // namespace

class tst_SampleContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int index = 1; index <= 248; ++index)
            m_cases.append(sampleCase(index, today));
    }

    void everyValueIsInItsForm()
    {
        for (const SampleCase &sample : m_cases) {
            QVERIFY2(!sample.pictures.isEmpty() && !sample.reports.isEmpty(), at(sample));
            for (const SampleClaim &claim : sample.claims) {
                const FieldInfo *field = fieldInfo(claim.field);
                QVERIFY2(field, at(sample, claim.field));
                QVERIFY2(isValidValue(*field, claim.value), at(sample, claim.field + claim.value));
                QCOMPARE(field->subject, sample.subjects.at(claim.subject).kind);
                QVERIFY2(!claim.value.contains(QLatin1Char('%')) && !claim.value.contains(QLatin1Char('|')),
                         at(sample, claim.value)); // no place left unfilled
            }
            for (const ContactEntry &entry : sample.contacts)
                QVERIFY2(entry.state == ContactState::Planned || !entry.text.isEmpty(), at(sample));
        }
    }

    void everyFieldAndKindOccurs()
    {
        QSet<QString> fields;
        QSet<QString> categories;
        QSet<SubjectKind> kinds;
        QSet<ContactState> contacts;
        QSet<AttestationResult> results;
        QSet<CaseState> states;
        QSet<QString> names;
        for (const SampleCase &sample : m_cases) {
            names.insert(sample.story.name.ukrainian.headingForm());
            states.insert(sample.state);
            categories.insert(sample.story.category);
            for (const SampleClaim &claim : sample.claims)
                fields.insert(claim.field);
            for (const SampleSubject &subject : sample.subjects)
                kinds.insert(subject.kind);
            for (const ContactEntry &entry : sample.contacts)
                contacts.insert(entry.state);
            for (const SampleAttestation &attestation : sample.attestations)
                results.insert(attestation.words.result);
        }
        for (const FieldInfo &field : fieldCatalogue())
            QVERIFY2(fields.contains(QString::fromLatin1(field.key)), field.key);
        QCOMPARE(kinds.size(), 5);
        QCOMPARE(categories.size(), 7);
        QVERIFY(contacts.size() >= 4);
        QVERIFY(results.size() >= 4);
        QVERIFY(states.size() >= 10);
        QVERIFY2(names.size() > 150, QByteArray::number(names.size()));
    }

    /// Every way facts can stand to each other; twelve cases with true conflicts, as an office would call many.
    void partiesAgreeAndContradict()
    {
        QSet<FactState> facts;
        int conflicting = 0;
        for (const SampleCase &sample : m_cases) {
            int conflicts = 0;
            QStringList about;
            for (const FactComparison &fact : compareFacts(fileOf(sample))) {
                facts.insert(fact.state);
                if (fact.state == FactState::Conflict) {
                    ++conflicts;
                    about.append(fact.field);
                }
            }
            const int index = sample.story.index;
            QVERIFY2(conflicts == (index == 7 ? 3 : index % 21 == 7 ? 1 : 0), at(sample, about.join(u' ')));
            conflicting += conflicts > 0 ? 1 : 0;
        }
        QCOMPARE(conflicting, 12);
        QCOMPARE(facts.size(), 8);
    }

    void datesFollowOneAnother()
    {
        int adults = 0;
        int soon = 0;
        for (const SampleCase &sample : m_cases) {
            const SampleStory &story = sample.story;
            QVERIFY2(story.born < story.separated && story.separated < story.openedOn && story.openedOn <= today,
                     at(sample));
            const Age age = ageOf(PartialDate::fromDay(story.born), PartialDate::fromDay(story.separated), today);
            QVERIFY2(age.years && age.years->oldest < 21, at(sample));
            adults += age.adultSinceSeparation ? 1 : 0;
            soon += age.turns18Soon ? 1 : 0;
            QVERIFY2(ageOf(PartialDate::fromDay(story.born), {}, story.separated).stage == AgeStage::Child, at(sample));
            for (const SamplePicture &picture : sample.pictures) {
                QVERIFY2(!picture.dated.isValid() || (picture.dated > story.born && picture.dated <= today),
                         at(sample, picture.title));
                QVERIFY(picture.look.years >= 0 && picture.look.girl == story.girl);
            }
            for (const ContactEntry &entry : sample.contacts) {
                const bool ahead = entry.at.date() > today;
                QVERIFY2(ahead == (entry.state == ContactState::Planned), at(sample, entry.at.toString()));
                QVERIFY2(entry.at.date() > story.separated, at(sample));
            }
            for (const SampleAttestation &attestation : sample.attestations)
                QVERIFY2(attestation.words.date > story.separated && attestation.words.date <= today, at(sample));
            for (int i = 0; i < sample.subjects.size(); ++i) {
                const QString from = valuesOf(sample, "stay_from", i).value(0);
                const QString to = valuesOf(sample, "stay_to", i).value(0);
                QVERIFY2(from.size() != 10 || to.size() != 10 || from <= to, at(sample, from + to));
                const QString issued = valuesOf(sample, "document_issued", i).value(0);
                QVERIFY2(issued.isEmpty() || issued > story.born.toString(Qt::ISODate), at(sample, issued));
            }
        }
        QVERIFY2(adults >= 10, QByteArray::number(adults));
        QVERIFY2(soon >= 5, QByteArray::number(soon));
    }

    void brothersAndSistersNameEachOther()
    {
        int families = 0;
        for (const SampleCase &sample : m_cases) {
            families += sample.story.siblings.isEmpty() ? 0 : 1;
            for (const int other : sample.story.siblings) {
                const SampleCase sibling = m_cases.at(other - 1);
                QVERIFY2(sibling.story.siblings.contains(sample.story.index), at(sample));
                // Each is a person in the other's case: with the name, the day of birth and the number of the case.
                const QStringList papers = valuesOf(sample, "person_papers");
                QVERIFY2(std::any_of(papers.begin(), papers.end(),
                                     [&](const QString &paper) { return paper.contains(sampleNumber(other)); }),
                         at(sample));
                QVERIFY2(
                    valuesOf(sample, "person_name").contains(sibling.story.name.in(sample.story.language).toValue()),
                    at(sample));
                QVERIFY2(valuesOf(sample, "person_birth_date").contains(sibling.story.born.toString(Qt::ISODate)),
                         at(sample));
                QVERIFY2(valuesOf(sample, "person_relation")
                             .contains(sibling.story.girl ? QLatin1String("sister") : QLatin1String("brother")),
                         at(sample));
                QCOMPARE(sibling.story.surname, sample.story.surname);
                QCOMPARE(sibling.story.separated, sample.story.separated);
                const qint64 apart = qAbs(sibling.story.born.daysTo(sample.story.born));
                QVERIFY2(apart == 0 || apart > 280, at(sample));
            }
        }
        QVERIFY2(families > 50, QByteArray::number(families));
        // Nobody is looked for in a case that is not there.
        QVERIFY(sampleCase(3, {3, today, true}).story.siblings.isEmpty());
    }

    void theBatchIsEight()
    {
        QHash<QString, int> categories;
        int opposite = 0;
        int members = 0;
        for (const SampleCase &sample : m_cases) {
            const bool joint =
                std::any_of(sample.reports.begin(), sample.reports.end(),
                            [](const SampleReport &report) { return report.kind == SampleReport::Kind::Batch; });
            QCOMPARE(joint, sample.story.inBatch);
            if (!joint)
                continue;
            ++members;
            for (const QString &category : valuesOf(sample, "separation_category").mid(0, 1))
                ++categories[category];
            QVERIFY2(sample.story.homeCountry != sample.story.presentCountry, at(sample));
            opposite += sample.story.homeCountry != m_cases.at(sampleBatchFirst - 1).story.homeCountry ? 1 : 0;
            // Both sides attest together; a third confirms on its own.
            QCOMPARE(sample.attestations.size(), 3);
            QCOMPARE(sample.attestations.at(0).words.capacity, AttestationCapacity::JointlyAttests);
            QCOMPARE(sample.attestations.at(1).words.capacity, AttestationCapacity::JointlyAttests);
            QCOMPARE(sample.attestations.at(2).words.capacity, AttestationCapacity::IndependentlyConfirms);
        }
        QCOMPARE(members, 8);
        QCOMPARE(categories.value(QStringLiteral("displaced_by_fighting")), 3);
        QCOMPARE(categories.value(QStringLiteral("family_divided")), 5);
        QCOMPARE(opposite, 1);
        QCOMPARE(m_cases.at(sampleBatchOpposite - 1).story.category, QStringLiteral("family_divided"));
    }

    /// Of the usual shape, so that the checks have something to pass, and now and then with a slip.
    void numbersPassOrFailOnPurpose()
    {
        QHash<QString, QSet<NumberDoubt>> doubts;
        for (const SampleCase &sample : m_cases) {
            for (const SampleClaim &claim : sample.claims) {
                const FieldInfo *field = fieldInfo(claim.field);
                if (field->form != NumberForm::Free)
                    doubts[claim.field].insert(doubtOf(field->form, claim.value, sample.story.born));
            }
        }
        for (const char *field : {"demographic_number", "tax_number", "insurance_number"}) {
            const QSet<NumberDoubt> found = doubts.value(QString::fromLatin1(field));
            QVERIFY2(found.contains(NumberDoubt::None), field);
            QVERIFY2(found.size() > 1, field);
        }
    }

    void theFirstCasesShowVariety()
    {
        QSet<Language> languages;
        QSet<SubjectKind> kinds;
        QSet<SampleReport::Kind> reports;
        bool scanned = false;
        for (const SampleCase &sample : m_cases.mid(0, 8)) {
            languages.insert(sample.story.language);
            for (const SampleSubject &subject : sample.subjects)
                kinds.insert(subject.kind);
            for (const SampleReport &report : sample.reports) {
                reports.insert(report.kind);
                scanned = scanned || report.scanned;
            }
        }
        QCOMPARE(languages.size(), 3);
        QCOMPARE(kinds.size(), 5);
        QVERIFY(reports.size() >= 3);
        QVERIFY(scanned);
    }

    /// What lists and searches need is the same with and without evidence.
    void bareCasesSayTheSameOfTheChild()
    {
        for (const int index : {1, 8, 28, 100}) {
            const SampleCase bare = sampleCase(index, {248, today, false});
            const SampleCase full = m_cases.at(index - 1);
            for (const char *field : {"name_birth", "birth_date", "sex", "separation_place", "present_place"})
                QCOMPARE(valuesOf(bare, field), valuesOf(full, field));
            QVERIFY(bare.reports.isEmpty() && bare.pictures.isEmpty() && bare.claims.size() >= 8);
            QCOMPARE(bare.state, full.state);
        }
    }

private:
    QList<SampleCase> m_cases;
};

QTEST_MAIN(tst_SampleContent)
#include "tst_samplecontent.moc"
