// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/document.h"

namespace homeward::render {

/// Most pixels a picture may claim; checked in its header before anything is decoded.
inline constexpr qint64 maxDecodedPixels = 120'000'000;
/// JPEG shrinks while it decodes, so it may claim more.
inline constexpr qint64 maxJpegPixels = 500'000'000;

/// Common to pictures: facts, no words, and no risks but those of their notes and size.
class PhotoDocument : public Document
{
public:
    [[nodiscard]] const DocumentFacts &facts() const override { return m_facts; }
    [[nodiscard]] Result<PageText> text(int page, Watch &watch) override;
    [[nodiscard]] Result<QList<Risk>> risks(Watch &watch) override;

protected:
    /// Shrinks a decoded, upright picture into \a box; never enlarges.
    [[nodiscard]] static QImage fitted(const QImage &image, const QSize &box);

    DocumentFacts m_facts;
};

/// HEIC, HEIF and AVIF. NotSupported when built without libheif.
[[nodiscard]] OpenedDocument openHeif(const QByteArray &bytes, const QString &format);

} // namespace homeward::render
