// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photogeometry.h"

#include <QTest>

#include <cmath>

using namespace homeward;

namespace {

bool near(const QPointF &a, const QPointF &b, double tolerance = 1e-9)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= tolerance;
}

const QRectF pane(20, 10, 500, 600);

} // namespace

class tst_PhotoGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePictureFitsItsPane_data()
    {
        QTest::addColumn<QSizeF>("picture");
        QTest::newRow("wide") << QSizeF(4000, 1000);
        QTest::newRow("tall") << QSizeF(1000, 4000);
        QTest::newRow("small") << QSizeF(10, 8);
    }

    void aWholePictureFitsItsPane()
    {
        QFETCH(QSizeF, picture);
        const QRectF shown = placed(picture, pane, {}).mapRect(QRectF(0, 0, 1, 1));
        QVERIFY(pane.adjusted(-0.01, -0.01, 0.01, 0.01).contains(shown));
        QVERIFY(near(shown.center(), pane.center(), 1e-6));
        QVERIFY(std::abs(shown.width() - pane.width()) < 1e-6 || std::abs(shown.height() - pane.height()) < 1e-6);
    }

    void zoomingKeepsTheFractionUnderTheHand_data()
    {
        QTest::addColumn<double>("factor");
        for (const double factor : {0.5, 0.8, 1.25, 2.0, 8.0})
            QTest::addRow("%g", factor) << factor;
    }

    void zoomingKeepsTheFractionUnderTheHand()
    {
        QFETCH(double, factor);
        const QPointF hand(180, 400);
        // Of any size: the very same sight keeps the same fraction in each.
        for (const QSizeF &picture : {QSizeF(2016, 1512), QSizeF(1280, 960), QSizeF(900, 1600)}) {
            const PhotoSight before{1.7, {0.4, 0.6}};
            const QTransform place = placed(picture, pane, before);
            const QPointF fraction = place.inverted().map(hand);
            const QTransform after = placed(picture, pane, zoomedAbout(before, fraction, factor));
            QVERIFY(near(after.map(fraction), hand, 1e-6));
            QCOMPARE(std::round(after.m11() / place.m11() * 1000), std::round(factor * 1000));
        }
    }

    void sizesAreBounded()
    {
        const QSizeF picture(2000, 1500);
        const auto scale = [&](double zoom) {
            return scaleOf(withinLimits({zoom, {0.5, 0.5}}, picture, pane.size(), 1), picture, pane.size(), 1);
        };
        QCOMPARE(scale(1000), greatestPhotoScale);
        QCOMPARE(scale(0.0001), leastPhotoScale); // which is its fitting size here
        const QSizeF large(20000, 10000);         // fits at less than the least: then the whole of it is the least
        QCOMPARE(withinLimits({0.1, {0.5, 0.5}}, large, pane.size(), 1).zoom, 1.0);
        QCOMPARE(scaleOf(withinLimits({999, {0.5, 0.5}}, picture, pane.size(), 2), picture, pane.size(), 2),
                 greatestPhotoScale);
    }

    void movingNeverLosesThePicture()
    {
        const PhotoSight far = moved({2, {0.5, 0.5}}, {100000, -100000}, {400, 400}, pane.size());
        QCOMPARE(far.centre, QPointF(0, 1));
        const PhotoSight near = moved({2, {0.5, 0.5}}, {50, 0}, {400, 400}, pane.size());
        QCOMPARE(near.centre, QPointF(0.45, 0.5));
    }

    void fourQuartersAreNone()
    {
        const QPointF corner(0.1, 0.2);
        QVERIFY(near(quarterTurns(1).map(QPointF(0, 0)), QPointF(1, 0))); // the upper left goes to the upper right
        QVERIFY(near((quarterTurns(1) * quarterTurns(3)).map(corner), corner));
        QVERIFY(near(quarterTurns(-1).map(corner), quarterTurns(3).map(corner)));
        QVERIFY(near(quarterTurns(4).map(corner), corner));
    }

    void twoPointsLayOnePictureOntoTheOther()
    {
        const QSizeF left(2000, 1500);
        const QSizeF right(600, 900);
        const PhotoPoints target{{0.3, 0.4}, {0.6, 0.5}};
        const PhotoPoints points{{0.2, 0.7}, {0.9, 0.6}};
        const auto map = aligned(right, points, left, target);
        QVERIFY(map);
        QVERIFY(near(map->map(points.first), target.first));
        QVERIFY(near(map->map(points.second), target.second));
        // Evenly: a square of the right picture's pixels stays a square on the left one's.
        const auto pixels = [&](const QPointF &fraction) {
            const QPointF on = map->map(fraction);
            return QPointF(on.x() * left.width(), on.y() * left.height());
        };
        const QPointF origin = pixels({0, 0});
        const QPointF across = pixels({60 / right.width(), 0}) - origin;
        const QPointF down = pixels({0, 60 / right.height()}) - origin;
        QVERIFY(std::abs(std::hypot(across.x(), across.y()) - std::hypot(down.x(), down.y())) < 1e-6);
        QVERIFY(std::abs(QPointF::dotProduct(across, down)) < 1e-6);
        QVERIFY(!aligned(right, {{0.5, 0.5}, {0.5, 0.5}}, left, target));
    }
};

QTEST_GUILESS_MAIN(tst_PhotoGeometry)
#include "tst_photogeometry.moc"
