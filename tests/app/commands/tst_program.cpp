// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, as a script on a machine without a display runs it.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class tst_Program : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    Answer run(const QStringList &arguments, const QByteArray &typed = {})
    {
        QProcess process;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            bare.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral(HOMEWARD_PROGRAM), arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// Through a shell, for what its redirections do to the standard streams.
    Answer runInShell(const QString &words)
    {
        QProcess process;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            bare.remove(QString::fromLatin1(name));
        bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(bare);
        process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), words, QStringLiteral(HOMEWARD_PROGRAM)});
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void anUnseenRecoveryKeyLeavesNoDossier_data()
    {
        QTest::addColumn<QString>("redirection");
        QTest::newRow("full") << QStringLiteral(">/dev/full");
        QTest::newRow("closed") << QStringLiteral(">&-");
    }

    void anUnseenRecoveryKeyLeavesNoDossier()
    {
        QFETCH(QString, redirection);
        QTemporaryDir folder;
        QFile secret(folder.filePath(QStringLiteral("secret")));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("correct horse battery\n") > 0);
        secret.close();
        const QString dossier = folder.filePath(QStringLiteral("d"));
        const Answer answer = runInShell(
            QStringLiteral("\"$0\" new '%1' --passphrase-file '%2' %3").arg(dossier, secret.fileName(), redirection));
        QCOMPARE(answer.code, 5);
        QVERIFY2(answer.err.contains("no dossier was made"), answer.err.constData());
        QVERIFY(!QFile::exists(dossier));
    }

    void windowWithoutADisplayOrWithMistakes()
    {
        const Answer blind = runInShell(QStringLiteral("\"$0\""));
        QCOMPARE(blind.code, 3);
        QVERIFY2(blind.err.contains("display"), blind.err.constData());
        QCOMPARE(runInShell(QStringLiteral("\"$0\" --bogus")).code, 2);
        QCOMPARE(runInShell(QStringLiteral("\"$0\" --language xx")).code, 2);
    }

    void mainJobWithoutADisplay()
    {
        QTemporaryDir folder;
        const QString dossier = folder.filePath(QStringLiteral("dossier"));
        const Answer made = run({QStringLiteral("sample"), dossier, QStringLiteral("--cases"), QStringLiteral("8"),
                                 QStringLiteral("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.out.count('\n'), 1);
        const QJsonObject sample = QJsonDocument::fromJson(made.out).object();
        QVERIFY2(!made.err.contains("XDG_RUNTIME_DIR"), made.err.constData()); // Qt's own chatter
        const QByteArray passphrase = sample.value(QLatin1String("passphrase")).toString().toUtf8();
        const auto at = [&](const char *key) { return sample.value(QLatin1String(key)).toString(); };

        const Answer cases = run({QStringLiteral("cases"), dossier, QStringLiteral("--json"),
                                  QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                                 passphrase + '\n');
        QVERIFY2(cases.code == 0, cases.err.constData());
        QCOMPARE(cases.out.count('\n'), 8);

        const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
        const Answer summary =
            run({QStringLiteral("summary"), dossier, QStringLiteral("DEMO-0007"), QStringLiteral("--out"), paper,
                 QStringLiteral("--key"), at("key"), QStringLiteral("--key-passphrase-file"), at("key_passphrase_file"),
                 QStringLiteral("--passphrase-file"), at("passphrase_file")});
        QVERIFY2(summary.code == 0, summary.err.constData());
        QCOMPARE(run({QStringLiteral("verify"), paper, QStringLiteral("--trust"), at("trust")}).code, 0);
        QCOMPARE(run({QStringLiteral("verify"), paper}).code, 1);
        const Answer seen = run({QStringLiteral("inspect"), paper, QStringLiteral("--json")});
        QVERIFY2(seen.code == 0, seen.out + seen.err);
        QCOMPARE(QJsonDocument::fromJson(seen.out).object().value(QLatin1String("signatures")).toInt(), 1);
        QCOMPARE(
            run({QStringLiteral("check"), dossier, QStringLiteral("--passphrase-file"), at("passphrase_file")}).code,
            0);
        QCOMPARE(run({QStringLiteral("cases"), dossier}).code, 4);
        QCOMPARE(run({QStringLiteral("fly")}).code, 2);
        QCOMPARE(run({QStringLiteral("--help")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
