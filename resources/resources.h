// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward {

/// Makes :/fonts, :/icons, :/licences and :/app reachable. A resource inside a static library is not registered by
/// itself; call this first. Calling again does no harm.
void initResources();

} // namespace homeward
