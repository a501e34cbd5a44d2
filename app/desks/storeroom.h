// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casememory.h"
#include "desks/finder.h"
#include "desks/news.h"
#include "desks/openingwatch.h"
#include "desks/sealedfiles.h"
#include "domain/casefile.h"
#include "domain/dossierhealth.h"
#include "domain/world.h"
#include "security/keyring.h"
#include "store/caseindex.h"
#include "store/caserows.h"
#include "store/database.h"
#include "store/dossierlock.h"
#include "store/headmark.h"
#include "store/transaction.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QPromise>
#include <QtConcurrent>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <exception>
#include <memory>
#include <optional>
#include <type_traits>

namespace homeward {

/// What one session works with. Settled while the dossier is being opened, so every thread may read it.
struct Workplace
{
    QString path;
    Session session;
    QHash<AccountId, QString> accountNames; ///< also of those removed; may change, on the store thread only
    Office office;
    QList<Party> parties;
    bool readOnly = false;
    DossierState state; ///< why it is read-only

    /// NotPermitted.
    [[nodiscard]] Status allow(Right right) const;
    /// NotPermitted, ReadOnly.
    [[nodiscard]] Status allowWriting(Right right) const;
};

/// The names of all accounts, also of those removed.
[[nodiscard]] QHash<AccountId, QString> namesIn(const UnlockedKeyring &keys);

/// Everything that lives on the store thread and is touched nowhere else.
struct Store
{
    std::unique_ptr<Database> database;
    CaseIndex index;
    const Workplace &place;
    World &world;
    Finder finder = {};
    CaseMemory memory = {};

    /// Enters the act in the caller's transaction. \a content stays beside the chain, and with it the digest of the
    /// case's rows when some were written.
    /// \a batch: the act that several entries share; null: an act of its own.
    [[nodiscard]] Status audit(const CaseId &id, const char *act, const QJsonObject &content, const ActId &batch = {});
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QByteArray newSalt() { return world.randomBytes(16); }
};

/// A case with its number from the office's pattern and its child, in the caller's transaction. Returns the number.
[[nodiscard]] Result<QString> beginCase(Store &store, const CaseId &id, CaseState state, const QDateTime &openedAt);
/// The next number of a pattern: one counter a name, and one a year where the pattern names the year.
[[nodiscard]] Result<QString> takeNumber(Store &store, const QString &counter, const QString &pattern);
/// The case as it is, with the authors of its annotations named. NotFound.
[[nodiscard]] Result<CaseFile> readNamedCase(Store &store, const CaseId &id);
/// Derived anew from the rows. For lists and searches. The dossier keeps what came out of it, so it must go by nothing
/// but the rows of the case, the parties and the sources named in CMakeLists.txt: not by the day, nor by the account.
[[nodiscard]] CaseEntry makeCaseEntry(const CaseFile &file, const QDateTime &changedAt);
/// The same, \a facts being compareFacts() of the file.
[[nodiscard]] CaseEntry makeCaseEntry(const CaseFile &file, const QList<FactComparison> &facts,
                                      const QDateTime &changedAt);

/// The one thread that owns the store, and a few workers for what must not hold it up: rendering, composing, signing.
/// Desks ask it for futures. Workers may wait for the store; the store never waits for a worker.
class StoreRoom
{
public:
    /// Opens the database on the new thread and reads the index. Blocks. For writing (\a lock is claimed), it first
    /// looks at the database without touching anything: damage, or a medium that cannot be written, make place()
    /// read-only and leave every byte as it was. NotADossier: a database of another dossier or program. NewerDossier.
    /// Cancelled by \a watch, only before anything is written.
    [[nodiscard]] static Result<std::unique_ptr<StoreRoom>> open(Workplace place, const UnlockedKeyring &keys,
                                                                 Database::Mode mode, std::optional<DossierLock> lock,
                                                                 World &world,
                                                                 std::shared_ptr<OpeningWatch> watch = {});
    ~StoreRoom();
    StoreRoom(const StoreRoom &) = delete;
    StoreRoom &operator=(const StoreRoom &) = delete;

    [[nodiscard]] const Workplace &place() const { return m_place; }
    /// On the store thread: accounts were added, renamed or removed.
    void nameAccounts(const UnlockedKeyring &keys) { m_place.accountNames = namesIn(keys); }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] World &world() const { return m_world; }
    [[nodiscard]] const QUuid &dossierId() const { return m_dossierId; }
    /// For connections of their own beside the store's.
    [[nodiscard]] const SecretBytes &databaseKey() const { return m_databaseKey; }
    [[nodiscard]] const SecretBytes &backupKey() const { return m_backupKey; }
    /// Safe from every thread.
    [[nodiscard]] SealedFiles &files() { return m_files; }
    /// On the disk of the dossier. Any thread.
    [[nodiscard]] qint64 freeBytes() const;
    /// For tests of a full disk.
    void assumeFreeBytes(qint64 bytes) { m_assumedFree = bytes; }
    [[nodiscard]] QThreadPool &workers() { return m_workers; }
    /// Ends all work and closes the database in its thread. Further wishes answer Locked.
    void close();
    /// Long work of the workers asks between two steps.
    [[nodiscard]] bool isClosing() const { return m_closing; }

    /// \a work (Store &) → Result<T> or Status, on the store thread, in the order asked.
    template<class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using Answer = std::invoke_result_t<Work, Store &>;
        // Not QtConcurrent: whoever waits for its futures may be made to run the work, on the wrong thread.
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        auto turn = [this, promise, work = std::move(work)]() mutable {
            promise->addResult(answered<Answer>(work));
            promise->finish();
        };
        if (m_closed)
            turn();
        else
            QMetaObject::invokeMethod(&m_anchor, std::move(turn), Qt::QueuedConnection);
        return future;
    }
    /// The same, waited for. From workers only.
    template<class Work>
    [[nodiscard]] auto ask(Work work) -> std::invoke_result_t<Work, Store &>
    {
        return run(std::move(work)).result();
    }

    /// One public act upon one case: right, transaction, rows, one audit entry, commit, index, news.
    /// \a work (Store &, QJsonObject &content) → Result<T> or Status writes rows and says what changed. \a news may be
    /// null.
    template<class Work>
    [[nodiscard]] auto writeCase(const CaseId &id, Right right, const char *act, News *news, Work work)
    {
        using Answer = std::invoke_result_t<Work, Store &, QJsonObject &>;
        return run([this, id, right, act, news, work = std::move(work)](Store &store) mutable -> Answer {
            if (const Status allowed = m_place.allowWriting(right); !allowed)
                return failure(allowed);
            auto transaction = Transaction::begin(*store.database);
            if (!transaction)
                return failure(transaction);
            QJsonObject content;
            Answer answer = work(store, content);
            if (!answer)
                return answer;
            if (const Status entered = finish(store, id, act, content, *transaction); !entered)
                return failure(entered);
            if (news)
                news->post({id, true});
            return answer;
        });
    }

    /// Audit, commit, and the case's new line in the index. For acts that do not fit writeCase().
    [[nodiscard]] Status finish(Store &store, const CaseId &id, const char *act, const QJsonObject &content,
                                Transaction &transaction);
    /// What the lines kept of cases were derived by: the program's rules and the parties.
    [[nodiscard]] QByteArray rules() const;
    /// Takes what the store says of reading and assignment into the index.
    void refreshMark(Store &store, const CaseId &id);

private:
    StoreRoom(Workplace place, const UnlockedKeyring &keys, std::optional<DossierLock> lock, World &world);
    [[nodiscard]] Status openStore(Database::Mode mode, const SecretBytes &lockKey);
    [[nodiscard]] Status openToWrite(const SecretBytes &lockKey);
    [[nodiscard]] Status openToRead(Database::Mode mode);
    [[nodiscard]] Status openUnlessCancelled(Database::Mode mode, const SecretBytes &lockKey);
    [[nodiscard]] Status openUntouched();
    [[nodiscard]] Status fillNew();
    [[nodiscard]] Status upgrade(int version);
    [[nodiscard]] Status openDatabase(Database::Mode mode);
    [[nodiscard]] Status readIndex(QList<Fault> &faults);
    [[nodiscard]] Status readEntries(QList<Fault> &faults);
    [[nodiscard]] Status deriveAll(QList<Fault> &faults);
    [[nodiscard]] CaseEntry entryOf(const CaseOutline &outline) const;
    void keepIndex();
    [[nodiscard]] Status goOn(OpeningWatch::Step next) const;
    void compareHead(const std::optional<AuditHead> &mark, QList<Fault> &faults);
    [[nodiscard]] Status enterMarkMissing();
    void followHead();
    void keepFromWriting(ReadOnlyReason reason, const QList<Fault> &faults = {});
    template<class Answer, class Work>
    [[nodiscard]] Answer answered(Work &work)
    {
        if (!m_store)
            return failure(ErrorCode::Locked, QStringLiteral("the dossier is closed"));
        try {
            return work(*m_store);
        } catch (const std::exception &fault) {
            return failure(ErrorCode::Internal, QString::fromUtf8(fault.what()));
        }
    }

    std::optional<DossierLock> m_lock; ///< first, so that it goes last
    Workplace m_place;
    World &m_world;
    QUuid m_dossierId;
    SecretBytes m_databaseKey;
    SecretBytes m_backupKey;
    SealedFiles m_files;
    HeadMark m_mark;
    std::shared_ptr<OpeningWatch> m_watch; ///< while it opens; may be null
    std::unique_ptr<Store> m_store;        ///< made, used and destroyed on the store thread
    qsizetype m_besideImage = 0; ///< lines read beside the image of the index, and what deriving others weighed
    QThread m_thread;
    QObject m_anchor; ///< lives on the store thread; work is queued to it
    std::atomic<bool> m_closed = false;
    std::atomic<qint64> m_assumedFree = -1; ///< -1: as the system says
    std::atomic<bool> m_closing = false;
    QThreadPool m_workers;
};

} // namespace homeward
