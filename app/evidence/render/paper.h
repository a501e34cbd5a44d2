// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColorSpace>
#include <QImage>
#include <QPainter>

namespace homeward::render {

/// A decoded picture as it is shown: sRGB, on white where it is transparent.
[[nodiscard]] inline QImage onPaper(QImage image)
{
    const QColorSpace own = image.colorSpace();
    if (own.isValid() && own != QColorSpace(QColorSpace::SRgb)) {
        const QImage converted = image.convertedToColorSpace(QColorSpace::SRgb);
        if (!converted.isNull())
            image = converted;
    }
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

} // namespace homeward::render
