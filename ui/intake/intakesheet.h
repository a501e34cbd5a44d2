// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/intakesurvey.h"
#include "domain/party.h"
#include "ui/common/dialog.h"

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace homeward {

class ReceiptForm;

/// Before files are taken in: what they are, and how they came. Window-modal; Esc cancels.
class IntakeSheet final : public Dialog
{
    Q_OBJECT
public:
    IntakeSheet(const QString &caseNumber, const QList<Party> &parties, const QDate &today, QWidget *parent);
    ~IntakeSheet() override;
    /// What is offered, from the last time.
    void setInfo(const IntakeInfo &info);
    void setSurvey(const IntakeSurvey &survey);
    /// A picture from the clipboard stands alone.
    void setPicture(qint64 bytes);
    [[nodiscard]] IntakeInfo info() const;
    [[nodiscard]] const IntakeSurvey &survey() const { return *m_survey; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList remarks() const;

    const QString m_caseNumber;
    std::optional<IntakeSurvey> m_survey;
    qint64 m_picture = 0; ///< bytes of a picture from the clipboard; 0: files are asked about
    QLabel *m_summary;
    QPlainTextEdit *m_remarks;
    ReceiptForm *m_form;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_take;
};

} // namespace homeward
