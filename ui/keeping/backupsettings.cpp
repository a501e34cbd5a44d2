// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/backupsettings.h"

#include "desks/dossier.h"
#include "domain/world.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/prompts.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"
#include "ui/keeping/backupkeeper.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

BackupSettings::BackupSettings(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::huge, 0, 0);
    column->setSpacing(space::tiny);
    m_title = makeLabel(this, type::section, true);
    m_folderLabel = makeLabel(this, type::body, true);
    m_folder = makeSecondaryLabel(this, type::secondary);
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("backupFolder"));
    m_hoursLabel = makeLabel(this, type::body, true);
    m_hours = new QComboBox(this);
    m_hours->setObjectName(QStringLiteral("backupHours"));
    m_keepLabel = makeLabel(this, type::body, true);
    m_keep = new QComboBox(this);
    m_keep->setObjectName(QStringLiteral("backupKeep"));
    m_last = makeSecondaryLabel(this, type::secondary);
    m_now = new QPushButton(this);
    m_now->setObjectName(QStringLiteral("backupNow"));
    for (QLabel *label : {m_title, m_folderLabel, m_hoursLabel, m_keepLabel})
        label->setWordWrap(true);
    m_hoursLabel->setBuddy(m_hours);
    m_keepLabel->setBuddy(m_keep);
    for (const int hours : {0, 1, 2, 4, 6, 12, 24})
        m_hours->addItem(QString(), hours);
    for (const int keep : {3, 7, 14, 30, 60})
        m_keep->addItem(QString(), keep);
    auto *folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_choose);
    auto *nowRow = new QHBoxLayout;
    nowRow->addWidget(m_last, 1);
    nowRow->addWidget(m_now);
    column->addWidget(m_title);
    column->addSpacing(space::small);
    column->addWidget(m_folderLabel);
    column->addLayout(folderRow);
    column->addSpacing(space::medium);
    column->addWidget(m_hoursLabel);
    column->addWidget(m_hours);
    column->addSpacing(space::medium);
    column->addWidget(m_keepLabel);
    column->addWidget(m_keep);
    column->addSpacing(space::medium);
    column->addLayout(nowRow);
    connect(m_choose, &QPushButton::clicked, this, &BackupSettings::chooseFolder);
    connect(m_hours, &QComboBox::activated, this, &BackupSettings::save);
    connect(m_keep, &QComboBox::activated, this, &BackupSettings::save);
    connect(m_now, &QPushButton::clicked, this, &BackupSettings::backupRequested);
    retranslateUi();
    reload();
}

void BackupSettings::reload()
{
    whenDone(m_dossier.backups().plan(), this, [this](const Result<BackupPlan> &plan) {
        if (plan)
            m_plan = *plan;
        m_hours->setCurrentIndex(qMax(0, m_hours->findData(m_plan.everyHours)));
        if (m_keep->findData(m_plan.keep) < 0)
            m_keep->addItem(QString(), m_plan.keep);
        m_keep->setCurrentIndex(m_keep->findData(m_plan.keep));
        retranslateUi();
    });
}

void BackupSettings::chooseFolder()
{
    //: @title:window of a file chooser
    const QString folder = m_services.prompts.folderToOpen(this, tr("Folder for backups"));
    if (folder.isEmpty())
        return;
    m_plan.folder = folder;
    save();
}

void BackupSettings::save()
{
    m_plan.everyHours = m_hours->currentData().toInt();
    m_plan.keep = m_keep->currentData().toInt();
    whenDone(m_dossier.backups().setPlan(m_plan), this, [this](const Status &saved) {
        m_problem = saved ? QString() : errorText(saved.error()).whole();
        reload();
        if (saved)
            Q_EMIT planChanged();
    });
}

void BackupSettings::retranslateUi()
{
    const bool writable = !m_dossier.isReadOnly() && m_dossier.session().may(Right::BackUp);
    //: @title:group of settings
    m_title->setText(tr("Backups of this dossier"));
    //: @label
    m_folderLabel->setText(tr("Folder"));
    m_folder->setText(m_plan.folder.isEmpty()
                          //: @info
                          ? tr("None chosen yet. A removable disk is best: it can be kept in another place.")
                          : QDir::toNativeSeparators(m_plan.folder));
    //: @action:button choose a folder
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleDescription(m_folderLabel->text());
    //: @label:listbox
    m_hoursLabel->setText(tr("Back up by itself while the dossier is unlocked"));
    for (int i = 0; i < m_hours->count(); ++i) {
        const int hours = m_hours->itemData(i).toInt();
        //: @item:inlistbox
        m_hours->setItemText(i, hours == 0 ? tr("Only by hand") : tr("every %n hour(s)", nullptr, hours));
    }
    //: @label:listbox
    m_keepLabel->setText(tr("Backups to keep in the folder"));
    for (int i = 0; i < m_keep->count(); ++i)
        //: @item:inlistbox the newest backups
        m_keep->setItemText(i, tr("the last %n", nullptr, m_keep->itemData(i).toInt()));
    QString last = m_plan.lastAt.isValid()
                       //: @info %1 is how long ago ("3 hours ago"), %2 a date and time
                       ? tr("Last backup: %1 (%2).")
                             .arg(agoText(m_plan.lastAt, m_services.world.nowUtc()),
                                  dateTimeText(m_plan.lastAt, m_dossier.office().timeZone))
                       //: @info
                       : tr("No backup was made into a folder yet.");
    if (!writable)
        last += QLatin1Char(' ') + (m_dossier.isReadOnly() ? tr("The dossier is open for reading only.")
                                                           : tr("Only a custodian of records may change this."));
    if (m_plan.rests)
        //: @info
        last = tr("This dossier was copied, moved or restored since the folder was chosen. Choose it again, then "
                  "backups are made here, too.");
    m_last->setText(m_problem.isEmpty() ? last : m_problem);
    //: @action:button make a backup now
    m_now->setText(tr("Back up now"));
    for (QWidget *control : std::initializer_list<QWidget *>{m_choose, m_hours, m_keep})
        control->setEnabled(writable);
    m_now->setEnabled(writable && !m_plan.folder.isEmpty() && !m_plan.rests);
}

void BackupSettings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
