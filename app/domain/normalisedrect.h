// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace homeward {

/// A rectangle on a page or picture as fractions of the *displayed* page (crop box and /Rotate applied; for
/// photographs, after orientation): 0…1 from the top left corner, x to the right, y down.
struct NormalisedRect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] bool isValid() const
    {
        constexpr double slack = 1e-6;
        return x >= -slack && y >= -slack && width >= 0 && height >= 0 && x + width <= 1 + slack &&
               y + height <= 1 + slack;
    }
    bool operator==(const NormalisedRect &) const = default;
};

} // namespace homeward
