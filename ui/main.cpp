// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where everything is put together.
#include "domain/world.h"
#include "resources/resources.h"
#include "security/secretbytes.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/systemprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include "commands/commandline.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <malloc.h>

int main(int argc, char *argv[])
{
    using namespace homeward;
    protectProcessMemory();             // before any secret: no core dump and no other process may read them
    mallopt(M_MMAP_THRESHOLD, 1 << 20); // pictures of pages go back to the system when they are let go
    QCoreApplication::setApplicationName(QStringLiteral("homeward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOMEWARD_VERSION));
    initResources();
    guardStandardStreams();
    if (argc == 2 && qstrcmp(argv[1], "--version") == 0) {
        return std::puts("Homeward " HOMEWARD_VERSION) >= 0 && std::fflush(stdout) == 0 ? 0 : 5;
    }
    if (isCommand(argc, argv))
        return runCommand(argc, argv);
    const auto call = windowCall(argc, argv);
    if (!call)
        return call.error();

    // Qt's own file dialog speaks our language; the desktop's need not.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("homeward"));

    RealWorld world;
    Preferences preferences;
    SystemPrompts prompts;
    LanguageKeeper keeper;
    const QStringList system = QLocale::system().uiLanguages();
    keeper.use(call->language.value_or(LanguageKeeper::choose(preferences.language(), system)));
    const auto dress = [&] { applyAppearance(preferences.theme(), preferences.textSize()); };
    dress();
    QObject::connect(&preferences, &Preferences::appearanceChanged, &application, dress);
    QObject::connect(&preferences, &Preferences::languageChanged, &keeper,
                     [&] { keeper.use(LanguageKeeper::choose(preferences.language(), system)); });

    MainWindow window({world, prompts, preferences}, keeper);
    if (!call->dossier.isEmpty())
        window.chooseDossier(call->dossier);
    window.show();
    return QApplication::exec();
}
