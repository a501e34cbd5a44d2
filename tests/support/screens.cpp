// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "desks/accountdesk.h"
#include "desks/casedesk.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/passphrasedialog.h"
#include "ui/cases/casebrowser.h"
#include "ui/evidence/pageview.h"
#include "ui/intake/intakesheet.h"
#include "ui/intake/itemdialog.h"
#include "ui/shell/casespage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QTableView>
#include <QTest>

namespace homeward::test {

namespace {

const QString firstCase = QStringLiteral("DEMO-0007");

/// Until the window has looked the same for a while: pictures and pages come in when their readers are done.
void untilStill(WindowStage &stage, int least = 100)
{
    constexpr int step = 50; // ms
    constexpr int longest = 5000;
    WindowStage::settle(least);
    QImage before = stage.window().grab().toImage();
    for (int waited = 0, same = 0; same < 2 && waited < longest; waited += step) {
        WindowStage::settle(step);
        const QImage now = stage.window().grab().toImage();
        same = now == before ? same + 1 : 0;
        before = now;
    }
}

bool openFirstCase(WindowStage &stage)
{
    if (stage.window().windowTitle() == firstCase) {
        stage.window().showSection(Section::Cases);
        return true;
    }
    if (!stage.openCase(firstCase))
        return false;
    stage.window().casesPage()->browser().clearFilters();
    return true;
}

QWidget *showTab(WindowStage &stage, int tab)
{
    if (!openFirstCase(stage))
        return nullptr;
    stage.window().casesPage()->browser().clearFilters();
    stage.window().casesPage()->showTab(tab);
    untilStill(stage);
    return nullptr;
}

/// The report with annotations, at the page that has most of them.
QWidget *showReader(WindowStage &stage)
{
    showTab(stage, 3);
    for (QTableView *table : stage.window().findChildren<QTableView *>()) {
        if (table->isVisible() && table->model()->rowCount() > 0)
            Q_EMIT table->activated(table->model()->index(0, 0));
    }
    PageView *pages = nullptr;
    (void)QTest::qWaitFor([&] {
        for (PageView *view : stage.window().findChildren<PageView *>()) {
            if (view->isVisible() && view->pageCount() > 1)
                pages = view;
        }
        return pages != nullptr;
    });
    if (pages)
        pages->goToPage(1);
    untilStill(stage, 300);
    return nullptr;
}

Screen tabScreen(const char *name, int tab)
{
    return {QString::fromLatin1(name), true, [tab](WindowStage &stage) { return showTab(stage, tab); }};
}

Screen sectionScreen(const char *name, Section section)
{
    return {QString::fromLatin1(name), true, [section](WindowStage &stage) -> QWidget * {
                stage.window().showSection(section);
                untilStill(stage, 20);
                return nullptr;
            }};
}

} // namespace

QList<Screen> allScreens()
{
    QList<Screen> screens;
    screens.append({QStringLiteral("start"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().showStart();
                        return nullptr;
                    }});
    screens.append({QStringLiteral("unlock"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().chooseDossier(stage.sample().dossier);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("new-dossier"), false, [](WindowStage &stage) -> QWidget * {
                        stage.prompts().folders.enqueue(QStringLiteral("/home/reviewer/dossier"));
                        stage.window().askForNewDossier();
                        return nullptr;
                    }});
    screens.append({QStringLiteral("verify"), false, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Verify);
                        return nullptr;
                    }});
    screens.append(tabScreen("overview", 0));
    screens.append(tabScreen("claims", 1));
    screens.append(tabScreen("photos", 2));
    screens.append(tabScreen("documents", 3));
    screens.append({QStringLiteral("reader"), true, showReader});
    screens.append(
        {QStringLiteral("intake"), true, [](WindowStage &stage) -> QWidget * {
             auto *sheet = new IntakeSheet(firstCase, stage.window().casesPage()->dossier().parties(), &stage.window());
             IntakeSurvey survey;
             const auto file = [&](const char *name, EvidenceKind kind, const char *type, bool wrong) {
                 survey.files.append({QString::fromLatin1(name), 812'000, kind, QString::fromLatin1(type), wrong});
                 survey.bytes += 812'000;
             };
             file("/in/certificate.pdf", EvidenceKind::Pdf, "application/pdf", false);
             file("/in/first-photo.jpg", EvidenceKind::Photo, "image/jpeg", false);
             file("/in/second-photo.jpg", EvidenceKind::Pdf, "application/pdf", true);
             file("/in/list.ods", EvidenceKind::Other, "application/vnd.oasis.opendocument.spreadsheet", false);
             survey.hidden = 3;
             survey.freeBytes = 1'000'000'000;
             sheet->setSurvey(survey);
             sheet->open();
             WindowStage::settle(50);
             return sheet;
         }});
    screens.append({QStringLiteral("file-details"), true, [](WindowStage &stage) -> QWidget * {
                        if (!openFirstCase(stage))
                            return nullptr;
                        CasesPage *cases = stage.window().casesPage();
                        const auto view = cases->dossier().cases().reread(cases->currentCase()).result();
                        if (!view || view->file.evidence.isEmpty())
                            return nullptr;
                        auto *dialog =
                            new ItemDialog(cases->dossier(), *view, view->file.evidence.last(), &stage.window());
                        dialog->open();
                        WindowStage::settle(100);
                        return dialog;
                    }});
    screens.append({QStringLiteral("no-match"), true, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Cases);
                        stage.window().casesPage()->browser().setFilterText(QStringLiteral("NONE-99999999"));
                        untilStill(stage);
                        return nullptr;
                    }});
    screens.append(sectionScreen("summaries", Section::Summaries));
    screens.append(sectionScreen("accounts", Section::Accounts));
    screens.append(sectionScreen("settings", Section::Settings));
    screens.append({QStringLiteral("add-account"), true, [](WindowStage &stage) -> QWidget * {
                        auto *dialog = new AccountDialog(stage.window().casesPage()->dossier().accounts(), std::nullopt,
                                                         &stage.window());
                        dialog->open();
                        WindowStage::settle(50);
                        return dialog;
                    }});
    screens.append({QStringLiteral("change-passphrase"), true, [](WindowStage &stage) -> QWidget * {
                        auto *dialog =
                            new PassphraseDialog(stage.window().casesPage()->dossier().accounts(), {}, &stage.window());
                        dialog->open();
                        WindowStage::settle(50);
                        return dialog;
                    }});
    screens.append({QStringLiteral("summary"), true, [](WindowStage &stage) -> QWidget * {
                        if (!openFirstCase(stage))
                            return nullptr;
                        Q_EMIT stage.window().casesPage()->summaryRequested(stage.window().casesPage()->currentCase());
                        WindowStage::settle(900);
                        for (QWidget *window : QApplication::topLevelWidgets()) {
                            if (window->isVisible() && qobject_cast<QDialog *>(window))
                                return window;
                        }
                        return nullptr;
                    }});
    return screens;
}

} // namespace homeward::test
