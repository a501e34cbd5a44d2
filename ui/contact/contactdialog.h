// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "domain/party.h"
#include "domain/result.h"
#include "ui/common/dialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace homeward {

/// Gathers one contact of a case. It stays open until the desk has answered: finish() closes it, showFailure() keeps
/// what was typed.
class ContactDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a start is what the fields show first; how it went and at what time is proposed only for a correction. \a
    /// caseNumber only tells for which case it is.
    ContactDialog(const Office &office, const ContactPlan &plan, const QString &caseNumber, const ContactEntry &start,
                  bool correction, QWidget *parent);
    [[nodiscard]] ContactEntry entry() const;
    void showFailure(const Error &error);

Q_SIGNALS:
    void entered(const homeward::ContactEntry &entry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const ContactEntry &start);
    void tryAccept();
    void say(const QString &problem);
    void propose();
    void tellEnds();
    void retranslateUi();

    Office m_office;
    ContactPlan m_plan;
    QString m_number;
    bool m_correction;
    QDateTime m_start; ///< kept to the millisecond where day and time are left as they are
    bool m_nextByHand = false;
    QLabel *m_title;
    QComboBox *m_channel;
    QComboBox *m_state;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QCheckBox *m_timeKnown;
    QLabel *m_ends;
    QComboBox *m_childZone;
    QComboBox *m_familyZone;
    QLineEdit *m_with;
    QLineEdit *m_participants;
    QLineEdit *m_interpreter;
    QSpinBox *m_minutes;
    QComboBox *m_consent;
    QCheckBox *m_hasNext;
    QDateEdit *m_next;
    QLineEdit *m_wellbeing;
    QPlainTextEdit *m_text;
    QLabel *m_failure;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QList<QLabel *> m_labels; ///< in the order of the fields
};

} // namespace homeward
