// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/loupe.h"

#include "ui/common/tokens.h"
#include "ui/evidence/pageview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {
constexpr int glassSide = 190;
} // namespace

double loupeFactor(const QSizeF &picture, const QTransform &toView, double devicePixelRatio)
{
    const double shown = std::hypot(toView.m11(), toView.m12()) / std::max(1.0, picture.width());
    return std::max(2.5, 1 / std::max(shown * devicePixelRatio, 0.01));
}

void paintLoupe(QPainter &painter, const QRectF &glass, const QImage &image, const QTransform &toView,
                const QPointF &fraction, double factor, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath round;
    round.addEllipse(glass);
    painter.setClipPath(round, Qt::IntersectClip);
    painter.fillRect(glass, paper);
    QTransform through(toView.m11() * factor, toView.m12() * factor, toView.m21() * factor, toView.m22() * factor, 0,
                       0);
    const QPointF there = through.map(fraction);
    through *= QTransform::fromTranslate(glass.center().x() - there.x(), glass.center().y() - there.y());
    painter.setTransform(through, true);
    painter.drawImage(QRectF(0, 0, 1, 1), image);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 120), 4));
    painter.drawEllipse(glass.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(glass.adjusted(1, 1, -1, -1));
    painter.restore();
}

LoupeOverlay::LoupeOverlay(PageView &pages, EvidenceDesk &desk)
    : QWidget(pages.viewport()), m_pages(pages), m_picture(desk)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    pages.viewport()->installEventFilter(this);
    connect(&m_picture, &PhotoPicture::changed, this, qOverload<>(&QWidget::update));
    connect(&pages, &PageView::viewMoved, this, qOverload<>(&QWidget::update));
    connect(&pages, &PageView::currentPageChanged, this, qOverload<>(&QWidget::update));
}

void LoupeOverlay::setPhoto(const CaseId &caseId, const EvidenceItem &photo)
{
    m_case = caseId;
    m_photo = photo;
    m_open = false;
    m_picture.close();
    setOn(false);
}

void LoupeOverlay::setOn(bool on)
{
    m_on = on && m_pages.isOpen() && m_pages.facts().kind == EvidenceKind::Photo;
    if (m_on && !m_open) {
        m_picture.open(m_case, m_photo);
        m_open = true;
    }
    if (m_on && m_at.isNull())
        m_at = QRectF(m_pages.viewport()->rect()).center();
    place();
    setVisible(m_on);
}

void LoupeOverlay::setGrey(bool grey)
{
    m_grey = grey;
    update();
}

void LoupeOverlay::place()
{
    const QRect view = m_pages.viewport()->rect();
    const int side = std::min({glassSide, view.width() / 2, view.height() / 2});
    // In the corner farthest from the hand, so that the glass never lies over what is looked at.
    const bool left = m_at.x() > view.width() / 2.0 && m_at.y() < view.height() / 2.0;
    setGeometry(left ? space::medium : view.width() - side - space::medium, space::medium, side, side);
}

void LoupeOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int page = m_pages.currentPage();
    const QTransform toView = m_pages.pageToView(page);
    m_picture.setFrame(page);
    m_picture.want(m_picture.size().toSize());
    const QImage picture = m_picture.image().isNull() ? m_pages.renderedPage(page, size()) : m_picture.image(m_grey);
    if (picture.isNull() || !toView.isInvertible())
        return;
    const QPointF at = toView.inverted().map(m_at);
    const QSizeF pixels = m_picture.size().isEmpty() ? QSizeF(picture.size()) : m_picture.size();
    paintLoupe(painter, QRectF(rect()).adjusted(2, 2, -2, -2), picture, toView,
               {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)},
               loupeFactor(pixels, toView, devicePixelRatioF()), tokensOf(this).sunken);
}

bool LoupeOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        m_at = static_cast<QMouseEvent *>(event)->position();
        if (m_on) {
            place();
            update();
        }
    } else if (event->type() == QEvent::Resize && m_on) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace homeward
