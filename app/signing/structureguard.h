// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace homeward {

/// Whether qpdf may open the file inside this process. qpdf unpacks object and cross-reference streams without a limit,
/// so one megabyte can ask for gigabytes; here those streams are unpacked beforehand into nothing, up to 128 MiB in
/// all, and unusual filters on them are refused; one pass, and never more unpacking than the file has bytes. Judged on
/// the raw bytes, so a file built to deceive this look as well is still possible; it costs memory, never a wrong
/// verdict.
[[nodiscard]] bool isSafeToOpen(const QByteArray &file);

} // namespace homeward
