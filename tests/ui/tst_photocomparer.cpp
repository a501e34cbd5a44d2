// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photobench.h"

#include "desks/photodesk.h"
#include "ui/photos/comparepanel.h"
#include "ui/photos/compareview.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QWheelEvent>

#include <cmath>

using namespace homeward;
using namespace homeward::test;

class tst_PhotoComparer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PhotoBench>();
        QVERIFY(m_bench->make({PhotoBench::drawn(0, "party-a", QDate(2021, 8, 14)), smaller(1, "party-b"),
                               PhotoBench::drawn(2, "party-c"), PhotoBench::drawn(3, "party-a"),
                               PhotoBench::drawn(4, "party-b"), PhotoBench::drawn(6, "party-c"),
                               PhotoBench::drawn(7, "party-a")}));
    }
    void cleanup() { m_bench.reset(); }

    void linkedZoomKeepsOneFractionUnderBothPointers_data()
    {
        QTest::addColumn<QPointF>("place"); // in the left pane
        QTest::newRow("middle") << QPointF(0.5, 0.5);
        QTest::newRow("upper left") << QPointF(0.3, 0.35);
        QTest::newRow("lower right") << QPointF(0.8, 0.7);
    }

    void linkedZoomKeepsOneFractionUnderBothPointers()
    {
        QFETCH(QPointF, place);
        compare();
        const QRectF pane = view().paneRect(0);
        const QPointF hand(pane.left() + pane.width() * place.x(), pane.top() + pane.height() * place.y());
        view().setScale(0.5);
        QTest::mouseMove(&view(), QPoint(1, 1));
        QTest::mouseMove(&view(), hand.toPoint());
        QTRY_VERIFY(view().pointerIn(0) && view().pointerIn(1));
        const QPointF fraction = view().toWidget(0).inverted().map(QPointF(hand.toPoint()));
        int steps = 0;
        for (; view().scale(0) < 7.9 && steps < 60; ++steps) {
            turnWheel(hand.toPoint(), 120);
            const QPointF left = view().toWidget(0).inverted().map(*view().pointerIn(0));
            const QPointF right = view().toWidget(1).inverted().map(*view().pointerIn(1));
            QVERIFY2(std::hypot(left.x() - fraction.x(), left.y() - fraction.y()) < 1e-6,
                     qPrintable(QString::number(view().scale(0))));
            QVERIFY(std::hypot(right.x() - fraction.x(), right.y() - fraction.y()) < 1e-6);
            // And the pointer itself has not moved off it.
            const QPointF under = view().toWidget(0).inverted().map(QPointF(hand.toPoint()));
            QVERIFY(std::hypot(under.x() - fraction.x(), under.y() - fraction.y()) < 1e-6);
        }
        QVERIFY(steps > 10 && view().scale(0) <= greatestPhotoScale + 1e-9);
    }

    void unlinkedOneSideMovesAlone()
    {
        compare();
        turnWheel(view().paneRect(0).center().toPoint(), 360);
        const QTransform left = view().toWidget(0);
        view().setLinked(false);
        QCOMPARE(view().toWidget(0), left); // unlinking moves nothing
        const QTransform right = view().toWidget(1);
        const QPoint middle = view().paneRect(1).center().toPoint();
        turnWheel(middle, 240);
        drag(view(), middle, middle + QPoint(25, -15));
        QCOMPARE(view().toWidget(0), left);
        QVERIFY(view().toWidget(1) != right);
        view().setLinked(true);
        QCOMPARE(view().scale(0) / view().scale(1), fitted(0) / fitted(1)); // together again, as the one used last
    }

    void keysChangeSidesAndTheStripTellsThem()
    {
        compare();
        QCOMPARE(signs(), QStringLiteral("LR....."));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(signs(), QStringLiteral("L.R...."));
        QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(signs(), QStringLiteral(".LR...."));
        QTest::keyClick(&view(), Qt::Key_Left); // past the other side: no photograph is compared with itself
        QCOMPARE(signs(), QStringLiteral("RL....."));
        QTest::keyClick(&view(), Qt::Key_X);
        QCOMPARE(signs(), QStringLiteral("LR....."));
        QTest::keyClick(&strip(), Qt::Key_Right); // also from the row below
        QCOMPARE(signs(), QStringLiteral("L.R...."));
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!m_bench->page->isComparing());
        QCOMPARE(signs(), QStringLiteral("......."));
    }

    void theMenuOfATileChoosesASide()
    {
        m_bench->open();
        QTRY_VERIFY(strip().model()->rowCount() == 7);
        const auto tile = [this](int row) { return strip().model()->index(row, 0); };
        QVERIFY(pressInMenuOf(strip(), tile(2), QStringLiteral("Compare with another")));
        QTRY_VERIFY(m_bench->page->isComparing());
        QCOMPARE(signs(), QStringLiteral("..LR..."));
        QVERIFY(pressInMenuOf(strip(), tile(0), QStringLiteral("Compare at the left")));
        QTRY_COMPARE(signs(), QStringLiteral("L.R....")); // pressing the tile itself had put it right before
        QVERIFY(pressInMenuOf(strip(), tile(4), QStringLiteral("Compare at the right")));
        QTRY_COMPARE(signs(), QStringLiteral("L...R.."));
    }

    void modesAreAKeyAway()
    {
        compare();
        QTest::keyClick(&view(), Qt::Key_O);
        QCOMPARE(view().mode(), CompareMode::Overlay);
        QVERIFY(press(seen<QSlider>(*m_bench->page)));
        seen<QSlider>(*m_bench->page)->setValue(0);
        const QImage left = view().grab().toImage();
        seen<QSlider>(*m_bench->page)->setValue(100);
        const QImage right = view().grab().toImage();
        QVERIFY(left != right);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_S);
        QCOMPARE(view().mode(), CompareMode::Slider);
        QTest::keyClick(&view(), Qt::Key_G);
        QCOMPARE(view().mode(), CompareMode::Grid);
        QVERIFY(view().picture(5));
        QVERIFY(!view().picture(6)); // six at most
        QVERIFY(!view().paneRect(5).intersects(view().paneRect(4)));
        QTest::keyClick(&view(), Qt::Key_G);
        QCOMPARE(view().mode(), CompareMode::SideBySide);
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(view().hasLoupe());
        QTest::keyClick(&view(), Qt::Key_Z);
        QCOMPARE(view().scale(view().active()), 1.0);
    }

    void turningIsOfTheViewAndEndsWithIt()
    {
        compare();
        QTest::keyClick(&view(), Qt::Key_R);
        const QTransform turned = view().toWidget(1);
        QVERIFY(turned.m22() > turned.m11()); // it lies on its side
        QVERIFY(view().toWidget(0).m22() < view().toWidget(0).m11());
        const QImage before = view().grab().toImage();
        QTest::keyClick(&view(), Qt::Key_Escape);
        compare();
        QVERIFY(view().grab().toImage() != before);
        QCOMPARE(m_bench->desk.dossier->evidence().content(m_bench->id, photo(1)).result().value(),
                 smaller(1, "").bytes);
    }

    void twoPointsAlignByMouseOrKeys()
    {
        compare();
        QTest::keyClick(&view(), Qt::Key_P);
        QVERIFY(view().isAligning());
        const auto click = [this](int pane, const QPointF &fraction) {
            QTest::mouseClick(&view(), Qt::LeftButton, {}, view().toWidget(pane).map(fraction).toPoint());
        };
        click(0, {0.3, 0.3});
        click(1, {0.4, 0.3});
        click(0, {0.7, 0.6});
        click(1, {0.7, 0.7});
        QVERIFY(view().isAligned() && !view().isAligning());
        const auto apart = [this](const QPointF &left, const QPointF &right) {
            const QPointF a = view().toWidget(0).map(left) - view().paneRect(0).topLeft();
            const QPointF b = view().toWidget(1).map(right) - view().paneRect(1).topLeft();
            return std::hypot(a.x() - b.x(), a.y() - b.y());
        };
        QVERIFY(apart({0.3, 0.3}, {0.4, 0.3}) < 3); // mouse points are whole pixels
        QVERIFY(apart({0.7, 0.6}, {0.7, 0.7}) < 3);
        turnWheel(view().paneRect(0).center().toPoint(), 480);
        QVERIFY(apart({0.3, 0.3}, {0.4, 0.3}) < 9);
        QTest::keyClick(&view(), Qt::Key_P); // away again
        QVERIFY(!view().isAligned());

        QTest::keyClick(&view(), Qt::Key_P);
        for (int point = 0; point < 4; ++point) {
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(&view(), point < 2 ? Qt::Key_Left : Qt::Key_Down);
            QTest::keyClick(&view(), Qt::Key_Return);
        }
        QVERIFY(view().isAligned());
    }

    void anObservationNeedsItsSentenceAndUndoFollowsIt()
    {
        compare();
        auto *cannotTell = qobject_cast<QRadioButton *>(radio(QStringLiteral("Cannot tell")));
        QVERIFY(cannotTell && cannotTell->isChecked()); // the default
        QTest::keyClick(&view(), Qt::Key_1);
        QVERIFY(radio(QStringLiteral("Same child"))->isChecked());
        auto *sentence = seen<QPlainTextEdit>(panel());
        QVERIFY(press(buttonSaying(panel(), QStringLiteral("Save observation"))));
        QVERIFY(says(panel(), QStringLiteral("Write in one sentence what you saw")));
        QVERIFY(m_bench->view().file.decisions.isEmpty());
        QVERIFY(typeInto(sentence, QStringLiteral("The scar at the left brow is the same.")));
        QTest::keyClick(sentence, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(says(panel(), QStringLiteral("Same child: “The scar at the left brow is the same.”")));
        QTRY_VERIFY(sentence->toPlainText().isEmpty());
        QVERIFY(says(panel(), QStringLiteral("Tester Testova")));

        m_bench->desk.world.advance(1000);
        m_bench->undo.undo();
        QTRY_VERIFY(says(panel(), QStringLiteral("Taken back.")));
        const CaseView now = m_bench->view();
        QCOMPARE(now.file.decisions.size(), 2); // a record follows a record
        QVERIFY(!standingObservation(now.file.decisions, {photo(0), photo(1)}));
        m_bench->desk.world.advance(1000);
        m_bench->undo.redo();
        QTRY_VERIFY(standingObservation(m_bench->view().file.decisions, {photo(0), photo(1)}));
        QTest::keyClick(&view(), Qt::Key_Escape);
        // In the case: the photograph tells of it, and leads back to the pair.
        const QString words = QStringLiteral("With %1").arg(m_bench->view().evidence(photo(0))->title);
        QTRY_VERIFY(buttonSaying(*m_bench->page, words));
        QVERIFY(says(*m_bench->page, QStringLiteral("Same child: “The scar at the left brow is the same.”")));
        QVERIFY(press(buttonSaying(*m_bench->page, words)));
        QTRY_VERIFY(m_bench->page->isComparing());
        QCOMPARE(signs(), QStringLiteral("RL....."));
    }

    void whatIsTypedAboutAPairWaitsForIt()
    {
        compare();
        QVERIFY(typeInto(seen<QPlainTextEdit>(panel()), QStringLiteral("half a sent")));
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_Right);
        QVERIFY(seen<QPlainTextEdit>(panel())->toPlainText().isEmpty());
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(seen<QPlainTextEdit>(panel())->toPlainText(), QStringLiteral("half a sent"));
    }

    void coveredPhotosStayCoveredWhileComparing()
    {
        QVERIFY(m_bench->desk.dossier->photos().cover(m_bench->id, photo(1), QStringLiteral("Blood.")).result());
        compare();
        QVERIFY(!view().picture(1)); // not even decoded
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("Covered: sensitive photo")));
        for (const Qt::Key key : {Qt::Key_O, Qt::Key_S, Qt::Key_G, Qt::Key_G, Qt::Key_X, Qt::Key_X, Qt::Key_Space,
                                  Qt::Key_Right, Qt::Key_Left, Qt::Key_Z, Qt::Key_Plus})
            QTest::keyClick(&view(), key);
        QVERIFY(view().shade(1).isCovered() && !view().picture(1));
        view().setActive(1);
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(!view().shade(1).isCovered());
        QTRY_VERIFY(view().picture(1) && !view().picture(1)->image().isNull());
        QTest::keyClick(&view(), Qt::Key_Right);
        QTest::keyClick(&view(), Qt::Key_Left);
        QVERIFY(view().shade(1).isCovered()); // it was left
    }

    void aDamagedFileIsSaidAndTheOtherIsShown()
    {
        QVERIFY(m_bench->damage(photo(1)));
        m_bench->open();
        m_bench->page->showPhoto(photo(0));
        QTest::keyClick(&strip(), Qt::Key_C);
        QTRY_VERIFY(view().picture(1) && view().picture(1)->error());
        QCOMPARE(view().picture(1)->error()->code, ErrorCode::Damaged);
        QVERIFY(view().picture(1)->image().isNull());
        QTRY_VERIFY(!view().picture(0)->image().isNull());
    }

    void filesAreComparedAndChildrenAreNot()
    {
        compare();
        QTRY_VERIFY(says(panel(), QStringLiteral("Taken, claimed")));
        QTRY_VERIFY(differs(QStringLiteral("Size")));
        QVERIFY(differs(QStringLiteral("Taken, claimed")));
        QVERIFY(!differs(QStringLiteral("Place tag")));
        QVERIFY(press(buttonSaying(panel(), QStringLiteral("Show SHA-256 in full"))));
        const QString hex = QString::fromLatin1(m_bench->view().evidence(photo(0))->sha256.toHex());
        QTRY_VERIFY(says(panel(), hex.left(4) + QLatin1Char(' ') + hex.mid(4, 4)));
        QVERIFY(!says(panel(), QStringLiteral("they are the same file")));
        // No score, percentage or statement of likeness anywhere: the size of the view is the one number of percent.
        for (const QLabel *label : panel().findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QLatin1Char('%')), qPrintable(label->text()));
        for (const char *word : {"score:", "likely", "similar", "match"})
            QVERIFY2(!says(*m_bench->page, QLatin1String(word)), word);
        QVERIFY(says(panel(), QStringLiteral("The program gives no score of likeness.")));
    }

    void theSameFileIsTheOnlyHint()
    {
        const CaseView view = m_bench->view();
        ComparePanel lone(*m_bench->desk.dossier, m_bench->preferences);
        ComparedFacts left{*view.evidence(photo(0)), std::nullopt};
        ComparedFacts right{*view.evidence(photo(1)), std::nullopt};
        lone.show();
        lone.present(view, left, right);
        QVERIFY(!says(lone, QStringLiteral("they are the same file")));
        right.item.sha256 = left.item.sha256;
        lone.present(view, left, right);
        QVERIFY(says(lone, QStringLiteral("they are the same file")));
        QVERIFY(buttonSaying(lone, QStringLiteral("3   Cannot tell (default)"))->isChecked()); // it decides nothing
    }

private:
    /// The same shape with fewer pixels, so that fractions and pixels are different things.
    [[nodiscard]] static PhotoBench::Picture smaller(int number, const char *party)
    {
        PhotoBench::Picture picture = PhotoBench::drawn(number, party);
        const QImage image = QImage::fromData(picture.bytes);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.scaledToWidth(image.width() / 2, Qt::SmoothTransformation).save(&buffer, "PNG");
        picture.bytes = bytes;
        return picture;
    }
    void compare()
    {
        if (!m_bench->page)
            m_bench->open();
        m_bench->page->showPhoto(photo(0));
        QTest::keyClick(&strip(), Qt::Key_C);
        QVERIFY(m_bench->page->isComparing());
        QTRY_VERIFY(view().picture(0) && !view().picture(0)->image().isNull());
        QTRY_VERIFY(view().shade(1).isCovered() || !view().picture(1)->image().isNull());
    }
    void turnWheel(const QPoint &at, int angle)
    {
        QWheelEvent event(at, view().mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&view(), &event);
    }
    [[nodiscard]] double fitted(int pane)
    {
        return fittingScale(view().picture(pane)->size(), view().paneRect(pane).size());
    }
    [[nodiscard]] QString signs()
    {
        QString signs;
        for (int row = 0; row < strip().model()->rowCount(); ++row) {
            const QString sign = strip().model()->index(row, 0).data(Qt::UserRole + 3).toString();
            signs += sign.isEmpty() ? QStringLiteral(".") : sign;
        }
        return signs;
    }
    [[nodiscard]] QAbstractButton *radio(const QString &words)
    {
        return seen<QAbstractButton>(panel(), [&](const QAbstractButton &one) { return one.text().contains(words); });
    }
    [[nodiscard]] bool differs(const QString &row)
    {
        return seen<QLabel>(
            panel(), [&](const QLabel &one) { return one.accessibleName() == row + QStringLiteral(" differs"); });
    }
    [[nodiscard]] CompareView &view() { return *seen<CompareView>(*m_bench->page); }
    [[nodiscard]] ComparePanel &panel() { return *seen<ComparePanel>(*m_bench->page); }
    [[nodiscard]] PhotoStrip &strip() { return m_bench->strip(); }
    [[nodiscard]] EvidenceId photo(int number) const { return m_bench->photos.at(number); }

    std::unique_ptr<PhotoBench> m_bench;
};

QTEST_MAIN(tst_PhotoComparer)
#include "tst_photocomparer.moc"
