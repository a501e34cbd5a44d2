// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/history.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

QString actText(const QString &act)
{
    struct Words
    {
        const char *key;
        const char *text;
    };
    static constexpr Words table[] = {
        //: @info an entry of the history of a case
        {"case.created", QT_TRANSLATE_NOOP("History", "Case created")},
        //: @info an entry of the history of a case
        {"case.assigned", QT_TRANSLATE_NOOP("History", "Case assigned")},
        //: @info an entry of the history of a case
        {"case.marked_read", QT_TRANSLATE_NOOP("History", "Marked as read")},
        //: @info an entry of the history of a case
        {"case.marked_unread", QT_TRANSLATE_NOOP("History", "Marked as unread")},
        //: @info an entry of the history of a case
        {"case.list_printed", QT_TRANSLATE_NOOP("History", "Printed in a list of cases")},
        //: @info an entry of the history of a case
        {"case.history_printed", QT_TRANSLATE_NOOP("History", "History printed")},
        //: @info an entry of the history of a case
        {"case.opened", QT_TRANSLATE_NOOP("History", "Case opened")},
        //: @info an entry of the history of a case
        {"claim.added", QT_TRANSLATE_NOOP("History", "Claim added")},
        //: @info an entry of the history of a case
        {"claim.corrected", QT_TRANSLATE_NOOP("History", "Claim corrected")},
        //: @info an entry of the history of a case
        {"claim.repeated", QT_TRANSLATE_NOOP("History", "Claim recorded again")},
        //: @info an entry of the history of a case: Undo, the words of before were recorded again
        {"claim.correction_undone", QT_TRANSLATE_NOOP("History", "Correction of a claim undone")},
        //: @info an entry of the history of a case: Redo after Undo, the corrected words were recorded again
        {"claim.correction_redone", QT_TRANSLATE_NOOP("History", "Correction of a claim made again")},
        //: @info an entry of the history of a case: Undo, the withdrawn words were recorded again
        {"claim.withdrawal_undone", QT_TRANSLATE_NOOP("History", "Withdrawal of a claim undone")},
        //: @info an entry of the history of a case
        {"claim.withdrawn", QT_TRANSLATE_NOOP("History", "Claim withdrawn")},
        //: @info an entry of the history of a case: a person, document, stay or condition report
        {"subject.begun", QT_TRANSLATE_NOOP("History", "Record begun")},
        //: @info an entry of the history of a case: a person, document, stay or condition report
        {"subject.withdrawn", QT_TRANSLATE_NOOP("History", "Record marked as entered in error")},
        //: @info an entry of the history of a case: a person, document, stay or condition report
        {"subject.restored", QT_TRANSLATE_NOOP("History", "Record restored")},
        //: @info an entry of the history of a case
        {"attestation.added", QT_TRANSLATE_NOOP("History", "Attestation added")},
        //: @info an entry of the history of a case
        {"attestation.marked", QT_TRANSLATE_NOOP("History", "Attestation marked as entered in error")},
        //: @info an entry of the history of a case
        {"attestation.restored", QT_TRANSLATE_NOOP("History", "Mark of an attestation as entered in error undone")},
        //: @info an entry of the history of a case
        {"evidence.added", QT_TRANSLATE_NOOP("History", "File added")},
        //: @info an entry of the history of a case
        {"evidence.corrected", QT_TRANSLATE_NOOP("History", "Details of a file corrected")},
        //: @info an entry of the history of a case
        {"evidence.withdrawn", QT_TRANSLATE_NOOP("History", "File withdrawn as entered in error")},
        //: @info an entry of the history of a case
        {"evidence.restored", QT_TRANSLATE_NOOP("History", "Withdrawn file brought back")},
        //: @info an entry of the history of a case
        {"annotation.added", QT_TRANSLATE_NOOP("History", "Annotation added")},
        //: @info an entry of the history of a case
        {"annotation.edited", QT_TRANSLATE_NOOP("History", "Annotation changed")},
        //: @info an entry of the history of a case
        {"annotation.withdrawn", QT_TRANSLATE_NOOP("History", "Annotation removed")},
        //: @info an entry of the history of a case
        {"annotation.restored", QT_TRANSLATE_NOOP("History", "Annotation restored")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.added", QT_TRANSLATE_NOOP("History", "Contact logged")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.corrected", QT_TRANSLATE_NOOP("History", "Contact corrected")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.withdrawn", QT_TRANSLATE_NOOP("History", "Contact withdrawn")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.restored", QT_TRANSLATE_NOOP("History", "Withdrawal of a contact undone")},
        //: @info an entry of the history of a case: Undo of a line of the family log
        {"contact.taken_back", QT_TRANSLATE_NOOP("History", "Contact taken back")},
        //: @info an entry of the history of a case: Redo of a line of the family log
        {"contact.put_back", QT_TRANSLATE_NOOP("History", "Contact put back")},
        //: @info an entry of the history of a case: somebody uncovered a phone number or an address
        {"contact.number_shown", QT_TRANSLATE_NOOP("History", "Covered number or address shown")},
        //: @info an entry of the history of a case
        {"annotation.placed", QT_TRANSLATE_NOOP("History", "Annotation moved to another place")},
        //: @info an entry of the history of a case
        {"annotation.resolved", QT_TRANSLATE_NOOP("History", "Question answered")},
        //: @info an entry of the history of a case
        {"annotation.reopened", QT_TRANSLATE_NOOP("History", "Question opened again")},
        //: @info an entry of the history of a case
        {"annotation.replied", QT_TRANSLATE_NOOP("History", "Reply added")},
        //: @info an entry of the history of a case
        {"annotation.reply_withdrawn", QT_TRANSLATE_NOOP("History", "Reply removed")},
        //: @info an entry of the history of a case
        {"annotation.reply_restored", QT_TRANSLATE_NOOP("History", "Reply restored")},
        //: @info an entry of the history of a case
        {"document.password_remembered", QT_TRANSLATE_NOOP("History", "Password of a file remembered")},
        //: @info an entry of the history of a case
        {"document.password_forgotten", QT_TRANSLATE_NOOP("History", "Password of a file forgotten")},
        //: @info an entry of the history of a case
        {"photo.observed", QT_TRANSLATE_NOOP("History", "Two photos compared")},
        //: @info an entry of the history of a case
        {"photo.observation_taken_back", QT_TRANSLATE_NOOP("History", "Comparison of two photos taken back")},
        //: @info an entry of the history of a case
        {"photo.covered", QT_TRANSLATE_NOOP("History", "Photo covered as sensitive")},
        //: @info an entry of the history of a case
        {"photo.uncovered", QT_TRANSLATE_NOOP("History", "Photo no longer covered")},
        //: @info an entry of the history of a case
        {"photo.place_shown", QT_TRANSLATE_NOOP("History", "Place tag of a photo looked at")},
        //: @info an entry of the history of a case
        {"paper.issued", QT_TRANSLATE_NOOP("History", "Summary signed")},
        //: @info an entry of the history of a case
        {"paper.draft_written", QT_TRANSLATE_NOOP("History", "Draft summary written")},
        //: @info an entry of the history of a case
        {"paper.cancelled", QT_TRANSLATE_NOOP("History", "Summary number cancelled")},
        //: @info an entry of the history of a case
        {"paper.printed", QT_TRANSLATE_NOOP("History", "Summary printed")},
        //: @info an entry of the history of a dossier
        {"dossier.created", QT_TRANSLATE_NOOP("History", "Dossier made")},
        //: @info an entry of the history of a dossier
        {"dossier.orphans_removed", QT_TRANSLATE_NOOP("History", "Left-over files removed")},
        //: @info an entry of the history of a dossier: the file that tells an older copy of the database
        {"dossier.mark_missing", QT_TRANSLATE_NOOP("History", "The mark of the end of the audit trail was missing")},
        //: @info an entry of the history of a dossier
        {"backup.made", QT_TRANSLATE_NOOP("History", "Backup made")},
        //: @info an entry of the history of a dossier
        {"backup.plan_set", QT_TRANSLATE_NOOP("History", "Backups by themselves set")},
        //: @info an entry of the history of a dossier
        {"contact.plan_set", QT_TRANSLATE_NOOP("History", "Days between contacts set")},
        //: @info an entry of the history of a dossier
        {"account.added", QT_TRANSLATE_NOOP("History", "Account added")},
        //: @info an entry of the history of a dossier
        {"account.changed", QT_TRANSLATE_NOOP("History", "Account changed")},
        //: @info an entry of the history of a dossier
        {"account.removed", QT_TRANSLATE_NOOP("History", "Account removed")},
        //: @info an entry of the history of a dossier
        {"account.passphrase_changed", QT_TRANSLATE_NOOP("History", "Own passphrase changed")},
        //: @info an entry of the history of a dossier
        {"account.passphrase_reset", QT_TRANSLATE_NOOP("History", "Passphrase of an account set anew")},
        //: @info an entry of the history of a dossier
        {"account.recovery_key_renewed", QT_TRANSLATE_NOOP("History", "New recovery key made")},
    };
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Words &words) { return act == QLatin1String(words.key); });
    return found == std::end(table) ? act : QCoreApplication::translate("History", found->text);
}

QString ownReasonText(const HistoryLine &line)
{
    if (line.act != QLatin1String("paper.cancelled"))
        return {};
    // Older programs wrote the English words.
    if (line.reason == QLatin1String("ended_before_made") ||
        line.reason == QLatin1String("the work ended before the paper was made"))
        //: @info an entry of the history of a case: why the number of a summary was cancelled
        return QCoreApplication::translate("History", "The program ended before the summary was made.");
    if (line.reason == QLatin1String("ended_before_registered") ||
        line.reason == QLatin1String("the work ended before the paper was registered"))
        //: @info an entry of the history of a case: why the number of a summary was cancelled
        return QCoreApplication::translate("History", "The program ended before the summary was registered.");
    return {};
}

} // namespace homeward
