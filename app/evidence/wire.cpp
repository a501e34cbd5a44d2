// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/wire.h"

#include "evidence/wirecodec.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace homeward::wire {

namespace {

constexpr quint32 maxPages = 200'000;
constexpr quint32 maxWords = 1'000'000;
constexpr int everySeal = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;

} // namespace

QByteArray encode(const Request &r)
{
    return encoded([&](QDataStream &s) {
        s << r.id << static_cast<quint8>(r.order) << r.password << qint32(r.page) << r.box << qint32(r.cpuLimitMs);
    });
}

std::optional<Request> decodeRequest(const QByteArray &message)
{
    return decoded<Request>(message, [](QDataStream &s, Request &r) {
        quint8 order = 0;
        qint32 page = 0;
        qint32 limit = 0;
        s >> r.id >> order >> r.password >> page >> r.box >> limit;
        r.order = static_cast<Order>(order);
        r.page = page;
        r.cpuLimitMs = limit;
        return order <= static_cast<quint8>(Order::Abort);
    });
}

QByteArray encode(const Reply &r)
{
    return encoded([&](QDataStream &s) {
        s << r.id << r.ok << static_cast<quint8>(r.code) << r.detail.left(500) << r.imageSize << r.payloadBytes;
    });
}

std::optional<Reply> decodeReply(const QByteArray &message)
{
    return decoded<Reply>(message, [](QDataStream &s, Reply &r) {
        quint8 code = 0;
        s >> r.id >> r.ok >> code >> r.detail >> r.imageSize >> r.payloadBytes;
        if (code > static_cast<quint8>(ErrorCode::Internal) || r.payloadBytes < 0)
            return false;
        r.code = static_cast<ErrorCode>(code);
        if (r.imageSize.isEmpty())
            return r.payloadBytes <= maxBlobBytes;
        const qint64 pixels = qint64(r.imageSize.width()) * r.imageSize.height();
        return pixels <= maxRenderedPixels && r.payloadBytes == pixels * 4;
    });
}

QByteArray encode(const DocumentFacts &facts)
{
    return encoded([&](QDataStream &s) {
        s << static_cast<quint8>(facts.kind) << quint32(facts.pages.size());
        for (const PageLayout &page : facts.pages)
            s << page.sizePoints << qint32(page.rotation);
        s << facts.encrypted << qint32(facts.signatures) << facts.repaired << facts.photo.has_value();
        if (!facts.photo)
            return;
        const PhotoFacts &p = *facts.photo;
        s << p.format << qint32(p.width) << qint32(p.height) << qint32(p.orientation) << qint32(p.frames) << p.taken
          << p.camera << p.software << p.malformedMetadata << p.gps.has_value();
        if (p.gps)
            s << p.gps->latitude << p.gps->longitude;
    });
}

std::optional<DocumentFacts> decodeFacts(const QByteArray &blob)
{
    return decoded<DocumentFacts>(blob, [](QDataStream &s, DocumentFacts &facts) {
        quint8 kind = 0;
        quint32 count = 0;
        s >> kind >> count;
        if (kind > static_cast<quint8>(EvidenceKind::Other) || count > maxPages)
            return false;
        facts.kind = static_cast<EvidenceKind>(kind);
        for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
            PageLayout page;
            qint32 rotation = 0;
            s >> page.sizePoints >> rotation;
            page.rotation = rotation;
            facts.pages.append(page);
        }
        qint32 signatures = 0;
        bool hasPhoto = false;
        s >> facts.encrypted >> signatures >> facts.repaired >> hasPhoto;
        facts.signatures = signatures;
        if (!hasPhoto)
            return true;
        PhotoFacts p;
        qint32 width = 0;
        qint32 height = 0;
        qint32 orientation = 0;
        qint32 frames = 0;
        bool hasGps = false;
        s >> p.format >> width >> height >> orientation >> frames >> p.taken >> p.camera >> p.software >>
            p.malformedMetadata >> hasGps;
        p.width = width;
        p.height = height;
        p.orientation = orientation;
        p.frames = frames;
        if (hasGps) {
            GpsPosition gps;
            s >> gps.latitude >> gps.longitude;
            p.gps = gps;
        }
        facts.photo = p;
        return orientation >= 1 && orientation <= 8;
    });
}

QByteArray encode(const PageText &text)
{
    return encoded([&](QDataStream &s) {
        s << quint32(text.words.size());
        for (const PageWord &word : text.words) {
            s << word.rect.x << word.rect.y << word.rect.width << word.rect.height << word.text << word.spaceAfter
              << word.lineBreakAfter;
        }
    });
}

std::optional<PageText> decodeText(const QByteArray &blob)
{
    return decoded<PageText>(blob, [](QDataStream &s, PageText &text) {
        quint32 count = 0;
        s >> count;
        if (count > maxWords)
            return false;
        for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
            PageWord word;
            s >> word.rect.x >> word.rect.y >> word.rect.width >> word.rect.height >> word.text >> word.spaceAfter >>
                word.lineBreakAfter;
            if (!word.rect.isValid())
                return false;
            text.words.append(word);
        }
        return true;
    });
}

QByteArray encode(const QList<Risk> &risks)
{
    return encoded([&](QDataStream &s) {
        s << quint32(risks.size());
        for (const Risk risk : risks)
            s << static_cast<quint8>(risk);
    });
}

std::optional<QList<Risk>> decodeRisks(const QByteArray &blob)
{
    return decoded<QList<Risk>>(blob, [](QDataStream &s, QList<Risk> &risks) {
        quint32 count = 0;
        s >> count;
        for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
            quint8 risk = 0;
            s >> risk;
            if (risk > static_cast<quint8>(Risk::MalformedMetadata))
                return false;
            risks.append(static_cast<Risk>(risk));
        }
        return true;
    });
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = other.release();
    }
    return *this;
}

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

int Descriptor::release()
{
    const int fd = m_fd;
    m_fd = -1;
    return fd;
}

bool send(int socket, const QByteArray &message, int passed)
{
    if (message.size() > maxMessageBytes)
        return false;
    iovec part{const_cast<char *>(message.constData()), static_cast<size_t>(message.size())};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (passed >= 0) {
        header.msg_control = control;
        header.msg_controllen = sizeof control;
        cmsghdr *const item = CMSG_FIRSTHDR(&header);
        item->cmsg_level = SOL_SOCKET;
        item->cmsg_type = SCM_RIGHTS;
        item->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(item), &passed, sizeof(int));
    }
    ssize_t sent = 0;
    do
        sent = ::sendmsg(socket, &header, MSG_NOSIGNAL);
    while (sent < 0 && errno == EINTR);
    return sent == message.size();
}

Received receive(int socket, QByteArray *message, Descriptor *passed)
{
    QByteArray buffer(maxMessageBytes, Qt::Uninitialized);
    iovec part{buffer.data(), static_cast<size_t>(buffer.size())};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(int))] = {};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control;
    header.msg_controllen = sizeof control;
    ssize_t got = 0;
    do
        got = ::recvmsg(socket, &header, MSG_CMSG_CLOEXEC);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return Received::Failed;
    // Nobody sends two; whoever does was taken over and would fill the table of open files. Each is owned, so closed.
    Descriptor one;
    qsizetype came = 0;
    for (cmsghdr *item = CMSG_FIRSTHDR(&header); item; item = CMSG_NXTHDR(&header, item)) {
        if (item->cmsg_level != SOL_SOCKET || item->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t bytes = item->cmsg_len - CMSG_LEN(0);
        for (size_t at = 0; at + sizeof(int) <= bytes; at += sizeof(int), ++came) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(item) + at, sizeof fd);
            one = Descriptor(fd);
        }
    }
    if (came > 1 || (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0)
        return Received::Failed;
    if (got == 0)
        return Received::Closed;
    if (passed)
        *passed = std::move(one);
    *message = buffer.first(got);
    return Received::Message;
}

Descriptor memoryFile(const char *name)
{
    return Descriptor(::memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING));
}

bool writeAll(int fd, const void *data, qint64 size)
{
    const char *at = static_cast<const char *>(data);
    for (qint64 done = 0; done < size;) {
        const ssize_t n = ::pwrite(fd, at + done, static_cast<size_t>(size - done), done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

bool readAll(int fd, void *data, qint64 size)
{
    char *at = static_cast<char *>(data);
    for (qint64 done = 0; done < size;) {
        const ssize_t n = ::pread(fd, at + done, static_cast<size_t>(size - done), done);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

bool seal(int fd)
{
    return ::fcntl(fd, F_ADD_SEALS, everySeal) == 0;
}

Mapping::Mapping(int fd, qint64 size) : m_size(size)
{
    struct stat about
    {
    };
    const int seals = ::fcntl(fd, F_GET_SEALS); // the kernel may have set others beside ours
    if (seals < 0 || (seals & everySeal) != everySeal || ::fstat(fd, &about) != 0 || size <= 0 || about.st_size != size)
        return;
    void *const mapped = ::mmap(nullptr, static_cast<size_t>(size), PROT_READ, MAP_SHARED, fd, 0);
    if (mapped != MAP_FAILED)
        m_data = static_cast<const uchar *>(mapped);
}

Mapping::~Mapping()
{
    if (m_data)
        ::munmap(const_cast<uchar *>(m_data), static_cast<size_t>(m_size));
}

} // namespace homeward::wire
