// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Access keys (the underlined letters) of every window, dialog and menu in each language: each letter means one thing.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/common/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

namespace {

using Keys = QMultiHash<QString, QString>; // a letter, the words it is in

void add(Keys &keys, const QString &words)
{
    if (const QKeySequence key = QKeySequence::mnemonic(words); !key.isEmpty())
        keys.insert(key.toString(), words);
}

QStringList clashesIn(const Keys &keys)
{
    QStringList clashes;
    for (const QString &key : keys.uniqueKeys()) {
        if (keys.count(key) > 1)
            clashes.append(QStringLiteral("%1: %2").arg(key, keys.values(key).join(QStringLiteral(", "))));
    }
    return clashes;
}

/// What Alt and a letter may mean in a window.
Keys keysOf(QWidget &root)
{
    Keys keys;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &root)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(keys, button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(keys, label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(keys, tabs->tabText(i));
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            for (const QAction *action : bar->actions())
                add(keys, action->text());
    }
    return keys;
}

QStringList clashesInMenus(const QList<QAction *> &actions, int &lines)
{
    QStringList clashes;
    Keys keys;
    for (const QAction *action : actions) {
        if (!action->isVisible() || action->isSeparator())
            continue;
        ++lines;
        add(keys, action->text());
        if (action->menu())
            clashes.append(clashesInMenus(action->menu()->actions(), lines));
    }
    return clashes + clashesIn(keys);
}

} // namespace

class TestAccessKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachLetterMeansOneThing_data();
    void eachLetterMeansOneThing();

private:
    std::unique_ptr<WindowStage> m_stage;
};

void TestAccessKeys::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
}

void TestAccessKeys::eachLetterMeansOneThing_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageKey(language))) << language;
}

void TestAccessKeys::eachLetterMeansOneThing()
{
    QFETCH(Language, language);
    QStringList clashes;
    for (const bool withDossier : {false, true}) {
        if (withDossier)
            QVERIFY(m_stage->unlock());
        else
            m_stage->lock();
        m_stage->use(language, Theme::Light, QSize(1440, 900));
        QMenuBar &bar = *m_stage->window().findChild<QMenuBar *>();
        int lines = 0;
        clashes.append(clashesInMenus(bar.actions(), lines));
        QVERIFY(lines > 40);
        QVERIFY(keysOf(m_stage->window()).size() >= bar.actions().size()); // each menu has one
        for (const Screen &screen : allScreens()) {
            if (screen.needsDossier != withDossier)
                continue;
            QWidget *dialog = screen.show(*m_stage);
            for (const QString &clash : clashesIn(keysOf(dialog ? *dialog : m_stage->window())))
                clashes.append(QStringLiteral("%1: %2").arg(screen.name, clash));
            if (dialog)
                dialog->close();
        }
    }
    clashes.removeDuplicates();
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

QTEST_MAIN(TestAccessKeys)
#include "tst_accesskeys.moc"
