// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandline.h"

#include "commands/commandlist.h"
#include "resources/resources.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <memory>
#include <vector>

namespace homeward {

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

/// Catalogues are installed for the time of one command.
class Words
{
public:
    explicit Words(Language language)
    {
        const QString key = languageKey(language);
        for (const QString &name : {QStringLiteral("qtbase_"), QStringLiteral("qtfix_"), QStringLiteral("homeward_")}) {
            auto translator = std::make_unique<QTranslator>();
            if (translator->load(QStringLiteral(":/i18n/") + name + key + QStringLiteral(".qm"))) {
                QCoreApplication::installTranslator(translator.get());
                m_translators.push_back(std::move(translator));
            }
        }
    }
    ~Words()
    {
        for (const auto &translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
    }
    Words(const Words &) = delete;
    Words &operator=(const Words &) = delete;

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Qt's chatter about the desktop is nothing a script should read; what is wrong is told by the command itself.
void onlyFaults(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtCriticalMsg && type != QtFatalMsg)
        return;
    std::fputs(qPrintable(text + QLatin1Char('\n')), stderr);
}

/// An application object without a display, if nobody made one.
class Application
{
public:
    explicit Application(bool paints)
    {
        if (QCoreApplication::instance())
            return;
        m_handlerBefore = qInstallMessageHandler(onlyFaults);
        static int count = 1;
        static char name[] = "homeward";
        static char *arguments[] = {name, nullptr};
        if (paints) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            m_own = std::make_unique<QGuiApplication>(count, arguments);
        } else {
            m_own = std::make_unique<QCoreApplication>(count, arguments);
        }
    }
    ~Application()
    {
        if (!m_own)
            return;
        m_own.reset();
        qInstallMessageHandler(m_handlerBefore);
    }
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

private:
    QtMessageHandler m_handlerBefore = nullptr;
    std::unique_ptr<QCoreApplication> m_own;
};

const QList<CommandOption> &commonOptions()
{
    static const QList<CommandOption> options = {
        {"json", nullptr,
         //: @info:shell help of an option
         QT_TRANSLATE_NOOP("Commands", "Print one JSON object a line.")},
        {"language", "uk|ru|en",
         //: @info:shell help of an option
         QT_TRANSLATE_NOOP("Commands", "Speak this language.")},
        {"help", nullptr,
         //: @info:shell help of an option
         QT_TRANSLATE_NOOP("Commands", "Show this help.")},
    };
    return options;
}

QString optionLine(const CommandOption &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name) +
                         (option.valueName ? QLatin1Char(' ') + QLatin1String(option.valueName) : QString());
    return QStringLiteral("  %1 %2").arg(name, -28).arg(inWords(option.help));
}

QStringList helpOf(const Command &command)
{
    QStringList lines{QStringLiteral("homeward %1 %2").arg(QLatin1String(command.name), QLatin1String(command.usage)),
                      QStringLiteral("  ") + inWords(command.summary), QString()};
    for (const QList<CommandOption> &options : {command.options, commonOptions()}) {
        for (const CommandOption &option : options)
            lines.append(optionLine(option));
    }
    return lines;
}

QStringList helpOfAll()
{
    //: @info:shell
    QStringList lines{
        inWords(QT_TRANSLATE_NOOP("Commands", "homeward [--dossier DIR] [--language uk|ru|en]   opens the window")),
        QString()};
    for (const Command &command : commandList()) {
        const QString form = QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.usage);
        lines.append(QStringLiteral("homeward %1 %2").arg(form, -40).arg(inWords(command.summary)));
    }
    //: @info:shell
    lines += {QString(),
              inWords(QT_TRANSLATE_NOOP("Commands", "“homeward COMMAND --help” tells the options of a command."))};
    return lines;
}

struct Parsed
{
    QStringList arguments;
    QHash<QString, QStringList> options;
    QString mistake; ///< a sentence; empty: none
};

Parsed parse(const QStringList &words, const QList<CommandOption> &known)
{
    Parsed parsed;
    bool onlyArguments = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyArguments || !word.startsWith(QLatin1String("--"))) {
            if (!onlyArguments && word.size() > 1 && word.startsWith(QLatin1Char('-')) && word != QLatin1String("-h")) {
                //: @info:shell %1 is what was typed
                parsed.mistake = inWords(QT_TRANSLATE_NOOP("Commands", "There is no option “%1”.")).arg(word);
                return parsed;
            }
            if (!onlyArguments && word == QLatin1String("-h"))
                parsed.options[QStringLiteral("help")].append(QString());
            else
                parsed.arguments.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyArguments = true;
            continue;
        }
        const QString name = word.mid(2).section(QLatin1Char('='), 0, 0);
        const auto option = std::find_if(known.begin(), known.end(), [&](const CommandOption &candidate) {
            return name == QLatin1String(candidate.name);
        });
        if (option == known.end()) {
            //: @info:shell %1 is what was typed
            parsed.mistake =
                inWords(QT_TRANSLATE_NOOP("Commands", "There is no option “%1”.")).arg(QStringLiteral("--") + name);
            return parsed;
        }
        const bool attached = word.contains(QLatin1Char('='));
        if (!option->valueName) {
            if (attached) {
                //: @info:shell %1 is an option
                parsed.mistake = inWords(QT_TRANSLATE_NOOP("Commands", "The option “%1” takes no value."))
                                     .arg(QStringLiteral("--") + name);
                return parsed;
            }
            parsed.options[name].append(QString());
            continue;
        }
        if (!attached && i + 1 >= words.size()) {
            //: @info:shell %1 is an option
            parsed.mistake = inWords(QT_TRANSLATE_NOOP("Commands", "The option “%1” needs a value."))
                                 .arg(QStringLiteral("--") + name);
            return parsed;
        }
        if (parsed.options.contains(name) && !option->repeatable) {
            //: @info:shell %1 is an option
            parsed.mistake = inWords(QT_TRANSLATE_NOOP("Commands", "The option “%1” is given twice."))
                                 .arg(QStringLiteral("--") + name);
            return parsed;
        }
        parsed.options[name].append(attached ? word.section(QLatin1Char('='), 1) : words.at(++i));
    }
    return parsed;
}

/// Found before everything else is parsed, so that mistakes are told in the right language.
std::optional<Language> languageWish(const QStringList &words, bool *mistaken)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString key;
        if (words.at(i) == QLatin1String("--language"))
            key = words.value(i + 1);
        else if (words.at(i).startsWith(QLatin1String("--language=")))
            key = words.at(i).section(QLatin1Char('='), 1);
        else
            continue;
        const auto language = languageFromKey(key);
        *mistaken = !language;
        return language;
    }
    return std::nullopt;
}

/// Where the command's name stands; -1: nowhere, the window is wanted. Only options of our own may come before it.
qsizetype commandPosition(const QStringList &words, bool *helpWanted)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            *helpWanted = true;
            return -1;
        }
        if (word == QLatin1String("--json") || word.startsWith(QLatin1String("--language=")))
            continue;
        if (word == QLatin1String("--language")) {
            ++i;
            continue;
        }
        return word.startsWith(QLatin1Char('-')) ? -1 : i;
    }
    return -1;
}

/// Without the program's name.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// A command whose results nobody received has not done its work.
int checked(Output &out, int code)
{
    if (!out.isLost())
        return code;
    //: @info:shell
    out.note(inWords(QT_TRANSLATE_NOOP("Commands", "The results could not be written to standard output.")));
    return qMax<int>(code, ExitFault);
}

/// Options of Qt itself that the window takes besides ours; each has a value.
bool isQtOption(const QString &word)
{
    static const QStringList names = {QStringLiteral("platform"),        QStringLiteral("platformpluginpath"),
                                      QStringLiteral("platformtheme"),   QStringLiteral("plugin"),
                                      QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowtitle"),
                                      QStringLiteral("style"),           QStringLiteral("session"),
                                      QStringLiteral("display")};
    const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
    return word.startsWith(QLatin1Char('-')) && names.contains(name);
}

int runParsed(const Command &command, const Parsed &parsed, Language language, const CommandStreams &streams)
{
    Output out(streams.out, streams.err, parsed.options.contains(QStringLiteral("json")));
    if (parsed.options.contains(QStringLiteral("help"))) {
        out.lines(helpOf(command));
        return checked(out, ExitDone);
    }
    const auto refuse = [&](const QString &mistake) {
        out.note(mistake);
        //: @info:shell %1 is the name of a command
        out.note(inWords(QT_TRANSLATE_NOOP("Commands", "Try “homeward %1 --help”.")).arg(QLatin1String(command.name)));
        return ExitUsage;
    };
    if (!parsed.mistake.isEmpty())
        return refuse(parsed.mistake);
    if (parsed.arguments.size() < command.fewest) {
        //: @info:shell %1 is how the command is used: "show DIR CASE"
        return refuse(inWords(QT_TRANSLATE_NOOP("Commands", "Something is missing: homeward %1"))
                          .arg(QLatin1String(command.name) + QLatin1Char(' ') + QLatin1String(command.usage)));
    }
    if (command.most >= 0 && parsed.arguments.size() > command.most) {
        //: @info:shell %1 is what was typed
        return refuse(
            inWords(QT_TRANSLATE_NOOP("Commands", "“%1” is one too many.")).arg(parsed.arguments.at(command.most)));
    }
    RealWorld world;
    CommandCall call{parsed.arguments, parsed.options, language, out, world, streams.in, streams.inputIsTerminal};
    try {
        return checked(out, command.run(call));
    } catch (const std::exception &fault) {
        return out.fail({ErrorCode::Internal, QString::fromUtf8(fault.what()), {}});
    }
}

} // namespace

std::optional<Language> languageFromKey(const QString &key)
{
    for (const Language language : allLanguages) {
        if (languageKey(language) == key)
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (const auto language = languageFromKey(name.left(2)))
            return *language;
    }
    return Language::English;
}

std::optional<int> runCommand(const QStringList &arguments, const CommandStreams &streams)
{
    bool helpWanted = false;
    const qsizetype position = commandPosition(arguments, &helpWanted);
    if (position < 0 && !helpWanted)
        return std::nullopt;
    initTranslations();
    initResources();
    const Command *command = position < 0 ? nullptr : findCommand(arguments.at(position));
    const Application application(command && command->paints);
    bool languageMistaken = false;
    const Language language = languageWish(arguments, &languageMistaken).value_or(systemLanguage());
    const Words words(language);

    Output out(streams.out, streams.err, false);
    if (helpWanted) {
        out.lines(helpOfAll());
        return checked(out, ExitDone);
    }
    if (!command) {
        //: @info:shell %1 is what was typed
        out.note(inWords(QT_TRANSLATE_NOOP("Commands", "There is no command “%1”.")).arg(arguments.at(position)));
        //: @info:shell
        out.note(inWords(QT_TRANSLATE_NOOP("Commands", "Try “homeward --help”.")));
        return ExitUsage;
    }
    if (languageMistaken) {
        //: @info:shell
        out.note(inWords(QT_TRANSLATE_NOOP("Commands", "The language is uk, ru or en.")));
        return ExitUsage;
    }
    QStringList rest = arguments;
    rest.removeAt(position);
    return runParsed(*command, parse(rest, command->options + commonOptions()), language, streams);
}

bool isCommand(int argc, char *argv[])
{
    bool helpWanted = false;
    return commandPosition(argumentsOf(argc, argv), &helpWanted) >= 0 || helpWanted;
}

int runCommand(int argc, char *argv[])
{
    return runCommand(argumentsOf(argc, argv)).value_or(ExitUsage);
}

namespace {

/// The three streams of this process. Handles rather than stdio: a line is written when it is ready, and whether it
/// was written is known at once.
class OwnStreams
{
public:
    [[nodiscard]] bool open()
    {
        return m_in.open(STDIN_FILENO, QIODevice::ReadOnly) &&
               m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered) &&
               m_err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] CommandStreams streams() { return {m_in, m_out, m_err, isatty(STDIN_FILENO) == 1}; }

private:
    QFile m_in;
    QFile m_out;
    QFile m_err;
};

} // namespace

std::optional<int> runCommand(const QStringList &arguments)
{
    OwnStreams own;
    return own.open() ? runCommand(arguments, own.streams()) : ExitFault;
}

void guardStandardStreams()
{
    // Opened the wrong way round, so that using one is an error and never reaches a file of ours.
    for (const int handle : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(handle, F_GETFD) >= 0)
            continue;
        [[maybe_unused]] const int taken = ::open("/dev/null", handle == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
    std::signal(SIGPIPE, SIG_IGN);
}

tl::expected<WindowCall, int> windowCall(const QStringList &arguments, const CommandStreams &streams,
                                         bool displayAtHand)
{
    initTranslations();
    const Application application(false);
    bool languageMistaken = false;
    WindowCall call;
    call.language = languageWish(arguments, &languageMistaken);
    const Words words(call.language.value_or(systemLanguage()));
    Output out(streams.out, streams.err, false);
    const auto refuse = [&out](const QString &mistake) {
        out.note(mistake);
        out.note(inWords("Try “homeward --help”."));
        return tl::unexpected<int>(ExitUsage);
    };
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isQtOption(arguments.at(i))) {
            ours.append(arguments.at(i));
            continue;
        }
        displayAtHand = true; // whoever names one knows
        ++i;
    }
    const Parsed parsed = parse(ours, {{"dossier", "DIR", ""}, {"language", "uk|ru|en", ""}});
    if (!parsed.mistake.isEmpty())
        return refuse(parsed.mistake);
    if (!parsed.arguments.isEmpty())
        return refuse(inWords("“%1” is one too many.").arg(parsed.arguments.first()));
    if (languageMistaken)
        return refuse(inWords("The language is uk, ru or en."));
    if (!displayAtHand) {
        //: @info:shell
        out.note(inWords(QT_TRANSLATE_NOOP("Commands", "There is no display to open the window on.")));
        out.note(inWords("Try “homeward --help”."));
        return tl::unexpected<int>(ExitCannotRead);
    }
    call.dossier = parsed.options.value(QStringLiteral("dossier")).value(0);
    return call;
}

tl::expected<WindowCall, int> windowCall(int argc, char *argv[])
{
    OwnStreams own;
    if (!own.open())
        return tl::unexpected<int>(ExitFault);
    const auto set = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return windowCall(argumentsOf(argc, argv), own.streams(),
                      set("DISPLAY") || set("WAYLAND_DISPLAY") || set("QT_QPA_PLATFORM"));
}

} // namespace homeward
