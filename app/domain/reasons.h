// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// Reasons that the program itself gives when a person undoes or redoes a step. Stored as keys, so that everyone reads
/// them in their own language; whatever else stands as a reason is what a person wrote.
[[nodiscard]] QString takenBackReason(); ///< "taken_back"
[[nodiscard]] QString doneAgainReason(); ///< "done_again"

/// Source text, context "Reason"; null: the stored reason is a person's words.
[[nodiscard]] const char *reasonLabel(const QString &stored);

} // namespace homeward
