// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that lead from place to place.
#include "ui/accounts/accountspage.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/focusregion.h"
#include "ui/common/readingorder.h"
#include "ui/contact/familypage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/casespage.h"
#include "ui/shell/historypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newdossierpage.h"
#include "ui/shell/paperspage.h"
#include "ui/shell/sectionlist.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/unlockpage.h"
#include "ui/verify/verifyview.h"

#include <QStackedWidget>
#include <QUndoGroup>

namespace homeward {

void MainWindow::showSection(Section section)
{
    arrive(section == Section::Cases && m_cases ? m_cases->address() : Address{section, {}, {}});
}

void MainWindow::go(const Address &address)
{
    if (address.section == Section::Cases && m_cases && !address.caseId.isNull())
        m_cases->openPlace(address.caseId, address.place);
    else
        arrive(address);
}

void MainWindow::travel(const Address &address)
{
    m_travelling = true; // the stop is in the list already
    go(address);
    m_travelling = false;
}

void MainWindow::followCase()
{
    if (m_pages->currentWidget() != m_cases)
        return;
    const Address here = m_cases->address();
    if (here.isSameStop(m_navigation.current()))
        m_navigation.refine(here);
    else
        m_navigation.visit(here);
    refreshState();
}

QWidget *MainWindow::pageOf(Section section) const
{
    switch (section) {
    case Section::Cases:
        return m_cases;
    case Section::Contact:
        return m_family;
    case Section::Verify:
        return m_verify;
    case Section::Summaries:
        return m_papers;
    case Section::History:
        return m_history;
    case Section::Accounts:
        return m_accounts;
    case Section::Settings:
        return m_settings;
    }
    return nullptr;
}

void MainWindow::arrive(const Address &address)
{
    QWidget *page = pageOf(address.section);
    if (!page)
        return;
    m_sections->setCurrent(address.section);
    if (page == m_settings) // Undo takes back what was done where one is
        m_undo->setActiveStack(m_settings->undoStack());
    else if (m_cases && m_family)
        m_undo->setActiveStack(page == m_family ? m_family->undoStack() : m_cases->undoStack());
    if (m_dossier && !m_travelling)
        m_navigation.visit(address);
    showPage(page);
    if (page == m_settings)
        m_settings->setFocus(Qt::OtherFocusReason); // at the head of the page, not where a stack left it
    if (m_cases && page == m_cases)
        m_cases->tellPlace();
    else
        m_status->setPlace(sectionTitle(address.section));
    fitWidth();
}

void MainWindow::leavePage()
{
    if (m_dossier) {
        if (const auto place = m_navigation.back())
            travel(*place);
        return;
    }
    if (returnToRecoveryKey())
        return;
    if (m_unlock->dossier().path.isEmpty() || m_pages->currentWidget() == m_unlock)
        showStart();
    else
        showPage(m_unlock);
}

void MainWindow::focusRegion(int step)
{
    QList<QWidget *> regions{m_top};
    if (m_sections->isVisible())
        regions.append(m_sections);
    regions.append(focusRegionsIn(*m_pages->currentWidget()));
    // Regions lie within each other: the innermost is where the keyboard is.
    qsizetype current = -1;
    for (const QWidget *at = focusWidget(); at && current < 0; at = at->parentWidget())
        current = regions.indexOf(at);
    for (qsizetype tries = 0; tries < regions.size(); ++tries) {
        current = (current + step + regions.size()) % regions.size();
        if (focusInto(*regions.at(current)))
            return;
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return tabInReadingOrder(*this, next);
}

} // namespace homeward
