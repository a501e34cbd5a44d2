// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader hears of lists and grids, and that it may ask at any time.
#include "support/hands.h"
#include "support/windowstage.h"
#include "ui/casefile/claimspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/cases/caselist.h"
#include "ui/evidence/annotationmodel.h"
#include "ui/shell/casespage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleTableInterface>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace homeward;
using namespace homeward::test;

namespace {

/// Asks everything of everything, as a screen reader that reads a window anew. How many things there are.
int walk(QAccessibleInterface *one, int depth = 0)
{
    if (!one || !one->isValid() || depth > 40)
        return 0;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        static_cast<void>(one->text(kind));
    static_cast<void>(one->role());
    static_cast<void>(one->state());
    static_cast<void>(one->rect());
    static_cast<void>(one->focusChild());
    if (QAccessibleTableInterface *table = one->tableInterface(); table && table->rowCount() > 0) {
        static_cast<void>(table->selectedCells());
        static_cast<void>(table->cellAt(0, 0));
        static_cast<void>(table->cellAt(table->rowCount() - 1, table->columnCount() - 1));
    }
    int count = 1;
    for (int i = 0; i < one->childCount(); ++i)
        count += walk(one->child(i), depth + 1);
    return count;
}

/// Rows and cells of which nothing is heard; and a list with rows of which none is the current one.
QStringList silentCells(QAbstractItemView &view)
{
    QStringList silent;
    const QAbstractItemModel *model = view.model();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&view);
    if (!model || model->rowCount() == 0 || qobject_cast<QTreeView *>(&view))
        return {};
    if (!heard->tableInterface())
        return {QStringLiteral(" tells nothing of its rows")};
    // Offscreen, Qt tells nobody that rows were replaced, as it does with a screen reader there.
    QAccessibleTableModelChangeEvent anew(&view, QAccessibleTableModelChangeEvent::ModelReset);
    heard->tableInterface()->modelChange(&anew);
    if (!view.currentIndex().isValid() && !qobject_cast<AnnotationModel *>(view.model())) // none, until one is chosen
        silent.append(QStringLiteral(" has no current row"));
    const auto *table = qobject_cast<QTableView *>(&view);
    const int columns = heard->tableInterface()->columnCount();
    for (int row = 0; row < std::min(model->rowCount(), 60); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (table && ((column > 0 && table->columnSpan(row, 0) > 1) || table->isColumnHidden(column)))
                continue;
            QAccessibleInterface *cell = heard->tableInterface()->cellAt(row, column);
            if (!cell || cell->text(QAccessible::Name).trimmed().isEmpty())
                silent.append(QStringLiteral(": nothing is heard of row %1, column %2").arg(row).arg(column));
        }
    }
    return silent;
}

} // namespace

class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void item58TreeSurvivesFilteringAndReset();
    void item58CaseRowIsASentence();
    void item58ClaimCellIsASentence();
    void everyControlHasANameAndARole_data();
    void everyControlHasANameAndARole();

private:
    [[nodiscard]] MainWindow &window() { return m_stage->window(); }
    [[nodiscard]] CaseList &list() { return *window().casesPage()->browser().findChild<CaseList *>(); }
    std::unique_ptr<WindowStage> m_stage;
};

void TestAccess::initTestCase()
{
    QAccessible::setActive(true);
    m_stage = std::make_unique<WindowStage>(24);
    QVERIFY2(m_stage->isReady(), qPrintable(m_stage->error()));
    QVERIFY(m_stage->unlock());
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    window().casesPage()->browser().clearFilters();
    QTRY_COMPARE(list().model()->rowCount(), 24);
}

void TestAccess::item58TreeSurvivesFilteringAndReset()
{
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window());
    QVERIFY(root);
    const int whole = walk(root);
    QVERIFY2(whole > 100, qPrintable(QString::number(whole)));
    CaseBrowser &browser = window().casesPage()->browser();
    // The reader asks in the middle of every change of the rows, too.
    int asked = 0;
    const auto ask = [&] { asked += walk(root) > 0; };
    QObject context;
    const QAbstractItemModel *model = list().model();
    connect(model, &QAbstractItemModel::modelReset, &context, ask);
    connect(model, &QAbstractItemModel::rowsInserted, &context, ask);
    connect(model, &QAbstractItemModel::rowsRemoved, &context, ask);
    connect(model, &QAbstractItemModel::layoutChanged, &context, ask);
    connect(model, &QAbstractItemModel::dataChanged, &context, ask);
    for (const char *text : {"demo 7", "NONE-99999999", "", "demo", "прикладенко", ""}) {
        const int before = asked;
        browser.setFilterText(QString::fromUtf8(text));
        QTRY_VERIFY(asked > before);
        walk(root);
        if (model->rowCount() > 0)
            QVERIFY(list().currentIndex().isValid());
    }
    for (int tab = 0; tab < 5; ++tab) {
        window().casesPage()->showTab(tab);
        QVERIFY(walk(root) > 50);
    }
    for (const Language language : {Language::Ukrainian, Language::Russian, Language::English}) {
        m_stage->preferences().setLanguage(language);
        QVERIFY(walk(root) > 50);
    }
    QTRY_COMPARE(model->rowCount(), 24);
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0005")));
    QVERIFY(walk(root) > 50);
    m_stage->lock();
    QVERIFY(walk(root) > 5);
    QVERIFY(m_stage->unlock());
}

void TestAccess::item58CaseRowIsASentence()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    window().casesPage()->browser().clearFilters();
    QTRY_COMPARE(list().model()->rowCount(), 24);
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(rows && rows->tableInterface());
    QCOMPARE(rows->tableInterface()->columnCount(), 1);
    QString found;
    for (int row = 0; row < rows->tableInterface()->rowCount(); ++row) {
        const QString words = rows->tableInterface()->cellAt(row, 0)->text(QAccessible::Name);
        QVERIFY2(words.count(QLatin1Char(',')) >= 2, qPrintable(words));
        if (words.contains(QStringLiteral("DEMO-0007")))
            found = words;
    }
    // Name, code, state, conflicts, in this order.
    const qsizetype name = found.indexOf(QStringLiteral("Марта Прикладенко"));
    const qsizetype code = found.indexOf(QStringLiteral("DEMO-0007"));
    const qsizetype conflicts = found.indexOf(QStringLiteral("3 conflicts"));
    QVERIFY2(name >= 0 && code > name && conflicts > code, qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("Discrepancies open")), qPrintable(found));
}

void TestAccess::item58ClaimCellIsASentence()
{
    QVERIFY(m_stage->openCase(QStringLiteral("DEMO-0007")));
    window().casesPage()->showTab(1);
    auto *table = seen<ClaimsTable>(window());
    QVERIFY(table);
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(table);
    QVERIFY(grid && grid->tableInterface());
    QStringList cells;
    for (int row = 0; row < grid->tableInterface()->rowCount(); ++row) {
        for (int column = 0; column < grid->tableInterface()->columnCount(); ++column) {
            if (QAccessibleInterface *cell = grid->tableInterface()->cellAt(row, column))
                cells.append(cell->text(QAccessible::Name));
        }
    }
    // Fact, party, value, which of the distinct values, source.
    const QStringList birth =
        cells.filter(QStringLiteral("Date of birth, Party B, 21 Mar 2017, value 2 of 2, source: "));
    QVERIFY2(birth.size() == 1, qPrintable(cells.join(u'\n')));
    // The row itself tells how the claims stand.
    QCOMPARE(cells.filter(QStringLiteral("Date of birth, Conflict. ")).size(), 2); // fact and assessment
}

void TestAccess::everyControlHasANameAndARole_data()
{
    QTest::addColumn<QString>("screen");
    for (const Screen &screen : allScreens())
        QTest::newRow(qPrintable(screen.name)) << screen.name;
}

void TestAccess::everyControlHasANameAndARole()
{
    QFETCH(QString, screen);
    const QList<Screen> all = allScreens();
    const auto one = std::find_if(all.begin(), all.end(), [&](const Screen &s) { return s.name == screen; });
    if (!one->needsDossier)
        m_stage->lock();
    else if (!window().isDossierOpen())
        QVERIFY(m_stage->unlock());
    QWidget *dialog = one->show(*m_stage);
    QWidget &root = dialog ? *dialog : window();
    QStringList faults;
    int controls = 0;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &root || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy())
            continue;
        ++controls;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(heard);
        const QString what = QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                           heard->text(QAccessible::Name));
        if (heard->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(what + QStringLiteral(" has no name"));
        // Of an area that scrolls Qt has no other to give.
        if (heard->role() == QAccessible::NoRole ||
            (heard->role() == QAccessible::Client && !qobject_cast<QScrollArea *>(widget)))
            faults.append(what + QStringLiteral(" has no role"));
        if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            faults.append(silentCells(*view).replaceInStrings(QRegularExpression(QStringLiteral("^")), what));
    }
    if (dialog)
        dialog->close();
    QVERIFY(controls > 0);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
