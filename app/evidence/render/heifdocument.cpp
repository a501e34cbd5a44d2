// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/photodocument.h"

#ifdef HOMEWARD_HAVE_HEIF

#include "render/paper.h"
#include "render/photofacts.h"

#include <libheif/heif.h>

#include <QtEndian>

namespace homeward::render {

namespace {

template<auto release>
struct Release
{
    template<class T>
    void operator()(T *handle) const
    {
        release(handle);
    }
};
using Context = std::unique_ptr<heif_context, Release<heif_context_free>>;
using Handle = std::unique_ptr<heif_image_handle, Release<heif_image_handle_release>>;
using Image = std::unique_ptr<heif_image, Release<heif_image_release>>;

class HeifPhoto final : public PhotoDocument
{
public:
    [[nodiscard]] Status readFacts(const QByteArray &bytes, const QString &format);
    [[nodiscard]] Result<QImage> render(int page, const QSize &box, Watch &watch) override;

private:
    [[nodiscard]] CameraNotes notes() const;

    Context m_context{heif_context_alloc()};
    Handle m_primary;
};

Status HeifPhoto::readFacts(const QByteArray &bytes, const QString &format)
{
    heif_context_set_max_decoding_threads(m_context.get(), 0);
    const heif_error read = heif_context_read_from_memory_without_copy(m_context.get(), bytes.constData(),
                                                                       static_cast<size_t>(bytes.size()), nullptr);
    heif_image_handle *handle = nullptr;
    if (read.code != heif_error_Ok ||
        heif_context_get_primary_image_handle(m_context.get(), &handle).code != heif_error_Ok)
        return failure(ErrorCode::Damaged, QStringLiteral("the picture's header is unreadable"));
    m_primary.reset(handle);
    const QSize size(heif_image_handle_get_width(handle), heif_image_handle_get_height(handle));
    if (size.isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("the picture's header is unreadable"));
    if (qint64(size.width()) * size.height() > maxDecodedPixels)
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("the picture claims %1 × %2 pixels").arg(size.width()).arg(size.height()));
    const CameraNotes camera = notes();
    PhotoFacts photo;
    photo.format = format;
    photo.width = size.width();
    photo.height = size.height();
    // The container's own turn is part of decoding (ISO/IEC 23008-12 §6.5.10), so nothing is left to turn.
    photo.orientation = 1;
    photo.frames = std::max(1, heif_context_get_number_of_top_level_images(m_context.get()));
    photo.taken = camera.taken;
    photo.camera = camera.camera;
    photo.software = camera.software;
    photo.gps = camera.gps;
    photo.malformedMetadata = camera.malformed;
    m_facts.kind = EvidenceKind::Photo;
    m_facts.pages.append({QSizeF(size), 0});
    m_facts.photo = photo;
    return {};
}

CameraNotes HeifPhoto::notes() const
{
    constexpr size_t largest = 4 * 1024 * 1024;
    heif_item_id id = 0;
    if (heif_image_handle_get_list_of_metadata_block_IDs(m_primary.get(), "Exif", &id, 1) != 1)
        return {};
    const size_t size = heif_image_handle_get_metadata_size(m_primary.get(), id);
    if (size < 8 || size > largest)
        return {};
    QByteArray block(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (heif_image_handle_get_metadata(m_primary.get(), id, block.data()).code != heif_error_Ok)
        return {};
    // ISO/IEC 23008-12 annex A.2.1: four bytes say how far the TIFF header is.
    const quint32 offset = qFromBigEndian<quint32>(block.constData());
    if (offset > quint32(block.size()) - 4)
        return {};
    return readExifBlock(block.sliced(4 + qsizetype(offset)));
}

Result<QImage> HeifPhoto::render(int, const QSize &box, Watch &watch)
{
    if (watch.shouldStop())
        return tl::unexpected<Error>(watch.error());
    heif_image *decoded = nullptr;
    const heif_error error =
        heif_decode_image(m_primary.get(), &decoded, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
    const Image image(decoded);
    if (error.code != heif_error_Ok || !decoded) {
        const bool unknown =
            error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype;
        return failure(unknown ? ErrorCode::NotSupported : ErrorCode::Damaged,
                       unknown ? QStringLiteral("this variant of the picture format is not supported yet")
                               : QStringLiteral("the picture cannot be decoded"));
    }
    int stride = 0;
    const uint8_t *pixels = heif_image_get_plane_readonly(decoded, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    if (!pixels || width <= 0 || height <= 0)
        return failure(ErrorCode::Damaged, QStringLiteral("the picture cannot be decoded"));
    const QImage view(pixels, width, height, stride, QImage::Format_RGBA8888);
    return fitted(onPaper(view), box);
}

} // namespace

OpenedDocument openHeif(const QByteArray &bytes, const QString &format)
{
    auto photo = std::make_unique<HeifPhoto>();
    if (const Status read = photo->readFacts(bytes, format); !read)
        return failure(read.error().code, read.error().detail);
    return photo;
}

} // namespace homeward::render

#else

namespace homeward::render {

OpenedDocument openHeif(const QByteArray &, const QString &format)
{
    return failure(ErrorCode::NotSupported, QStringLiteral("%1 pictures are not supported yet").arg(format));
}

} // namespace homeward::render

#endif
