// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/monthlegend.h"

#include "ui/casefile/filterchip.h"
#include "ui/common/tokens.h"
#include "ui/contact/contactwords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace homeward {

MonthLegend::MonthLegend(QWidget *parent) : QWidget(parent), m_row(new FlowRow)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, 0, space::large, space::small);
    column->addWidget(m_row);
    for (int i = 0; i < 5; ++i) {
        m_chips.append(new Chip);
        m_row->add(m_chips.last());
    }
    retranslateUi();
}

void MonthLegend::retranslateUi()
{
    QList<ChipLook> looks{contactChip(ContactChannel::Call, ContactState::Held),
                          contactChip(ContactChannel::Meeting, ContactState::Held),
                          contactChip(ContactChannel::Letter, ContactState::Held),
                          contactChip(ContactChannel::Call, ContactState::Missed),
                          contactChip(ContactChannel::Call, ContactState::Planned)};
    //: @info legend of the calendar: a call that was answered
    looks[0].text = tr("Call, answered");
    //: @info legend of the calendar: a visit or meeting that took place
    looks[1].text = tr("Visit or meeting");
    //: @info legend of the calendar
    looks[2].text = tr("Letter or message");
    //: @info legend of the calendar: nobody answered
    looks[3].text = tr("No answer");
    //: @info legend of the calendar: planned or due; such entries have a dashed outline
    looks[4].text = tr("Planned or due (dashed)");
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setLook(looks.at(i));
}

void MonthLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
