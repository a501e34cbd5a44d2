// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "ui/accounts/actdialog.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace homeward {

class NewPassphrase;

/// Gives an account of a locked dossier a new passphrase with the help of the written recovery key.
class RecoverDialog final : public ActDialog
{
    Q_OBJECT
public:
    RecoverDialog(const DossierCard &card, World &world, QWidget *parent);
    ~RecoverDialog() override;

Q_SIGNALS:
    /// \a recoveryKey: the new one, if one was wished for.
    void recovered(const QString &account, const QString &recoveryKey);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QFuture<Status> act() override;
    void failed(const Error &error) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    const DossierCard m_card;
    World &m_world;
    QLabel *m_lead;
    QLabel *m_keyLabel;
    QLineEdit *m_key;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    NewPassphrase *m_passphrase;
    QCheckBox *m_renew;
    std::shared_ptr<QString> m_fresh; ///< filled by the act
};

} // namespace homeward
