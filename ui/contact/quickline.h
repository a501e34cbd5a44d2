// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "ui/common/services.h"
#include "ui/contact/quickentry.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace homeward {

class Dossier;
class FlowRow;

/// One line in which a contact is typed in words; below it how it was read, before it is added. A doubtful date is
/// asked about with a button for each reading.
class QuickLine final : public QWidget
{
    Q_OBJECT
public:
    QuickLine(Dossier &dossier, UiServices services, QWidget *parent = nullptr);

    /// Entries are for this case; without one the line names the case.
    void setCase(const CaseId &id, const QString &number);
    void setPlan(const ContactPlan &plan);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void accepted(const homeward::CaseId &id, const homeward::ContactEntry &entry);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void lookUpCase();
    void tell();
    void showDoubts();
    void add();
    void retranslateUi();
    [[nodiscard]] QString gapText() const;
    [[nodiscard]] static QString stateGapText(ContactChannel channel);
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] ContactEntry entry() const;

    Dossier &m_dossier;
    UiServices m_services;
    CaseId m_fixedCase;
    QString m_fixedNumber;
    ContactPlan m_plan;
    QuickReading m_reading;
    QuickDate m_settled; ///< the choice made of a doubtful date; invalid day: none
    std::optional<CaseRow> m_case;
    bool m_caseUnknown = false;
    quint64 m_asked = 0; ///< counts look-ups of a case: only the latest answer counts
    QLabel *m_title;
    QLineEdit *m_field;
    QLabel *m_told;
    FlowRow *m_choices;
    QPushButton *m_add;
};

} // namespace homeward
