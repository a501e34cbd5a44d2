// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/risks.h"

#include <QString>

namespace homeward {

/// What a file carries, as a person reads it on the strip over the pages.
[[nodiscard]] QString riskText(Risk risk);

/// What it means for the reader, one sentence.
[[nodiscard]] QString riskMeaning(Risk risk);

} // namespace homeward
