// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sample.h"

#include "desks/dossieropener.h"
#include "desks/sampledrawing.h"
#include "desks/samplereport.h"
#include "desks/samplerows.h"
#include "security/durablefile.h"
#include "signing/demopki.h"

#include <QDir>
#include <QFile>
#include <QtConcurrent>

#include <numeric>

namespace homeward {

namespace {

// Short enough that all processors share the drawing evenly, long enough that a commit is worth it.
constexpr int casesAtOnce = 32;
constexpr int bareCasesAtOnce = 500; ///< without evidence
const QString folderName = QStringLiteral("demonstration");

Result<SampleFile> sealed(StoreRoom &room, const QByteArray &bytes, const QString &name, int pages)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Internal, QStringLiteral("a sample file could not be made"));
    const auto unknown = [](const QByteArray &) { return QByteArray(); };
    auto put = room.files().putBytes(bytes, unknown);
    if (!put)
        return failure(put);
    return SampleFile{std::move(*put), bytes.left(1024), name, pages};
}

/// Draws and writes what one case has on file, on any thread.
class CasePreparer
{
public:
    CasePreparer(StoreRoom &room, const SampleScope &scope) : m_room(room), m_scope(scope)
    {
        // One file in eight cases.
        if (scope.evidence && scope.cases >= sampleBatchLast)
            m_batch = writeBatchReport(scope);
    }

    [[nodiscard]] Result<PreparedCase> prepare(int index) const
    {
        PreparedCase prepared;
        prepared.sample = sampleCase(index, m_scope);
        const SampleCase &sample = prepared.sample;
        QByteArray portrait;
        for (const SamplePicture &picture : sample.pictures) {
            const SampleDrawing drawing = drawSamplePicture(picture, static_cast<int>(prepared.pictures.size()) + 1);
            if (portrait.isEmpty())
                portrait = drawing.bytes;
            auto file = sealed(m_room, drawing.bytes, drawing.fileName, drawing.frames);
            if (!file)
                return failure(file);
            prepared.pictures.append(std::move(*file));
        }
        QList<SampleReportFile> reports;
        for (int i = 0; i < sample.reports.size(); ++i) {
            reports.append(written(sample, i, portrait));
            auto file = sealed(m_room, reports.last().pdf, reports.last().fileName, reports.last().pages);
            if (!file)
                return failure(file);
            prepared.reports.append(std::move(*file));
            for (auto stands = reports.last().claims.cbegin(); stands != reports.last().claims.cend(); ++stands)
                prepared.regions.insert(stands.key(), {{}, stands->page, stands->rects});
        }
        for (const SampleAnnotation &mark : sample.annotations)
            prepared.annotations.append(placed(mark, sample, reports.at(mark.report)));
        return prepared;
    }

private:
    [[nodiscard]] SampleReportFile written(const SampleCase &sample, int number, const QByteArray &portrait) const
    {
        switch (sample.reports.at(number).kind) {
        case SampleReport::Kind::Batch:
            return m_batch;
        case SampleReport::Kind::Marta:
            return writeMartaReport(portrait);
        default:
            return writeSampleReport(sample, number, portrait);
        }
    }

    [[nodiscard]] static AnnotationPlace placed(const SampleAnnotation &mark, const SampleCase &sample,
                                                const SampleReportFile &file)
    {
        if (mark.claim >= 0) {
            const SamplePlace stands = file.claims.value(mark.claim);
            const SampleClaim &claim = sample.claims.at(mark.claim);
            return {stands.page,
                    stands.rects,
                    printedInSample(claim.field, claim.value, sample.reports.at(mark.report).language),
                    {},
                    {}};
        }
        // A note without marked words stands in the right margin.
        if (mark.quote.isEmpty())
            return {mark.page, {{0.88, 0.24, 0.03, 0.02}}, {}, {}, {}};
        const SamplePlace stands = file.find(mark.page, mark.quote);
        return {stands.page, stands.rects, mark.quote, {}, {}};
    }

    StoreRoom &m_room;
    SampleScope m_scope;
    SampleReportFile m_batch;
};

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

/// While the store writes one stretch of cases, the other processors make the next.
Status writeCases(StoreRoom &room, const SampleScope &scope, const std::function<bool(int, int)> &progress)
{
    const CasePreparer preparer(room, scope);
    QFuture<Status> writing;
    const auto written = [&writing] { return writing.isValid() ? writing.result() : Status(); };
    const int step = scope.evidence ? casesAtOnce : bareCasesAtOnce;
    for (int first = 1; first <= scope.cases; first += step) {
        QList<int> numbers(qMin(step, scope.cases - first + 1));
        std::iota(numbers.begin(), numbers.end(), first);
        const auto made = QtConcurrent::blockingMapped<QList<Result<PreparedCase>>>(
            numbers, [&preparer](int index) { return preparer.prepare(index); });
        if (const Status before = written(); !before)
            return before;
        QList<PreparedCase> cases;
        for (const Result<PreparedCase> &one : made) {
            if (!one)
                return failure(one);
            cases.append(*one);
        }
        writing = room.run([cases, shortHistory = !scope.evidence](Store &store) {
            return writeSampleCases(store, cases, shortHistory);
        });
        if (progress && !progress(numbers.last(), scope.cases)) {
            (void)written();
            return failure(ErrorCode::Cancelled);
        }
    }
    return written();
}

Status fill(Dossier &dossier, const SampleRequest &request, World &world, SampleResult &result,
            const std::function<bool(int, int)> &progress)
{
    StoreRoom &room = DossierOpener::room(dossier);
    // One wait for the disk at the end: a sample cut short is thrown away whole.
    const auto setDurable = [&room](bool durable) -> Status {
        if (const Status files = room.files().setDurable(durable); !files)
            return files;
        return room.ask([durable](Store &store) { return store.database->setDurable(durable); });
    };
    if (const Status relaxed = setDurable(false); !relaxed)
        return relaxed;
    const SampleScope scope{request.cases, request.today, request.evidence};
    if (const Status written = writeCases(room, scope, progress); !written)
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
