// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspage.h"

#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountsmodel.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/accounts/recoverykeydialog.h"
#include "ui/accounts/rightwords.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/prompts.h"
#include "ui/common/roomytable.h"
#include "ui/common/tokens.h"
#include "ui/evidence/whendone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

AccountsPage::AccountsPage(AccountDesk &desk, bool readOnly, bool alone, UiServices services, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_readOnly(readOnly), m_alone(alone), m_services(services),
      m_model(new AccountsModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    m_title = makeLabel(content, type::pageTitle, true);
    m_lead = makeSecondaryLabel(content, type::secondary);
    m_change = new QPushButton(content);
    m_lock = new QPushButton(content);
    m_lock->setVisible(m_alone);
    auto *own = new QHBoxLayout;
    own->addWidget(m_change);
    own->addWidget(m_lock);
    own->addStretch();
    m_outcome = makeLabel(content, type::secondary);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_table = new RoomyTable(content);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(AccountsModel::Roles, QHeaderView::Stretch);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QWidget *buttons = buildButtons(content);
    m_why = makeSecondaryLabel(content, type::secondary);
    m_keyTitle = makeLabel(content, type::section, true);
    m_keyLead = makeSecondaryLabel(content, type::secondary);
    m_renew = new QPushButton(content);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(own);
    column->addWidget(m_outcome);
    column->addSpacing(space::small);
    column->addWidget(m_table);
    column->addWidget(buttons);
    column->addWidget(m_why);
    column->addSpacing(space::large);
    column->addWidget(m_keyTitle);
    column->addWidget(m_keyLead);
    column->addWidget(m_renew, 0, Qt::AlignLeft);
    column->addStretch();
    setWidget(content);
    setFocusProxy(m_table);

    connect(m_change, &QPushButton::clicked, this, &AccountsPage::changePassphrase);
    connect(m_lock, &QPushButton::clicked, this, &AccountsPage::lockRequested);
    connect(m_renew, &QPushButton::clicked, this, &AccountsPage::renewRecoveryKey);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &AccountsPage::fitTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AccountsPage::refresh);
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_edit->isEnabled())
            changeAccount();
    });
    readAgain();
    retranslateUi();
}

AccountsPage::~AccountsPage() = default;

QWidget *AccountsPage::buildButtons(QWidget *parent)
{
    auto *bar = new FlowRow(parent);
    for (QPushButton **button : {&m_add, &m_edit, &m_reset, &m_remove}) {
        *button = new QPushButton(bar);
        bar->add(*button);
    }
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    connect(m_edit, &QPushButton::clicked, this, &AccountsPage::changeAccount);
    connect(m_reset, &QPushButton::clicked, this, &AccountsPage::resetPassphrase);
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::removeAccount);
    return bar;
}

void AccountsPage::readAgain()
{
    const Account *before = current();
    const QString own = m_desk.session().account.key;
    const QString key = before ? before->key : own;
    m_model->setAccounts(m_desk.accounts(), own);
    m_table->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(key)), 0));
    fitTable();
    refresh();
}

void AccountsPage::fitTable()
{
    // All rows are seen; it is the page that scrolls.
    m_table->setFixedHeight(m_table->heightOfAll());
}

const Account *AccountsPage::current() const
{
    return m_model->account(m_table->currentIndex().row());
}

void AccountsPage::permit(QPushButton *button, const QString &reason)
{
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setStatusTip(reason);
    button->setAccessibleDescription(reason);
}

void AccountsPage::refresh()
{
    const Account *one = current();
    const QString why = whyNot(m_desk.session(), m_readOnly, Right::ManageAccounts);
    //: @info:tooltip why a command is disabled
    permit(m_change, m_readOnly ? tr("The dossier is open for reading only.") : QString());
    permit(m_add, why);
    permit(m_edit, why);
    QString reset = why;
    QString remove = why;
    if (reset.isEmpty() && one && one->key == m_desk.session().account.key)
        //: @info:tooltip why a command is disabled
        reset = tr("Your own passphrase is changed with “Change passphrase…”.");
    if (remove.isEmpty() && one) {
        switch (obstacleToRemoval(m_desk.accounts(), one->key, m_desk.session().account.key)) {
        case AccountObstacle::Own:
            //: @info:tooltip why a command is disabled
            remove = tr("You work with this account. Another account that manages accounts can remove it.");
            break;
        case AccountObstacle::LastContent:
            //: @info:tooltip why a command is disabled
            remove = tr("Nobody else sees the content of the dossier, so this account stays.");
            break;
        case AccountObstacle::LastManager:
            //: @info:tooltip why a command is disabled
            remove = tr("Nobody else manages accounts, so this account stays.");
            break;
        case AccountObstacle::None:
            break;
        }
    }
    permit(m_reset, reset);
    permit(m_remove, remove);
    permit(m_renew, !why.isEmpty() ? why
                    : m_desk.session().may(Right::ViewCases)
                        ? QString()
                        //: @info:tooltip why a command is disabled
                        : tr("An account that manages accounts and sees the content can do this."));
    // A tooltip is not for every eye and hand, so the reason also stands here.
    m_why->setText(!why.isEmpty() ? why : remove);
    m_why->setVisible(!m_why->text().isEmpty());
}

void AccountsPage::changePassphrase()
{
    auto *dialog = new PassphraseDialog(m_desk, {}, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        //: @info:status
        m_outcome->setText(
            tr("Your passphrase is changed. The former one does not open this dossier any more, but still "
               "the backups that were made before."));
        m_outcome->show();
        Q_EMIT told(m_outcome->text());
    });
    dialog->open();
}

void AccountsPage::addAccount()
{
    auto *dialog = new AccountDialog(m_desk, std::nullopt, this);
    connect(dialog, &QDialog::accepted, this, &AccountsPage::readAgain);
    dialog->open();
}

void AccountsPage::changeAccount()
{
    if (!current())
        return;
    auto *dialog = new AccountDialog(m_desk, *current(), this);
    connect(dialog, &QDialog::accepted, this, &AccountsPage::readAgain);
    dialog->open();
}

void AccountsPage::resetPassphrase()
{
    if (!current())
        return;
    const QString name = current()->displayName;
    auto *dialog = new PassphraseDialog(m_desk, current()->key, this);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        //: @info:status %1 is a person's name
        m_outcome->setText(tr("The new passphrase of %1 is set.").arg(name));
        m_outcome->show();
        Q_EMIT told(m_outcome->text());
    });
    dialog->open();
}

void AccountsPage::removeAccount()
{
    if (!current())
        return;
    const Account gone = *current();
    const QPointer<AccountsPage> alive(this);
    const bool sure = m_services.prompts.confirm(
        this,
        //: @info asks before an account is removed; %1 is a person's name, %2 the key of the account
        tr("Remove the account of %1 (%2)? It cannot be brought back. What was recorded under this name stays.")
            .arg(gone.displayName, gone.key),
        //: @action:button
        tr("Remove account"));
    if (!alive || !sure)
        return;
    whenDone(m_desk.remove(gone.key), this, [this, gone](const Status &done) {
        //: @info:status %1 is a person's name
        m_outcome->setText(done ? tr("The account of %1 is removed.").arg(gone.displayName)
                                : errorText(done.error()).whole());
        m_outcome->show();
        readAgain();
    });
}

void AccountsPage::renewRecoveryKey()
{
    const QPointer<AccountsPage> alive(this);
    const bool sure = m_services.prompts.confirm(
        this,
        tr("Make a new recovery key? The key written down so far will not open this dossier any more, but still "
           "the backups that were made before."),
        //: @action:button
        tr("Make a new key"));
    if (!alive || !sure)
        return;
    whenDone(m_desk.renewRecoveryKey(), this, [this](const Result<QString> &key) {
        if (key) {
            (new RecoveryKeyDialog(*key, this))->open();
            return;
        }
        m_outcome->setText(errorText(key.error()).whole());
        m_outcome->show();
    });
}

void AccountsPage::retranslateUi()
{
    //: @title
    m_title->setText(tr("Accounts"));
    const Account own = m_desk.session().account;
    m_lead->setText(
        m_alone
            //: @info %1 is a person's name
            ? tr("You work as %1 and administer this dossier without seeing its content.").arg(own.displayName)
            //: @info %1 is a person's name, %2 a list of roles
            : tr("You work as %1. Roles: %2. Other roles and another name act from the next unlocking on.")
                  .arg(own.displayName, roleList(own.roles)));
    //: @action:button the own passphrase
    m_change->setText(tr("Change passphrase…"));
    //: @action:button
    m_lock->setText(tr("Lock"));
    //: @label accessible name of the list of accounts
    m_table->setAccessibleName(tr("Accounts"));
    //: @action:button
    m_add->setText(tr("Add account…"));
    //: @action:button name and roles of an account
    m_edit->setText(tr("Change…"));
    //: @action:button for an account whose passphrase is forgotten
    m_reset->setText(tr("Set passphrase…"));
    //: @action:button
    m_remove->setText(tr("Remove…"));
    //: @title
    m_keyTitle->setText(tr("Recovery key"));
    m_keyLead->setText(tr("It was shown once when the dossier was made. Whoever has it can give any account a new "
                          "passphrase. Make a new one when the paper is lost or was seen."));
    //: @action:button
    m_renew->setText(tr("Make a new recovery key…"));
    refresh();
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslateUi();
    }
    QScrollArea::changeEvent(event);
}

} // namespace homeward
