// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/intake.h"

#include "desks/intakesurvey.h"
#include "desks/storeroom.h"
#include "domain/regularfile.h"
#include "evidence/renderclient.h"
#include "store/caserows.h"
#include "store/evidencerows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace homeward {

namespace {

/// One file that is sealed and waits for its row.
struct Sealed
{
    qsizetype line = 0; ///< index of its IntakeLine
    EvidenceItem item;
    BlobRow row;
};

/// Pages of a PDF or frames of a picture; 0 when the file does not open: it is evidence all the same.
int countPages(const QByteArray &bytes)
{
    const auto facts = RenderClient().openBytes(bytes)->open();
    return facts ? static_cast<int>(facts->pages.size()) : 0;
}

/// \a path with the bytes in it, or \a bytes that lie nowhere under this name.
Result<Sealed> seal(StoreRoom &room, const QString &path, QByteArray bytes)
{
    QFile file;
    const bool fromDisk = bytes.isEmpty();
    if (fromDisk) {
        if (const Status opened = openRegularFile(file, path); !opened)
            return failure(opened);
        // Said before it hits; the disk may have been filled by others since the beginning.
        if (neededSpace(file.size()) > room.freeBytes())
            return failure(ErrorCode::NoSpace, QStringLiteral("the disk has not enough room"));
    }

    Sealed sealed;
    sealed.item.kind = evidenceKindOf(fromDisk ? file.peek(1024) : bytes.left(1024), &sealed.item.mimeType);
    const auto known = [&room](const QByteArray &sha256) {
        const auto found = room.ask([sha256](Store &store) { return findBlob(*store.database, sha256); });
        return found && *found ? (*found)->wrappedKey : QByteArray();
    };
    const bool readable = !fromDisk || (sealed.item.kind != EvidenceKind::Other && file.size() <= maxDocumentBytes);
    if (readable && fromDisk) {
        auto read = readRegularFile(path, maxDocumentBytes);
        if (!read)
            return failure(read);
        bytes = std::move(*read);
    }
    const auto blob = readable ? room.files().putBytes(bytes, known) : room.files().putFile(path, known);
    if (!blob)
        return failure(blob.error().code, blob.error().detail, path);
    if (readable)
        sealed.item.pages = countPages(bytes);
    sealed.item.originalName = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    sealed.item.title = sealed.item.originalName;
    sealed.item.sha256 = blob->sha256;
    sealed.item.size = blob->size;
    sealed.row.sha256 = blob->sha256;
    sealed.row.size = blob->size;
    sealed.row.name = blob->name;
    sealed.row.wrappedKey = blob->wrappedKey;
    return sealed;
}

} // namespace

Result<QList<IntakeLine>> takeIn(StoreRoom &room, News &news, const IntakeRequest &request,
                                 const std::function<bool(int)> &progress)
{
    // Asked before anything is sealed, and again with the rows.
    if (const Status allowed = room.place().allowWriting(Right::AddEvidence); !allowed)
        return failure(allowed);
    const bool partyKnown = request.info.partyKey.isEmpty() ||
                            std::any_of(room.place().parties.begin(), room.place().parties.end(),
                                        [&](const Party &party) { return party.key == request.info.partyKey; });
    if (!partyKnown)
        return failure(ErrorCode::InvalidValue, QStringLiteral("no such party"));

    const auto exists =
        room.ask([&](Store &store) { return findCaseByNumber(*store.database, request.caseId.toString()); });
    if (!exists)
        return failure(exists);

    qint64 bytes = request.picture.size();
    for (const QString &path : request.files)
        bytes += QFileInfo(path).size();
    if (neededSpace(bytes) > room.freeBytes())
        return failure(ErrorCode::NoSpace, QStringLiteral("the disk has not enough room"));

    QList<IntakeLine> lines;
    QList<Sealed> sealedFiles;
    for (const QString &path : request.picture.isEmpty() ? request.files : QStringList{request.pictureName}) {
        IntakeLine line;
        line.file = path;
        auto sealed = seal(room, path, request.picture);
        if (!sealed && sealed.error().code == ErrorCode::NoSpace)
            return failure(sealed);
        if (sealed) {
            sealed->line = lines.size();
            line.kind = sealed->item.kind;
            line.mimeType = sealed->item.mimeType;
            line.nameContradicts = nameContradicts(sealed->item.originalName, sealed->item.mimeType);
            sealedFiles.append(std::move(*sealed));
        } else {
            line.error = sealed.error();
        }
        lines.append(line);
        if (!progress(static_cast<int>(lines.size())))
            return failure(ErrorCode::Cancelled);
    }
    const auto work = [request, sealedFiles, lines](Store &store,
                                                    QJsonObject &content) mutable -> Result<QList<IntakeLine>> {
        auto present = readEvidence(*store.database, request.caseId);
        if (!present)
            return failure(present);
        QJsonArray added;
        for (Sealed &sealed : sealedFiles) {
            IntakeLine &line = lines[sealed.line];
            const auto same = std::find_if(present->begin(), present->end(),
                                           [&](const EvidenceItem &item) { return item.sha256 == sealed.item.sha256; });
            if (same != present->end()) {
                line.id = same->id;
                line.duplicate = true;
                continue;
            }
            EvidenceItem &item = sealed.item;
            item.id = EvidenceId::create(store.world);
            item.partyKey = request.info.partyKey;
            item.receivedFrom = request.info.receivedFrom;
            item.receivedHow = request.info.receivedHow;
            item.dated = request.info.dated;
            item.receivedBy = request.info.receivedBy;
            item.receivedOn = request.info.receivedOn;
            item.originalSeen = request.info.originalSeen;
            item.addedBy = store.place.session.account.id;
            item.addedAt = store.world.nowUtc();
            item.salt = store.newSalt();
            if (const Status written = insertEvidence(*store.database, request.caseId, item, sealed.row); !written)
                return failure(written);
            line.id = item.id;
            const auto elsewhere = casesWithFile(*store.database, item.sha256, request.caseId);
            if (!elsewhere)
                return failure(elsewhere);
            line.elsewhere = static_cast<int>(elsewhere->size());
            if (store.place.session.may(Right::ViewCases))
                line.elsewhereCases = *elsewhere;
            present->append(item);
            added.append(QJsonObject{{QStringLiteral("evidence"), item.id.toString()},
                                     {QStringLiteral("sha256"), QString::fromLatin1(item.sha256.toHex())},
                                     {QStringLiteral("name"), item.originalName}});
        }
        content.insert(QStringLiteral("added"), added);
        if (const Status remembered = rememberIntake(store, request.info); !remembered)
            return failure(remembered);
        return lines;
    };
    // Nothing new is nothing to record.
    const auto present = room.ask([&](Store &store) { return readEvidence(*store.database, request.caseId); });
    if (!present)
        return failure(present);
    bool anyNew = false;
    for (const Sealed &sealed : std::as_const(sealedFiles)) {
        const auto same = std::find_if(present->begin(), present->end(),
                                       [&](const EvidenceItem &item) { return item.sha256 == sealed.item.sha256; });
        anyNew = anyNew || same == present->end();
        if (same != present->end()) {
            lines[sealed.line].id = same->id;
            lines[sealed.line].duplicate = true;
        }
    }
    if (!anyNew)
        return lines;
    return room.writeCase(request.caseId, Right::AddEvidence, "evidence.added", &news, work).result();
}

} // namespace homeward
