// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/largetext.h"
#include "ui/common/tokens.h"

#include <QCache>
#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {

QByteArray recoloured(const QString &path, const QColor &colour)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    const QByteArray name = colour.name().toLatin1();
    svg.replace("#232629", name);
    svg.replace("currentColor", name);
    return svg;
}

QString iconPath(const char *breezeName, int pixels)
{
    const QString name = QString::fromLatin1(breezeName);
    const QString wanted = QStringLiteral(":/icons/%1/%2.svg");
    const QString exact = wanted.arg(pixels <= 18 ? 16 : 22).arg(name);
    if (QFile::exists(exact))
        return exact;
    const QString other = wanted.arg(pixels <= 18 ? 22 : 16).arg(name);
    return QFile::exists(other) ? other : QString();
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const char *breezeName, const QColor &colour) : m_name(breezeName), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int devicePixels = std::min(size.width(), size.height());
        const int logical = std::max(1, static_cast<int>(std::lround(devicePixels / std::max<qreal>(scale, 1))));
        QPixmap pixmap = themedPixmap(m_name.constData(), m_colour, logical, std::max<qreal>(scale, 1));
        if (mode != QIcon::Disabled)
            return pixmap;
        QPixmap pale(pixmap.size());
        pale.setDevicePixelRatio(pixmap.devicePixelRatio());
        pale.fill(Qt::transparent);
        QPainter painter(&pale);
        painter.setOpacity(0.45);
        painter.drawPixmap(0, 0, pixmap);
        return pale;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name.constData(), m_colour); }
    QString key() const override { return QStringLiteral("homeward"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(22, 22)}; }
    bool isNull() override { return false; }

private:
    QByteArray m_name;
    QColor m_colour;
};

} // namespace

QPixmap themedPixmap(const char *breezeName, const QColor &colour, int pixels, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("hw-icon/%1/%2/%3/%4")
                            .arg(QString::fromLatin1(breezeName), colour.name())
                            .arg(pixels)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int device = std::max(1, static_cast<int>(std::lround(pixels * devicePixelRatio)));
    pixmap = QPixmap(device, device);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(recoloured(iconPath(breezeName, pixels), colour));
    {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, device, device));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

int iconSide()
{
    return 2 * int(std::lround(8 * std::clamp(textScale(), 1.0, 2.0))); // even: lines of the drawing meet pixels
}

QIcon themedIcon(const char *breezeName, const QColor &colour)
{
    if (iconPath(breezeName, 16).isEmpty()) {
        qWarning("Icon missing from resources/icons.cmake: %s", breezeName);
        return {};
    }
    return QIcon(new ThemedIconEngine(breezeName, colour));
}

QIcon themedIcon(const char *breezeName, const QWidget *widget)
{
    return themedIcon(breezeName, tokensOf(widget).text);
}

} // namespace homeward
