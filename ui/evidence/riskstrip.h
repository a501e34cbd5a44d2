// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/risks.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace homeward {

/// The strip over a document that says what the file carries besides its pages and, when asked, what each thing means.
class RiskStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit RiskStrip(QWidget *parent = nullptr);
    void setRisks(const QList<Risk> &risks); ///< none: hidden

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refreshLooks();
    QList<Risk> m_risks;
    QLabel *m_icon;
    QLabel *m_summary;
    QToolButton *m_more;
    QLabel *m_details;
};

} // namespace homeward
