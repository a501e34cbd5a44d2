// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/session.h"

#include <QString>

namespace homeward {

[[nodiscard]] QString roleLabel(Role role);
/// Joined by commas, in the order of the table.
[[nodiscard]] QString roleList(const QList<Role> &roles);

/// Why \a session may not use \a right, and who can, as one tooltip; empty: it may.
[[nodiscard]] QString whyNot(const Session &session, bool readOnly, Right right);

} // namespace homeward
