// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/photofacts.h"

#include <exiv2/exiv2.hpp>

#include <cmath>
#include <exception>
#include <string>

namespace homeward::render {

namespace {

/// Text from a camera, bounded and without control characters.
QString cleaned(const std::string &text)
{
    constexpr qsizetype longest = 64;
    QString out;
    for (const QChar c : QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).left(longest)) {
        if (c.isPrint())
            out += c;
    }
    return out.trimmed();
}

std::optional<double> degrees(const Exiv2::Value &value)
{
    if (value.count() < 1 || value.count() > 3 ||
        (value.typeId() != Exiv2::unsignedRational && value.typeId() != Exiv2::signedRational))
        return std::nullopt;
    constexpr double parts[]{1, 60, 3600};
    double sum = 0;
    for (long i = 0; i < value.count(); ++i) {
        const Exiv2::Rational r = value.toRational(i);
        // Some cameras write 0/0 for "no seconds"; 0/0 degrees is no place at all.
        if (r.second == 0 && (i == 0 || r.first != 0))
            return std::nullopt;
        if (r.second != 0)
            sum += double(static_cast<uint32_t>(r.first)) / double(static_cast<uint32_t>(r.second)) / parts[i];
    }
    return sum;
}

std::optional<double> coordinate(const Exiv2::ExifData &exif, const char *key, const char *reference, char negative,
                                 double limit)
{
    const auto item = exif.findKey(Exiv2::ExifKey(key));
    if (item == exif.end())
        return std::nullopt;
    std::optional<double> value = degrees(item->value());
    if (!value || !std::isfinite(*value) || *value > limit)
        return std::nullopt;
    const auto side = exif.findKey(Exiv2::ExifKey(reference));
    if (side != exif.end() && side->toString().starts_with(negative))
        value = -*value;
    return value;
}

QString wordsOf(const Exiv2::ExifData &exif, const char *key)
{
    const auto item = exif.findKey(Exiv2::ExifKey(key));
    return item == exif.end() ? QString() : cleaned(item->toString());
}

/// Many models begin with their maker's name already.
QString cameraOf(const Exiv2::ExifData &exif)
{
    const QString maker = wordsOf(exif, "Exif.Image.Make");
    const QString model = wordsOf(exif, "Exif.Image.Model");
    const bool named = model.startsWith(maker.section(QLatin1Char(' '), 0, 0), Qt::CaseInsensitive);
    return named ? model : QStringLiteral("%1 %2").arg(maker, model).trimmed();
}

void fromExif(const Exiv2::ExifData &exif, CameraNotes *notes)
{
    if (const auto item = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation")); item != exif.end()) {
        const long value = item->count() > 0 ? item->toLong() : 0;
        if (value >= 1 && value <= 8)
            notes->orientation = static_cast<int>(value);
        else
            notes->malformed = true;
    }
    if (const auto item = exif.findKey(Exiv2::ExifKey("Exif.Photo.DateTimeOriginal")); item != exif.end())
        notes->taken = cleaned(item->toString());
    notes->camera = cameraOf(exif);
    notes->software = wordsOf(exif, "Exif.Image.Software");
    const std::optional<double> latitude =
        coordinate(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S', 90);
    const std::optional<double> longitude =
        coordinate(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W', 180);
    if (latitude && longitude)
        notes->gps = GpsPosition{*latitude, *longitude};
    else if (exif.findKey(Exiv2::ExifKey("Exif.GPSInfo.GPSLatitude")) != exif.end())
        notes->malformed = true;
}

/// XMP fills in what EXIF leaves open.
void fromXmp(const Exiv2::XmpData &xmp, CameraNotes *notes)
{
    if (const auto item = xmp.findKey(Exiv2::XmpKey("Xmp.tiff.Orientation"));
        item != xmp.end() && notes->orientation == 1) {
        const long value = item->toLong();
        if (value >= 1 && value <= 8)
            notes->orientation = static_cast<int>(value);
    }
    if (const auto item = xmp.findKey(Exiv2::XmpKey("Xmp.exif.DateTimeOriginal"));
        item != xmp.end() && notes->taken.isEmpty()) {
        // ISO 8601 in XMP; one form for both sources: "2010:07:11 13:53:00".
        QString text = cleaned(item->toString());
        if (text.size() >= 10 && text.at(4) == QLatin1Char('-') && text.at(7) == QLatin1Char('-')) {
            text[4] = QLatin1Char(':');
            text[7] = QLatin1Char(':');
            if (text.size() > 10 && text.at(10) == QLatin1Char('T'))
                text[10] = QLatin1Char(' ');
        }
        notes->taken = text;
    }
}

void silence()
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
    Exiv2::XmpParser::initialize();
}

const Exiv2::byte *data(const QByteArray &bytes)
{
    return reinterpret_cast<const Exiv2::byte *>(bytes.constData());
}

} // namespace

CameraNotes readCameraNotes(const QByteArray &bytes)
{
    CameraNotes notes;
    try {
        silence();
        const Exiv2::Image::AutoPtr image = Exiv2::ImageFactory::open(data(bytes), static_cast<long>(bytes.size()));
        image->readMetadata();
        fromExif(image->exifData(), &notes);
        fromXmp(image->xmpData(), &notes);
    } catch (const std::exception &) {
        notes.malformed = true;
    }
    return notes;
}

CameraNotes readExifBlock(const QByteArray &block)
{
    CameraNotes notes;
    try {
        silence();
        Exiv2::ExifData exif;
        Exiv2::ExifParser::decode(exif, data(block), static_cast<uint32_t>(block.size()));
        fromExif(exif, &notes);
    } catch (const std::exception &) {
        notes.malformed = true;
    }
    return notes;
}

} // namespace homeward::render
