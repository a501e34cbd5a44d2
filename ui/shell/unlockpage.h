// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace homeward {

class PassphraseEdit;

/// The card that asks for the passphrase. Knows no more than the folder's name and the accounts' keys.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// \a wasOpen: locked after work, not opened for the first time.
    void setDossier(const DossierCard &card, bool wasOpen);
    [[nodiscard]] const DossierCard &dossier() const { return m_card; }
    /// The work of unlocking has begun; the answer is showFailure() or that the page goes away.
    void setBusy(bool busy);
    /// Says what happened, keeps and selects what was typed, and after a wrong passphrase makes one wait longer each
    /// time.
    void showFailure(const Error &error);
    /// Empties the field; the passphrase is not kept.
    void forget();
    void focusPassphrase();

    /// Seconds to wait after the given number of wrong passphrases in a row.
    [[nodiscard]] static int waitAfter(int wrongAttempts);

Q_SIGNALS:
    void unlockRequested(const homeward::UnlockRequest &request);
    void otherDossierRequested();
    void verifyRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    void request();
    void noticeTyping(const QString &text, bool shift);

    enum class Layout { Unknown, Latin, Cyrillic, Ukrainian, Russian };

    DossierCard m_card;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_who = nullptr;
    QComboBox *m_account = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_other = nullptr;
    QPushButton *m_verify = nullptr;
    QTimer m_waiting;
    std::optional<Error> m_error;
    Layout m_layout = Layout::Unknown;
    int m_secondsToWait = 0;
    int m_wrongAttempts = 0;
    bool m_wasOpen = false;
    bool m_busy = false;
    bool m_capsLock = false;
};

} // namespace homeward
