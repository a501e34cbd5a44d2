// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace homeward {

/// What a person reads about a failure: what happened, and what to do. Never only "Error".
struct ErrorText
{
    QString sentence;
    QString advice; ///< may be empty
    /// Both as one paragraph.
    [[nodiscard]] QString whole() const;
};

/// In the interface language; names the file when the error does.
[[nodiscard]] ErrorText errorText(const Error &error);
/// The same for what a reader of pages could not make of bytes whose fingerprint was found right before: they came
/// so, and nobody changed them here.
[[nodiscard]] ErrorText contentErrorText(const Error &error);
/// The same for one page of them.
[[nodiscard]] ErrorText pageErrorText(const Error &error);

} // namespace homeward
