// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the store room that opens: what is looked at before the first byte is written, and what is done with
// what is found.
#include "desks/linerules.h"
#include "desks/storeroom.h"
#include "security/durablefile.h"
#include "store/caselines.h"
#include "store/checks.h"
#include "store/markrows.h"
#include "store/migrator.h"
#include "store/partyrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>

#include <malloc.h>

namespace homeward {

namespace {

/// Up to here the whole database is read at every opening (a tenth of a second); beyond, soon after it (see Fixity).
constexpr qint64 readWholeUpTo = 32LL * 1024 * 1024; // bytes

constexpr qsizetype mostOneByOne = 500; ///< more stale cases than that are read faster with all the others
constexpr qsizetype leastForImage = 200;
constexpr qsizetype staleWeight = 10;    ///< deriving a line takes so much longer than reading it
constexpr int restBeforeKeeping = 5'000; // ms

/// Qt wants each connection to have a name of its own.
QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("homeward-%1").arg(++count);
}

QString databasePath(const Workplace &place)
{
    return QDir(place.path).filePath(QStringLiteral("dossier.db"));
}

/// The passphrase has already opened the key file, so a key that does not fit says something about the database.
Status ofThisDossier(const Status &opened)
{
    if (opened || opened.error().code != ErrorCode::WrongPassphrase)
        return opened;
    return failure(ErrorCode::NotADossier, QStringLiteral("the database was made with another key"),
                   opened.error().file);
}

Status olderThanThis()
{
    return failure(ErrorCode::ReadOnly, QStringLiteral("the schema is older and cannot be brought up to date"));
}

Error named(Error error, const QString &file)
{
    if (error.file.isEmpty())
        error.file = file;
    return error;
}

} // namespace

Result<std::unique_ptr<StoreRoom>> StoreRoom::open(Workplace place, const UnlockedKeyring &keys, Database::Mode mode,
                                                   std::optional<DossierLock> lock, World &world,
                                                   std::shared_ptr<OpeningWatch> watch)
{
    std::unique_ptr<StoreRoom> room(new StoreRoom(std::move(place), keys, std::move(lock), world));
    room->m_watch = std::move(watch);
    const SecretBytes lockKey = keys.officeSubkey("lock");
    Status opened;
    QMetaObject::invokeMethod(
        &room->m_anchor, [&] { opened = room->openUnlessCancelled(mode, lockKey); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return tl::unexpected<Error>(named(opened.error(), databasePath(room->m_place)));
    // After the list is on show; should the program be killed rather than closed, the next opening has it, too.
    QTimer::singleShot(restBeforeKeeping, &room->m_anchor, [room = room.get()] { room->keepIndex(); });
    return room;
}

Status StoreRoom::openUnlessCancelled(Database::Mode mode, const SecretBytes &lockKey)
{
    Status opened = openStore(mode, lockKey);
    if (m_store)
        m_store->database->askWhileRunning({});
    // What a query says that was broken off is no finding about the dossier.
    if (!opened && m_watch && m_watch->isCancelled())
        opened = failure(ErrorCode::Cancelled);
    m_watch.reset();
    return opened;
}

Status StoreRoom::goOn(OpeningWatch::Step next) const
{
    if (!m_watch)
        return {};
    if (m_watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    m_watch->begin(next);
    return {};
}

Status StoreRoom::openStore(Database::Mode mode, const SecretBytes &lockKey)
{
    switch (mode) {
    case Database::Mode::Create: {
        QList<Fault> none;
        return openDatabase(mode)
            .and_then([this] { return migrate(*m_store->database, m_world); })
            .and_then([this] { return fillNew(); })
            .and_then([this, &none] { return readIndex(none); })
            .and_then([this]() -> Status {
                followHead();
                return {};
            });
    }
    case Database::Mode::ReadWrite:
        return openToWrite(lockKey);
    default:
        return openToRead(mode);
    }
}

Status StoreRoom::openDatabase(Database::Mode mode)
{
    m_store.reset(); // two connections of one process would stand in each other's way
    auto database = Database::open(databasePath(m_place), m_databaseKey, mode, newConnectionName());
    if (!database)
        return ofThisDossier(failure(database));
    m_store.reset(new Store{std::move(*database), {}, m_place, m_world});
    if (m_watch && !m_store->database->isWritable())
        m_store->database->askWhileRunning([watch = m_watch] { return !watch->isCancelled(); });
    return {};
}

Status StoreRoom::openUntouched()
{
    // Somebody who only reads may still be there, beside whom the file cannot be locked; its -shm file is there then.
    Status opened;
    for (const auto mode : {Database::Mode::Untouched, Database::Mode::ReadOnly, Database::Mode::ImmutableReadOnly}) {
        opened = openDatabase(mode);
        if (opened || opened.error().code != ErrorCode::Locked)
            return opened;
    }
    return opened;
}

Status StoreRoom::openToRead(Database::Mode mode)
{
    const auto mark = m_mark.read(); // first: who writes beside us only moves on
    if (const Status opened = openDatabase(mode); !opened)
        return opened;
    const auto version = schemaVersion(*m_store->database);
    if (!version)
        return failure(version);
    if (*version > programSchemaVersion())
        return failure(ErrorCode::NewerDossier, QStringLiteral("schema %1").arg(*version));
    const auto current = isSchemaCurrent(*m_store->database);
    if (!current)
        return failure(current);
    if (!*current)
        return olderThanThis();
    QList<Fault> faults;
    compareHead(mark, faults);
    if (const Status read = readIndex(faults); !read)
        return read;
    if (!faults.isEmpty())
        keepFromWriting(ReadOnlyReason::Damaged, faults);
    return {};
}

Status StoreRoom::openToWrite(const SecretBytes &lockKey)
{
    if (const Status opened = openUntouched(); !opened)
        return opened;
    const auto version = schemaVersion(*m_store->database);
    if (!version)
        return failure(version);
    if (*version > programSchemaVersion())
        return failure(ErrorCode::NewerDossier, QStringLiteral("schema %1").arg(*version));
    const auto steps = isSchemaCurrent(*m_store->database);
    if (!steps)
        return failure(steps);
    const bool current = *steps;
    QList<Fault> faults;
    if (const Status on = goOn(OpeningWatch::Step::Database); !on)
        return on;
    if (QFileInfo(databasePath(m_place)).size() <= readWholeUpTo) {
        auto structure = checkStructure(*m_store->database);
        if (!structure)
            return failure(structure);
        faults = std::move(*structure);
    }
    compareHead(m_mark.read(), faults);
    if (!current && !faults.isEmpty())
        return failure(ErrorCode::Damaged, faults.first().detail);
    if (current) {
        if (const Status read = readIndex(faults); !read)
            return read;
    }
    if (m_watch && m_watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!faults.isEmpty()) {
        keepFromWriting(ReadOnlyReason::Damaged, faults);
        return {};
    }
    // Nothing has been written so far. From here on it may be; when it cannot, what was read stays on show.
    m_watch.reset();
    const Status announced = m_lock->announce(lockKey, m_place.session.account.displayName, m_world);
    CaseIndex index = std::move(m_store->index);
    Status writable = announced ? openDatabase(Database::Mode::ReadWrite) : announced;
    if (writable && !current) {
        // What fails here leaves the old dossier as it was, so there is nothing to show but why.
        const Status upgraded = upgrade(*version);
        if (!upgraded)
            return upgraded;
    }
    if (writable && current)
        m_store->index = std::move(index);
    else if (writable)
        writable = readIndex(faults);
    if (writable && !m_place.state.faults.isEmpty())
        writable = enterMarkMissing(); // the new mark must not cover that the old one was gone
    if (writable) {
        followHead();
        return {};
    }
    if (!current)
        return olderThanThis();
    const Error why = writable.error();
    if (why.code == ErrorCode::NewerDossier || why.code == ErrorCode::Damaged || why.code == ErrorCode::Internal)
        return writable;
    if (const Status opened = openUntouched(); !opened)
        return opened;
    if (const Status read = readIndex(faults); !read)
        return read;
    keepFromWriting(why.code == ErrorCode::TooLarge ? ReadOnlyReason::MediumFull
                    : why.code == ErrorCode::Locked || (why.code == ErrorCode::ReadOnly && !announced)
                        ? ReadOnlyReason::OpenElsewhere
                        : ReadOnlyReason::NotWritable);
    return {};
}

Status StoreRoom::upgrade(int version)
{
    // A proved copy of the database first; evidence and keys are not touched by an upgrade.
    const QString copy = QDir(m_place.path).filePath(QStringLiteral("dossier.before-upgrade-%1.db").arg(version));
    const QString fresh = copy + QStringLiteral(".part");
    QFile::remove(fresh);
    const auto prove = [&]() -> Status {
        const auto database =
            Database::open(fresh, m_databaseKey, Database::Mode::ImmutableReadOnly, newConnectionName());
        if (!database)
            return failure(database);
        const auto faults = checkStructure(**database);
        const auto copied = readAuditHead(**database);
        const auto here = readAuditHead(*m_store->database);
        return faults && faults->isEmpty() && copied && here && *copied == *here
                   ? Status()
                   : Status(failure(ErrorCode::Damaged, QStringLiteral("the copy does not hold"), fresh));
    };
    const auto place = [&]() -> Status {
        if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(copy).constData()) != 0)
            return failure(ErrorCode::CannotWrite, qt_error_string(errno), copy);
        return syncFolder(m_place.path);
    };
    const Status kept = Database::copy(m_store->database->path(), m_databaseKey, fresh, [] { return true; })
                            .and_then(prove)
                            .and_then(place);
    if (!kept) {
        QFile::remove(fresh);
        return failure(kept.error().code, kept.error().detail, copy);
    }
    return migrate(*m_store->database, m_world);
}

void StoreRoom::keepFromWriting(ReadOnlyReason reason, const QList<Fault> &faults)
{
    m_place.readOnly = true;
    m_place.state.reason = reason;
    m_place.state.faults = faults + m_place.state.faults;
    m_place.state.file = reason == ReadOnlyReason::Damaged ? QStringLiteral("dossier.db") : QString();
    m_lock.reset();
}

void StoreRoom::compareHead(const std::optional<AuditHead> &mark, QList<Fault> &faults)
{
    if (!mark) {
        const auto head = readAuditHead(*m_store->database);
        if (head && head->sequence > 0)
            m_place.state.faults.append({FaultKind::MarkMissing, HeadMark::fileName(), {}, {}, 0, {}});
        return;
    }
    if (mark->sequence == 0)
        return;
    const auto hash = readAuditHash(*m_store->database, mark->sequence);
    if (!hash || *hash == mark->hash)
        return; // what cannot be read is told by the structure
    Fault fault;
    fault.kind = FaultKind::ChangesMissing;
    if (const auto head = readAuditHead(*m_store->database))
        fault.entry = hash->isEmpty() ? head->sequence : mark->sequence - 1;
    fault.detail = QStringLiteral("entry %1 was recorded").arg(mark->sequence);
    faults.append(fault);
}

Status StoreRoom::enterMarkMissing()
{
    auto transaction = Transaction::begin(*m_store->database);
    if (!transaction)
        return failure(transaction);
    if (const Status entered = m_store->audit({}, "dossier.mark_missing", {}); !entered)
        return entered;
    return transaction->commit();
}

void StoreRoom::followHead()
{
    const auto note = [this] {
        if (const auto head = readAuditHead(*m_store->database))
            m_mark.write(*head);
    };
    note();
    m_store->database->onCommitted(note);
}

Status StoreRoom::fillNew()
{
    auto transaction = Transaction::begin(*m_store->database);
    if (!transaction)
        return failure(transaction);
    for (const Party &party : m_place.parties) {
        if (const Status written = insertParty(*m_store->database, party); !written)
            return written;
    }
    if (const Status entered = m_store->audit({}, "dossier.created", {}); !entered)
        return entered;
    return transaction->commit();
}

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
    ::malloc_trim(0); // every claim of the dossier was in memory, which the heap would keep: half a gigabyte for 20,000
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
