// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another language in the middle of work: the case, the keyboard and what was typed stay.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/shell/casespage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void item51FilterAndFocusStay();
    void item51DialogsKeepTypedWords_data();
    void item51DialogsKeepTypedWords();
    void item51EveryVisibleTextChanges();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    QWidget *show(const QString &screen)
    {
        for (const Screen &one : allScreens()) {
            if (one.name == screen)
                return one.show(*m_stage);
        }
        return nullptr;
    }
    std::unique_ptr<WindowStage> m_stage;
};

void TestLanguage::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(8);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
}

void TestLanguage::cleanup()
{
    m_stage->preferences().setLanguage(Language::English);
}

void TestLanguage::item51FilterAndFocusStay()
{
    show(QStringLiteral("contact"));
    const CaseId before = window().casesPage()->currentCase();
    CaseBrowser &browser = window().casesPage()->browser();
    QVERIFY(comeForward(window()));
    browser.focusFilter();
    auto *filter = qobject_cast<QLineEdit *>(window().focusWidget());
    QVERIFY(filter);
    QTest::keyClicks(filter, QStringLiteral("demo"));
    filter->setCursorPosition(2);
    QLineEdit *quick = nullptr;
    for (QLineEdit *line : window().findChildren<QLineEdit *>()) {
        if (line->isVisible() && line != filter && !browser.isAncestorOf(line) &&
            window().casesPage()->isAncestorOf(line) && !quick)
            quick = line;
    }
    QVERIFY(quick);
    quick->setText(QStringLiteral("phone, half a wo"));
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English}) {
        m_stage->preferences().setLanguage(language);
        WindowStage::settle(20);
        QCOMPARE(window().casesPage()->currentCase(), before);
        QCOMPARE(window().focusWidget(), filter);
        QCOMPARE(filter->text(), QStringLiteral("demo"));
        QCOMPARE(filter->cursorPosition(), 2);
        QCOMPARE(quick->text(), QStringLiteral("phone, half a wo"));
    }
    quick->clear();
    browser.clearFilters();
}

void TestLanguage::item51DialogsKeepTypedWords_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"contact-form", "new-person", "new-document", "new-attestation", "summary",
                               "add-account", "intake", "file-details"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void TestLanguage::item51DialogsKeepTypedWords()
{
    QFETCH(QString, screen);
    QWidget *dialog = show(screen);
    QVERIFY(dialog && dialog != &window());
    QList<std::pair<QWidget *, QString>> typed;
    for (QLineEdit *line : dialog->findChildren<QLineEdit *>()) {
        if (!line->isVisible() || line->isReadOnly() || !line->isEnabled() ||
            line->objectName() == u"qt_spinbox_lineedit" || qobject_cast<QComboBox *>(line->parentWidget()))
            continue;
        line->setText(QStringLiteral("words %1").arg(typed.size()));
        typed.append({line, line->text()});
    }
    for (QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>()) {
        if (!text->isVisible() || text->isReadOnly())
            continue;
        text->setPlainText(QStringLiteral("lines %1\nof text").arg(typed.size()));
        typed.append({text, text->toPlainText()});
    }
    QVERIFY(!typed.isEmpty());
    QList<std::pair<QComboBox *, int>> chosen;
    for (QComboBox *box : dialog->findChildren<QComboBox *>())
        chosen.append({box, box->currentIndex()});
    typed.last().first->setFocus();
    const QWidget *focus = dialog->focusWidget();
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English}) {
        m_stage->preferences().setLanguage(language);
        WindowStage::settle(20);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget(), focus);
        for (const auto &[widget, words] : std::as_const(typed)) {
            const auto *line = qobject_cast<QLineEdit *>(widget);
            QCOMPARE(line ? line->text() : qobject_cast<QPlainTextEdit *>(widget)->toPlainText(), words);
        }
        for (const auto &[box, index] : std::as_const(chosen))
            QCOMPARE(box->currentIndex(), index);
    }
    dialog->close();
    WindowStage::settle(20);
}

void TestLanguage::item51EveryVisibleTextChanges()
{
    show(QStringLiteral("claims"));
    const auto words = [&] {
        QStringList texts;
        for (const QAbstractButton *button : window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                texts.append(button->text());
        }
        return texts;
    };
    const QStringList english = words();
    QVERIFY(english.size() > 5);
    m_stage->preferences().setLanguage(Language::Ukrainian);
    WindowStage::settle(20);
    const QStringList ukrainian = words();
    QCOMPARE(ukrainian.size(), english.size());
    for (const QString &text : english)
        QVERIFY2(!ukrainian.contains(text), qPrintable(text));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
