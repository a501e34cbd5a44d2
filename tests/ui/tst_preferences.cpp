// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesARestart();
    void refusesNonsense();
    void keepsRecentDossiersNewestFirst();
};

void TestPreferences::survivesARestart()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.ini"));
    {
        Preferences preferences(file);
        QVERIFY(!preferences.language());
        preferences.setLanguage(Language::Ukrainian);
        preferences.setTheme(Theme::Dark);
        preferences.setTextSize(125);
        preferences.setAutoLockMinutes(10);
        preferences.setTrustFolder(QStringLiteral("/trust/keys"));
    }
    Preferences preferences(file);
    QCOMPARE(preferences.language(), std::optional(Language::Ukrainian));
    QCOMPARE(preferences.theme(), Theme::Dark);
    QCOMPARE(preferences.textSize(), 125);
    QCOMPARE(preferences.autoLockMinutes(), 10);
    QCOMPARE(preferences.trustFolder(), QStringLiteral("/trust/keys"));
    for (const Theme theme : {Theme::HighContrast, Theme::Light}) {
        preferences.setTheme(theme);
        QCOMPARE(preferences.theme(), theme);
    }
    preferences.setTrustFolder({});
    QVERIFY(preferences.trustFolder().isEmpty());
    preferences.setLanguage(std::nullopt);
    QVERIFY(!preferences.language());
}

void TestPreferences::refusesNonsense()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=xx\ntheme=plaid\ntext_size=9000\nauto_lock_minutes=-4\n");
    file.close();
    const Preferences preferences(path);
    QVERIFY(!preferences.language());
    QCOMPARE(preferences.theme(), Theme::Light);
    QCOMPARE(preferences.textSize(), Preferences::largestText);
    QCOMPARE(preferences.autoLockMinutes(), 1);
}

void TestPreferences::keepsRecentDossiersNewestFirst()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("a.ini")));
    for (int i = 0; i < 12; ++i)
        preferences.rememberDossier({QStringLiteral("/d/%1").arg(i), QStringLiteral("d%1").arg(i)});
    preferences.rememberDossier({QStringLiteral("/d/9"), QStringLiteral("d9")});
    const QList<RecentDossier> recent = preferences.recentDossiers();
    QCOMPARE(recent.size(), 8);
    QCOMPARE(recent.at(0).path, QStringLiteral("/d/9"));
    QCOMPARE(recent.at(1).path, QStringLiteral("/d/11"));
    preferences.forgetDossier(QStringLiteral("/d/9"));
    QCOMPARE(preferences.recentDossiers().at(0).path, QStringLiteral("/d/11"));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
