// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signing/pdfverifier.h"

#include <QJsonObject>

namespace homeward {

/// One verdict as the command line's JSON has it.
[[nodiscard]] QJsonObject verdictJson(const QString &file, const PdfVerdict &verdict);
/// The same in words.
[[nodiscard]] QStringList verdictWords(const QString &file, const PdfVerdict &verdict);
[[nodiscard]] int exitCodeOf(Verdict verdict);

} // namespace homeward
