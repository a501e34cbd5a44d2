// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/timelinepanel.h"

#include "ui/casefile/timelinemodel.h"
#include "ui/casefile/timelineview.h"
#include "ui/common/card.h"
#include "ui/common/latinkey.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"
#include "ui/contact/contactwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace homeward {

namespace {
constexpr int rowsOfTable = 8; ///< more scroll
} // namespace

TimelinePanel::TimelinePanel(QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(this)), m_title(makeLabel(this, type::section, true)),
      m_switch(new QPushButton(this)), m_stack(new QStackedWidget(this)), m_lanes(new TimelineView(*m_model)),
      m_table(new QTableView), m_current(makeSecondaryLabel(this, type::caption)),
      m_contact(makeSecondaryLabel(this, type::secondary)), m_openLog(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    column->addLayout(head);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(size::tableRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    serveRoomKeys(m_table, KeyRoom::Timeline);
    m_stack->addWidget(m_lanes);
    m_stack->addWidget(m_table);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_stack);
    m_current->setTextFormat(Qt::PlainText);
    column->addWidget(m_current);
    auto *contact = new QHBoxLayout;
    contact->addWidget(m_contact, 1);
    contact->addWidget(m_openLog);
    column->addLayout(contact);

    connect(m_switch, &QPushButton::clicked, this, &TimelinePanel::toggleTable);
    connect(m_lanes, &TimelineView::tableRequested, this, &TimelinePanel::toggleTable);
    connect(m_lanes, &TimelineView::activated, this, &TimelinePanel::activate);
    connect(m_lanes, &TimelineView::currentChanged, this, &TimelinePanel::tellCurrent);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_openLog, &QPushButton::clicked, this, [this] {
        CasePlace place;
        place.tab = CaseTab::Contact;
        Q_EMIT placeRequested(place);
    });
    retranslateUi();
}

void TimelinePanel::setCase(const CaseView &view, const ContactLog &log, const QByteArray &timeZone)
{
    m_case = view;
    m_log = log;
    m_timeZone = timeZone;
    refill();
    retranslateUi();
}

void TimelinePanel::refill()
{
    const auto events = timelineOf(m_case, m_log, m_timeZone);
    if (events != m_model->events() || m_case.file.parties != m_model->parties()) {
        const int row = m_table->currentIndex().row();
        m_model->setEvents(events, m_case.file.parties);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    }
    m_table->resizeColumnsToContents();
    const bool any = m_model->rowCount() > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_switch, m_stack, m_current})
        part->setVisible(any);
    const bool table = m_stack->currentWidget() == m_table;
    const int header = m_table->horizontalHeader()->sizeHint().height();
    m_stack->setFixedHeight(table ? header + 4 + size::tableRow * std::clamp(m_model->rowCount(), 2, rowsOfTable)
                                  : m_lanes->sizeHint().height());
}

void TimelinePanel::toggleTable()
{
    const bool table = m_stack->currentWidget() == m_lanes;
    const bool hadFocus = m_stack->currentWidget()->hasFocus();
    const int row = table ? m_lanes->current() : m_table->currentIndex().row();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_lanes);
    if (table)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    else
        m_lanes->setCurrent(row);
    if (hadFocus)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
    refill();
    retranslateUi();
}

void TimelinePanel::activate(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const TimelineEvent event = m_model->events().at(row);
    CasePlace place;
    place.tab = event.field.isEmpty() ? CaseTab::Contact : CaseTab::Claims;
    place.field = event.field;
    place.party = event.partyKey;
    place.contact = event.contact;
    Q_EMIT placeRequested(place);
}

void TimelinePanel::tellCurrent(int row)
{
    const QString sentence = row >= 0 ? m_model->sentence(row) : QString();
    m_current->setText(sentence);
    m_lanes->setAccessibleDescription(sentence);
}

void TimelinePanel::retranslateUi()
{
    const bool table = m_stack->currentWidget() == m_table;
    //: @title:group what happened when, as the parties say it
    m_title->setText(tr("Timeline"));
    m_lanes->setAccessibleName(m_title->text());
    m_table->setAccessibleName(m_title->text());
    //: @action:button shows the timeline as lanes again
    m_switch->setText(table ? tr("As lanes")
                            //: @action:button shows the events of the timeline as a table
                            : tr("As a table"));
    m_switch->setToolTip(QStringLiteral("T"));
    m_current->setVisible(!table && m_model->rowCount() > 0);
    //: @info the line of family contact on the Overview; %1 tells the last contact and the next
    m_contact->setText(tr("Family contact: %1").arg(contactLine(m_log.summary, m_timeZone)));
    //: @action:button opens the tab with the family log
    m_openLog->setText(tr("Open log"));
    m_openLog->setToolTip(QStringLiteral("Alt+5"));
    tellCurrent(m_lanes->current());
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (latinKey(key) == Qt::Key_T && !(key->modifiers() & ~Qt::KeypadModifier)) {
            toggleTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_table->model()) {
        refill();
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace homeward
