// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "ui/photos/photogeometry.h"
#include "ui/photos/photopicture.h"
#include "ui/photos/photoshade.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace homeward {

enum class CompareMode { SideBySide, Overlay, Slider, Grid };

/// A photograph to be compared, with the words that stand over it.
struct ComparedPhoto
{
    EvidenceItem item;
    QString label; ///< "Photo 1 · Party A"
    std::optional<Party> party;
};

/// Photographs beside or over each other. Linked, all show the same fractions of themselves at the same places;
/// turning, aligning and zooming are of the view only and end with it. Shows no marks, no measure and no opinion.
class CompareView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostPanes = 6;

    CompareView(EvidenceDesk &desk, const Preferences &preferences, QWidget *parent = nullptr);
    ~CompareView() override;

    /// The first is left, the second right; more are shown in the grid. What is shown already stays as it lies.
    void show(const CaseId &caseId, const QList<ComparedPhoto> &photos);
    void swapSides();
    /// Everything as on first sight: whole pictures, upright, linked, covered.
    void reset();
    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    /// The pane that keys act upon; 0 left, 1 right.
    void setActive(int pane);
    [[nodiscard]] int active() const { return m_active; }

    void setLinked(bool linked);
    [[nodiscard]] bool isLinked() const { return m_linked; }
    void zoomBy(double factor);  ///< about the middle of the active pane
    void setScale(double scale); ///< device pixels for one of the active picture's, 1 is 100 %
    void fit();
    [[nodiscard]] double scale(int pane) const;
    void turnActive();
    /// 0 … 1: how much of the right one is seen over the left, or where the slider stands.
    void setShare(double share);
    [[nodiscard]] double share() const { return m_share; }
    void setLoupe(bool on);
    [[nodiscard]] bool hasLoupe() const { return m_loupe; }
    /// Asks for two points on each side; they align size and turn of the right one. Again: takes the alignment away.
    void setAligning(bool on);
    [[nodiscard]] bool isAligning() const { return m_aligning; }
    [[nodiscard]] bool isAligned() const { return m_alignment.has_value(); }
    /// Uncovers the active picture for as long as it stays here.
    void askForActive();

    [[nodiscard]] const PhotoPicture *picture(int pane) const;
    /// Where a pane lies, and where in it the fractions of its picture lie, in this widget's coordinates.
    [[nodiscard]] QRectF paneRect(int pane) const;
    [[nodiscard]] QTransform toWidget(int pane) const;
    /// The hand's place in a pane: where it is, and where the same fraction lies in the panes linked with it. Empty:
    /// the hand is elsewhere.
    [[nodiscard]] std::optional<QPointF> pointerIn(int pane) const;
    [[nodiscard]] int paneAt(const QPointF &point) const;
    [[nodiscard]] PhotoShade shade(int pane) const;

Q_SIGNALS:
    void viewChanged();
    /// A picture came, or cannot be shown.
    void pictureChanged(int pane);
    void chosen(int pane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Pane
    {
        ComparedPhoto photo;
        std::unique_ptr<PhotoPicture> picture;
        PhotoVisit visit;
        PhotoSight sight;
        int turns = 0;
        QList<QPointF> points; ///< to be aligned by, at most two
    };
    [[nodiscard]] bool isStacked() const { return m_mode == CompareMode::Overlay || m_mode == CompareMode::Slider; }
    [[nodiscard]] QSizeF seenSize(int pane) const; ///< pixels, after turning
    [[nodiscard]] const PhotoSight &sightOf(int pane) const;
    /// The unit square a pane is moved by: of its own picture, or of the left one where that gives the place.
    [[nodiscard]] QTransform frame(int pane) const;
    [[nodiscard]] QSizeF frameSize(int pane) const;
    void setSight(int pane, const PhotoSight &sight);
    void zoomAt(int pane, const QPointF &fraction, double factor);
    void openPane(int pane);
    void movePoint(const QPointF &by);
    void addPoint(int pane, const QPointF &fraction);
    [[nodiscard]] int nextPointPane() const;
    void describe();
    void paintPicture(QPainter &painter, int pane);
    void paintCover(QPainter &painter, const QRectF &rect, const QString &title, const QString &reason) const;
    void paintLabel(QPainter &painter, int pane) const;
    void paintCross(QPainter &painter, const QPointF &at, const QString &number) const;
    void paintGlass(QPainter &painter, int pane);

    EvidenceDesk &m_desk;
    const Preferences &m_preferences;
    CaseId m_case;
    std::vector<Pane> m_panes;
    CompareMode m_mode = CompareMode::SideBySide;
    PhotoSight m_sight;                    ///< of all while they are linked
    std::optional<QTransform> m_alignment; ///< the right one's unit square in the left one's
    std::optional<QPointF> m_pointer;      ///< the fraction under the hand, of its pane's frame
    QPointF m_grabbed;
    double m_share = 0.5;
    int m_active = 1;
    int m_pointerPane = 0;
    bool m_linked = true;
    bool m_loupe = false;
    bool m_aligning = false;
    bool m_dragging = false;
    bool m_sliding = false;
};

} // namespace homeward
