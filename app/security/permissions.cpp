// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/permissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace homeward {

namespace {

using enum Right;

constexpr Right registrarRights[] = {ViewCases, CreateCases, EditCases,  AddEvidence,
                                     Annotate,  LogContact,  PrintPaper, CheckPaper};
constexpr Right reviewerRights[] = {ViewCases,  ViewSealed, EditCases,  AddEvidence, Annotate,
                                    LogContact, Decide,     PrintPaper, CheckPaper};
constexpr Right secondReviewerRights[] = {ViewCases, ViewSealed, Annotate, Approve, PrintPaper, CheckPaper};
constexpr Right translatorRights[] = {ViewCases, Annotate, Translate};
constexpr Right liaisonRights[] = {ViewCases,   AddEvidence, Annotate,   LogContact,
                                   PlanContact, Exchange,    PrintPaper, CheckPaper};
constexpr Right signingRights[] = {ViewCases, ViewSealed, IssuePaper, PrintPaper, CheckPaper};
constexpr Right supervisorRights[] = {ViewCases,  ViewSealed, CreateCases, EditCases, AddEvidence,
                                      Annotate,   LogContact, PlanContact, Decide,    Approve,
                                      PrintPaper, CheckPaper, Exchange,    ReadAudit, CheckDossier};
constexpr Right custodianRights[] = {ViewCases, ReadAudit, CheckDossier, BackUp, CheckPaper};
constexpr Right observerRights[] = {ViewCases, CheckPaper};
constexpr Right administratorRights[] = {ManageAccounts, ManageOffice};

// In the order of the enumeration, which roleInfo() relies on and the test checks.
constexpr std::array<RoleInfo, 10> roles = {{
    {Role::Registrar, "registrar", QT_TRANSLATE_NOOP("Role", "Registrar"), registrarRights},
    {Role::Reviewer, "reviewer", QT_TRANSLATE_NOOP("Role", "Reviewer"), reviewerRights},
    {Role::SecondReviewer, "second_reviewer", QT_TRANSLATE_NOOP("Role", "Second reviewer"), secondReviewerRights},
    {Role::Translator, "translator", QT_TRANSLATE_NOOP("Role", "Translator or interpreter"), translatorRights},
    {Role::Liaison, "liaison", QT_TRANSLATE_NOOP("Role", "Liaison officer"), liaisonRights},
    {Role::SigningOfficial, "signing_official", QT_TRANSLATE_NOOP("Role", "Signing official"), signingRights},
    {Role::Supervisor, "supervisor", QT_TRANSLATE_NOOP("Role", "Supervisor"), supervisorRights},
    {Role::Custodian, "custodian", QT_TRANSLATE_NOOP("Role", "Custodian of records"), custodianRights},
    {Role::Observer, "observer", QT_TRANSLATE_NOOP("Role", "Observer"), observerRights},
    {Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Role", "Administrator"), administratorRights},
}};

} // namespace

std::span<const RoleInfo> roleTable()
{
    return roles;
}

const RoleInfo &roleInfo(Role role)
{
    return roles[static_cast<size_t>(role)];
}

std::optional<Role> roleFromKey(const QString &key)
{
    const auto found =
        std::find_if(roles.begin(), roles.end(), [&](const RoleInfo &info) { return key == QLatin1String(info.key); });
    return found == roles.end() ? std::nullopt : std::optional(found->role);
}

bool allows(const QList<Role> &held, Right right)
{
    return std::any_of(held.begin(), held.end(), [&](Role role) {
        const std::span<const Right> rights = roleInfo(role).rights;
        return std::find(rights.begin(), rights.end(), right) != rights.end();
    });
}

} // namespace homeward
