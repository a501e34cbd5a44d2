// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "ui/common/patience.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace homeward {

class OpeningSteps;
class OpeningWatch;
class PassphraseEdit;
class TypingHint;

/// The card that asks for the passphrase. Knows no more than the folder's name and the accounts' keys.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// \a wasOpen: locked after work, not opened for the first time.
    void setDossier(const DossierCard &card, bool wasOpen);
    [[nodiscard]] const DossierCard &dossier() const { return m_card; }
    /// Unlocking has begun and \a watch tells how far it is; the answer is showFailure(), or that the page goes away.
    void follow(std::shared_ptr<const OpeningWatch> watch);
    /// Unlocking is over, or nobody waits for it any more.
    void rest();
    /// Says what happened, keeps and selects what was typed, and after a wrong passphrase makes one wait longer each
    /// time.
    void showFailure(const Error &error);
    /// Empties the field; the passphrase is not kept.
    void forget();
    void focusPassphrase();

    /// Who worked here last, so that they need not choose again.
    void chooseAccount(const QString &key);
    /// The account has a new passphrase, set with the recovery key.
    void tellRecovered(const QString &key);

Q_SIGNALS:
    void unlockRequested(const homeward::UnlockRequest &request);
    /// Unlocking shall stop.
    void cancelled();
    void otherDossierRequested();
    void verifyRequested();
    void recoveryRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void request();
    void cancel();
    void setBusy(bool busy);

    DossierCard m_card;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_who = nullptr;
    QComboBox *m_account = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    TypingHint *m_hint = nullptr;
    QLabel *m_failure = nullptr;
    OpeningSteps *m_steps = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_recover = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_verify = nullptr;
    Patience m_patience;
    std::optional<Error> m_error;
    QString m_recovered; ///< the account that was given a new passphrase; empty: none
    bool m_wasOpen = false;
    bool m_busy = false;
};

} // namespace homeward
