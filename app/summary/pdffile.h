// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPainter;
class QPdfWriter;

namespace homeward {

/// A PDF/A-1b written by \a draw, which gets the writer to turn pages with. \a size in points, no margins; \a title is
/// visible to everybody who opens the file: never a name.
[[nodiscard]] Result<QByteArray> writePdfA(const QString &title, const QSizeF &size,
                                           const std::function<void(QPdfWriter &, QPainter &)> &draw);
/// Sets /Lang in the catalogue (BCP 47), every stream unchanged, classic cross-reference table.
[[nodiscard]] Result<QByteArray> withLanguage(const QByteArray &pdf, const QString &language);

} // namespace homeward
