// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward::render {

/// Limits on memory (in files, too), cores, debugging and life, to be set before anything is read. False: the helper
/// must not go on.
[[nodiscard]] bool limitProcess();

/// From here on: no sockets, no programs, no processes, nothing opened for writing. Reading stays possible (fonts,
/// plugins), but there is nowhere to send anything but the inherited socket.
[[nodiscard]] bool closeDoors();

/// Tries what closeDoors() forbids, and a file too large. True when everything was refused; for `homeward-render
/// --self-check`.
[[nodiscard]] bool doorsAreClosed();

} // namespace homeward::render
