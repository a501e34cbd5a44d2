// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casecountline.h"

#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward {

CaseCountLine::CaseCountLine(QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::small);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    m_line->setSpacing(0);
    m_count = makeSecondaryLabel(this, type::caption);
    m_count->setWordWrap(false);
    m_button = new QToolButton(this);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_button);
    auto *group = new QActionGroup(menu);
    using Order = CaseQuery::Order;
    for (const auto order :
         {Order::ConflictsFirst, Order::UnreadFirst, Order::Number, Order::Name, Order::ChangedLast}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(order));
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, order] {
            setOrder(order);
            Q_EMIT orderChosen();
        });
        m_orders.append(action);
    }
    // Not setMenu(): the style would draw a second arrow under the one in the text.
    connect(m_button, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    m_button->setFont(scaledFont(m_button->font(), type::caption));
    m_button->setForegroundRole(QPalette::Link);
    m_line->addWidget(m_count, 1);
    m_line->addWidget(m_button);
    rows->addLayout(m_line);
    m_reading = makeSecondaryLabel(this, type::caption);
    m_reading->hide();
    rows->addWidget(m_reading);
    retranslateUi();
}

void CaseCountLine::setListing(const CaseListing &listing, int shown, const QString &typed)
{
    m_listing = listing;
    m_listing.rows.clear();
    m_shown = shown;
    m_typed = typed;
    refresh();
}

void CaseCountLine::setOrder(CaseQuery::Order order)
{
    m_order = order;
    retranslateUi();
}

void CaseCountLine::refresh()
{
    const int read = m_shown - m_listing.unread; // so that "248 cases" beside "Unread 247" adds up
    if (m_shown == m_listing.total && read > 0)
        //: @info above the list, %1 is "248 cases", %n how many of them the account has read as they are now
        m_count->setText(tr("%1, %Ln read", nullptr, read).arg(caseCountText(m_shown)));
    else if (m_shown == m_listing.total)
        m_count->setText(caseCountText(m_shown));
    else
        //: @info %1 cases are shown of %n cases in all
        m_count->setText(tr("%L1 of %Ln case(s)", nullptr, m_listing.total).arg(m_shown));

    if (m_listing.reading == TextReading::OtherLayout)
        //: @info above the list; %1 is what was typed, %2 the same keys in another keyboard layout
        m_reading->setText(
            tr("Nothing found for “%1”. Shown for “%2” (other keyboard layout).").arg(m_typed, m_listing.readAs));
    else if (m_listing.reading == TextReading::Similar)
        //: @info above the list; %1 is what was typed
        m_reading->setText(tr("Nothing found for “%1”. Shown: names and places spelled alike.").arg(m_typed));
    m_reading->setVisible(m_listing.reading != TextReading::AsTyped);
    fit();
}

void CaseCountLine::fit()
{
    const bool beside = m_count->sizeHint().width() + m_button->sizeHint().width() + space::small <= width();
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_button, beside ? Qt::AlignRight : Qt::AlignLeft);
}

void CaseCountLine::retranslateUi()
{
    const QStringList orders{
        //: @action:inmenu order of the case list
        tr("Most conflicts first"),
        //: @action:inmenu order of the case list: what is unread and changed longest ago comes first
        tr("Oldest unread first"),
        //: @action:inmenu order of the case list
        tr("By number"),
        //: @action:inmenu order of the case list
        tr("By name"),
        //: @action:inmenu order of the case list
        tr("Last changed first"),
    };
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        QAction *action = m_orders.at(i);
        action->setText(orders.at(i));
        action->setChecked(action->data().toInt() == static_cast<int>(m_order));
        if (action->isChecked())
            m_button->setText(orders.at(i) + QStringLiteral(" ▾"));
    }
    //: @info:tooltip
    m_button->setToolTip(tr("Order of the list"));
    refresh();
}

void CaseCountLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CaseCountLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace homeward
