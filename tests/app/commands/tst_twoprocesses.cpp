// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One process has a dossier open, another comes.
#include "commands/commandline.h"

#include "../desks/deskbench.h"

#include <QBuffer>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class TestTwoProcesses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondReadsOnly()
    {
        DeskBench bench;
        QVERIFY(bench.make());
        const auto id = bench.dossier->cases().create().result();
        QVERIFY(id);
        bench.dossier.reset();
        const QString secret = bench.put(QStringLiteral("passphrase.txt"), passphrase().toUtf8() + '\n');
        const QString note = bench.put(QStringLiteral("note.txt"), "a note");

        QProcess holder;
        holder.start(QStringLiteral(HOMEWARD_DOSSIERPROBE), {QStringLiteral("hold"), bench.path()});
        QVERIFY(holder.waitForReadyRead(30'000));
        QVERIFY(holder.readAllStandardOutput().contains("true"));

        const QStringList who{QSysInfo::machineHostName(), QString::number(holder.processId()),
                              QStringLiteral("Tester Testova")};
        const auto second = bench.unlockAgain();
        QVERIFY(second);
        QCOMPARE((*second)->state().reason, ReadOnlyReason::OpenElsewhere);
        for (const QString &word : who)
            QVERIFY2(readOnlySentence((*second)->state()).contains(word), qPrintable(word));

        const QStringList secretOption{QStringLiteral("--passphrase-file"), secret, QStringLiteral("--json")};
        const Answer read = command(QStringList{QStringLiteral("cases"), bench.path()} + secretOption);
        QCOMPARE(read.code, 0);
        QVERIFY(read.out.contains(id->toString().toUtf8()));
        const Answer written =
            command(QStringList{QStringLiteral("add"), bench.path(), QStringLiteral("new"), note} + secretOption);
        QCOMPARE(written.code, 4);
        for (const QString &word : who)
            QVERIFY2(written.err.contains(word.toUtf8()), written.err.constData());
        // What is saved can be backed up from here, too.
        QCOMPARE(command(QStringList{QStringLiteral("backup"), bench.path(),
                                     bench.folder.filePath(QStringLiteral("beside.homeward-backup"))} +
                         secretOption)
                     .code,
                 0);

        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        // The reader is still there, and no longer in anybody's way.
        for (int i = 0; i < 2; ++i) {
            const Answer added =
                command(QStringList{QStringLiteral("add"), bench.path(), QStringLiteral("new"), note} + secretOption);
            QVERIFY2(added.code == 0, added.err.constData());
        }
        QCOMPARE((*second)->cases().find({}).result()->size(), 1); // as of its opening
    }

private:
    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    [[nodiscard]] static Answer command(const QStringList &arguments)
    {
        Answer answer;
        QBuffer in;
        QBuffer out(&answer.out);
        QBuffer err(&answer.err);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        answer.code = runCommand(arguments, {in, out, err, false}).value_or(-1);
        return answer;
    }
};

QTEST_GUILESS_MAIN(TestTwoProcesses)
#include "tst_twoprocesses.moc"
