// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "support/hands.h"
#include "support/privatecups.h"
#include "support/steadyworld.h"
#include "support/textaudit.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/evidence/pageview.h"
#include "ui/shell/casespage.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace homeward::test {

inline constexpr int patience = 30'000; // ms: generous, a slow machine is not a failure
inline const QString caseNumber = QStringLiteral("DEMO-0007");
inline const QString typedName = QStringLiteral("prykladenko"); ///< finds the case
inline const QString queueName = QStringLiteral("HomewardTest");
inline const QString contactField = QStringLiteral("last_contact_date");
inline const QString comment = QStringLiteral("Compare with the register copy.");

#define WAIT_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, patience)
#define VERIFY_SAYS(root, words) QVERIFY2(says(root, words), qPrintable(visibleTexts(root).join(QLatin1Char('\n'))))
#define WAIT_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, patience)

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One day of work through the window. Each step goes on from the one before; after a failure the rest is skipped.
/// Everything is done on widgets; desks and files are asked only for what then is on record.
class MainJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void opensTheDossierFromTheStartScreen();
    void keepsAWrongPassphraseAndTakesTheRightOne();
    void findsTheCaseByTyping();
    void addsAClaimWithATypedDate();
    void correctsTheClaim();
    void withdrawsTheClaimAndTakesThatBack();
    void keepsEveryWordOfTheClaim();
    void addsADocument();
    void highlightsWordsWithAComment();
    void showsTheHighlightAgain();
    void leavesTheOriginalsAsTheyWere();
    void showsThePhotograph();
    void lockingHidesEverything();
    void unlocksAgainAndTheHighlightIsThere();
    void speaksThreeLanguages();
    void signsASummaryInRussian();
    void printsTheSignedPages();
    void doesNotKnowTheSignerWithoutTrust();
    void findsTheFileUnchanged();
    void findsAChangedByte();
    void dossierIsSound();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] Dossier &dossier() { return window().casesPage()->dossier(); }
    [[nodiscard]] CaseView record();
    [[nodiscard]] QList<Claim> contactClaims();
    [[nodiscard]] QModelIndex cellOf(ClaimsTable &table, const QString &field, int column) const;
    [[nodiscard]] QByteArray original(const EvidenceId &id);
    [[nodiscard]] PageView *pages() { return seen<PageView>(window()); }
    [[nodiscard]] const Annotation *shownHighlight();
    void openReport();
    void typePassphrase();
    void verifyThrough(const QString &file, const QString &title);

    SteadyWorld m_world{QDateTime(QDate(2026, 12, 1), QTime(10, 20), Qt::UTC)};
    CupsFixture m_cups;
    QTemporaryDir m_folder;
    std::unique_ptr<WindowStage> m_stage;
    bool m_printing = false;
    bool m_broken = false;
    ClaimId m_added;
    EvidenceId m_report;
    QByteArray m_reportBytes;
    QString m_quote;
    QStringList m_words;
    QString m_number; ///< of the signed paper
    QString m_signed; ///< its file
};

} // namespace homeward::test
