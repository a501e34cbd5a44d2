// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"
#include "render/watch.h"

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace homeward::render {

/// \a pages: how many the document has; targets beyond them lead nowhere.
[[nodiscard]] QList<OutlineEntry> readOutline(Poppler::Document &document, int pages, Watch &watch);
[[nodiscard]] PageExtras readExtras(const Poppler::Page &page, int pages, Watch &watch);

/// The part of \a box that lies on the unit square; nothing when its middle is off it.
[[nodiscard]] std::optional<NormalisedRect> onUnitSquare(const QRectF &box);

} // namespace homeward::render
