// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace homeward {

/// Names the rules by which a case's line in the index is derived from its rows: a digest over the sources that say
/// them, made by the build. Other sources, other rules: lines that an older program derived are then derived anew.
[[nodiscard]] QByteArray lineRules();

} // namespace homeward
