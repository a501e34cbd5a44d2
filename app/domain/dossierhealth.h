// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace homeward {

enum class FaultKind {
    DatabaseUnopened, ///< nothing of it can be read
    Structure,        ///< some records of a part of the database cannot be read
    CaseListCut,      ///< there may be cases that nothing names any more
    CaseUnreadable,
    DanglingRow,
    ChangesMissing, ///< the database ends before what was recorded: a lost end of its log, or an older copy
    MarkMissing,    ///< of how far the trail had come: whether an older copy was put in its place cannot be told
    AuditBroken,
    AuditUnreadable,
    AuditContentMissing, ///< an entry says that something was changed, and what it was is gone
    RecordChanged,       ///< the rows of a case are not what the last entry about it says
    CaseMissing,         ///< the trail tells of a case that is not there
    EvidenceMissing,
    EvidenceDamaged,
    EvidenceUnreadable, ///< the medium, not the content: may be read another time
    EvidenceListCut
};

/// One thing that is not as it was recorded. Names numbers and files, never persons.
struct Fault
{
    FaultKind kind = FaultKind::Structure;
    QString file;        ///< its name, without the folder
    QString caseNumber;  ///< empty: not about one case
    EvidenceId evidence; ///< null: not about an item
    qint64 entry = 0;    ///< of the audit trail; 0: not about one
    QString detail;      ///< English, for the log and for who repairs it
    bool operator==(const Fault &) const = default;
};

/// Why a dossier is open for reading only.
enum class ReadOnlyReason {
    None,
    OpenElsewhere, ///< somebody works on it now
    OtherComputer, ///< another computer has left its lock: its owner may be alive
    NotWritable,   ///< the medium or the rights of the folder
    MediumFull,    ///< not even the lock file could be written
    Damaged
};

/// How a dossier came to be open. The holder is known only for OpenElsewhere and OtherComputer, and not always.
struct DossierState
{
    ReadOnlyReason reason = ReadOnlyReason::None;
    QString holderHost;
    qint64 holderProcess = 0;
    QString holderAccount; ///< display name
    QDateTime holderSince; ///< UTC
    QString file;          ///< what is damaged, its name without the folder
    QList<Fault> faults;   ///< found while opening; with another reason than Damaged only MarkMissing
    bool operator==(const DossierState &) const = default;
};

/// Stable ASCII word: "evidence_missing" …
[[nodiscard]] QString faultKey(FaultKind kind);
/// One sentence in the language that is installed, for the window and the commands alike.
[[nodiscard]] QString faultSentence(const Fault &fault);
/// Why nothing can be changed, naming who or what; empty for None. Without advice.
[[nodiscard]] QString readOnlySentence(const DossierState &state);
/// What to do about it; empty: nothing.
[[nodiscard]] QString readOnlyAdvice(ReadOnlyReason reason);

/// NotFound, and about an account rather than about \a keyFile itself.
[[nodiscard]] Error unknownAccount(const QString &keyFile);

/// ReadOnly, remembering why.
[[nodiscard]] Error readOnlyError(ReadOnlyReason reason);
/// Of an error made by readOnlyError(); None for any other.
[[nodiscard]] ReadOnlyReason readOnlyReasonOf(const Error &error);

/// The sentence and the advice for an error that is about one of the two files a dossier stands on, its database and
/// its key file; nothing for any other file.
struct DossierFileWords
{
    QString sentence;
    QString advice;
};
[[nodiscard]] std::optional<DossierFileWords> dossierFileWords(const Error &error);

} // namespace homeward
