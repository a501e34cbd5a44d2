// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/accountdesk.h"
#include "security/secretbytes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace homeward {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

int listAccounts(CommandCall &call, const AccountDesk &desk)
{
    const QString own = desk.session().account.key;
    const QList<Account> accounts = desk.accounts();
    for (const Account &account : accounts) {
        QJsonArray keys;
        QStringList labels;
        for (const Role role : account.roles) {
            keys.append(QLatin1String(roleInfo(role).key));
            labels.append(QCoreApplication::translate("Role", roleInfo(role).label));
        }
        call.out.result({{QStringLiteral("account"), account.key},
                         {QStringLiteral("name"), account.displayName},
                         {QStringLiteral("roles"), keys},
                         {QStringLiteral("sees_content"), allows(account.roles, Right::ViewCases)},
                         {QStringLiteral("own"), account.key == own}},
                        {//: @info:shell %1 is the key of an account, %2 a person's name, %3 a list of roles
                         QCoreApplication::translate("Commands", "%1: %2 (%3)")
                             .arg(account.key, account.displayName, labels.join(QLatin1String(", ")))});
    }
    return ExitDone;
}

/// The roles asked for; \a mistake names the first that there is not.
QList<Role> rolesOf(const CommandCall &call, QString *mistake)
{
    QList<Role> roles;
    for (const QString &key : call.options.value(QStringLiteral("role"))) {
        const auto role = roleFromKey(key);
        if (!role)
            *mistake = key;
        else if (!roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

int refuseObstacle(CommandCall &call, AccountObstacle obstacle)
{
    switch (obstacle) {
    case AccountObstacle::Own:
        //: @info:shell
        call.out.note(
            say(QT_TRANSLATE_NOOP("Commands", "Nobody removes the account they work with; another one can.")));
        break;
    case AccountObstacle::LastContent:
        //: @info:shell
        call.out.note(say(
            QT_TRANSLATE_NOOP("Commands", "It is the last account that sees the content, so nothing was changed.")));
        break;
    case AccountObstacle::LastManager:
        //: @info:shell
        call.out.note(say(
            QT_TRANSLATE_NOOP("Commands", "It is the last account that manages accounts, so nothing was changed.")));
        break;
    case AccountObstacle::None:
        break;
    }
    return ExitUsage;
}

/// \a done: stable word of what was done, for JSON.
int told(CommandCall &call, const AccountDesk &desk, const Status &status, const QString &key, const char *done,
         const QString &words)
{
    if (!status)
        return call.out.fail(status.error());
    call.out.result({{QStringLiteral("dossier"), desk.path()},
                     {QStringLiteral("account"), key},
                     {QStringLiteral("done"), QLatin1String(done)}},
                    {words});
    return ExitDone;
}

int setRoles(CommandCall &call, AccountDesk &desk, const QString &key, bool fresh)
{
    QString mistake;
    NewAccount wish{key, call.value("name"), rolesOf(call, &mistake)};
    if (!mistake.isEmpty()) {
        QStringList known;
        for (const RoleInfo &info : roleTable())
            known.append(QLatin1String(info.key));
        //: @info:shell %1 is what was typed, %2 a list of words
        call.out.note(say(QT_TRANSLATE_NOOP("Commands", "There is no role “%1”; the roles are %2."))
                          .arg(mistake, known.join(QLatin1String(", "))));
        return ExitUsage;
    }
    if (fresh) {
        if (wish.displayName.isEmpty())
            wish.displayName = key;
        QString secret;
        if (const int code = readNewSecret(call, "new-passphrase-file", &secret); code != ExitDone)
            return code;
        const Status added = desk.add(wish, secret).result();
        wipe(secret);
        //: @info:shell %1 is the key of an account
        return told(call, desk, added, key, "added", say(QT_TRANSLATE_NOOP("Commands", "Account added: %1")).arg(key));
    }
    const QList<Account> accounts = desk.accounts();
    const auto known =
        std::find_if(accounts.begin(), accounts.end(), [&](const Account &account) { return account.key == key; });
    if (known == accounts.end())
        return call.out.fail({ErrorCode::NotFound, QStringLiteral("no such account"), key});
    if (!call.isSet("name"))
        wish.displayName = known->displayName;
    if (!call.isSet("role"))
        wish.roles = known->roles;
    if (const auto obstacle = obstacleToRoles(accounts, key, wish.roles); obstacle != AccountObstacle::None)
        return refuseObstacle(call, obstacle);
    //: @info:shell %1 is the key of an account
    return told(call, desk, desk.change(wish).result(), key, "changed",
                say(QT_TRANSLATE_NOOP("Commands", "Account changed: %1")).arg(key));
}

int run(CommandCall &call)
{
    const QString act = call.arguments.at(0);
    const QString key = call.arguments.value(2);
    const bool aboutOne = act == QLatin1String("add") || act == QLatin1String("change") ||
                          act == QLatin1String("remove") || act == QLatin1String("reset");
    const bool known = aboutOne || act == QLatin1String("list") || act == QLatin1String("recovery-key");
    if (!known || aboutOne != !key.isEmpty()) {
        //: @info:shell
        call.out.note(say(QT_TRANSLATE_NOOP(
            "Commands",
            "What to do is one of list, add, change, remove, reset, recovery-key; KEY names the account.")));
        return ExitUsage;
    }
    const auto opened = openAccounts(call, call.arguments.at(1));
    if (!opened)
        return call.out.fail(opened.error());
    AccountDesk &desk = **opened;
    if (act == QLatin1String("list"))
        return listAccounts(call, desk);
    if (act == QLatin1String("recovery-key"))
        return printRecoveryKey(call, desk, {});
    if (act == QLatin1String("add") || act == QLatin1String("change"))
        return setRoles(call, desk, key, act == QLatin1String("add"));
    if (act == QLatin1String("remove")) {
        if (const auto obstacle = obstacleToRemoval(desk.accounts(), key, desk.session().account.key);
            obstacle != AccountObstacle::None)
            return refuseObstacle(call, obstacle);
        //: @info:shell %1 is the key of an account
        return told(call, desk, desk.remove(key).result(), key, "removed",
                    say(QT_TRANSLATE_NOOP("Commands", "Account removed: %1")).arg(key));
    }
    QString secret;
    if (const int code = readNewSecret(call, "new-passphrase-file", &secret); code != ExitDone)
        return code;
    const Status reset = desk.resetPassphrase(key, secret).result();
    wipe(secret);
    //: @info:shell %1 is the key of an account
    return told(call, desk, reset, key, "reset",
                say(QT_TRANSLATE_NOOP("Commands", "The account has a new passphrase: %1")).arg(key));
}

} // namespace

Command accountCommand()
{
    return {"account", "list|add|change|remove|reset|recovery-key DIR [KEY]",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Look after the accounts of a dossier and its recovery key."), 2, 3, false,
            dossierOptions() +
                QList<CommandOption>{{"name", "TEXT",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "The person's name, for “add” and “change”.")},
                                     {"role", "ROLE",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "A role of the account; give it again for more."),
                                      true},
                                     {"new-passphrase-file", "FILE",
                                      //: @info:shell help of an option
                                      QT_TRANSLATE_NOOP("Commands", "Read the account's new passphrase from FILE.")}},
            run};
}

} // namespace homeward
