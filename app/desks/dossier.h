// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/news.h"
#include "domain/casefile.h"
#include "domain/dossierhealth.h"
#include "domain/result.h"
#include "domain/world.h"
#include "security/keyring.h"
#include "security/session.h"

#include <QDate>
#include <QFuture>

#include <memory>

namespace homeward {

class AccountDesk;
class BackupDesk;
class BrowseDesk;
class CaseDesk;
class ContactDesk;
class EvidenceDesk;
class Fixity;
class OpeningWatch;
class PhotoDesk;
class SummaryDesk;
class MemoryDesk;
class StoreRoom;

/// What the unlock card and `--account` may know before anything is unlocked: no names, no content.
struct DossierCard
{
    QString path;
    QString label;           ///< the neutral label of the folder (its file name)
    QStringList accountKeys; ///< ASCII keys of the accounts, in the key file's order
};

struct UnlockRequest
{
    QString path;
    QString accountKey;    ///< empty: the only one
    QString passphrase;    ///< exactly as typed; blanks count
    bool takeOver = false; ///< a person has said that nobody works on it on the computer that left its lock
    std::shared_ptr<OpeningWatch> watch = {}; ///< told how far it has come, asked whether to go on; may be null
};

struct NewDossier
{
    QString path;
    QString accountKey = QStringLiteral("owner"); ///< ASCII
    QString accountName;
    QString passphrase;
    Office office;
    QList<Party> parties;
    KdfCost kdfCost; ///< of the passphrase; tests take KdfCost::cheap()
};

/// An unlocked dossier: the key file, the encrypted store, the evidence folder and their lock, with the one thread they
/// live on. Destroying it locks everything. The desks are the only way in; each public act of a desk is one permission
/// check, one transaction, one audit entry per case and one changed signal.
class Dossier
{
public:
    static constexpr int shortestPassphrase = 8; ///< characters of a new passphrase, blanks included

    /// Reads the public part of the key file. NotFound, NotADossier, NewerDossier, Damaged.
    [[nodiscard]] static Result<DossierCard> look(const QString &path);
    /// Makes an empty dossier in a folder that is absent or empty; the recovery key is shown once and kept nowhere.
    /// InvalidValue: the passphrase is shorter than shortestPassphrase.
    struct Created;
    [[nodiscard]] static Result<Created> create(const NewDossier &request, World &world);
    /// The same off the GUI thread, for as long as the key derivation takes.
    [[nodiscard]] static QFuture<Result<Created>> createInBackground(NewDossier request, World &world);
    /// Takes a just made, still empty and closed dossier back: only the files that making one leaves, and the folder
    /// itself unless it was there before.
    static void takeBack(const QString &path, bool folderWasThere);
    /// Blocks for the key derivation (about half a second): call it off the GUI thread, see unlockInBackground.
    /// A dossier that is held by another process, damaged, or cannot be written opens read-only and without a single
    /// byte written to it (state() says why). NotFound, NotADossier, NewerDossier, Damaged name the file they are
    /// about. Cancelled by the watch.
    [[nodiscard]] static Result<std::shared_ptr<Dossier>> unlock(const UnlockRequest &request, World &world);
    [[nodiscard]] static QFuture<Result<std::shared_ptr<Dossier>>> unlockInBackground(UnlockRequest request,
                                                                                      World &world);

    ~Dossier();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString label() const;
    [[nodiscard]] const Session &session() const;
    [[nodiscard]] const Office &office() const;
    [[nodiscard]] const QList<Party> &parties() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const DossierState &state() const;
    /// Today in the office's time zone.
    [[nodiscard]] QDate today() const;

    [[nodiscard]] BrowseDesk &browse();
    [[nodiscard]] CaseDesk &cases();
    [[nodiscard]] EvidenceDesk &evidence();
    [[nodiscard]] PhotoDesk &photos();
    [[nodiscard]] SummaryDesk &summaries();
    [[nodiscard]] BackupDesk &backups();
    [[nodiscard]] MemoryDesk &memory();
    [[nodiscard]] ContactDesk &contacts();
    [[nodiscard]] AccountDesk &accounts();
    /// Waits to be started; its signals arrive as those of news().
    [[nodiscard]] Fixity &fixity();
    /// Lives in the thread that unlocked; signals arrive there.
    [[nodiscard]] News &news();

    /// Database, audit chain and every evidence file's digest.
    struct CheckReport
    {
        int cases = 0;
        int evidenceFiles = 0;
        int auditEntries = 0;
        int orphans = 0;       ///< sealed files that no item names: harmless left-overs, no fault
        int reserved = 0;      ///< numbers of papers that are neither issued nor cancelled (yet): no fault
        QList<Fault> findings; ///< empty: all is well
        bool operator==(const CheckReport &) const = default;
    };
    /// Progress counts evidence files; cancelled between two of them. Right CheckDossier.
    [[nodiscard]] QFuture<Result<CheckReport>> check();

private:
    friend class DossierOpener;
    Dossier(std::unique_ptr<StoreRoom> room, UnlockedKeyring keys, World &world);
    void moveToThread(QThread *home);
    std::unique_ptr<StoreRoom> m_room; ///< thread, store and keys; private to desks
    std::unique_ptr<News> m_news;
    std::unique_ptr<BrowseDesk> m_browse;
    std::unique_ptr<CaseDesk> m_cases;
    std::unique_ptr<EvidenceDesk> m_evidence;
    std::unique_ptr<PhotoDesk> m_photos;
    std::unique_ptr<SummaryDesk> m_summaries;
    std::unique_ptr<BackupDesk> m_backups;
    std::unique_ptr<Fixity> m_fixity;
    std::unique_ptr<MemoryDesk> m_memory;
    std::unique_ptr<ContactDesk> m_contacts;
    std::unique_ptr<AccountDesk> m_accounts;
};

struct Dossier::Created
{
    std::shared_ptr<Dossier> dossier;
    QString recoveryKey;
};

} // namespace homeward
