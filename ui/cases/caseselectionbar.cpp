// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseselectionbar.h"

#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr auto offerTime = 8000; // ms, ux.md §15
} // namespace

CaseSelectionBar::CaseSelectionBar(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::tiny);
    m_count = makeLabel(this, type::secondary, true);
    column->addWidget(m_count);
    m_acts = new FlowRow(this);
    m_assign = addButton();
    m_mark = addButton();
    m_print = addButton();
    m_end = addButton();
    for (QToolButton *button : {m_assign, m_mark, m_print, m_end})
        m_acts->add(button);
    column->addWidget(m_acts);
    m_doneRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_doneRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_done = makeLabel(m_doneRow, type::secondary);
    m_done->setWordWrap(true);
    row->addWidget(m_done, 1);
    m_undo = addButton();
    row->addWidget(m_undo, 0, Qt::AlignTop);
    column->addWidget(m_doneRow);

    m_offer.setSingleShot(true);
    m_offer.setInterval(offerTime);
    connect(&m_offer, &QTimer::timeout, this, [this] {
        m_done->clear();
        refresh();
    });
    connect(m_assign, &QToolButton::clicked, this, [this] { Q_EMIT assignRequested(m_assign); });
    connect(m_mark, &QToolButton::clicked, this, [this] { Q_EMIT markRequested(!m_allRead); });
    connect(m_print, &QToolButton::clicked, this, &CaseSelectionBar::printRequested);
    connect(m_end, &QToolButton::clicked, this, &CaseSelectionBar::ended);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_offer.stop();
        m_done->clear();
        refresh();
        Q_EMIT undoRequested();
    });
    retranslateUi();
}

QToolButton *CaseSelectionBar::addButton()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setForegroundRole(QPalette::Link);
    button->setFont(scaledFont(button->font(), type::secondary));
    return button;
}

void CaseSelectionBar::setSelection(int selected, bool allRead, const QString &whyNotAssign, const QString &whyNotMark,
                                    const QString &whyNotPrint)
{
    m_selected = selected;
    m_allRead = allRead;
    m_whyNotAssign = whyNotAssign;
    m_whyNotMark = whyNotMark;
    m_whyNotPrint = whyNotPrint;
    refresh();
}

void CaseSelectionBar::showDone(const QString &sentence)
{
    m_done->setText(sentence);
    m_undo->setVisible(true);
    m_offer.start();
    refresh();
}

void CaseSelectionBar::showProblem(const QString &sentence)
{
    m_offer.stop();
    m_done->setText(sentence);
    m_undo->setVisible(false);
    refresh();
}

void CaseSelectionBar::refresh()
{
    const bool selecting = m_selected > 0;
    //: @info how many cases are selected in the list
    m_count->setText(tr("%n selected", nullptr, m_selected));
    m_count->setVisible(selecting);
    m_acts->setVisible(selecting);
    //: @action:button marks the selected cases
    m_mark->setText(m_allRead ? tr("Mark as unread")
                              //: @action:button marks the selected cases
                              : tr("Mark as read"));
    const auto allow = [](QToolButton *button, const QString &whyNot) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot);
        button->setStatusTip(whyNot);
        button->setAccessibleDescription(whyNot);
    };
    allow(m_assign, m_whyNotAssign);
    allow(m_mark, m_whyNotMark);
    allow(m_print, m_whyNotPrint);
    const bool told = !m_done->text().isEmpty();
    m_doneRow->setVisible(told);
    m_acts->updateGeometry();
    setVisible(selecting || told);
}

void CaseSelectionBar::retranslateUi()
{
    //: @action:button hands the selected cases to a person
    m_assign->setText(tr("Assign to…"));
    //: @action:button prints the selected cases as a plain list
    m_print->setText(tr("Print list…"));
    //: @action:button selects only the current case again
    m_end->setText(tr("Cancel selection"));
    //: @action:button takes the act just done back
    m_undo->setText(tr("Undo"));
    //: @title:group what can be done with the selected cases, for screen readers
    setAccessibleName(tr("Selected cases"));
    refresh();
}

void CaseSelectionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CaseSelectionBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.selection);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace homeward
