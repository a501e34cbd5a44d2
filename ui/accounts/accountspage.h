// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/accountdesk.h"
#include "ui/common/services.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace homeward {

class AccountsModel;
class RoomyTable;

/// Who works on the dossier and as what; the own passphrase and the recovery key.
class AccountsPage final : public QScrollArea
{
    Q_OBJECT
public:
    /// \a alone: the content is not open, the account only administers.
    AccountsPage(AccountDesk &desk, bool readOnly, bool alone, UiServices services, QWidget *parent = nullptr);
    ~AccountsPage() override;
    /// What changed elsewhere.
    void readAgain();

Q_SIGNALS:
    void lockRequested();
    /// Something was done; a sentence.
    void told(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildButtons(QWidget *parent);
    void retranslateUi();
    void refresh();
    void fitTable();
    void changePassphrase();
    void addAccount();
    void changeAccount();
    void resetPassphrase();
    void removeAccount();
    void renewRecoveryKey();
    [[nodiscard]] const Account *current() const;
    /// Disabled with the reason as tooltip, or enabled.
    void permit(QPushButton *button, const QString &reason);

    AccountDesk &m_desk;
    const bool m_readOnly;
    const bool m_alone;
    UiServices m_services;
    AccountsModel *m_model;
    QLabel *m_title;
    QLabel *m_lead;
    QPushButton *m_change;
    RoomyTable *m_table;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_reset;
    QPushButton *m_remove;
    QLabel *m_why;
    QLabel *m_keyTitle;
    QLabel *m_keyLead;
    QPushButton *m_renew;
    QPushButton *m_lock;
    QLabel *m_outcome;
};

} // namespace homeward
