// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes pictures of every screen over the sample dossier: 3 languages, 2 themes, 2 sizes. Not a test: for looking at.
#include "support/windowstage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <utility>

using namespace homeward;
using namespace homeward::test;

namespace {

struct Choice
{
    QStringList screens; ///< empty: all
    QStringList languages;
    QStringList themes;
    QList<QSize> sizes;
    QString folder;
};

void takePictures(WindowStage &stage, const Choice &choice, bool withDossier, const QList<Screen> &screens)
{
    for (const Language language : allLanguages) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const QString themeName = theme == Theme::HighContrast ? QStringLiteral("contrast")
                                      : theme == Theme::Dark       ? QStringLiteral("dark")
                                                                   : QStringLiteral("light");
            if (!choice.languages.contains(languageKey(language)) || !choice.themes.contains(themeName))
                continue;
            for (const QSize &size : choice.sizes) {
                stage.use(language, theme, size);
                for (const Screen &screen : screens) {
                    if (screen.needsDossier != withDossier ||
                        (!choice.screens.isEmpty() && !choice.screens.contains(screen.name)))
                        continue;
                    beginAnew(stage);
                    QWidget *dialog = screen.show(stage);
                    WindowStage::settle(30);
                    const QString file = QStringLiteral("%1/%2-%3-%4-%5x%6.png")
                                             .arg(choice.folder, screen.name, languageKey(language), themeName)
                                             .arg(size.width())
                                             .arg(size.height());
                    (dialog ? dialog : &stage.window())->grab().save(file);
                    if (dialog)
                        dialog->close();
                }
            }
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a blinking caret is no change of the screen
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *value) {
        QCommandLineOption one(QString::fromLatin1(name), QString(), QStringLiteral("list"),
                               QString::fromLatin1(value));
        parser.addOption(one);
        return one;
    };
    const auto screens = option("screens", "");
    const auto languages = option("languages", "uk,ru,en");
    const auto themes = option("themes", "light,dark");
    const auto text = option("text", "100");
    const auto sizes = option("sizes", "1440x900,1280x800");
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.process(application);
    const auto list = [&](const QCommandLineOption &from) {
        return parser.value(from).split(QLatin1Char(','), Qt::SkipEmptyParts);
    };
    Choice choice{list(screens), list(languages), list(themes), {}, parser.positionalArguments().value(0)};
    for (const QString &size : list(sizes))
        choice.sizes.append(
            QSize(size.section(QLatin1Char('x'), 0, 0).toInt(), size.section(QLatin1Char('x'), 1).toInt()));
    if (choice.folder.isEmpty() || !QDir().mkpath(choice.folder))
        parser.showHelp(2);

    WindowStage stage(24);
    QTextStream err(stderr);
    if (!stage.isReady()) {
        err << "No sample dossier: " << stage.error() << Qt::endl;
        return 1;
    }
    stage.preferences().setTextSize(parser.value(text).toInt());
    takePictures(stage, choice, false, allScreens());
    if (!stage.unlock()) {
        err << "The sample dossier did not open." << Qt::endl;
        return 1;
    }
    takePictures(stage, choice, true, allScreens());

    // A dossier in which nothing was done yet: cases begun in it stay, so one for each way of looking.
    for (const QString &language : std::as_const(choice.languages)) {
        for (const QString &theme : std::as_const(choice.themes)) {
            for (const QSize &size : std::as_const(choice.sizes)) {
                WindowStage empty(0);
                if (!empty.isReady() || !empty.unlock()) {
                    err << "The empty dossier did not open: " << empty.error() << Qt::endl;
                    return 1;
                }
                empty.preferences().setTextSize(parser.value(text).toInt());
                takePictures(empty, {choice.screens, {language}, {theme}, {size}, choice.folder}, true, emptyScreens());
            }
        }
    }
    return 0;
}
