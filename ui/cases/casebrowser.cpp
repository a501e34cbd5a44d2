// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casebrowser.h"

#include "desks/accountdesk.h"
#include "desks/browsedesk.h"
#include "desks/dossier.h"
#include "ui/accounts/rightwords.h"
#include "ui/cases/caseactions.h"
#include "ui/cases/casecountline.h"
#include "ui/cases/casedelegate.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselist.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/caseselectionbar.h"
#include "ui/cases/listskeleton.h"
#include "ui/cases/portraits.h"
#include "ui/cases/steadyorder.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/focusregion.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

constexpr auto patience = 300; // ms until the grey shapes come

} // namespace

CaseBrowser::CaseBrowser(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_portraits(new Portraits(dossier.evidence(), this)),
      m_model(new CaseListModel(this)), m_actions(new CaseActions(dossier, services, this))
{
    setMinimumWidth(280);
    makeFocusRegion(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_model->setPortraitSource([this](const CaseRow &row) { return m_portraits->portrait(row); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead(column);
    buildList(column);
    connectAll();
    retranslateUi();
    m_slow.start();
    find(Why::Wish);
}

CaseBrowser::~CaseBrowser() = default;

QUndoStack *CaseBrowser::undoStack() const
{
    return m_actions->undoStack();
}

void CaseBrowser::buildHead(QBoxLayout *column)
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    rows->setSpacing(space::small);
    m_filters = new CaseFilters(m_dossier.session().account.id, m_dossier.parties(), head);
    rows->addWidget(m_filters);

    m_countLine = new CaseCountLine(head);
    rows->addWidget(m_countLine);
    column->addWidget(head);
}

void CaseBrowser::buildList(QBoxLayout *column)
{
    m_bar = new CaseSelectionBar(this);
    column->addWidget(m_bar);
    m_list = new CaseList(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_empty = new EmptyState("edit-find", this);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new ListSkeleton);
    column->addLayout(m_stack, 1);
}

void CaseBrowser::connectAll()
{
    connect(m_portraits, &Portraits::arrived, m_model, &CaseListModel::portraitArrived);
    connect(m_list, &CaseList::rowOpened, this, [this](const QModelIndex &index) {
        if (const CaseRow *row = m_model->row(index))
            Q_EMIT caseActivated(row->id);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CaseBrowser::tellPlace);
    connect(m_list, &CaseList::selectingChanged, this, &CaseBrowser::refreshSelection);
    connect(m_list, &CaseList::selectingEnded, this, [this] { // back to the case that is open
        if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
            makeCurrent(index);
    });
    connect(m_list, &CaseList::menuRequested, this, &CaseBrowser::showMenu);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] {
        if (!m_failure.isEmpty())
            find(Why::Wish);
        else if (m_filters->isFiltering())
            clearFilters();
        else
            Q_EMIT newCaseRequested();
    });
    connect(m_filters, &CaseFilters::left, this, &CaseBrowser::focusList);
    connect(m_filters, &CaseFilters::changed, this, [this] {
        m_openWhenFound = false;
        find(Why::Wish);
    });
    connect(m_filters, &CaseFilters::openRequested, this, [this] {
        m_openWhenFound = true;
        find(Why::Wish);
    });
    connect(m_countLine, &CaseCountLine::orderChosen, this, [this] { find(Why::Wish); });
    connect(m_bar, &CaseSelectionBar::ended, m_list, &CaseList::endSelecting);
    connect(m_bar, &CaseSelectionBar::markRequested, this,
            [this](bool read) { m_actions->markRead(selectedRows(), read); });
    connect(m_bar, &CaseSelectionBar::printRequested, this, [this] { m_actions->print(selectedRows()); });
    connect(m_bar, &CaseSelectionBar::undoRequested, m_actions->undoStack(), &QUndoStack::undo);
    connect(m_bar, &CaseSelectionBar::assignRequested, this, [this](QWidget *below) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions->fillAssignMenu(*menu, selectedRows());
        menu->popup(below->mapToGlobal(QPoint(0, below->height())));
    });
    connect(m_actions, &CaseActions::done, m_bar, &CaseSelectionBar::showDone);
    connect(m_actions, &CaseActions::failed, m_bar, &CaseSelectionBar::showProblem);
    connect(&m_dossier.news(), &News::changed, this, [this](const CaseChange &change) {
        if (change.listChanged)
            find(Why::News);
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(patience);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (!m_loaded)
            m_stack->setCurrentIndex(2);
    });
}

CaseQuery CaseBrowser::query() const
{
    CaseQuery query = m_filters->query(m_dossier.today(), m_dossier.office().timeZone);
    query.order = m_countLine->order();
    query.kept = m_kept;
    return query;
}

void CaseBrowser::find(Why why)
{
    const int generation = ++m_generation;
    whenDone(m_dossier.browse().list(query()), this, [this, generation, why](const Result<CaseListing> &listing) {
        if (generation == m_generation)
            found(listing, why);
    });
}

void CaseBrowser::found(const Result<CaseListing> &listing, Why why)
{
    m_loaded = true;
    m_slow.stop();
    m_failure = listing ? QString() : errorText(listing.error()).whole();
    const int total = m_listing.total;
    m_listing = listing.value_or(CaseListing());
    if (!listing)
        m_listing.total = total; // as far as is known
    restoreRows(why == Why::News ? inSteadyOrder(m_listing.rows, m_model->rows()) : m_listing.rows);
    refreshTexts();
    refreshSelection();
    tellPlace();
    const CaseRow *current = m_model->row(m_list->currentIndex());
    if (std::exchange(m_openWhenFound, false) && current)
        Q_EMIT caseActivated(current->id);
}

void CaseBrowser::restoreRows(const QList<CaseRow> &rows)
{
    const CaseRow *before = m_model->row(m_list->currentIndex());
    const CaseId current = before ? before->id : m_current;
    const bool selecting = m_list->isSelecting();
    QList<CaseId> selected;
    for (const CaseRow &row : selectedRows())
        selected.append(row.id);
    QHash<AccountId, QString> names;
    for (const Account &person : m_dossier.accounts().accounts())
        names.insert(person.id, person.displayName);
    m_model->setPeople(names);
    m_model->setRows(rows, m_dossier.today());
    // A view without a current row has a null focus child in 6.4, so there is always one.
    const QModelIndex awaited = m_model->indexOf(std::exchange(m_awaited, CaseId()));
    const QModelIndex again = awaited.isValid() ? awaited : m_model->indexOf(current);
    const QModelIndex at = again.isValid() ? again : m_model->index(0, 0);
    if (at.isValid())
        makeCurrent(at);
    if (!selecting)
        return;
    QItemSelection selection;
    for (const CaseId &id : std::as_const(selected)) {
        if (const QModelIndex index = m_model->indexOf(id); index.isValid())
            selection.select(index, index);
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CaseBrowser::makeCurrent(const QModelIndex &index)
{
    if (index == m_list->currentIndex())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void CaseBrowser::setCurrentCase(const CaseId &id)
{
    const bool another = m_current != id;
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        makeCurrent(index);
    if (another) { // the one read before may leave now, and the order is made anew
        m_kept = id;
        m_awaited = index.isValid() ? CaseId() : id; // a new case comes with the next answer
        find(Why::Wish);
    }
}

bool CaseBrowser::openUnread(int step)
{
    const int rows = m_model->rowCount();
    const int from = std::max(0, m_list->currentIndex().row());
    for (int i = 1; i < rows; ++i) {
        const CaseRow &row = m_model->rows().at((from + i * step + i * rows) % rows);
        if (row.mark.reading != Reading::Read && row.id != m_current) {
            Q_EMIT caseActivated(row.id);
            return true;
        }
    }
    const CaseRow *only = m_model->row(m_list->currentIndex());
    if (!only || only->mark.reading == Reading::Read || only->id == m_current)
        return false;
    Q_EMIT caseActivated(only->id);
    return true;
}

QList<CaseRow> CaseBrowser::selectedRows() const
{
    QList<int> places;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        places.append(index.row());
    std::sort(places.begin(), places.end());
    QList<CaseRow> rows;
    for (const int place : std::as_const(places))
        rows.append(m_model->rows().at(place));
    return rows;
}

void CaseBrowser::refreshSelection()
{
    const QList<CaseRow> rows = m_list->isSelecting() ? selectedRows() : QList<CaseRow>();
    const bool allRead =
        std::all_of(rows.begin(), rows.end(), [](const CaseRow &row) { return row.mark.reading == Reading::Read; });
    m_bar->setSelection(static_cast<int>(rows.size()), allRead, m_actions->whyNotAssign(), m_actions->whyNotMark(),
                        m_actions->whyNotPrint());
}

void CaseBrowser::showMenu(const QModelIndex &index, const QPoint &position)
{
    const CaseRow *row = m_model->row(index);
    if (!row)
        return;
    const bool many = m_list->isSelecting() && m_list->selectionModel()->isSelected(index);
    const QList<CaseRow> rows = many ? selectedRows() : QList<CaseRow>{*row};
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: @action:inmenu opens the case of a row
    QAction *open = menu->addAction(tr("Open"));
    connect(open, &QAction::triggered, this, [this, id = row->id] { Q_EMIT caseActivated(id); });
    //: @action:inmenu copies the number of a case
    QAction *copy = menu->addAction(tr("Copy number"));
    connect(copy, &QAction::triggered, this, [number = row->number] { QGuiApplication::clipboard()->setText(number); });
    menu->addSeparator();
    const bool allRead =
        std::all_of(rows.begin(), rows.end(), [](const CaseRow &one) { return one.mark.reading == Reading::Read; });
    QAction *mark = menu->addAction(allRead ? tr("Mark as unread") : tr("Mark as read"));
    mark->setEnabled(m_actions->whyNotMark().isEmpty());
    connect(mark, &QAction::triggered, this, [this, rows, allRead] { m_actions->markRead(rows, !allRead); });
    //: @action:inmenu hands cases to a person; opens a list of people
    m_actions->fillAssignMenu(*menu->addMenu(tr("Assign to")), rows);
    QAction *print = menu->addAction(tr("Print list…"));
    print->setEnabled(m_actions->whyNotPrint().isEmpty());
    connect(print, &QAction::triggered, this, [this, rows] { m_actions->print(rows); });
    menu->popup(position);
}

void CaseBrowser::setFilterText(const QString &text)
{
    m_filters->setText(text);
}

QString CaseBrowser::filterText() const
{
    return m_filters->text();
}

void CaseBrowser::followPhotoLook(const Preferences &preferences)
{
    m_portraits->follow(preferences);
    connect(m_portraits, &Portraits::lookChanged, m_list->viewport(), qOverload<>(&QWidget::update));
}

void CaseBrowser::focusFilter()
{
    m_filters->focusText();
}

void CaseBrowser::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void CaseBrowser::clearFilters()
{
    m_filters->clear();
    focusList();
}

QJsonObject CaseBrowser::wish() const
{
    const CaseQuery now = query();
    return {{QStringLiteral("text"), filterText()},
            {QStringLiteral("unread"), now.unreadOnly},
            {QStringLiteral("conflicts"), now.conflictsOnly},
            {QStringLiteral("mine"), !now.assignedTo.isNull()},
            {QStringLiteral("order"), static_cast<int>(m_countLine->order())},
            {QStringLiteral("more"), m_filters->further()}};
}

void CaseBrowser::setWish(const QJsonObject &wish)
{
    m_filters->setText(wish.value(QStringLiteral("text")).toString());
    m_filters->setChips(wish.value(QStringLiteral("unread")).toBool(), wish.value(QStringLiteral("conflicts")).toBool(),
                        wish.value(QStringLiteral("mine")).toBool());
    m_filters->setFurther(wish.value(QStringLiteral("more")).toObject());
    const int order = wish.value(QStringLiteral("order")).toInt(-1);
    if (order >= 0 && order <= static_cast<int>(CaseQuery::Order::UnreadFirst))
        m_countLine->setOrder(static_cast<CaseQuery::Order>(order));
    find(Why::Wish);
}

void CaseBrowser::tellPlace()
{
    const QModelIndex current = m_list->currentIndex();
    Q_EMIT placeChanged(current.isValid() ? current.row() + 1 : 0, m_model->rowCount(), total());
}

void CaseBrowser::refreshTexts()
{
    m_filters->setCounts(m_listing.unread, m_listing.conflicts, m_listing.mine);
    const int shown = m_model->rowCount();
    m_countLine->setListing(m_listing, shown, filterText());
    const QStringList filters = m_filters->activeWords();
    if (!m_failure.isEmpty())
        m_empty->setTexts(m_failure, {},
                          //: @action:button reads once more what could not be read
                          tr("Try again"));
    else if (!filters.isEmpty())
        m_empty->setTexts(tr("No case matches these filters"),
                          //: @info %n cases are not shown; %1 lists the active filters
                          tr("%Ln case(s) hidden by: %1", nullptr, total()).arg(filters.join(QStringLiteral(" · "))),
                          //: @action:button; the key Esc does the same
                          tr("Clear filters (Esc)"));
    else
        showNoCases();
    if (m_loaded)
        m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

void CaseBrowser::showNoCases()
{
    const QString obstacle = whyNot(m_dossier.session(), m_dossier.isReadOnly(), Right::CreateCases);
    //: @info the dossier is empty
    m_empty->setTexts(tr("Cases of this dossier will be listed here."), obstacle,
                      //: @action:button begins the first case of a dossier; the key Ctrl+N does the same
                      obstacle.isEmpty() ? tr("New case (Ctrl+N)") : QString());
}

void CaseBrowser::retranslateUi()
{
    //: @label of the list of cases, for screen readers
    m_list->setAccessibleName(tr("Cases"));
    refreshTexts();
    static_cast<CaseDelegate *>(m_list->itemDelegate())->forgetWords();
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
    if (event->key() == Qt::Key_Escape && m_filters->isFiltering()) {
        clearFilters();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace homeward
