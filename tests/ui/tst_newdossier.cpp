// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A new dossier through the window: the key is derived while the window lives on, and shown once.
#include "resources/resources.h"
#include "support/scriptedprompts.h"
#include "ui/common/passphraseedit.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/casespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newdossierpage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestNewDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForWhatIsMissing();
    void createsAndShowsTheKeyOnce();
    void refusesAFullFolder();

private:
    void begin(MainWindow &window, const QString &folder);
    static void fill(const NewDossierPage &page);

    ScriptedPrompts m_prompts;
    RealWorld m_world;
    QTemporaryDir m_folder;
};

void TestNewDossier::begin(MainWindow &window, const QString &folder)
{
    initResources();
    window.show();
    m_prompts.folders.enqueue(folder);
    window.askForNewDossier();
}

void TestNewDossier::fill(const NewDossierPage &page)
{
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (qobject_cast<PassphraseEdit *>(edit))
            edit->setText(QStringLiteral("four invented words here"));
        else if (!edit->isReadOnly())
            edit->setText(QStringLiteral("Sample"));
    }
}

void TestNewDossier::asksForWhatIsMissing()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("a.ini")));
    LanguageKeeper keeper;
    MainWindow window({m_world, m_prompts, preferences}, keeper);
    begin(window, m_folder.filePath(QStringLiteral("never")));
    auto *page = window.findChild<NewDossierPage *>();
    auto *create = page->findChild<QPushButton *>(QStringLiteral("create"));
    QVERIFY(create->isVisible() && !create->isEnabled());
    fill(*page);
    QVERIFY(create->isEnabled());
    page->findChildren<PassphraseEdit *>().last()->setText(QStringLiteral("another"));
    QVERIFY(!create->isEnabled());
}

void TestNewDossier::createsAndShowsTheKeyOnce()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("b.ini")));
    LanguageKeeper keeper;
    MainWindow window({m_world, m_prompts, preferences}, keeper);
    const QString folder = m_folder.filePath(QStringLiteral("dossier"));
    begin(window, folder);
    auto *page = window.findChild<NewDossierPage *>();
    auto *key = page->findChild<QLineEdit *>(QStringLiteral("recoveryKey"));
    fill(*page);
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("create")), Qt::LeftButton);
    // The click comes back before the key is derived.
    QVERIFY(key->text().isEmpty());
    QVERIFY(!page->findChild<QPushButton *>(QStringLiteral("create"))->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(key->isVisible() && !key->text().isEmpty(), 30'000);
    const QString shown = key->text();
    QVERIFY(!window.isDossierOpen());
    for (const PassphraseEdit *edit : page->findChildren<PassphraseEdit *>())
        QVERIFY(edit->text().isEmpty());

    // Nothing leads away from the key until it is written down.
    window.showStart();
    QVERIFY(key->isVisible());
    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("copyKey")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), shown);

    QTest::mouseClick(page->findChild<QPushButton *>(QStringLiteral("keyNoted")), Qt::LeftButton);
    QTRY_VERIFY(window.isDossierOpen());
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            QVERIFY(!line->text().contains(shown));
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY(!label->text().contains(shown));
    }
    window.lock();
    QTRY_VERIFY(!window.isDossierOpen());
}

void TestNewDossier::refusesAFullFolder()
{
    Preferences preferences(m_folder.filePath(QStringLiteral("c.ini")));
    LanguageKeeper keeper;
    MainWindow window({m_world, m_prompts, preferences}, keeper);
    begin(window, m_folder.filePath(QStringLiteral("dossier"))); // made just now
    auto *page = window.findChild<NewDossierPage *>();
    auto *create = page->findChild<QPushButton *>(QStringLiteral("create"));
    fill(*page);
    QTest::mouseClick(create, Qt::LeftButton);
    QTRY_VERIFY(create->isEnabled()); // and can be tried again
    QVERIFY(page->findChild<QLineEdit *>(QStringLiteral("recoveryKey"))->text().isEmpty());
    QVERIFY(!window.isDossierOpen());
}

QTEST_MAIN(TestNewDossier)
#include "tst_newdossier.moc"
