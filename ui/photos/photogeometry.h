// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

#include <optional>

/// Where pictures lie in their panes. A picture is its unit square, (0, 0) upper left and (1, 1) lower right as it is
/// seen, after turning; a point of it is a fraction of it, so one point means the same in pictures of any size.
namespace homeward {

/// What one looks at: the same two numbers for several pictures keep the same fractions of them in the same places.
struct PhotoSight
{
    double zoom = 1; ///< 1: the whole picture just fits its pane
    QPointF centre = {0.5, 0.5};
    bool operator==(const PhotoSight &) const = default;
};

/// Least and greatest size of a picture, device pixels for one of its own.
inline constexpr double leastPhotoScale = 0.25;
inline constexpr double greatestPhotoScale = 8;

/// Logical pixels for one of the picture's pixels when it just fits.
[[nodiscard]] double fittingScale(const QSizeF &picture, const QSizeF &pane);
/// The unit square of a picture of this size (its pixels as seen) into its pane.
[[nodiscard]] QTransform placed(const QSizeF &picture, const QRectF &pane, const PhotoSight &sight);
/// \a fraction of the picture stays where it is on the screen.
[[nodiscard]] PhotoSight zoomedAbout(const PhotoSight &sight, const QPointF &fraction, double factor);
/// Moved by logical pixels of its pane; the middle of the pane never leaves the picture.
[[nodiscard]] PhotoSight moved(const PhotoSight &sight, const QPointF &pixels, const QSizeF &picture,
                               const QSizeF &pane);
/// The sight nearest to \a sight that keeps \a picture between leastPhotoScale (or fitting, if that is less) and
/// greatestPhotoScale. \a devicePixelRatio: device pixels of a logical one.
[[nodiscard]] PhotoSight withinLimits(const PhotoSight &sight, const QSizeF &picture, const QSizeF &pane,
                                      double devicePixelRatio);
/// Device pixels for one of the picture's, 1 is 100 %.
[[nodiscard]] double scaleOf(const PhotoSight &sight, const QSizeF &picture, const QSizeF &pane,
                             double devicePixelRatio);

/// Turns the unit square by quarters to the right.
[[nodiscard]] QTransform quarterTurns(int quarters);

/// Two points of a picture, as fractions.
struct PhotoPoints
{
    QPointF first;
    QPointF second;
};
/// Lays \a points of a picture of \a size onto \a target of another: the map between their unit squares that turns,
/// moves and enlarges evenly. Empty when two points of a picture are one.
[[nodiscard]] std::optional<QTransform> aligned(const QSizeF &size, const PhotoPoints &points, const QSizeF &targetSize,
                                                const PhotoPoints &target);

} // namespace homeward
