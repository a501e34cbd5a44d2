// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"
#include "resources/resources.h"
#include "support/hands.h"
#include "support/scriptedprompts.h"
#include "ui/common/homewardstyle.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace homeward;
using namespace homeward::test;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_keeper.use(Language::English);
    }
    void init();
    void cleanup();
    void everyChangeActsAtOnceAndIsUndone_data();
    void everyChangeActsAtOnceAndIsUndone();
    void trustFolderIsChosenAndUndone();
    void searchNarrowsAndMarks();
    void searchByTheNameOfAGroup();
    void searchWithoutHitsSaysSo();
    void changedElsewhereIsShown();

private:
    [[nodiscard]] QComboBox *box(const QString &label) const
    {
        return seen<QComboBox>(*m_page, [&](const QComboBox &one) { return one.accessibleName() == label; });
    }
    [[nodiscard]] QString changedLine() const
    {
        const auto *line = m_page->findChild<QLabel *>(QStringLiteral("settingsChanged"));
        return line->isVisible() ? line->text() : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    LanguageKeeper m_keeper;
    RealWorld m_world;
    ScriptedPrompts m_prompts;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettings::init()
{
    applyAppearance(Theme::Light, 100);
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("homeward.ini")));
    m_page = std::make_unique<SettingsPage>(UiServices{m_world, m_prompts, *m_preferences});
    m_page->resize(800, 1400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSettings::cleanup()
{
    m_page.reset();
    m_preferences.reset();
}

void TestSettings::everyChangeActsAtOnceAndIsUndone_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("before");
    QTest::addColumn<std::function<QVariant(const Preferences &)>>("read");
    QTest::addColumn<QVariant>("after");
    using Read = std::function<QVariant(const Preferences &)>;
    const auto row = [](const char *setting, const char *choice, const char *before, const Read &read,
                        const QVariant &after) {
        QTest::newRow(setting) << QString::fromUtf8(setting) << QString::fromUtf8(choice) << QString::fromUtf8(before)
                               << read << after;
    };
    row(
        "Language of the interface", "Українська", "As the system",
        [](const Preferences &p) { return p.language() ? int(*p.language()) : -1; }, int(Language::Ukrainian));
    row(
        "Colours", "High contrast", "Light", [](const Preferences &p) { return int(p.theme()); },
        int(Theme::HighContrast));
    row(
        "Text size", "150%", "100%", [](const Preferences &p) { return p.textSize(); }, 150);
    row(
        "Photos", "Covered at first", "In colour", [](const Preferences &p) { return int(p.photoLook()); },
        int(PhotoLook::Covered));
    row(
        "Lock by itself", "after 15 minutes", "after 5 minutes",
        [](const Preferences &p) { return p.autoLockMinutes(); }, 15);
    row(
        "Clear the clipboard", "after 10 seconds", "after 30 seconds",
        [](const Preferences &p) { return p.clipboardSeconds(); }, 10);
    row(
        "Single letters, digits and signs as commands", "Off", "On", [](const Preferences &p) { return p.loneKeys(); },
        false);
}

void TestSettings::everyChangeActsAtOnceAndIsUndone()
{
    QFETCH(QString, setting);
    QFETCH(QString, choice);
    QFETCH(QString, before);
    QFETCH(std::function<QVariant(const Preferences &)>, read);
    QFETCH(QVariant, after);
    const QVariant old = read(*m_preferences);
    QVERIFY(old != after);
    QVERIFY(changedLine().isEmpty());
    QVERIFY(choose(box(setting), choice));
    QCOMPARE(read(*m_preferences), after);
    QVERIFY2(changedLine().contains(setting) && changedLine().contains(choice) && changedLine().contains(before),
             qPrintable(changedLine()));
    QVERIFY(press(m_page->findChild<QPushButton *>(QStringLiteral("settingsUndo"))));
    QCOMPARE(read(*m_preferences), old);
    QCOMPARE(box(setting)->currentText(), before);
    QVERIFY(changedLine().isEmpty());
    m_page->undoStack()->redo();
    QCOMPARE(read(*m_preferences), after);
}

void TestSettings::trustFolderIsChosenAndUndone()
{
    m_prompts.folders.enqueue(QStringLiteral("/trust/keys"));
    QPushButton *choose = m_page->findChild<QPushButton *>(QStringLiteral("settingsTrustFolder"));
    choose->click();
    QCOMPARE(m_preferences->trustFolder(), QStringLiteral("/trust/keys"));
    QVERIFY(says(*m_page, QStringLiteral("/trust/keys")));
    m_page->undoStack()->undo();
    QVERIFY(m_preferences->trustFolder().isEmpty());
}

void TestSettings::searchNarrowsAndMarks()
{
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    QVERIFY(box(QStringLiteral("Colours")));
    QVERIFY(typeInto(search, QStringLiteral("Lock itself")));
    const auto *label =
        seen<QLabel>(*m_page, [](const QLabel &one) { return one.text().contains(QLatin1String("itself")); });
    QVERIFY(label);
    QVERIFY2(label->text().contains(QStringLiteral(">Lock</span>")), qPrintable(label->text()));
    QVERIFY(label->text().contains(QStringLiteral(">itself</span>")));
    QVERIFY(!says(*m_page, QStringLiteral("Colours")) && !says(*m_page, QStringLiteral("Language")));
    // A choice is found by its words, too.
    QVERIFY(typeInto(search, QStringLiteral("greyscale")));
    QVERIFY(says(*m_page, QStringLiteral("Photos")) && !says(*m_page, QStringLiteral("Lock by itself")));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(says(*m_page, QStringLiteral("Colours")) && says(*m_page, QStringLiteral("Lock by itself")));
    for (const QLabel *one : m_page->findChildren<QLabel *>())
        QVERIFY2(!one->text().contains(QLatin1String("span")), qPrintable(one->text()));
}

void TestSettings::searchByTheNameOfAGroup()
{
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    QVERIFY(typeInto(search, QStringLiteral("colours and")));
    for (const char *setting : {"Colours", "Text size", "Photos"})
        QVERIFY(box(QString::fromUtf8(setting)));
    QVERIFY(!box(QStringLiteral("Lock by itself")));
}

void TestSettings::searchWithoutHitsSaysSo()
{
    auto *search = m_page->findChild<QLineEdit *>(QStringLiteral("settingsSearch"));
    QVERIFY(typeInto(search, QStringLiteral("<b>zebra")));
    QVERIFY(says(*m_page, QStringLiteral("No setting says “<b>zebra”")));
    QVERIFY(!box(QStringLiteral("Colours")));
}

void TestSettings::changedElsewhereIsShown()
{
    m_preferences->setTextSize(120); // Ctrl++
    QCOMPARE(box(QStringLiteral("Text size"))->currentText(), QStringLiteral("120%"));
    QVERIFY(changedLine().isEmpty());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
