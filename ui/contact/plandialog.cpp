// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/plandialog.h"

#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace homeward {

PlanDialog::PlanDialog(const ContactPlan &plan, QWidget *parent)
    : Dialog(parent), m_interval(new QSpinBox), m_retry(new QSpinBox)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    //: @title:window how often families are to speak
    setWindowTitle(tr("Agreed interval"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    const auto field = [&](const QString &name, QSpinBox *box, int days) {
        auto *label = makeLabel(this, type::secondary);
        label->setText(name);
        label->setBuddy(box);
        label->setWordWrap(true);
        box->setRange(1, 366);
        box->setValue(days);
        column->addWidget(label);
        column->addWidget(box);
    };
    //: @label:spinbox
    field(tr("Days until the next contact, where no day was agreed"), m_interval, plan.intervalDays);
    //: @label:spinbox
    field(tr("Days until the next try after nobody answered"), m_retry, plan.retryDays);
    column->addSpacing(space::small);
    auto *buttons = new QHBoxLayout;
    //: @action:button
    auto *cancel = new QPushButton(tr("Cancel"));
    //: @action:button sets the interval for all families of the dossier
    auto *accept = new QPushButton(tr("Set interval"));
    makePrimary(accept);
    accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    setMinimumWidth(400);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_interval->value(), m_retry->value()});
        QDialog::accept();
    });
}

} // namespace homeward
