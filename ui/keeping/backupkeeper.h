// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/backupdesk.h"
#include "ui/common/services.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace homeward {

class Dossier;

/// Makes the backups of the plan while the dossier is open, beside the work. A medium that is not there is said and
/// tried again.
class BackupKeeper final : public QObject
{
    Q_OBJECT
public:
    BackupKeeper(Dossier &dossier, UiServices services, QObject *parent);
    /// Looks now whether a backup is due.
    void look();
    /// The backup under way; not started: none.
    [[nodiscard]] QFuture<Result<BackupReport>> work() const { return m_work; }
    /// Empty: all is well, or there is no plan.
    [[nodiscard]] QString notice() const;

Q_SIGNALS:
    void noticeChanged();
    void made();

private:
    void follow(const BackupPlan &plan);
    void settle(const std::optional<Error> &error);

    Dossier &m_dossier;
    UiServices m_services;
    QTimer m_timer;
    BackupPlan m_plan;
    QFuture<Result<BackupReport>> m_work;
    std::optional<Error> m_error;
    bool m_busy = false;
};

/// How long ago, in whole minutes, hours or days: "3 hours ago".
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);

} // namespace homeward
