// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main journey: locking and languages.
#include "mainjourney.h"

#include "support/dossierwords.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/wording.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"

#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QRegularExpression>
#include <QTabBar>

namespace homeward::test {

namespace {

bool hasCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool hasLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

} // namespace

void MainJourney::lockingHidesEverything()
{
    QVERIFY(pressTab(window(), QStringLiteral("Claims")));
    m_words = wordsOf(dossier());
    m_words.removeAll(dossier().label()); // the folder may be named
    const auto leaks = [this] {
        const QString heard = reachableTexts(window()).join(QLatin1Char('\n'));
        QStringList found = m_words;
        found.removeIf([&](const QString &word) { return !heard.contains(word); });
        return found;
    };
    for (const QString &word : {caseNumber, QStringLiteral("Прикладенко"), QStringLiteral("Letter of an aunt"),
                                QStringLiteral("Прикладівка")})
        QVERIFY2(leaks().join(QLatin1Char('\n')).contains(word), qPrintable(word)); // the ear works
    QVERIFY(pressKeys(window(), Qt::Key_L, Qt::ControlModifier));
    QVERIFY(!window().isDossierOpen());
    QVERIFY(seen<UnlockPage>(window()));
    WAIT_VERIFY(!window().casesPage());
    QVERIFY2(leaks().isEmpty(), qPrintable(leaks().join(QLatin1Char('\n'))));
    QCOMPARE(window().windowTitle(), QStringLiteral("Homeward"));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(pressKeys(window(), Qt::Key_Z, Qt::ControlModifier)); // no way around the lock
    QVERIFY(pressKeys(window(), Qt::Key_1, Qt::ControlModifier));
    QVERIFY(seen<UnlockPage>(window()));
}

void MainJourney::unlocksAgainAndTheHighlightIsThere()
{
    typePassphrase();
    // As it was left: the words of the filter, the case, the tab.
    WAIT_COMPARE(window().windowTitle(), caseNumber);
    WAIT_VERIFY(seen<QListView>(window()));
    const auto *list = seen<QListView>(window());
    WAIT_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(caseNumber));
    QCOMPARE(window().casesPage()->browser().filterText(), typedName);
    QCOMPARE(window().casesPage()->address().place.tab, CaseTab::Claims);
    openReport();
    WAIT_VERIFY(shownHighlight());
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Back to the documents"))));
}

void MainJourney::speaksThreeLanguages()
{
    // Keys are not translated (they are engraved on the keyboard), and some names are the same everywhere.
    static const QRegularExpression keys(
        QStringLiteral("^((Ctrl|Alt|Shift)\\+)*(F?\\d+|Enter|Insert|.)$|^(SHA-256)?(: )?([0-9a-f]{16,64})?$"));
    const QStringList names{QStringLiteral("Homeward"),
                            QStringLiteral("EN"),
                            QStringLiteral("УК"),
                            QStringLiteral("РУ"),
                            QStringLiteral("PDF"),
                            typedName, // stands in the filter as it was left
                            languageOwnName(Language::English),
                            languageOwnName(Language::Ukrainian),
                            languageOwnName(Language::Russian),
                            QFileInfo(m_stage->sample().dossier).fileName()};
    auto *combo = seen<QComboBox>(*seen<TopBar>(window()));
    QStringList findings;
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English}) {
        QVERIFY(choose(combo, languageShortName(language)));
        WAIT_COMPARE(currentLanguage(), language);
        QStringList data = wordsOf(dossier());
        data.removeAll(dossier().label());
        for (const Party &party : record().file.parties)
            data.append(partyName(party));
        const auto isForeign = [&](const QString &text) {
            if (names.contains(text) || keys.match(text).hasMatch() ||
                std::any_of(data.begin(), data.end(), [&](const QString &one) { return text.contains(one); }))
                return false;
            static const QRegularExpression onlyUkrainian(QStringLiteral("[іїєґІЇЄҐ]"));
            static const QRegularExpression onlyRussian(QStringLiteral("[ыэъёЫЭЪЁ]"));
            switch (language) {
            case Language::English:
                return hasCyrillic(text);
            case Language::Ukrainian:
                return (hasLatin(text) && !hasCyrillic(text)) || text.contains(onlyRussian);
            case Language::Russian:
                return (hasLatin(text) && !hasCyrillic(text)) || text.contains(onlyUkrainian);
            }
            return true;
        };
        auto *tabs = seen<QTabBar>(window());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
            QStringList foreign;
            const auto isClean = [&] {
                foreign = visibleTexts(window());
                foreign.removeIf([&](const QString &text) { return !isForeign(text); });
                return foreign.isEmpty();
            };
            if (QTest::qWaitFor(isClean, 1000))
                continue;
            for (const QString &text : std::as_const(foreign))
                findings.append(QStringLiteral("%1, tab %2: %3").arg(languageKey(language)).arg(tab).arg(text));
        }
    }
    findings.removeDuplicates();
    for (const QString &finding : std::as_const(findings))
        qWarning("%s", qPrintable(finding)); // the message below is cut when it is long
    QVERIFY2(findings.isEmpty(), qPrintable(QStringLiteral("%1 findings").arg(findings.size())));
    QCOMPARE(window().windowTitle(), caseNumber); // still there
}

} // namespace homeward::test
