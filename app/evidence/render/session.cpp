// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/session.h"

#include "domain/regularfile.h"
#include "evidence/sniff.h"
#include "render/parts.h"

#include <exception>
#include <new>
#include <utility>

#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace homeward::render {

bool Session::isAsked() const
{
    pollfd asked{m_socket, POLLIN, 0};
    return ::poll(&asked, 1, 0) != 0;
}

void Session::serve()
{
    QByteArray message;
    while (true) {
        wire::Descriptor passed;
        if (wire::receive(m_socket, &message, &passed) != wire::Received::Message)
            return;
        const std::optional<wire::Request> request = wire::decodeRequest(message);
        if (!request)
            return;
        // An abort that arrives after its answer went out has nothing left to stop.
        if (request->order != wire::Order::Abort)
            answer(*request, std::move(passed));
    }
}

void Session::answer(const wire::Request &request, wire::Descriptor passed)
{
    try {
        work(request, std::move(passed));
    } catch (const std::bad_alloc &) {
        refuse(request, {ErrorCode::TooLarge, QStringLiteral("it needs more memory than is allowed"), {}});
    } catch (const std::exception &) {
        refuse(request, {ErrorCode::Damaged, QStringLiteral("the decoder gave up"), {}});
    }
}

void Session::work(const wire::Request &request, wire::Descriptor passed)
{
    if (request.order == wire::Order::Open) {
        const Status opened = open(request, std::move(passed));
        return opened ? reply(request, wire::encode(m_document->facts())) : refuse(request, opened.error());
    }
    if (!m_document)
        return refuse(request, {ErrorCode::PasswordNeeded, QStringLiteral("the document is not open"), {}});
    Watch watch(m_socket, std::chrono::milliseconds(request.cpuLimitMs));
    switch (request.order) {
    case wire::Order::Render: {
        Result<QImage> image = m_document->render(request.page, request.box, watch);
        return image ? reply(request, *std::move(image)) : refuse(request, image.error());
    }
    case wire::Order::Text: {
        const Result<PageText> text = m_document->text(request.page, watch);
        return text ? reply(request, wire::encode(*text)) : refuse(request, text.error());
    }
    case wire::Order::Risks: {
        const Result<QList<Risk>> risks = m_document->risks(watch);
        return risks ? reply(request, wire::encode(*risks)) : refuse(request, risks.error());
    }
    case wire::Order::Outline: {
        const Result<QList<OutlineEntry>> outline = m_document->outline(watch);
        return outline ? reply(request, wire::encode(*outline)) : refuse(request, outline.error());
    }
    case wire::Order::Extras: {
        const Result<PageExtras> extras = m_document->extras(request.page, watch);
        return extras ? reply(request, wire::encode(*extras)) : refuse(request, extras.error());
    }
    case wire::Order::Open:
    case wire::Order::Abort:
        break;
    }
}

Status Session::open(const wire::Request &request, wire::Descriptor passed)
{
    if (!m_document) {
        struct stat about
        {
        };
        if (!passed.isValid() || ::fstat(passed.value(), &about) != 0 || about.st_size > maxDocumentBytes)
            return failure(ErrorCode::Internal, QStringLiteral("no file was handed over"));
        m_file = std::make_unique<const wire::Mapping>(passed.value(), about.st_size);
        if (!m_file->isValid())
            return failure(ErrorCode::Internal, QStringLiteral("the file did not arrive"));
        m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(m_file->data()), about.st_size);
        const ContentType type = sniffContent(m_bytes.first(std::min<qsizetype>(m_bytes.size(), 1024)));
        if (type.kind == EvidenceKind::Other)
            return failure(ErrorCode::NotSupported, QStringLiteral("neither a PDF nor a picture of a known kind"));
        const PhotoPart *const photos = type.kind == EvidenceKind::Pdf ? nullptr : photoPart();
        if (type.kind != EvidenceKind::Pdf && !photos)
            return tl::unexpected<Error>(missingProgramFile(QLatin1String(photoPartFile)));
        OpenedDocument opened = photos ? photos->open(m_bytes, type.format) : openPdf(m_bytes, request.password);
        if (!opened)
            return failure(opened);
        m_document = *std::move(opened);
    }
    return {};
}

void Session::reply(const wire::Request &request, const QByteArray &blob)
{
    wire::Reply answer;
    answer.id = request.id;
    answer.ok = true;
    answer.payloadBytes = blob.size();
    sendPayload(std::move(answer), blob.constData(), blob.size());
}

void Session::reply(const wire::Request &request, QImage image)
{
    const QImage plain = std::move(image).convertToFormat(QImage::Format_RGB32); // in place
    wire::Reply answer;
    answer.id = request.id;
    answer.ok = true;
    answer.imageSize = plain.size();
    answer.payloadBytes = plain.sizeInBytes();
    // RGB32 rows are whole words, so there are no gaps between them.
    sendPayload(std::move(answer), plain.constBits(), plain.sizeInBytes());
}

void Session::sendPayload(wire::Reply reply, const void *data, qint64 size)
{
    const bool handedOver = reply.isHandedOver();
    wire::Descriptor page;
    int passed = -1;
    if (handedOver) {
        page = wire::memoryFile("page");
        passed = page.value();
    } else if (!m_slot.isValid() || size > m_slotSize) {
        m_slot = wire::memoryFile("answers");
        m_slotSize = size;
        passed = m_slot.value();
    }
    const int file = handedOver ? page.value() : m_slot.value();
    if (file < 0 || !wire::writeAll(file, data, size) || (handedOver && !wire::seal(file))) {
        m_slot = {};
        reply.ok = false;
        reply.code = ErrorCode::TooLarge;
        reply.detail = QStringLiteral("no memory to hand the page over");
        reply.imageSize = {};
        reply.payloadBytes = 0;
        passed = -1;
    }
    if (!wire::send(m_socket, wire::encode(reply), passed))
        ::_exit(1);
}

void Session::refuse(const wire::Request &request, const Error &error)
{
    wire::Reply answer;
    answer.id = request.id;
    answer.code = error.code;
    answer.detail = error.detail;
    if (!wire::send(m_socket, wire::encode(answer)))
        ::_exit(1);
}

} // namespace homeward::render
