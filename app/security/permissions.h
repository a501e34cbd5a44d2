// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace homeward {

/// What an account does in the office. An account may have several.
enum class Role {
    Registrar,
    Reviewer,
    SecondReviewer,
    Translator,
    Liaison,
    SigningOfficial,
    Supervisor,
    Custodian,    ///< of records: retention, backup, audit, keys
    Observer,     ///< third-party confirmer: reads
    Administrator ///< accounts and settings, no content
};

enum class Right {
    ViewCases,
    ViewSealed, ///< sealed compartments: health, placement address
    CreateCases,
    EditCases, ///< add, correct and withdraw claims; move the state
    AddEvidence,
    Annotate,
    LogContact,  ///< enter, correct and withdraw lines of the family log
    PlanContact, ///< agree how often families speak
    Translate,
    Decide,     ///< propose a decision on a case
    Approve,    ///< second review: binds a revision
    IssuePaper, ///< compose and sign a summary
    PrintPaper,
    CheckPaper, ///< verify a paper or a package
    Exchange,   ///< lists and packages in and out
    ReadAudit,
    CheckDossier,
    BackUp,
    ManageAccounts,
    ManageOffice ///< office settings, parties, number patterns
};

struct RoleInfo
{
    Role role;
    const char *key;   ///< stable ASCII, in the key file
    const char *label; ///< source text, context "Role"
    std::span<const Right> rights;
};

/// THE table of who may do what: a new role is a row, a new right a word in the rows that have it.
[[nodiscard]] std::span<const RoleInfo> roleTable();
[[nodiscard]] const RoleInfo &roleInfo(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(const QString &key);
/// Does any of \a roles have \a right? No roles, no rights.
[[nodiscard]] bool allows(const QList<Role> &roles, Right right);

} // namespace homeward
