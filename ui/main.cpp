// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place where everything is put together.
#include "domain/world.h"
#include "resources/resources.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/systemprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include "commands/commandline.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

int main(int argc, char *argv[])
{
    using namespace homeward;
    QCoreApplication::setApplicationName(QStringLiteral("homeward"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HOMEWARD_VERSION));
    initResources();
    if (isCommand(argc, argv))
        return runCommand(argc, argv);

    // Qt's own file dialog speaks our language; the desktop's need not.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("homeward"));

    QCommandLineParser parser;
    const QCommandLineOption dossier(QStringLiteral("dossier"), QStringLiteral("Open this dossier."),
                                     QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("uk, ru or en, for this run."),
                                      QStringLiteral("code"));
    parser.addOptions({dossier, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    RealWorld world;
    Preferences preferences;
    SystemPrompts prompts;
    LanguageKeeper keeper;
    const QStringList system = QLocale::system().uiLanguages();
    const auto wanted = [&] {
        for (const Language one : allLanguages) {
            if (parser.value(language) == languageKey(one))
                return one;
        }
        return LanguageKeeper::choose(preferences.language(), system);
    };
    keeper.use(wanted());
    const auto dress = [&] { applyAppearance(preferences.theme() == Theme::Dark, preferences.textSize()); };
    dress();
    QObject::connect(&preferences, &Preferences::appearanceChanged, &application, dress);
    QObject::connect(&preferences, &Preferences::languageChanged, &keeper,
                     [&] { keeper.use(LanguageKeeper::choose(preferences.language(), system)); });

    MainWindow window({world, prompts, preferences}, keeper);
    if (parser.isSet(dossier))
        window.chooseDossier(parser.value(dossier));
    window.show();
    return QApplication::exec();
}
