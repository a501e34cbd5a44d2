// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photobench.h"

#include "support/corpus.h"
#include "ui/evidence/pageview.h"

#include <QFile>
#include <QLabel>

using namespace homeward;
using namespace homeward::test;

/// Pictures as they come from real cameras, phones, scanners and attackers, through the tab where people look at them.
class tst_PhotoCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureIsShownOrSaysWhyNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QSize>("shown");
        QTest::addColumn<int>("pages");
        for (const auto &row : readTsv(corpusFolder() + QStringLiteral("/photo-manifest.tsv")))
            QTest::newRow(qPrintable(row.value(QStringLiteral("file"))))
                << corpusFolder() + QLatin1Char('/') + row.value(QStringLiteral("file"))
                << row.value(QStringLiteral("expected"))
                << QSize(row.value(QStringLiteral("display_width")).toInt(),
                         row.value(QStringLiteral("display_height")).toInt())
                << row.value(QStringLiteral("pages")).toInt();
        if (readTsv(corpusFolder() + QStringLiteral("/photo-manifest.tsv")).isEmpty())
            QTest::newRow("none") << QString() << QString() << QSize() << 0;
    }

    void everyPictureIsShownOrSaysWhyNot()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        QFETCH(QSize, shown);
        QFETCH(int, pages);
        if (path.isEmpty())
            QSKIP("no corpus here");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        PhotoBench bench;
        if (!bench.make({{file.readAll(), QFileInfo(path).fileName(), "party-a"}})) {
            QVERIFY2(expected != QLatin1String("opens"), qPrintable(path)); // refused at the door, with its reason
            return;
        }
        const CaseView view = bench.view();
        bench.open();
        if (view.file.evidence.first().kind != EvidenceKind::Photo) {
            QVERIFY2(expected.startsWith(QLatin1String("clear_error")), qPrintable(path));
            return;
        }
        const auto open = [&] { return seen<PageView>(*bench.page, [](const PageView &one) { return one.isOpen(); }); };
        const auto words = [&] {
            return seen<QLabel>(*bench.page, [](const QLabel &label) {
                return label.alignment().testFlag(Qt::AlignCenter) && label.text().size() > 20;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(open() || words(), 20'000);
        if (!open()) {
            QVERIFY2(expected != QLatin1String("opens"), qPrintable(words()->text()));
            return;
        }
        QVERIFY(open()->facts().photo);
        if (!expected.startsWith(QLatin1String("clear_error"))) {
            QCOMPARE(QSize(open()->facts().photo->width, open()->facts().photo->height), shown);
            if (pages > 0)
                QCOMPARE(open()->pageCount(), pages);
        }
        const QByteArray blank = QByteArrayLiteral("neither drawn nor told why");
        QVERIFY2(
            QTest::qWaitFor([&] { return !open()->renderedPage(0, QSize(200, 200)).isNull() || open()->hasFailed(0); },
                            20'000),
            blank.constData());
        if (expected == QLatin1String("opens"))
            QVERIFY(!open()->renderedPage(0, QSize(200, 200)).isNull());
        if (pages > 1) { // each frame is drawn
            open()->goToPage(pages - 1);
            QTRY_VERIFY(!open()->renderedPage(pages - 1, QSize(200, 200)).isNull());
        }
    }
};

QTEST_MAIN(tst_PhotoCorpus)
#include "tst_photocorpus.moc"
