// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace homeward {

/// Refuses a file to be written that lies inside a dossier (this one or any other): a paper over `dossier.db` or over
/// an evidence file would destroy what it was made from. Symbolic links are followed, on the file itself too.
/// InvalidValue, naming \a path.
[[nodiscard]] Status refuseInsideDossier(const QString &path);

/// Refuses a name that something has already, also a link to nothing: where nobody is asked, an issued paper must not
/// give way to the next one. AlreadyExists, naming \a path.
[[nodiscard]] Status refuseTakenName(const QString &path);

} // namespace homeward
