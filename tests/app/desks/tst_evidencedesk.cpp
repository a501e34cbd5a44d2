// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/dossieropener.h"
#include "desks/sampledrawing.h"
#include "desks/samplereport.h"
#include "desks/storeroom.h"
#include "evidence/pagesource.h"
#include "store/evidencerows.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Sets a flag as soon as anything asks for chance.
class StoppingWorld final : public World
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_real.nowUtc(); }
    [[nodiscard]] QByteArray randomBytes(qsizetype count) override
    {
        if (stop)
            stop->store(true);
        return m_real.randomBytes(count);
    }
    EvidenceDesk::StopFlag stop;

private:
    RealWorld m_real;
};

} // namespace

class tst_EvidenceDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_photo = drawSamplePicture(1).bytes;
        m_report = writeMartaReport(m_photo).pdf;
        QVERIFY(!m_photo.isEmpty() && !m_report.isEmpty());
    }
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_case = *m_bench->dossier->cases().create().result();
    }
    void cleanup() { m_bench.reset(); }

    void takesInAndGivesBackTheSameBytes()
    {
        const QString photo = m_bench->put(QStringLiteral("photo.jpg"), m_photo);
        const QString report = m_bench->put(QStringLiteral("report.pdf"), m_report);
        IntakeInfo info;
        info.partyKey = QStringLiteral("party-b");
        info.receivedFrom = QStringLiteral("Office of party B");
        auto future =
            desk().addFiles(m_case, {photo, m_bench->path() + QStringLiteral("/absent"), report, photo}, info);
        const auto lines = future.result();
        QVERIFY(lines);
        QCOMPARE(lines->size(), 4);
        QVERIFY(!lines->at(0).error && !lines->at(0).duplicate);
        QCOMPARE(lines->at(1).error->code, ErrorCode::NotFound);
        QVERIFY(!lines->at(2).error);
        QVERIFY(lines->at(3).duplicate);
        QCOMPARE(lines->at(3).id, lines->at(0).id);
        QCOMPARE(future.progressValue(), 4);

        const CaseView view = *m_bench->dossier->cases().open(m_case).result();
        QCOMPARE(view.file.evidence.size(), 2);
        const EvidenceItem *first = view.evidence(lines->at(0).id);
        QCOMPARE(first->kind, EvidenceKind::Photo);
        QCOMPARE(first->mimeType, QStringLiteral("image/jpeg"));
        QCOMPARE(first->pages, 1);
        QCOMPARE(first->partyKey, QStringLiteral("party-b"));
        QCOMPARE(first->originalName, QStringLiteral("photo.jpg"));
        QCOMPARE(first->sha256, QCryptographicHash::hash(m_photo, QCryptographicHash::Sha256));
        QCOMPARE(view.evidence(lines->at(2).id)->pages, 6);
        QCOMPARE(*desk().content(m_case, lines->at(0).id).result(), m_photo);
        QCOMPARE(*desk().content(m_case, lines->at(2).id).result(), m_report);
        QCOMPARE(view.row.portrait, lines->at(0).id);

        QFile original(photo);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(original.readAll(), m_photo);
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
    }

    void stopsBeforeTheRowsOrNotAtAll()
    {
        const QString photo = m_bench->put(QStringLiteral("photo.jpg"), m_photo);
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        const auto stopped = desk().addFiles(m_case, {photo}, {}, stop).result();
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(view().file.evidence.isEmpty());

        // Stopped while the rows are being written, which is when they ask for an id: it comes too late.
        *stop = false;
        m_bench->dossier.reset();
        StoppingWorld world;
        m_bench->dossier = *Dossier::unlock({m_bench->path(), {}, passphrase()}, world);
        world.stop = stop;
        const auto added = desk().addFiles(m_case, {photo}, {}, stop).result();
        QVERIFY(stop->load());
        QVERIFY(added);
        QCOMPARE(view().file.evidence.size(), 1);
        QCOMPARE(view().file.evidence.first().id, added->first().id);
        m_bench->dossier.reset(); // before its world
    }

    void orphansAreCountedAndSwept()
    {
        QVERIFY(desk().addFiles(m_case, {m_bench->put(QStringLiteral("photo.jpg"), m_photo)}, {}).result());
        // Sealed, and then the process died before the rows were written.
        const QString stray = m_bench->path() + QStringLiteral("/evidence/") + QString(64, u'a');
        QFile file(stray);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        const auto report = m_bench->dossier->check().result();
        QCOMPARE(report->orphans, 1);
        QVERIFY(report->findings.isEmpty());
        const auto reopen = [this] {
            m_bench->dossier.reset();
            m_bench->dossier = *m_bench->unlockAgain();
            DossierOpener::room(*m_bench->dossier).workers().waitForDone();
        };
        reopen();
        QVERIFY(file.exists()); // younger than a day: a row may still come
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
        file.close();
        reopen();
        QVERIFY(!QFile::exists(stray));
        QCOMPARE(m_bench->dossier->check().result()->orphans, 0);
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
        QCOMPARE(*desk().content(m_case, view().file.evidence.first().id).result(), m_photo);
    }

    void nothingNewIsNothingToRecord()
    {
        const QString photo = m_bench->put(QStringLiteral("photo.jpg"), m_photo);
        const auto first = desk().addFiles(m_case, {photo}, {}).result();
        const auto before = m_bench->dossier->cases().history(m_case).result()->size();
        const auto again = desk().addFiles(m_case, {photo}, {}).result();
        QVERIFY(again->first().duplicate);
        QCOMPARE(again->first().id, first->first().id);
        QCOMPARE(m_bench->dossier->cases().history(m_case).result()->size(), before);
        QCOMPARE(desk().addFiles(CaseId(), {photo}, {}).result().error().code, ErrorCode::NotFound);
        IntakeInfo info;
        info.partyKey = QStringLiteral("party-x");
        QCOMPARE(desk().addFiles(m_case, {photo}, info).result().error().code, ErrorCode::InvalidValue);
    }

    void sharedBetweenCases()
    {
        const QString photo = m_bench->put(QStringLiteral("photo.jpg"), m_photo);
        const CaseId other = *m_bench->dossier->cases().create().result();
        // Both at once: the second must not seal the same bytes under another key.
        auto one = desk().addFiles(m_case, {photo}, {});
        auto two = desk().addFiles(other, {photo}, {});
        QVERIFY(one.result() && two.result());
        const EvidenceId first = one.result()->first().id;
        const EvidenceId second = two.result()->first().id;
        QVERIFY(first != second);
        QCOMPARE(*desk().content(m_case, first).result(), m_photo);
        QCOMPARE(*desk().content(other, second).result(), m_photo);
        QCOMPARE(desk().content(other, first).result().error().code, ErrorCode::NotFound); // another case's
        QCOMPARE(m_bench->dossier->check().result()->evidenceFiles, 1);
    }

    void damageIsNamed()
    {
        const auto lines = desk().addFiles(m_case, {m_bench->put(QStringLiteral("photo.jpg"), m_photo)}, {}).result();
        QDirIterator files(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile sealed(files.next());
        sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sealed.open(QIODevice::ReadWrite));
        QVERIFY(sealed.seek(sealed.size() / 2));
        QVERIFY(sealed.write(QByteArray(16, 'x')) == 16);
        sealed.close();
        QCOMPARE(desk().content(m_case, lines->first().id).result().error().code, ErrorCode::Damaged);
        QCOMPARE(desk().openPages(m_case, lines->first().id).result().error().code, ErrorCode::Damaged);
        const auto report = m_bench->dossier->check().result();
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings.first().evidence, lines->first().id);
        QCOMPARE(report->findings.first().kind, FaultKind::EvidenceDamaged);
        QVERIFY(sealed.remove());
        QCOMPARE(desk().content(m_case, lines->first().id).result().error().code, ErrorCode::NotFound);
    }

    void pagesAndThumbnails()
    {
        const auto lines = desk()
                               .addFiles(m_case,
                                         {m_bench->put(QStringLiteral("photo.jpg"), m_photo),
                                          m_bench->put(QStringLiteral("report.pdf"), m_report)},
                                         {})
                               .result();
        const auto pages = desk().openPages(m_case, lines->at(1).id).result();
        QVERIFY(pages);
        const auto facts = (*pages)->open();
        QVERIFY(facts);
        QCOMPARE(facts->pages.size(), 6);
        // Turned by /Rotate: wider than high as displayed.
        QVERIFY(facts->pages.at(4).sizePoints.width() > facts->pages.at(4).sizePoints.height());
        const auto text = (*pages)->text(1);
        QVERIFY(text);
        QVERIFY(text->toString().simplified().contains(QString::fromUtf8("12 березня 2017 року")));
        const auto image = desk().thumbnail(m_case, lines->at(0).id, QSize(64, 64)).result();
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(64, 48));
        QCOMPARE(*desk().thumbnail(m_case, lines->at(0).id, QSize(64, 64)).result(), *image);
    }

    void pagesNotCountedAtFirstAreCountedAtTheFirstOpening()
    {
        const auto lines = desk().addFiles(m_case, {m_bench->put(QStringLiteral("report.pdf"), m_report)}, {}).result();
        const EvidenceId report = lines->first().id;
        // As intake leaves it when the helper does not answer.
        QVERIFY(DossierOpener::room(*m_bench->dossier).ask([report](Store &store) {
            return updateEvidencePages(*store.database, report, 0);
        }));
        const QByteArray revision = view().file.revision;
        QCOMPARE(view().evidence(report)->pages, 0);
        const auto pages = desk().openPages(m_case, report).result();
        QVERIFY(pages);
        QCOMPARE((*pages)->open()->pages.size(), 6); // still good for whoever asked
        QCOMPARE(view().evidence(report)->pages, 6);
        QCOMPARE(view().file.revision, revision);
    }

    void marks()
    {
        const auto lines = desk().addFiles(m_case, {m_bench->put(QStringLiteral("report.pdf"), m_report)}, {}).result();
        NewAnnotation wish;
        wish.evidence = lines->first().id;
        wish.page = 1;
        wish.rects = {{0.1, 0.2, 0.3, 0.02}};
        wish.quote = QString::fromUtf8("12 березня");
        wish.body = QStringLiteral("supports value 1");
        const QByteArray revision = view().file.revision;
        const auto id = desk().addAnnotation(m_case, wish).result();
        QVERIFY(id);
        QCOMPARE(view().file.annotations.first().authorName, QStringLiteral("Tester Testova"));
        QCOMPARE(view().file.annotations.first().rects, wish.rects);
        QCOMPARE(view().file.revision, revision); // marks are outside the revision
        QVERIFY(desk().editAnnotation(m_case, *id, AnnotationCategory::Question, QStringLiteral("or not")).result());
        QCOMPARE(view().file.annotations.first().body, QStringLiteral("or not"));
        QVERIFY(desk().withdrawAnnotation(m_case, *id).result());
        QVERIFY(view().file.annotations.first().withdrawn);
        QVERIFY(desk().restoreAnnotation(m_case, *id).result());
        QVERIFY(!view().file.annotations.first().withdrawn);

        wish.page = 6;
        QCOMPARE(desk().addAnnotation(m_case, wish).result().error().code, ErrorCode::InvalidValue);
        wish.page = 0;
        wish.rects = {{0.9, 0.2, 0.3, 0.02}};
        QCOMPARE(desk().addAnnotation(m_case, wish).result().error().code, ErrorCode::InvalidValue);
        wish.rects.clear();
        QCOMPARE(desk().addAnnotation(m_case, wish).result().error().code, ErrorCode::InvalidValue);
        QCOMPARE(desk().withdrawAnnotation(CaseId(), *id).result().error().code, ErrorCode::NotFound);
        // The original is what it was.
        QCOMPARE(*desk().content(m_case, lines->first().id).result(), m_report);
    }

private:
    EvidenceDesk &desk() { return m_bench->dossier->evidence(); }
    CaseView view() { return *m_bench->dossier->cases().open(m_case).result(); }

    QByteArray m_photo;
    QByteArray m_report;
    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

QTEST_MAIN(tst_EvidenceDesk)
#include "tst_evidencedesk.moc"
