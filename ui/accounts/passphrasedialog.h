// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/actdialog.h"
#include "ui/common/patience.h"

class QLabel;

namespace homeward {

class AccountDesk;
class NewPassphrase;
class PassphraseEdit;
class TypingHint;

/// Sets a passphrase: the own one, for which the former one is asked, or the forgotten one of another account.
class PassphraseDialog final : public ActDialog
{
    Q_OBJECT
public:
    /// \a account empty: the own one.
    PassphraseDialog(AccountDesk &desk, const QString &account, QWidget *parent);
    ~PassphraseDialog() override;

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QFuture<Status> act() override;
    void failed(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    AccountDesk &m_desk;
    const QString m_account;
    QLabel *m_lead;
    QLabel *m_beforeLabel = nullptr;
    PassphraseEdit *m_before = nullptr;
    TypingHint *m_hint = nullptr;
    NewPassphrase *m_after;
    Patience m_patience;
};

} // namespace homeward
