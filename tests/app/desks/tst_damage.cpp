// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a disk, a copy or a hand can do to a dossier's files. Each damaged dossier is opened in a process of its own.
#include "deskbench.h"
#include "desks/backupdesk.h"
#include "desks/dossieropener.h"
#include "security/keyring.h"
#include "store/auditlog.h"
#include "store/statement.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <random>

using namespace homeward;
using namespace homeward::test;

namespace {

using Picture = QHash<QString, QByteArray>; ///< path inside the folder → bytes

Picture pictureOf(const QString &folder)
{
    Picture picture;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            picture.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return picture;
}

bool put(const QString &folder, const Picture &picture)
{
    for (auto it = picture.cbegin(); it != picture.cend(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            return false;
    }
    return true;
}

/// One accident to one file. Returns its description.
QString damage(Picture &picture, std::mt19937 &chance)
{
    const auto below = [&chance](qsizetype limit) {
        return limit < 1 ? 0 : static_cast<qsizetype>(chance() % static_cast<quint64>(limit));
    };
    QStringList names = picture.keys();
    names.sort();
    // The database and its log are where a dossier can be hurt most, so they are hit most.
    for (const char *often : {"dossier.db", "dossier.db-wal"}) {
        if (picture.contains(QLatin1String(often)))
            names << QStringList{QLatin1String(often), QLatin1String(often), QLatin1String(often)};
    }
    const QString name = names.at(below(names.size()));
    QByteArray &bytes = picture[name];
    const qsizetype size = bytes.size();
    const auto kind = below(8);
    switch (kind) {
    case 0:
        bytes.truncate(below(size));
        return name + QStringLiteral(" truncated to %1").arg(bytes.size());
    case 1:
        picture.remove(name);
        return name + QStringLiteral(" deleted");
    case 2:
        bytes.clear();
        return name + QStringLiteral(" emptied");
    case 3: {
        const qsizetype at = below(size);
        const qsizetype length = qMin(size - at, 1 + below(8192));
        std::fill_n(bytes.begin() + at, length, '\0');
        return name + QStringLiteral(" zeroed at %1, %2 bytes").arg(at).arg(length);
    }
    case 4: {
        const qsizetype block = 512;
        const qsizetype blocks = size / block;
        const qsizetype a = below(blocks) * block;
        const qsizetype b = below(blocks) * block;
        if (blocks > 1)
            std::swap_ranges(bytes.begin() + a, bytes.begin() + a + block, bytes.begin() + b);
        return name + QStringLiteral(" blocks at %1 and %2 swapped").arg(a).arg(b);
    }
    default: {
        if (size == 0)
            return name + QStringLiteral(" (empty, untouched)");
        const qsizetype at = below(size);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << below(8)));
        return name + QStringLiteral(" bit flipped at %1").arg(at);
    }
    }
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.make());
        addCases(14);
        m_bench.dossier.reset();
        m_closed = pictureOf(m_bench.path());
        QVERIFY(!m_closed.contains(QStringLiteral("dossier.db-wal")));
        // As a power cut leaves it: the log holds what was done last.
        auto again = m_bench.unlockAgain();
        QVERIFY(again);
        m_bench.dossier = *again;
        addCases(6);
        m_content = contentDigest(*m_bench.dossier);
        m_cut = pictureOf(m_bench.path());
        QVERIFY(m_cut.value(QStringLiteral("dossier.db-wal")).size() > 20'000);
    }

    /// Never a crash, never a write, always a sentence.
    void randomDamage_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::addColumn<int>("count");
        QTest::newRow("closed properly") << false << 200;
        QTest::newRow("as a power cut leaves it") << true << 300;
    }

    void randomDamage()
    {
        QFETCH(bool, cut);
        QFETCH(int, count);
        std::mt19937 chance(20261123U + (cut ? 1U : 0U));
        int harmless = 0;
        for (int batch = 0; batch < count; batch += 50) {
            QTemporaryDir place;
            QStringList folders;
            QStringList accidents;
            QList<Picture> pictures;
            for (int i = 0; i < 50; ++i) {
                Picture picture = cut ? m_cut : m_closed;
                accidents.append(damage(picture, chance));
                folders.append(place.filePath(QString::number(i)));
                QVERIFY(put(folders.last(), picture));
                pictures.append(picture);
            }
            const QStringList said = probe(QStringList{QStringLiteral("read")} + folders);
            QCOMPARE(said.size(), folders.size());
            for (qsizetype i = 0; i < said.size(); ++i) {
                const QJsonObject line = QJsonDocument::fromJson(said.at(i).toUtf8()).object();
                const QString what = accidents.at(i) + QStringLiteral(": ") + said.at(i);
                const QString sentence = line.value(QLatin1String("sentence")).toString();
                const bool opened = !line.contains(QLatin1String("error"));
                if (!opened || line.value(QLatin1String("read_only")).toBool())
                    QVERIFY2(pictureOf(folders.at(i)) == pictures.at(i),
                             qPrintable(QStringLiteral("written: ") + what));
                if (!sentence.isEmpty()) {
                    QVERIFY2(line.value(QLatin1String("error")).toString() != QLatin1String("internal") &&
                                 line.value(QLatin1String("error")).toString() != QLatin1String("wrong_passphrase"),
                             qPrintable(what));
                    continue;
                }
                // Nothing to say is right only when nothing is lost.
                QVERIFY2(opened &&
                             line.value(QLatin1String("content")).toString() == (cut ? m_content : contentClosed()),
                         qPrintable(QStringLiteral("silent: ") + what));
                ++harmless;
            }
        }
        QVERIFY2(harmless < count / 2, qPrintable(QString::number(harmless)));
    }

    void eachKindHasItsOwnSentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes"); ///< null: removed
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("says");
        const QString database = QStringLiteral("dossier.db");
        const QString keys = QStringLiteral("keys.homeward");
        QByteArray other; // a database of another dossier
        {
            DeskBench bench;
            QVERIFY(bench.make());
            bench.dossier.reset();
            other = pictureOf(bench.path()).value(database);
        }
        QByteArray zeroed = m_closed.value(database);
        std::fill_n(zeroed.begin() + 200, 3000, '\0');
        const auto row = [&](const char *name, const QString &file, const QByteArray &bytes, const char *error,
                             const char *says) {
            QTest::newRow(name) << file << bytes << QString::fromLatin1(error) << QString::fromUtf8(says);
        };
        row("no database", database, {}, "not_found", "is missing");
        row("cut off", database, m_closed.value(database).left(10), "damaged", "damaged and cannot be opened");
        row("its first page", database, zeroed, "damaged", "damaged and cannot be opened");
        row("another dossier’s database", database, other, "not_a_dossier", "belongs to another dossier");
        row("a plain database", database, QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'), "not_a_dossier",
            "belongs to another dossier");
        row("no key file", keys, {}, "not_found", "without it nothing can be opened");
        row("half a key file", keys, m_closed.value(keys).left(100), "damaged", "“keys.homeward” is damaged");
    }

    void eachKindHasItsOwnSentence()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QTemporaryDir place;
        Picture picture = m_closed;
        if (bytes.isNull())
            picture.remove(file);
        else
            picture.insert(file, bytes);
        const QString folder = place.filePath(QStringLiteral("one"));
        QVERIFY(put(folder, picture));
        const QStringList said = probe({QStringLiteral("read"), folder});
        const QJsonObject line = QJsonDocument::fromJson(said.value(0).toUtf8()).object();
        QTEST(line.value(QLatin1String("error")).toString(), "error");
        QFETCH(QString, says);
        QVERIFY2(line.value(QLatin1String("sentence")).toString().contains(says), qPrintable(said.value(0)));
        QCOMPARE(pictureOf(folder), picture);
    }

    void oneBadPageCostsItsCasesOnly()
    {
        // Page after page is spoilt until one hits some cases and not all: the others must still be listed and open.
        const QByteArray whole = m_closed.value(QStringLiteral("dossier.db"));
        int partly = 0;
        for (qsizetype at = 4096; at + 4096 <= whole.size(); at += 4096) {
            QTemporaryDir place;
            Picture picture = m_closed;
            std::fill_n(picture[QStringLiteral("dossier.db")].begin() + at + 100, 200, 'x');
            const QString folder = place.filePath(QStringLiteral("one"));
            QVERIFY(put(folder, picture));
            RealWorld world;
            const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
            if (!dossier) {
                QVERIFY2(dossier.error().code == ErrorCode::Damaged, qPrintable(dossier.error().detail));
                continue;
            }
            QCOMPARE((*dossier)->state().reason, ReadOnlyReason::Damaged);
            QCOMPARE((*dossier)->state().file, QStringLiteral("dossier.db"));
            int unreadable = 0;
            for (const Fault &fault : (*dossier)->state().faults)
                unreadable += fault.kind == FaultKind::CaseUnreadable ? 1 : 0;
            const auto rows = (*dossier)->cases().find({}).result();
            QVERIFY(rows);
            for (const CaseRow &row : *rows)
                QVERIFY(!row.number.isEmpty());
            if (unreadable > 0 && !rows->isEmpty())
                ++partly;
            QCOMPARE((*dossier)->cases().create().result().error().code, ErrorCode::ReadOnly);
            QVERIFY(!(*dossier)->check().result()->findings.isEmpty());
        }
        QVERIFY(partly > 0);
    }

    void aFullMediumIsSaidSo()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("one"));
        QVERIFY(put(folder, m_closed));
        // No file of this process may grow for a moment, which is as a full disk is met.
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        rlimit none = before;
        none.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        RealWorld world;
        const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, signal);
        QVERIFY(dossier);
        QCOMPARE((*dossier)->state().reason, ReadOnlyReason::MediumFull);
        QVERIFY((*dossier)->isReadOnly());
        QCOMPARE((*dossier)->cases().find({}).result()->size(), 14);
        QVERIFY(readOnlySentence((*dossier)->state()).contains(QLatin1String("no space left")));
    }

    void anOlderCopyOfTheDatabaseIsNoticed()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("one"));
        Picture picture = m_cut;
        picture.remove(QStringLiteral("dossier.db-wal"));
        picture.remove(QStringLiteral("dossier.db-shm"));
        picture.insert(QStringLiteral("dossier.db"), m_closed.value(QStringLiteral("dossier.db")));
        QVERIFY(put(folder, picture));
        RealWorld world;
        const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
        QVERIFY(dossier);
        QCOMPARE((*dossier)->state().reason, ReadOnlyReason::Damaged);
        QCOMPARE((*dossier)->state().faults.first().kind, FaultKind::ChangesMissing);
        QCOMPARE(pictureOf(folder), picture);
        // The check and a backup do not call it sound either.
        const auto report = (*dossier)->check().result();
        QVERIFY(report);
        QCOMPARE(kindsOf(report->findings), QList<FaultKind>{FaultKind::ChangesMissing});
        const auto backup = (*dossier)->backups().backUp(place.filePath(QStringLiteral("b"))).result();
        QVERIFY(backup);
        QCOMPARE(kindsOf(backup->faults), QList<FaultKind>{FaultKind::ChangesMissing});
    }

    void aMissingMarkIsToldAndEntered()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("one"));
        Picture picture = m_closed;
        QVERIFY(picture.remove(HeadMark::fileName()));
        QVERIFY(put(folder, picture));
        RealWorld world;
        {
            const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
            QVERIFY(dossier);
            QVERIFY(!(*dossier)->isReadOnly());
            QCOMPARE(kindsOf((*dossier)->state().faults), QList<FaultKind>{FaultKind::MarkMissing});
            QCOMPARE(kindsOf((*dossier)->check().result()->findings), QList<FaultKind>{FaultKind::MarkMissing});
        }
        const auto again = Dossier::unlock({folder, {}, passphrase()}, world);
        QVERIFY(again);
        QVERIFY((*again)->state().faults.isEmpty());
        const auto entries =
            DossierOpener::room(**again).ask([](Store &store) { return readHistory(*store.database, CaseId(), 1); });
        QCOMPARE(entries->first().actKey, QStringLiteral("dossier.mark_missing")); // the new mark does not cover it up
    }

    void whatIsChangedPastTheProgramIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *sql, FaultKind kind) {
            QTest::newRow(name) << QString::fromLatin1(sql) << int(kind);
        };
        row("a claim rewritten", "UPDATE claim SET value = 'Elsewhere' WHERE id = 3", FaultKind::RecordChanged);
        row("a claim withdrawn", "UPDATE claim SET withdrawn = 1 WHERE id = 3", FaultKind::RecordChanged);
        row("a claim deleted", "DELETE FROM claim WHERE id = 3", FaultKind::RecordChanged);
        row("evidence deleted", "DELETE FROM evidence WHERE case_id = (SELECT min(case_id) FROM evidence)",
            FaultKind::RecordChanged);
        row("what an entry says", "DELETE FROM audit_content WHERE seq = 4", FaultKind::AuditContentMissing);
        row("a case deleted", "DELETE FROM case_file WHERE id = 2", FaultKind::CaseMissing);
    }

    void whatIsChangedPastTheProgramIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(int, kind);
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("one"));
        QVERIFY(put(folder, m_closed));
        RealWorld world;
        const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
        QVERIFY(dossier);
        QVERIFY((*dossier)->check().result()->findings.isEmpty());
        // Whoever has the key can drop the triggers and go around the keys.
        const Status done = DossierOpener::room(**dossier).ask([&sql](Store &store) -> Status {
            QStringList orders{QStringLiteral("PRAGMA foreign_keys = OFF")};
            Statement triggers(*store.database,
                               QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
            if (const Status asked = triggers.run(); !asked)
                return asked;
            while (triggers.next())
                orders.append(QStringLiteral("DROP TRIGGER ") + triggers.text(0));
            orders.append(sql);
            for (const QString &order : std::as_const(orders)) {
                if (const Status one = Statement(*store.database, order).run(); !one)
                    return one;
            }
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const auto report = (*dossier)->check().result();
        QVERIFY(report);
        QVERIFY2(kindsOf(report->findings).contains(FaultKind(kind)), qPrintable(inWords(report->findings)));
        for (const Fault &fault : report->findings)
            QVERIFY(!faultSentence(fault).isEmpty());
    }

    void linksAndPipesAmongItsFilesAreLeftAlone()
    {
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("one"));
        QVERIFY(put(folder, m_closed));
        const QDir inside(folder);
        const QString foreign = place.filePath(QStringLiteral("foreign"));
        for (const QString &name : {DossierLock::fileName(), HeadMark::fileName()}) {
            QFile file(foreign);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
            file.close();
            QFile::remove(inside.filePath(name));
            QVERIFY(QFile::link(foreign, inside.filePath(name)));
            RealWorld world;
            const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
            if (dossier && !(*dossier)->isReadOnly())
                QVERIFY((*dossier)->cases().create().result());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("precious"));
            QVERIFY(QFile::remove(inside.filePath(name)));
        }
        for (const QString &name : {DossierLock::fileName(), HeadMark::fileName(), keyFileName()}) {
            QFile::remove(inside.filePath(name));
            QCOMPARE(::mkfifo(QFile::encodeName(inside.filePath(name)).constData(), 0600), 0);
            RealWorld world; // each of them would wait for a writer for ever
            const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
            if (!dossier)
                QCOMPARE(QFileInfo(dossier.error().file).fileName(), name);
            QVERIFY(dossier || name == keyFileName());
            QVERIFY(QFile::remove(inside.filePath(name)));
        }
    }

private:
    [[nodiscard]] static QList<FaultKind> kindsOf(const QList<Fault> &faults)
    {
        QList<FaultKind> kinds;
        for (const Fault &fault : faults)
            kinds.append(fault.kind);
        return kinds;
    }

    void addCases(int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto id = m_bench.dossier->cases().create().result();
            QVERIFY(id);
            for (const char *party : {"party-a", "party-b"}) {
                const QString words = QStringLiteral("Sampleville %1 %2").arg(i).arg(QString(200, u'x'));
                QVERIFY(m_bench.dossier->cases().addClaim(*id, said(party, "birth_place", words)).result());
            }
            if (i % 5 == 0) {
                const QString file = m_bench.put(QStringLiteral("note.txt"), QByteArray(3000, char('a' + i)));
                QVERIFY(m_bench.dossier->evidence().addFiles(*id, {file}, {}).result());
            }
        }
    }

    [[nodiscard]] static QStringList probe(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(HOMEWARD_DOSSIERPROBE), arguments);
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {QStringLiteral("crashed: ") + QString::fromUtf8(process.readAll())};
        return QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    [[nodiscard]] QString contentClosed()
    {
        if (m_contentClosed.isEmpty()) {
            QTemporaryDir place;
            const QString folder = place.filePath(QStringLiteral("one"));
            RealWorld world;
            if (put(folder, m_closed))
                m_contentClosed = contentDigest(**Dossier::unlock({folder, {}, passphrase()}, world));
        }
        return m_contentClosed;
    }

    DeskBench m_bench;
    Picture m_closed;
    Picture m_cut;
    QString m_content;
    QString m_contentClosed;
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
