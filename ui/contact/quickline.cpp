// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/quickline.h"

#include "desks/casedesk.h"
#include "desks/dossier.h"
#include "domain/world.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"
#include "ui/contact/personaldata.h"
#include "ui/evidence/whendone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

QuickLine::QuickLine(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_title(makeLabel(this, type::secondary, true)),
      m_field(new QLineEdit(this)), m_told(makeSecondaryLabel(this, type::caption)), m_choices(new FlowRow(this)),
      m_add(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addWidget(m_choices);
    m_title->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("quickEntryField"));
    m_told->setObjectName(QStringLiteral("quickEntryReading"));
    m_told->setTextFormat(Qt::PlainText);
    m_add->setAutoDefault(false);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &QuickLine::read);
    connect(m_field, &QLineEdit::returnPressed, this, &QuickLine::add);
    connect(m_add, &QPushButton::clicked, this, &QuickLine::add);
    retranslateUi();
}

void QuickLine::setCase(const CaseId &id, const QString &number)
{
    if (m_fixedCase != id)
        m_field->clear();
    m_fixedCase = id;
    m_fixedNumber = number;
    read();
}

void QuickLine::setPlan(const ContactPlan &plan)
{
    m_plan = plan;
    tell();
}

void QuickLine::read()
{
    const QString before = m_reading.caseNumber;
    m_reading = readQuickEntry(m_field->text(), m_dossier.today());
    if (!m_reading.doubt.contains(m_settled))
        m_settled = {};
    if (m_reading.caseNumber != before)
        lookUpCase();
    tell();
}

void QuickLine::lookUpCase()
{
    const quint64 asked = ++m_asked;
    m_case.reset();
    m_caseUnknown = false;
    if (!m_fixedCase.isNull() || m_reading.caseNumber.isEmpty())
        return;
    CaseDesk &cases = m_dossier.cases();
    whenDone(cases.resolve(m_reading.caseNumber), this, [this, asked, &cases](const Result<CaseId> &id) {
        if (asked != m_asked)
            return;
        if (!id) {
            m_caseUnknown = true;
            tell();
            return;
        }
        CaseQuery query;
        query.text = id->toString();
        query.limit = 1;
        whenDone(cases.find(query), this, [this, asked](const Result<QList<CaseRow>> &rows) {
            if (asked != m_asked)
                return;
            if (rows && !rows->isEmpty())
                m_case = rows->first();
            m_caseUnknown = !m_case;
            tell();
        });
    });
}

ContactEntry QuickLine::entry() const
{
    QuickReading reading = m_reading;
    if (m_settled.day.isValid())
        settleDoubt(reading, m_settled);
    return entryOf(reading, m_services.world.nowUtc(), m_dossier.office().timeZone, m_plan);
}

/// In words that the line understands and that fit: nobody answers a visit.
QString QuickLine::stateGapText(ContactChannel channel)
{
    switch (channel) {
    case ContactChannel::Visit:
    case ContactChannel::Meeting:
        //: @info what is missing in a line typed in words: the result of a visit or a meeting
        return tr("Say how it went: took place, planned, cancelled or declined.");
    case ContactChannel::Message:
    case ContactChannel::Letter:
        //: @info what is missing in a line typed in words: the result of a letter or a message
        return tr("Say how it went: received, no answer, planned, cancelled or declined.");
    case ContactChannel::Call:
    case ContactChannel::Video:
        break;
    }
    //: @info what is missing in a line typed in words
    return tr("Say how it went: answered, no answer, planned, cancelled or declined.");
}

QString QuickLine::gapText() const
{
    if (!m_fixedCase.isNull()) {
        if (!m_reading.caseNumber.isEmpty() && m_reading.caseNumber.compare(m_fixedNumber, Qt::CaseInsensitive) != 0)
            //: @info %1 and %2 are case numbers
            return tr("The line names %1, and the open case is %2.").arg(m_reading.caseNumber, m_fixedNumber);
    } else if (m_reading.caseNumber.isEmpty()) {
        //: @info what is missing in a line typed in words
        return tr("Begin with the number of the case.");
    } else if (m_caseUnknown) {
        //: @info %1 is what was typed as a case number
        return tr("There is no case %1.").arg(m_reading.caseNumber);
    }
    QuickReading reading = m_reading;
    if (m_settled.day.isValid())
        settleDoubt(reading, m_settled);
    switch (gapOf(reading, m_dossier.today())) {
    case QuickGap::Nothing:
    case QuickGap::Channel:
        //: @info what is missing in a line typed in words
        return tr("Say how: phone, video, message, letter, visit or meeting.");
    case QuickGap::State:
        return stateGapText(*reading.channel);
    case QuickGap::Doubt:
        //: @info the date in a line typed in words can be read in several ways; buttons follow
        return tr("Which day is meant?");
    case QuickGap::PlanWithoutDay:
        //: @info what is missing in a line typed in words
        return tr("Say for which day it is planned.");
    case QuickGap::PlanInThePast:
        //: @info
        return tr("A contact cannot be planned for a day that has passed.");
    case QuickGap::None:
        break;
    }
    const ContactEntry made = entry();
    const bool past = made.state != ContactState::Planned && made.state != ContactState::Cancelled;
    if (past && !made.dayOnly && made.at > m_services.world.nowUtc())
        //: @info
        return tr("A contact in the future can only be planned.");
    return {};
}

QString QuickLine::readingText() const
{
    const ContactEntry read = entry();
    QStringList parts;
    if (m_fixedCase.isNull() && m_case)
        parts.append(m_case->name.isEmpty() ? m_case->number : m_case->name);
    if (m_reading.channel)
        parts.append(contactLabel(*m_reading.channel));
    if (m_reading.state)
        parts.append(contactLabel(*m_reading.state));
    if (!read.withWhom.isEmpty())
        //: @info part of how a line was read; %1 is who was spoken to
        parts.append(tr("with: %1").arg(coveredText(read.withWhom)));
    if (m_reading.channel || m_reading.state)
        parts.append(contactTimeText(read, m_dossier.office().timeZone));
    if (read.minutes > 0)
        //: @info how long a contact lasted
        parts.append(tr("%n minute(s)", nullptr, read.minutes));
    if (m_reading.next.isValid() || (m_settled.day.isValid() && m_settled.isNext))
        //: @info part of how a line was read; %1 is the day of the next contact
        parts.append(tr("next %1").arg(dateText(read.next)));
    else if (read.next.isValid() && m_reading.doubt.isEmpty())
        //: @info part of how a line was read; %1 is a day the program proposes after nobody answered
        parts.append(tr("next try %1, as the office’s interval proposes").arg(dateText(read.next)));
    if (!read.text.isEmpty())
        parts.append(read.text);
    return parts.join(QStringLiteral(" · "));
}

void QuickLine::tell()
{
    const bool empty = m_field->text().trimmed().isEmpty();
    const QString gap = empty ? QString() : gapText();
    const bool waits = m_fixedCase.isNull() && !m_case;
    m_add->setEnabled(!empty && gap.isEmpty() && !waits);
    const QString read = empty ? QString() : readingText();
    if (empty)
        m_told->setText(m_fixedCase.isNull()
                            //: @info example of a line typed in words; keep the case number
                            ? tr("For example: DEMO-0014 phone, no answer, 2 Dec")
                            //: @info example of a line typed in words
                            : tr("For example: phone, no answer, 2 Dec"));
    else if (read.isEmpty())
        m_told->setText(gap);
    else
        //: @info %1 is how a line typed in words was understood
        m_told->setText(tr("Understood as: %1").arg(read) + (gap.isEmpty() ? QString() : QStringLiteral("\n") + gap));
    showDoubts();
}

void QuickLine::showDoubts()
{
    const bool ask = !m_reading.doubt.isEmpty();
    m_choices->setVisible(ask);
    QList<QPushButton *> buttons = m_choices->findChildren<QPushButton *>();
    while (buttons.size() < m_reading.doubt.size()) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        const auto at = buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            m_settled = m_reading.doubt.value(at);
            tell();
            m_field->setFocus(Qt::OtherFocusReason);
        });
        m_choices->add(button);
        buttons.append(button);
    }
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        buttons.at(i)->setVisible(i < m_reading.doubt.size());
        if (i >= m_reading.doubt.size())
            continue;
        const QuickDate &date = m_reading.doubt.at(i);
        buttons.at(i)->setText(date.isNext
                                   //: @action:button one reading of a doubtful date: the next contact; %1 is a day
                                   ? tr("Next contact %1").arg(dateText(date.day))
                                   //: @action:button one reading of a doubtful date: the contact itself; %1 is a day
                                   : tr("It was on %1").arg(dateText(date.day)));
        buttons.at(i)->setChecked(m_settled == date);
    }
}

void QuickLine::add()
{
    if (!m_add->isEnabled())
        return;
    Q_EMIT accepted(m_fixedCase.isNull() ? m_case->id : m_fixedCase, entry());
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

void QuickLine::retranslateUi()
{
    //: @label a line in which a contact is typed in words
    m_title->setText(tr("Quick entry"));
    m_field->setAccessibleName(m_title->text());
    //: @action:button logs what was typed
    m_add->setText(tr("Add"));
    tell();
}

bool QuickLine::eventFilter(QObject *watched, QEvent *event)
{
    // An empty line has nothing to undo: then Undo is for what was just added.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
