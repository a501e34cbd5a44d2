// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "desks/casedesk.h"
#include "desks/conflicts.h"
#include "desks/dossier.h"
#include "desks/sample.h"
#include "desks/samplecontent.h"
#include "desks/summarydesk.h"
#include "domain/fieldcatalogue.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace homeward;

namespace {

const QDate today(2026, 11, 23);

/// What a dossier says, without ids, salts and times of writing.
QStringList said(Dossier &dossier)
{
    QStringList lines;
    const auto rows = dossier.cases().find({}).result();
    for (const CaseRow &row : *rows) {
        const auto view = dossier.cases().open(row.id).result();
        lines.append(row.number + row.name + QString::fromLatin1(stateInfo(row.state).key) +
                     view->file.openedAt.toString(Qt::ISODate));
        for (const Claim &claim : view->file.claims)
            lines.append(claim.field + claim.value + claim.partyKey + claim.source.text +
                         QString::number(claim.source.page) + claim.recordedAt.toString(Qt::ISODate));
        for (const EvidenceItem &item : view->file.evidence)
            lines.append(item.title + item.originalName + item.partyKey + item.dated.toString(Qt::ISODate) +
                         QString::number(item.pages));
        for (const Annotation &mark : view->file.annotations)
            lines.append(mark.quote + mark.body + QString::number(mark.page));
    }
    return lines;
}

} // namespace

class tst_Sample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsSound()
    {
        QSet<QString> names;
        QSet<QString> states;
        QSet<FactState> facts;
        int conflicting = 0;
        for (int index = 1; index <= 248; ++index) {
            const SampleCase sample = sampleCase(index, today);
            QVERIFY2(sample.claims.size() >= 8 && sample.claims.size() <= 22, qPrintable(QString::number(index)));
            QVERIFY(!sample.pictures.isEmpty() && sample.pictures.size() <= 6);
            QVERIFY(!sample.reports.isEmpty() && sample.reports.size() <= 2);
            QVERIFY(sample.openedOn <= today);
            names.insert(sample.ukrainian.headingForm());
            states.insert(QString::fromLatin1(stateInfo(sample.state).key));
            CaseFile file;
            file.parties = sampleParties();
            file.subjects = {{SubjectId(QUuid::createUuid()), SubjectKind::Child}};
            for (const SampleClaim &words : sample.claims) {
                const FieldInfo *field = fieldInfo(words.field);
                QVERIFY2(field, qPrintable(words.field));
                QVERIFY2(isValidValue(*field, words.value), qPrintable(words.field + words.value));
                Claim claim;
                claim.id = ClaimId(QUuid::createUuid());
                claim.subject = file.child();
                claim.field = words.field;
                claim.value = words.value;
                claim.partyKey = words.partyKey;
                file.claims.append(claim);
            }
            int conflicts = 0;
            for (const FactComparison &fact : compareFacts(file)) {
                facts.insert(fact.state);
                conflicts += fact.state == FactState::Conflict ? 1 : 0;
            }
            QCOMPARE(conflicts, index == 7 ? 3 : index % 21 == 7 ? 1 : 0);
            conflicting += conflicts > 0 ? 1 : 0;
        }
        QCOMPARE(conflicting, 12);
        QVERIFY2(names.size() > 150, qPrintable(QString::number(names.size())));
        QVERIFY2(states.size() >= 10, qPrintable(QString::number(states.size())));
        QCOMPARE(facts.size(), 7); // every way facts can stand to each other
    }

    void saysTheSameEveryTime()
    {
        QTemporaryDir folder;
        RealWorld world;
        QStringList first;
        for (const QString &name : {QStringLiteral("one"), QStringLiteral("two")}) {
            SampleRequest request;
            request.path = folder.filePath(name);
            request.cases = 20;
            request.today = today;
            request.kdfCost = KdfCost::cheap();
            const auto made = makeSample(request, world);
            QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
            const auto dossier = Dossier::unlock({made->dossier, {}, made->passphrase}, world);
            QVERIFY(dossier);
            const auto report = (*dossier)->check().result();
            QVERIFY2(report->findings.isEmpty(), qPrintable(homeward::test::inWords(report->findings)));
            QCOMPARE(report->cases, 20);
            QCOMPARE(report->auditEntries, 21);
            const QStringList words = said(**dossier);
            if (first.isEmpty())
                first = words;
            QCOMPARE(words, first);
        }
        QVERIFY(first.size() > 300);
    }

    void marksLieOnTheirWords()
    {
        QTemporaryDir folder;
        RealWorld world;
        SampleRequest request;
        request.path = folder.filePath(QStringLiteral("d"));
        request.cases = 7;
        request.today = today;
        request.kdfCost = KdfCost::cheap();
        const auto made = makeSample(request, world);
        const auto dossier = Dossier::unlock({made->dossier, {}, made->passphrase}, world);
        const auto id = (*dossier)->cases().resolve(QStringLiteral("DEMO-0007")).result();
        const auto view = (*dossier)->cases().open(*id).result();
        QCOMPARE(view->file.annotations.size(), 5);
        for (const Annotation &mark : view->file.annotations) {
            QCOMPARE(mark.rects.size(), 1);
            QVERIFY2(mark.rects.first().isValid() && mark.rects.first().width > 0.01, qPrintable(mark.body));
        }
    }

    void aCancelledSampleLeavesNothing()
    {
        QTemporaryDir folder;
        RealWorld world;
        SampleRequest request;
        request.path = folder.filePath(QStringLiteral("d"));
        request.cases = 5;
        request.today = today;
        request.kdfCost = KdfCost::cheap();
        const auto made = makeSample(request, world, [](int, int) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.path));
        // A folder with something in it is never touched.
        QFile kept(folder.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        request.path = folder.path();
        QCOMPARE(makeSample(request, world).error().code, ErrorCode::AlreadyExists);
        QVERIFY(kept.exists());
    }
};

QTEST_MAIN(tst_Sample)
#include "tst_sample.moc"
