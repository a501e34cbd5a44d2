// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/session.h"
#include "ui/accounts/actdialog.h"

#include <QHash>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace homeward {

class AccountDesk;
class NewPassphrase;

/// A new account, or another name and other roles for one that is there.
class AccountDialog final : public ActDialog
{
    Q_OBJECT
public:
    AccountDialog(AccountDesk &desk, const std::optional<Account> &changed, QWidget *parent);
    ~AccountDialog() override;

    /// A key made of a person's name: Latin letters, digits and dashes.
    [[nodiscard]] static QString suggestedKey(const QString &name);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QFuture<Status> act() override;
    void failed(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    [[nodiscard]] QList<Role> roles() const;

    AccountDesk &m_desk;
    const std::optional<Account> m_changed;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QLabel *m_keyHint;
    QLabel *m_rolesLabel;
    QHash<Role, QCheckBox *> m_roles;
    QLabel *m_rolesHint;
    NewPassphrase *m_passphrase = nullptr; ///< of a new account
    bool m_keyByHand = false;
};

} // namespace homeward
