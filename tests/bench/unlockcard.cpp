// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Homeward's window with the unlock card of the dossier named, put together as ui/main.cpp does it, gone as soon as it
// is painted.
#include "bench/firstpaint.h"
#include "domain/world.h"
#include "resources/resources.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/systemprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    using namespace homeward;
    QApplication application(argc, argv);
    initResources();
    RealWorld world;
    Preferences preferences;
    SystemPrompts prompts;
    LanguageKeeper keeper;
    keeper.use(Language::Ukrainian);
    applyAppearance(preferences.theme(), preferences.textSize());
    MainWindow window({world, prompts, preferences}, keeper);
    window.chooseDossier(QString::fromLocal8Bit(argv[argc - 1]));
    bench::quitOncePainted(window);
    window.show();
    return QApplication::exec();
}
