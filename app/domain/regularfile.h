// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

class QFile;

namespace homeward {

/// Opens \a path for reading into \a file, which must be closed. Never blocks: a pipe without a writer is refused, not
/// waited for. Errors name the file. NotFound; CannotRead, with isNotRegularFile() for a folder, pipe, socket or
/// device, and with hasUnreadableName() for a name that is not UTF-8, which cannot be passed on.
[[nodiscard]] Status openRegularFile(QFile &file, const QString &path);

/// open(2) for a file of a dossier's own, \a flags as there, made readable by its owner only: never through a link,
/// never waiting, and nothing but a regular file. -1, and errno says why.
[[nodiscard]] int openOwnFile(const QString &path, int flags);

/// The whole of \a path, at most \a limit bytes, counted while reading: the file may grow meanwhile. Errors as
/// openRegularFile(), and TooLarge.
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, qint64 limit);

/// Is there a regular file that can be opened for reading? Errors as openRegularFile().
[[nodiscard]] Status checkRegularFile(const QString &path);

[[nodiscard]] bool isNotRegularFile(const Error &error);
[[nodiscard]] bool hasUnreadableName(const Error &error);

/// Internal: \a name, a file that was installed with the program, is not beside it any more.
[[nodiscard]] Error missingProgramFile(const QString &name);
/// The name given to missingProgramFile(), also after its detail came from another process; empty for any other error.
[[nodiscard]] QString missingProgramFileOf(const Error &error);

} // namespace homeward
