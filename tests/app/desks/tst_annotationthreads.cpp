// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/sampledrawing.h"
#include "desks/samplereport.h"

#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_AnnotationThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_case = *m_bench->dossier->cases().create().result();
        const QString file =
            m_bench->put(QStringLiteral("report.pdf"), writeMartaReport(drawSamplePicture(1).bytes).pdf);
        m_item = desk().addFiles(m_case, {file}, {}).result()->first().id;
        NewAnnotation mark;
        mark.evidence = m_item;
        mark.page = 1;
        mark.category = AnnotationCategory::Question;
        mark.rects = {{0.1, 0.1, 0.2, 0.02}};
        mark.quote = QStringLiteral("21 березня");
        mark.before = QStringLiteral("копія вказує");
        mark.after = QStringLiteral("2017 року");
        const auto added = desk().addAnnotation(m_case, mark).result();
        QVERIFY(added);
        m_mark = *added;
    }
    void cleanup() { m_bench.reset(); }

    void keepsTheWordsAround()
    {
        QCOMPARE(mark().before, QStringLiteral("копія вказує"));
        QCOMPARE(mark().after, QStringLiteral("2017 року"));
    }

    void answersComeAndGo()
    {
        const auto reply = desk().addReply(m_case, m_mark, QStringLiteral("Запит надіслано")).result();
        QVERIFY(reply);
        QCOMPARE(desk().addReply(m_case, m_mark, QStringLiteral("  ")).result().error().code, ErrorCode::InvalidValue);
        QCOMPARE(mark().replies.size(), 1);
        QCOMPARE(mark().replies.first().body, QStringLiteral("Запит надіслано"));
        QCOMPARE(mark().replies.first().authorName, QStringLiteral("Tester Testova"));
        QVERIFY(desk().withdrawReply(m_case, m_mark, *reply).result());
        QVERIFY(mark().replies.first().withdrawn);
        QVERIFY(desk().restoreReply(m_case, m_mark, *reply).result());
        QVERIFY(!mark().replies.first().withdrawn);
        QVERIFY(acts().contains(QStringLiteral("annotation.replied")));
        QVERIFY(acts().contains(QStringLiteral("annotation.reply_withdrawn")));
    }

    void questionsAreAnswered()
    {
        QVERIFY(mark().isOpenQuestion());
        QVERIFY(desk().resolveQuestion(m_case, m_mark, true).result());
        QVERIFY(!mark().isOpenQuestion());
        QVERIFY(desk().resolveQuestion(m_case, m_mark, false).result());
        QVERIFY(mark().isOpenQuestion());
        QVERIFY(desk().editAnnotation(m_case, m_mark, AnnotationCategory::Agreed, {}).result());
        QCOMPARE(desk().resolveQuestion(m_case, m_mark, true).result().error().code, ErrorCode::InvalidValue);
    }

    void aMarkGetsAnotherPlace()
    {
        const AnnotationPlace place{2, {{0.3, 0.4, 0.1, 0.1}}, QStringLiteral("слова"), {}, {}};
        QVERIFY(desk().placeAnnotation(m_case, m_mark, AnnotationKind::Area, place).result());
        QCOMPARE(mark().page, 2);
        QCOMPARE(int(mark().kind), int(AnnotationKind::Area));
        QCOMPARE(mark().rects, place.rects);
        AnnotationPlace beyond = place;
        beyond.page = 999;
        QCOMPARE(desk().placeAnnotation(m_case, m_mark, AnnotationKind::Area, beyond).result().error().code,
                 ErrorCode::InvalidValue);
    }

    void aPlaceIsKeptAndFoundAfterReopening()
    {
        QVERIFY(!desk().readingNotes(m_case, m_item).result()->place);
        const ReadingPlace place{4, 0.25, 0.1, QString(), 1.5, 3};
        QVERIFY(desk().keepReadingPlace(m_case, m_item, place).result());
        const auto before = acts().size();
        m_bench->dossier.reset();
        m_bench->dossier = *m_bench->unlockAgain();
        QVERIFY(desk().readingNotes(m_case, m_item).result()->place == place);
        QCOMPARE(acts().size(), before); // a bookmark is no act upon the case
    }

    void aPasswordIsRememberedAndForgotten()
    {
        QCOMPARE(desk().forgetPassword(m_case, m_item).result().error().code, ErrorCode::NotFound);
        QVERIFY(desk().rememberPassword(m_case, m_item, QStringLiteral("між двома")).result());
        QVERIFY(desk().readingNotes(m_case, m_item).result()->passwordRemembered);
        QVERIFY(desk().forgetPassword(m_case, m_item).result());
        QVERIFY(!desk().readingNotes(m_case, m_item).result()->passwordRemembered);
        QVERIFY(acts().contains(QStringLiteral("document.password_remembered")));
        QVERIFY(acts().contains(QStringLiteral("document.password_forgotten")));
    }

private:
    [[nodiscard]] EvidenceDesk &desk() const { return m_bench->dossier->evidence(); }
    [[nodiscard]] Annotation mark() const
    {
        return m_bench->dossier->cases().reread(m_case).result()->file.annotations.first();
    }
    [[nodiscard]] QStringList acts() const
    {
        QStringList keys;
        for (const HistoryLine &line : *m_bench->dossier->cases().history(m_case).result())
            keys.append(line.act);
        return keys;
    }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
    EvidenceId m_item;
    AnnotationId m_mark;
};

QTEST_GUILESS_MAIN(tst_AnnotationThreads)
#include "tst_annotationthreads.moc"
