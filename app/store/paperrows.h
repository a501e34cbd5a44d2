// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/party.h"
#include "store/database.h"

#include <QDateTime>
#include <QList>

namespace homeward {

enum class PaperState { Reserved, Issued, Cancelled };
[[nodiscard]] QString paperStateKey(PaperState state); ///< "reserved", "issued", "cancelled"

/// One line of the register of issued papers. A number is never used twice; gaps show as cancelled.
struct Paper
{
    PaperId id;
    QString number;
    CaseId caseId;
    QByteArray revision; ///< of the case, 32 bytes: what the paper binds to
    Language language = Language::Ukrainian;
    PaperState state = PaperState::Reserved;
    AccountId account;    ///< who reserved it
    QDateTime reservedAt; ///< UTC
    QByteArray sha256;    ///< of the file; empty until it is about to be written
    QDateTime issuedAt;   ///< UTC; invalid until issued
    QString signer;       ///< as in the certificate; empty until issued
    QString reason;       ///< why it was cancelled
    bool operator==(const Paper &) const = default;
};

/// Takes the number: \a paper must be in state Reserved. AlreadyExists: the number is taken.
[[nodiscard]] Status insertPaper(Database &database, const Paper &paper);
/// Notes of a reserved number which file is about to be written under it; it stays when the number is cancelled.
/// NotFound when it is not reserved.
[[nodiscard]] Status notePaperFile(Database &database, const PaperId &id, const QByteArray &sha256);
/// Reserved → issued. NotFound when it is not reserved.
[[nodiscard]] Status issuePaper(Database &database, const PaperId &id, const QByteArray &sha256,
                                const QDateTime &issuedAt, const QString &signer);
/// Reserved → cancelled. NotFound when it is not reserved.
[[nodiscard]] Status cancelPaper(Database &database, const PaperId &id, const QString &reason);
/// By number. Null case: the whole register.
[[nodiscard]] Result<QList<Paper>> readPapers(Database &database, const CaseId &caseId);
[[nodiscard]] Result<int> countPapers(Database &database, PaperState state);

} // namespace homeward
