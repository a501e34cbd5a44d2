// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordfault.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace homeward {

QString recordChangedSentence(const Fault &fault)
{
    if (fault.file == QLatin1String("party"))
        //: @info the parties to the work of the office, in their order
        return QCoreApplication::translate(
            "DossierHealth", "The parties of the dossier, their names or their order were changed past the program.");
    struct Words
    {
        const char *part;
        const char *sentence;
    };
    static constexpr Words table[] = {
        //: @info %1 is the number of a case
        {"annotation", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: annotations were changed past the program.")},
        //: @info %1 is the number of a case
        {"annotation_reply",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: replies to annotations were changed past the program.")},
        //: @info %1 is the number of a case
        {"assignment", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: who works on it was changed past the program.")},
        //: @info %1 is the number of a case
        {"attestation", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: attestations were changed past the program.")},
        //: @info %1 is the number of a case
        {"case_file",
         QT_TRANSLATE_NOOP("DossierHealth",
                           "Case %1: its number, its state or the day it was opened was changed past the program.")},
        //: @info %1 is the number of a case
        {"claim", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: claims were changed past the program.")},
        //: @info %1 is the number of a case
        {"contact_event",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: lines of the family log were changed past the program.")},
        //: @info %1 is the number of a case
        {"decision", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: decisions were changed past the program.")},
        //: @info %1 is the number of a case
        {"document_password",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: remembered passwords of files were changed past the program.")},
        //: @info evidence; %1 is the number of a case
        {"evidence", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: evidence was changed past the program.")},
        //: @info sensitive photos are covered; %1 is the number of a case
        {"evidence_cover",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: covers of photos were changed past the program.")},
        //: @info what a file's details were before a correction; %1 is the number of a case
        {"evidence_former",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: former details of files were changed past the program.")},
        //: @info the register of signed summaries; %1 is the number of a case
        {"paper",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: the register of its summaries was changed past the program.")},
        //: @info from a dossier of an older program; %1 is the number of a case
        {"record",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: claims, decisions or evidence were changed past the program.")},
        //: @info %1 is the number of a case
        {"subject",
         QT_TRANSLATE_NOOP(
             "DossierHealth",
             "Case %1: the list of its people, documents, stays and condition reports was changed past the program.")},
        //: @info %1 is the number of a case
        {"", QT_TRANSLATE_NOOP(
                 "DossierHealth",
                 "Case %1: it is not as the audit trail left it; what was changed past the program cannot be told.")},
    };
    const auto known = std::find_if(std::begin(table), std::end(table),
                                    [&](const Words &words) { return fault.file == QLatin1String(words.part); });
    const Words &words = known == std::end(table) ? *std::prev(std::end(table)) : *known;
    // Not when: the trail goes on after the change, and what is compared is how the case stands now.
    return QCoreApplication::translate("DossierHealth", words.sentence).arg(fault.caseNumber);
}

} // namespace homeward
