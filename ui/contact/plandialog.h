// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "ui/common/dialog.h"

class QSpinBox;

namespace homeward {

/// How often families are to speak, for the whole dossier.
class PlanDialog final : public Dialog
{
    Q_OBJECT
public:
    PlanDialog(const ContactPlan &plan, QWidget *parent);

Q_SIGNALS:
    void chosen(const homeward::ContactPlan &plan);

private:
    QSpinBox *m_interval;
    QSpinBox *m_retry;
};

} // namespace homeward
