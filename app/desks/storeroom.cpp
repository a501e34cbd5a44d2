// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/storeroom.h"

#include "desks/conflicts.h"
#include "desks/numbers.h"
#include "domain/fieldcatalogue.h"
#include "domain/personname.h"
#include "store/auditlog.h"
#include "store/caselines.h"
#include "store/markrows.h"
#include "store/metarows.h"
#include "store/partyrows.h"
#include "store/rowdigests.h"

#include <QJsonDocument>
#include <QStorageInfo>
#include <QTimeZone>

namespace homeward {

namespace {

QDate officeDay(const Office &office, const World &world)
{
    const QTimeZone zone(office.timeZone);
    return (zone.isValid() ? world.nowUtc().toTimeZone(zone) : world.nowUtc()).date();
}

} // namespace

Status Workplace::allow(Right right) const
{
    if (!session.may(right))
        return failure(ErrorCode::NotPermitted, QStringLiteral("the account's roles lack the right"));
    return {};
}

Status Workplace::allowWriting(Right right) const
{
    if (const Status allowed = allow(right); !allowed)
        return allowed;
    if (readOnly)
        return tl::unexpected<Error>(readOnlyError(state.reason));
    return {};
}

QHash<AccountId, QString> namesIn(const UnlockedKeyring &keys)
{
    QHash<AccountId, QString> names;
    for (const Account &account : keys.formerAccounts() + keys.accounts())
        names.insert(account.id, account.displayName);
    return names;
}

Status Store::audit(const CaseId &id, const char *act, const QJsonObject &content, const ActId &batch)
{
    QJsonObject said = content;
    if (!id.isNull() && database->hasWrittenRows() && !said.contains(caseRowsKey())) {
        const auto standing = keepDigests(*database, id);
        if (!standing)
            return failure(standing);
        if (!standing->rows.isEmpty())
            said.insert(caseRowsKey(), QString::fromLatin1(standing->rows.toHex()));
    }
    if (id.isNull()) {
        const auto told = readRecordedDigest(*database, id, partiesKey());
        const auto parties = digestParties(*database);
        if (!told || !parties)
            return told ? failure(parties) : failure(told);
        if (told->sequence == 0)
            said.insert(partiesKey(), QString::fromLatin1(parties->toHex()));
    }
    NewAuditEntry entry;
    entry.act = batch.isNull() ? ActId::create(world) : batch;
    entry.at = world.nowUtc();
    entry.account = place.session.account.id;
    entry.caseId = id;
    entry.actKey = QString::fromLatin1(act);
    entry.content = QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact));
    const auto entered = appendAudit(*database, entry, world);
    return entered ? Status() : failure(entered);
}

QDate Store::today() const
{
    return officeDay(place.office, world);
}

Result<QString> takeNumber(Store &store, const QString &counter, const QString &pattern)
{
    const int year = store.today().year();
    const bool yearly = pattern.contains(QLatin1String("{year}"));
    const auto serial = nextCounter(*store.database, yearly ? QStringLiteral("%1.%2").arg(counter).arg(year) : counter);
    if (!serial)
        return failure(serial);
    return formatNumber(pattern, year, *serial);
}

Result<QString> beginCase(Store &store, const CaseId &id, CaseState state, const QDateTime &openedAt)
{
    const auto number = takeNumber(store, QStringLiteral("case"), store.place.office.caseNumberPattern);
    if (!number)
        return failure(number);
    if (const Status written = insertCase(*store.database, id, *number, state, openedAt); !written)
        return failure(written);
    const Subject child{SubjectId::create(store.world), SubjectKind::Child};
    if (const Status written = insertSubject(*store.database, id, child); !written)
        return failure(written);
    return *number;
}

Result<CaseFile> readNamedCase(Store &store, const CaseId &id)
{
    auto file = readCase(*store.database, id);
    if (!file)
        return file;
    for (Annotation &annotation : file->annotations) {
        annotation.authorName = store.place.accountNames.value(annotation.author);
        for (AnnotationReply &reply : annotation.replies)
            reply.authorName = store.place.accountNames.value(reply.author);
    }
    return file;
}

CaseEntry makeCaseEntry(const CaseFile &file, const QDateTime &changedAt)
{
    return makeCaseEntry(file, compareFacts(file), changedAt);
}

CaseEntry makeCaseEntry(const CaseFile &file, const QList<FactComparison> &facts, const QDateTime &changedAt)
{
    CaseEntry entry;
    entry.row = deriveRow(file, facts);
    entry.row.changedAt = changedAt;
    for (const Claim &claim : file.claims) {
        if (!claim.isLive() || claim.subject != file.child())
            continue;
        const FieldInfo *field = fieldInfo(claim.field);
        if (!field)
            continue;
        if (field->type == FieldType::Name) {
            const auto name = PersonName::fromValue(claim.value);
            if (name && !entry.names.contains(*name))
                entry.names.append(*name);
        } else if (field->type == FieldType::Place && !entry.places.contains(claim.value)) {
            entry.places.append(claim.value);
        }
    }
    return entry;
}

StoreRoom::StoreRoom(Workplace place, const UnlockedKeyring &keys, std::optional<DossierLock> lock, World &world)
    : m_lock(std::move(lock)), m_place(std::move(place)), m_world(world), m_dossierId(keys.dossierId()),
      m_databaseKey(keys.databaseKey()), m_backupKey(keys.backupKey()), m_files(m_place.path, keys),
      m_mark(m_place.path, keys.officeSubkey("head"))
{
    // The database's connection belongs to this thread from its opening to its end.
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
    m_workers.setMaxThreadCount(qMax(2, QThread::idealThreadCount()));
}

StoreRoom::~StoreRoom()
{
    close();
}

QDate StoreRoom::today() const
{
    return officeDay(m_place.office, m_world);
}

qint64 StoreRoom::freeBytes() const
{
    const qint64 assumed = m_assumedFree;
    return assumed >= 0 ? assumed : QStorageInfo(m_place.path).bytesAvailable();
}

void StoreRoom::close()
{
    if (m_closed)
        return;
    m_closing = true;
    // Workers may be waiting for the store, so they end first; then all that was asked before; then the store.
    m_workers.waitForDone();
    QMetaObject::invokeMethod(
        &m_anchor,
        [this] {
            keepIndex();
            m_store.reset();
        },
        Qt::BlockingQueuedConnection);
    m_closed = true;
    m_thread.quit();
    m_thread.wait();
    m_lock.reset();
}

Status StoreRoom::finish(Store &store, const CaseId &id, const char *act, const QJsonObject &content,
                         Transaction &transaction)
{
    if (const Status touched = touchCase(*store.database, id, m_world.nowUtc()); !touched)
        return touched;
    const auto standing = keepDigests(*store.database, id);
    if (!standing)
        return failure(standing);
    if (const Status noted = noteRevision(*store.database, id, m_place.session.account.id, standing->revision); !noted)
        return noted;
    // The trail holds what the case is from now on, so that a check sees rows that nobody's act has changed.
    QJsonObject said = content;
    if (!standing->rows.isEmpty()) {
        said.insert(caseRevisionKey(), QString::fromLatin1(standing->revision.toHex()));
        said.insert(caseRowsKey(), QString::fromLatin1(standing->rows.toHex()));
    }
    if (const Status entered = store.audit(id, act, said); !entered)
        return entered;
    auto known = store.memory.after(*store.database, id, standing->written, m_place.parties);
    if (!known)
        return failure(known);
    const CaseEntry entry = makeCaseEntry(known->outline.file, known->facts, known->outline.changedAt);
    if (const Status kept = writeCaseLine(*store.database, entry, rules()); !kept)
        return kept;
    if (const Status committed = transaction.commit(); !committed)
        return committed;
    store.memory.keep(std::move(*known));
    store.index.update(entry);
    ++m_besideImage;
    store.finder.forget(id);
    refreshMark(store, id);
    return {};
}

void StoreRoom::refreshMark(Store &store, const CaseId &id)
{
    if (const auto mark = readMark(*store.database, id, m_place.session.account.id))
        store.index.setMark(id, *mark);
}

} // namespace homeward
