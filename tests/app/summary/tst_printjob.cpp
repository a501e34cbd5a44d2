// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracles.h"
#include "samplepaper.h"
#include "summary/painter.h"
#include "summary/printjob.h"
#include "support/privatecups.h"

#include <QtTest>

using namespace homeward;
using namespace homeward::test;

namespace {

constexpr double mm = 72 / 25.4;

QByteArray paper(Language language)
{
    const auto painted = paintPdf(compose(ordinaryCase(language), paperWords(language)));
    return painted ? painted->pdf : QByteArray();
}

OverlayText overlay()
{
    return {
        2, 3, false, CheckAtPrinting::Unchanged, QDateTime(QDate(2026, 11, 23), QTime(12, 32), Qt::UTC), "Europe/Kyiv"};
}

} // namespace

class PrintJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlayStandsInTheMargin();
    void overlayRefusesWhatIsNoPdf();
    void everyCopyCarriesItsOwnNumber();
    void jobTitlesAreSerials();
    void papersArriveWhole();
    void troubleIsReported();
};

void PrintJobTest::overlayStandsInTheMargin()
{
    const QByteArray before = paper(Language::Ukrainian);
    QVERIFY(!before.isEmpty());
    const auto printed = withMarginOverlay(before, overlay(), paperWords(Language::Ukrainian));
    QVERIFY2(printed.has_value(), qPrintable(printed ? QString() : printed.error().detail));
    const auto text = popplerText(*printed);
    const auto plain = popplerText(before);
    const auto boxes = wordBoxes(*printed);
    const auto check = hear(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%f")}, *printed);
    if (!text || !plain || !boxes || !check)
        QSKIP("pdftotext or qpdf is not installed");
    QCOMPARE(check->exitCode, 0);
    const QString line = QStringLiteral("примірник 2 з 3 · надруковано: 23.11.2026, 14:32 (UTC+2) · "
                                        "підпис перевірено: без змін");
    QVERIFY2(text->contains(line), qPrintable(*text));
    QString without = *text;
    QCOMPARE(without.remove(line).simplified(), *plain); // nothing else changed
    int found = 0;
    for (const Word &word : *boxes) {
        if (word.text != QStringLiteral("надруковано:"))
            continue;
        ++found;
        QVERIFY(word.box.top() > 842 - 20 * mm);
        QVERIFY(word.box.bottom() < 842 - 5 * mm);
    }
    QCOMPARE(found, 1);

    OverlayText again = overlay();
    again.duplicate = true;
    again.check = CheckAtPrinting::Changed;
    const auto reprint = withMarginOverlay(before, again, paperWords(Language::English));
    const QString said = popplerText(*reprint).value();
    QVERIFY(said.contains(QStringLiteral("duplicate of copy 2 of 3")));
    QVERIFY(said.contains(QStringLiteral("changed after signing")));
}

void PrintJobTest::overlayRefusesWhatIsNoPdf()
{
    const auto printed = withMarginOverlay("not a PDF", overlay(), paperWords(Language::English));
    QVERIFY(!printed.has_value());
    QCOMPARE(printed.error().code, ErrorCode::Malformed);
}

void PrintJobTest::everyCopyCarriesItsOwnNumber()
{
    const QByteArray before = paper(Language::English);
    const auto count = [](const QByteArray &pdf) {
        const auto told = hear(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), QStringLiteral("%f")}, pdf);
        return told ? told->text.trimmed().toInt() : 0;
    };
    const int pages = count(before);
    if (pages == 0)
        QSKIP("qpdf is not installed");
    OverlayText text = overlay();
    const auto copies = withCopies(before, text, paperWords(Language::English));
    QVERIFY2(copies.has_value(), qPrintable(copies ? QString() : copies.error().detail));
    QCOMPARE(count(*copies), 3 * pages);
    const auto check = hear(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("%f")}, *copies);
    QCOMPARE(check->exitCode, 0);
    const auto said = popplerText(*copies);
    if (!said)
        QSKIP("pdftotext is not installed");
    for (int copy = 1; copy <= 3; ++copy)
        QCOMPARE(int(said->count(QStringLiteral("copy %1 of 3").arg(copy))), pages);

    // One page of each copy, on both sides of the paper: the second copy must not begin on the back of the first.
    text.duplicate = true;
    const auto some = withCopies(before, text, paperWords(Language::English), {1, 1, true});
    QCOMPARE(count(*some), 5);
    QCOMPARE(int(popplerText(*some)->count(QStringLiteral("duplicate of copy 2 of 3"))), 1);
    QCOMPARE(withCopies(before, text, paperWords(Language::English), {pages + 1, pages + 2, false}).error().code,
             ErrorCode::InvalidValue);
}

void PrintJobTest::jobTitlesAreSerials()
{
    for (const char *title : {"", "Марта", "VS 1", "a/b", "Prykladenko, Marta"}) {
        const auto job = submitToCups("%PDF-1.4", QStringLiteral("any"), {}, QString::fromUtf8(title));
        QVERIFY(!job.has_value());
        QCOMPARE(job.error().code, ErrorCode::InvalidValue);
    }
}

void PrintJobTest::papersArriveWhole()
{
    CupsFixture cups;
    if (!cups.start())
        QSKIP(qPrintable(cups.why()));
    QVERIFY(cups.addQueue(QStringLiteral("HwTest")));
    QCOMPARE(queues(), QStringList{QStringLiteral("HwTest")});
    const auto queue = queueState(QStringLiteral("HwTest"));
    QVERIFY(queue.has_value());
    QVERIFY(queue->accepting && !queue->stopped);

    const QByteArray pdf = paper(Language::Russian);
    const auto job =
        submitToCups(pdf, QStringLiteral("HwTest"), {{QStringLiteral("sides"), QStringLiteral("one-sided")}},
                     QStringLiteral("VS-2026-00031"));
    QVERIFY2(job.has_value(), qPrintable(job ? QString() : job.error().detail));
    PrintOutcome outcome;
    const auto settled = [&] {
        outcome = jobState(QStringLiteral("HwTest"), *job).value_or(PrintOutcome());
        return outcome.isFinal();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 30000);
    QVERIFY2(outcome.state == PrintOutcome::Completed, qPrintable(outcome.reasons + cups.errorLog().right(3000)));
    QCOMPARE(cups.told(*job).value(1), QStringLiteral("VS-2026-00031"));
    QVERIFY(cups.told(*job).value(3).contains(QStringLiteral("sides=one-sided")));
    const auto arrived = popplerText(cups.captured(*job));
    if (!arrived)
        QSKIP("pdftotext is not installed");
    QCOMPARE(*arrived, popplerText(pdf).value());
    QCOMPARE(jobState(QStringLiteral("HwTest"), *job + 1000)->state, PrintOutcome::Lost);
}

void PrintJobTest::troubleIsReported()
{
    CupsFixture cups;
    if (!cups.start())
        QSKIP(qPrintable(cups.why()));
    const QByteArray pdf = paper(Language::English);
    const QString title = QStringLiteral("VS-2026-00032");
    const auto absent = submitToCups(pdf, QStringLiteral("Nowhere"), {}, title);
    QVERIFY(!absent.has_value());
    QCOMPARE(absent.error().code, ErrorCode::NotFound);

    QVERIFY(cups.addQueue(QStringLiteral("Rejects")));
    QVERIFY(cups.rejectJobs(QStringLiteral("Rejects")));
    const auto rejected = submitToCups(pdf, QStringLiteral("Rejects"), {}, title);
    QVERIFY(!rejected.has_value());
    QCOMPARE(rejected.error().code, ErrorCode::CannotWrite);
    QVERIFY(!queueState(QStringLiteral("Rejects"))->accepting);

    QVERIFY(cups.addQueue(QStringLiteral("Stopped")));
    QVERIFY(cups.stopQueue(QStringLiteral("Stopped")));
    QVERIFY(queueState(QStringLiteral("Stopped"))->stopped);
    const auto waiting = submitToCups(pdf, QStringLiteral("Stopped"), {}, title);
    QVERIFY(waiting.has_value());
    QCOMPARE(jobState(QStringLiteral("Stopped"), *waiting)->state, PrintOutcome::Stopped);
    QVERIFY(cups.captured(*waiting).isEmpty());

    const auto held = submitToCups(pdf, QStringLiteral("Stopped"),
                                   {{QStringLiteral("job-hold-until"), QStringLiteral("indefinite")}}, title);
    QVERIFY(held.has_value());
    QCOMPARE(jobState(QStringLiteral("Stopped"), *held)->state, PrintOutcome::Held);

    cups.stop();
    const auto gone = submitToCups(pdf, QStringLiteral("Stopped"), {}, title);
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::CannotRead);
    QVERIFY(!jobState(QStringLiteral("Stopped"), *waiting).has_value());
    QVERIFY(queues().isEmpty());
}

QTEST_MAIN(PrintJobTest)
#include "tst_printjob.moc"
