// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "domain/world.h"
#include "resources/resources.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/caselist.h"
#include "ui/cases/caserowlayout.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;

namespace {

const QDate today(2026, 11, 23);

QList<CaseRow> someRows(int count)
{
    StillWorld world(QDateTime(today, QTime(9, 0), Qt::UTC));
    QList<CaseRow> rows;
    for (int i = 0; i < count; ++i) {
        CaseRow row;
        row.id = CaseId::create(world);
        row.number = QStringLiteral("DEMO-%1").arg(i + 1, 4, 10, QLatin1Char('0'));
        row.name = QStringLiteral("Marta Prykladenko");
        row.state = CaseState::DiscrepanciesOpen;
        row.conflicts = i;
        row.birth = *PartialDate::fromEdtf(QStringLiteral("2017-03-12"));
        row.place = QStringLiteral("Sampleville");
        rows.append(row);
    }
    return rows;
}

} // namespace

class TestCaseListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContract();
    void updatesInPlaceWithoutReset();
    void speaksOneSentence();
    void asksForPicturesOnce();
    void nothingInARowIsCut_data();
    void nothingInARowIsCut();
    void rowsAreAsHighAsTheirWords();
};

void TestCaseListModel::keepsTheContract()
{
    CaseListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(someRows(5), today);
    QCOMPARE(model.rowCount(), 5);
    model.setRows(someRows(2), today);
    model.setRows({}, today);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.row(model.index(0, 0)));
}

void TestCaseListModel::updatesInPlaceWithoutReset()
{
    CaseListModel model;
    QList<CaseRow> rows = someRows(3);
    model.setRows(rows, today);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    rows[1].conflicts = 7;
    model.setRows(rows, today);
    QCOMPARE(resets.size(), 0); // so the view keeps its current row and its place
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(1).data(CaseListModel::ConflictsRole).toInt(), 7);
    rows.swapItemsAt(0, 2);
    model.setRows(rows, today);
    QCOMPARE(resets.size(), 1);
}

void TestCaseListModel::speaksOneSentence()
{
    CaseListModel model;
    model.setRows(someRows(2), today);
    const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
    const QStringList order{
        QStringLiteral("Marta Prykladenko"), QStringLiteral("DEMO-0002"), QStringLiteral("Discrepancies open"),
        QStringLiteral("1 conflict"),        QStringLiteral("9 year"),    QStringLiteral("Sampleville")};
    qsizetype at = -1;
    for (const QString &part : order) {
        const qsizetype found = spoken.indexOf(part);
        QVERIFY2(found > at, qPrintable(spoken));
        at = found;
    }
}

void TestCaseListModel::asksForPicturesOnce()
{
    CaseListModel model;
    const QList<CaseRow> rows = someRows(1);
    QImage picture;
    model.setPortraitSource([&](const CaseRow &) { return picture; });
    model.setRows(rows, today);
    QVERIFY(model.index(0).data(CaseListModel::PortraitRole).value<QImage>().isNull());
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    picture = QImage(4, 4, QImage::Format_RGB32);
    model.portraitArrived(rows.first().id);
    QCOMPARE(changes.size(), 1);
    QVERIFY(!model.index(0).data(CaseListModel::PortraitRole).value<QImage>().isNull());
    model.portraitArrived(CaseId());
    QCOMPARE(changes.size(), 1);
}

void TestCaseListModel::nothingInARowIsCut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("conflicts");
    const QString place = QStringLiteral("Чернетківка");
    QTest::newRow("short") << QStringLiteral("Марта") << place << 0;
    QTest::newRow("with patronymic") << QStringLiteral("Прикладенко Марія Олександрівна") << place << 3;
    QTest::newRow("double name") << QStringLiteral("Прикладенко-Озерна Марія-Анна Ігорівна") << QString() << 0;
    QTest::newRow("two families") << QStringLiteral("Prykladenko de la Fuente y Montaña, Ana María") << place << 12;
    QTest::newRow("thirty letters without a blank") << QStringLiteral("Вигаданоприкладенковськозразко") << place << 1;
    QTest::newRow("longer than two lines")
        << QStringLiteral("Вигаданоприкладенковськозразко").repeated(3) << place << 0;
    QTest::newRow("a long place") << QStringLiteral("Марта Прикладенко")
                                  << QStringLiteral("Притулок імені Вигаданого Зразка, Нова Чернетківка") << 2;
}

/// Every word of the row is drawn, in lines that are no wider than the room for them, in a row that is high enough.
void TestCaseListModel::nothingInARowIsCut()
{
    QFETCH(QString, name);
    QFETCH(QString, place);
    QFETCH(int, conflicts);
    initResources();
    const auto all = [](const QStringList &lines) { return lines.join(QString()).remove(u' '); };
    for (const int scale : {100, 200}) {
        applyAppearance(Theme::Light, scale);
        for (const CaseState state : {CaseState::Draft, CaseState::DiscrepanciesOpen}) {
            CaseListModel model;
            QList<CaseRow> rows = someRows(1);
            rows[0].name = name;
            rows[0].place = place;
            rows[0].state = state;
            rows[0].conflicts = conflicts;
            model.setRows(rows, today);
            constexpr int room = 228; // of the text in a list 328 wide, its scroll bar shown
            const QFont base = QApplication::font();
            const CaseRowLayout layout(model.index(0), base, room);
            const auto fits = [&](const QString &line, const QFont &font) {
                return QFontMetrics(font).horizontalAdvance(line) <= room;
            };
            QCOMPARE(all(layout.nameLines), QString(name).remove(u' '));
            for (const QString &line : layout.nameLines)
                QVERIFY2(fits(line, layout.nameFont), qPrintable(line));
            for (const QString &line : layout.below)
                QVERIFY2(fits(line, layout.smallFont), qPrintable(line));
            const QString details = all(layout.below) + QString(layout.besideChips).remove(u' ') + layout.number;
            for (const QString &word : {model.index(0).data(CaseListModel::AgeRole).toString(), place, rows[0].number})
                QVERIFY2(details.contains(QString(word).remove(u' ')), qPrintable(details));
            const int chipsEnd = layout.chipPlaces.last().x() + chipSize(layout.chips.last(), layout.smallFont).width();
            const QFontMetrics small(layout.smallFont);
            const int beside = small.horizontalAdvance(layout.besideChips);
            QVERIFY(beside == 0 || chipsEnd + beside < room);
            QVERIFY(!layout.number.isEmpty() || layout.below.join(QString()).startsWith(rows[0].number));
            rows[0].mark.reading = Reading::Read; // which changes the weight of the name only
            model.setRows(rows, today);
            const CaseRowLayout read(model.index(0), base, room);
            QVERIFY(!model.index(0).data(CaseListModel::UnreadRole).toBool());
            QCOMPARE(read.nameLines, layout.nameLines);
            QCOMPARE(read.number, layout.number);
            QCOMPARE(read.height, layout.height);
            QVERIFY(layout.height >=
                    static_cast<int>(layout.nameLines.size()) * layout.nameHeight + layout.lowerHeight());
            QVERIFY(layout.height >= size::listRow);
        }
    }
    applyAppearance(Theme::Light, 100);
}

/// A list measures each row for its own words, and anew when it becomes narrower.
void TestCaseListModel::rowsAreAsHighAsTheirWords()
{
    initResources();
    applyAppearance(Theme::Light, 100);
    CaseListModel model;
    QList<CaseRow> rows = someRows(2);
    for (CaseRow &row : rows) {
        row.state = CaseState::Draft;
        row.conflicts = 0;
    }
    rows[1].name = QStringLiteral("Вигаданоприкладенковськозразко").repeated(2);
    model.setRows(rows, today);
    CaseList list;
    list.setModel(&model);
    list.setItemDelegate(new CaseDelegate(&list));
    list.resize(700, 400);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(list.visualRect(model.index(1)).height(), int(size::listRow));
    list.resize(328, 400);
    QTRY_VERIFY(list.visualRect(model.index(1)).height() > size::listRow);
    QCOMPARE(list.visualRect(model.index(0)).height(), int(size::listRow));
    rows[1].name = rows[0].name; // the same cases, other words
    model.setRows(rows, today);
    QTRY_COMPARE(list.visualRect(model.index(1)).height(), int(size::listRow));
}

QTEST_MAIN(TestCaseListModel)
#include "tst_caselistmodel.moc"
