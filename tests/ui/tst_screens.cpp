// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks at every screen of the window over the sample dossier: nothing cut, nothing untranslated, nothing left after
// locking.
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "support/textaudit.h"
#include "support/windowstage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/wording.h"
#include "ui/shell/casespage.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Every text that any living widget holds, also hidden ones.
QString everyText()
{
    QStringList texts;
    for (const QWidget *widget : QApplication::allWidgets()) {
        texts.append(
            {widget->windowTitle(), widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()});
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts.append(line->text());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsCut_data();
    void nothingIsCut();
    void everythingIsTranslated();
    void lockingLeavesNothing();
    void switchingKeepsThePlace();
    void filterNarrowsAndClears();
    void titleNamesNobody();

private:
    void visit(bool withDossier, const std::function<void(const QString &, QWidget &)> &look);
    void collectData();
    std::unique_ptr<WindowStage> m_stage;
    QStringList m_data; ///< names, places, numbers of the sample: not words of the program
};

void TestScreens::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(12);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QApplication::setCursorFlashTime(0); // a blinking caret is no change of the screen
}

void TestScreens::visit(bool withDossier, const std::function<void(const QString &, QWidget &)> &look)
{
    if (withDossier && !m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    if (!withDossier)
        m_stage->lock();
    for (const Screen &screen : allScreens()) {
        if (screen.needsDossier != withDossier)
            continue;
        QWidget *dialog = screen.show(*m_stage);
        WindowStage::settle(20);
        look(screen.name, dialog ? *dialog : m_stage->window());
        if (dialog)
            dialog->close();
    }
}

void TestScreens::nothingIsCut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QSize>("size");
    for (const Language language : allLanguages) {
        for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(960, 640)})
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(languageKey(language)).arg(size.width())))
                << language << size;
    }
}

void TestScreens::nothingIsCut()
{
    QFETCH(Language, language);
    QFETCH(QSize, size);
    QStringList findings;
    const auto look = [&](const QString &screen, QWidget &root) {
        for (const QString &finding : clippedTexts(root))
            findings.append(QStringLiteral("%1: %2").arg(screen, finding));
    };
    for (const bool withDossier : {false, true}) {
        if (!withDossier)
            m_stage->lock();
        m_stage->use(language, Theme::Light, size);
        visit(withDossier, look);
    }
    for (const QString &finding : std::as_const(findings))
        qWarning("%s", qPrintable(finding)); // the message below is cut when it is long
    QVERIFY2(findings.isEmpty(), qPrintable(QStringLiteral("%1 findings").arg(findings.size())));
}

void TestScreens::collectData()
{
    m_data = {QStringLiteral("Homeward"), m_stage->sample().dossier, QStringLiteral("sample"),
              QStringLiteral("/home/reviewer"), QStringLiteral("Lake office"),
              QStringLiteral("Mountain office"), QStringLiteral("SHA-256"), QStringLiteral("JPEG")};
    Dossier &dossier = m_stage->window().casesPage()->dossier();
    auto rows = dossier.cases().find({});
    rows.waitForFinished();
    const auto answer = rows.result();
    for (const CaseRow &row : *answer) {
        m_data.append({row.name, row.number, row.place});
        if (row.number != QLatin1String("DEMO-0007"))
            continue;
        auto view = dossier.cases().open(row.id);
        view.waitForFinished();
        const auto opened = view.result();
        const CaseView &shown = *opened;
        m_data.append(shown.accountNames.values());
        for (const Claim &claim : shown.file.claims)
            m_data.append({valueText(claim.field, claim.value), claim.source.text});
        for (const EvidenceItem &item : shown.file.evidence)
            m_data.append({item.title, item.originalName, item.receivedFrom, item.receivedHow});
        for (const Party &party : shown.file.parties)
            m_data.append(partyName(party));
        const auto log = dossier.contacts().log(row.id).result();
        for (const ContactEvent &event : log->events)
            m_data.append({event.entry.withWhom, event.entry.text});
    }
    m_data.removeAll(QString());
}

void TestScreens::everythingIsTranslated()
{
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
    if (!m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    for (const Screen &screen : allScreens()) {
        if (screen.name == QLatin1String("contact")) // logs what other screens show, too
            screen.show(*m_stage);
    }
    collectData();
    m_stage->lock();
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    WindowStage::settle(50);
    const auto isData = [this](const QString &text) {
        static const QStringList always{QStringLiteral("EN"),
                                        QStringLiteral("УК"),
                                        QStringLiteral("РУ"),
                                        languageOwnName(Language::English),
                                        languageOwnName(Language::Russian),
                                        languageOwnName(Language::Ukrainian)};
        // Keys are not translated (they are engraved on the keyboard), and fingerprints are no words.
        static const QRegularExpression keysOrDigest(
            QStringLiteral("^((Ctrl|Alt|Shift)\\+)*(F?\\d+|Enter|Insert|.)$|^[0-9a-f]{16,64}$"));
        // Dates and weekdays come from QLocale, time zones have the names of the IANA.
        static const QRegularExpression date(
            QStringLiteral("^\\d{1,2} [A-Z][a-z]{2,3} \\d{4}(, \\d{2}:\\d{2})?$|^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)$"));
        if (always.contains(text) || keysOrDigest.match(text).hasMatch() || date.match(text).hasMatch() ||
            QTimeZone::isTimeZoneIdAvailable(text.toLatin1()))
            return true;
        return std::any_of(m_data.begin(), m_data.end(), [&](const QString &data) { return text.contains(data); });
    };
    QStringList findings;
    for (const bool withDossier : {false, true})
        visit(withDossier, [&](const QString &screen, QWidget &root) {
            for (const QString &finding : untranslatedTexts(root, isData))
                findings.append(QStringLiteral("%1: %2").arg(screen, finding));
        });
    QCoreApplication::removeTranslator(&pseudo);
    for (const QString &finding : std::as_const(findings))
        qWarning("%s", qPrintable(finding)); // the message below is cut when it is long
    QVERIFY2(findings.isEmpty(), qPrintable(QStringLiteral("%1 findings").arg(findings.size())));
}

void TestScreens::lockingLeavesNothing()
{
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
    if (!m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    QVERIFY(everyText().contains(QStringLiteral("DEMO-0007")));
    QApplication::clipboard()->setText(QStringLiteral("DEMO-0007"));
    m_stage->lock();
    QVERIFY(!m_stage->window().isDossierOpen());
    QVERIFY(!everyText().contains(QStringLiteral("DEMO-")));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(!m_stage->window().findChild<CaseBrowser *>());
}

void TestScreens::switchingKeepsThePlace()
{
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0005")));
    const CaseId before = m_stage->window().casesPage()->currentCase();
    m_stage->window().casesPage()->browser().focusFilter();
    QWidget *focus = m_stage->window().focusWidget();
    for (const Language language : allLanguages) {
        m_stage->use(language, Theme::Dark, QSize(1440, 900));
        QCOMPARE(m_stage->window().casesPage()->currentCase(), before);
        QCOMPARE(m_stage->window().focusWidget(), focus);
        QCOMPARE(m_stage->window().casesPage()->browser().filterText(), QStringLiteral("DEMO-0005"));
    }
    m_stage->use(Language::English, Theme::Light, QSize(1440, 900));
}

void TestScreens::filterNarrowsAndClears()
{
    if (!m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    CaseBrowser &browser = m_stage->window().casesPage()->browser();
    auto *list = browser.findChild<QListView *>();
    browser.clearFilters();
    QTRY_COMPARE(list->model()->rowCount(), 12);
    browser.setFilterText(QStringLiteral("demo 7"));
    QTRY_VERIFY(list->model()->rowCount() < 12 && list->model()->rowCount() > 0);
    browser.setFilterText(QStringLiteral("NONE-99999999"));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QTRY_VERIFY(!list->isVisible());
    browser.clearFilters();
    QTRY_COMPARE(list->model()->rowCount(), 12);
    QVERIFY(list->currentIndex().isValid());
}

void TestScreens::titleNamesNobody()
{
    if (!m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0003")));
    QTRY_COMPARE(m_stage->window().windowTitle(), QStringLiteral("DEMO-0003"));
    m_stage->lock();
    QCOMPARE(m_stage->window().windowTitle(), QStringLiteral("Homeward"));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
