// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/housekeeping.h"

#include "desks/storeroom.h"
#include "store/evidencerows.h"
#include "store/paperrows.h"

namespace homeward {

namespace {

Result<int> cancelReserved(Store &store)
{
    const auto papers = readPapers(*store.database, {});
    if (!papers)
        return failure(papers);
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    int count = 0;
    for (const Paper &paper : *papers) {
        if (paper.state != PaperState::Reserved)
            continue;
        // Keys: worded where they are shown.
        const QString reason =
            paper.sha256.isEmpty() ? QStringLiteral("ended_before_made") : QStringLiteral("ended_before_registered");
        if (const Status cancelled = cancelPaper(*store.database, paper.id, reason); !cancelled)
            return failure(cancelled);
        QJsonObject content{{QStringLiteral("number"), paper.number}, {QStringLiteral("reason"), reason}};
        if (!paper.sha256.isEmpty())
            content.insert(QStringLiteral("sha256"), QString::fromLatin1(paper.sha256.toHex()));
        if (const Status entered = store.audit(paper.caseId, "paper.cancelled", content); !entered)
            return failure(entered);
        ++count;
    }
    if (const Status committed = transaction->commit(); !committed)
        return failure(committed);
    return count;
}

Result<QSet<QByteArray>> neededFiles(Store &store)
{
    const auto blobs = readBlobs(*store.database);
    if (!blobs)
        return failure(blobs);
    QSet<QByteArray> needed;
    for (const BlobRow &blob : *blobs)
        needed.insert(blob.sha256);
    return needed;
}

Result<int> sweep(StoreRoom &room)
{
    const auto needed = room.ask(neededFiles);
    if (!needed)
        return failure(needed);
    const QDateTime olderThan = QDateTime::currentDateTimeUtc().addDays(-1); // the files carry the system's times
    const auto orphans = room.files().countOrphans(*needed, olderThan);
    if (!orphans || *orphans == 0)
        return orphans;
    const auto structure = room.ask([](Store &store) { return store.database->quickCheck(); });
    if (!structure)
        return failure(structure);
    if (!structure->isEmpty())
        return 0;
    const auto removed = room.files().collectGarbage(*needed, olderThan);
    if (!removed || *removed == 0)
        return removed;
    const Status entered = room.ask([&](Store &store) -> Status {
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const Status written = store.audit({}, "dossier.orphans_removed", {{QStringLiteral("files"), *removed}});
            !written)
            return written;
        return transaction->commit();
    });
    return entered ? removed : Result<int>(failure(entered));
}

} // namespace

Result<int> cancelLeftNumbers(StoreRoom &room)
{
    return room.ask([](Store &store) -> Result<int> {
        const auto reserved = countPapers(*store.database, PaperState::Reserved);
        return reserved && *reserved > 0 ? cancelReserved(store) : reserved;
    });
}

void sweepInBackground(StoreRoom &room)
{
    // Harmless files: what fails now is tried again at the next opening, and `check` counts what is there.
    room.workers().start([&room] { static_cast<void>(sweep(room)); });
}

} // namespace homeward
