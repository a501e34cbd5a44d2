// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casebrowser.h"

#include "desks/casedesk.h"
#include "desks/dossier.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/portraits.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/pillbutton.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {
constexpr auto typingPause = 60; // ms without a key until the list is asked
} // namespace

CaseBrowser::CaseBrowser(Dossier &dossier, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_portraits(new Portraits(dossier.evidence(), this)),
      m_model(new CaseListModel(this))
{
    setMinimumWidth(280);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model->setPortraitSource([this](const CaseRow &row) { return m_portraits->portrait(row); });
    connect(m_portraits, &Portraits::arrived, m_model, &CaseListModel::portraitArrived);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    buildFilters(head);
    column->addWidget(head);

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty = new EmptyState("edit-find", this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);

    const auto activate = [this](const QModelIndex &index) {
        if (const CaseRow *row = m_model->row(index))
            Q_EMIT caseActivated(row->id);
    };
    connect(m_list, &QListView::clicked, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseBrowser::tellPlace);
    connect(m_empty, &EmptyState::buttonPressed, this, &CaseBrowser::clearFilters);
    connect(&m_dossier.news(), &News::changed, this, [this](const CaseChange &change) {
        if (change.listChanged) {
            countAll();
            find();
        }
    });

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CaseBrowser::find);
    retranslateUi();
    countAll();
    find();
}

void CaseBrowser::buildFilters(QWidget *parent)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    column->setSpacing(space::small);
    m_filter = new SearchLine("view-filter", QStringLiteral("Ctrl+F"), parent);
    column->addWidget(m_filter);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &SearchLine::left, this, &CaseBrowser::focusList);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_openWhenFound = false; });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        m_openWhenFound = true; // what was typed last may not be found yet
        m_typing.stop();
        find();
    });

    auto *chips = new QHBoxLayout;
    chips->setSpacing(6);
    m_allCases = new PillButton(parent);
    m_allCases->setChecked(true);
    m_conflicts = new PillButton(parent);
    for (PillButton *pill : {m_allCases, m_conflicts}) {
        pill->setAutoExclusive(true);
        chips->addWidget(pill);
    }
    chips->addStretch();
    column->addLayout(chips);
    connect(m_conflicts, &PillButton::toggled, this, &CaseBrowser::find);

    m_countLine = new QBoxLayout(QBoxLayout::LeftToRight);
    m_countLine->setSpacing(0);
    m_count = makeSecondaryLabel(parent, type::caption);
    m_count->setWordWrap(false);
    m_orderButton = new QToolButton(parent);
    m_orderButton->setAutoRaise(true);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_orderButton);
    auto *group = new QActionGroup(menu);
    for (const auto order : {CaseQuery::Order::ConflictsFirst, CaseQuery::Order::Number, CaseQuery::Order::Name,
                             CaseQuery::Order::ChangedLast}) {
        QAction *action = menu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(order == m_order);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
        m_orderActions.append(action);
    }
    // Not setMenu(): the style would draw a second arrow under the one in the text.
    connect(m_orderButton, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_orderButton->mapToGlobal(QPoint(0, m_orderButton->height()))); });
    m_orderButton->setFont(scaledFont(m_orderButton->font(), type::caption));
    m_orderButton->setForegroundRole(QPalette::Link);
    m_countLine->addWidget(m_count, 1);
    m_countLine->addWidget(m_orderButton);
    column->addLayout(m_countLine);
}

CaseQuery CaseBrowser::query() const
{
    CaseQuery query;
    query.text = m_filter->text().trimmed();
    query.conflictsOnly = m_conflicts->isChecked();
    query.order = m_order;
    return query;
}

bool CaseBrowser::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty() || m_conflicts->isChecked();
}

void CaseBrowser::find()
{
    const int generation = ++m_generation;
    whenDone(m_dossier.cases().find(query()), this, [this, generation](const Result<QList<CaseRow>> &rows) {
        if (generation == m_generation)
            found(rows);
    });
}

void CaseBrowser::countAll()
{
    whenDone(m_dossier.cases().find({}), this, [this](const Result<QList<CaseRow>> &rows) {
        if (!rows)
            return;
        m_all = *rows;
        refreshTexts();
        tellPlace();
    });
}

void CaseBrowser::found(const Result<QList<CaseRow>> &rows)
{
    m_loaded = true;
    m_failed = !rows.has_value();
    m_failure = rows ? QString() : errorText(rows.error()).whole();
    const CaseRow *before = m_model->row(m_list->currentIndex());
    const CaseId current = before ? before->id : m_current;
    m_model->setRows(rows ? *rows : QList<CaseRow>(), m_dossier.today());
    // A view without a current row has a null focus child in 6.4, so there is always one.
    const QModelIndex again = m_model->indexOf(current);
    const QModelIndex at = again.isValid() ? again : m_model->index(0, 0);
    if (at.isValid() && at != m_list->currentIndex()) {
        m_list->setCurrentIndex(at);
        m_list->scrollTo(at);
    }
    refreshTexts();
    tellPlace();
    if (std::exchange(m_openWhenFound, false) && at.isValid())
        Q_EMIT caseActivated(m_model->row(at)->id);
}

void CaseBrowser::setCurrentCase(const CaseId &id)
{
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid() && index != m_list->currentIndex()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
}

void CaseBrowser::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

QString CaseBrowser::filterText() const
{
    return m_filter->text();
}

void CaseBrowser::followPhotoLook(const Preferences &preferences)
{
    m_portraits->follow(preferences);
    connect(m_portraits, &Portraits::lookChanged, m_list->viewport(), qOverload<>(&QWidget::update));
}

void CaseBrowser::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void CaseBrowser::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void CaseBrowser::clearFilters()
{
    m_filter->clear();
    m_allCases->setChecked(true);
    find();
    focusList();
}

void CaseBrowser::setOrder(CaseQuery::Order order)
{
    m_order = order;
    retranslateUi();
    find();
}

void CaseBrowser::tellPlace()
{
    const QModelIndex current = m_list->currentIndex();
    Q_EMIT placeChanged(current.isValid() ? current.row() + 1 : 0, m_model->rowCount(), total());
}

void CaseBrowser::refreshTexts()
{
    const int conflicts = static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const CaseRow &row) { return row.conflicts > 0; }));
    //: @option:radio filter of the case list, %1 is how many cases there are
    m_allCases->setText(tr("All %1").arg(m_all.size()));
    //: @option:radio filter of the case list, %1 is how many cases have facts in conflict
    m_conflicts->setText(tr("Conflicts %1").arg(conflicts));
    m_allCases->updateGeometry();
    m_conflicts->updateGeometry();
    const int shown = m_model->rowCount();
    if (shown == m_all.size())
        m_count->setText(caseCountText(shown));
    else
        //: @info %1 cases are shown of %n cases in all
        m_count->setText(tr("%1 of %n case(s)", nullptr, total()).arg(shown));

    if (m_failed)
        m_empty->setTexts(m_failure, {}, {});
    else if (isFiltered())
        //: @action:button; the key Esc does the same
        m_empty->setTexts(tr("No case matches these filters"), tr("%n case(s) hidden.", nullptr, total()),
                          tr("Clear filters (Esc)"));
    else
        m_empty->setTexts(tr("Cases of this dossier will be listed here."), {}, {});
    m_stack->setCurrentIndex(m_loaded && shown == 0 ? 1 : 0);
    fitCountLine();
}

void CaseBrowser::fitCountLine()
{
    const int room = width() - 2 * space::medium;
    const bool beside = m_count->sizeHint().width() + m_orderButton->sizeHint().width() + space::small <= room;
    m_countLine->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_countLine->setAlignment(m_orderButton, beside ? Qt::AlignRight : Qt::AlignLeft);
}

void CaseBrowser::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitCountLine();
}

void CaseBrowser::retranslateUi()
{
    //: @info:placeholder
    m_filter->setPlaceholderText(tr("Filter cases"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->updateGeometry();
    //: @label of the list of cases, for screen readers
    m_list->setAccessibleName(tr("Cases"));
    const QStringList orders{
        //: @action:inmenu order of the case list
        tr("Most conflicts first"),
        //: @action:inmenu order of the case list
        tr("By number"),
        //: @action:inmenu order of the case list
        tr("By name"),
        //: @action:inmenu order of the case list
        tr("Last changed first"),
    };
    for (qsizetype i = 0; i < m_orderActions.size(); ++i) {
        m_orderActions.at(i)->setText(orders.at(i));
        if (m_orderActions.at(i)->isChecked())
            m_orderButton->setText(orders.at(i) + QStringLiteral(" ▾"));
    }
    //: @info:tooltip
    m_orderButton->setToolTip(tr("Order of the list"));
    refreshTexts();
    m_model->retranslate();
}

void CaseBrowser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

void CaseBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isFiltered()) {
        clearFilters();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace homeward
