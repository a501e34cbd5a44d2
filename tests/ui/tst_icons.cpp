// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "resources/resources.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QTest>

using namespace homeward;

/// Icons beside words are as large as the words ask for, and drawn at that size, never stretched.
class TestIcons : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initResources(); }
    void cleanup() { applyAppearance(Theme::Light, 100); }

    void growWithTheText_data()
    {
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("side");
        QTest::newRow("as it comes") << 100 << 16;
        QTest::newRow("smaller text") << 90 << 16;
        QTest::newRow("half as large again") << 150 << 24;
        QTest::newRow("twice as large") << 200 << 32;
    }

    void growWithTheText()
    {
        QFETCH(int, text);
        QFETCH(int, side);
        applyAppearance(Theme::Light, text);
        QCOMPARE(iconSide(), side);
        QPushButton button;
        QCOMPARE(button.style()->pixelMetric(QStyle::PM_ButtonIconSize, nullptr, &button), side);
        QCOMPARE(button.iconSize(), QSize(side, side));
        const QPixmap drawn = themedIcon("lock", Qt::black).pixmap(button.iconSize());
        QCOMPARE(drawn.size(), QSize(side, side));
        const ChipLook look{"lock", QStringLiteral("X"), StateTone::Neutral};
        QVERIFY(chipSize(look, chipFont(QApplication::font())).height() >= side);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
