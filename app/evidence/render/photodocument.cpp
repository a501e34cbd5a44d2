// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/photodocument.h"

#include "render/orientation.h"
#include "render/paper.h"
#include "render/parts.h"
#include "render/photofacts.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

#include <algorithm>

namespace homeward::render {

namespace {

constexpr int maxFrames = 10'000;

/// The picture turned upright.
QImage turned(const QImage &image, QImageIOHandler::Transformations turn)
{
    QImage out = image;
    const bool mirror = turn.testFlag(QImageIOHandler::TransformationMirror);
    const bool flip = turn.testFlag(QImageIOHandler::TransformationFlip);
    if (mirror || flip)
        out = out.mirrored(mirror, flip);
    if (turn.testFlag(QImageIOHandler::TransformationRotate90))
        out = out.transformed(QTransform().rotate(90));
    return out;
}

/// Formats Qt's plugins read. Each is named to its plugin: no other decoder gets to guess.
class PluginPhoto final : public PhotoDocument
{
public:
    PluginPhoto(const QByteArray &bytes, const QString &format) : m_format(format)
    {
        m_buffer.setData(bytes);
        m_buffer.open(QIODevice::ReadOnly);
    }

    [[nodiscard]] Status readFacts();
    [[nodiscard]] Result<QImage> render(int page, const QSize &box, Watch &watch) override;

private:
    struct Frame
    {
        QSize stored;
        QImageIOHandler::Transformations turn = QImageIOHandler::TransformationNone;
    };

    [[nodiscard]] bool isPaged() const { return m_format == QLatin1String("TIFF"); }
    [[nodiscard]] Status skipTo(int frame, QImageReader &reader, Watch &watch) const;
    [[nodiscard]] QByteArray plugin() const { return m_format.toLower().toLatin1(); }

    QBuffer m_buffer;
    QString m_format;
    QList<Frame> m_frames;
};

Status PluginPhoto::readFacts()
{
    QImageReader reader(&m_buffer, plugin());
    reader.setAutoDetectImageFormat(false);
    // Counted before anything else is asked: the TIFF plugin of Qt 6.4 otherwise counts from the middle of the file.
    const int frames = std::clamp(reader.imageCount(), 1, maxFrames);
    if (!reader.canRead() || reader.size().isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("the picture's header is unreadable"));

    const CameraNotes notes = readCameraNotes(m_buffer.data());
    PhotoFacts photo;
    photo.format = m_format;
    photo.orientation = notes.orientation;
    photo.taken = notes.taken;
    photo.camera = notes.camera;
    photo.software = notes.software;
    photo.gps = notes.gps;
    photo.malformedMetadata = notes.malformed;
    photo.frames = frames;

    // The frames of a TIFF are pages of one scan, each of its own size; those of an animation are as large as the
    // first.
    for (int i = 0; i < photo.frames; ++i) {
        if (i > 0 && isPaged() && !reader.jumpToImage(i))
            break;
        Frame frame;
        frame.stored = i > 0 && !isPaged() ? m_frames.first().stored : reader.size();
        const qint64 pixels = qint64(frame.stored.width()) * frame.stored.height();
        if (pixels > (m_format == QLatin1String("JPEG") ? maxJpegPixels : maxDecodedPixels))
            return failure(ErrorCode::TooLarge, QStringLiteral("the picture claims %1 × %2 pixels")
                                                    .arg(frame.stored.width())
                                                    .arg(frame.stored.height()));
        frame.turn = i == 0 || !isPaged() ? turnFor(notes.orientation) : reader.transformation();
        const bool lying = frame.turn.testFlag(QImageIOHandler::TransformationRotate90);
        PageLayout layout;
        layout.sizePoints = lying ? frame.stored.transposed() : frame.stored;
        m_facts.pages.append(layout);
        m_frames.append(frame);
    }
    photo.width = static_cast<int>(m_facts.pages.first().sizePoints.width());
    photo.height = static_cast<int>(m_facts.pages.first().sizePoints.height());
    m_facts.kind = EvidenceKind::Photo;
    m_facts.photo = photo;
    return {};
}

/// Animations of GIF and WebP have no places to jump to: each frame is drawn upon the ones before.
Status PluginPhoto::skipTo(int frame, QImageReader &reader, Watch &watch) const
{
    const tl::unexpected<Error> unreadable =
        failure(ErrorCode::Damaged, QStringLiteral("this page of the picture is unreadable"));
    if (isPaged())
        return frame == 0 || reader.jumpToImage(frame) ? Status() : unreadable;
    for (int i = 0; i < frame; ++i) {
        if (watch.shouldStop())
            return tl::unexpected<Error>(watch.error());
        if (reader.read().isNull())
            return unreadable;
    }
    return {};
}

Result<QImage> PluginPhoto::render(int page, const QSize &box, Watch &watch)
{
    if (watch.shouldStop())
        return tl::unexpected<Error>(watch.error());
    const Frame &frame = m_frames.at(page);
    m_buffer.seek(0);
    QImageReader reader(&m_buffer, plugin());
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    if (const Status there = skipTo(page, reader, watch); !there)
        return failure(there);
    if (m_format == QLatin1String("JPEG")) {
        const QSizeF shown = m_facts.pages.at(page).sizePoints;
        const QSize target = fittedSize(shown, box);
        if (target.width() < shown.width()) {
            const bool lying = frame.turn.testFlag(QImageIOHandler::TransformationRotate90);
            reader.setScaledSize(lying ? target.transposed() : target);
        }
    }
    const QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::Damaged, QStringLiteral("the picture cannot be decoded"));
    if (watch.shouldStop())
        return tl::unexpected<Error>(watch.error());
    return fitted(turned(onPaper(image), frame.turn), box);
}

} // namespace

Result<PageText> PhotoDocument::text(int, Watch &)
{
    return PageText();
}

Result<QList<Risk>> PhotoDocument::risks(Watch &)
{
    QList<Risk> found;
    if (m_facts.photo && m_facts.photo->malformedMetadata)
        found.append(Risk::MalformedMetadata);
    return found;
}

QImage PhotoDocument::fitted(const QImage &image, const QSize &box)
{
    const QSize target = fittedSize(image.size(), box);
    if (target.width() >= image.width() && qint64(image.width()) * image.height() <= maxRenderedPixels)
        return image;
    return image.scaled(target, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

namespace {

OpenedDocument openPhoto(const QByteArray &bytes, const QString &format)
{
    if (format == QLatin1String("HEIC") || format == QLatin1String("HEIF") || format == QLatin1String("AVIF"))
        return openHeif(bytes, format);
    auto photo = std::make_unique<PluginPhoto>(bytes, format);
    if (const Status read = photo->readFacts(); !read)
        return failure(read.error().code, read.error().detail);
    return photo;
}

} // namespace

} // namespace homeward::render

const homeward::render::PhotoPart homewardPhotoPart{homeward::render::openPhoto};
