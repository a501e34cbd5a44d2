// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "ui/cases/casebrowser.h"
#include "ui/shell/casespage.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTableView>

namespace homeward::test {

namespace {

const QString firstCase = QStringLiteral("DEMO-0007");

QWidget *showTab(WindowStage &stage, int tab)
{
    if (!stage.openCase(firstCase))
        return nullptr;
    stage.window().casesPage()->browser().clearFilters();
    stage.window().casesPage()->showTab(tab);
    WindowStage::settle(500);
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
                WindowStage::settle(200);
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
    screens.append({QStringLiteral("document"), true, [](WindowStage &stage) -> QWidget * {
                        showTab(stage, 3);
                        for (QTableView *table : stage.window().findChildren<QTableView *>()) {
                            if (table->isVisible() && table->model()->rowCount() > 0)
                                Q_EMIT table->activated(table->model()->index(0, 0));
                        }
                        WindowStage::settle(2000);
                        return nullptr;
                    }});
    screens.append({QStringLiteral("no-match"), true, [](WindowStage &stage) -> QWidget * {
                        stage.window().showSection(Section::Cases);
                        stage.window().casesPage()->browser().setFilterText(QStringLiteral("NONE-99999999"));
                        WindowStage::settle(300);
                        return nullptr;
                    }});
    screens.append(sectionScreen("summaries", Section::Summaries));
    screens.append(sectionScreen("settings", Section::Settings));
    screens.append({QStringLiteral("summary"), true, [](WindowStage &stage) -> QWidget * {
                        if (!stage.openCase(firstCase))
                            return nullptr;
                        Q_EMIT stage.window().casesPage()->summaryRequested(stage.window().casesPage()->currentCase());
                        WindowStage::settle(1500);
                        for (QWidget *window : QApplication::topLevelWidgets()) {
                            if (window->isVisible() && qobject_cast<QDialog *>(window))
                                return window;
                        }
                        return nullptr;
                    }});
    return screens;
}

} // namespace homeward::test
