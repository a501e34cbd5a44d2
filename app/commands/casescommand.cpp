// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casewords.h"
#include "commands/commandlist.h"
#include "commands/secrets.h"
#include "desks/casedesk.h"
#include "summary/phrasebook.h"
#include "summary/wording.h"

#include <QCoreApplication>

namespace homeward {

namespace {

int run(CommandCall &call)
{
    CaseQuery query;
    query.text = call.arguments.value(1);
    query.conflictsOnly = call.isSet("conflicts");
    if (call.isSet("limit")) {
        bool number = false;
        query.limit = call.value("limit").toInt(&number);
        if (!number || query.limit < 0) {
            //: @info:shell
            call.out.note(QCoreApplication::translate("Commands", "The limit is a number from 0."));
            return ExitUsage;
        }
    }
    const auto dossier = openDossier(call, call.arguments.at(0));
    if (!dossier)
        return call.out.fail(dossier.error());
    const auto rows = (*dossier)->cases().find(query).result();
    if (!rows)
        return call.out.fail(rows.error());
    const QDate today = (*dossier)->today();
    const Phrasebook words(call.language);
    for (const CaseRow &row : *rows) {
        const Age age = ageOf(row.birth, row.separation, today);
        QStringList line{row.number, nameWords(row.name), words.caseState(row.state)};
        if (row.conflicts > 0) {
            //: @info:shell
            line.append(QCoreApplication::translate("Commands", "%n conflict(s)", nullptr, row.conflicts));
        }
        if (const QString said = formatAge(age, words); !said.isEmpty())
            line.append(said);
        if (!row.place.isEmpty())
            line.append(row.place);
        call.out.result({{QStringLiteral("case"), row.number},
                         {QStringLiteral("id"), row.id.toString()},
                         {QStringLiteral("name"), row.name},
                         {QStringLiteral("status"), QString::fromLatin1(stateInfo(row.state).key)},
                         {QStringLiteral("conflicts"), row.conflicts},
                         {QStringLiteral("age"), ageJson(row.birth, today)},
                         {QStringLiteral("age_stage"), ageStageKey(age.stage)},
                         {QStringLiteral("turns_18_soon"), age.turns18Soon},
                         {QStringLiteral("adult_since_separation"), age.adultSinceSeparation},
                         {QStringLiteral("place"), row.place},
                         {QStringLiteral("score"), row.score},
                         {QStringLiteral("rule"), row.rule}},
                        {line.join(QStringLiteral(" · "))});
    }
    if (rows->isEmpty() && !query.text.isEmpty()) {
        //: @info:shell
        call.out.note(QCoreApplication::translate("Commands", "No case matches."));
        return ExitNegative;
    }
    if (rows->isEmpty() && query.limit != 0) {
        //: @info:shell
        const QString noConflicts = QCoreApplication::translate("Commands", "No case has conflicts.");
        //: @info:shell
        const QString none = QCoreApplication::translate("Commands", "There are no cases here yet.");
        call.out.note(query.conflictsOnly ? noConflicts : none);
    }
    return ExitDone;
}

} // namespace

Command casesCommand()
{
    return {"cases", "DIR [QUERY]",
            //: @info:shell help of a command
            QT_TRANSLATE_NOOP("Commands", "List or search case files, best first."), 1, 2, false,
            dossierOptions() + QList<CommandOption>{{"limit", "N",
                                                     //: @info:shell help of an option
                                                     QT_TRANSLATE_NOOP("Commands", "At most N lines.")},
                                                    {"conflicts", nullptr,
                                                     //: @info:shell help of an option
                                                     QT_TRANSLATE_NOOP("Commands", "Only cases with conflicts.")}},
            run};
}

} // namespace homeward
