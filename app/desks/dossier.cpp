// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/dossier.h"

#include "desks/accountdesk.h"
#include "desks/backupdesk.h"
#include "desks/browsedesk.h"
#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "desks/dossiercheck.h"
#include "desks/dossieropener.h"
#include "desks/evidencedesk.h"
#include "desks/fixity.h"
#include "desks/housekeeping.h"
#include "desks/memorydesk.h"
#include "desks/openingwatch.h"
#include "desks/photodesk.h"
#include "desks/storeroom.h"
#include "desks/summarydesk.h"
#include "security/durablefile.h"

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

void nameHolder(DossierState &state, const UnlockedKeyring &keys, const QString &path)
{
    const auto holder = DossierLock::holderOf(path, keys.officeSubkey("lock"));
    if (!holder)
        return;
    state.holderHost = holder->host;
    state.holderProcess = holder->process;
    state.holderAccount = holder->account;
    state.holderSince = holder->since;
}

Result<std::unique_ptr<StoreRoom>> openRoom(Workplace place, const UnlockedKeyring &keys, const UnlockRequest &request,
                                            World &world)
{
    auto lock =
        DossierLock::claim(place.path, keys.officeSubkey("lock"),
                           request.takeOver ? DossierLock::OtherHost::TakeOver : DossierLock::OtherHost::Respect);
    if (lock)
        return StoreRoom::open(place, keys, Database::Mode::ReadWrite, std::move(*lock), world, request.watch);
    if (lock.error().code == ErrorCode::NotFound)
        return failure(lock);
    place.readOnly = true;
    place.state.reason = lock.error().code == ErrorCode::ReadOnly ? ReadOnlyReason::OpenElsewhere
                         : lock.error().code == ErrorCode::Locked ? ReadOnlyReason::OtherComputer
                                                                  : ReadOnlyReason::NotWritable;
    if (place.state.reason == ReadOnlyReason::NotWritable)
        return StoreRoom::open(place, keys, Database::Mode::Untouched, std::nullopt, world, request.watch);
    nameHolder(place.state, keys, place.path);
    auto room = StoreRoom::open(place, keys, Database::Mode::ReadOnly, std::nullopt, world, request.watch);
    if (!room && room.error().code != ErrorCode::Cancelled && room.error().code != ErrorCode::NotADossier &&
        room.error().code != ErrorCode::NewerDossier) {
        // Where not even the -shm file can be made beside the other's: what the file itself holds.
        if (auto immutable =
                StoreRoom::open(place, keys, Database::Mode::ImmutableReadOnly, std::nullopt, world, request.watch))
            return immutable;
    }
    return room;
}

} // namespace

Dossier::Dossier(std::unique_ptr<StoreRoom> room, UnlockedKeyring keys, World &world)
    : m_room(std::move(room)), m_news(std::make_unique<News>()),
      m_browse(std::make_unique<BrowseDesk>(*m_room, *m_news)), m_cases(std::make_unique<CaseDesk>(*m_room, *m_news)),
      m_evidence(std::make_unique<EvidenceDesk>(*m_room, *m_news)),
      m_photos(std::make_unique<PhotoDesk>(*m_room, *m_news)),
      m_summaries(std::make_unique<SummaryDesk>(*m_room, *m_news)), m_backups(std::make_unique<BackupDesk>(*m_room)),
      m_fixity(std::make_unique<Fixity>(*m_room)), m_memory(std::make_unique<MemoryDesk>(*m_room)),
      m_contacts(std::make_unique<ContactDesk>(*m_room, *m_news)),
      m_accounts(std::make_unique<AccountDesk>(*m_room, *m_news, std::move(keys), world))
{
}

Dossier::~Dossier()
{
    // Work under way still speaks of the desks and the news; they go after it.
    m_fixity->stop();
    m_room->close();
}

void Dossier::takeBack(const QString &path, bool folderWasThere)
{
    QDir folder(path);
    for (const QString &name :
         {QStringLiteral("dossier.db"), QStringLiteral("dossier.db-wal"), QStringLiteral("dossier.db-shm"),
          keyFileName(), DossierLock::fileName(), HeadMark::fileName()})
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
        return QFileInfo::exists(QDir(path).filePath(QStringLiteral("dossier.db")))
                   ? failure(ErrorCode::NotFound, QStringLiteral("no key file"), keyPath(path))
                   : failure(ErrorCode::NotADossier, QStringLiteral("no key file"), path);
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
    if (request.watch && request.watch->isCancelled())
        return failure(ErrorCode::Cancelled);
    if (!keys->hasContent())
        return failure(ErrorCode::NotPermitted, QStringLiteral("the account administers without seeing content"));
    auto room = openRoom(workplaceOf(card->path, *keys), *keys, request, world);
    if (!room)
        return failure(room);
    if (request.watch && request.watch->isCancelled())
        return failure(ErrorCode::Cancelled);
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
            (*dossier)->moveToThread(home);
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
            created->dossier->moveToThread(home);
        return created;
    });
}

void Dossier::moveToThread(QThread *home)
{
    m_news->moveToThread(home);
    m_fixity->moveToThread(home);
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

const DossierState &Dossier::state() const
{
    return m_room->place().state;
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

MemoryDesk &Dossier::memory()
{
    return *m_memory;
}

EvidenceDesk &Dossier::evidence()
{
    return *m_evidence;
}

PhotoDesk &Dossier::photos()
{
    return *m_photos;
}

BackupDesk &Dossier::backups()
{
    return *m_backups;
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

Fixity &Dossier::fixity()
{
    return *m_fixity;
}

News &Dossier::news()
{
    return *m_news;
}

QFuture<Result<Dossier::CheckReport>> Dossier::check()
{
    return QtConcurrent::run(&m_room->workers(), [room = m_room.get()](QPromise<Result<CheckReport>> &promise) {
        promise.addResult(checkDossier(*room, [&promise, room](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !promise.isCanceled() && !room->isClosing();
        }));
    });
}

} // namespace homeward
