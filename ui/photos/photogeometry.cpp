// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photogeometry.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace homeward {

namespace {

using Complex = std::complex<double>;

/// In pixels, so that one turn means the same across and down.
Complex inPixels(const QPointF &fraction, const QSizeF &size)
{
    return {fraction.x() * size.width(), fraction.y() * size.height()};
}

} // namespace

double fittingScale(const QSizeF &picture, const QSizeF &pane)
{
    if (picture.isEmpty() || pane.isEmpty())
        return 1;
    return std::min(pane.width() / picture.width(), pane.height() / picture.height());
}

QTransform placed(const QSizeF &picture, const QRectF &pane, const PhotoSight &sight)
{
    const QSizeF shown = picture * (fittingScale(picture, pane.size()) * sight.zoom);
    const QPointF middle = pane.center();
    return QTransform(shown.width(), 0, 0, shown.height(), middle.x() - sight.centre.x() * shown.width(),
                      middle.y() - sight.centre.y() * shown.height());
}

PhotoSight zoomedAbout(const PhotoSight &sight, const QPointF &fraction, double factor)
{
    return {sight.zoom * factor, fraction + (sight.centre - fraction) / factor};
}

PhotoSight moved(const PhotoSight &sight, const QPointF &pixels, const QSizeF &picture, const QSizeF &pane)
{
    const QSizeF shown = picture * (fittingScale(picture, pane) * sight.zoom);
    if (shown.isEmpty())
        return sight;
    const QPointF centre = sight.centre - QPointF(pixels.x() / shown.width(), pixels.y() / shown.height());
    return {sight.zoom, {std::clamp(centre.x(), 0.0, 1.0), std::clamp(centre.y(), 0.0, 1.0)}};
}

double scaleOf(const PhotoSight &sight, const QSizeF &picture, const QSizeF &pane, double devicePixelRatio)
{
    return fittingScale(picture, pane) * sight.zoom * devicePixelRatio;
}

PhotoSight withinLimits(const PhotoSight &sight, const QSizeF &picture, const QSizeF &pane, double devicePixelRatio)
{
    const double fitting = fittingScale(picture, pane) * devicePixelRatio;
    const double least = std::min(fitting, leastPhotoScale);
    const double greatest = std::max(fitting, greatestPhotoScale);
    const double wished = std::clamp(fitting * sight.zoom, least, greatest) / fitting;
    return {wished, sight.centre};
}

QTransform quarterTurns(int quarters)
{
    switch (((quarters % 4) + 4) % 4) {
    case 1:
        return QTransform(0, 1, -1, 0, 1, 0);
    case 2:
        return QTransform(-1, 0, 0, -1, 1, 1);
    case 3:
        return QTransform(0, -1, 1, 0, 0, 1);
    default:
        return {};
    }
}

std::optional<QTransform> aligned(const QSizeF &size, const PhotoPoints &points, const QSizeF &targetSize,
                                  const PhotoPoints &target)
{
    const Complex from = inPixels(points.first, size);
    const Complex to = inPixels(target.first, targetSize);
    const Complex span = inPixels(points.second, size) - from;
    const Complex wanted = inPixels(target.second, targetSize) - to;
    if (std::abs(span) < 1 || std::abs(wanted) < 1)
        return std::nullopt;
    const Complex turn = wanted / span; // z ↦ to + turn · (z − from)
    const Complex shift = to - turn * from;
    QTransform pixels(turn.real(), turn.imag(), -turn.imag(), turn.real(), shift.real(), shift.imag());
    return QTransform::fromScale(size.width(), size.height()) * pixels *
           QTransform::fromScale(1 / targetSize.width(), 1 / targetSize.height());
}

} // namespace homeward
