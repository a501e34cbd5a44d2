// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another language in the middle of work: the case, the keyboard and what was typed stay.
#include "support/caseways.h"
#include "support/hands.h"
#include "support/textaudit.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/shell/casespage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

/// What lists and grids say, except of what is done just now.
QStringList rowsOf(const QWidget &root)
{
    QStringList texts;
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || qobject_cast<const QListWidget *>(view))
            continue;
        for (int row = 0; row < std::min(view->model()->rowCount(), 60); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                texts.append({cell.data().toString(), cell.data(Qt::AccessibleTextRole).toString()});
            }
        }
    }
    return texts;
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void item51FilterAndFocusStay();
    void item51DialogsKeepTypedWords_data();
    void item51DialogsKeepTypedWords();
    void item51AsIfOpenedInThatLanguage_data();
    void item51AsIfOpenedInThatLanguage();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    QWidget *show(const QString &screen)
    {
        const QList<Screen> all = allScreens();
        const auto one = std::find_if(all.begin(), all.end(), [&](const Screen &s) { return s.name == screen; });
        if (!one->needsDossier)
            m_stage->lock();
        else if (!window().isDossierOpen() && !m_stage->unlock())
            qFatal("The dossier does not open");
        return one->show(*m_stage);
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

void TestLanguage::item51AsIfOpenedInThatLanguage_data()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

/// What was switched looks and sounds like what is opened in that language.
void TestLanguage::item51AsIfOpenedInThatLanguage()
{
    QFETCH(QString, screen);
    const auto words = [&](Language before) {
        m_stage->preferences().setLanguage(before);
        QWidget *dialog = show(screen);
        m_stage->preferences().setLanguage(Language::Ukrainian);
        untilStill(*m_stage);
        QWidget &root = dialog ? *dialog : window();
        QStringList texts = visibleTexts(root) + rowsOf(root);
        for (const QLineEdit *line : root.findChildren<QLineEdit *>())
            texts.removeAll(line->text()); // what is in a field stays as it was written
        if (dialog)
            dialog->close();
        WindowStage::settle(20);
        texts.replaceInStrings(QRegularExpression(QStringLiteral("\\d+")), QStringLiteral("#")); // the clock goes on
        texts.removeDuplicates();
        return texts;
    };
    const QStringList switched = words(Language::English);
    const QStringList opened = words(Language::Ukrainian);
    QVERIFY(switched.size() >= 3);
    QStringList stayed;
    for (const QString &text : switched) {
        if (!opened.contains(text))
            stayed.append(text);
    }
    QVERIFY2(stayed.isEmpty(), qPrintable(stayed.join(u'\n')));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
