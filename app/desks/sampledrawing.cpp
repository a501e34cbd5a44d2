// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/sampledrawing.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <iterator>

namespace homeward {

namespace {

struct Coat
{
    QRgb fur;
    QRgb muzzle;
    QRgb body;
};

constexpr Coat coats[] = {
    {0xFFA0836B, 0xFFD1AC8A, 0xFF87705C}, {0xFFA98A66, 0xFFD9B48B, 0xFF8C6F4F}, {0xFF9C8060, 0xFFD0A982, 0xFF7E674B},
    {0xFF93795C, 0xFFCBA57E, 0xFF766048}, {0xFFAE7A5C, 0xFFE29F7A, 0xFF93664B}, {0xFFC79A72, 0xFFEEB98D, 0xFFA67E5A},
    {0xFF8B7565, 0xFFC2A48E, 0xFF6F5C4E}, {0xFFB48F74, 0xFFE0BD9C, 0xFF97765D},
};

constexpr QRgb skies[][2] = {
    {0xFFEAD9B8, 0xFFC2B191}, {0xFFEBD8B4, 0xFFC9B48F}, {0xFFC9DDE6, 0xFF9FBECB},
    {0xFFDCD9D2, 0xFFB9B5AB}, {0xFFC4CFEA, 0xFF9FACD0}, {0xFFE4CFDD, 0xFFC3A6B8},
};

constexpr QRgb bows[] = {0xFF8B3A3A, 0xFF4E6E8E, 0xFF5E7F56, 0xFF7B5C8C};

/// On a field of 1200 × 1200, chin at the middle.
void paintBear(QPainter &painter, int number)
{
    const Coat &coat = coats[static_cast<std::size_t>(number) % std::size(coats)];
    const QColor dark(0x2B, 0x22, 0x20);
    const int wide = 20 * (number % 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(coat.body));
    painter.drawEllipse(QPointF(600, 1120), 330, 330);
    for (const int side : {-1, 1}) {
        painter.setBrush(QColor::fromRgb(coat.fur).darker(108));
        painter.drawEllipse(QPointF(600 + side * (225 + wide / 2), 300), 110, 110);
        painter.setBrush(QColor::fromRgb(coat.muzzle));
        painter.drawEllipse(QPointF(600 + side * (225 + wide / 2), 300), 64, 64);
    }
    painter.setBrush(QColor::fromRgb(coat.fur));
    painter.drawEllipse(QPointF(600, 540), 300 + wide, 300);
    painter.setBrush(QColor::fromRgb(coat.muzzle));
    painter.drawEllipse(QPointF(600, 650), 140, 112);
    painter.setBrush(dark);
    for (const int side : {-1, 1})
        painter.drawEllipse(QPointF(600 + side * (105 + wide / 3), 500), 27, 27);
    painter.drawEllipse(QPointF(600, 610), 38, 28);
    QPainterPath smile(QPointF(545, 672));
    smile.quadTo(QPointF(600, 722), QPointF(655, 672));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(dark, 9, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(smile);
    if (number % 3 != 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(bows[static_cast<std::size_t>(number) % std::size(bows)]));
        painter.drawPolygon(QPolygonF({QPointF(600, 880), QPointF(470, 820), QPointF(470, 940)}));
        painter.drawPolygon(QPolygonF({QPointF(600, 880), QPointF(730, 820), QPointF(730, 940)}));
        painter.drawEllipse(QPointF(600, 880), 48, 34);
    }
}

} // namespace

SampleDrawing drawSamplePicture(int number)
{
    constexpr QSize sizes[] = {QSize(2016, 1512), QSize(1280, 960), QSize(1200, 1600), QSize(1600, 1200)};
    const QSize size = sizes[static_cast<std::size_t>(number) % std::size(sizes)];
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &sky = skies[static_cast<std::size_t>(number) % std::size(skies)];
    QLinearGradient gradient(0, 0, 0, size.height());
    gradient.setColorAt(0, QColor::fromRgb(sky[0]));
    gradient.setColorAt(1, QColor::fromRgb(sky[1]));
    painter.fillRect(image.rect(), gradient);
    painter.save();
    const double scale = qMin(size.width(), size.height()) / 1200.0;
    painter.translate((size.width() - 1200 * scale) / 2, size.height() - 1200 * scale);
    painter.scale(scale, scale);
    paintBear(painter, number);
    painter.restore();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(size.height() / 26);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(0, 0, 0, 110));
    painter.drawText(image.rect().adjusted(0, 0, -size.width() / 60, -size.height() / 80),
                     Qt::AlignRight | Qt::AlignBottom, QStringLiteral("DRAWN SAMPLE · %1").arg(number + 1));
    painter.end();

    const bool png = number % 5 == 4;
    SampleDrawing drawing;
    drawing.fileName = QStringLiteral("sample-photo-%1.%2")
                           .arg(number + 1, 2, 10, QLatin1Char('0'))
                           .arg(png ? QStringLiteral("png") : QStringLiteral("jpg"));
    QBuffer buffer(&drawing.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, png ? "PNG" : "JPG", png ? 60 : 86);
    return drawing;
}

} // namespace homeward
