// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the store room that has the lines of all cases: read from what the dossier keeps of them, derived anew
// from their rows, and kept for the next opening.
#include "desks/linerules.h"
#include "desks/storeroom.h"
#include "store/caselines.h"
#include "store/markrows.h"
#include "store/partyrows.h"
#include "store/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

#include <malloc.h>

namespace homeward {

namespace {

constexpr qsizetype mostOneByOne = 500; ///< more stale cases than that are read faster with all the others
constexpr qsizetype leastForImage = 200;
constexpr qsizetype staleWeight = 10; ///< deriving a line takes so much longer than reading it

} // namespace

CaseEntry StoreRoom::entryOf(const CaseOutline &outline) const
{
    CaseFile file = outline.file;
    file.parties = m_place.parties;
    return makeCaseEntry(file, outline.changedAt);
}

QByteArray StoreRoom::rules() const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(lineRules());
    for (const Party &party : m_place.parties)
        digest.addData(party.key.toUtf8() + ' ' + QByteArray::number(party.order) + '\n');
    return digest.result();
}

Status StoreRoom::readEntries(QList<Fault> &faults)
{
    if (!faults.isEmpty())
        return deriveAll(faults); // which says of each case whether it can still be read
    const int total = m_watch ? countCases(*m_store->database).value_or(0) : 0;
    if (m_watch)
        m_watch->begin(OpeningWatch::Step::List, total);
    auto lines = readCaseLines(*m_store->database, rules());
    if (m_watch && m_watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!lines || lines->stale.size() > mostOneByOne)
        return deriveAll(faults); // where the lines are damaged, the rows may not be
    CaseIndex index = std::move(lines->image);
    for (const CaseEntry &entry : std::as_const(lines->changed))
        index.update(entry);
    for (const CaseId &id : std::as_const(lines->stale)) {
        const auto outline = readCaseOutline(*m_store->database, id);
        if (!outline)
            return deriveAll(faults);
        index.update(entryOf(*outline));
    }
    for (int i = 0; i < total; ++i)
        m_watch->countOne(); // all at once
    m_store->index = std::move(index);
    m_besideImage = lines->changed.size() + lines->stale.size() * staleWeight;
    return {};
}

Status StoreRoom::deriveAll(QList<Fault> &faults)
{
    Database &database = *m_store->database;
    const int total = m_watch ? countCases(database).value_or(0) : 0;
    QList<CaseEntry> entries;
    const auto add = [&](const CaseOutline &outline) {
        if (m_watch) {
            if (entries.isEmpty())
                m_watch->begin(OpeningWatch::Step::List, total);
            m_watch->countOne();
        }
        entries.append(entryOf(outline));
    };
    if (const Status read = forEachCaseOutline(database, add); !read) {
        if (m_watch && m_watch->isCancelled())
            return failure(ErrorCode::Cancelled);
        // One bad page costs the cases on it, not the rest.
        entries.clear();
        const CaseLabels labels = readCaseLabels(database);
        for (const CaseLabel &label : labels.cases) {
            const auto outline = readCaseOutline(database, label.id);
            if (outline) {
                add(*outline);
                continue;
            }
            Fault fault;
            fault.kind = FaultKind::CaseUnreadable;
            fault.caseNumber = label.number;
            fault.detail = outline.error().detail;
            faults.append(fault);
        }
        if (!labels.complete)
            faults.append(Fault{FaultKind::CaseListCut, {}, {}, {}, 0, read.error().detail});
        if (faults.isEmpty())
            return read; // not damage: somebody else holds it, or the medium went away
    }
    m_store->index = CaseIndex(entries);
    m_besideImage = entries.size() * staleWeight;
    entries = {};
    ::malloc_trim(0); // many claims were in memory, and the heap would keep what they took
    return {};
}

void StoreRoom::keepIndex()
{
    // Few lines beside the image are read as fast, and an image of many cases is not written for a few.
    if (!m_store || m_place.readOnly || !m_store->database->isWritable() ||
        m_besideImage < std::max<qsizetype>(leastForImage, m_store->index.size() / 100))
        return;
    auto transaction = Transaction::begin(*m_store->database);
    if (!transaction)
        return;
    // A cache of what is there anyhow: no act of anybody, and no harm when it cannot be written.
    const Status kept =
        writeCaseImage(*m_store->database, m_store->index, rules()).and_then([&] { return transaction->commit(); });
    if (kept)
        m_besideImage = 0;
}

Status StoreRoom::readIndex(QList<Fault> &faults)
{
    if (const Status on = goOn(OpeningWatch::Step::Records); !on)
        return on;
    Database &database = *m_store->database;
    auto parties = readParties(database);
    if (!parties)
        return failure(ErrorCode::Damaged, parties.error().detail, database.path());
    m_place.parties = std::move(*parties);
    if (const Status read = readEntries(faults); !read)
        return read;
    const auto marks = readAllMarks(database, m_place.session.account.id);
    if (!marks && database.isWritable()) // a damaged dossier may have lost them; it is shown all the same
        return failure(marks);
    const QHash<CaseId, CaseMark> known = marks.value_or(QHash<CaseId, CaseMark>());
    for (auto it = known.begin(); it != known.end(); ++it)
        m_store->index.setMark(it.key(), it.value());
    return {};
}

} // namespace homeward
