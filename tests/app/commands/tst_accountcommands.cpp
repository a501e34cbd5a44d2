// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts, passphrases and the recovery key by command. Secrets come through files and standard input only.
#include "commands/commandline.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

namespace {

struct Answer
{
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                list.append(QJsonDocument::fromJson(line).object());
        }
        return list;
    }
    [[nodiscard]] QString text(const char *key) const
    {
        return objects().value(0).value(QLatin1String(key)).toString();
    }
};

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class tst_AccountCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        put("first", "the first passphrase\n");
        put("second", " друга фраза \n");
        put("short", "seven77\n");
        const Answer made = run(words("new DOSSIER --json --passphrase-file first"));
        QVERIFY2(made.code == 0, made.err.constData());
        m_recoveryKey = made.text("recovery_key");
        put("recovery", m_recoveryKey.toUtf8() + '\n');
    }

    void changesThePassphrase()
    {
        QCOMPARE(run(words("passphrase DOSSIER --passphrase-file second --new-passphrase-file second")).code, 4);
        QCOMPARE(run(words("passphrase DOSSIER --passphrase-file first --new-passphrase-file short")).code, 2);
        QCOMPARE(run(words("passphrase DOSSIER --passphrase-file first")).code, 4); // nobody to ask
        const Answer changed =
            run(words("passphrase DOSSIER --json --passphrase-file first --new-passphrase-file second"));
        QVERIFY2(changed.code == 0, changed.err.constData());
        QCOMPARE(changed.text("account"), QStringLiteral("owner"));
        QCOMPARE(run(words("cases DOSSIER --passphrase-file first")).code, 4);
        QCOMPARE(run(words("cases DOSSIER --passphrase-file second")).code, 0);
        // Both from standard input, a line each.
        QCOMPARE(run(words("passphrase DOSSIER --passphrase-file - --new-passphrase-file -"),
                     " друга фраза \nthe first passphrase\n")
                     .code,
                 0);
        QCOMPARE(run(words("check DOSSIER --passphrase-file first")).code, 0);
        // Neither passphrase was told to anybody.
        QVERIFY(!changed.out.contains("фраза") && !changed.err.contains("фраза"));
    }

    void addsListsAndRemoves()
    {
        const Answer added = run(words("account add DOSSIER reviewer-1 --json --name Hanna --role reviewer "
                                       "--role liaison --passphrase-file first --new-passphrase-file second"));
        QVERIFY2(added.code == 0, added.err.constData());
        QCOMPARE(added.text("done"), QStringLiteral("added"));
        const Answer list = run(words("account list DOSSIER --json --account owner --passphrase-file first"));
        QCOMPARE(list.code, 0);
        QCOMPARE(list.objects().size(), 2);
        const QJsonObject last = list.objects().last();
        QCOMPARE(last.value(QLatin1String("account")).toString(), QStringLiteral("reviewer-1"));
        QCOMPARE(last.value(QLatin1String("name")).toString(), QStringLiteral("Hanna"));
        QCOMPARE(last.value(QLatin1String("roles")).toArray(),
                 (QJsonArray{QStringLiteral("reviewer"), QStringLiteral("liaison")}));
        QVERIFY(last.value(QLatin1String("sees_content")).toBool());
        QVERIFY(!last.value(QLatin1String("own")).toBool());
        QCOMPARE(run(words("cases DOSSIER --account reviewer-1 --passphrase-file second")).code, 0);
        const Answer whose = run(words("cases DOSSIER --passphrase-file first --language ru"));
        QCOMPARE(whose.code, 2);
        QVERIFY2(whose.err.contains("--account") && !whose.err.contains("several"), whose.err.constData());

        QCOMPARE(run(words("account change DOSSIER reviewer-1 --role observer --account owner --passphrase-file first"))
                     .code,
                 0);
        const Answer changed = run(words("account list DOSSIER --account reviewer-1 --passphrase-file second"));
        QVERIFY2(changed.out.contains("reviewer-1: Hanna (Observer)"), changed.out.constData());

        QCOMPARE(run(words("account remove DOSSIER reviewer-1 --account owner --passphrase-file first")).code, 0);
        QCOMPARE(run(words("cases DOSSIER --account reviewer-1 --passphrase-file second")).code, 3);
        QCOMPARE(run(words("check DOSSIER --passphrase-file first")).code, 0);
    }

    void missingPassphrasesAreNamed()
    {
        const Answer dossier = run(words("cases DOSSIER"));
        QVERIFY2(dossier.err.contains("No passphrase was given. Give it with --passphrase-file FILE."),
                 dossier.err.constData());
        const Answer account = run(words("account add DOSSIER x --role observer --passphrase-file first"));
        QVERIFY2(account.err.contains("Give it with --new-passphrase-file FILE."), account.err.constData());
        const Answer again = run(words("new DOSSIER"));
        QCOMPARE(again.code, 2);
        QVERIFY2(again.err.contains("already"), again.err.constData());
    }

    void anEmptyDossierSaysSo()
    {
        const Answer none = run(words("cases DOSSIER --passphrase-file first"));
        QCOMPARE(none.code, 0);
        QVERIFY(none.out.isEmpty());
        QVERIFY2(none.err.contains("There are no cases here yet."), none.err.constData());
        put("note", "words\n");
        QCOMPARE(run(words("add DOSSIER new note --passphrase-file first")).code, 0);
        const Answer listed = run(words("cases DOSSIER --passphrase-file first"));
        const QString number = QString::fromUtf8(listed.out).section(u' ', 0, 0);
        const Answer shown = run({QStringLiteral("show"), QStringLiteral("DOSSIER"), number,
                                  QStringLiteral("--passphrase-file"), QStringLiteral("first")});
        for (const QByteArray &words : {listed.out, shown.out}) {
            QVERIFY2(words.contains(" · name not stated · Draft"), words.constData());
            QVERIFY2(!words.contains(" ·  · "), words.constData());
        }
    }

    void wrongUse_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("no act") << QByteArray("account DOSSIER") << 2;
        QTest::newRow("another act") << QByteArray("account wipe DOSSIER owner --passphrase-file first") << 2;
        QTest::newRow("nobody named") << QByteArray("account remove DOSSIER --passphrase-file first") << 2;
        QTest::newRow("somebody named") << QByteArray("account list DOSSIER owner --passphrase-file first") << 2;
        QTest::newRow("no such role")
            << QByteArray("account add DOSSIER x --role king --passphrase-file first --new-passphrase-file second")
            << 2;
        QTest::newRow("no role") << QByteArray(
                                        "account add DOSSIER x --passphrase-file first --new-passphrase-file second")
                                 << 2;
        QTest::newRow("not a key") << QByteArray("account add DOSSIER Ключ --role observer --passphrase-file first "
                                                 "--new-passphrase-file second")
                                   << 2;
        QTest::newRow("own account") << QByteArray("account remove DOSSIER owner --passphrase-file first") << 2;
        QTest::newRow("last manager") << QByteArray(
                                             "account change DOSSIER owner --role reviewer --passphrase-file first")
                                      << 2;
        QTest::newRow("nobody of that name")
            << QByteArray("account remove DOSSIER nobody --passphrase-file first") << 3;
        QTest::newRow("wrong passphrase") << QByteArray("account list DOSSIER --passphrase-file second") << 4;
        QTest::newRow("not a dossier") << QByteArray("account list . --passphrase-file first") << 3;
    }
    void wrongUse()
    {
        QFETCH(QByteArray, line);
        const Answer answer = run(words(line.constData()));
        QTEST(answer.code, "code");
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(run(words("account list DOSSIER --json --passphrase-file first")).objects().size(), 1);
    }

    void recovers()
    {
        put("foreign", "ABCD-EFGH\n");
        QCOMPARE(run(words("recover DOSSIER --recovery-key-file foreign --new-passphrase-file second")).code, 4);
        QCOMPARE(
            run(words("recover DOSSIER --account nobody --recovery-key-file recovery --new-passphrase-file second"))
                .code,
            2);
        const Answer done = run(words("recover DOSSIER --json --recovery-key-file recovery "
                                      "--new-passphrase-file second --new-recovery-key"));
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.text("account"), QStringLiteral("owner"));
        QVERIFY(done.text("recovery_key").size() > 30);
        QVERIFY(done.text("recovery_key") != m_recoveryKey);
        QCOMPARE(run(words("cases DOSSIER --passphrase-file first")).code, 4);
        QCOMPARE(run(words("check DOSSIER --passphrase-file second")).code, 0);
        // The former key is void.
        const Answer again = run(words("recover DOSSIER --recovery-key-file recovery --new-passphrase-file first"));
        QCOMPARE(again.code, 4);
        QVERIFY(again.err.contains("newer one"));
    }

    void makesANewRecoveryKey()
    {
        const Answer made = run(words("account recovery-key DOSSIER --json --passphrase-file first"));
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.text("recovery_key") != m_recoveryKey);
        QCOMPARE(run(words("recover DOSSIER --recovery-key-file recovery --new-passphrase-file second")).code, 4);
    }

private:
    /// DOSSIER and the names of files of this test are put in their folder.
    Answer run(const QStringList &line, const QByteArray &typed = {})
    {
        QStringList arguments;
        for (const QString &word : line) {
            const bool ours = word == QLatin1String("DOSSIER") || word == QLatin1String(".") || m_files.contains(word);
            arguments.append(ours ? m_folder->filePath(word) : word);
        }
        Answer answer;
        QByteArray typedBytes = typed;
        QBuffer in(&typedBytes);
        QBuffer out(&answer.out);
        QBuffer err(&answer.err);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        answer.code = runCommand(arguments, {in, out, err, false}).value_or(-1);
        return answer;
    }
    void put(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        m_files.insert(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QSet<QString> m_files;
    QString m_recoveryKey;
};

QTEST_GUILESS_MAIN(tst_AccountCommands)
#include "tst_accountcommands.moc"
