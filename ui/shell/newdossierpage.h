// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace homeward {

class PassphraseEdit;

/// Asks what a new dossier needs, then shows its recovery key once.
class NewDossierPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit NewDossierPage(QWidget *parent = nullptr);

    /// Begins anew for an absent or empty folder.
    void begin(const QString &folder);
    void setBusy(bool busy);
    void showFailure(const Error &error);
    /// The second step: the key is on screen until recoveryKeyNoted.
    void showRecoveryKey(const QString &key);
    void forget();

Q_SIGNALS:
    void createRequested(const homeward::NewDossier &request);
    void recoveryKeyNoted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] QWidget *buildKeyPage();
    void retranslateUi();
    void refresh();
    void request();

    QStackedLayout *m_steps = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_folder = nullptr;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_officeLabel = nullptr;
    QLineEdit *m_office = nullptr;
    QLabel *m_partiesLabel = nullptr;
    QList<QLineEdit *> m_parties;
    QLabel *m_firstLabel = nullptr;
    PassphraseEdit *m_first = nullptr;
    QLabel *m_secondLabel = nullptr;
    PassphraseEdit *m_second = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_keyTitle = nullptr;
    QLabel *m_keyLead = nullptr;
    QLineEdit *m_key = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_noted = nullptr;
    QString m_path;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace homeward
