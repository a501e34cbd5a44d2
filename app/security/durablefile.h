// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace homeward {

/// Puts \a bytes at \a path as a whole or not at all: a temporary file beside it, its data on disk, renamed over, and
/// the folder's entry on disk. The file is readable by its owner only. CannotWrite.
[[nodiscard]] Status replaceFileDurably(const QString &path, const QByteArray &bytes);

/// Waits until the folder's entries (new, renamed, removed files) are on disk. QSaveFile does not do this. CannotWrite.
[[nodiscard]] Status syncFolder(const QString &folder);

/// Waits until a file's data are on disk. CannotWrite.
[[nodiscard]] Status syncFile(const QString &path);

} // namespace homeward
