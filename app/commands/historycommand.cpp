// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/casedesk.h"

#include <QCoreApplication>

namespace homeward {

namespace {

QStringList wordsOf(const HistoryLine &line, const QString &number)
{
    QStringList words{line.at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")), line.accountName, actText(line.act),
                      number, line.about == number ? QString() : line.about};
    if (line.when.isValid())
        words.append(line.when.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (const QString own = ownReasonText(line); !own.isEmpty())
        words.append(own);
    else if (!line.reason.isEmpty())
        //: @info:shell in the history; %1 is what a person gave as the reason
        words.append(QCoreApplication::translate("Commands", "Reason given: %1").arg(line.reason));
    if (line.contentErased)
        //: @info:shell in the history: what was changed is not known any more
        words.append(QCoreApplication::translate("Commands", "What was changed is gone."));
    words.removeAll(QString());
    return {words.join(QStringLiteral(" · "))};
}

int run(CommandCall &call)
{
    const auto dossier = openDossier(call, call.arguments.first());
    if (!dossier)
        return call.out.fail(dossier.error());
    CaseDesk &desk = (*dossier)->cases();
    CaseId id;
    if (call.arguments.size() > 1) {
        const auto found = desk.resolve(call.arguments.at(1)).result();
        if (!found)
            return call.out.fail(found.error());
        id = *found;
    }
    const auto lines = desk.history(id).result();
    if (!lines)
        return call.out.fail(lines.error());
    QHash<CaseId, QString> numbers;
    const auto rows = desk.find({}).result();
    for (const CaseRow &row : rows.value_or(QList<CaseRow>()))
        numbers.insert(row.id, row.number);
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    for (const HistoryLine &line : *lines) {
        const QString number = numbers.value(line.caseId);
        call.out.result({{QStringLiteral("entry"), line.sequence},
                         {QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODate)},
                         {QStringLiteral("account"), orNull(line.accountName)},
                         {QStringLiteral("act"), line.act},
                         {QStringLiteral("case"), orNull(number)},
                         {QStringLiteral("field"), orNull(line.field)},
                         {QStringLiteral("party"), orNull(line.partyKey)},
                         {QStringLiteral("about"), orNull(line.about)},
                         {QStringLiteral("from"), orNull(line.from)},
                         {QStringLiteral("to"), orNull(line.to)},
                         {QStringLiteral("reason"), orNull(line.reason)},
                         {QStringLiteral("erased"), line.contentErased}},
                        wordsOf(line, number));
    }
    return ExitDone;
}

} // namespace

Command historyCommand()
{
    return {"history", "DIR [CASE]",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "Who did what, newest first: in one case, or in the whole dossier."), 1, 2,
            false, dossierOptions(), run};
}

} // namespace homeward
