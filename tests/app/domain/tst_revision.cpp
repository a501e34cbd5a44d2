// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace homeward;

namespace {

QByteArray salt(char letter)
{
    return QByteArray(16, letter);
}

Claim sampleClaim(World &world)
{
    Claim claim;
    claim.id = ClaimId::create(world);
    claim.subject = SubjectId::create(world);
    claim.field = QStringLiteral("birth_date");
    claim.value = QStringLiteral("2015-03-12");
    claim.partyKey = QStringLiteral("party-a");
    claim.source = {QStringLiteral("Report 1"), EvidenceId::create(world), 2,
                    PartialDate::fromEdtf(QStringLiteral("2022-05")).value()};
    claim.recordedBy = AccountId::create(world);
    claim.recordedAt = world.nowUtc();
    claim.regions = {{EvidenceId::create(world), 0, {{0.1, 0.2, 0.3, 0.4}, {0.1, 0.6, 0.3, 0.1}}}};
    claim.salt = salt('s');
    return claim;
}

EvidenceItem sampleItem(World &world)
{
    EvidenceItem item;
    item.id = EvidenceId::create(world);
    item.kind = EvidenceKind::Pdf;
    item.title = QStringLiteral("Report 1");
    item.originalName = QStringLiteral("report.pdf");
    item.sha256 = QByteArray(32, 'h');
    item.size = 12345;
    item.mimeType = QStringLiteral("application/pdf");
    item.addedAt = world.nowUtc();
    item.salt = salt('e');
    return item;
}

Decision sampleDecision(World &world)
{
    Decision decision;
    decision.id = DecisionId::create(world);
    decision.kind = QStringLiteral("assessment");
    decision.field = QStringLiteral("birth_date");
    decision.subject = SubjectId::create(world);
    decision.value = QStringLiteral("2015-03-12");
    decision.reason = QStringLiteral("the certificate");
    decision.author = AccountId::create(world);
    decision.decidedAt = world.nowUtc();
    decision.salt = salt('d');
    return decision;
}

template<class Record>
void eachChangeMatters(const Record &record, const QList<std::function<void(Record &)>> &changes)
{
    const QByteArray digest = recordDigest(record);
    QCOMPARE(digest.size(), 32);
    QCOMPARE(recordDigest(Record(record)), digest);
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Record changed = record;
        changes.at(i)(changed);
        QVERIFY2(recordDigest(changed) != digest, qPrintable(QString::number(i)));
    }
}

} // namespace

class TestRevision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cbor_data();
    void cbor();
    void longLists();
    void claimFields();
    void evidenceFields();
    void decisionFields();
    void orderDoesNotMatter();
    void whatLiesOutside();
    void withheldRecords();
    void knownDigest();
    void shortForm();

private:
    StillWorld m_world{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
};

void TestRevision::cbor_data()
{
    // Written out by hand after RFC 8949: §3 for the bytes, §4.2.1 for the order of keys.
    QTest::addColumn<QCborMap>("map");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *title, const QCborMap &map, const char *hex) {
        QTest::newRow(title) << map << QByteArray(hex);
    };
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    row("empty", {}, "a0");
    row("keys sorted", {{s("b"), 1}, {s("a"), 2}}, "a2616102616201");
    row("shorter keys first, as their length byte is smaller", {{s("aa"), 1}, {s("b"), 2}}, "a261620262616101");
    row("integers in their shortest form", {{s("n"), QCborArray{0, 23, 24, 255, 256, 65535, 65536, -1, -24, -25}}},
        "a1616e8a001718"
        "1818ff19010019ffff1a0001000020373818");
    row("eight bytes", {{s("n"), qint64(1000000000000)}}, "a1616e1b000000e8d4a51000");
    row("nested arrays", {{s("r"), QCborArray{QCborArray{1, 2}, QCborArray{}, QCborArray{QCborArray{3}}}}},
        "a161728382010280818103");
    row("maps inside arrays, keys sorted there too",
        {{s("b"), 1}, {s("a"), QCborArray{1, 2, QCborMap{{s("z"), true}, {s("y"), QByteArray("\x01")}}}}},
        "a26161830102a261794101617af5616201");
    row("maps inside maps", {{s("m"), QCborMap{{s("d"), QCborMap{}}, {s("c"), false}}}}, "a1616da26163f46164a0");
    row("text in UTF-8", {{s("ї"), s("Марта")}}, "a162d1976ad09cd0b0d180d182d0b0");
    row("empty text and bytes", {{s("t"), s("")}, {s("u"), QByteArray()}}, "a2617460617540");
}

void TestRevision::cbor()
{
    QFETCH(QCborMap, map);
    QFETCH(QByteArray, hex);
    QCOMPARE(canonicalCbor(map).toHex(), hex);
}

void TestRevision::longLists()
{
    QCborArray numbers;
    for (int i = 0; i < 24; ++i)
        numbers.append(1);
    QCOMPARE(canonicalCbor({{QStringLiteral("n"), numbers}}).toHex(), "a1616e9818" + QByteArray("01").repeated(24));
    for (int i = 24; i < 256; ++i)
        numbers.append(1);
    QCOMPARE(canonicalCbor({{QStringLiteral("n"), numbers}}).toHex(), "a1616e990100" + QByteArray("01").repeated(256));
}

void TestRevision::claimFields()
{
    StillWorld other(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), 99);
    eachChangeMatters<Claim>(sampleClaim(m_world),
                             {[&](Claim &c) { c.id = ClaimId::create(other); },
                              [&](Claim &c) { c.subject = SubjectId::create(other); },
                              [](Claim &c) { c.field = QStringLiteral("separation_date"); },
                              [](Claim &c) { c.value = QStringLiteral("2015-03-13"); },
                              [](Claim &c) { c.partyKey = QStringLiteral("party-b"); },
                              [](Claim &c) { c.source.text += u'.'; },
                              [](Claim &c) { c.source.evidence = {}; },
                              [](Claim &c) { c.source.page = -1; },
                              [](Claim &c) { c.source.date = {}; },
                              [&](Claim &c) { c.recordedBy = AccountId::create(other); },
                              [](Claim &c) { c.recordedAt = c.recordedAt.addMSecs(1); },
                              [](Claim &c) { c.regions.clear(); },
                              [](Claim &c) { c.regions[0].page = 1; },
                              [](Claim &c) { c.regions[0].rects[1].x += 0.001; },
                              [](Claim &c) { std::reverse(c.regions[0].rects.begin(), c.regions[0].rects.end()); },
                              [](Claim &c) { c.regions.append(c.regions.first()); },
                              [&](Claim &c) { c.supersedes = ClaimId::create(other); },
                              [](Claim &c) { c.withdrawn = true; },
                              [](Claim &c) { c.withdrawReason = QStringLiteral("typing error"); },
                              [](Claim &c) { c.salt = salt('t'); }});
}

void TestRevision::evidenceFields()
{
    StillWorld other(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), 99);
    eachChangeMatters<EvidenceItem>(
        sampleItem(m_world),
        {[&](EvidenceItem &e) { e.id = EvidenceId::create(other); },
         [](EvidenceItem &e) { e.kind = EvidenceKind::Photo; }, [](EvidenceItem &e) { e.title += u'.'; },
         [](EvidenceItem &e) { e.originalName += u'.'; }, [](EvidenceItem &e) { e.sha256[0] = 'x'; },
         [](EvidenceItem &e) { ++e.size; }, [](EvidenceItem &e) { e.partyKey = QStringLiteral("party-a"); },
         [](EvidenceItem &e) { e.receivedFrom = QStringLiteral("post"); },
         [](EvidenceItem &e) { e.receivedHow = QStringLiteral("post"); },
         [](EvidenceItem &e) { e.dated = QDate(2022, 5, 1); },
         [&](EvidenceItem &e) { e.addedBy = AccountId::create(other); },
         [](EvidenceItem &e) { e.addedAt = e.addedAt.addMSecs(1); }, [](EvidenceItem &e) { e.salt = salt('x'); }});
}

void TestRevision::decisionFields()
{
    StillWorld other(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC), 99);
    eachChangeMatters<Decision>(sampleDecision(m_world),
                                {[&](Decision &d) { d.id = DecisionId::create(other); },
                                 [](Decision &d) { d.kind += u'x'; }, [](Decision &d) { d.field += u'x'; },
                                 [](Decision &d) { d.subject = {}; }, [](Decision &d) { d.value += u'x'; },
                                 [](Decision &d) { d.reason += u'x'; }, [](Decision &d) { d.author = {}; },
                                 [](Decision &d) { d.decidedAt = d.decidedAt.addSecs(1); },
                                 [](Decision &d) { d.salt = salt('x'); }});
}

void TestRevision::orderDoesNotMatter()
{
    CaseFile file;
    for (int i = 0; i < 5; ++i) {
        file.claims.append(sampleClaim(m_world));
        file.evidence.append(sampleItem(m_world));
    }
    file.decisions.append(sampleDecision(m_world));
    const QByteArray revision = caseRevision(file);
    QCOMPARE(revision.size(), 32);
    std::reverse(file.claims.begin(), file.claims.end());
    std::rotate(file.evidence.begin(), file.evidence.begin() + 2, file.evidence.end());
    QCOMPARE(caseRevision(file), revision);
    file.claims.removeLast();
    QVERIFY(caseRevision(file) != revision);
}

void TestRevision::whatLiesOutside()
{
    CaseFile file;
    file.claims = {sampleClaim(m_world)};
    const QByteArray revision = caseRevision(file);
    file.claims[0].superseded = true;
    file.annotations.append(Annotation());
    file.number = QStringLiteral("DEMO-0007");
    file.state = CaseState::Decided;
    file.subjects.append(Subject());
    QCOMPARE(caseRevision(file), revision);
    // A time is the same moment in whatever zone it is held.
    file.claims[0].recordedAt = file.claims[0].recordedAt.toOffsetFromUtc(7200);
    QCOMPARE(caseRevision(file), revision);
}

void TestRevision::withheldRecords()
{
    CaseFile whole;
    whole.claims = {sampleClaim(m_world), sampleClaim(m_world)};
    CaseFile copy = whole;
    const QByteArray digest = recordDigest(copy.claims.takeLast());
    QVERIFY(caseRevision(copy) != caseRevision(whole));
    QCOMPARE(caseRevision(copy, {digest}), caseRevision(whole));
}

void TestRevision::knownDigest()
{
    // The digest of a case with one decision, put together by hand: what a second program has to reproduce.
    Decision decision;
    decision.kind = QStringLiteral("k");
    decision.decidedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    decision.salt = salt('d');
    const QByteArray record = QByteArray::fromHex("aa")                                   // 10 entries
                              + QByteArray::fromHex("626964") + QByteArray::fromHex("50") // "id": 16 bytes
                              + QByteArray(16, '\0') + "\x64kind" + "\x61k"               //
                              + "\x64salt" + QByteArray::fromHex("50") + salt('d')        //
                              + "\x64type" +
                              "\x68"
                              "decision" //
                              + "\x65"
                                "field" +
                              "\x60" + "\x65value" + "\x60" //
                              + "\x66"
                                "author" +
                              QByteArray::fromHex("50") + QByteArray(16, '\0') + "\x66reason" + "\x60" //
                              + "\x67subject" + QByteArray::fromHex("50") + QByteArray(16, '\0') +
                              "\x6a"
                              "decided_at" +
                              "\x78\x18"
                              "2026-11-23T09:00:00.000Z";
    const QByteArray digest = QCryptographicHash::hash(record, QCryptographicHash::Sha256);
    QCOMPARE(recordDigest(decision), digest);
    CaseFile file;
    file.decisions = {decision};
    QCOMPARE(caseRevision(file), QCryptographicHash::hash(digest, QCryptographicHash::Sha256));
}

void TestRevision::shortForm()
{
    QCOMPARE(shortRevision(QByteArray::fromHex("3f9a12c0ffee")), QStringLiteral("3F9A-12C0"));
}

QTEST_GUILESS_MAIN(TestRevision)
#include "tst_revision.moc"
