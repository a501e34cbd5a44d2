// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/photos/photopicture.h"

#include <QTransform>
#include <QWidget>

class QPainter;

namespace homeward {

class PageView;

/// A round glass over a picture. \a toView maps the picture's unit square to the screen as it lies there, turned and
/// all; the glass shows \a fraction of it in its middle, \a factor times as large.
void paintLoupe(QPainter &painter, const QRectF &glass, const QImage &image, const QTransform &toView,
                const QPointF &fraction, double factor, const QColor &paper);
/// How much a glass enlarges a picture that lies like this: to a device pixel for each of its own, at least 2.5 times.
[[nodiscard]] double loupeFactor(const QSizeF &picture, const QTransform &toView, double devicePixelRatio);

/// The glass in the corner of the viewer, over the place under the pointer. Takes no part in mouse and keyboard.
class LoupeOverlay final : public QWidget
{
    Q_OBJECT
public:
    LoupeOverlay(PageView &pages, EvidenceDesk &desk);
    /// What it looks at; nothing is decoded until it is on.
    void setPhoto(const CaseId &caseId, const EvidenceItem &photo);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setGrey(bool grey);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    PageView &m_pages;
    PhotoPicture m_picture;
    CaseId m_case;
    EvidenceItem m_photo;
    QPointF m_at; ///< in the viewport
    bool m_on = false;
    bool m_open = false;
    bool m_grey = false;
};

} // namespace homeward
