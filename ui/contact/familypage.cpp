// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/familypage.h"

#include "desks/dossier.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/icons.h"
#include "ui/common/largetext.h"
#include "ui/common/pillbutton.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactcommands.h"
#include "ui/contact/familymodels.h"
#include "ui/contact/monthlegend.h"
#include "ui/contact/monthview.h"
#include "ui/contact/plandialog.h"
#include "ui/contact/quickline.h"
#include "ui/evidence/whendone.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr int panelWidth = 316;

QToolButton *arrow(const char *icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, parent));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
} // namespace

FamilyPage::FamilyPage(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_undo(new QUndoStack(this)),
      m_title(makeLabel(this, type::pageTitle, true)), m_previous(arrow("go-previous", this)),
      m_month(makeLabel(this, type::section, true)), m_next(arrow("go-next", this)), m_today(new QPushButton(this)),
      m_asMonth(new PillButton(this)), m_asList(new PillButton(this)), m_failure(new QLabel(this)),
      m_model(new MonthModel(this)), m_calendar(new MonthView(*m_model)), m_listModel(new MonthListModel(this)),
      m_list(new QTableView), m_empty(new EmptyState("view-calendar")), m_stack(new QStackedLayout),
      m_legend(new MonthLegend), m_panel(new QWidget(this)), m_needed(makeLabel(m_panel, type::panelTitle, true)),
      m_count(makeSecondaryLabel(m_panel, type::secondary)), m_past(new PastDueModel(this)),
      m_families(new QListView(m_panel)), m_plan(makeSecondaryLabel(m_panel, type::caption)),
      m_changePlan(new QPushButton(m_panel)), m_quick(new QuickLine(dossier, services, m_panel))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::small);
    auto *head = new FlowRow;
    head->setContentsMargins(space::large, space::medium, space::large, 0);
    // Both arrows before the name, whose width changes from month to month.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_previous, m_next, m_month, m_today})
        head->add(widget);
    auto *how = new QButtonGroup(this);
    for (PillButton *pill : {m_asMonth, m_asList}) {
        pill->setCheckable(true);
        how->addButton(pill);
        head->add(pill);
    }
    m_asMonth->setChecked(true);
    left->addWidget(head);
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(space::large, 0, space::large, 0);
    m_failure->hide();
    left->addWidget(m_failure);
    m_list->setModel(m_listModel);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(size::tableRow);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    auto *holder = new QWidget;
    holder->setLayout(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_calendar, m_list, m_empty})
        m_stack->addWidget(page);
    left->addWidget(holder, 1);
    left->addWidget(m_legend);
    row->addLayout(left, 1);

    keepWidth(m_panel, panelWidth);
    makeFocusRegion(m_calendar);
    makeFocusRegion(m_list);
    makeFocusRegion(m_panel);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(space::large, space::large, space::large, space::medium);
    panel->setSpacing(space::small);
    panel->addWidget(m_needed);
    panel->addWidget(m_count);
    m_families->setModel(m_past);
    m_families->setItemDelegate(new PastDueDelegate(m_families));
    m_families->setFrameShape(QFrame::NoFrame);
    m_families->setResizeMode(QListView::Adjust);
    m_families->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_families->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_families->viewport()->setAutoFillBackground(false);
    m_families->setObjectName(QStringLiteral("familiesPastDue"));
    panel->addWidget(m_families, 1);
    auto *planRow = new QHBoxLayout;
    planRow->addWidget(m_plan, 1);
    planRow->addWidget(m_changePlan);
    panel->addLayout(planRow);
    panel->addSpacing(space::small);
    panel->addWidget(m_quick);
    row->addWidget(m_panel);
    m_quick->setVisible(!dossier.isReadOnly() && dossier.session().may(Right::LogContact));
    m_changePlan->setVisible(!dossier.isReadOnly() && dossier.session().may(Right::PlanContact));

    connect(m_previous, &QToolButton::clicked, this, [this] { showMonth(m_model->month().addMonths(-1)); });
    connect(m_next, &QToolButton::clicked, this, [this] { showMonth(m_model->month().addMonths(1)); });
    connect(m_today, &QPushButton::clicked, this, [this] { showMonth(m_dossier.today()); });
    connect(how, &QButtonGroup::buttonToggled, this, &FamilyPage::refill);
    connect(m_calendar, &MonthView::itemActivated, this, &FamilyPage::activate);
    connect(m_calendar, &MonthView::monthStepRequested, this,
            [this](int step) { showMonth(m_model->month().addMonths(step)); });
    connect(m_calendar, &MonthView::todayRequested, m_today, &QPushButton::click);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CalendarItem *item = m_listModel->item(index))
            activate(*item);
    });
    connect(m_families, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const ContactStanding *standing = m_past->at(index.row()))
            Q_EMIT contactActivated(standing->row.id, {});
    });
    connect(m_changePlan, &QPushButton::clicked, this, &FamilyPage::changePlan);
    connect(m_quick, &QuickLine::accepted, this, &FamilyPage::record);
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &FamilyPage::load);
    connect(&dossier.news(), &News::changed, &m_soon, qOverload<>(&QTimer::start));
    setFocusProxy(m_calendar);
    retranslateUi();
    showMonth(m_dossier.today());
}

void FamilyPage::showMonth(const QDate &month)
{
    m_model->setMonth(month, m_dossier.today());
    const QDate wanted =
        m_model->month().month() == m_dossier.today().month() && m_model->month().year() == m_dossier.today().year()
            ? m_dossier.today()
            : m_model->month();
    m_calendar->setCurrentIndex(m_model->indexOf(wanted));
    retranslateUi();
    load();
}

void FamilyPage::load()
{
    const quint64 loading = ++m_loading;
    whenDone(m_dossier.contacts().overview(m_model->firstDay(), m_model->lastDay()), this,
             [this, loading](const Result<ContactOverview> &overview) {
                 if (loading != m_loading)
                     return;
                 if (overview)
                     present(*overview);
                 else
                     tellFailure(overview.error());
             });
}

void FamilyPage::present(const ContactOverview &overview)
{
    m_overview = overview;
    m_read = true;
    m_quick->setPlan(overview.plan);
    const QByteArray &zone = m_dossier.office().timeZone;
    const ContactStanding *before = m_past->at(m_families->currentIndex().row());
    const CaseId keep = before ? before->row.id : CaseId();
    m_past->setOverview(overview, zone);
    int current = 0;
    for (int i = 0; i < m_past->rowCount(); ++i)
        current = m_past->at(i)->row.id == keep ? i : current;
    if (m_past->rowCount() > 0)
        m_families->setCurrentIndex(m_past->index(current));
    refill();
    retranslateUi();
    Q_EMIT countChanged(overview.pastCount());
}

void FamilyPage::refill()
{
    const QByteArray &zone = m_dossier.office().timeZone;
    const auto items = calendarItems(m_overview, m_model->firstDay(), m_model->lastDay(), zone);
    m_model->setItems(items);
    const int row = m_list->currentIndex().row();
    m_listModel->setItems(items, m_model->month(), m_model->month().addMonths(1).addDays(-1));
    if (m_listModel->rowCount() > 0)
        m_list->setCurrentIndex(m_listModel->index(std::clamp(row, 0, m_listModel->rowCount() - 1), 0));
    const bool list = m_asList->isChecked();
    m_stack->setCurrentWidget(!list                         ? static_cast<QWidget *>(m_calendar)
                              : m_listModel->rowCount() > 0 ? m_list
                                                            : static_cast<QWidget *>(m_empty));
    m_list->resizeColumnsToContents();
    m_legend->setVisible(!list);
    setFocusProxy(list ? static_cast<QWidget *>(m_list) : m_calendar);
}

void FamilyPage::activate(const CalendarItem &item)
{
    Q_EMIT contactActivated(item.row.id, item.contact());
}

void FamilyPage::record(const CaseId &id, const ContactEntry &entry)
{
    m_failure->hide();
    // The zones of both ends are those of the case's last line.
    whenDone(m_dossier.contacts().log(id), this, [this, id, entry](const Result<ContactLog> &log) {
        if (!log) {
            tellFailure(log.error());
            return;
        }
        ContactEntry whole = entry;
        whole.childZone = whole.familyZone = m_dossier.office().timeZone;
        for (auto event = log->events.crbegin(); event != log->events.crend(); ++event) {
            if (event->isLive()) {
                whole.childZone = event->entry.childZone;
                whole.familyZone = event->entry.familyZone;
                break;
            }
        }
        m_undo->push(
            new LogContactCommand(m_dossier.contacts(), id, {}, whole, [page = QPointer(this)](const Error &e) {
                if (page)
                    page->tellFailure(e);
            }));
    });
}

void FamilyPage::changePlan()
{
    auto *dialog = new PlanDialog(m_overview.plan, this);
    connect(dialog, &PlanDialog::chosen, this, [this](const ContactPlan &plan) {
        whenDone(m_dossier.contacts().setPlan(plan), this, [this](const Status &done) {
            if (!done)
                tellFailure(done.error());
        });
    });
    dialog->open();
}

void FamilyPage::tellFailure(const Error &error)
{
    m_failure->setText(errorText(error).whole());
    m_failure->show();
    Q_EMIT statusChanged(m_failure->text());
}

void FamilyPage::retranslateUi()
{
    //: @title section: contacts of children with their families
    m_title->setText(tr("Family contact"));
    const auto month = PartialDate::fromEdtf(m_model->month().toString(QStringLiteral("yyyy-MM")));
    QString name = month ? dateText(*month) : QString();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    m_month->setText(name);
    //: @action:button shows the month before
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(m_previous->accessibleName() + QStringLiteral(" (PgUp)"));
    //: @action:button shows the month after
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(m_next->accessibleName() + QStringLiteral(" (PgDn)"));
    //: @action:button shows the month with today
    m_today->setText(tr("Today"));
    m_today->setToolTip(QStringLiteral("T"));
    //: @option:radio shows the contacts as a calendar
    m_asMonth->setText(tr("Month"));
    //: @option:radio shows the contacts as a list
    m_asList->setText(tr("List"));
    //: @label the calendar, for screen readers
    m_calendar->setAccessibleName(tr("Contacts of the month"));
    m_list->setAccessibleName(m_calendar->accessibleName());
    m_empty->setTexts(tr("No contacts in this month."), {}, {});
    //: @title:group families past the agreed date of contact
    m_needed->setText(tr("Contact needed"));
    const int past = m_overview.pastCount();
    if (!m_read)
        m_count->setText({});
    else if (past == 0)
        //: @info
        m_count->setText(tr("No family is past the agreed date."));
    else
        //: @info
        m_count->setText(tr("%n family(ies) past the agreed date", nullptr, past));
    m_families->setAccessibleName(m_needed->text());
    m_families->setVisible(true);
    //: @info how often families are to speak
    m_plan->setText(tr("Agreed interval: %n day(s)", nullptr, m_overview.plan.intervalDays));
    //: @action:button changes how often families are to speak
    m_changePlan->setText(tr("Change…"));
    m_model->retranslate();
    m_listModel->retranslate();
    m_past->retranslate();
}

void FamilyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert && !event->modifiers() && !m_dossier.isReadOnly())
        m_quick->field()->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void FamilyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange) {
        m_previous->setIcon(themedIcon("go-previous", this));
        m_next->setIcon(themedIcon("go-next", this));
    }
    QWidget::changeEvent(event);
}

void FamilyPage::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(m_panel->geometry(), tokens.window);
    painter.setPen(tokens.line);
    painter.drawLine(m_panel->geometry().topLeft(), m_panel->geometry().bottomLeft());
}

} // namespace homeward
