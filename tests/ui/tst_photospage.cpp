// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photobench.h"

#include "desks/photodesk.h"
#include "support/corpus.h"
#include "ui/common/emptystate.h"
#include "ui/evidence/pageview.h"
#include "ui/intake/itemdialog.h"
#include "ui/photos/loupe.h"
#include "ui/photos/photofactspanel.h"
#include "ui/photos/placereveal.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace homeward;
using namespace homeward::test;

class tst_PhotosPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PhotoBench>();
        QVERIFY(m_bench->make({PhotoBench::drawn(0, "party-b", QDate(2022, 5, 1)), PhotoBench::drawn(1, "party-a"),
                               PhotoBench::drawn(2, "party-a", QDate(2020, 5, 1))}));
    }
    void cleanup() { m_bench.reset(); }

    void eachTileSaysWhoseWhenAndHowOld()
    {
        NewClaim birth = said("party-a", "birth_date", QStringLiteral("2017-03-12"));
        QVERIFY(m_bench->desk.dossier->cases().addClaim(m_bench->id, birth).result());
        m_bench->open();
        const QAbstractItemModel &tiles = *strip().model();
        QCOMPARE(tiles.rowCount(), 3);
        QCOMPARE(tiles.index(0, 0).data().toString(), QStringLiteral("1 May 2022"));
        QCOMPARE(tiles.index(1, 0).data().toString(), QStringLiteral("—"));
        QCOMPARE(tiles.index(0, 0).data(Qt::UserRole + 2).toString(), QStringLiteral("JPEG · 5 y"));
        const QString spoken = tiles.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QLatin1String("Party B")) && spoken.contains(QLatin1String("2022")),
                 qPrintable(spoken));
    }

    void theRowIsSortedByDateOrParty()
    {
        m_bench->open();
        auto *order = qobject_cast<QComboBox *>(fieldLabelled(page(), QStringLiteral("Order")));
        QVERIFY(choose(order, QStringLiteral("By claimed date")));
        QCOMPARE(strip().photos(), (QList<EvidenceId>{photo(2), photo(0), photo(1)})); // without a date: last
        QVERIFY(choose(order, QStringLiteral("By party")));
        QCOMPARE(strip().photos(), (QList<EvidenceId>{photo(2), photo(1), photo(0)}));
        QCOMPARE(strip().chosen(), photo(0)); // the choice stays
    }

    void arrowKeysNeverLiftACover()
    {
        cover(1);
        m_bench->open();
        QTRY_VERIFY(pages());
        strip().setFocus();
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(strip().chosen(), photo(1));
        QVERIFY(seen<EmptyState>(page()));
        QVERIFY(says(page(), QStringLiteral("An injury is visible.")));
        QVERIFY(!seen<PageView>(page()));
        QVERIFY(strip().model()->index(1, 0).data(Qt::DecorationRole).isNull());

        QTest::keyClick(&strip(), Qt::Key_Return);
        QTRY_VERIFY(pages());
        QTRY_VERIFY(!pages()->renderedPage(0, QSize(100, 100)).isNull());
        QVERIFY(strip().model()->index(1, 0).data(Qt::DecorationRole).isNull()); // in lists never

        QTest::keyClick(pages(), Qt::Key_Right);
        QTRY_VERIFY(pages());
        QTest::keyClick(pages(), Qt::Key_Left);
        QCOMPARE(strip().chosen(), photo(1));
        QVERIFY(seen<EmptyState>(page())); // the visit was over
        QVERIFY(!seen<PageView>(page()));

        QTest::keyClick(&strip(), Qt::Key_Return);
        QTRY_VERIFY(pages());
        page().hide(); // another tab is looked at
        page().show();
        QVERIFY(seen<EmptyState>(page()));
        QVERIFY(!seen<PageView>(page()));
    }

    void arrowsOnTheButtonOfACoverMoveOn_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("chosen");
        QTest::newRow("right") << int(Qt::Key_Right) << 1;
        QTest::newRow("left") << int(Qt::Key_Left) << 0;
        QTest::newRow("down") << int(Qt::Key_Down) << 1;
        QTest::newRow("up") << int(Qt::Key_Up) << 0;
    }

    void arrowsOnTheButtonOfACoverMoveOn()
    {
        QFETCH(const int, key);
        QFETCH(const int, chosen);
        for (const int i : {0, 1})
            cover(i);
        m_bench->open();
        strip().choose(photo(1 - chosen));
        QTRY_VERIFY(buttonSaying(page(), QStringLiteral("Show this photo")));
        QAbstractButton *button = buttonSaying(page(), QStringLiteral("Show this photo"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key(key));
        QCOMPARE(strip().chosen(), photo(chosen));
        QVERIFY(seen<EmptyState>(page()));
        const QWidget *focus = page().window()->focusWidget();
        QVERIFY(focus == button || focus == &strip());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(pages());
    }

    void markingCoversAtOnceAndUndoLiftsIt()
    {
        m_bench->open();
        QTRY_VERIFY(buttonSaying(page(), QStringLiteral("Mark as sensitive…")));
        m_bench->prompts.texts.enqueue(QStringLiteral("The child is undressed."));
        QVERIFY(press(buttonSaying(page(), QStringLiteral("Mark as sensitive…"))));
        QTRY_VERIFY(says(page(), QStringLiteral("The child is undressed.")));
        QVERIFY(!seen<PageView>(page()));
        QCOMPARE(m_bench->view().evidence(photo(0))->coverReason, QStringLiteral("The child is undressed."));
        QCOMPARE(m_bench->undo.undoText(), QStringLiteral("cover of a photo"));
        m_bench->undo.undo();
        QTRY_VERIFY(pages());
        QVERIFY(m_bench->view().evidence(photo(0))->coverReason.isEmpty());
        m_bench->undo.redo();
        QTRY_VERIFY(says(page(), QStringLiteral("The child is undressed.")));
        QVERIFY(press(buttonSaying(page(), QStringLiteral("Show this photo"))));
        QTRY_VERIFY(buttonSaying(page(), QStringLiteral("No longer sensitive")));
        QVERIFY(press(buttonSaying(page(), QStringLiteral("No longer sensitive"))));
        QTRY_VERIFY(m_bench->view().evidence(photo(0))->coverReason.isEmpty());
        QCOMPARE(m_bench->acts().filter(QStringLiteral("covered")),
                 (QStringList{QStringLiteral("photo.uncovered"), QStringLiteral("photo.covered"),
                              QStringLiteral("photo.uncovered"), QStringLiteral("photo.covered")}));
    }

    void theSettingCoversOrGreysAtFirst()
    {
        m_bench->open();
        QTRY_VERIFY(pages() && !pages()->renderedPage(0, QSize(100, 100)).isNull());
        m_bench->preferences.setPhotoLook(PhotoLook::Greyscale);
        QTRY_COMPARE(pages()->renderedPage(0, QSize(100, 100)).format(), QImage::Format_Grayscale8);
        QTRY_VERIFY(strip().model()->index(0, 0).data(Qt::DecorationRole).value<QPixmap>().toImage().allGray());
        QTest::keyClick(pages(), Qt::Key_Return);
        QTRY_VERIFY(pages()->renderedPage(0, QSize(100, 100)).format() == QImage::Format_RGB32);
        m_bench->preferences.setPhotoLook(PhotoLook::Covered);
        QVERIFY(!seen<PageView>(page()) || pages() == nullptr || !pages()->isVisible());
        QVERIFY(says(page(), QStringLiteral("Photos are covered at first")));
        QTest::keyClick(&strip(), Qt::Key_Return);
        QTRY_VERIFY(pages());
    }

    void everythingIsCoveredAtOnce()
    {
        m_bench->open();
        QTRY_VERIFY(pages());
        m_bench->preferences.setCoveringAll(true);
        QVERIFY(!seen<PageView>(page()));
        for (int row = 0; row < 3; ++row)
            QVERIFY(strip().model()->index(row, 0).data(Qt::DecorationRole).isNull());
        QTest::keyClick(&strip(), Qt::Key_Return); // nothing lifts it but the command that put it there
        QVERIFY(!seen<PageView>(page()));
        QVERIFY(!buttonSaying(page(), QStringLiteral("Show this photo")));
        m_bench->preferences.setCoveringAll(false);
        QTRY_VERIFY(pages());
    }

    void aPlaceIsShownOnRequestRecordedAndCoveredAgain()
    {
        QFile file(corpusFolder() + QStringLiteral("/photos/DSCN0010.jpg"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("no corpus here");
        m_bench = std::make_unique<PhotoBench>();
        QVERIFY(m_bench->make({{file.readAll(), QStringLiteral("place.jpg"), "party-a"}}));
        m_bench->open({1200, 1100}); // high enough for all the details
        const QString show = QStringLiteral("Show for 20 seconds");
        QTRY_VERIFY(buttonSaying(page(), show));
        QVERIFY(!says(page(), QStringLiteral("43.467")));
        QVERIFY(press(buttonSaying(page(), show)));
        QTRY_VERIFY(says(page(), QStringLiteral("43.46745")));
        QVERIFY(m_bench->acts().contains(QStringLiteral("photo.place_shown")));
        auto *timer = seen<PhotoFactsPanel>(page())->findChild<PlaceReveal *>()->findChild<QTimer *>();
        QCOMPARE(timer->interval(), 20'000);
        timer->start(0); // twenty seconds later
        QTRY_VERIFY(buttonSaying(page(), show));
        QVERIFY(!says(page(), QStringLiteral("43.467")));
        QVERIFY(says(page(), QStringLiteral("COOLPIX P6000")));
    }

    void aDamagedFileIsNotShownAndTheOthersAre()
    {
        QVERIFY(m_bench->damage(photo(1)));
        m_bench->open();
        m_bench->page->showPhoto(photo(1));
        QTRY_VERIFY(says(page(), QStringLiteral("damaged")) || says(page(), QStringLiteral("changed")));
        QVERIFY(!pages() || !pages()->isOpen());
        m_bench->page->showPhoto(photo(2));
        QTRY_VERIFY(pages() && pages()->isOpen());
        QTRY_VERIFY(!pages()->renderedPage(0, QSize(100, 100)).isNull());
    }

    void itsWordsAreBetteredAndAWrongOneIsTakenOut()
    {
        m_bench->open({1200, 1100});
        QTRY_VERIFY(buttonSaying(page(), details));
        QVERIFY(press(buttonSaying(page(), details)));
        ItemDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = seenWindow<ItemDialog>()));
        QVERIFY(typeInto(fieldLabelled(*dialog, QStringLiteral("Taken, claimed")), QStringLiteral("spring")));
        QVERIFY(!buttonSaying(*dialog, QStringLiteral("Save"))->isEnabled());
        QVERIFY(says(*dialog, QStringLiteral("Write the date of the file as one day")));
        QVERIFY(typeInto(fieldLabelled(*dialog, QStringLiteral("Taken, claimed")), QStringLiteral("3 June 2023")));
        QVERIFY(press(buttonSaying(*dialog, QStringLiteral("Save"))));
        QTRY_COMPARE(strip().model()->index(0, 0).data().toString(), QStringLiteral("3 Jun 2023"));
        m_bench->undo.undo();
        QTRY_COMPARE(strip().model()->index(0, 0).data().toString(), QStringLiteral("1 May 2022"));

        QTRY_VERIFY(!seenWindow<ItemDialog>());
        QTRY_VERIFY(press(buttonSaying(page(), details))); // the panel is laid out anew
        QTRY_VERIFY((dialog = seenWindow<ItemDialog>()));
        m_bench->prompts.texts.enqueue(QStringLiteral("of another child"));
        QVERIFY(press(buttonSaying(*dialog, QStringLiteral("Entered in error…"))));
        QTRY_COMPARE(strip().photos(), (QList<EvidenceId>{photo(1), photo(2)}));
        QCOMPARE(m_bench->view().file.withdrawnEvidence.first().withdrawReason, QStringLiteral("of another child"));
        m_bench->undo.undo();
        QTRY_COMPARE(strip().photos().size(), 3);
    }

    void aLoupeAndAHandHelpLooking()
    {
        m_bench->open();
        QTRY_VERIFY(pages() && pages()->isOpen());
        pages()->setFocus();
        QTest::keyClick(pages(), Qt::Key_Space);
        auto *loupe = seen<LoupeOverlay>(page());
        QVERIFY(loupe);
        QTest::mouseMove(pages()->viewport(), pages()->viewport()->rect().center());
        const auto colours = [&] {
            return loupe->grab().toImage().pixelColor(loupe->width() / 2, loupe->height() / 2);
        };
        QTRY_VERIFY(colours() != QColor(Qt::black) && colours().alpha() == 255);
        QTest::keyClick(pages(), Qt::Key_Space);
        QVERIFY(!seen<LoupeOverlay>(page()));

        QTest::keyClick(pages(), Qt::Key_Z);
        QCOMPARE(pages()->zoom(), 1.0);
        pages()->setZoom(4);
        const int before = pages()->horizontalScrollBar()->value();
        const QPoint middle = pages()->viewport()->rect().center();
        drag(*pages()->viewport(), middle, middle - QPoint(60, 0));
        QCOMPARE(pages()->horizontalScrollBar()->value(), before + 60);
        QTest::keyClick(pages(), Qt::Key_Right); // another photograph: seen as a whole again
        QTRY_VERIFY(pages() && pages()->isOpen());
        QCOMPARE(pages()->fit(), PageView::Fit::Page);
    }

    void aNoteIsWrittenInSight_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::newRow("1440x900") << QSize(860, 610);
        QTest::newRow("1280x800") << QSize(700, 510);
        QTest::newRow("960x640") << QSize(620, 350);
    }

    void aNoteIsWrittenInSight()
    {
        QFETCH(QSize, room);
        m_bench->open();
        page().window()->resize(room);
        QTRY_VERIFY(pages());
        const QSize before = page().window()->size(); // never less than the photograph and its strip need
        pages()->setFocus();
        QTest::keyClick(pages(), Qt::Key_N);
        QTest::mouseClick(pages()->viewport(), Qt::LeftButton, {}, pages()->viewport()->rect().center());
        const auto comment = [&] { return page().findChild<QPlainTextEdit *>(QStringLiteral("annotationComment")); };
        QTRY_VERIFY(comment() && comment()->hasFocus());
        // All of it but its frame, where there is hardly room for it alone.
        QTRY_VERIFY(comment()->visibleRegion().boundingRect().height() >= comment()->height() - 4);
        QCOMPARE(page().window()->size(), before); // and the window need not grow for it
    }

private:
    [[nodiscard]] PhotosPage &page() { return *m_bench->page; }
    [[nodiscard]] PhotoStrip &strip() { return m_bench->strip(); }
    [[nodiscard]] EvidenceId photo(int number) const { return m_bench->photos.at(number); }
    [[nodiscard]] PageView *pages()
    {
        return seen<PageView>(page(), [](const PageView &view) { return view.isOpen(); });
    }
    void cover(int number)
    {
        QVERIFY(m_bench->desk.dossier->photos()
                    .cover(m_bench->id, photo(number), QStringLiteral("An injury is visible."))
                    .result());
    }

    const QString details = QStringLiteral("Details and custody…");
    std::unique_ptr<PhotoBench> m_bench;
};

QTEST_MAIN(tst_PhotosPage)
#include "tst_photospage.moc"
