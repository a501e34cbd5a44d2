// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every screen in three languages at 1280×800 with what makes room scarce: large text, a scaled display, thick outlines
// (ux.md §19, 52 and 59). Run a second time with QT_SCALE_FACTOR=1.5, see CMakeLists.txt.
#include "support/hands.h"
#include "support/placeaudit.h"
#include "support/textaudit.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/common/wording.h"
#include "ui/shell/casespage.h"

#include <QApplication>
#include <QDialog>
#include <QRegularExpression>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestScreenLooks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void item59NothingIsLost_data();
    void item59NothingIsLost();
    void item21And24ClaimsAreEqualAndWhole_data();
    void item21And24ClaimsAreEqualAndWhole();

private:
    std::unique_ptr<WindowStage> m_stage;
};

void TestScreenLooks::initTestCase()
{
    m_stage = std::make_unique<WindowStage>(12);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QApplication::setCursorFlashTime(0); // a blinking caret is no change of the screen
}

void TestScreenLooks::item59NothingIsLost_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("text");
    const bool scaled = qEnvironmentVariableIsSet("QT_SCALE_FACTOR");
    for (const Language language : allLanguages) {
        const QByteArray key = languageKey(language).toLatin1();
        if (scaled) {
            QTest::newRow(key + " scale 1.5") << language << Theme::Light << 100;
        } else {
            QTest::newRow(key + " text 200 %") << language << Theme::Light << 200;
            QTest::newRow(key + " high contrast") << language << Theme::HighContrast << 100;
        }
    }
}

void TestScreenLooks::item59NothingIsLost()
{
    QFETCH(Language, language);
    QFETCH(Theme, theme);
    QFETCH(int, text);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QCOMPARE(m_stage->window().devicePixelRatio(), 1.5);
    const QSize room(1280, 800);
    QStringList findings;
    for (const bool withDossier : {false, true}) {
        if (withDossier)
            QVERIFY(m_stage->unlock());
        else
            m_stage->lock();
        m_stage->preferences().setTextSize(text);
        m_stage->use(language, theme, room);
        for (const Screen &screen : allScreens()) {
            if (screen.needsDossier != withDossier)
                continue;
            QWidget *dialog = screen.show(*m_stage);
            WindowStage::settle(20);
            QWidget &root = dialog ? *dialog : m_stage->window();
            for (const QString &finding : clippedTexts(root) + misplaced(root, room))
                findings.append(QStringLiteral("%1: %2").arg(screen.name, finding));
            if (dialog)
                dialog->close();
        }
    }
    for (const QString &finding : std::as_const(findings))
        qWarning("%s", qPrintable(finding)); // the message below is cut when it is long
    QVERIFY2(findings.isEmpty(), qPrintable(QStringLiteral("%1 findings").arg(findings.size())));
}

void TestScreenLooks::item21And24ClaimsAreEqualAndWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("width");
    for (const Language language : allLanguages) {
        const QByteArray key = languageKey(language).toLatin1();
        QTest::newRow(key + " light 100 % 1440") << language << Theme::Light << 100 << 1440;
        QTest::newRow(key + " dark 200 % 1280") << language << Theme::Dark << 200 << 1280;
        QTest::newRow(key + " high contrast 150 % 960") << language << Theme::HighContrast << 150 << 960;
    }
}

void TestScreenLooks::item21And24ClaimsAreEqualAndWhole()
{
    QFETCH(Language, language);
    QFETCH(Theme, theme);
    QFETCH(int, text);
    QFETCH(int, width);
    if (!m_stage->window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    m_stage->preferences().setTextSize(text);
    m_stage->use(language, theme, QSize(width, 800));
    for (const Screen &screen : allScreens()) {
        if (screen.name == QLatin1String("claims"))
            screen.show(*m_stage);
    }
    auto *table = seen<ClaimsTable>(m_stage->window());
    QVERIFY(table);
    QCOMPARE(table->textElideMode(), Qt::ElideNone);
    const QAbstractItemModel *model = table->model();
    const QList<Party> parties = m_stage->window().casesPage()->dossier().parties();
    QCOMPARE(model->columnCount(), parties.size() + 2);
    for (int i = 0; i < parties.size(); ++i) {
        QCOMPARE(model->headerData(i + 1, Qt::Horizontal).toString(), partyName(parties.at(i)));
        QCOMPARE(table->columnWidth(i + 1), table->columnWidth(1));
    }
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QString words = cell.data().toString();
            QVERIFY2(table->rowHeight(row) >= table->sizeHintForIndex(cell).height(), qPrintable(words));
            if (table->columnSpan(row, 0) > 1 || column == 0 || column > parties.size())
                continue;
            for (const QString &word : words.split(QRegularExpression(QStringLiteral("[\\s;]"))))
                QVERIFY2(word.size() > 22 ||
                             table->fontMetrics().horizontalAdvance(word) <= table->columnWidth(column) - 24,
                         qPrintable(word));
        }
    }
}

QTEST_MAIN(TestScreenLooks)
#include "tst_screenlooks.moc"
