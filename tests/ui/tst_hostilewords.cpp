// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, titles and addresses come from files of others. None of them may act as markup, which could have the program
// read any file (a device without an end, say) in its own process.
#include "support/windowstage.h"
#include "ui/common/homewardstyle.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolTip>

using namespace homeward;
using namespace homeward::test;

class TestHostileWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noLabelGuessesMarkup();
    void aLabelShowsMarkupAsItStands();
    void aTooltipShowsMarkupAsItStands();
};

namespace {

const QString markup = QStringLiteral("https://example.invalid/<img src=\"/nowhere/at-all.png\" width=900>");

} // namespace

void TestHostileWords::noLabelGuessesMarkup()
{
    WindowStage stage(12);
    QVERIFY2(stage.isReady(), qPrintable(stage.error()));
    stage.use(Language::English, Theme::Light, {1280, 800});
    QVERIFY(stage.unlock());
    int seen = 0;
    for (const Screen &screen : allScreens()) {
        if (!screen.needsDossier)
            continue;
        QWidget *dialog = screen.show(stage);
        const QWidget &root = dialog ? *dialog : static_cast<const QWidget &>(stage.window());
        for (const QLabel *label : root.findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            ++seen;
            QVERIFY2(label->textFormat() != Qt::AutoText, qPrintable(screen.name + u':' + label->text()));
        }
        if (dialog)
            dialog->close();
    }
    QVERIFY(seen > 200);
}

void TestHostileWords::aLabelShowsMarkupAsItStands()
{
    applyAppearance(Theme::Light, 100);
    QLabel plain;
    plain.setTextFormat(Qt::PlainText);
    QLabel guessing;
    for (QLabel *label : {&plain, &guessing}) {
        label->setText(markup);
        label->show();
    }
    QCOMPARE(guessing.sizeHint(), plain.sizeHint()); // markup would be a picture 900 wide
}

void TestHostileWords::aTooltipShowsMarkupAsItStands()
{
    applyAppearance(Theme::Light, 100);
    QWidget window;
    window.show();
    QToolTip::showText({10, 10}, markup, &window);
    QVERIFY(QToolTip::isVisible());
    const QLabel *tip = nullptr;
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top->inherits("QTipLabel"))
            tip = qobject_cast<const QLabel *>(top);
    }
    QVERIFY(tip);
    QCOMPARE(tip->textFormat(), Qt::PlainText);
    QCOMPARE(tip->text(), markup);
    QToolTip::hideText();
}

QTEST_MAIN(TestHostileWords)
#include "tst_hostilewords.moc"
