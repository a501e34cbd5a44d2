// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "security/permissions.h"

#include <QList>
#include <QString>

namespace homeward {

/// A person (or a task) that works on the dossier. Not a passphrase, not a party, not an office.
struct Account
{
    AccountId id;
    QString key; ///< ASCII, [a-z0-9-]{1,32}: what `--account` takes
    QString displayName;
    QList<Role> roles;
    bool operator==(const Account &) const = default;
};

/// Who is working and what they may do. Holds no secrets, so it may be copied to any room.
struct Session
{
    Account account;
    [[nodiscard]] bool may(Right right) const { return allows(account.roles, right); }
    bool operator==(const Session &) const = default;
};

} // namespace homeward
