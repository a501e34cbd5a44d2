// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/keepingcommands.h"

#include "desks/fixity.h"
#include "security/recoverykey.h"
#include "security/secretbytes.h"
#include "ui/common/errortext.h"
#include "ui/common/prompts.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/keeping/backupsettings.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

constexpr char backupSuffix[] = "homeward-backup";

QStringList sentencesOf(const QList<Fault> &faults)
{
    QStringList lines;
    for (const Fault &fault : faults)
        lines.append(faultSentence(fault));
    return lines;
}

QString backupTitle()
{
    //: @title:window
    return KeepingCommands::tr("Back up");
}

QString backupWords()
{
    return KeepingCommands::tr("One encrypted file is being written, then read again and checked. You may go on "
                               "afterwards as before.");
}

QString checkTitle()
{
    //: @title:window
    return KeepingCommands::tr("Check dossier");
}

QString checkWords()
{
    return KeepingCommands::tr("The database, the audit trail and every evidence file are being read and compared.");
}

WorkReport failed(const Error &error)
{
    return {errorText(error).whole(), error.code == ErrorCode::Cancelled ? StateTone::Neutral : StateTone::Problem, {}};
}

} // namespace

KeepingCommands::KeepingCommands(UiServices services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

KeepingCommands::~KeepingCommands()
{
    if (m_restore.stop)
        m_restore.stop();
}

WorkReport KeepingCommands::checkReport(const Result<Dossier::CheckReport> &answer)
{
    if (!answer)
        return failed(answer.error());
    //: @info %1, %2 and %3 are numbers
    const QString counts = tr("Cases: %1. Evidence files: %2. Entries of the audit trail: %3.")
                               .arg(answer->cases)
                               .arg(answer->evidenceFiles)
                               .arg(answer->auditEntries);
    if (answer->findings.isEmpty())
        //: @info result of checking a dossier
        return {tr("Everything is as it was recorded."), StateTone::Good, {counts}};
    const auto count = static_cast<int>(answer->findings.size());
    //: @info result of checking a dossier
    return {tr("%n thing(s) are not as they were recorded. Restore them from a backup.", nullptr, count),
            StateTone::Problem, sentencesOf(answer->findings) + QStringList{counts}};
}

WorkReport KeepingCommands::backupReport(const Result<BackupReport> &answer)
{
    if (!answer)
        return failed(answer.error());
    //: @info %1 is a file name, %2 a size with its unit, %3 and %4 are numbers
    const QStringList lines{tr("File: %1 (%2). Evidence files: %3. Entries of the audit trail: %4.")
                                .arg(QFileInfo(answer->file).fileName(), byteCountText(answer->size))
                                .arg(answer->evidenceFiles)
                                .arg(answer->auditEntries)};
    if (answer->faults.isEmpty())
        //: @info
        return {tr("The backup is written, was read again and is whole."), StateTone::Good, lines};
    const auto count = static_cast<int>(answer->faults.size());
    //: @info
    return {
        tr("The backup is written and whole, but %n thing(s) of the dossier were already not as they were recorded.",
           nullptr, count),
        StateTone::Attention, lines + sentencesOf(answer->faults)};
}

WorkReport KeepingCommands::restoreReport(const Result<BackupReport> &answer, const QString &folder)
{
    if (!answer)
        return failed(answer.error());
    //: @info %1 is a folder, %2 and %3 are numbers
    const QStringList lines{tr("Folder: %1. Evidence files: %2. Entries of the audit trail: %3.")
                                .arg(folder)
                                .arg(answer->evidenceFiles)
                                .arg(answer->auditEntries)};
    if (answer->faults.isEmpty())
        //: @info
        return {tr("The dossier is restored: the database, the audit trail and every evidence file are as they were."),
                StateTone::Good, lines};
    const auto count = static_cast<int>(answer->faults.size());
    //: @info
    return {tr("The dossier is restored, but %n thing(s) were not as they were recorded when the backup was made.",
               nullptr, count),
            StateTone::Attention, lines + sentencesOf(answer->faults)};
}

void KeepingCommands::attach(Dossier &dossier, SettingsPage &settings)
{
    detach();
    connect(&dossier.fixity(), &Fixity::faultsChanged, this,
            [this, &dossier] { Q_EMIT evidenceFaultsFound(dossier.fixity().faults()); });
    dossier.fixity().start();
    m_keeper = new BackupKeeper(dossier, m_services, this);
    m_settings = new BackupSettings(dossier, m_services, &settings);
    settings.addSection(m_settings);
    connect(m_keeper, &BackupKeeper::noticeChanged, this, [this] { Q_EMIT backupNoticeChanged(m_keeper->notice()); });
    connect(m_keeper, &BackupKeeper::made, m_settings, &BackupSettings::reload);
    connect(m_settings, &BackupSettings::planChanged, m_keeper, &BackupKeeper::look);
    connect(m_settings, &BackupSettings::backupRequested, this, [this, &dossier] { backUpByPlan(dossier); });
    showUnseen(dossier);
    m_keeper->look();
}

template<class T>
KeepingCommands::Work KeepingCommands::workOf(const QFuture<Result<T>> &future)
{
    return {[future] { return future.isFinished(); },
            [future = QFuture(future)]() mutable { future.waitForFinished(); },
            [future = QFuture(future)]() mutable { future.cancel(); }, nullptr};
}

template<class T>
void KeepingCommands::follow(Phrase title, Phrase explanation, const QFuture<Result<T>> &work,
                             WorkReport (*report)(const Result<T> &), std::function<void()> ended)
{
    m_dialog = new WorkDialog(title, explanation, m_window);
    m_dialog->follow<T>(work, report);
    if (ended)
        connect(m_dialog, &WorkDialog::workEnded, this, ended);
    m_work = workOf(work);
    m_work.show = [this, title, explanation, work, report] { follow(title, explanation, work, report); };
    m_dialog->open();
}

void KeepingCommands::goOnUnseen(const Dossier &dossier)
{
    m_unseen.clear();
    m_unseenPath = dossier.path();
    m_unseenAccount = dossier.session().account.id;
    if (m_restoreDialog && !m_restoreDialog->isDone()) {
        m_restoreDialog->letGoOn();
        m_restoreUnseen = true;
        forgetSecret(*m_restoreRequest);
    }
    if (m_dialog && !m_work.isOver()) {
        m_dialog->letGoOn();
        m_unseen.append(m_work);
    }
    if (m_keeper && m_keeper->work().isStarted() && !m_keeper->work().isFinished())
        m_unseen.append(workOf(m_keeper->work()));
}

bool KeepingCommands::isUnseenAtWork() const
{
    return std::any_of(m_unseen.cbegin(), m_unseen.cend(), [](const Work &work) { return !work.isOver(); });
}

std::function<void()> KeepingCommands::waitingForUnseen() const
{
    return [unseen = m_unseen] {
        for (const Work &work : unseen)
            work.wait();
    };
}

void KeepingCommands::stopUnseen()
{
    for (const Work &work : std::as_const(m_unseen))
        work.stop();
}

QString KeepingCommands::restoredUnseen() const
{
    return m_restoreUnseen && m_restore.isOver() ? m_restoreReport().sentence : QString();
}

bool KeepingCommands::showUnseenRestore()
{
    if (!std::exchange(m_restoreUnseen, false))
        return false;
    const auto show = m_restore.show; // which sets m_restore anew
    show();
    Q_EMIT unseenChanged();
    return true;
}

void KeepingCommands::showUnseen(const Dossier &dossier)
{
    const QList<Work> unseen = std::exchange(m_unseen, {});
    showUnseenRestore();
    if (dossier.path() != m_unseenPath || dossier.session().account.id != m_unseenAccount)
        return;
    for (const Work &work : unseen) {
        if (work.show)
            work.show();
    }
}

void KeepingCommands::detach()
{
    delete m_keeper;
    delete m_settings;
}

void KeepingCommands::backUpByPlan(Dossier &dossier)
{
    follow(&backupTitle, &backupWords, dossier.backups().backUpByPlan(), &KeepingCommands::backupReport, [this] {
        if (m_settings)
            m_settings->reload();
        if (m_keeper)
            m_keeper->look();
    });
}

void KeepingCommands::check(Dossier &dossier)
{
    follow(&checkTitle, &checkWords, dossier.check(), &KeepingCommands::checkReport);
}

void KeepingCommands::backUp(Dossier &dossier)
{
    const QString name =
        QStringLiteral("homeward-%1.%2")
            .arg(m_services.world.nowUtc().toString(QStringLiteral("yyyy-MM-dd")), QLatin1String(backupSuffix));
    const QString file =
        m_services.prompts.fileToSave(m_window,
                                      //: @title:window of a file chooser
                                      tr("Back up the dossier to"), name,
                                      //: @item:inlistbox kinds of files in a file chooser; keep the pattern
                                      tr("Backups (*.homeward-backup)"));
    if (file.isEmpty())
        return;
    follow(&backupTitle, &backupWords, dossier.backups().backUp(file), &KeepingCommands::backupReport);
}

void KeepingCommands::restore()
{
    if (showUnseenRestore()) // first what came of the one before
        return;
    const QStringList files =
        m_services.prompts.filesToOpen(m_window,
                                       //: @title:window of a file chooser
                                       tr("Restore a backup"),
                                       //: @item:inlistbox kinds of files in a file chooser; keep the pattern
                                       tr("Backups (*.homeward-backup)"));
    if (files.isEmpty())
        return;
    RestoreRequest request;
    request.file = files.first();
    //: @title:window of a file chooser
    request.folder = m_services.prompts.folderToOpen(m_window, tr("Empty folder for the restored dossier"));
    if (request.folder.isEmpty())
        return;
    if (askForSecret(request))
        restoreAs(std::move(request));
}

bool KeepingCommands::askForSecret(RestoreRequest &request)
{
    TextQuestion question;
    //: @title:window
    question.title = tr("Restore a backup");
    question.about = tr("Either opens it: the passphrase of your account when the backup was made, or the recovery key "
                        "that was written down when the dossier was made.");
    //: @label:textbox
    question.label = tr("Passphrase or recovery key");
    //: @action:button
    question.button = tr("Restore");
    question.secret = true;
    question.required = true;
    auto secret = m_services.prompts.textToAsk(m_window, question);
    if (!secret)
        return false;
    // A recovery key checks itself, so it cannot be taken for a passphrase by accident.
    (recoveryKeyFromText(*secret) ? request.recoveryKey : request.passphrase) = *secret;
    wipe(*secret);
    return true;
}

void KeepingCommands::askForAccount(RestoreRequest request)
{
    TextQuestion question;
    //: @title:window
    question.title = tr("Restore a backup");
    question.about = tr("Several accounts work on this dossier. Whose passphrase is it?");
    //: @label:textbox the short name of an account
    question.label = tr("Account");
    //: @action:button
    question.button = tr("Restore");
    question.required = true;
    const auto account = m_services.prompts.textToAsk(m_window, question);
    if (!account) {
        forgetSecret(request);
        return;
    }
    request.accountKey = account->trimmed();
    restoreAs(std::move(request));
}

void KeepingCommands::forgetSecret(RestoreRequest &request)
{
    wipe(request.passphrase);
    wipe(request.recoveryKey);
}

void KeepingCommands::restoreAs(RestoreRequest request)
{
    request.folder = QDir(request.folder).absolutePath();
    auto own = std::make_shared<RestoreRequest>(request);
    for (QString *secret : {&own->passphrase, &own->recoveryKey})
        secret->detach(); // or wiping the one would not wipe the other
    const auto work = restoreInBackground(std::move(request));
    whenDone(work, this, [this](const Result<BackupReport> &) { Q_EMIT unseenChanged(); });
    followRestore(work, own);
}

void KeepingCommands::followRestore(const QFuture<Result<BackupReport>> &work,
                                    const std::shared_ptr<RestoreRequest> &request)
{
    auto *dialog = new WorkDialog(
        //: @title:window
        [] { return tr("Restore a backup"); },
        [] { return tr("The backup is being read, written to its folder and checked there."); }, m_window);
    const QString folder = request->folder;
    const auto report = [folder](const Result<BackupReport> &answer) {
        return restoreReport(answer, QDir::toNativeSeparators(folder));
    };
    m_restoreDialog = dialog;
    m_restoreRequest = request;
    m_restore = workOf(work);
    m_restore.show = [this, work, request] { followRestore(work, request); };
    m_restoreReport = [work, report] {
        return report(work.resultCount() > 0 ? work.result() : Result<BackupReport>(failure(ErrorCode::Cancelled)));
    };
    dialog->follow<BackupReport>(work, report);
    auto *steps = new QFutureWatcher<Result<BackupReport>>(dialog);
    connect(steps, &QFutureWatcherBase::progressRangeChanged, this, [request](int, int all) {
        if (all > 0) // steps are counted once the secret has opened the backup
            forgetSecret(*request);
    });
    steps->setFuture(work);
    connect(dialog, &QDialog::finished, this, [this, work, folder] {
        if (!m_restoreUnseen && work.resultCount() > 0 && work.result())
            Q_EMIT restored(folder);
    });
    connect(dialog, &WorkDialog::workEnded, this, [this, dialog, work, request] {
        if (m_restoreUnseen)
            return;
        const bool severalAccounts =
            work.resultCount() > 0 && !work.result() && work.result().error().code == ErrorCode::InvalidValue;
        RestoreRequest again = std::exchange(*request, {});
        if (severalAccounts && again.accountKey.isEmpty()) {
            dialog->close();
            // Behind a lock the secret was forgotten, and somebody else may stand there now.
            const bool known = !again.passphrase.isEmpty() || askForSecret(again);
            if (known && again.recoveryKey.isEmpty())
                askForAccount(std::move(again));
            else if (known)
                restoreAs(std::move(again));
        }
        forgetSecret(again);
    });
    dialog->open();
}

} // namespace homeward
