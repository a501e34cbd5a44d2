// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/sniff.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>

namespace homeward {

namespace {

ContentType photo(const char *format, const char *mime)
{
    return {EvidenceKind::Photo, QString::fromLatin1(format), QString::fromLatin1(mime)};
}

/// ISO/IEC 14496-12 §4.3: box size, "ftyp", major brand, minor version, compatible brands.
ContentType sniffIsoMedia(QByteArrayView head)
{
    const auto known = [](QByteArrayView brand) -> ContentType {
        constexpr std::array heic{"heic", "heix", "heim", "heis", "hevc", "hevx"};
        constexpr std::array heif{"mif1", "msf1"};
        if (brand == "avif" || brand == "avis")
            return photo("AVIF", "image/avif");
        if (std::any_of(heic.begin(), heic.end(), [&](const char *b) { return brand == b; }))
            return photo("HEIC", "image/heic");
        if (std::any_of(heif.begin(), heif.end(), [&](const char *b) { return brand == b; }))
            return photo("HEIF", "image/heif");
        return {};
    };
    ContentType type = known(head.sliced(8, 4));
    const qsizetype end = std::min<qsizetype>(head.size(), 64);
    for (qsizetype at = 16; at + 4 <= end && (type.kind == EvidenceKind::Other || type.format == QLatin1String("HEIF"));
         at += 4) {
        const ContentType also = known(head.sliced(at, 4));
        if (also.kind == EvidenceKind::Photo && also.format != QLatin1String("HEIF"))
            type = also;
        else if (type.kind == EvidenceKind::Other)
            type = also;
    }
    return type;
}

} // namespace

ContentType sniffContent(const QByteArray &head)
{
    const QByteArrayView start(head.constData(), std::min<qsizetype>(head.size(), 1024));
    if (start.startsWith("\xFF\xD8\xFF"))
        return photo("JPEG", "image/jpeg");
    if (start.startsWith("\x89PNG\r\n\x1A\n"))
        return photo("PNG", "image/png");
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return photo("GIF", "image/gif");
    if (start.startsWith(QByteArrayView("II*\0", 4)) || start.startsWith(QByteArrayView("MM\0*", 4)))
        return photo("TIFF", "image/tiff");
    if (start.size() >= 12 && start.startsWith("RIFF") && start.sliced(8, 4) == "WEBP")
        return photo("WEBP", "image/webp");
    if (start.size() >= 12 && start.sliced(4, 4) == "ftyp") {
        const ContentType type = sniffIsoMedia(start);
        if (type.kind == EvidenceKind::Photo)
            return type;
    }
    if (start.size() >= 26 && start.startsWith("BM") && start.sliced(6, 4) == QByteArrayView("\0\0\0\0", 4))
        return photo("BMP", "image/bmp");
    // Readers accept the header anywhere in the first 1024 bytes (ISO 32000-1 annex H.3, note 13).
    if (start.contains("%PDF-"))
        return {EvidenceKind::Pdf, {}, QStringLiteral("application/pdf")};
    return {EvidenceKind::Other, {}, QStringLiteral("application/octet-stream")};
}

} // namespace homeward
