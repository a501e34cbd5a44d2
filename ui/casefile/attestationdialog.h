// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/dialog.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace homeward {

/// Gathers one attestation: who, in what capacity, with what result, and which revision it speaks of: the case as it
/// is now, or none that is stated. What a party said is chosen by hand, never proposed. Window-modal; shown with open()
/// and answered by attestationReady().
class AttestationDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a partyKey and \a capacity are chosen where one asked for them in a cell of the grid.
    AttestationDialog(const CaseView &view, const QString &partyKey, std::optional<AttestationCapacity> capacity,
                      QWidget *parent);

    /// Closes: the store has the attestation.
    void finish();
    /// It could not be recorded; what was typed stays and can be tried again.
    void showFailure(const Error &error);

Q_SIGNALS:
    void attestationReady(const homeward::NewAttestation &attestation);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void tryAccept();
    [[nodiscard]] bool isChosen(QComboBox *choice, const QString &missing);
    void say(const QString &problem);
    void setBusy(bool busy);
    void retranslateUi();

    CaseView m_view;
    QLabel *m_title;
    QList<QLabel *> m_labels; ///< in the order of the fields
    QComboBox *m_party;
    QComboBox *m_capacity;
    QComboBox *m_result;
    QPlainTextEdit *m_reservations;
    QLineEdit *m_signatory;
    QLineEdit *m_date;
    QComboBox *m_revision;
    QComboBox *m_file;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_busy = false; ///< the store has been asked
};

} // namespace homeward
