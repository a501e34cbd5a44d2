// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main journey: its frame, and the way to the case.
#include "mainjourney.h"

#include "desks/evidencedesk.h"
#include "ui/common/passphraseedit.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"

#include <QListView>

namespace homeward::test {

void MainJourney::initTestCase()
{
    // Before the first QPrinter of this process: libcups looks for its server once per thread.
    m_printing = m_cups.start() && m_cups.addQueue(queueName);
    m_stage = std::make_unique<WindowStage>(12, &m_world);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
    QVERIFY(comeForward(window()));
}

void MainJourney::init()
{
    if (m_broken)
        QSKIP("An earlier step failed");
}

void MainJourney::cleanup()
{
    // A text without its translation stops nobody from working on.
    m_broken =
        m_broken || (QTest::currentTestFailed() && qstrcmp(QTest::currentTestFunction(), "speaksThreeLanguages") != 0);
}

void MainJourney::cleanupTestCase()
{
    QVERIFY2(!m_stage || m_stage->prompts().unforeseen.isEmpty(),
             qPrintable(m_stage->prompts().unforeseen.join(QLatin1Char(';'))));
    m_stage.reset();
}

CaseView MainJourney::record()
{
    auto view = dossier().cases().open(window().casesPage()->currentCase());
    view.waitForFinished();
    return view.result().value_or(CaseView());
}

QByteArray MainJourney::original(const EvidenceId &id)
{
    auto bytes = dossier().evidence().content(window().casesPage()->currentCase(), id);
    bytes.waitForFinished();
    return bytes.result().value_or(QByteArray());
}

void MainJourney::opensTheDossierFromTheStartScreen()
{
    QVERIFY(seen<StartPage>(window()));
    m_stage->prompts().folders.enqueue(m_stage->sample().dossier);
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Open dossier…"))));
    WAIT_VERIFY(seen<UnlockPage>(window()));
    QVERIFY(!seen<StartPage>(window()));
    QVERIFY(!window().isDossierOpen());
}

void MainJourney::keepsAWrongPassphraseAndTakesTheRightOne()
{
    auto *field = seen<PassphraseEdit>(window());
    const QString wrong = QStringLiteral("not the passphrase");
    QVERIFY(typeInto(field, wrong));
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Unlock"))));
    WAIT_VERIFY(says(window(), QStringLiteral("passphrase does not")));
    QVERIFY(!window().isDossierOpen());
    QCOMPARE(field->text(), wrong);
    QCOMPARE(field->selectedText().size(), wrong.size()); // what is typed next replaces it
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, m_stage->sample().passphrase);
    QCOMPARE(field->text(), m_stage->sample().passphrase);
    QVERIFY(press(buttonSaying(window(), QStringLiteral("Unlock"))));
    WAIT_VERIFY(window().isDossierOpen());
    QVERIFY(field->text().isEmpty()); // not kept
}

void MainJourney::typePassphrase()
{
    auto *field = seen<PassphraseEdit>(window());
    QVERIFY(field);
    WAIT_VERIFY(field->hasFocus());
    QTest::keyClicks(field, m_stage->sample().passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    WAIT_VERIFY(window().isDossierOpen());
}

void MainJourney::findsTheCaseByTyping()
{
    auto *list = seen<QListView>(window());
    QVERIFY(list);
    WAIT_COMPARE(list->model()->rowCount(), 12);
    QWidget *filter = seen<QLineEdit>(
        window(), [](const QLineEdit &line) { return line.accessibleName() == QLatin1String("Filter cases"); });
    QVERIFY(press(filter));
    QTest::keyClicks(filter, typedName);
    QTest::keyClick(filter, Qt::Key_Return);
    WAIT_COMPARE(list->model()->rowCount(), 1);
    WAIT_COMPARE(window().windowTitle(), caseNumber);
    auto *callout = window().findChild<QWidget *>(QStringLiteral("conflictCallout"));
    QVERIFY(callout && callout->isVisible());
    VERIFY_SAYS(*callout, QStringLiteral("Date of birth"));
    QVERIFY(record().conflictCount() > 0);
}

} // namespace homeward::test

QTEST_MAIN(homeward::test::MainJourney)
