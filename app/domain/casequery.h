// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestatus.h"
#include "domain/ids.h"
#include "domain/partialdate.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace homeward {

/// What the account that works knows of a case's present record.
enum class Reading { Unread, Changed, Read }; ///< Changed: read, but the record is another one since

/// Beside a case, not of its record: who works on it and what the account has read of it.
struct CaseMark
{
    Reading reading = Reading::Unread;
    AccountId assignedTo; ///< null: nobody
    bool operator==(const CaseMark &) const = default;
};

/// One line of the case list. Everything in it is derived and can be rebuilt.
struct CaseRow
{
    CaseId id;
    QString number;
    QString name; ///< heading form of the best name: the child's name as most parties give it
    CaseState state = CaseState::Draft;
    int conflicts = 0;
    PartialDate birth;      ///< empty when not stated; several dates claimed: the span that holds them all
    PartialDate separation; ///< likewise
    QString place;          ///< place of separation or present place, as first stated
    EvidenceId portrait;    ///< the photograph shown in the list, never a covered one; null: none
    QStringList parties;    ///< keys of those that say something, in the dossier's order
    bool hasPhotos = false;
    bool hasDocuments = false; ///< evidence other than photographs
    QDateTime changedAt;       ///< UTC
    CaseMark mark;
    double score = 1; ///< of a search, 0…1
    QString rule;     ///< why a search found it: "name", "folded_name", "number", "place"; empty without a search
    bool operator==(const CaseRow &) const = default;
};

struct CaseQuery
{
    enum class Order {
        Number,
        Name,
        ConflictsFirst,
        ChangedLast,
        UnreadFirst
    };                                                             ///< UnreadFirst: the oldest change first
    enum class Age { Any, EighteenSoon, EighteenSinceSeparation }; ///< Soon: within 90 days, as far as the dates tell
    QString text;                                                  ///< free text: name in any script, number, place
    bool conflictsOnly = false;
    bool unreadOnly = false;  ///< Unread or Changed
    bool changedOnly = false; ///< Changed
    AccountId assignedTo;     ///< null: whoever has it
    QList<CaseState> states;  ///< empty: any
    QString place;            ///< words of a place, in any script
    QString partyKey;         ///< that says something; empty: any
    bool withPhotos = false;
    bool withDocuments = false;
    QDateTime changedSince; ///< UTC; invalid: any time
    Age age = Age::Any;
    QDate today; ///< in the office's zone; needed by \a age
    /// Is listed even where the filters beside the text would leave it out: the case somebody just reads.
    CaseId kept;
    Order order = Order::Number;
    int limit = -1; ///< -1: all
    bool operator==(const CaseQuery &) const = default;
};

/// How the text of a query had to be taken to find anything.
enum class TextReading {
    AsTyped,
    OtherLayout, ///< the keys of another keyboard layout: "ghbrk" for "прикл"
    Similar      ///< names that differ by a letter or two
};

/// The answer to a query, with the numbers beside the filters: how many would be listed with that filter on and the
/// others as they are.
struct CaseListing
{
    QList<CaseRow> rows;
    int total = 0;    ///< cases in all
    int matching = 0; ///< without the limit
    int unread = 0;
    int conflicts = 0;
    int mine = 0; ///< assigned to the account that asks
    TextReading reading = TextReading::AsTyped;
    QString readAs; ///< OtherLayout: the text in the other layout
};

} // namespace homeward
