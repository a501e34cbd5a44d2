// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/risks.h"
#include "render/watch.h"

#include <QByteArray>
#include <QList>

namespace homeward::render {

/// Walks through every object of a PDF with qpdf, because Poppler names only some of what may act. Bounded by
/// \a watch; a walk that is cut short adds Risk::Oversized. Never fails: what cannot be parsed is searched as bytes.
/// \a repaired: the reader rebuilt the cross-references, so it may show objects qpdf never meets; then the plain bytes
/// are searched in any case.
[[nodiscard]] QList<Risk> scanRisks(const QByteArray &bytes, const QByteArray &password, bool repaired, Watch &watch);

/// Encrypted with something else than a password (a certificate, a handler of one vendor).
[[nodiscard]] bool usesForeignEncryption(const QByteArray &bytes);

} // namespace homeward::render
