// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/backupdesk.h"
#include "desks/dossier.h"
#include "ui/common/services.h"
#include "ui/keeping/workdialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace homeward {

class BackupKeeper;
class BackupSettings;
class SettingsPage;

/// The acts that keep a dossier safe: checking it, backing it up, restoring one.
class KeepingCommands final : public QObject
{
    Q_OBJECT
public:
    KeepingCommands(UiServices services, QWidget *window);
    ~KeepingCommands() override;

    /// From here on the dossier is kept: its evidence is read in the background, its backups are made by the plan, and
    /// \a settings shows that plan.
    void attach(Dossier &dossier, SettingsPage &settings);
    /// Before the dossier goes.
    void detach();
    /// Before \a dossier is locked: closing the windows stops neither a backup nor a check of it. When the same person
    /// opens it again, what came of them is shown. A restore goes on as well, and is shown to whoever unlocks next.
    void goOnUnseen(const Dossier &dossier);
    [[nodiscard]] bool isUnseenAtWork() const;
    /// Blocks until what goes on unseen is done; for the thread that ends the dossier.
    [[nodiscard]] std::function<void()> waitingForUnseen() const;
    /// A backup is being restored behind the lock; it touches no dossier that could be opened meanwhile.
    [[nodiscard]] bool isRestoringUnseen() const { return m_restoreUnseen && !m_restore.isOver(); }
    /// What came of a backup that was restored behind the lock, one sentence; empty: nothing to tell.
    [[nodiscard]] QString restoredUnseen() const;
    [[nodiscard]] bool isRestoring() const { return m_restore.isOver && !m_restore.isOver(); }
    void stopUnseen();
    void check(Dossier &dossier);
    void backUp(Dossier &dossier);
    /// Asks for the backup, a folder and the secret; needs no open dossier.
    void restore();

    [[nodiscard]] static WorkReport checkReport(const Result<Dossier::CheckReport> &answer);
    [[nodiscard]] static WorkReport backupReport(const Result<BackupReport> &answer);
    [[nodiscard]] static WorkReport restoreReport(const Result<BackupReport> &answer, const QString &folder);

Q_SIGNALS:
    void restored(const QString &folder);
    /// What goes on unseen is over, or is seen again.
    void unseenChanged();
    void evidenceFaultsFound(const QList<homeward::Fault> &faults);
    /// Empty: nothing to say.
    void backupNoticeChanged(const QString &notice);

private:
    /// Work that may outlive its window.
    struct Work
    {
        std::function<bool()> isOver;
        std::function<void()> wait;
        std::function<void()> stop;
        std::function<void()> show; ///< its window once more; null: it is told otherwise
    };
    template<class T>
    static Work workOf(const QFuture<Result<T>> &future);
    using Phrase = QString (*)();
    template<class T>
    void follow(Phrase title, Phrase explanation, const QFuture<Result<T>> &work,
                WorkReport (*report)(const Result<T> &), std::function<void()> ended = {});
    void showUnseen(const Dossier &dossier);
    void restoreAs(RestoreRequest request);
    void followRestore(const QFuture<Result<BackupReport>> &work, const std::shared_ptr<RestoreRequest> &request);
    /// True when it has been given.
    bool askForSecret(RestoreRequest &request);
    void askForAccount(RestoreRequest request);
    /// False: there is none.
    bool showUnseenRestore();
    /// The work has taken its secret, or nobody who knows it stands there any more.
    static void forgetSecret(RestoreRequest &request);
    void backUpByPlan(Dossier &dossier);
    UiServices m_services;
    QWidget *m_window;
    QPointer<WorkDialog> m_dialog; ///< of m_work
    Work m_work;                   ///< in m_dialog
    QList<Work> m_unseen;
    QPointer<WorkDialog> m_restoreDialog; ///< of m_restore
    Work m_restore;
    std::shared_ptr<RestoreRequest> m_restoreRequest; ///< of m_restore
    std::function<WorkReport()> m_restoreReport;      ///< when m_restore is over
    bool m_restoreUnseen = false;
    QString m_unseenPath;
    AccountId m_unseenAccount;
    QPointer<BackupKeeper> m_keeper;
    QPointer<BackupSettings> m_settings;
};

} // namespace homeward
