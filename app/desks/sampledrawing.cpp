// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sampledrawing.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace homeward {

namespace {

constexpr QRgb skins[] = {0xFFF3D3B8, 0xFFE9BF9C, 0xFFF6DDC8, 0xFFDDAE88};
constexpr QRgb hairs[] = {0xFF3A2C26, 0xFF6B4630, 0xFF9A7650, 0xFFD9B878, 0xFFB0602F}; // as child.hair
constexpr QRgb irises[] = {0xFF5A3B22, 0xFF6C7780, 0xFF3F6F9E, 0xFF4F7A4A};            // as child.eyes
constexpr QRgb clothes[] = {0xFF7D8C6B, 0xFFB5854B, 0xFF7A6C93, 0xFF5F8088, 0xFFA8695E, 0xFF8A8378, 0xFFC2A04C};
constexpr QRgb skies[][2] = {
    {0xFFEAD9B8, 0xFFC2B191}, {0xFFEBD8B4, 0xFFC9B48F}, {0xFFC9DDE6, 0xFF9FBECB},
    {0xFFDCD9D2, 0xFFB9B5AB}, {0xFFC4CFEA, 0xFF9FACD0}, {0xFFE4CFDD, 0xFFC3A6B8},
};

template<std::size_t Count>
QColor pick(const QRgb (&list)[Count], int which)
{
    return QColor::fromRgb(list[static_cast<std::size_t>(which) % Count]);
}

/// What stands behind the child.
void paintPlace(QPainter &painter, const QRectF &field, int style)
{
    const auto &sky = skies[static_cast<std::size_t>(style) % std::size(skies)];
    QLinearGradient gradient(field.topLeft(), field.bottomLeft());
    gradient.setColorAt(0, QColor::fromRgb(sky[0]));
    gradient.setColorAt(1, QColor::fromRgb(sky[1]));
    painter.fillRect(field, gradient);
    painter.setPen(Qt::NoPen);
    const double w = field.width();
    const double h = field.height();
    switch (style % 4) {
    case 0: { // hills and a tree
        painter.setBrush(QColor(0x9C, 0xA8, 0x7E));
        painter.drawEllipse(QRectF(-0.2 * w, 0.62 * h, 0.9 * w, 0.8 * h));
        painter.setBrush(QColor(0x86, 0x95, 0x6C));
        painter.drawEllipse(QRectF(0.4 * w, 0.68 * h, 0.9 * w, 0.8 * h));
        painter.setBrush(QColor(0x7A, 0x5E, 0x45));
        painter.drawRect(QRectF(0.86 * w, 0.45 * h, 0.025 * w, 0.3 * h));
        painter.setBrush(QColor(0x6F, 0x86, 0x5A));
        painter.drawEllipse(QPointF(0.872 * w, 0.4 * h), 0.1 * w, 0.12 * h);
        break;
    }
    case 1: // a window
        painter.setBrush(QColor(0xF4, 0xF6, 0xF2));
        painter.drawRect(QRectF(0.06 * w, 0.08 * h, 0.24 * w, 0.36 * h));
        painter.setBrush(QColor(0xBF, 0xD6, 0xDF));
        painter.drawRect(QRectF(0.075 * w, 0.1 * h, 0.1 * w, 0.32 * h));
        painter.drawRect(QRectF(0.185 * w, 0.1 * h, 0.1 * w, 0.32 * h));
        break;
    case 2: // a shelf with books
        painter.setBrush(QColor(0xA8, 0x8B, 0x6A));
        painter.drawRect(QRectF(0.7 * w, 0.36 * h, 0.26 * w, 0.02 * h));
        for (int i = 0; i < 6; ++i) {
            painter.setBrush(pick(clothes, style + i));
            painter.drawRect(
                QRectF((0.715 + 0.038 * i) * w, (0.24 + 0.012 * (i % 3)) * h, 0.03 * w, (0.12 - 0.012 * (i % 3)) * h));
        }
        break;
    default: // a plain wall, as for a paper
        break;
    }
}

/// On a field of 1200 × 1200 whose lower edge is the picture's.
class Figure
{
public:
    Figure(QPainter &painter, const SampleLook &look)
        : m_painter(painter), m_look(look), m_grown(std::clamp((look.years - 2) / 14.0, 0.0, 1.0)),
          m_skin(pick(skins, look.hair + look.eyes)), m_hair(pick(hairs, look.hair))
    {
        m_rx = 235 - 35 * m_grown;
        m_ry = 245 + 15 * m_grown;
        m_head = QPointF(600, 560 - 40 * m_grown);
    }

    void paint()
    {
        m_painter.setPen(Qt::NoPen);
        paintBackHair();
        paintBody();
        for (const int side : {-1, 1}) {
            m_painter.setBrush(m_skin.darker(106));
            m_painter.drawEllipse(QPointF(m_head.x() + side * m_rx * 0.98, m_head.y() + 30), 36, 52);
        }
        m_painter.setBrush(m_skin);
        m_painter.drawEllipse(m_head, m_rx, m_ry);
        paintFace();
        paintTopHair();
        paintMark();
    }

private:
    /// Of the hair; stays while the child grows.
    [[nodiscard]] int cut() const { return (m_look.hair + 2 * m_look.eyes + m_look.mark + 8) % 4; }

    void paintBackHair()
    {
        m_painter.setBrush(m_hair.darker(112));
        if (!m_look.girl)
            return;
        if (cut() == 0) // long
            m_painter.drawRoundedRect(QRectF(m_head.x() - m_rx * 1.18, m_head.y() - 60, m_rx * 2.36, 500), 120, 120);
        else if (cut() == 2) // to the chin
            m_painter.drawRoundedRect(QRectF(m_head.x() - m_rx * 1.2, m_head.y() - 80, m_rx * 2.4, 340), 130, 130);
        else if (cut() == 1) { // two plaits
            for (const int side : {-1, 1}) {
                for (int knot = 0; knot < 5; ++knot)
                    m_painter.drawEllipse(
                        QPointF(m_head.x() + side * (m_rx * 1.05 + 8 * knot), m_head.y() + 130 + 66 * knot), 44, 46);
            }
        } else { // tied at the back
            m_painter.drawEllipse(QPointF(m_head.x() + m_rx * 0.9, m_head.y() - m_ry * 0.7), 105, 120);
        }
    }

    void paintBody()
    {
        const double shoulders = 250 + 110 * m_grown;
        const double top = m_head.y() + m_ry + 20;
        m_painter.setBrush(m_skin.darker(108));
        m_painter.drawRect(QRectF(m_head.x() - 70, top - 70, 140, 120));
        QPainterPath body(QPointF(m_head.x() - shoulders - 60, 1260));
        body.cubicTo(m_head.x() - shoulders, top + 60, m_head.x() - shoulders + 60, top + 40, m_head.x() - 85, top);
        body.quadTo(m_head.x(), top + 90, m_head.x() + 85, top);
        body.cubicTo(m_head.x() + shoulders - 60, top + 40, m_head.x() + shoulders, top + 60,
                     m_head.x() + shoulders + 60, 1260);
        const QColor cloth = pick(clothes, m_look.style * 3 + m_look.years);
        m_painter.fillPath(body, cloth);
        m_painter.save();
        m_painter.setClipPath(body);
        switch ((m_look.style + m_look.years) % 4) {
        case 0: // stripes
            for (int y = static_cast<int>(top) + 60; y < 1260; y += 90)
                m_painter.fillRect(QRectF(0, y, 1200, 36), cloth.lighter(125));
            break;
        case 1: // a zip and a collar
            m_painter.fillRect(QRectF(m_head.x() - 6, top + 40, 12, 700), cloth.darker(130));
            m_painter.setBrush(cloth.darker(115));
            m_painter.drawEllipse(QPointF(m_head.x(), top + 10), 150, 60);
            break;
        case 2: // a bear on the front
            m_painter.setBrush(QColor(0xA0, 0x83, 0x6B));
            for (const int side : {-1, 1})
                m_painter.drawEllipse(QPointF(m_head.x() + side * 48, top + 165), 24, 24);
            m_painter.drawEllipse(QPointF(m_head.x(), top + 215), 70, 66);
            m_painter.setBrush(QColor(0x2B, 0x22, 0x20));
            for (const int side : {-1, 1})
                m_painter.drawEllipse(QPointF(m_head.x() + side * 24, top + 205), 6, 6);
            m_painter.drawEllipse(QPointF(m_head.x(), top + 232), 10, 7);
            break;
        default:
            break;
        }
        m_painter.restore();
    }

    void paintFace()
    {
        const QColor dark(0x3B, 0x2E, 0x2A);
        const double eyesY = m_head.y() + m_ry * (0.16 - 0.12 * m_grown);
        const double apart = m_rx * 0.42;
        const double size = 30 - 7 * m_grown;
        for (const int side : {-1, 1}) {
            const QPointF eye(m_head.x() + side * apart, eyesY);
            m_painter.setBrush(QColor(0xFC, 0xFA, 0xF6));
            m_painter.drawEllipse(eye, size * 1.35, size);
            m_painter.setBrush(pick(irises, m_look.eyes));
            m_painter.drawEllipse(eye, size * 0.82, size * 0.82);
            m_painter.setBrush(dark);
            m_painter.drawEllipse(eye, size * 0.42, size * 0.42);
            m_painter.setPen(QPen(m_hair.darker(120), 11, Qt::SolidLine, Qt::RoundCap));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawArc(QRectF(eye.x() - size * 1.7, eyesY - size * 2.4, size * 3.4, size * 1.8), 40 * 16,
                              100 * 16);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(QColor(0xE0, 0x8A, 0x78, 60));
            m_painter.drawEllipse(QPointF(m_head.x() + side * m_rx * 0.58, eyesY + 85), 48, 32);
        }
        m_painter.setPen(QPen(m_skin.darker(135), 9, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawArc(QRectF(m_head.x() - 22, eyesY + 42, 44, 40), 200 * 16, 140 * 16);
        m_painter.setPen(QPen(QColor(0xA8, 0x5A, 0x4C), 11, Qt::SolidLine, Qt::RoundCap));
        const bool smiles = m_look.style % 3 != 0;
        QPainterPath mouth(QPointF(m_head.x() - 56, eyesY + 128));
        mouth.quadTo(QPointF(m_head.x(), eyesY + (smiles ? 172 : 136)), QPointF(m_head.x() + 56, eyesY + 128));
        m_painter.drawPath(mouth);
        m_painter.setPen(Qt::NoPen);
    }

    void paintTopHair()
    {
        QPainterPath crown;
        crown.addEllipse(m_head, m_rx * 1.06, m_ry * 1.06);
        const double brow = m_head.y() - m_ry * (0.3 + 0.12 * m_grown);
        QPainterPath above(QPointF(0, -400));
        above.lineTo(1200, -400);
        above.lineTo(1200, brow + 90);
        if (cut() % 2 == 0) { // a parting at the side
            above.quadTo(m_head.x() + m_rx * 0.9, brow - 10, m_head.x() + m_rx * 0.3, brow - 70);
            above.quadTo(m_head.x() - m_rx * 0.5, brow + 40, m_head.x() - m_rx * 1.2, brow + 110);
        } else { // a fringe
            above.quadTo(m_head.x() + m_rx, brow + 10, m_head.x() + m_rx * 0.7, brow);
            above.quadTo(m_head.x(), brow - 26, m_head.x() - m_rx * 0.7, brow);
            above.quadTo(m_head.x() - m_rx, brow + 10, m_head.x() - m_rx * 1.2, brow + 90);
        }
        above.lineTo(0, brow + 90);
        above.closeSubpath();
        m_painter.fillPath(crown.intersected(above), m_hair);
        m_painter.setBrush(m_hair);
        if (!m_look.girl && cut() == 1) { // curls
            for (int i = 0; i < 9; ++i) {
                const double x = m_head.x() - m_rx + i * m_rx / 4;
                m_painter.drawEllipse(QPointF(x, m_head.y() - m_ry * (0.55 + 0.45 * (1 - qAbs(i - 4) / 4.0))), 66, 60);
            }
        } else if (!m_look.girl && cut() == 3) { // a woollen cap
            const QColor wool = pick(clothes, m_look.style + 4);
            QPainterPath cap;
            cap.addEllipse(m_head, m_rx * 1.12, m_ry * 1.14);
            QPainterPath half;
            half.addRect(QRectF(0, -400, 1200, 400 + brow - 10));
            m_painter.fillPath(cap.intersected(half), wool);
            m_painter.setBrush(wool.darker(118));
            m_painter.drawRoundedRect(QRectF(m_head.x() - m_rx * 1.12, brow - 40, m_rx * 2.24, 74), 34, 34);
        } else if (m_look.girl && cut() == 3) {
            m_painter.setBrush(pick(clothes, m_look.style + 2));
            m_painter.drawEllipse(QPointF(m_head.x() + m_rx * 0.78, m_head.y() - m_ry * 0.72), 40, 30);
        }
    }

    void paintMark()
    {
        const double eyesY = m_head.y() + m_ry * (0.16 - 0.12 * m_grown);
        switch (m_look.mark) { // as child.mark
        case 0:                // on the child's right cheek
            m_painter.setBrush(QColor(0x5C, 0x3D, 0x2C));
            m_painter.drawEllipse(QPointF(m_head.x() - m_rx * 0.5, eyesY + 96), 10, 10);
            break;
        case 1:
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(QPen(QColor(0x4A, 0x44, 0x40), 9));
            for (const int side : {-1, 1})
                m_painter.drawEllipse(QPointF(m_head.x() + side * m_rx * 0.42, eyesY), 66, 60);
            m_painter.drawLine(QPointF(m_head.x() - m_rx * 0.42 + 66, eyesY),
                               QPointF(m_head.x() + m_rx * 0.42 - 66, eyesY));
            m_painter.setPen(Qt::NoPen);
            break;
        case 2: // above the left eyebrow
            m_painter.setPen(QPen(m_skin.darker(125), 8, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawLine(QPointF(m_head.x() + m_rx * 0.36, eyesY - 92),
                               QPointF(m_head.x() + m_rx * 0.6, eyesY - 74));
            m_painter.setPen(Qt::NoPen);
            break;
        case 3:
            m_painter.setBrush(m_skin.darker(128));
            for (int i = 0; i < 10; ++i)
                m_painter.drawEllipse(QPointF(m_head.x() - 110 + 24 * i, eyesY + 62 + 14 * ((i * 3) % 4)), 5, 5);
            break;
        default:
            break;
        }
    }

    QPainter &m_painter;
    const SampleLook &m_look;
    double m_grown; ///< 0: two years old, 1: sixteen and more
    QColor m_skin;
    QColor m_hair;
    double m_rx = 0;
    double m_ry = 0;
    QPointF m_head;
};

} // namespace

QImage drawSampleLook(const SampleLook &look, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlace(painter, image.rect(), look.style);
    painter.save();
    const double scale = std::min(size.width(), size.height()) / 1200.0;
    painter.translate((size.width() - 1200 * scale) / 2, size.height() - 1200 * scale);
    painter.scale(scale, scale);
    Figure(painter, look).paint();
    painter.restore();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(size.height() / 34);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(255, 255, 255, 150));
    painter.drawText(image.rect().adjusted(0, 0, -size.width() / 60, -size.height() / 80),
                     Qt::AlignRight | Qt::AlignBottom, QStringLiteral("DRAWN SAMPLE"));
    return image;
}

} // namespace homeward
