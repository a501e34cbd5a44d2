// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossier.h"

#include "desks/accountdesk.h"
#include "desks/browsedesk.h"
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "desks/dossieropener.h"
#include "desks/evidencedesk.h"
#include "desks/housekeeping.h"
#include "desks/photodesk.h"
#include "desks/storeroom.h"
#include "desks/summarydesk.h"
#include "security/durablefile.h"
#include "store/checks.h"
#include "store/paperrows.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace homeward {

namespace {

QString keyPath(const QString &path)
{
    return QDir(path).filePath(keyFileName());
}

/// The first account of a dossier works alone until it makes others, so it may do everything but observe.
QList<Role> firstAccountRoles()
{
    return {Role::Registrar,       Role::Reviewer,   Role::Translator, Role::Liaison,
            Role::SigningOfficial, Role::Supervisor, Role::Custodian,  Role::Administrator};
}

Workplace workplaceOf(const QString &path, const UnlockedKeyring &keys)
{
    Workplace place;
    place.path = path;
    place.session = keys.session();
    place.office = keys.office();
    place.accountNames = namesIn(keys);
    return place;
}

} // namespace

Dossier::Dossier(std::unique_ptr<StoreRoom> room, UnlockedKeyring keys, World &world)
    : m_room(std::move(room)), m_news(std::make_unique<News>()),
      m_browse(std::make_unique<BrowseDesk>(*m_room, *m_news)), m_cases(std::make_unique<CaseDesk>(*m_room, *m_news)),
      m_evidence(std::make_unique<EvidenceDesk>(*m_room, *m_news)),
      m_photos(std::make_unique<PhotoDesk>(*m_room, *m_news)),
      m_summaries(std::make_unique<SummaryDesk>(*m_room, *m_news)),
      m_contacts(std::make_unique<ContactDesk>(*m_room, *m_news)),
      m_accounts(std::make_unique<AccountDesk>(*m_room, *m_news, std::move(keys), world))
{
}

Dossier::~Dossier()
{
    // Work under way still speaks of the desks and the news; they go after it.
    m_room->close();
}

void Dossier::takeBack(const QString &path, bool folderWasThere)
{
    QDir folder(path);
    for (const QString &name : {QStringLiteral("dossier.db"), QStringLiteral("dossier.db-wal"),
                                QStringLiteral("dossier.db-shm"), keyFileName(), DossierLock::fileName()})
        folder.remove(name);
    folder.rmdir(QStringLiteral("evidence")); // only if it is empty
    if (!folderWasThere)
        QDir().rmdir(path);
}

Result<DossierCard> Dossier::look(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::NotFound, QStringLiteral("no such folder"), path);
    if (!QFileInfo::exists(keyPath(path)))
        return failure(ErrorCode::NotADossier, QStringLiteral("no key file"), path);
    const auto info = readKeyringInfo(keyPath(path));
    if (!info)
        return failure(info);
    DossierCard card;
    card.path = QDir(path).absolutePath();
    card.label = QFileInfo(card.path).fileName();
    for (const KeyringInfo::Entry &entry : info->accounts)
        card.accountKeys.append(entry.key);
    return card;
}

Result<Dossier::Created> Dossier::create(const NewDossier &request, World &world)
{
    if (request.passphrase.toUcs4().size() < shortestPassphrase)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the passphrase is too short"));
    const QFileInfo target(request.path);
    const bool folderWasThere = target.exists();
    if (folderWasThere &&
        (!target.isDir() || !QDir(request.path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return failure(ErrorCode::AlreadyExists, QStringLiteral("the folder is not empty"), request.path);
    if (!folderWasThere && !QDir().mkpath(request.path))
        return failure(ErrorCode::CannotWrite, QStringLiteral("the folder cannot be made"), request.path);
    QFile::setPermissions(request.path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(request.path).absolutePath();

    auto created =
        createKeyring(keyPath(path),
                      {request.accountKey, request.accountName.isEmpty() ? request.accountKey : request.accountName,
                       firstAccountRoles()},
                      request.office, request.passphrase, world, request.kdfCost);
    if (!created) {
        if (!folderWasThere)
            QDir().rmdir(path);
        return failure(created);
    }
    Workplace place = workplaceOf(path, created->keyring);
    place.parties = request.parties;
    auto lock = DossierLock::acquire(path, created->keyring.officeSubkey("lock"),
                                     created->keyring.account().displayName, world);
    if (!lock) {
        takeBack(path, folderWasThere);
        return failure(lock);
    }
    auto room = StoreRoom::open(place, created->keyring, Database::Mode::Create, std::move(*lock), world);
    Status synced;
    if (room)
        synced = syncFolder(path);
    if (!room || !synced) {
        const Error error = room ? synced.error() : room.error();
        if (room)
            room->reset();
        takeBack(path, folderWasThere);
        return tl::unexpected<Error>(error);
    }
    return Created{DossierOpener::wrap(std::move(*room), std::move(created->keyring), world), created->recoveryKey};
}

Result<std::shared_ptr<Dossier>> Dossier::unlock(const UnlockRequest &request, World &world)
{
    const auto card = look(request.path);
    if (!card)
        return failure(card);
    auto keys = unlockKeyring(keyPath(card->path), request.accountKey, request.passphrase);
    if (!keys)
        return failure(keys);
    if (!keys->hasContent())
        return failure(ErrorCode::NotPermitted, QStringLiteral("the account administers without seeing content"));
    Workplace place = workplaceOf(card->path, *keys);
    auto lock = DossierLock::acquire(card->path, keys->officeSubkey("lock"), keys->account().displayName, world);
    if (!lock && lock.error().code != ErrorCode::ReadOnly)
        return failure(lock);
    place.readOnly = !lock;
    std::optional<DossierLock> held;
    if (lock)
        held = std::move(*lock);
    auto room = StoreRoom::open(place, *keys, place.readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite,
                                std::move(held), world);
    if (!room && (place.readOnly || room.error().code == ErrorCode::Damaged)) {
        // Damaged, or on a medium where not even the -shm file can be made: read what can be read, write nothing.
        place.readOnly = true;
        auto immutable = StoreRoom::open(place, *keys, Database::Mode::ImmutableReadOnly, std::nullopt, world);
        if (immutable)
            room = std::move(immutable);
    }
    if (!room)
        return failure(room);
    if (!(*room)->place().readOnly) {
        // The lock is ours: whoever reserved a number or sealed a file without its row is gone. Neither keeps a dossier
        // from being opened.
        static_cast<void>(cancelLeftNumbers(**room));
        sweepInBackground(**room);
    }
    auto dossier = DossierOpener::wrap(std::move(*room), std::move(*keys), world);
    dossier->accounts().enterWaitingActs();
    return dossier;
}

QFuture<Result<std::shared_ptr<Dossier>>> Dossier::unlockInBackground(UnlockRequest request, World &world)
{
    // The news must live where the caller's event loop runs, not in the worker that derives the key.
    QThread *home = QThread::currentThread();
    return QtConcurrent::run([request = std::move(request), &world, home]() mutable {
        auto dossier = unlock(request, world);
        wipe(request.passphrase);
        if (dossier)
            (*dossier)->m_news->moveToThread(home);
        return dossier;
    });
}

QFuture<Result<Dossier::Created>> Dossier::createInBackground(NewDossier request, World &world)
{
    QThread *home = QThread::currentThread(); // as above
    return QtConcurrent::run([request = std::move(request), &world, home]() mutable {
        auto created = create(request, world);
        wipe(request.passphrase);
        if (created)
            created->dossier->m_news->moveToThread(home);
        return created;
    });
}

QString Dossier::path() const
{
    return m_room->place().path;
}

QString Dossier::label() const
{
    return QFileInfo(m_room->place().path).fileName();
}

const Session &Dossier::session() const
{
    return m_room->place().session;
}

const Office &Dossier::office() const
{
    return m_room->place().office;
}

const QList<Party> &Dossier::parties() const
{
    return m_room->place().parties;
}

bool Dossier::isReadOnly() const
{
    return m_room->place().readOnly;
}

QDate Dossier::today() const
{
    return m_room->today();
}

BrowseDesk &Dossier::browse()
{
    return *m_browse;
}

CaseDesk &Dossier::cases()
{
    return *m_cases;
}

EvidenceDesk &Dossier::evidence()
{
    return *m_evidence;
}

PhotoDesk &Dossier::photos()
{
    return *m_photos;
}

SummaryDesk &Dossier::summaries()
{
    return *m_summaries;
}

ContactDesk &Dossier::contacts()
{
    return *m_contacts;
}

AccountDesk &Dossier::accounts()
{
    return *m_accounts;
}

News &Dossier::news()
{
    return *m_news;
}

QFuture<Result<Dossier::CheckReport>> Dossier::check()
{
    return QtConcurrent::run(&m_room->workers(), [room = m_room.get()]() -> Result<CheckReport> {
        if (const Status allowed = room->place().allow(Right::CheckDossier); !allowed)
            return failure(allowed);
        int cases = 0;
        const auto rows = room->ask([&cases](Store &store) -> Result<StoreCheck> {
            cases = store.index.size();
            return checkStore(*store.database);
        });
        if (!rows)
            return failure(rows);
        CheckReport report;
        report.cases = cases;
        report.auditEntries = static_cast<int>(rows->audit.entries);
        report.findings = rows->structure;
        if (!rows->audit.holds()) {
            report.findings.append(
                QStringLiteral("audit entry %1: %2").arg(*rows->audit.firstBad).arg(rows->audit.reason));
        }
        // Several items may share one sealed file: read it once, name every item it harms.
        QHash<QByteArray, Status> seen;
        for (const FixityRow &row : rows->evidence) {
            auto known = seen.find(row.blob.sha256);
            if (known == seen.end()) {
                known = seen.insert(row.blob.sha256, room->files().verify(row.blob.sha256, row.blob.wrappedKey));
            }
            if (!*known) {
                report.findings.append(QStringLiteral("evidence %1 of case %2: %3")
                                           .arg(row.evidence.toString(), row.caseNumber,
                                                known->error().code == ErrorCode::NotFound
                                                    ? QStringLiteral("the sealed file is missing")
                                                    : QStringLiteral("the sealed file is damaged")));
            }
        }
        report.evidenceFiles = static_cast<int>(seen.size());
        const QSet<QByteArray> needed(seen.keyBegin(), seen.keyEnd());
        const QDateTime anyAge = QDateTime::currentDateTimeUtc().addDays(1);
        report.orphans = room->files().countOrphans(needed, anyAge).value_or(0);
        report.reserved =
            room->ask([](Store &store) { return countPapers(*store.database, PaperState::Reserved); }).value_or(0);
        return report;
    });
}

} // namespace homeward
