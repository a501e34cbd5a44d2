// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A process of its own over dossiers, so that a test sees crashes and can kill it.
//   read FOLDER…   opens each folder under them, checks it, and says in one line what came of it
//   work FOLDER    edits and takes evidence in until it is killed; a line for each act that was acknowledged
//   hold FOLDER    opens it, says so, and stays until its input ends
#include "deskbench.h"
#include "desks/backupdesk.h"

#include "commands/output.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

#include <cstdio>

using namespace homeward;
using homeward::test::passphrase;
using homeward::test::said;

namespace {

void say(const QJsonObject &line)
{
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    [[maybe_unused]] const ssize_t written =
        ::write(STDOUT_FILENO, bytes.constData(), static_cast<size_t>(bytes.size()));
}

QJsonObject readOne(const QString &folder, World &world)
{
    QJsonObject line{{QStringLiteral("folder"), QFileInfo(folder).fileName()}};
    const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
    if (!dossier) {
        line.insert(QStringLiteral("error"), errorKey(dossier.error().code));
        line.insert(QStringLiteral("sentence"), errorSentence(dossier.error()));
        return line;
    }
    const DossierState state = (*dossier)->state();
    line.insert(QStringLiteral("reason"), static_cast<int>(state.reason));
    line.insert(QStringLiteral("read_only"), (*dossier)->isReadOnly());
    const auto report = (*dossier)->check().result();
    QStringList sentences;
    if ((*dossier)->isReadOnly())
        sentences.append(readOnlySentence(state));
    if (report) {
        for (const Fault &fault : report->findings)
            sentences.append(faultSentence(fault));
    } else {
        sentences.append(errorSentence(report.error()));
    }
    line.insert(QStringLiteral("sentence"), sentences.join(QLatin1Char(' ')));
    line.insert(QStringLiteral("content"), homeward::test::contentDigest(**dossier));
    return line;
}

int readAll(const QStringList &folders)
{
    RealWorld world;
    for (const QString &folder : folders)
        say(readOne(folder, world));
    return 0;
}

int hold(const QString &folder, const QString &secret)
{
    RealWorld world;
    const auto dossier = Dossier::unlock({folder, {}, secret.isEmpty() ? passphrase() : secret}, world);
    say({{QStringLiteral("open"), dossier && !(*dossier)->isReadOnly()}});
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return 0;
}

/// Each line is written after the desk has answered: what it names must never be lost.
int work(const QString &folder)
{
    RealWorld world;
    const auto dossier = Dossier::unlock({folder, {}, passphrase()}, world);
    if (!dossier || (*dossier)->isReadOnly()) {
        say({{QStringLiteral("error"), dossier ? readOnlySentence((*dossier)->state()) : dossier.error().detail}});
        return 1;
    }
    const QString outside = QFileInfo(folder).path();
    for (int round = 0;; ++round) {
        const auto id = (*dossier)->cases().create().result();
        if (!id)
            return 1;
        say({{QStringLiteral("case"), id->toString()}});
        const QString mark = id->toString().right(12);
        const auto claim = (*dossier)->cases().addClaim(*id, said("party-a", "birth_place", mark)).result();
        if (!claim)
            return 1;
        say({{QStringLiteral("case"), id->toString()}, {QStringLiteral("claim"), claim->toString()}});
        QFile file(outside + QStringLiteral("/scan-") + mark + QStringLiteral(".txt"));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray(40'000, 'a' + char(round % 26)) + mark.toUtf8()) < 0)
            return 1;
        file.close();
        const auto lines = (*dossier)->evidence().addFiles(*id, {file.fileName()}, {}).result();
        if (!lines || lines->isEmpty() || lines->first().error)
            return 1;
        say({{QStringLiteral("case"), id->toString()}, {QStringLiteral("evidence"), lines->first().id.toString()}});
        QFile::remove(file.fileName());
        if (round % 2 == 0) {
            const QString copy = outside + QStringLiteral("/backup-%1.homeward").arg(mark);
            const auto made = (*dossier)->backups().backUp(copy).result();
            if (!made)
                return 1;
            say({{QStringLiteral("backup"), copy}, {QStringLiteral("last"), id->toString()}});
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString act = words.value(1);
    if (act == QLatin1String("read"))
        return readAll(words.mid(2));
    if (act == QLatin1String("hold"))
        return hold(words.value(2), words.value(3));
    return act == QLatin1String("work") ? work(words.value(2)) : 2;
}
