// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/normalisedrect.h"
#include "domain/result.h"
#include "evidence/risks.h"
#include "evidence/sniff.h"

#include <QDateTime>
#include <QImage>
#include <QList>
#include <QSizeF>
#include <QString>

#include <optional>
#include <stop_token>

namespace homeward {

/// Upper bound of one rendered picture; larger wishes are scaled down to it.
inline constexpr qint64 maxRenderedPixels = 25'000'000;
/// Upper bound of a file handed to the helper, in bytes.
inline constexpr qint64 maxDocumentBytes = qint64(512) * 1024 * 1024;

struct PageLayout
{
    QSizeF
        sizePoints;   ///< as displayed: crop box and /Rotate applied. 1/72 inch; for photographs one point is one pixel
    int rotation = 0; ///< the page's own /Rotate, 0, 90, 180 or 270; already applied everywhere, for information
    bool operator==(const PageLayout &) const = default;
};

/// Degrees, WGS 84; north and east positive; always within ±90 and ±180.
struct GpsPosition
{
    double latitude = 0;
    double longitude = 0;
    bool operator==(const GpsPosition &) const = default;
};

struct PhotoFacts
{
    QString format; ///< "JPEG", "PNG", "TIFF", "WEBP", "GIF", "BMP", "HEIC", "HEIF", "AVIF"
    int width = 0;  ///< pixels as shown, after orientation
    int height = 0;
    int orientation = 1; ///< 1…8 as EXIF 2.32 §4.6.4 defines; values outside and missing ones read as 1
    int frames = 1;
    QString taken;    ///< DateTimeOriginal as the file has it, without zone: "2008:10:22 16:28:39"; empty: not stated
    QString camera;   ///< maker and model as the file names them; empty: not stated
    QString software; ///< what last wrote the file, by its own word; empty: not stated
    std::optional<GpsPosition> gps;
    bool malformedMetadata = false;
    bool operator==(const PhotoFacts &) const = default;
};

struct DocumentFacts
{
    EvidenceKind kind = EvidenceKind::Other;
    QList<PageLayout> pages; ///< one per PDF page or picture frame
    bool encrypted = false;  ///< the file is encrypted, with or without a password to open it
    int signatures = 0;      ///< signature fields of a PDF, filled or not
    bool repaired = false;   ///< the reader had to rebuild the cross-references
    std::optional<PhotoFacts> photo;
    bool operator==(const DocumentFacts &) const = default;
};

struct PageWord
{
    NormalisedRect rect;
    QString text; ///< NFC, as the file says it (ligatures stay; fold with NFKC for searching)
    bool spaceAfter = false;
    bool lineBreakAfter = false;
    bool operator==(const PageWord &) const = default;
};

/// The words of a page in reading order.
struct PageText
{
    QList<PageWord> words;
    [[nodiscard]] QString toString() const; ///< words with their blanks and line ends
    bool operator==(const PageText &) const = default;
};

/// A place of the document one can jump to; everything that leads out of it is only told, never followed.
struct JumpTarget
{
    int page = -1;   ///< from 0; -1: nowhere inside this document
    double down = 0; ///< fraction of the page's height that comes to the upper edge
    QString outside; ///< what it would open outside: an address, a file, a program, a script; empty: nothing
    bool operator==(const JumpTarget &) const = default;
};

struct OutlineEntry
{
    QString title;
    int level = 0; ///< 0 the topmost
    JumpTarget target;
    bool operator==(const OutlineEntry &) const = default;
};

struct PageLink
{
    NormalisedRect rect;
    JumpTarget target;
    bool operator==(const PageLink &) const = default;
};

/// An annotation that is in the file itself, whoever made it. It is part of the original: shown, never changed.
struct FileMark
{
    enum class Kind { Highlight, Note, Drawing, Stamp, Attachment, Other };
    Kind kind = Kind::Other;
    QList<NormalisedRect> rects;
    QString author; ///< as the file says
    QString body;
    QDateTime modified; ///< invalid: not stated
    bool operator==(const FileMark &) const = default;
};

/// What a page carries besides its picture and words.
struct PageExtras
{
    QList<PageLink> links;
    QList<FileMark> marks;
    bool operator==(const PageExtras &) const = default;
};

/// Size in pixels of a page at \a dpi.
[[nodiscard]] QSize pixelSize(const PageLayout &page, double dpi);
/// The largest size of the page's shape that fits into \a box and into maxRenderedPixels; at least 1 × 1.
[[nodiscard]] QSize fittedSize(const QSizeF &page, const QSize &box);

/// One opened document or picture, whoever renders it. Calls block; make them from a worker thread. They are safe
/// from several threads at once and then wait for each other.
/// Errors of all calls: Cancelled (the token asked), TimedOut (over the time limit; other pages still work), Damaged
/// (unreadable, or the reader died on it; other pages still work), TooLarge, NotSupported, PasswordNeeded,
/// WrongPassphrase, Malformed (not what it claims to be), NotFound (no such page, no helper).
class PageSource
{
public:
    virtual ~PageSource() = default;

    /// PasswordNeeded when the file asks for a password and \a password is empty, WrongPassphrase when it does not
    /// fit; call again with another. Calling again after success answers the same facts.
    [[nodiscard]] virtual Result<DocumentFacts> open(const QString &password = {}, std::stop_token stop = {}) = 0;

    /// Page \a page (from 0) as large as fits into \a box (pixels), in RGB32 on white, without alpha.
    /// Pictures are never enlarged.
    [[nodiscard]] virtual Result<QImage> render(int page, const QSize &box, std::stop_token stop = {}) = 0;

    /// Empty for pictures and for pages without a text layer.
    [[nodiscard]] virtual Result<PageText> text(int page, std::stop_token stop = {}) = 0;

    /// Looks through the whole file: apart from open(), because it may take a while in long files.
    [[nodiscard]] virtual Result<QList<Risk>> risks(std::stop_token stop = {}) = 0;

    /// The table of contents the file brings along, in reading order. Empty for most.
    [[nodiscard]] virtual Result<QList<OutlineEntry>> outline(std::stop_token) { return QList<OutlineEntry>(); }

    [[nodiscard]] virtual Result<PageExtras> extras(int, std::stop_token) { return PageExtras(); }
};

} // namespace homeward
