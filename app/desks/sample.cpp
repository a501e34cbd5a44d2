// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sample.h"

#include "desks/dossieropener.h"
#include "desks/samplecontent.h"
#include "desks/sampledrawing.h"
#include "desks/samplerows.h"
#include "security/durablefile.h"
#include "signing/demopki.h"

#include <QDir>
#include <QFile>
#include <QtConcurrent>

#include <numeric>

namespace homeward {

namespace {

constexpr int casesInOneTransaction = 64;
const QString folderName = QStringLiteral("demonstration");

/// Draws and writes what the cases share, on all processors.
SampleMaterial makeMaterial()
{
    QList<int> numbers(samplePictureCount);
    std::iota(numbers.begin(), numbers.end(), 0);
    SampleMaterial material;
    material.pictures = QtConcurrent::blockingMapped<QList<SampleDrawing>>(numbers, drawSamplePicture);
    numbers.resize(sampleReportCount);
    const QList<SampleDrawing> &pictures = material.pictures;
    material.reports = QtConcurrent::blockingMapped<QList<SampleReportFile>>(numbers, [&pictures](int number) {
        return writeSharedReport(number, pictures.at(number * 2 % samplePictureCount).bytes);
    });
    material.reports.append(writeMartaReport(pictures.at(1).bytes));
    return material;
}

Status sealMaterial(StoreRoom &room, SampleMaterial &material)
{
    const auto unknown = [](const QByteArray &) { return QByteArray(); };
    QList<QByteArray> contents;
    for (const SampleDrawing &drawing : std::as_const(material.pictures))
        contents.append(drawing.bytes);
    for (const SampleReportFile &report : std::as_const(material.reports))
        contents.append(report.pdf);
    for (const QByteArray &bytes : std::as_const(contents)) {
        if (bytes.isEmpty())
            return failure(ErrorCode::Internal, QStringLiteral("a sample file could not be made"));
        auto sealed = room.files().putBytes(bytes, unknown);
        if (!sealed)
            return failure(sealed);
        material.sealed.append(std::move(*sealed));
    }
    return {};
}

Status writeText(const QString &path, const QString &text)
{
    return replaceFileDurably(path, text.toUtf8());
}

/// The demonstration key, the trust folder, and the passphrases where scripts find them.
Status writeDemonstration(const QString &folder, World &world, SampleResult &result)
{
    DemoPkiRequest request;
    request.passphrase = result.keyPassphrase;
    const auto pki = makeDemoPki(world, request);
    if (!pki)
        return failure(pki);
    QDir place(folder);
    if (!place.mkpath(QStringLiteral("trust")))
        return failure(ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), folder);
    result.key = place.filePath(QStringLiteral("demo-key.p12"));
    result.trust = place.filePath(QStringLiteral("trust"));
    result.passphraseFile = place.filePath(QStringLiteral("passphrase.txt"));
    result.keyPassphraseFile = place.filePath(QStringLiteral("key-passphrase.txt"));
    const Status steps[] = {
        replaceFileDurably(result.key, pki->pkcs12),
        replaceFileDurably(QDir(result.trust).filePath(QStringLiteral("demo-authority.pem")), pki->authorityPem),
        replaceFileDurably(QDir(result.trust).filePath(QStringLiteral("trust.json")), pki->trustNote),
        writeText(result.passphraseFile, result.passphrase + QLatin1Char('\n')),
        writeText(result.keyPassphraseFile, result.keyPassphrase + QLatin1Char('\n')),
        writeText(
            place.filePath(QStringLiteral("README.txt")),
            QStringLiteral("An invented dossier for trying Homeward out. Every person, place and number in it is\n"
                           "made up, and its keys lie open in this folder: never keep real cases here, and never\n"
                           "trust this authority for anything else.\n"))};
    for (const Status &step : steps) {
        if (!step)
            return step;
    }
    return {};
}

Status writeCases(StoreRoom &room, const SampleMaterial &material, const SampleRequest &request,
                  const std::function<bool(int, int)> &progress)
{
    for (int first = 1; first <= request.cases; first += casesInOneTransaction) {
        const int last = qMin(request.cases, first + casesInOneTransaction - 1);
        const Status written =
            room.ask([&](Store &store) { return writeSampleCases(store, material, first, last, request.today); });
        if (!written)
            return written;
        if (progress && !progress(last, request.cases))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

Status fill(Dossier &dossier, const SampleRequest &request, World &world, SampleResult &result,
            const std::function<bool(int, int)> &progress)
{
    StoreRoom &room = DossierOpener::room(dossier);
    SampleMaterial material = makeMaterial();
    // One wait for the disk at the end: a sample cut short is thrown away whole.
    const auto setDurable = [&room](bool durable) -> Status {
        if (const Status files = room.files().setDurable(durable); !files)
            return files;
        return room.ask([durable](Store &store) { return store.database->setDurable(durable); });
    };
    if (const Status relaxed = setDurable(false); !relaxed)
        return relaxed;
    if (const Status sealed = sealMaterial(room, material); !sealed)
        return sealed;
    if (const Status written = writeCases(room, material, request, progress); !written)
        return written;
    if (const Status durable = setDurable(true); !durable)
        return durable;
    return writeDemonstration(QDir(dossier.path()).filePath(folderName), world, result);
}

} // namespace

Result<SampleResult> makeSample(const SampleRequest &request, World &world,
                                const std::function<bool(int, int)> &progress)
{
    if (request.cases < 0 || !request.today.isValid())
        return failure(ErrorCode::InvalidValue, QStringLiteral("a number of cases and a day are needed"));
    NewDossier wish;
    wish.path = request.path;
    wish.accountKey = QStringLiteral("demo");
    wish.accountName = QStringLiteral("Reviewer 3 (demo)");
    wish.passphrase =
        request.passphrase.isEmpty() ? QStringLiteral("seven sample bears at Sampleville") : request.passphrase;
    wish.office = sampleOffice();
    wish.parties = sampleParties();
    wish.kdfCost = request.kdfCost;
    const bool folderWasThere = QDir(request.path).exists();
    auto created = Dossier::create(wish, world);
    if (!created)
        return failure(created);

    SampleResult result;
    result.dossier = created->dossier->path();
    result.cases = request.cases;
    result.passphrase = wish.passphrase;
    result.recoveryKey = created->recoveryKey;
    result.keyPassphrase = QStringLiteral("demo key of Sampleville");
    const Status filled = fill(*created->dossier, request, world, result, progress);
    created->dossier.reset();
    if (!filled) {
        // Nobody has worked in it: the folder was empty or not there when we began.
        QDir folder(result.dossier);
        folder.removeRecursively();
        if (folderWasThere)
            QDir().mkpath(result.dossier);
        return failure(filled);
    }
    return result;
}

} // namespace homeward
