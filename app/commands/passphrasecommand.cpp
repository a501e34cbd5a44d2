// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/accountdesk.h"
#include "security/secretbytes.h"

#include <QCoreApplication>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    const QString folder = call.arguments.first();
    auto before = readDossierSecret(call, folder);
    if (!before)
        return call.out.fail(before.error());
    UnlockRequest request{folder, call.value("account"), *before};
    const auto desk = AccountDesk::open(request, call.world);
    wipe(request.passphrase);
    QString after;
    int code = desk ? readNewSecret(call, "new-passphrase-file", &after) : call.out.fail(desk.error());
    if (code == ExitDone) {
        const Status changed = (*desk)->changePassphrase(*before, after).result();
        code = changed ? ExitDone : call.out.fail(changed.error());
    }
    wipe(*before);
    wipe(after);
    if (code != ExitDone)
        return code;
    call.out.result(
        {{QStringLiteral("dossier"), (*desk)->path()}, {QStringLiteral("account"), (*desk)->session().account.key}},
        {//: @info:shell %1 is the key of an account
         QCoreApplication::translate("Commands", "The passphrase of %1 was changed.")
             .arg((*desk)->session().account.key)});
    return ExitDone;
}

/// The forgotten passphrase of an account, replaced with the help of the written key.
int runRecovery(CommandCall &call)
{
    const auto card = Dossier::look(call.arguments.first());
    if (!card)
        return call.out.fail(card.error());
    QString key = call.value("account");
    if (key.isEmpty() && card->accountKeys.size() == 1)
        key = card->accountKeys.first();
    if (!card->accountKeys.contains(key)) {
        //: @info:shell %1 is a list of account keys
        call.out.note(QCoreApplication::translate("Commands", "Name the account with --account; there are: %1")
                          .arg(card->accountKeys.join(QLatin1String(", "))));
        return ExitUsage;
    }
    //: @info:shell asked on the terminal
    auto written = readSecret(call, "recovery-key-file", QCoreApplication::translate("Commands", "Recovery key:"));
    if (!written)
        return call.out.fail(written.error());
    const auto desk = AccountDesk::recover(card->path, *written, call.world);
    wipe(*written);
    if (!desk) {
        if (desk.error().code == ErrorCode::Malformed || desk.error().code == ErrorCode::WrongPassphrase) {
            call.out.note(desk.error().code == ErrorCode::Malformed
                              //: @info:shell
                              ? QCoreApplication::translate("Commands", "The recovery key is not written as it should "
                                                                        "be; look for a slip of the pen.")
                              //: @info:shell
                              : QCoreApplication::translate("Commands", "It is not the recovery key of this dossier, "
                                                                        "or a newer one has replaced it."));
            return ExitNotPermitted;
        }
        return call.out.fail(desk.error());
    }
    QString after;
    if (const int code = readNewSecret(call, "new-passphrase-file", &after); code != ExitDone)
        return code;
    const Status reset = (*desk)->resetPassphrase(key, after).result();
    wipe(after);
    if (!reset)
        return call.out.fail(reset.error());
    if (call.isSet("new-recovery-key"))
        return printRecoveryKey(call, **desk, key);
    call.out.result({{QStringLiteral("dossier"), card->path}, {QStringLiteral("account"), key}},
                    {//: @info:shell %1 is the key of an account
                     QCoreApplication::translate("Commands", "The account has a new passphrase: %1").arg(key)});
    return ExitDone;
}

CommandOption newPassphraseOption()
{
    return {"new-passphrase-file", "FILE",
            //: @info:shell help of an option
            QT_TRANSLATE_NOOP("Commands", "Read the account's new passphrase from FILE.")};
}

} // namespace

int printRecoveryKey(CommandCall &call, AccountDesk &desk, const QString &account)
{
    auto key = desk.renewRecoveryKey().result();
    if (!key)
        return call.out.fail(key.error());
    QJsonObject object{{QStringLiteral("dossier"), desk.path()}, {QStringLiteral("recovery_key"), *key}};
    if (!account.isEmpty())
        object.insert(QStringLiteral("account"), account);
    call.out.result(object, {//: @info:shell
                             QCoreApplication::translate("Commands", "Recovery key: %1").arg(*key),
                             //: @info:shell
                             QCoreApplication::translate(
                                 "Commands", "Write it down and keep it apart: it is not shown again. The former key "
                                             "does not open this dossier any more, but still the backups that "
                                             "were made before.")});
    wipe(*key);
    if (!call.out.isLost())
        return ExitDone;
    //: @info:shell
    call.out.note(QCoreApplication::translate("Commands", "The recovery key could not be printed. Make another one."));
    return ExitFault;
}

Command passphraseCommand()
{
    return {"passphrase", "DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Change the passphrase of an account."), 1, 1, false,
            dossierOptions() + QList<CommandOption>{newPassphraseOption()}, run};
}

Command recoverCommand()
{
    return {"recover",
            "DIR",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Give an account a new passphrase with the help of the recovery key."),
            1,
            1,
            false,
            {{"recovery-key-file", "FILE",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Read the recovery key from FILE; “-” is standard input.")},
             {"account", "KEY",
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "The account; not needed when there is only one.")},
             newPassphraseOption(),
             {"new-recovery-key", nullptr,
              //: @info:shell help of an option
              QT_TRANSLATE_NOOP("Commands", "Also make a new recovery key and print it once.")}},
            runRecovery};
}

} // namespace homeward
