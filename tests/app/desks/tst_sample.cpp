// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"
#include "desks/browsedesk.h"
#include "desks/contactdesk.h"
#include "desks/sample.h"
#include "desks/samplereport.h"
#include "domain/fieldcatalogue.h"
#include "evidence/pagesource.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

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
        for (const Attestation &attestation : view->file.attestations)
            lines.append(attestation.partyKey + attestation.signatory + attestation.date.toString(Qt::ISODate));
        const auto log = dossier.contacts().log(row.id).result();
        for (const ContactEvent &event : log->events)
            lines.append(event.entry.text + event.entry.at.toString(Qt::ISODate));
    }
    return lines;
}

QString withoutBlanks(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC); // ligatures are their letters
    return text.remove(QRegularExpression(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption));
}

/// The words whose middles lie within the rectangles.
QString wordsWithin(const PageText &text, const QList<NormalisedRect> &rects)
{
    QString found;
    for (const NormalisedRect &rect : rects) {
        for (const PageWord &word : text.words) {
            const double x = word.rect.x + word.rect.width / 2;
            const double y = word.rect.y + word.rect.height / 2;
            if (x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height)
                found += word.text;
        }
    }
    return withoutBlanks(found);
}

} // namespace

class tst_Sample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(make(QStringLiteral("one"), 30));
        m_dossier = unlocked();
        QVERIFY(m_dossier);
    }

    void nothingIsAmiss()
    {
        const auto report = m_dossier->check().result();
        QVERIFY2(report->findings.isEmpty(), qPrintable(inWords(report->findings)));
        QCOMPARE(report->cases, 30);
        QVERIFY(report->evidenceFiles > 100);
        QVERIFY(report->auditEntries > 600); // one for each act, as if people had done them
    }

    void saysTheSameEveryTime()
    {
        const QStringList first = said(*m_dossier);
        QVERIFY(first.size() > 1500);
        const SampleResult before = m_made;
        QVERIFY(make(QStringLiteral("two"), 30));
        const auto again = unlocked();
        m_made = before;
        QVERIFY(again);
        QCOMPARE(said(*again), first);
    }

    /// Where a claim says its words stand, they stand; what a scanner gave has no words at all.
    void citedPagesHaveTheWords()
    {
        int found = 0;
        int scans = 0;
        QSet<int> turned;
        for (const int index : {1, 2, 4, 7, 12, 13}) {
            const SampleCase sample = sampleCase(index, {30, today, true});
            const CaseFile file = opened(index);
            for (qsizetype i = 0; i < sample.reports.size(); ++i) {
                const SampleReport &report = sample.reports.at(i);
                const EvidenceItem &item = file.evidence.at(i);
                const auto pages = m_dossier->evidence().openPages(file.id, item.id).result();
                QVERIFY(pages);
                const auto facts = (*pages)->open();
                QVERIFY(facts);
                QVERIFY2(facts->pages.size() >= 2 && facts->pages.size() <= 6, qPrintable(item.originalName));
                QCOMPARE(item.pages, static_cast<int>(facts->pages.size()));
                QHash<int, PageText> texts;
                for (int page = 0; page < item.pages; ++page)
                    texts.insert(page, *(*pages)->text(page));
                scans += report.scanned ? 1 : 0;
                for (const Claim &claim : file.claims) {
                    if (claim.source.evidence != item.id)
                        continue;
                    const PageText text = texts.value(claim.source.page);
                    if (report.scanned) {
                        QVERIFY(text.words.isEmpty());
                        continue;
                    }
                    if (claim.regions.isEmpty()) // Marta's own report is laid out by hand
                        continue;
                    QString words = printedInSample(claim.field, claim.value, report.language);
                    QCOMPARE(claim.regions.first().page, claim.source.page);
                    const QString there = wordsWithin(text, claim.regions.first().rects);
                    QVERIFY2(there.contains(withoutBlanks(words)), qPrintable(item.originalName + claim.field + there));
                    ++found;
                }
            }
        }
        QVERIFY2(found > 150, QByteArray::number(found));
        QVERIFY(scans > 0);
    }

    void someSheetsAreTurned()
    {
        const auto pages = m_dossier->evidence().openPages(opened(2).id, opened(2).evidence.first().id).result();
        QVERIFY(pages);
        const auto facts = (*pages)->open();
        QVERIFY(facts);
        QVERIFY(facts->pages.at(0).sizePoints.width() < facts->pages.at(0).sizePoints.height());
        QVERIFY(facts->pages.at(1).sizePoints.width() > facts->pages.at(1).sizePoints.height());
    }

    void picturesSayWhenTheyWereTaken()
    {
        QSet<QString> kinds;
        int dated = 0;
        bool turned = false;
        bool twoSheets = false;
        for (int index = 1; index <= 12; ++index) {
            const SampleCase sample = sampleCase(index, {30, today, true});
            const CaseFile file = opened(index);
            for (qsizetype i = 0; i < sample.pictures.size(); ++i) {
                const EvidenceItem &item = file.evidence.at(sample.reports.size() + i);
                kinds.insert(item.mimeType);
                const auto pages = m_dossier->evidence().openPages(file.id, item.id).result();
                const auto facts = (*pages)->open();
                QVERIFY2(facts && facts->photo, qPrintable(item.originalName));
                const QDate taken =
                    sample.pictures.at(i).form == SamplePicture::Form::Png ? QDate() : sample.pictures.at(i).taken;
                if (facts->photo->orientation == 6) {
                    turned = true;
                    QVERIFY((*pages)->render(0, QSize(400, 400)));
                }
                if (taken.isValid()) {
                    QVERIFY2(facts->photo->taken.startsWith(taken.toString(QStringLiteral("yyyy:MM:dd"))),
                             qPrintable(facts->photo->taken));
                    ++dated;
                }
                twoSheets = twoSheets || facts->pages.size() == 2;
            }
        }
        QVERIFY(kinds.contains(QStringLiteral("image/jpeg")) && kinds.contains(QStringLiteral("image/png")) &&
                kinds.contains(QStringLiteral("image/tiff")));
        QVERIFY(dated > 5 && turned && twoSheets);
    }

    void marksLieOnTheirWords()
    {
        QCOMPARE(opened(7).annotations.size(), 5);
        int marks = 0;
        for (int index = 1; index <= 30; ++index) {
            for (const Annotation &mark : opened(index).annotations) {
                QVERIFY2(!mark.rects.isEmpty() && mark.page >= 0, qPrintable(sampleNumber(index) + mark.body));
                for (const NormalisedRect &rect : mark.rects)
                    QVERIFY2(rect.isValid() && rect.width > 0.01, qPrintable(mark.body));
                ++marks;
            }
        }
        QVERIFY(marks > 15);
    }

    void eightShareOneReport()
    {
        QSet<QByteArray> digests;
        int holders = 0;
        for (int index = sampleBatchFirst; index <= sampleBatchLast; ++index) {
            for (const EvidenceItem &item : opened(index).evidence) {
                if (item.originalName.startsWith(QLatin1String("batch-"))) {
                    digests.insert(item.sha256);
                    ++holders;
                }
            }
        }
        QCOMPARE(holders, 8);
        QCOMPARE(digests.size(), 1);
        // What the parties attested together is that very paper.
        QCOMPARE(opened(sampleBatchFirst).attestations.first().file.isNull(), false);
    }

    void manyWithoutEvidence()
    {
        RealWorld world;
        SampleRequest request = wish(QStringLiteral("many"), 600);
        request.evidence = false;
        QList<int> steps;
        const auto made = makeSample(request, world, [&](int done, int) {
            steps.append(done);
            return true;
        });
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(steps.last(), 600);
        const auto dossier = Dossier::unlock({made->dossier, {}, made->passphrase}, world);
        const auto report = (*dossier)->check().result();
        QVERIFY2(report->findings.isEmpty(), qPrintable(inWords(report->findings)));
        QCOMPARE(report->cases, 600);
        QCOMPARE(report->evidenceFiles, 0);
        QCOMPARE((*dossier)->cases().find({}).result()->size(), 600);
    }

    void aCancelledSampleLeavesNothing()
    {
        RealWorld world;
        SampleRequest request = wish(QStringLiteral("d"), 5);
        const auto made = makeSample(request, world, [](int, int) { return false; });
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.path));
        // A folder with something in it is never touched.
        QFile kept(m_folder.filePath(QStringLiteral("kept")));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        request.path = m_folder.path();
        QCOMPARE(makeSample(request, world).error().code, ErrorCode::AlreadyExists);
        QVERIFY(kept.exists());
    }

private:
    [[nodiscard]] SampleRequest wish(const QString &name, int cases) const
    {
        SampleRequest request;
        request.path = m_folder.filePath(name);
        request.cases = cases;
        request.today = today;
        request.kdfCost = KdfCost::cheap();
        return request;
    }
    [[nodiscard]] bool make(const QString &name, int cases)
    {
        const auto made = makeSample(wish(name, cases), m_world);
        if (made)
            m_made = *made;
        return made.has_value();
    }
    [[nodiscard]] std::shared_ptr<Dossier> unlocked()
    {
        auto dossier = Dossier::unlock({m_made.dossier, {}, m_made.passphrase}, m_world);
        return dossier ? *dossier : nullptr;
    }
    [[nodiscard]] CaseFile opened(int index)
    {
        const auto id = m_dossier->cases().resolve(sampleNumber(index)).result();
        return m_dossier->cases().reread(*id).result()->file;
    }

    QTemporaryDir m_folder;
    RealWorld m_world;
    SampleResult m_made;
    std::shared_ptr<Dossier> m_dossier;
};

QTEST_MAIN(tst_Sample)
#include "tst_sample.moc"
