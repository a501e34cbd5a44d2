// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's pictures as files. What a camera writes into them is written by hand here: a dozen fixed bytes, and the
// program itself stays without a library that reads such blocks.
#include "desks/sampledrawing.h"

#include <QBuffer>
#include <QDataStream>
#include <QTransform>

#include <iterator>

namespace homeward {

namespace {

/// TIFF 6.0: an entry of a directory, big-endian.
void entry(QDataStream &out, quint16 tag, quint16 type, quint32 count, quint32 value)
{
    out << tag << type << count;
    if (type == 3 && count == 1) // a short stands at the left of its four bytes
        out << static_cast<quint16>(value) << quint16(0);
    else
        out << value;
}

constexpr quint16 shortType = 3;
constexpr quint16 longType = 4;
constexpr quint16 asciiType = 2;

/// Exif 2.32: how the camera was held (4.6.4 A) and DateTimeOriginal (4.6.5 F).
QByteArray exifBlock(int orientation, const QDate &taken)
{
    QByteArray block;
    QDataStream out(&block, QIODevice::WriteOnly);
    out.writeRawData("Exif\0\0MM\0*", 10);
    out << quint32(8);
    out << quint16(2);
    entry(out, 0x0112, shortType, 1, static_cast<quint32>(orientation));
    entry(out, 0x8769, longType, 1, 38);
    out << quint32(0);
    if (taken.isValid()) {
        out << quint16(1);
        entry(out, 0x9003, asciiType, 20, 56);
        out << quint32(0);
        const QByteArray text =
            taken.toString(QStringLiteral("yyyy:MM:dd")).toLatin1() + QByteArrayLiteral(" 11:20:00");
        out.writeRawData(text.constData(), 20); // with its closing nought
    } else {
        out << quint16(0) << quint32(0);
    }
    return block;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray withExif(const QByteArray &jpeg, int orientation, const QDate &taken)
{
    const QByteArray block = exifBlock(orientation, taken);
    QByteArray marker;
    QDataStream out(&marker, QIODevice::WriteOnly);
    out << quint16(0xFFE1) << static_cast<quint16>(block.size() + 2);
    // Behind the start of the image.
    return jpeg.left(2) + marker + block + jpeg.mid(2);
}

/// Grey sheets, one directory each, as a scanner writes them. Qt's own writer knows one page only.
QByteArray tiffOf(const QList<QImage> &sheets)
{
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.writeRawData("MM\0*", 4);
    out << quint32(8);
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const QImage sheet = sheets.at(i).convertToFormat(QImage::Format_Grayscale8);
        const auto width = static_cast<quint32>(sheet.width());
        const auto height = static_cast<quint32>(sheet.height());
        const quint32 pixels = static_cast<quint32>(file.size()) + 2 + 9 * 12 + 4;
        out << quint16(9);
        entry(out, 0x0100, longType, 1, width);
        entry(out, 0x0101, longType, 1, height);
        entry(out, 0x0102, shortType, 1, 8);
        entry(out, 0x0103, shortType, 1, 1); // not compressed
        entry(out, 0x0106, shortType, 1, 1); // nought is black
        entry(out, 0x0111, longType, 1, pixels);
        entry(out, 0x0115, shortType, 1, 1);
        entry(out, 0x0116, longType, 1, height);
        entry(out, 0x0117, longType, 1, width * height);
        out << (i + 1 < sheets.size() ? pixels + width * height : quint32(0));
        for (int y = 0; y < sheet.height(); ++y)
            out.writeRawData(reinterpret_cast<const char *>(sheet.constScanLine(y)), sheet.width());
    }
    return file;
}

QString fileName(int number, const char *ending)
{
    return QStringLiteral("sample-photo-%1.%2").arg(number, 2, 10, QLatin1Char('0')).arg(QLatin1String(ending));
}

} // namespace

SampleDrawing drawSamplePicture(int number)
{
    constexpr QSize sizes[] = {QSize(2016, 1512), QSize(1280, 960), QSize(1200, 1600), QSize(1600, 1200)};
    const SampleLook look{number % 2 == 1, 4 + number * 5 % 12, number % 5, number % 4, number % 6, number * 3};
    const QImage image = drawSampleLook(look, sizes[static_cast<std::size_t>(number) % std::size(sizes)]);
    const bool png = number % 5 == 4;
    return {encoded(image, png ? "PNG" : "JPG", png ? 60 : 86), fileName(number + 1, png ? "png" : "jpg"), 1};
}

SampleDrawing drawSamplePicture(const SamplePicture &picture, int number)
{
    constexpr QSize sizes[] = {QSize(720, 960), QSize(960, 720), QSize(900, 900)};
    const QImage image =
        drawSampleLook(picture.look, sizes[static_cast<std::size_t>(picture.look.style) % std::size(sizes)]);
    switch (picture.form) {
    case SamplePicture::Form::Png:
        return {encoded(image, "PNG", 60), fileName(number, "png"), 1};
    case SamplePicture::Form::TwoPageTiff: {
        SampleLook later = picture.look;
        later.style += 4; // the same child in other clothes
        const QSize card(360, 480);
        return {tiffOf({drawSampleLook(picture.look, card), drawSampleLook(later, card)}), fileName(number, "tif"), 2};
    }
    case SamplePicture::Form::TurnedJpeg: {
        // The camera was held upright: the pixels lie on their side, and 6 says how to turn them.
        const QImage lying = image.transformed(QTransform().rotate(-90));
        return {withExif(encoded(lying, "JPG", 82), 6, picture.taken), fileName(number, "jpg"), 1};
    }
    case SamplePicture::Form::Jpeg:
        break;
    }
    const QByteArray jpeg = encoded(image, "JPG", 82);
    return {picture.taken.isValid() ? withExif(jpeg, 1, picture.taken) : jpeg, fileName(number, "jpg"), 1};
}

} // namespace homeward
