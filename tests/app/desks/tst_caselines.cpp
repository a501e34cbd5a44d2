// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the dossier keeps of its case index: after every act it says what deriving it from the rows says, and whatever
// is wrong with it costs the time of deriving it anew and nothing else.
#include "deskbench.h"
#include "desks/browsedesk.h"
#include "desks/dossieropener.h"
#include "desks/photodesk.h"
#include "desks/sampledrawing.h"
#include "store/caselines.h"
#include "store/checks.h"
#include "store/statement.h"

#include <QTest>

#include <random>

using namespace homeward;
using namespace homeward::test;

class TestCaseLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_cases.clear();
    }

    /// Random acts of every kind that changes a case, some over lines alone, some over an image of all.
    void everyActLeavesItsLine()
    {
        for (int i = 0; i < 5; ++i)
            m_cases.append(*m_bench->dossier->cases().create().result());
        int done = 0;
        for (int i = 0; i < 250; ++i) {
            if (i == 120)
                keepImage();
            m_bench->world.advance(1000);
            const CaseId id = m_cases.at(pick(m_cases.size()));
            const QString said = act(id);
            done += said.isEmpty() ? 0 : 1;
            if (const QString wrong = compare(id); !wrong.isEmpty())
                QFAIL(qPrintable(said + QStringLiteral(": ") + wrong));
        }
        QVERIFY2(done > 150, qPrintable(QString::number(done)));
        const QStringList kinds(m_kinds.cbegin(), m_kinds.cend());
        QVERIFY2(kinds.size() >= 12, qPrintable(kinds.join(u' ')));
        const CaseListing before = listing();
        reopen();
        QCOMPARE(listing().rows, before.rows);
        for (const CaseId &id : std::as_const(m_cases))
            QCOMPARE(compare(id), QString());
    }

    void searchesFindTheSameInAnImage()
    {
        addCases(30);
        const QStringList texts{QStringLiteral("прик"),  QStringLiteral("1"),        QStringLiteral("Prykladenko"),
                                QStringLiteral("demo3"), QStringLiteral("Зразкове"), QStringLiteral("ghbrk")};
        QList<QList<CaseRow>> before;
        for (const QString &text : texts)
            before.append(listing(text).rows);
        QVERIFY(before.first().size() > 0);
        keepImage();
        reopen();
        QCOMPARE(stored().image.size(), 30);
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(listing(texts.at(i)).rows, before.at(i));
    }

    void whatOtherRulesMadeIsDerivedAnew()
    {
        addCases(30);
        keepImage();
        addCases(2);
        const CaseListing before = listing();
        // What derivation would never say, by rules that are not ours.
        execute("UPDATE case_line SET rules = zeroblob(32)");
        execute("UPDATE case_image SET bytes = CAST(zeroblob(32) || substr(bytes, 33) AS BLOB)");
        QCOMPARE(stored().stale.size(), 32);
        reopen();
        QCOMPARE(listing().rows, before.rows);
        reopen(); // closing wrote it
        QCOMPARE(stored().stale.size(), 0);
        QCOMPARE(listing().rows, before.rows);
    }

    void whatNobodyDerivedIsDerived()
    {
        addCases(6);
        const CaseListing before = listing();
        execute("DELETE FROM case_line WHERE case_id IN (2, 4)");
        execute("UPDATE case_file SET changed_at = changed_at WHERE id = 3"); // another way than the desks'
        QCOMPARE(stored().stale.size(), 3);
        reopen();
        QCOMPARE(listing().rows, before.rows);
    }

    void damagedLinesAreDerivedAnew()
    {
        addCases(12);
        keepImage();
        addCases(4);
        const CaseListing before = listing();
        const QByteArray image = value("SELECT bytes FROM case_image");
        const QByteArray line = value("SELECT line FROM case_line");
        for (int i = 0; i < 24; ++i) {
            put("UPDATE case_image SET bytes = :bytes", i % 4 == 0 ? image : harmed(image, 32));
            put("UPDATE case_line SET line = :bytes", i % 3 == 0 ? line.left(pick(line.size())) : harmed(line, 0));
            reopen();
            QVERIFY2(!m_bench->dossier->isReadOnly(), qPrintable(inWords(m_bench->dossier->state().faults)));
            QCOMPARE(listing().rows.size(), before.rows.size());
            // A line of four got other bytes in the others' places: no matter what they say, it is not theirs.
            if (i % 3 == 0)
                QCOMPARE(listing().rows, before.rows);
        }
    }

    void somebodyWhoOnlyReadsDerivesInMemory()
    {
        addCases(25);
        const CaseListing before = listing();
        execute("UPDATE case_line SET rules = zeroblob(32)");
        auto second = m_bench->unlockAgain(); // the first holds the lock
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->browse().list({}).result()->rows, before.rows);
        (*second).reset();
        QCOMPARE(stored().stale.size(), 25); // nothing was written
    }

private:
    [[nodiscard]] StoreRoom &room() { return DossierOpener::room(*m_bench->dossier); }
    [[nodiscard]] qsizetype pick(qsizetype below) { return static_cast<qsizetype>(m_chance() % quint64(below)); }
    [[nodiscard]] CaseListing listing(const QString &text = {})
    {
        CaseQuery query;
        query.text = text;
        return *m_bench->dossier->browse().list(query).result();
    }
    void reopen()
    {
        m_bench->dossier.reset();
        auto again = m_bench->unlockAgain();
        QVERIFY(again);
        m_bench->dossier = *again;
    }
    void addCases(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_bench->world.advance(1000);
            const CaseId id = *m_bench->dossier->cases().create().result();
            const SampleCase sample = sampleCase(int(m_cases.size()) + 1, QDate(2026, 11, 23));
            m_cases.append(id);
            for (const NewClaim &claim : {said("party-a", "name_birth", sample.story.name.ukrainian.toValue()),
                                          said("party-b", "name_birth", sample.story.name.russian.toValue()),
                                          said("party-a", "separation_place", QStringLiteral("Зразкове"))})
                QVERIFY(m_bench->dossier->cases().addClaim(id, claim).result());
        }
    }
    [[nodiscard]] CaseLines stored()
    {
        return *room().ask([this](Store &store) { return readCaseLines(*store.database, room().rules()); });
    }
    void keepImage()
    {
        const Status kept = room().ask([this](Store &store) -> Status {
            auto transaction = Transaction::begin(*store.database);
            return writeCaseImage(*store.database, store.index, room().rules()).and_then([&] {
                return transaction->commit();
            });
        });
        QVERIFY(kept);
    }
    void execute(const char *sql)
    {
        const Status done = room().ask(
            [sql](Store &store) -> Status { return Statement(*store.database, QString::fromLatin1(sql)).run(); });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    void put(const char *sql, const QByteArray &bytes)
    {
        QVERIFY(room().ask([&](Store &store) -> Status {
            return Statement(*store.database, QString::fromLatin1(sql)).bind(":bytes", bytes).run();
        }));
    }
    [[nodiscard]] QByteArray value(const char *sql)
    {
        return *room().ask([sql](Store &store) -> Result<QByteArray> {
            Statement query(*store.database, QString::fromLatin1(sql));
            return query.run() && query.next() ? Result<QByteArray>(query.blob(0)) : failure(ErrorCode::NotFound);
        });
    }
    [[nodiscard]] QByteArray harmed(QByteArray bytes, qsizetype after)
    {
        bytes[after + pick(bytes.size() - after)] ^= char(1 << pick(8));
        if (pick(3) == 0)
            bytes.truncate(after + pick(bytes.size() - after));
        return bytes;
    }

    /// What is kept of a case beside what its rows say now. Empty: the same.
    [[nodiscard]] QString compare(const CaseId &id)
    {
        return *room().ask([this, id](Store &store) -> Result<QString> {
            const auto faults = checkRecords(*store.database, {{id, QStringLiteral("one")}});
            if (!faults)
                return failure(faults);
            if (!faults->isEmpty())
                return inWords(*faults);
            const auto told = readRecordedDigest(*store.database, id, caseRevisionKey());
            const auto whole = readCase(*store.database, id);
            if (!told || !whole)
                return QStringLiteral("unreadable");
            if (told->digest != whole->revision)
                return QStringLiteral("another revision");
            const auto outline = readCaseOutline(*store.database, id);
            if (!outline)
                return failure(outline);
            CaseFile file = outline->file;
            file.parties = store.place.parties;
            const CaseEntry derived = makeCaseEntry(file, outline->changedAt);
            const auto lines = readCaseLines(*store.database, room().rules());
            if (!lines)
                return failure(lines);
            if (!lines->stale.isEmpty())
                return QStringLiteral("no line");
            for (const CaseEntry &entry : lines->changed) {
                if (entry.row.id == id)
                    return entry == derived ? QString() : QStringLiteral("another line");
            }
            const auto row = lines->image.row(id);
            return row && *row == derived.row ? QString() : QStringLiteral("another line in the image");
        });
    }

    /// One act upon the case; what it was, if it could be done.
    [[nodiscard]] QString act(const CaseId &id)
    {
        CaseDesk &cases = m_bench->dossier->cases();
        EvidenceDesk &evidence = m_bench->dossier->evidence();
        const CaseFile file = cases.reread(id).result()->file;
        const auto done = [&](const char *kind, bool good) {
            if (!good)
                return QString();
            m_kinds.insert(QString::fromLatin1(kind));
            return QString::fromLatin1(kind);
        };
        const char *party = pick(2) == 0 ? "party-a" : "party-b";
        const int number = static_cast<int>(pick(40)) + 1;
        const SampleCase sample = sampleCase(number, QDate(2026, 11, 23));
        const auto some = [&](const auto &list) { return list.at(pick(list.size())); };
        switch (pick(16)) {
        case 0:
            return done("name", cases.addClaim(id, said(party, "name_birth", sample.story.name.ukrainian.toValue()))
                                    .result()
                                    .has_value());
        case 1:
            return done(
                "birth",
                cases
                    .addClaim(
                        id,
                        said(party, "birth_date",
                             QStringLiteral("20%1-0%2-1%3").arg(number % 9 + 10).arg(number % 9 + 1).arg(number % 9)))
                    .result()
                    .has_value());
        case 2:
            return done("place",
                        cases.addClaim(id, said(party, "separation_place", QStringLiteral("Зразкове-%1").arg(number)))
                            .result()
                            .has_value());
        case 3:
            return done(
                "separation",
                cases.addClaim(id, said(party, "separation_date", QStringLiteral("2022-0%1").arg(number % 9 + 1)))
                    .result()
                    .has_value());
        case 4: {
            if (file.claims.isEmpty())
                return {};
            const Claim claim = some(file.claims);
            NewClaim words = said("", "", claim.value + u'1');
            words.partyKey = claim.partyKey;
            words.field = claim.field;
            return done("correction", cases.correctClaim(id, claim.id, words).result().has_value());
        }
        case 5:
            return file.claims.isEmpty()
                       ? QString()
                       : done("withdrawal", cases.withdrawClaim(id, some(file.claims).id, QStringLiteral("A slip."))
                                                .result()
                                                .has_value());
        case 6:
            return file.claims.isEmpty()
                       ? QString()
                       : done("repetition", cases.repeatClaim(id, some(file.claims).id).result().has_value());
        case 7:
            return done("person", cases
                                      .beginSubject(id, SubjectKind::Person,
                                                    {said(party, "person_name", sample.story.name.russian.toValue())})
                                      .result()
                                      .has_value());
        case 8:
            return done("entered in error",
                        cases.withdrawSubject(id, some(file.subjects).id, QStringLiteral("Another family."))
                            .result()
                            .has_value());
        case 9:
            return done("entered rightly",
                        cases.restoreSubject(id, some(file.subjects).id, QStringLiteral("The same family."))
                            .result()
                            .has_value());
        case 10: {
            const QString name = QStringLiteral("photo-%1.jpg").arg(number);
            const auto added =
                evidence.addFiles(id, {m_bench->put(name, drawSamplePicture(number % 5 + 1).bytes)}, {}).result();
            return done("photograph", added && !added->first().duplicate && !added->first().error);
        }
        case 11: {
            const QString note =
                m_bench->put(QStringLiteral("note-%1.txt").arg(number), QByteArray(200, char('a' + number % 20)));
            const auto added = evidence.addFiles(id, {note}, {}).result();
            return done("paper", added && !added->first().duplicate && !added->first().error);
        }
        case 12:
            return file.evidence.isEmpty()
                       ? QString()
                       : done("evidence withdrawn",
                              evidence.withdrawItem(id, some(file.evidence).id, QStringLiteral("Not ours."))
                                  .result()
                                  .has_value());
        case 13:
            return file.withdrawnEvidence.isEmpty()
                       ? QString()
                       : done("evidence restored",
                              evidence.restoreItem(id, some(file.withdrawnEvidence).id).result().has_value());
        case 14:
            return file.evidence.isEmpty()
                       ? QString()
                       : done("cover", m_bench->dossier->photos()
                                           .cover(id, some(file.evidence).id, QStringLiteral("Wounds."))
                                           .result()
                                           .has_value());
        default:
            return file.evidence.isEmpty()
                       ? QString()
                       : done("uncovered",
                              m_bench->dossier->photos().uncover(id, some(file.evidence).id).result().has_value());
        }
    }

    std::unique_ptr<DeskBench> m_bench;
    QList<CaseId> m_cases;
    QSet<QString> m_kinds;
    std::mt19937 m_chance{20261123U};
};

QTEST_MAIN(TestCaseLines)
#include "tst_caselines.moc"
