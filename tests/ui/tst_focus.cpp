// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The keyboard through every section and tab: Tab and F6 come everywhere, are seen where they are, and go on.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/casefileview.h"
#include "ui/casefile/historypanel.h"
#include "ui/common/focusregion.h"
#include "ui/common/searchline.h"
#include "ui/shell/casespage.h"
#include "ui/shell/topbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    QString words = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && words.isEmpty())
        words = button->text();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()), words);
}

/// Whether some of it lies within everything that holds it and under nothing else.
bool isSeen(const QWidget &widget)
{
    QRect rest(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget *holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        rest &= QRect(holder->mapTo(widget.window(), QPoint()), holder->size());
        if (holder->isWindow())
            break;
    }
    const QWidget *hit = rest.isEmpty() ? nullptr : widget.window()->childAt(rest.center());
    return widget.isVisible() && hit && (hit == &widget || widget.isAncestorOf(hit));
}

/// By Tab from control to control; a date field has stops of its own within.
QWidget *tab(const QWidget &root, bool forward)
{
    QWidget *before = root.focusWidget();
    constexpr int mostParts = 6;
    for (int part = 0; part < mostParts && root.focusWidget() == before; ++part)
        QTest::keyClick(before, forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
    return root.focusWidget();
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// Whether one reads \a one before \a other: above it, and not in a column at its right; or left of it in its line.
bool standsBefore(const QWidget &one, const QWidget &other)
{
    const QRect a = placeOf(one);
    const QRect b = placeOf(other);
    if (a.bottom() <= b.top())
        return a.left() < b.right();
    return a.right() <= b.left() && a.top() < b.bottom() && a.center().y() <= b.bottom();
}

/// Of a group of choices Tab visits the chosen one, and the arrow keys the others.
QList<QWidget *> takingTab(const QWidget &root)
{
    QList<QWidget *> all = root.findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool unchosen = button && !button->isChecked() &&
                              (button->autoExclusive() || (button->group() && button->group()->exclusive()));
        return unchosen || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
               widget->focusProxy() || widget->size().isEmpty();
    });
    return all;
}

QString namesOf(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (const QWidget *widget : widgets)
        names.append(nameOf(widget));
    return names.join(QStringLiteral(", "));
}

} // namespace

class TestFocus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void item57TabVisitsEveryControl_data();
    void item57TabVisitsEveryControl();
    void item57RegionsInTurn_data();
    void item57RegionsInTurn();
    void historyFromEveryTab();

private:
    static void addScreens()
    {
        QTest::addColumn<QString>("screen");
        for (const char *screen : {"overview", "claims", "photos", "photo-compare", "documents", "reader", "contact",
                                   "family-contact", "summaries", "accounts", "settings"})
            QTest::newRow(screen) << QString::fromLatin1(screen);
    }
    /// The window or the dialog that the screen is.
    QWidget *show(const QString &screen)
    {
        const QList<Screen> all = allScreens();
        const auto one = std::find_if(all.begin(), all.end(), [&](const Screen &s) { return s.name == screen; });
        if (one->needsDossier != window().isDossierOpen()) {
            if (!one->needsDossier)
                m_stage->lock();
            else if (!m_stage->unlock())
                qFatal("The dossier does not open");
        }
        QWidget *dialog = one->show(*m_stage);
        QWidget *shown = dialog ? dialog : &window();
        if (!comeForward(*shown))
            qFatal("The window does not come forward");
        return shown;
    }
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestFocus::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestFocus::init()
{
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
}

void TestFocus::item57TabVisitsEveryControl_data()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

/// With each control: that it is seen, that a ring shows, that Shift+Tab leads back, that it stands after the one
/// before.
void TestFocus::item57TabVisitsEveryControl()
{
    QFETCH(QString, screen);
    QWidget &root = *show(screen);
    if (auto *top = root.findChild<TopBar *>(); top && top->goToLine().isVisible())
        top->goToLine().setFocus();
    if (!root.focusWidget())
        QTest::keyClick(&root, Qt::Key_Tab);
    QList<QWidget *> visited;
    QStringList faults;
    QStringList back;
    for (QWidget *here = root.focusWidget(); !visited.contains(here);) {
        QVERIFY(here);
        visited.append(here);
        if (!isSeen(*here))
            faults.append(nameOf(here) + QStringLiteral(" has the keyboard and is out of sight"));
        const QImage with = here->grab().toImage();
        QWidget *next = tab(root, true);
        if (next == here) {
            if (takingTab(root).size() > 1)
                faults.append(QStringLiteral("Tab is trapped in ") + nameOf(here));
            break;
        }
        if (with == here->grab().toImage())
            faults.append(nameOf(here) + QStringLiteral(" has no ring"));
        if (tab(root, false) != here) {
            faults.append(QStringLiteral("Shift+Tab leads from %1 not back to %2 but to %3")
                              .arg(nameOf(next), nameOf(here), nameOf(root.focusWidget())));
            here->setFocus();
        }
        tab(root, true);
        // Once it goes from the end back to the beginning.
        if (standsBefore(*next, *here))
            back.append(QStringLiteral("%1 stands before %2 and comes after it").arg(nameOf(next), nameOf(here)));
        here = next;
    }
    if (back.size() > 1)
        faults.append(back);
    for (const QWidget *widget : takingTab(root)) {
        if (!visited.contains(widget))
            faults.append(nameOf(widget) + QStringLiteral(" is not visited"));
    }
    if (&root != &window())
        root.close();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault)); // the message below is cut when it is long
    QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults").arg(faults.size())));
}

void TestFocus::item57RegionsInTurn_data()
{
    addScreens();
}

void TestFocus::item57RegionsInTurn()
{
    QFETCH(QString, screen);
    show(screen);
    QWidget &line = window().findChild<TopBar *>()->goToLine();
    const auto round = [&](Qt::KeyboardModifiers modifiers) {
        line.setFocus();
        QList<QWidget *> stops;
        for (int step = 0; step < 20; ++step) {
            QTest::keyClick(window().focusWidget(), Qt::Key_F6, modifiers);
            QWidget *here = window().focusWidget();
            if (window().findChild<TopBar *>()->isAncestorOf(here))
                break;
            stops.append(here);
        }
        return stops;
    };
    const QList<QWidget *> stops = round(Qt::NoModifier);
    QVERIFY2(stops.size() < 20, "F6 does not come round");
    // Each region that is seen was entered: the keyboard was within it and in no region inside it.
    QWidget *page = stops.isEmpty() ? nullptr : stops.last();
    QVERIFY(page);
    QList<QWidget *> missed;
    for (QWidget *region : focusRegionsIn(window())) {
        const bool entered = std::any_of(stops.begin(), stops.end(), [&](const QWidget *stop) {
            return region == stop || region->isAncestorOf(stop);
        });
        if (!entered)
            missed.append(region);
    }
    QVERIFY2(missed.isEmpty(), qPrintable(namesOf(missed)));
    QCOMPARE(round(Qt::ShiftModifier).size(), stops.size());
}

void TestFocus::historyFromEveryTab()
{
    show(QStringLiteral("overview"));
    auto *history = window().findChild<HistoryPanel *>();
    QTRY_VERIFY(history->isVisible());
    for (int tab = 1; tab < 5; ++tab) {
        window().casesPage()->showTab(tab);
        QVERIFY(!history->isVisible());
        QWidget *before = window().focusWidget();
        QTest::keyClick(before, Qt::Key_F9);
        QVERIFY(history->isVisible());
        QVERIFY(history->isAncestorOf(window().focusWidget()));
        QTest::keyClick(window().focusWidget(), tab % 2 ? Qt::Key_Escape : Qt::Key_F9);
        QVERIFY(!history->isVisible());
        QCOMPARE(window().focusWidget(), before);
    }
    window().casesPage()->showTab(0);
    QVERIFY(history->isVisible()); // beside the Overview it stayed
}

QTEST_MAIN(TestFocus)
#include "tst_focus.moc"
