// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistmodel.h"

#include "domain/world.h"
#include "resources/resources.h"
#include "ui/cases/casedelegate.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"

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
    void aLongNameTakesTwoLines_data();
    void aLongNameTakesTwoLines();
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

void TestCaseListModel::aLongNameTakesTwoLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("with patronymic") << QStringLiteral("Прикладенко Марія Олександрівна");
    QTest::newRow("double name") << QStringLiteral("Прикладенко-Озерна Марія-Анна Ігорівна");
    QTest::newRow("two families") << QStringLiteral("Prykladenko de la Fuente y Montaña, Ana María");
    QTest::newRow("one long word") << QStringLiteral("Вигаданоприкладенковська");
}

void TestCaseListModel::aLongNameTakesTwoLines()
{
    QFETCH(QString, name);
    initResources();
    applyAppearance(Theme::Light, 100);
    constexpr int room = 228; // of the text in a list 328 wide, its scroll bar shown
    const QFont font = scaledFont(QApplication::font(), type::secondary, true);
    const QStringList lines = linesOfName(name, font, room);
    QVERIFY(lines.size() <= 2);
    QCOMPARE(lines.join(QString()).remove(QLatin1Char(' ')), QString(name).remove(QLatin1Char(' '))); // nothing is cut
    for (const QString &line : lines)
        QVERIFY2(QFontMetrics(font).horizontalAdvance(line) <= room, qPrintable(line));
    QStyleOptionViewItem option;
    option.font = QApplication::font();
    const int chip = chipSize({"lock", QStringLiteral("X"), StateTone::Neutral}, chipFont(option.font)).height();
    QVERIFY(CaseDelegate().sizeHint(option, {}).height() >= 2 * QFontMetrics(font).height() + chip);
}

QTEST_MAIN(TestCaseListModel)
#include "tst_caselistmodel.moc"
