// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process edits, takes in and backs up, and is killed without warning, again and again.
#include "desks/backupdesk.h"

#include "deskbench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <random>

using namespace homeward;
using namespace homeward::test;

class TestKills : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        constexpr int kills = 60;
        DeskBench bench;
        QVERIFY(bench.make());
        bench.dossier.reset();
        std::mt19937 chance(60);
        QHash<CaseId, Acknowledged> known;
        int acts = 0;
        int backups = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QList<QJsonObject> said;
            work(bench.path(), 1 + static_cast<int>(chance() % 9), static_cast<int>(chance() % 15), said);
            QVERIFY2(!said.isEmpty() && !said.first().contains(QLatin1String("error")),
                     said.isEmpty() ? "silent" : QJsonDocument(said.first()).toJson().constData());
            QString lastBackup;
            QList<CaseId> touched;
            for (const QJsonObject &line : std::as_const(said)) {
                ++acts;
                if (line.contains(QLatin1String("backup"))) {
                    lastBackup = line.value(QLatin1String("backup")).toString();
                    ++backups;
                    continue;
                }
                const auto id = CaseId::fromString(line.value(QLatin1String("case")).toString());
                Acknowledged &one = known[id];
                touched.append(id);
                if (line.contains(QLatin1String("claim")))
                    one.claim = ClaimId::fromString(line.value(QLatin1String("claim")).toString());
                if (line.contains(QLatin1String("evidence")))
                    one.evidence = EvidenceId::fromString(line.value(QLatin1String("evidence")).toString());
            }
            const auto dossier = bench.unlockAgain();
            QVERIFY2(dossier, qPrintable(dossier ? QString() : dossier.error().detail));
            QVERIFY2(!(*dossier)->isReadOnly(), qPrintable(readOnlySentence((*dossier)->state())));
            const auto report = (*dossier)->check().result();
            QVERIFY(report);
            QVERIFY2(report->findings.isEmpty(), qPrintable(inWords(report->findings)));
            QVERIFY(report->cases >= known.size());
            const bool all = kill + 1 == kills;
            for (auto it = known.cbegin(); it != known.cend(); ++it) {
                if (all || touched.contains(it.key()))
                    verify(**dossier, it.key(), *it);
            }
            if (!lastBackup.isEmpty() && (backups < 6 || all))
                verifyBackup(bench, lastBackup);
            QVERIFY(!QTest::currentTestFailed());
            for (const QString &name : QDir(bench.folder.path()).entryList({QStringLiteral("backup-*")}, QDir::Files))
                QFile::remove(bench.folder.filePath(name));
        }
        qInfo("%d kills, %d acknowledged acts, %d of them backups", kills, acts, backups);
        QVERIFY(acts > kills);
        QVERIFY(backups > 5);
    }

private:
    struct Acknowledged
    {
        ClaimId claim;
        EvidenceId evidence;
    };

    /// Until \a lines were acknowledged and a little longer, so that the kill falls into whatever comes next.
    static void work(const QString &folder, int lines, int longer, QList<QJsonObject> &said)
    {
        QProcess process;
        process.start(QStringLiteral(HOMEWARD_DOSSIERPROBE), {QStringLiteral("work"), folder});
        QByteArray heard;
        while (heard.count('\n') < lines && process.waitForReadyRead(60'000))
            heard += process.readAllStandardOutput();
        if (longer > 0)
            process.waitForReadyRead(longer);
        process.kill();
        process.waitForFinished();
        heard += process.readAllStandardOutput();
        const QList<QByteArray> rows = heard.left(heard.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &row : rows) {
            if (!row.isEmpty())
                said.append(QJsonDocument::fromJson(row).object());
        }
    }

    static void verify(Dossier &dossier, const CaseId &id, const Acknowledged &one)
    {
        const auto view = dossier.cases().reread(id).result();
        QVERIFY2(view, qPrintable(id.toString()));
        if (!one.claim.isNull())
            QVERIFY2(view->claim(one.claim), qPrintable(one.claim.toString()));
        if (!one.evidence.isNull())
            QVERIFY2(dossier.evidence().content(id, one.evidence).result(), qPrintable(one.evidence.toString()));
    }

    static void verifyBackup(const DeskBench &bench, const QString &file)
    {
        QTemporaryDir place;
        const auto back = restoreBackup({file, place.filePath(QStringLiteral("back")), {}, {}, bench.recoveryKey});
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(back->faults.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
