// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Names, JSON keys and exit codes are promises to scripts: each is pinned here.
#include "commands/commandline.h"

#include "commands/commandlist.h"
#include "commands/verdictwords.h"
#include "desks/sample.h"
#include "evidence/helperprocess.h"
#include "signing/pdfverifier.h"
#include "support/corpus.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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
    [[nodiscard]] QJsonObject first() const { return objects().value(0); }
};

Answer homewardCommand(const QStringList &arguments, const QByteArray &typed = {})
{
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

/// Takes some bytes and then nothing more, like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

/// The same with an output that takes \a room bytes.
Answer onFullOutput(const QStringList &arguments, qint64 room)
{
    Answer answer;
    QBuffer in;
    FullDevice out(room);
    QBuffer err(&answer.err);
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    answer.code = runCommand(arguments, {in, out, err, false}).value_or(-1);
    return answer;
}

QStringList sortedKeys(const QJsonObject &object)
{
    QStringList keys = object.keys();
    keys.sort();
    return keys;
}

QStringList keyList(const char *words)
{
    QStringList keys = QString::fromLatin1(words).split(QLatin1Char(' '));
    keys.sort();
    return keys;
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonOfTheVerifierHasWords_data()
    {
        QTest::addColumn<bool>("saidByALine"); // of the signature: nothing is added
        QFile header(test::sourceFolder() + QStringLiteral("/app/signing/pdfverifier.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(header.readAll());
        const qsizetype from = text.indexOf(QLatin1String("is a stable word"));
        const QString list = text.mid(from, text.indexOf(QLatin1String("struct PdfSignature")) - from);
        static const QRegularExpression word(QStringLiteral("[a-z]+(_[a-z]+)+"));
        for (auto match = word.globalMatch(list); match.hasNext();) {
            const QString reason = match.next().captured();
            QTest::newRow(qPrintable(reason))
                << (reason.startsWith(QLatin1String("certificate_")) || reason == QLatin1String("signer_unknown"));
        }
    }
    void everyReasonOfTheVerifierHasWords()
    {
        QFETCH(const bool, saidByALine);
        PdfVerdict verdict;
        verdict.reason = QString::fromLatin1(QTest::currentDataTag());
        verdict.signatures = {{}};
        const QStringList lines = verdictWords(QStringLiteral("a.pdf"), verdict);
        QCOMPARE(lines.size(), saidByALine ? 2 : 3);
        const QString all = lines.join(QLatin1Char('\n'));
        QVERIFY2(!all.contains(u'_'), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("the signer cannot be read")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("()")), qPrintable(all));
    }
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const Answer answer =
            homewardCommand({QStringLiteral("sample"), path("dossier"), QStringLiteral("--cases"), QStringLiteral("12"),
                             QStringLiteral("--today"), QStringLiteral("2026-11-23"), QStringLiteral("--json")});
        QVERIFY2(answer.code == 0, answer.err.constData());
        m_sample = answer.first();
        QCOMPARE(answer.objects().size(), 1);
        QCOMPARE(sortedKeys(m_sample), keyList("dossier cases passphrase passphrase_file recovery_key key "
                                               "key_passphrase key_passphrase_file trust"));
        QCOMPARE(m_sample.value(QLatin1String("cases")).toInt(), 12);
        for (const char *file : {"key", "trust", "passphrase_file", "key_passphrase_file"})
            QVERIFY2(QFile::exists(text(file)), file);
        QVERIFY(answer.err.contains("12")); // progress, not on standard output
    }

    void windowOrCommand()
    {
        QBuffer none;
        const CommandStreams streams{none, none, none, false};
        QVERIFY(!runCommand({}, streams));
        QVERIFY(!runCommand({QStringLiteral("--dossier"), QStringLiteral("x")}, streams));
        QVERIFY(!runCommand({QStringLiteral("--language"), QStringLiteral("uk")}, streams));
    }

    void windowArguments()
    {
        QByteArray told;
        QBuffer none;
        QBuffer err(&told);
        QVERIFY(err.open(QIODevice::WriteOnly));
        const CommandStreams streams{none, none, err, false};
        const auto asked = [&](const char *words, bool display = true) {
            return windowCall(QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), streams, display);
        };
        QVERIFY(asked(""));
        QCOMPARE(asked("--dossier x --language ru")->dossier, QStringLiteral("x"));
        QCOMPARE(asked("--dossier x --language ru")->language, Language::Russian);
        QVERIFY(asked("-platform offscreen", false));
        QVERIFY(told.isEmpty());
        for (const char *wrong : {"--bogus", "--language xx", "--dossier", "--dossier x cases", "-x"}) {
            told.clear();
            err.seek(0);
            const auto answer = asked(wrong);
            QVERIFY2(!answer, wrong);
            QCOMPARE(answer.error(), 2);
            QVERIFY2(told.size() > 10, wrong);
        }
        const auto blind = asked("", false);
        QVERIFY(!blind);
        QCOMPARE(blind.error(), 3);
        QVERIFY(told.contains("display"));
    }

    void lostResultsAreAFault()
    {
        const QString folder = path("lost");
        const QStringList call{QStringLiteral("new"), folder, QStringLiteral("--passphrase-file"),
                               text("passphrase_file")};
        for (const qint64 room : {0, 20}) { // not even begun, and cut in the middle
            const Answer answer = onFullOutput(call, room);
            QCOMPARE(answer.code, 5);
            QVERIFY2(answer.err.contains("no dossier was made"), answer.err.constData());
            QVERIFY(!QFileInfo::exists(folder)); // a dossier whose recovery key nobody has seen
        }
        QVERIFY(QDir().mkpath(folder));
        QCOMPARE(onFullOutput(call, 20).code, 5);
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        QCOMPARE(onFullOutput(unlocked({QStringLiteral("cases"), text("dossier")}), 100).code, 5);
        QCOMPARE(onFullOutput({QStringLiteral("--help")}, 100).code, 5);
        QCOMPARE(onFullOutput({QStringLiteral("cases"), QStringLiteral("--help")}, 10).code, 5);
    }

    void foreignSignsAreMadeVisible()
    {
        const Answer answer = homewardCommand({QStringLiteral("verify"), QString::fromUtf8("a\x1b[31m\nb\u202e.pdf")});
        QCOMPARE(answer.code, 3);
        for (const QByteArray &all : {answer.out, answer.err}) {
            QVERIFY(!all.contains('\x1b'));
            QVERIFY(!all.contains("\u202e"));
            QVERIFY2(all.contains("a␛[31m␊b"), all.constData());
        }
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *title, const char *words) {
            QTest::newRow(title) << QString::fromLatin1(words).split(QLatin1Char(' '));
        };
        row("no such command", "fly");
        row("nothing to show", "show");
        row("case missing", "show somewhere");
        row("one too many", "check a b");
        row("no such option", "cases x --colour");
        row("short option", "cases x -v");
        row("value missing", "cases x --limit");
        row("limit that is no number", "cases x --limit many");
        row("flag with a value", "cases x --json=yes");
        row("language unknown", "cases x --language de");
        row("summary without --out", "summary x y");
        row("paper unknown", "summary x y --out z --paper de");
        row("day that is none", "sample x --today 2026-02-30");
        row("no cases", "sample x --cases 0");
        row("sign without a key", "sign x --out y");
        row("option twice", "cases x --limit 1 --limit 2");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = homewardCommand(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.size() > 10);
    }

    void helpListsEveryCommand()
    {
        const Answer all = homewardCommand({QStringLiteral("--help")});
        QCOMPARE(all.code, 0);
        for (const Command &command : commandList()) {
            QVERIFY2(all.out.contains(QByteArray("homeward ") + command.name), command.name);
            const Answer one = homewardCommand({QString::fromLatin1(command.name), QStringLiteral("--help")});
            QCOMPARE(one.code, 0);
            for (const CommandOption &option : command.options)
                QVERIFY2(one.out.contains(QByteArray("--") + option.name), option.name);
        }
    }

    void casesKeys()
    {
        const Answer answer = homewardCommand(unlocked({QStringLiteral("cases"), text("dossier")}));
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.objects().size(), 12);
        for (const QJsonObject &line : answer.objects())
            QCOMPARE(sortedKeys(line), keyList("case id name status conflicts age age_stage turns_18_soon "
                                               "adult_since_separation place score rule"));
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("cases"), text("dossier"), QStringLiteral("--limit"),
                                           QStringLiteral("3")}))
                     .objects()
                     .size(),
                 3);
    }

    void martaIsFoundInEveryScript()
    {
        for (const char *typed : {"Marta Prykladenko", "Марта Прикладенко", "прикладенко марта", "demo-0007"}) {
            const Answer answer =
                homewardCommand(unlocked({QStringLiteral("cases"), text("dossier"), QString::fromUtf8(typed)}));
            QVERIFY2(answer.code == 0, typed);
            QCOMPARE(answer.first().value(QLatin1String("case")).toString(), QStringLiteral("DEMO-0007"));
            QCOMPARE(answer.first().value(QLatin1String("conflicts")).toInt(), 3);
            QCOMPARE(answer.first().value(QLatin1String("status")).toString(), QStringLiteral("discrepancies_open"));
        }
        const Answer nobody =
            homewardCommand(unlocked({QStringLiteral("cases"), text("dossier"), QStringLiteral("Zzyzx")}));
        QCOMPARE(nobody.code, 1);
        QVERIFY(nobody.out.isEmpty());
    }

    void showKeys()
    {
        const Answer answer =
            homewardCommand(unlocked({QStringLiteral("show"), text("dossier"), QStringLiteral("DEMO-0007")}));
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QJsonObject shown = answer.first();
        QCOMPARE(sortedKeys(shown),
                 keyList("case id name age age_stage turns_18_soon adult_since_separation place status revision "
                         "opened_at conflicts contact facts subjects attestations claims evidence annotations"));
        QCOMPARE(
            shown.value(QLatin1String("conflicts")).toArray(),
            QJsonArray({QStringLiteral("birth_date"), QStringLiteral("separation_place"), QStringLiteral("guardian")}));
        QCOMPARE(shown.value(QLatin1String("revision")).toString().size(), 64);
        QCOMPARE(shown.value(QLatin1String("evidence")).toArray().size(), 8);
        QCOMPARE(shown.value(QLatin1String("annotations")).toArray().size(), 5);
        const QJsonObject contact = shown.value(QLatin1String("contact")).toObject();
        QCOMPARE(sortedKeys(contact), keyList("state days_since due days_past events"));
        const Answer byId = homewardCommand(
            unlocked({QStringLiteral("show"), text("dossier"), shown.value(QLatin1String("id")).toString()}));
        QCOMPARE(byId.first().value(QLatin1String("revision")), shown.value(QLatin1String("revision")));
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("show"), text("dossier"), QStringLiteral("DEMO-9999")})).code,
                 3);
    }

    void secrets()
    {
        const QStringList cases{QStringLiteral("cases"), text("dossier")};
        QCOMPARE(homewardCommand(cases).code, 4); // nobody to ask
        const auto with = [&](const QString &file) {
            return cases + QStringList{QStringLiteral("--passphrase-file"), file};
        };
        QCOMPARE(homewardCommand(with(QStringLiteral("-")), text("passphrase").toUtf8() + "\n").code, 0);
        QCOMPARE(homewardCommand(with(QStringLiteral("-")), text("passphrase").toUtf8()).code, 0);
        QCOMPARE(homewardCommand(with(QStringLiteral("-")), text("passphrase").toUtf8() + " \n").code, 4);
        QCOMPARE(homewardCommand(with(path("absent.txt"))).code, 3);
        QCOMPARE(homewardCommand(with(text("passphrase_file")) +
                                 QStringList{QStringLiteral("--account"), QStringLiteral("nobody")})
                     .code,
                 3);
        QCOMPARE(homewardCommand(with(text("passphrase_file")) +
                                 QStringList{QStringLiteral("--account"), QStringLiteral("demo")})
                     .code,
                 0);
        QCOMPARE(homewardCommand({QStringLiteral("cases"), m_folder.path(), QStringLiteral("--passphrase-file"),
                                  text("passphrase_file")})
                     .code,
                 3); // not a dossier
    }

    void newAddCheck()
    {
        const QString folder = path("fresh");
        const Answer made = homewardCommand({QStringLiteral("new"), folder, QStringLiteral("--json"),
                                             QStringLiteral("--passphrase-file"), text("passphrase_file")});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(sortedKeys(made.first()), keyList("dossier account recovery_key"));
        QCOMPARE(homewardCommand(
                     {QStringLiteral("new"), folder, QStringLiteral("--passphrase-file"), text("passphrase_file")})
                     .code,
                 2); // there is one already

        const Answer added =
            homewardCommand(unlocked({QStringLiteral("add"), folder, QStringLiteral("new"), text("key_passphrase_file"),
                                      path("absent"), text("key_passphrase_file")}));
        QCOMPARE(added.code, 3); // one of them is not there
        const QList<QJsonObject> lines = added.objects();
        QCOMPARE(lines.size(), 3);
        for (const QJsonObject &line : lines)
            QCOMPARE(sortedKeys(line), keyList("file case id evidence duplicate type kept_unopened name_contradicts "
                                               "also_in error"));
        QVERIFY(lines.at(0).value(QLatin1String("error")).isNull());
        QCOMPARE(lines.at(1).value(QLatin1String("error")).toString(), QStringLiteral("not_found"));
        QVERIFY(lines.at(2).value(QLatin1String("duplicate")).toBool());

        const Answer sound = homewardCommand(unlocked({QStringLiteral("check"), folder}));
        QVERIFY2(sound.code == 0, sound.out.constData());
        QCOMPARE(sortedKeys(sound.first()), keyList("dossier sound cases evidence_files audit_entries findings"));
        QCOMPARE(sound.first().value(QLatin1String("cases")).toInt(), 1);
        QCOMPARE(sound.first().value(QLatin1String("evidence_files")).toInt(), 1);
    }

    void noCaseForFilesNobodyCanRead()
    {
        const QString folder = path("dossier");
        const auto count = [&] {
            return homewardCommand(unlocked({QStringLiteral("cases"), folder})).objects().size();
        };
        const auto before = count();
        const QString odd = QString::fromUtf8("caf\xe9.pdf");
        QCOMPARE(::mkfifo(QFile::encodeName(path("tube")).constData(), 0600), 0);
        const Answer answer = homewardCommand(
            unlocked({QStringLiteral("add"), folder, QStringLiteral("new"), path("absent"), path("tube"), odd}));
        QCOMPARE(answer.code, 3);
        QCOMPARE(count(), before);
        QStringList errors;
        for (const QJsonObject &line : answer.objects()) {
            QVERIFY(line.value(QLatin1String("case")).isNull());
            errors.append(line.value(QLatin1String("error")).toString());
        }
        QCOMPARE(errors, QStringList({QStringLiteral("not_found"), QStringLiteral("cannot_read"),
                                      QStringLiteral("cannot_read")}));
        QVERIFY2(answer.err.contains("not a regular file"), answer.err.constData());
        QVERIFY2(answer.err.contains("UTF-8"), answer.err.constData());
        const Answer into =
            homewardCommand(unlocked({QStringLiteral("add"), folder, QStringLiteral("DEMO-0001"), path("tube")}));
        QCOMPARE(into.code, 3);
        QVERIFY2(into.err.contains("not a regular file"), into.err.constData());
    }

    void foldersAreTakenInWhole()
    {
        QVERIFY(QDir().mkpath(path("inbox/deep/.cache")));
        const auto put = [&](const char *name, const QByteArray &bytes) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(bytes), bytes.size());
        };
        put("inbox/list 10.txt", "ten\n");
        put("inbox/list 9.txt", "nine\n");
        put("inbox/.hidden", "not meant\n");
        put("inbox/deep/.cache/thumb", "not meant either\n");
        put("inbox/deep/photo.jpg", "%PDF-1.4\nnot a photograph\n");
        const QStringList facts{QStringLiteral("--from"),     QStringLiteral("Office of party A"),
                                QStringLiteral("--by"),       QStringLiteral("Registry"),
                                QStringLiteral("--how"),      QStringLiteral("USB drive"),
                                QStringLiteral("--received"), QStringLiteral("2026-11-20"),
                                QStringLiteral("--party"),    QStringLiteral("party-a")};
        const QString folder = path("dossier");
        const Answer added = homewardCommand(
            unlocked({QStringLiteral("add"), folder, QStringLiteral("DEMO-0001"), path("inbox")}) + facts);
        QVERIFY2(added.code == 0, added.err.constData());
        QVERIFY2(added.err.contains("2 hidden files"), added.err.constData());
        QStringList names;
        for (const QJsonObject &line : added.objects())
            names.append(QFileInfo(line.value(QLatin1String("file")).toString()).fileName());
        QCOMPARE(names, QStringList({QStringLiteral("photo.jpg"), QStringLiteral("list 9.txt"),
                                     QStringLiteral("list 10.txt")}));
        const QJsonObject disguised = added.objects().value(0);
        QCOMPARE(disguised.value(QLatin1String("type")).toString(), QStringLiteral("application/pdf"));
        QVERIFY(disguised.value(QLatin1String("name_contradicts")).toBool());
        QVERIFY(!disguised.value(QLatin1String("kept_unopened")).toBool());
        const QJsonObject text = added.objects().value(1);
        QVERIFY(text.value(QLatin1String("kept_unopened")).toBool());
        QCOMPARE(text.value(QLatin1String("type")).toString(), QStringLiteral("text/plain"));
        // The same into another case: added there, and said where else it is.
        const Answer again = homewardCommand(
            unlocked({QStringLiteral("add"), folder, QStringLiteral("DEMO-0002"), path("inbox/list 9.txt")}));
        QCOMPARE(again.first().value(QLatin1String("also_in")).toArray(), QJsonArray{QStringLiteral("DEMO-0001")});
        QCOMPARE(homewardCommand(
                     unlocked({QStringLiteral("add"), folder, QStringLiteral("DEMO-0002"), path("inbox/list 9.txt"),
                               QStringLiteral("--received"), QStringLiteral("yesterday")}))
                     .code,
                 2);
    }

    void pipesAndFoldersAreNoInput()
    {
        const QString pipe = path("pipe");
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString out = path("never.pdf");
        const QStringList signing{
            QStringLiteral("--out"),    out, QStringLiteral("--key"), pipe, QStringLiteral("--key-passphrase-file"),
            text("key_passphrase_file")};
        for (const QStringList &call :
             {QStringList{QStringLiteral("verify"), pipe}, QStringList{QStringLiteral("verify"), m_folder.path()},
              QStringList{QStringLiteral("sign"), pipe} + signing, QStringList{QStringLiteral("inspect"), pipe},
              unlocked({QStringLiteral("add"), path("dossier"), QStringLiteral("DEMO-0001"), pipe}),
              unlocked({QStringLiteral("summary"), path("dossier"), QStringLiteral("DEMO-0001")}) + signing,
              QStringList{QStringLiteral("cases"), path("dossier"), QStringLiteral("--passphrase-file"), pipe}}) {
            const Answer answer = homewardCommand(call);
            QVERIFY2(answer.code == 3, qPrintable(call.join(QLatin1Char(' '))));
            QVERIFY2(answer.err.contains("not a regular file"), answer.err.constData());
        }
        QVERIFY(!QFile::exists(out));
    }

    void inspectKeys()
    {
        const QString pdf = path("draft.pdf");
        QCOMPARE(
            homewardCommand(unlocked({QStringLiteral("summary"), text("dossier"), QStringLiteral("DEMO-0007"),
                                      QStringLiteral("--out"), pdf, QStringLiteral("--paper"), QStringLiteral("en")}))
                .code,
            0);
        const Answer seen = homewardCommand({QStringLiteral("inspect"), pdf, QStringLiteral("--json"),
                                             QStringLiteral("--find"), QStringLiteral("DEMO-0007")});
        QVERIFY2(seen.code == 0, seen.err + seen.out);
        QCOMPARE(sortedKeys(seen.first()), keyList("file kind sha256 opens error error_code risks pages "
                                                   "first_text_page text_sample signatures locked found"));
        QCOMPARE(seen.first().value(QLatin1String("kind")).toString(), QStringLiteral("pdf"));
        QCOMPARE(seen.first().value(QLatin1String("opens")), QJsonValue(true));
        QVERIFY(!seen.first().value(QLatin1String("found")).toArray().isEmpty());
        const Answer other = homewardCommand(
            {QStringLiteral("inspect"), text("passphrase_file"), path("absent"), QStringLiteral("--json")});
        QCOMPARE(other.code, 3);
        QCOMPARE(other.objects().size(), 2);
        for (const QJsonObject &line : other.objects())
            QVERIFY(!line.value(QLatin1String("error")).toString().isEmpty());
    }

    void inspectSaysOnlyWhatIsSo()
    {
        const QString broken = path("broken.pdf");
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\nnothing of a document\n");
        file.close();
        const Answer seen = homewardCommand({QStringLiteral("inspect"), broken, QStringLiteral("--json")});
        QCOMPARE(seen.code, 3);
        QCOMPARE(seen.first().value(QLatin1String("error_code")).toString(), QStringLiteral("damaged"));
        const QString told = seen.first().value(QLatin1String("error")).toString();
        QVERIFY2(told.startsWith(QStringLiteral("It is damaged and cannot be shown.")), qPrintable(told));
        QVERIFY(!told.contains(QStringLiteral("changed"))); // nobody knows what it was before
    }

    void inspectSaysThatNobodyLooked()
    {
        const QTemporaryDir folder;
        const QString alone = folder.filePath(QStringLiteral("homeward-render"));
        QVERIFY(QFile::copy(findRenderHelper(), alone)); // without its parts
        const QByteArray before = qgetenv("HOMEWARD_RENDER");
        const auto putBack = qScopeGuard(
            [&before] { before.isNull() ? qunsetenv("HOMEWARD_RENDER") : qputenv("HOMEWARD_RENDER", before); });
        qputenv("HOMEWARD_RENDER", QFile::encodeName(alone));
        const Answer seen = homewardCommand({QStringLiteral("inspect"), path("draft.pdf"), QStringLiteral("--json")});
        QCOMPARE(seen.code, 3);
        QCOMPARE(seen.first().value(QLatin1String("opens")), QJsonValue(true));
        QVERIFY(seen.first().value(QLatin1String("risks")).toArray().isEmpty()); // not "oversized"
        const QString told = QStringLiteral("It could not be searched for risks. A part of the program is missing: "
                                            "homeward-render-risks.so. Install it again.");
        QCOMPARE(seen.first().value(QLatin1String("error")).toString(), told);
        QCOMPARE(QString::fromUtf8(seen.err), QStringLiteral("%1: %2\n").arg(path("draft.pdf"), told));
    }

    void summaryAndVerify()
    {
        const QString pdf = path("summary.pdf");
        const Answer made = homewardCommand(
            unlocked({QStringLiteral("summary"), text("dossier"), QStringLiteral("DEMO-0007"), QStringLiteral("--out"),
                      pdf, QStringLiteral("--key"), text("key"), QStringLiteral("--key-passphrase-file"),
                      text("key_passphrase_file"), QStringLiteral("--paper"), QStringLiteral("uk")}));
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(sortedKeys(made.first()), keyList("file case id number draft paper pages signer sha256 revision"));
        QVERIFY(!made.first().value(QLatin1String("draft")).toBool());

        const Answer known = homewardCommand(
            {QStringLiteral("verify"), pdf, QStringLiteral("--json"), QStringLiteral("--trust"), text("trust")});
        QVERIFY2(known.code == 0, known.out.constData());
        QCOMPARE(sortedKeys(known.first()), keyList("file verdict signatures seal reason"));
        QCOMPARE(known.first().value(QLatin1String("verdict")).toString(), QStringLiteral("unchanged"));
        const QJsonObject signature = known.first().value(QLatin1String("signatures")).toArray().first().toObject();
        QCOMPARE(sortedKeys(signature), keyList("signer covers_whole_file integrity later_changes trust time "
                                                "time_source weak_algorithms reason"));
        QVERIFY(signature.value(QLatin1String("covers_whole_file")).toBool());

        const Answer unknown = homewardCommand({QStringLiteral("verify"), pdf, QStringLiteral("--json")});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.first().value(QLatin1String("verdict")).toString(), QStringLiteral("unknown_signer"));

        const Answer words = homewardCommand({QStringLiteral("verify"), pdf, QStringLiteral("--trust"), text("trust"),
                                              QStringLiteral("--language"), QStringLiteral("en")});
        QVERIFY2(words.out.contains("unchanged since it was signed; the signer is known here"), words.out.constData());
        QVERIFY2(words.out.contains("intact, no later changes, signer known"), words.out.constData());

        // Every file gets its line, also when nobody can say who is known.
        const Answer lost = homewardCommand({QStringLiteral("verify"), pdf, path("absent"), QStringLiteral("--json"),
                                             QStringLiteral("--trust"), path("nodir")});
        QCOMPARE(lost.code, 3);
        QCOMPARE(lost.objects().size(), 2);
        QCOMPARE(lost.first().value(QLatin1String("verdict")).toString(), QStringLiteral("cannot_check"));
        QCOMPARE(lost.first().value(QLatin1String("reason")).toString(), QStringLiteral("trust_folder_not_found"));
        QVERIFY2(lost.err.contains("nodir"), lost.err.constData());

        // A paper over a dossier's own files would destroy it.
        QFile keys(QDir(text("dossier")).filePath(QStringLiteral("keys.homeward")));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QByteArray keysBefore = keys.readAll();
        QCOMPARE(homewardCommand({QStringLiteral("sign"), pdf, QStringLiteral("--out"), keys.fileName(),
                                  QStringLiteral("--key"), text("key"), QStringLiteral("--key-passphrase-file"),
                                  text("key_passphrase_file")})
                     .code,
                 2);
        QVERIFY(keys.seek(0));
        QCOMPARE(keys.readAll(), keysBefore);

        // Where nobody is asked, a paper does not give way to another.
        const QByteArray issued = digestOf(pdf);
        for (const QStringList &call :
             {unlocked({QStringLiteral("summary"), text("dossier"), QStringLiteral("DEMO-0001"),
                        QStringLiteral("--out"), pdf}),
              QStringList{QStringLiteral("sign"), path("draft.pdf"), QStringLiteral("--out"), pdf,
                          QStringLiteral("--key"), text("key"), QStringLiteral("--key-passphrase-file"),
                          text("key_passphrase_file")}}) {
            const Answer refused = homewardCommand(call);
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("already something of this name"), refused.err.constData());
        }
        QCOMPARE(digestOf(pdf), issued);

        const QString twice = path("countersigned.pdf");
        QCOMPARE(homewardCommand({QStringLiteral("sign"), pdf, QStringLiteral("--out"), twice, QStringLiteral("--key"),
                                  text("key"), QStringLiteral("--key-passphrase-file"), text("key_passphrase_file")})
                     .code,
                 0);
        const Answer both = homewardCommand(
            {QStringLiteral("verify"), twice, QStringLiteral("--json"), QStringLiteral("--trust"), text("trust")});
        QVERIFY2(both.code == 0, both.out.constData());
        QCOMPARE(both.first().value(QLatin1String("signatures")).toArray().size(), 2);

        const QString draft = path("unsigned.pdf");
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("summary"), text("dossier"), QStringLiteral("DEMO-0001"),
                                           QStringLiteral("--out"), draft}))
                     .code,
                 0);
        const Answer several =
            homewardCommand({QStringLiteral("verify"), pdf, draft, text("passphrase_file"), path("absent"),
                             QStringLiteral("--json"), QStringLiteral("--trust"), text("trust")});
        QCOMPARE(several.code, 3);
        QStringList verdicts;
        for (const QJsonObject &line : several.objects())
            verdicts.append(line.value(QLatin1String("verdict")).toString());
        QCOMPARE(verdicts, QStringList({QStringLiteral("unchanged"), QStringLiteral("not_signed"),
                                        QStringLiteral("cannot_check"), QStringLiteral("cannot_check")}));

        const Answer wrongKey =
            homewardCommand(unlocked({QStringLiteral("summary"), text("dossier"), QStringLiteral("DEMO-0007"),
                                      QStringLiteral("--out"), path("never.pdf"), QStringLiteral("--key"), text("key"),
                                      QStringLiteral("--key-passphrase-file"), text("passphrase_file")}));
        QCOMPARE(wrongKey.code, 4);
        QVERIFY(!QFile::exists(path("never.pdf")));
    }

    void everyFlippedBitIsNoticed()
    {
        QFile file(path("summary.pdf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        const auto trust = readTrustFolder(text("trust"));
        QVERIFY(trust);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(verdictKey(verifyPdf(pdf, *trust, now)->verdict), QStringLiteral("unchanged"));
        QRandomGenerator dice(20261123);
        for (int i = 0; i < 200; ++i) {
            QByteArray bent = pdf;
            const auto at = static_cast<qsizetype>(dice.bounded(static_cast<quint32>(pdf.size())));
            const int bit = static_cast<int>(dice.bounded(8u));
            bent[at] = static_cast<char>(bent.at(at) ^ (1 << bit));
            const auto verdict = verifyPdf(bent, *trust, now);
            // A file too damaged to be a PDF is refused, which the command tells as cannot_check.
            const QString word = verdict ? verdictKey(verdict->verdict) : QStringLiteral("cannot_check");
            QVERIFY2(word == QLatin1String("changed") || word == QLatin1String("cannot_check"),
                     qPrintable(QStringLiteral("byte %1 bit %2: %3").arg(at).arg(bit).arg(word)));
        }
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"uk", "ru", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void languages()
    {
        QFETCH(QString, language);
        QStringList call = unlocked({QStringLiteral("show"), text("dossier"), QStringLiteral("DEMO-0007"),
                                     QStringLiteral("--language"), language});
        call.removeAll(QStringLiteral("--json"));
        const Answer answer = homewardCommand(call);
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QByteArray label = language == QLatin1String("uk")   ? "Дата народження"
                                 : language == QLatin1String("ru") ? "Дата рождения"
                                                                   : "Date of birth";
        QVERIFY2(answer.out.contains(label), answer.out.constData());
    }

    void backsUpAndRestores()
    {
        const QString file = path("all.homeward-backup");
        const Answer made = homewardCommand(unlocked({QStringLiteral("backup"), text("dossier"), file}));
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(sortedKeys(made.first()), keyList("backup made_at size evidence_files audit_entries findings"));
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("backup"), text("dossier"), file})).code, 2); // it is there

        const QString folder = path("restored");
        const Answer back = homewardCommand(unlocked({QStringLiteral("restore"), file, folder}));
        QVERIFY2(back.code == 0, back.err.constData());
        QCOMPARE(sortedKeys(back.first()), keyList("dossier made_at size evidence_files audit_entries findings"));
        QCOMPARE(back.first().value(QLatin1String("evidence_files")),
                 made.first().value(QLatin1String("evidence_files")));
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("check"), folder})).code, 0);
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("restore"), file, folder})).code, 2); // not empty
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("restore"), text("passphrase_file"), path("other")})).code,
                 3);
        QVERIFY(!QFileInfo::exists(path("other")));
    }

    void theHistoryIsRead()
    {
        const Answer all = homewardCommand(unlocked({QStringLiteral("history"), text("dossier")}));
        QVERIFY2(all.code == 0, all.err.constData());
        QCOMPARE(sortedKeys(all.first()), keyList("entry at account act case field party about from to reason erased"));
        QCOMPARE(all.objects().last().value(QLatin1String("act")).toString(), QStringLiteral("dossier.created"));
        const Answer one =
            homewardCommand(unlocked({QStringLiteral("history"), text("dossier"), QStringLiteral("DEMO-0007")}));
        QVERIFY2(one.code == 0, one.err.constData());
        QVERIFY(one.objects().size() < all.objects().size());
        for (const QJsonObject &line : one.objects())
            QCOMPARE(line.value(QLatin1String("case")).toString(), QStringLiteral("DEMO-0007"));
        QStringList call = unlocked({QStringLiteral("history"), text("dossier")});
        call.removeAll(QStringLiteral("--json"));
        QVERIFY(homewardCommand(call).out.contains("Dossier made"));
    }

    void anUnknownAccountIsNoMissingKeyFile()
    {
        const Answer answer = homewardCommand(unlocked(
            {QStringLiteral("cases"), text("dossier"), QStringLiteral("--account"), QStringLiteral("nobody")}));
        QVERIFY(answer.code != 0);
        QVERIFY2(answer.err.contains("There is no account of this name"), answer.err.constData());
        QVERIFY(!answer.err.contains("is missing"));
    }

    void anOlderDatabaseIsAFinding()
    {
        const QString folder = path("copied");
        QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), text("dossier"), folder}) == 0);
        const Answer added = homewardCommand(
            unlocked({QStringLiteral("add"), folder, QStringLiteral("DEMO-0007"), text("passphrase_file")}));
        QVERIFY2(added.code == 0, added.err.constData());
        const QString database = folder + QStringLiteral("/dossier.db");
        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::copy(text("dossier") + QStringLiteral("/dossier.db"), database));
        const Answer check = homewardCommand(unlocked({QStringLiteral("check"), folder}));
        QCOMPARE(check.code, 1);
        QCOMPARE(check.first().value(QLatin1String("sound")), QJsonValue(false));
        const Answer backup = homewardCommand(unlocked({QStringLiteral("backup"), folder, path("copied.backup")}));
        QCOMPARE(backup.code, 1);
        QCOMPARE(backup.first()
                     .value(QLatin1String("findings"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("kind"))
                     .toString(),
                 QStringLiteral("changes_missing"));
    }

    void damageIsAFinding()
    {
        // Last: the dossier is not the same afterwards.
        QCOMPARE(homewardCommand(unlocked({QStringLiteral("check"), text("dossier")})).code, 0);
        QFile database(QDir(text("dossier")).filePath(QStringLiteral("dossier.db")));
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.seek(database.size() / 2));
        QVERIFY(database.write(QByteArray(512, 'x')) == 512);
        database.close();
        const Answer answer = homewardCommand(unlocked({QStringLiteral("check"), text("dossier")}));
        QVERIFY2(answer.code == 1, answer.out + answer.err);
        QVERIFY(!answer.first().value(QLatin1String("findings")).toArray().isEmpty());
    }

private:
    static QByteArray digestOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256)
                                              : QByteArray();
    }

    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString text(const char *key) const { return m_sample.value(QLatin1String(key)).toString(); }
    [[nodiscard]] QStringList unlocked(const QStringList &call) const
    {
        return call +
               QStringList{QStringLiteral("--json"), QStringLiteral("--passphrase-file"), text("passphrase_file")};
    }

    QTemporaryDir m_folder;
    QJsonObject m_sample;
};

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
