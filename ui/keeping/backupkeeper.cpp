// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/backupkeeper.h"

#include "desks/dossier.h"
#include "domain/world.h"
#include "ui/common/errortext.h"
#include "ui/evidence/whendone.h"

#include <QCoreApplication>
#include <QDir>

namespace homeward {

namespace {
constexpr int betweenLooks = 60'000; // ms; also how soon an absent medium is tried again

class Say
{
    Q_DECLARE_TR_FUNCTIONS(BackupKeeper)
public:
    static QString minutes(int count)
    {
        //: @info how long ago
        return tr("%n minute(s) ago", nullptr, count);
    }
    static QString hours(int count)
    {
        //: @info how long ago
        return tr("%n hour(s) ago", nullptr, count);
    }
    static QString days(int count)
    {
        //: @info how long ago
        return tr("%n day(s) ago", nullptr, count);
    }
};

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const auto minutes = static_cast<int>(qMax<qint64>(0, then.secsTo(now) / 60));
    if (minutes < 120)
        return Say::minutes(minutes);
    return minutes < 2 * 24 * 60 ? Say::hours(minutes / 60) : Say::days(minutes / (24 * 60));
}

BackupKeeper::BackupKeeper(Dossier &dossier, UiServices services, QObject *parent)
    : QObject(parent), m_dossier(dossier), m_services(services)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    if (!dossier.isReadOnly())
        m_timer.start();
}

void BackupKeeper::look()
{
    if (m_busy || m_dossier.isReadOnly())
        return;
    m_busy = true;
    whenDone(m_dossier.backups().plan(), this, [this](const Result<BackupPlan> &plan) {
        if (plan)
            follow(*plan);
        else
            m_busy = false;
    });
}

void BackupKeeper::follow(const BackupPlan &plan)
{
    m_plan = plan;
    if (!plan.isDue(m_services.world.nowUtc())) {
        settle(std::nullopt);
        return;
    }
    m_work = m_dossier.backups().backUpByPlan();
    whenDone(m_work, this, [this](const Result<BackupReport> &report) {
        if (report)
            m_plan.lastFaults = static_cast<int>(report->faults.size());
        settle(report ? std::nullopt : std::optional(report.error()));
        if (report)
            Q_EMIT made();
    });
}

void BackupKeeper::settle(const std::optional<Error> &error)
{
    m_busy = false;
    m_error = error;
    Q_EMIT noticeChanged();
}

QString BackupKeeper::notice() const
{
    if (m_plan.rests && m_plan.everyHours > 0)
        //: @info
        return tr("Backups are not made by themselves now: this dossier was copied, moved or restored since their "
                  "folder was chosen. Choose it again in the settings.");
    if (!m_error && m_plan.lastFaults > 0)
        //: @info
        return tr("At the last backup %n thing(s) were not as they were recorded: check the dossier. Backups without "
                  "such findings are kept.",
                  nullptr, m_plan.lastFaults);
    if (!m_error)
        return {};
    const QString age = m_plan.lastAt.isValid() ? agoText(m_plan.lastAt, m_services.world.nowUtc()) : QString();
    const QString folder = QDir::toNativeSeparators(m_plan.folder);
    if (m_error->code != ErrorCode::NotFound)
        //: @info %1 is a whole sentence about why
        return tr("The backup could not be made. %1 It will be tried again.").arg(errorText(*m_error).whole());
    if (age.isEmpty())
        //: @info %1 is a folder, perhaps on a removable disk
        return tr("The folder for backups “%1” is not there, and no backup was made yet. Connect the disk; it will be "
                  "tried again.")
            .arg(folder);
    //: @info %1 is a folder, perhaps on a removable disk, %2 how long ago ("3 hours ago")
    return tr("The folder for backups “%1” is not there. The last backup: %2. Connect the disk; it will be tried "
              "again.")
        .arg(folder, age);
}

} // namespace homeward
