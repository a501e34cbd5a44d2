// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/secrets.h"

#include "desks/accountdesk.h"
#include "domain/regularfile.h"
#include "security/secretbytes.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace homeward {

namespace {

constexpr qint64 longestSecret = 64 * 1024;

/// The terminal without echo, until it goes.
class Silence
{
public:
    Silence()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_known) {
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~Silence()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_known = false;
};

Result<QString> firstLine(QIODevice &device, const QString &name)
{
    QByteArray line = device.readLine(longestSecret);
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    const QString secret = QString::fromUtf8(line);
    wipe(line);
    if (secret.isEmpty())
        return failure(ErrorCode::CannotRead, QStringLiteral("the passphrase is empty"), name);
    return secret;
}

} // namespace

QList<CommandOption> dossierOptions()
{
    return {{"passphrase-file", "FILE",
             //: @info:shell help of an option
             QT_TRANSLATE_NOOP("Commands", "Read the passphrase from FILE; “-” is standard input. Blanks count.")},
            {"account", "KEY",
             //: @info:shell help of an option
             QT_TRANSLATE_NOOP("Commands", "Work as this account; not needed when there is only one.")}};
}

Result<QString> readSecret(CommandCall &call, const char *option, const QString &prompt)
{
    const QString path = call.value(option);
    if (path == QLatin1String("-"))
        return firstLine(call.input, path);
    if (!path.isEmpty()) {
        QFile file;
        if (const Status opened = openRegularFile(file, path); !opened)
            return failure(opened);
        return firstLine(file, path);
    }
    if (!call.inputIsTerminal)
        return failure(ErrorCode::Locked, QStringLiteral("give --%1").arg(QLatin1String(option)));
    call.out.note(prompt);
    const Silence silence;
    return firstLine(call.input, {});
}

int readNewSecret(CommandCall &call, const char *option, QString *secret)
{
    //: @info:shell asked on the terminal
    auto first = readSecret(call, option, QCoreApplication::translate("Commands", "New passphrase:"));
    if (!first)
        return call.out.fail(first.error());
    *secret = *first;
    wipe(*first);
    const int least = Dossier::shortestPassphrase;
    if (secret->toUcs4().size() < least) {
        //: @info:shell %n is the smallest number of characters of a passphrase
        call.out.note(QCoreApplication::translate("Commands", "The new passphrase needs at least %n character(s).",
                                                  nullptr, least));
        return ExitUsage;
    }
    if (!call.isSet(option)) {
        //: @info:shell asked on the terminal
        auto again = readSecret(call, option, QCoreApplication::translate("Commands", "Once more:"));
        const bool same = again && *again == *secret;
        if (again)
            wipe(*again);
        if (!same) {
            //: @info:shell
            call.out.note(QCoreApplication::translate("Commands", "The two passphrases differ."));
            return ExitUsage;
        }
    }
    return ExitDone;
}

Result<QString> readDossierSecret(CommandCall &call, const QString &folder)
{
    const auto card = Dossier::look(folder);
    if (!card)
        return failure(card);
    //: @info:shell asked on the terminal; %1 is the name of a dossier
    return readSecret(call, "passphrase-file",
                      QCoreApplication::translate("Commands", "Passphrase of “%1”:").arg(card->label));
}

Result<std::shared_ptr<Dossier>> openDossier(CommandCall &call, const QString &folder)
{
    auto secret = readDossierSecret(call, folder);
    if (!secret)
        return failure(secret);
    UnlockRequest request{folder, call.value("account"), *secret};
    auto dossier = Dossier::unlock(request, call.world);
    wipe(*secret);
    wipe(request.passphrase);
    if (dossier && (*dossier)->isReadOnly())
        call.out.note(readOnlySentence((*dossier)->state()));
    else if (dossier && !(*dossier)->state().faults.isEmpty())
        call.out.note(faultSentence((*dossier)->state().faults.first()));
    return dossier;
}

Result<std::shared_ptr<AccountDesk>> openAccounts(CommandCall &call, const QString &folder)
{
    auto secret = readDossierSecret(call, folder);
    if (!secret)
        return failure(secret);
    UnlockRequest request{folder, call.value("account"), *secret};
    auto desk = AccountDesk::open(request, call.world);
    wipe(*secret);
    wipe(request.passphrase);
    return desk;
}

} // namespace homeward
