// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caseindex.h"

#include "names/transliterate.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace homeward;

namespace {

StillWorld &world()
{
    static StillWorld still(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), 3);
    return still;
}

PersonName name(NameScript script, const char *text)
{
    const QStringList parts = QString::fromUtf8(text).split(u' ');
    return {script, parts.value(0), parts.value(1), parts.value(2)};
}

CaseEntry entry(const char *number, QList<PersonName> names, const char *place, int conflicts = 0)
{
    world().advance(1000);
    CaseEntry made;
    made.row.id = CaseId::create(world());
    made.row.number = QString::fromUtf8(number);
    made.row.name = names.isEmpty() ? QString() : names.first().headingForm();
    made.row.conflicts = conflicts;
    made.row.changedAt = world().nowUtc();
    made.row.place = QString::fromUtf8(place);
    made.names = std::move(names);
    if (*place)
        made.places = {made.row.place};
    return made;
}

QString numbers(const QList<CaseRow> &rows)
{
    QStringList list;
    for (const CaseRow &row : rows)
        list.append(row.number);
    return list.join(u' ');
}

CaseQuery text(const char *words)
{
    CaseQuery query;
    query.text = QString::fromUtf8(words);
    return query;
}

QList<CaseEntry> someCases()
{
    using enum NameScript;
    return {
        entry("DEMO-0010", {name(Ukrainian, "Зразкова Олена Миколаївна"), name(Russian, "Зразкова Елена Николаевна")},
              "Зразкове", 0),
        entry("DEMO-0007", {name(Ukrainian, "Прикладенко Марта Іванівна"), name(Latin, "Prykladenko Marta")},
              "Самплівка", 2),
        entry("DEMO-0002", {name(Ukrainian, "Щербак-Приклад Дар’я")}, "Sampleville", 1),
        entry("DEMO-0071", {}, "", 0),
        entry("DEMO-0100", {name(Ukrainian, "Ґудзь Іван")}, "", 0),
        entry("DEMO-0101", {name(Ukrainian, "Гудзь Яна")}, "Марта", 5),
    };
}

} // namespace

class TestCaseIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void scoresAndRules();
    void tellsHowItRead();
    void filters_data();
    void filters();
    void countsBesideFilters();
    void keepsTheCaseBeingRead();
    void orders_data();
    void orders();
    void changes();
    void copiesStayAsTheyAre();
    void limitsAndCounts();
    void rowsComeBackWhole_data();
    void rowsComeBackWhole();
    void awkwardNumbersAreFound();
    void anImageComesBackWhole()
    {
        QList<CaseEntry> cases = someCases();
        CaseIndex index(cases);
        cases[2].row.conflicts = 9;
        cases[2].places.append(QStringLiteral("Примеровка"));
        index.update(cases[2]); // beside the base
        index.remove(cases[1].row.id);
        const auto read = CaseIndex::read(index.image());
        QVERIFY(read);
        QCOMPARE(read->size(), index.size());
        for (const char *words : {"", "прикл", "Prykl", "примеровка", "7", "ghbrk"}) {
            for (const auto order : {CaseQuery::Order::Number, CaseQuery::Order::Name, CaseQuery::Order::ChangedLast}) {
                CaseQuery query = text(words);
                query.order = order;
                QCOMPARE(read->find(query), index.find(query));
            }
        }
        CaseIndex next = *read;
        next.update(cases[1]); // and lives on
        QCOMPARE(next.size(), index.size() + 1);
    }

    /// Also one whose digest is right: nothing in an image may lead beyond the end of a table.
    void aHarmedImageIsNoneOrHolds()
    {
        const QByteArray image = CaseIndex(someCases()).image();
        const auto digest = QCryptographicHash::Blake2b_256;
        const QByteArray content = image.left(image.size() - QCryptographicHash::hashLength(digest));
        QVERIFY(CaseIndex::read(content + QCryptographicHash::hash(content, digest)));
        QVERIFY(!CaseIndex::read({}));
        QVERIFY(!CaseIndex::read(content));
        int refused = 0;
        for (qsizetype at = 0; at < content.size(); ++at) {
            QByteArray harmed = content;
            harmed[at] = static_cast<char>(harmed.at(at) ^ (at % 2 == 0 ? 0xff : 1 << (at / 2 % 8)));
            if (at % 5 == 0)
                harmed.truncate(at);
            QVERIFY(!CaseIndex::read(harmed + image.right(32)));
            const auto read = CaseIndex::read(harmed + QCryptographicHash::hash(harmed, digest));
            refused += read ? 0 : 1;
            if (read) {
                static_cast<void>(read->find(text("прик")));
                static_cast<void>(read->find(text("DEMO-7")));
                static_cast<void>(read->image());
            }
        }
        QVERIFY(refused > content.size() / 4);
    }

    void overlayAndMergeAgree();
    void twentyThousand();
};

void TestCaseIndex::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected"); // in order of number; what else comes is an error too
    const auto row = [](const char *words, const char *expected) {
        QTest::newRow(*words ? words : "nothing typed") << QString::fromUtf8(words) << QString::fromLatin1(expected);
    };
    row("", "DEMO-0002 DEMO-0007 DEMO-0010 DEMO-0071 DEMO-0100 DEMO-0101");
    row("   ", "DEMO-0002 DEMO-0007 DEMO-0010 DEMO-0071 DEMO-0100 DEMO-0101");
    row("demo 7", "DEMO-0007");
    row("DEMO-0007", "DEMO-0007");
    row("demo0007", "DEMO-0007");
    row("демо 7", "DEMO-0007");
    row("7", "DEMO-0007");
    row("007", "DEMO-0007 DEMO-0071"); // typed so far of both
    row("71", "DEMO-0071");
    row("прикладенко", "DEMO-0007");
    row("prykladenko", "DEMO-0007");
    row("Prykladenko", "DEMO-0007");
    row("ПРИКЛАД", "DEMO-0002 DEMO-0007");
    row("іванівна марта", "DEMO-0007");
    row("marta ivanivna", "DEMO-0007");
    row("shcherbak", "DEMO-0002");
    row("щер", "DEMO-0002");
    row("дарья", "DEMO-0002"); // by the class of the given name
    row("Дар'я", "DEMO-0002");
    row("elena", "DEMO-0010");
    row("николаевна", "DEMO-0010");
    row("sampleville", "DEMO-0002");
    row("самплівка", "DEMO-0007");
    row("samplivka", "DEMO-0007");
    row("марта самплівка", "DEMO-0007");
    row("марта", "DEMO-0007 DEMO-0101"); // a name and a place
    row("ґудзь", "DEMO-0100 DEMO-0101");
    row("prekladenko", "DEMO-0007"); // a vowel wrong: by the consonants
    row("марта 71", "");
    row("ghbrkfltyrj", "DEMO-0007"); // typed in another layout
    row("ghbrkf", "DEMO-0002 DEMO-0007");
    row("вуьщ 7", "DEMO-0007");
    row("прикладнеко", "DEMO-0007"); // letters swapped
    row("прикдаленко", "DEMO-0007"); // two letters wrong
    row("шербак марта", "");         // every word must be found
    row("DEМО-0007", "DEMO-0007");   // Cyrillic М and О
    row("DEM0-OOO7", "DEMO-0007");   // a nought for an O, and the other way round
    row("самплвка", "DEMO-0007");    // a place with a letter missing
    row("xyzzy", "");
    row("—", "");
    row("ʼ", "");
    row("陈", "");
    row("陈 марта", "");
    row("щербакприклад", "DEMO-0002"); // a hyphenated name typed in one
    row("shcherbakpry", "DEMO-0002");
    row("щербак-приклад", "DEMO-0002");
}

void TestCaseIndex::finds()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const CaseIndex index(someCases());
    CaseQuery query;
    query.text = words;
    QList<CaseRow> rows = index.find(query);
    QCOMPARE(index.count(query), rows.size());
    std::sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.number < b.number; });
    QCOMPARE(numbers(rows), expected);

    CaseIndex overlay; // the same cases, one by one
    for (const CaseEntry &one : someCases())
        overlay.update(one);
    rows = overlay.find(query);
    std::sort(rows.begin(), rows.end(), [](const CaseRow &a, const CaseRow &b) { return a.number < b.number; });
    QCOMPARE(numbers(rows), expected);
}

void TestCaseIndex::scoresAndRules()
{
    const CaseIndex index(someCases());
    const auto first = [&](const char *words) {
        const QList<CaseRow> rows = index.find(text(words));
        return rows.isEmpty() ? CaseRow() : rows.first();
    };
    QCOMPARE(first("прикладенко").rule, QStringLiteral("name"));
    QCOMPARE(first("прикладенко").score, 1.0);
    QCOMPARE(first("prikladenko").rule, QStringLiteral("folded_name"));
    QVERIFY(first("prikladenko").score < 1.0);
    QCOMPARE(first("7").rule, QStringLiteral("number"));
    QCOMPARE(first("самплівка").rule, QStringLiteral("place"));
    QVERIFY(first("прик").score < first("прикладенко").score);
    QVERIFY(first("prekladenko").score < first("prikladenko").score);
    QCOMPARE(first("марта").number, QStringLiteral("DEMO-0007")); // the name before the place
    QCOMPARE(first("ґудзь").number, QStringLiteral("DEMO-0100")); // the very letters before the folded ones
    QCOMPARE(first("").score, 1.0);
    QCOMPARE(first("").rule, QString());
    const CaseId id = index.find(text("demo 7")).first().id;
    QCOMPARE(numbers(index.find(text(qPrintable(id.toString())))), QStringLiteral("DEMO-0007"));
    for (const char *words : {"марта", "demo", "при", "7"}) {
        for (const CaseRow &row : index.find(text(words)))
            QVERIFY(row.score > 0 && row.score <= 1);
    }
}

void TestCaseIndex::tellsHowItRead()
{
    const CaseIndex index(someCases());
    const auto reading = [&](const char *words) { return index.list(text(words), {}); };
    QCOMPARE(reading("прикл").reading, TextReading::AsTyped);
    QCOMPARE(reading("ghbrk").reading, TextReading::OtherLayout);
    QCOMPARE(reading("ghbrk").readAs, QStringLiteral("прикл"));
    QCOMPARE(reading("прикдаленко").reading, TextReading::Similar);
    QCOMPARE(reading("xyzzy").reading, TextReading::AsTyped);
    // What is found as typed but left out by a filter is not searched for otherwise.
    CaseQuery query = text("зразкова");
    query.conflictsOnly = true;
    QCOMPARE(index.list(query, {}).matching, 0);
    QCOMPARE(index.list(query, {}).reading, TextReading::AsTyped);
}

void TestCaseIndex::filters_data()
{
    QTest::addColumn<CaseQuery>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const std::function<void(CaseQuery &)> &wish, const char *expected) {
        CaseQuery query;
        query.today = QDate(2026, 11, 23);
        wish(query);
        QTest::newRow(name) << query << QString::fromLatin1(expected);
    };
    using Age = CaseQuery::Age;
    row(
        "states",
        [](CaseQuery &q) {
            q.states = {CaseState::Registered, CaseState::Closed};
        },
        "DEMO-0002 DEMO-0004");
    row(
        "party", [](CaseQuery &q) { q.partyKey = QStringLiteral("party-b"); }, "DEMO-0001");
    row(
        "photos", [](CaseQuery &q) { q.withPhotos = true; }, "DEMO-0003");
    row(
        "documents", [](CaseQuery &q) { q.withDocuments = true; }, "DEMO-0003 DEMO-0004");
    row(
        "photos and documents", [](CaseQuery &q) { q.withPhotos = q.withDocuments = true; }, "DEMO-0003");
    row(
        "place", [](CaseQuery &q) { q.place = QStringLiteral("mock"); }, "DEMO-0001 DEMO-0002");
    row(
        "place in another script", [](CaseQuery &q) { q.place = QStringLiteral("mokopil"); }, "DEMO-0002");
    row(
        "since", [](CaseQuery &q) { q.changedSince = QDateTime(QDate(2026, 11, 20), QTime(), Qt::UTC); },
        "DEMO-0003 DEMO-0004");
    row(
        "18 soon", [](CaseQuery &q) { q.age = Age::EighteenSoon; }, "DEMO-0001 DEMO-0002");
    row(
        "18 since separation", [](CaseQuery &q) { q.age = Age::EighteenSinceSeparation; }, "DEMO-0002 DEMO-0003");
    row(
        "unread", [](CaseQuery &q) { q.unreadOnly = true; }, "DEMO-0001 DEMO-0002 DEMO-0003");
    row(
        "changed", [](CaseQuery &q) { q.changedOnly = true; }, "DEMO-0002");
    row(
        "nothing", [](CaseQuery &) {}, "DEMO-0001 DEMO-0002 DEMO-0003 DEMO-0004");
    row(
        "oldest unread first", [](CaseQuery &q) { q.order = CaseQuery::Order::UnreadFirst; },
        "DEMO-0002 DEMO-0001 DEMO-0003 DEMO-0004");
}

void TestCaseIndex::filters()
{
    QFETCH(CaseQuery, query);
    QList<CaseEntry> cases{entry("DEMO-0001", {}, "Mockville", 2), entry("DEMO-0002", {}, "Мокопіль"),
                           entry("DEMO-0003", {}, "Sampleville", 1), entry("DEMO-0004", {}, "Testhaven")};
    const auto day = [](const char *edtf) { return *PartialDate::fromEdtf(QString::fromLatin1(edtf)); };
    const auto changed = [](int dayOfMonth) { return QDateTime(QDate(2026, 11, dayOfMonth), QTime(9, 0), Qt::UTC); };
    cases[0].row.parties = {QStringLiteral("party-a"), QStringLiteral("party-b")};
    cases[0].row.birth = day("2008-12-01"); // 18 next week
    cases[0].row.separation = day("2022-03");
    cases[0].row.changedAt = changed(12);
    cases[1].row.state = CaseState::Registered;
    cases[1].row.birth = day("2008"); // may be 18 already or soon
    cases[1].row.separation = day("2022-03");
    cases[1].row.changedAt = changed(11);
    cases[2].row.hasPhotos = true;
    cases[2].row.hasDocuments = true;
    cases[2].row.birth = day("2005-03-03"); // has been 18 since 2023
    cases[2].row.separation = day("2022-03");
    cases[2].row.changedAt = changed(21);
    cases[3].row.state = CaseState::Closed;
    cases[3].row.hasDocuments = true;
    cases[3].row.birth = day("2003-03-03"); // was 18 before
    cases[3].row.separation = day("2022-03");
    cases[3].row.changedAt = changed(20);
    CaseIndex half(cases.mid(0, 2));
    for (const CaseEntry &one : cases.mid(2))
        half.update(one);
    for (CaseIndex index : {CaseIndex(cases), half}) {
        index.setMark(cases[1].row.id, {Reading::Changed, {}});
        index.setMark(cases[3].row.id, {Reading::Read, {}});
        QTEST(numbers(index.find(query)), "expected");
        QCOMPARE(index.count(query), index.find(query).size());
    }
}

void TestCaseIndex::countsBesideFilters()
{
    const QList<CaseEntry> cases = someCases();
    CaseIndex index(cases);
    const AccountId me = AccountId::create(world());
    index.setMark(cases[1].row.id, {Reading::Read, me});   // DEMO-0007, two conflicts
    index.setMark(cases[2].row.id, {Reading::Unread, me}); // DEMO-0002, one conflict
    index.setMark(cases[0].row.id, {Reading::Read, AccountId::create(world())});
    CaseListing all = index.list({}, me);
    QCOMPARE(QList<int>({all.total, all.matching, all.unread, all.conflicts, all.mine}), QList<int>({6, 6, 4, 3, 2}));
    // Each number is what pressing that chip in addition would give.
    CaseQuery query;
    query.conflictsOnly = true;
    const CaseListing some = index.list(query, me);
    QCOMPARE(QList<int>({some.total, some.matching, some.unread, some.conflicts, some.mine}),
             QList<int>({6, 3, 2, 3, 2}));
    query.unreadOnly = true;
    QCOMPARE(index.list(query, me).matching, some.unread);
    query.assignedTo = me;
    QCOMPARE(numbers(index.find(query)), QStringLiteral("DEMO-0002"));
}

void TestCaseIndex::keepsTheCaseBeingRead()
{
    const QList<CaseEntry> cases = someCases();
    CaseIndex index(cases);
    index.setMark(cases[1].row.id, {Reading::Read, {}});
    CaseQuery query;
    query.unreadOnly = true;
    QVERIFY(!numbers(index.find(query)).contains(QStringLiteral("DEMO-0007")));
    query.kept = cases[1].row.id;
    QVERIFY(numbers(index.find(query)).contains(QStringLiteral("DEMO-0007")));
    QCOMPARE(index.list(query, {}).unread, 5);
    query.text = QStringLiteral("sampleville"); // but no search finds what it does not
    QCOMPARE(numbers(index.find(query)), QStringLiteral("DEMO-0002"));
}

void TestCaseIndex::orders_data()
{
    QTest::addColumn<CaseQuery::Order>("order");
    QTest::addColumn<QString>("expected");
    using enum CaseQuery::Order;
    QTest::newRow("number") << Number << QStringLiteral("DEMO-2 DEMO-0010 DEMO-0011 DEMO-0012 DEMO-0100 DEMO-0300");
    // г ґ, е є, и і ї: the Ukrainian alphabet; a case without a name last
    QTest::newRow("name") << Name << QStringLiteral("DEMO-0300 DEMO-0010 DEMO-2 DEMO-0012 DEMO-0011 DEMO-0100");
    QTest::newRow("conflicts") << ConflictsFirst
                               << QStringLiteral("DEMO-0012 DEMO-0100 DEMO-2 DEMO-0010 DEMO-0011 DEMO-0300");
    QTest::newRow("changed") << ChangedLast
                             << QStringLiteral("DEMO-0012 DEMO-0011 DEMO-0100 DEMO-0300 DEMO-0010 DEMO-2");
}

void TestCaseIndex::orders()
{
    QFETCH(CaseQuery::Order, order);
    QFETCH(QString, expected);
    using enum NameScript;
    const QList<CaseEntry> cases{entry("DEMO-2", {name(Ukrainian, "Єлко Іван")}, "", 1),
                                 entry("DEMO-0010", {name(Ukrainian, "Ґалко Іван")}, "", 0),
                                 entry("DEMO-0300", {name(Ukrainian, "Гяк Іван")}, "", 0),
                                 entry("DEMO-0100", {}, "", 3),
                                 entry("DEMO-0011", {name(Ukrainian, "Їжак Іван")}, "", 0),
                                 entry("DEMO-0012", {name(Ukrainian, "Ірко Іван")}, "", 7)};
    CaseQuery query;
    query.order = order;
    const CaseIndex all(cases);
    QCOMPARE(numbers(all.find(query)), expected);
    CaseIndex half(cases.mid(0, 3)); // base and overlay mixed
    for (const CaseEntry &one : cases.mid(3))
        half.update(one);
    QCOMPARE(numbers(half.find(query)), expected);
}

void TestCaseIndex::changes()
{
    QList<CaseEntry> cases = someCases();
    CaseIndex index(cases);
    QCOMPARE(index.size(), 6);
    cases[1].names = {name(NameScript::Ukrainian, "Новенко Марта")};
    index.update(cases[1]);
    QCOMPARE(index.size(), 6);
    QCOMPARE(numbers(index.find(text("прикладенко"))), QString());
    QCOMPARE(numbers(index.find(text("новенко"))), QStringLiteral("DEMO-0007"));
    index.remove(cases[1].row.id);
    QCOMPARE(index.size(), 5);
    QCOMPARE(index.count(text("новенко")), 0);
    QCOMPARE(index.count(text("прикладенко")), 0);
    index.update(cases[1]);
    QCOMPARE(index.size(), 6);
    QCOMPARE(index.count(text("новенко")), 1);
    QCOMPARE(CaseIndex().find(CaseQuery()).size(), 0);
}

void TestCaseIndex::copiesStayAsTheyAre()
{
    QList<CaseEntry> cases = someCases();
    CaseIndex index(cases);
    const CaseIndex before = index;
    index.remove(cases[1].row.id);
    QCOMPARE(before.count(text("прикладенко")), 1);
    QCOMPARE(index.count(text("прикладенко")), 0);
}

void TestCaseIndex::limitsAndCounts()
{
    const CaseIndex index(someCases());
    CaseQuery query;
    query.conflictsOnly = true;
    QCOMPARE(numbers(index.find(query)), QStringLiteral("DEMO-0002 DEMO-0007 DEMO-0101"));
    query.limit = 2;
    QCOMPARE(numbers(index.find(query)), QStringLiteral("DEMO-0002 DEMO-0007"));
    QCOMPARE(index.count(query), 3);
    query.limit = 0;
    QVERIFY(index.find(query).isEmpty());
    query.limit = 99;
    QCOMPARE(index.find(query).size(), 3);
}

void TestCaseIndex::rowsComeBackWhole_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *number, const char *name) {
        QTest::addRow("%s %s", number, name) << QString::fromUtf8(number) << QString::fromUtf8(name);
    };
    row("DEMO-0007", "Марта Прикладенко");
    row("HW-2026-000123-C", "Марта Іванівна Прикладенко");
    row("№ 12/34", "Дар’я");
    row("12", "");
    row("0", "  two  blanks ");
    row("A", "one two three four five six seven");
    row("123456789012", "Marta");     // more digits than are counted
    row("A1234567890123-7", "Marta"); // a short run beside a long one
    row("007-", "Marta");
    row("٣-7", "Marta"); // digits of another script
}

void TestCaseIndex::rowsComeBackWhole()
{
    QFETCH(QString, number);
    QFETCH(QString, name);
    CaseEntry made = entry("x", {}, "Mockville", 3);
    made.names = {::name(NameScript::Ukrainian, "Прикладенко Марта Іванівна")};
    made.row.number = number;
    made.row.name = name;
    made.row.birth = *PartialDate::fromEdtf(QStringLiteral("2017~"));
    made.row.separation = *PartialDate::fromEdtf(QStringLiteral("../2022-03"));
    made.row.portrait = EvidenceId::create(world());
    made.row.parties = {QStringLiteral("party-b"), QStringLiteral("party-a")};
    made.row.hasPhotos = true;
    made.row.changedAt = made.row.changedAt.addMSecs(123);
    CaseEntry bare;
    bare.row.id = CaseId::create(world());
    bare.row.number = QStringLiteral("zz");
    CaseIndex index({bare, made});
    QCOMPARE(index.row(made.row.id), made.row);
    QCOMPARE(index.row(bare.row.id), bare.row);
    QVERIFY(!index.row(CaseId::create(world())));
    CaseQuery query;
    query.text = number;
    QVERIFY(index.count(query) <= 1);
    index.setMark(made.row.id, {Reading::Read, {}});
    QCOMPARE(index.row(made.row.id)->mark.reading, Reading::Read);
}

void TestCaseIndex::awkwardNumbersAreFound()
{
    QList<CaseEntry> cases;
    for (const char *number : {"HW-2026-000123-C", "HW-2026-000124-K", "HW-2025-000123-D", "№ 12/34", "123456789012"})
        cases.append(entry(number, {}, ""));
    CaseIndex overlay;
    for (const CaseEntry &one : cases)
        overlay.update(one);
    const CaseIndex base(cases);
    for (const char *words : {"hw", "123", "hw 123", "000123", "2026", "2026 124", "hw-2026-000123-c", "c", "0001",
                              "12/34", "34", "123456789012", "1234567", "HW2026000124K", "НW-2026-000124"}) {
        QList<CaseRow> one = base.find(text(words));
        QList<CaseRow> other = overlay.find(text(words));
        QVERIFY2(!one.isEmpty(), words);
        QCOMPARE(numbers(one), numbers(other));
    }
    QCOMPARE(numbers(base.find(text("hw 123"))), QStringLiteral("HW-2025-000123-D HW-2026-000123-C"));
    QCOMPARE(numbers(base.find(text("НW-2026-000124"))), QStringLiteral("HW-2026-000124-K"));
}

namespace {

QList<CaseEntry> manyCases(int count)
{
    // Surnames put together from syllables: 20 × 20 × 10, so that many cases share a beginning and some a name.
    const QStringList heads = QStringLiteral("Зраз При Сам Тест Ново Щер Жура Хома Чор Цим Гай Ґуд Їж Єл Мель Кор Лук "
                                             "Бон Вол Шев")
                                  .split(u' ');
    const QStringList middles =
        QStringLiteral("ко кла де ба ро ли ма ни по са та фи ву ге ди за ки ло ме но").split(u' ');
    const QStringList tails = QStringLiteral("енко ук чук ський ець ів ак ишин ич ова").split(u' ');
    const QStringList given =
        QStringLiteral("Марта Іван Олена Микола Дар’я Софія Юлія Андрій Сергій Наталія").split(u' ');
    QList<CaseEntry> cases;
    cases.reserve(count);
    for (int i = 0; i < count; ++i) {
        const int mix = static_cast<int>((quint64(i) * 2654435761U) % 4000003U);
        const PersonName uk{NameScript::Ukrainian,
                            heads[mix % 20] + middles[(mix / 20) % 20] + tails[(mix / 400) % 10],
                            given[(mix / 4000) % 10],
                            {}};
        const PersonName latin{NameScript::Latin,
                               toLatin(uk.surname, LatinTable::Ukrainian2010),
                               toLatin(uk.given, LatinTable::Ukrainian2010),
                               {}};
        CaseEntry made;
        made.row.id = CaseId::create(world());
        made.row.number = QStringLiteral("DEMO-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        made.row.name = uk.headingForm();
        made.row.conflicts = i % 7 == 0 ? i % 5 : 0;
        made.row.changedAt = world().nowUtc().addSecs(mix);
        made.names = {uk, latin};
        made.places = {QStringLiteral("Зразкове-%1").arg(i % 50)};
        cases.append(made);
    }
    return cases;
}

} // namespace

void TestCaseIndex::overlayAndMergeAgree()
{
    const QList<CaseEntry> cases = manyCases(3000);
    const CaseIndex whole(cases);
    CaseIndex grown(cases.mid(0, 1200));
    for (const CaseEntry &one : cases.mid(1000)) // 200 of them anew: merged twice on the way
        grown.update(one);
    QCOMPARE(grown.size(), whole.size());
    for (const char *words : {"", "зразко", "prykla", "марта щер", "зразкове 7", "1500", "hai"}) {
        for (const auto order : {CaseQuery::Order::Number, CaseQuery::Order::Name, CaseQuery::Order::ConflictsFirst}) {
            CaseQuery query = text(words);
            query.order = order;
            QVERIFY2(grown.find(query) == whole.find(query), words);
        }
    }
}

void TestCaseIndex::twentyThousand()
{
    const QList<CaseEntry> cases = manyCases(20000);
    QElapsedTimer timer;
    timer.start();
    CaseIndex index(cases);
    qInfo("building the index of 20,000 cases: %lld ms", timer.elapsed());
    QCOMPARE(index.size(), 20000);

    // Every case is found by its own words, in either script, and so is nothing that lacks them.
    for (int i = 0; i < 20000; i += 397) {
        for (const PersonName &one : cases[i].names) {
            CaseQuery query;
            query.text = one.listForm();
            const QList<CaseRow> rows = index.find(query);
            QVERIFY2(
                std::any_of(rows.begin(), rows.end(), [&](const CaseRow &row) { return row.id == cases[i].row.id; }),
                qPrintable(query.text));
        }
        CaseQuery query;
        query.text = cases[i].row.number;
        QCOMPARE(index.find(query).first().id, cases[i].row.id);
    }
    // Exact words agree with a plain look at all of them.
    int expected = 0;
    for (const CaseEntry &one : cases)
        expected += one.names.first().given == QStringLiteral("Марта") && one.row.conflicts > 0;
    CaseQuery query = text("Марта");
    query.conflictsOnly = true;
    QVERIFY(expected > 0);
    QCOMPARE(index.count(query), expected);

    query = text("");
    query.order = CaseQuery::Order::Name;
    const QList<CaseRow> sorted = index.find(query);
    QCOMPARE(sorted.size(), 20000);

    // Generous: a keystroke must never be waited for, even in a build with sanitizers on a busy machine.
    QList<qint64> times;
    for (const char *typed :
         {"м", "ма", "мар", "мара", "марта", "марта з", "марта зр", "sh", "shcher", "demo 1", "123"}) {
        query = text(typed);
        query.limit = 200;
        timer.restart();
        (void)index.find(query);
        times.append(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    qInfo("a keystroke over 20,000 cases: median %lld us, slowest %lld us", times[times.size() / 2], times.last());
    QVERIFY(times.last() < 1000000);
}

QTEST_GUILESS_MAIN(TestCaseIndex)
#include "tst_caseindex.moc"
