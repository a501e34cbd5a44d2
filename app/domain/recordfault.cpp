// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordfault.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace homeward {

QString recordChangedSentence(const Fault &fault)
{
    struct Words
    {
        const char *part;
        const char *sentence;
    };
    static constexpr Words table[] = {
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"annotation", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: annotations were changed past the program, after "
                                                          "entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"annotation_reply",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: replies to annotations were changed past the program, after "
                                            "entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"assignment", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: who works on it was changed past the program, "
                                                          "after entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"attestation", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: attestations were changed past the program, "
                                                           "after entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"case_file", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: its number, its state or the day it was opened was "
                                                         "changed past the program, after entry %2 of the audit "
                                                         "trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"claim", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: claims were changed past the program, after entry %2 "
                                                     "of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"contact_event", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: lines of the family log were changed past the "
                                                             "program, after entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"decision", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: decisions were changed past the program, after "
                                                        "entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"document_password",
         QT_TRANSLATE_NOOP("DossierHealth", "Case %1: remembered passwords of files were changed past the program, "
                                            "after entry %2 of the audit trail.")},
        //: @info evidence; %1 is the number of a case, %2 the number of an entry of the audit trail
        {"evidence", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: evidence was changed past the program, after entry "
                                                        "%2 of the audit trail.")},
        //: @info sensitive photos are covered; %1 is the number of a case, %2 the number of an entry of the audit trail
        {"evidence_cover", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: covers of photos were changed past the "
                                                              "program, after entry %2 of the audit trail.")},
        //: @info what a file's details were before a correction; %1 is the number of a case, %2 of an entry of the
        //: trail
        {"evidence_former", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: former details of files were changed past "
                                                               "the program, after entry %2 of the audit trail.")},
        //: @info the register of signed summaries; %1 is the number of a case, %2 of an entry of the audit trail
        {"paper", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: the register of its summaries was changed past the "
                                                     "program, after entry %2 of the audit trail.")},
        //: @info from a dossier of an older program; %1 is the number of a case, %2 of an entry of the audit trail
        {"record", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: claims, decisions or evidence were changed past the "
                                                      "program, after entry %2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"subject", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: the list of its people, documents, stays and "
                                                       "condition reports was changed past the program, after entry "
                                                       "%2 of the audit trail.")},
        //: @info %1 is the number of a case, %2 the number of an entry of the audit trail
        {"", QT_TRANSLATE_NOOP("DossierHealth", "Case %1: it is not as entry %2 of the audit trail left it; what was "
                                                "changed past the program cannot be told.")},
    };
    const auto known = std::find_if(std::begin(table), std::end(table),
                                    [&](const Words &words) { return fault.file == QLatin1String(words.part); });
    const Words &words = known == std::end(table) ? *std::prev(std::end(table)) : *known;
    return QCoreApplication::translate("DossierHealth", words.sentence)
        .arg(fault.caseNumber, QString::number(fault.entry));
}

} // namespace homeward
