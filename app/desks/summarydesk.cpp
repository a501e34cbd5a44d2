// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/summarydesk.h"

#include "desks/news.h"
#include "desks/outputguard.h"
#include "desks/papermaker.h"
#include "desks/placedfile.h"
#include "desks/storeroom.h"
#include "signing/signer.h"
#include "store/caserows.h"
#include "store/metarows.h"
#include "store/paperrows.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace homeward {

namespace {

/// Where the file of a paper was written: for the register on screen, kept sealed like all else.
QString fileSetting(const PaperId &id)
{
    return QStringLiteral("paper.file.") + id.toString();
}

Result<PaperMaterial> fetchMaterial(Store &store, const CaseId &id)
{
    auto file = readNamedCase(store, id);
    if (!file)
        return failure(file);
    return PaperMaterial{std::move(*file), store.place.office, store.today(), store.world.nowUtc(), {}};
}

struct Reserved
{
    PaperMaterial material;
    PaperId id;
};

Result<Reserved> reserve(Store &store, const CaseId &id, const SummaryRequest &request)
{
    if (const Status allowed = store.place.allowWriting(Right::IssuePaper); !allowed)
        return failure(allowed);
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    auto material = fetchMaterial(store, id);
    if (!material)
        return failure(material);
    auto number = takeNumber(store, QStringLiteral("paper"), store.place.office.paperNumberPattern);
    if (!number)
        return failure(number);
    material->number = *number;
    Paper paper;
    paper.id = PaperId::create(store.world);
    paper.number = *number;
    paper.caseId = id;
    paper.revision = material->file.revision;
    paper.language = request.paper;
    paper.account = store.place.session.account.id;
    paper.reservedAt = material->now;
    if (const Status written = insertPaper(*store.database, paper); !written)
        return failure(written);
    if (const Status committed = transaction->commit(); !committed)
        return failure(committed);
    return Reserved{std::move(*material), paper.id};
}

/// Register and audit in one transaction. \a rows writes the register; \a last is done when all rows are written, and
/// its failure undoes them.
template<class Rows>
Status enter(Store &store, const CaseId &id, const char *act, const QJsonObject &content, Rows rows,
             const std::function<Status()> &last = {})
{
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    if (const Status written = rows(); !written)
        return written;
    if (const Status entered = store.audit(id, act, content); !entered)
        return entered;
    if (last) {
        if (const Status done = last(); !done)
            return done;
    }
    return transaction->commit();
}

void cancel(StoreRoom &room, const Reserved &reserved, const Error &error)
{
    // Best effort: a number that stays "reserved" is cancelled at the next opening.
    const QString reason = error.detail.isEmpty() ? QStringLiteral("the paper could not be made") : error.detail;
    const Status cancelled = room.ask([&](Store &store) -> Status {
        return enter(store, reserved.material.file.id, "paper.cancelled",
                     {{QStringLiteral("number"), reserved.material.number}},
                     [&] { return cancelPaper(*store.database, reserved.id, reason); });
    });
    static_cast<void>(cancelled);
}

Result<IssuedPaper> issuePaperNow(StoreRoom &room, News &news, const CaseId &id, const SummaryRequest &request,
                                  const SigningKey &key, const QString &file)
{
    // A mistyped passphrase costs no number: the key is opened before one is taken.
    if (const Status allowed = room.place().allowWriting(Right::IssuePaper); !allowed)
        return failure(allowed);
    if (const Status outside = refuseInsideDossier(file); !outside)
        return failure(outside);
    const auto signer = openSigner(key);
    if (!signer)
        return failure(signer);
    const auto reserved = room.ask([&](Store &store) { return reserve(store, id, request); });
    if (!reserved)
        return failure(reserved);
    const auto cancelled = [&](const Error &error) {
        cancel(room, *reserved, error);
        news.post({id, false});
        return tl::unexpected<Error>(error);
    };
    const auto made = makePaper(room, reserved->material, request, signer->get());
    if (!made)
        return cancelled(made.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    const QByteArray sha256 = QCryptographicHash::hash(made->pdf, QCryptographicHash::Sha256);
    // Before a signed file exists anywhere: should the work be cut off, the register still knows what was made.
    const Status noted = room.ask([&](Store &store) { return notePaperFile(*store.database, reserved->id, sha256); });
    if (!noted)
        return cancelled(noted.error());
    auto placed = PlacedFile::write(path, made->pdf);
    if (!placed)
        return cancelled({placed.error().code, placed.error().detail, file});

    IssuedPaper paper;
    paper.id = reserved->id;
    paper.number = reserved->material.number;
    paper.file = path;
    paper.pdf = made->pdf;
    paper.sha256 = sha256;
    paper.revision = reserved->material.file.revision;
    paper.signer = made->signer;
    paper.pages = made->pages;
    const Status registered = room.ask([&](Store &store) -> Status {
        const QJsonObject content{{QStringLiteral("number"), paper.number},
                                  {QStringLiteral("sha256"), QString::fromLatin1(paper.sha256.toHex())},
                                  {QStringLiteral("revision"), QString::fromLatin1(paper.revision.toHex())},
                                  {QStringLiteral("signer"), paper.signer},
                                  {QStringLiteral("purpose"), request.purpose},
                                  {QStringLiteral("recipient"), request.recipient}};
        return enter(
            store, id, "paper.issued", content,
            [&]() -> Status {
                const Status issued =
                    issuePaper(*store.database, paper.id, paper.sha256, store.world.nowUtc(), paper.signer);
                return issued ? writeSetting(*store.database, {}, fileSetting(paper.id), path) : issued;
            },
            [&] { return placed->moveIn(); });
    });
    if (!registered) // \c placed takes itself back: a signed file that is in no register must not stay
        return cancelled(registered.error());
    placed->keep();
    news.post({id, false});
    return paper;
}

} // namespace

SummaryDesk::SummaryDesk(StoreRoom &room, News &news) : m_room(room), m_news(news) {}

QFuture<Result<QByteArray>> SummaryDesk::preview(const CaseId &id, const SummaryRequest &request)
{
    return QtConcurrent::run(&m_room.workers(), [room = &m_room, id, request]() -> Result<QByteArray> {
        const auto material = room->ask([&](Store &store) -> Result<PaperMaterial> {
            if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
                return failure(allowed);
            return fetchMaterial(store, id);
        });
        if (!material)
            return failure(material);
        const auto made = makePaper(*room, *material, request, nullptr);
        if (!made)
            return failure(made);
        return made->pdf;
    });
}

QFuture<Result<IssuedPaper>> SummaryDesk::issue(const CaseId &id, const SummaryRequest &request, const SigningKey &key,
                                                const QString &file)
{
    return QtConcurrent::run(&m_room.workers(),
                             [room = &m_room, news = &m_news, id, request, key = SigningKey(key), file]() mutable {
                                 auto paper = issuePaperNow(*room, *news, id, request, key, file);
                                 wipe(key.passphrase);
                                 return paper;
                             });
}

QFuture<Result<IssuedPaper>> SummaryDesk::writeDraft(const CaseId &id, const SummaryRequest &request,
                                                     const QString &file)
{
    return QtConcurrent::run(&m_room.workers(), [room = &m_room, id, request, file]() -> Result<IssuedPaper> {
        const auto material = room->ask([&](Store &store) -> Result<PaperMaterial> {
            // A draft leaves the office, too: it is recorded, so a reader who may not write cannot make one.
            if (const Status allowed = store.place.allowWriting(Right::PrintPaper); !allowed)
                return failure(allowed);
            if (const Status outside = refuseInsideDossier(file); !outside)
                return failure(outside);
            return fetchMaterial(store, id);
        });
        if (!material)
            return failure(material);
        const auto made = makePaper(*room, *material, request, nullptr);
        if (!made)
            return failure(made);
        IssuedPaper draft;
        draft.file = QFileInfo(file).absoluteFilePath();
        draft.pdf = made->pdf;
        draft.sha256 = QCryptographicHash::hash(made->pdf, QCryptographicHash::Sha256);
        draft.revision = material->file.revision;
        draft.pages = made->pages;
        auto placed = PlacedFile::write(draft.file, draft.pdf);
        if (!placed)
            return failure(placed.error().code, placed.error().detail, file);
        const Status entered = room->ask([&](Store &store) {
            return enter(
                store, id, "paper.draft_written",
                {{QStringLiteral("sha256"), QString::fromLatin1(draft.sha256.toHex())}}, [] { return Status(); },
                [&] { return placed->moveIn(); });
        });
        if (!entered)
            return failure(entered.error().code, entered.error().detail, file);
        placed->keep();
        return draft;
    });
}

QFuture<Result<QList<PaperRow>>> SummaryDesk::papers()
{
    return m_room.run([](Store &store) -> Result<QList<PaperRow>> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        const auto papers = readPapers(*store.database, {});
        if (!papers)
            return failure(papers);
        QHash<CaseId, QString> numbers;
        QList<PaperRow> rows;
        for (const Paper &paper : *papers) {
            if (!numbers.contains(paper.caseId)) {
                const auto outline = readCaseOutline(*store.database, paper.caseId);
                numbers.insert(paper.caseId, outline ? outline->file.number : QString());
            }
            const auto file = readSetting(*store.database, {}, fileSetting(paper.id));
            rows.append({paper.id, paper.caseId, numbers.value(paper.caseId), paper.number, paperStateKey(paper.state),
                         paper.language, paper.issuedAt, paper.signer, file ? file->value_or(QString()) : QString(),
                         paper.revision});
        }
        return rows;
    });
}

QFuture<Status> SummaryDesk::recordPrint(const PaperId &paper, const QString &queue, int copies, const QString &outcome)
{
    return m_room.run([=](Store &store) -> Status {
        if (const Status allowed = store.place.allowWriting(Right::PrintPaper); !allowed)
            return allowed;
        const auto papers = readPapers(*store.database, {});
        if (!papers)
            return failure(papers);
        const auto printed =
            std::find_if(papers->begin(), papers->end(), [&](const Paper &candidate) { return candidate.id == paper; });
        if (printed == papers->end())
            return failure(ErrorCode::NotFound, QStringLiteral("no such paper"));
        const QJsonObject content{{QStringLiteral("number"), printed->number},
                                  {QStringLiteral("queue"), queue},
                                  {QStringLiteral("copies"), copies},
                                  {QStringLiteral("outcome"), outcome}};
        return enter(store, printed->caseId, "paper.printed", content, [] { return Status(); });
    });
}

} // namespace homeward
