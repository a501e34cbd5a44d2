// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that are about its own frame: widths, text size, dialogs.
#include "ui/cases/casebrowser.h"
#include "ui/common/largetext.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/autolock.h"
#include "ui/shell/casespage.h"
#include "ui/shell/commandset.h"
#include "ui/shell/historypage.h"
#include "ui/shell/keysview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newdossierpage.h"
#include "ui/shell/sectionlist.h"
#include "ui/summary/summarydialog.h"
#include "ui/verify/verifyview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QStackedWidget>

namespace homeward {

namespace {
constexpr int widthForLabels = 1400;
constexpr int widthForList = 1280;
} // namespace

void MainWindow::create(const NewDossier &request)
{
    whenDone(Dossier::createInBackground(request, m_services.world), this,
             [this](const Result<Dossier::Created> &created) {
                 if (!created) {
                     m_new->showFailure(created.error());
                     return;
                 }
                 // The key is shown this once, so nothing that was opened meanwhile may stand before it.
                 lock();
                 m_created = created->dossier;
                 m_new->showRecoveryKey(created->recoveryKey);
                 m_autoLock->start(m_services.preferences.autoLockMinutes());
                 showPage(m_new);
             });
}

bool MainWindow::returnToRecoveryKey()
{
    if (!m_created)
        return false;
    showPage(m_new);
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_services.preferences.setGeometry(QStringLiteral("window"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    forgetChoices(roomIn(event->oldSize().width()), roomIn(event->size().width()));
    fitWidth();
}

void MainWindow::forgetChoices(int before, int now)
{
    if ((before < widthForLabels) != (now < widthForLabels))
        m_sectionsByHand = false;
    if ((before < widthForList) != (now < widthForList))
        m_listByHand = false;
}

void MainWindow::fitWidth()
{
    const int wide = roomIn(width());
    if (!m_sectionsByHand) {
        m_sections->setCollapsed(wide < widthForLabels);
        m_commands->sectionLabels->setChecked(wide >= widthForLabels);
    }
    if (m_cases)
        m_cases->setListAlone(wide < CasesPage::roomForBoth);
    if (!m_listByHand && m_cases) {
        const bool room = wide >= widthForList || m_cases->currentCase().isNull();
        m_cases->setListShown(room);
        m_commands->caseList->setChecked(room);
    }
}

void MainWindow::onTextSize()
{
    const int wide = roomIn(width());
    forgetChoices(m_room, wide);
    m_room = wide;
    fitWidth();
}

void MainWindow::zoomText(int step)
{
    m_services.preferences.setTextSize(step == 0 ? 100 : m_services.preferences.textSize() + step);
}

void MainWindow::findHere()
{
    if (m_pages->currentWidget() == m_settings) {
        m_settings->focusSearch();
        return;
    }
    if (m_history && m_pages->currentWidget() == m_history) {
        m_history->focusSearch();
        return;
    }
    if (!m_cases)
        return;
    const bool inList = m_cases->browser().isAncestorOf(focusWidget());
    if (m_cases->isVisible() && !inList && m_cases->findInCase())
        return;
    showSection(Section::Cases);
    m_cases->setListShown(true);
    m_commands->caseList->setChecked(true);
    m_cases->browser().focusFilter();
}

void MainWindow::openSummary(const CaseId &id)
{
    if (id.isNull() || !m_dossier)
        return;
    auto *dialog = new SummaryDialog(*m_dossier, id, m_services, m_cases);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &SummaryDialog::verifyRequested, this, [this, dialog](const QString &file) {
        dialog->accept();
        showSection(Section::Verify);
        m_verify->verifyFile(file);
    });
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *sheet = new KeysSheet(*m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(QSize(48, 48), devicePixelRatioF()));
    //: @title:window
    box->setWindowTitle(tr("About Homeward"));
    box->setText(QStringLiteral("Homeward %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(
        tr("Free software under the GNU General Public License, version 3 or later. It works without a network and "
           "sends nothing. Fonts: Noto and Liberation (Open Font License); icons: Breeze (LGPL)."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace homeward
