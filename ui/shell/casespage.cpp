// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/casespage.h"

#include "desks/casedesk.h"
#include "desks/dossier.h"
#include "ui/casefile/casefileview.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/emptystate.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>

namespace homeward {

namespace {
constexpr int listWidth = 328;
constexpr int leastCaseWidth = 520;
} // namespace

CasesPage::CasesPage(Dossier &dossier, UiServices services, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    row->addWidget(m_splitter);
    m_browser = new CaseBrowser(dossier, services, m_splitter);
    m_browser->followPhotoLook(services.preferences);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->setMinimumWidth(leastCaseWidth);
    m_none = new EmptyState("view-list-details", m_stack);
    m_view = new CaseFileView(dossier, services, m_stack);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_view);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    if (!m_splitter->restoreState(services.preferences.geometry(QStringLiteral("cases-splitter"))))
        m_splitter->setSizes({listWidth, 4 * listWidth});

    connect(m_browser, &CaseBrowser::caseActivated, this, &CasesPage::openCase);
    connect(m_browser, &CaseBrowser::placeChanged, this, [this](int position, int shown, int total) {
        m_position = position;
        m_shown = shown;
        m_total = total;
        tellNone();
        tellPlace();
        Q_EMIT countChanged(total);
    });
    connect(m_view, &CaseFileView::statusChanged, this, [this](const QString &text) {
        m_told = text;
        Q_EMIT placeTold(text);
    });
    connect(m_view, &CaseFileView::readingChanged, this, [this](bool reading) {
        m_reading = reading;
        m_told.clear();
        tellPlace();
    });
    connect(m_view, &CaseFileView::comparingChanged, this, [this](bool comparing) {
        m_comparing = comparing;
        setListShown(m_listShown);
    });
    connect(m_view, &CaseFileView::summaryRequested, this, &CasesPage::summaryRequested);
    connect(m_view, &CaseFileView::moved, this, &CasesPage::moved);
    connect(m_view, &CaseFileView::moved, this, [this] {
        if (const auto tab = m_view->place().tab; tab != std::exchange(m_tab, tab))
            tellPlace();
    });
    connect(m_view, &CaseFileView::caseOpened, this, &CasesPage::numberShown);
    retranslateUi();
}

CasesPage::~CasesPage()
{
    m_services.preferences.setGeometry(QStringLiteral("cases-splitter"), m_splitter->saveState());
}

void CasesPage::openCase(const CaseId &id)
{
    if (id.isNull())
        return;
    if (id != m_current) {
        m_current = id;
        m_view->openCase(id);
    }
    m_stack->setCurrentWidget(m_view);
    m_browser->setCurrentCase(id);
    Q_EMIT caseShown(id);
}

void CasesPage::openPlace(const CaseId &id, const CasePlace &place)
{
    if (id.isNull())
        return;
    if (id != m_current)
        m_view->openCase(id);
    m_current = id;
    m_view->showPlace(place);
    openCase(id);
}

Address CasesPage::address() const
{
    return {Section::Cases, m_current, m_current.isNull() ? CasePlace() : m_view->place()};
}

bool CasesPage::findInCase()
{
    return !m_current.isNull() && m_view->findHere();
}

void CasesPage::showTab(int tab)
{
    if (!m_current.isNull())
        m_view->showTab(static_cast<CaseFileView::Tab>(tab));
}

void CasesPage::openContact(const CaseId &id, const ContactId &contact)
{
    CasePlace place;
    place.tab = CaseTab::Contact;
    place.contact = contact;
    openPlace(id, place);
}

void CasesPage::setListShown(bool shown)
{
    m_listShown = shown;
    m_browser->setVisible(shown && !m_comparing);
    m_stack->setVisible(!m_alone || !m_browser->isVisibleTo(this));
}

void CasesPage::setListAlone(bool alone)
{
    m_alone = alone;
    setListShown(m_listShown);
}

bool CasesPage::isPanelShown() const
{
    return m_view->isHistoryVisible();
}

void CasesPage::setPanelShown(bool shown)
{
    m_view->setHistoryVisible(shown);
}

IntakeDock &CasesPage::intake()
{
    return m_view->intake();
}

QUndoStack *CasesPage::undoStack() const
{
    return m_view->undoStack();
}

void CasesPage::goTo(const QString &text)
{
    CaseQuery query;
    query.text = text;
    query.limit = 1;
    whenDone(m_dossier.cases().find(query), this, [this, text](const Result<QList<CaseRow>> &rows) {
        m_browser->setFilterText(text);
        if (rows && !rows->isEmpty())
            openCase(rows->first().id);
        else
            m_browser->focusFilter();
    });
}

/// Esc that nothing in the case has a use for leads back to the list.
void CasesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_browser->isVisible() && !m_browser->isAncestorOf(window()->focusWidget()))
        m_browser->focusList();
    else
        QWidget::keyPressEvent(event);
}

void CasesPage::openUnread(int step)
{
    // Whoever has the keyboard keeps it, so that one case after the other is read from the same place.
    if (!m_browser->openUnread(step))
        //: @info:status after the command "Next unread case"
        Q_EMIT placeTold(tr("No other unread case in this list"));
}

void CasesPage::tellPlace()
{
    if (m_reading && !m_told.isEmpty() &&
        m_view->place().tab == CaseTab::Documents) // in a document the page matters, not the row of the list
        Q_EMIT placeTold(m_told);
    else if (m_shown > 0 && m_shown < m_total)
        //: @info:status %1 is the place of the row in the filtered list, %n the number of rows it shows
        Q_EMIT placeTold(tr("Case %L1 of %Ln in this filter", nullptr, m_shown).arg(m_position));
    else if (m_shown > 0)
        //: @info:status %1 is the place of the row in the list, %n the number of rows shown
        Q_EMIT placeTold(tr("Case %L1 of %Ln", nullptr, m_shown).arg(m_position));
    else
        Q_EMIT placeTold(QString());
}

void CasesPage::retranslateUi()
{
    tellNone();
    tellPlace();
}

void CasesPage::tellNone()
{
    //: @info beside the list: no case is open yet
    m_none->setTexts(m_total > 0 ? tr("Choose a case in the list to see it here.")
                                 //: @info beside an empty list
                                 : tr("A case is read here once there is one."),
                     {}, {});
}

void CasesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
