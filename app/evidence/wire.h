// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"

#include <QByteArray>

/// The conversation between the program and `homeward-render`: one datagram per message over an inherited
/// SOCK_SEQPACKET pair, the document handed over as a sealed memory file, small answers coming back in a memory file
/// the helper keeps reusing, pictures of a page each in a sealed one of its own, which is shown from where it lies.
/// Both ends are built from the same sources, so there is no version to agree. What comes from the helper is treated as
/// hostile: a document may have taken it over.
namespace homeward::wire {

/// The helper finds its end here.
inline constexpr int helperSocket = 3;
/// Longest message; anything bigger travels in a memory file.
inline constexpr qsizetype maxMessageBytes = 60'000;
/// Longest words-and-facts payload.
inline constexpr qint64 maxBlobBytes = qint64(64) * 1024 * 1024;
/// Pictures from this size on are handed over, smaller ones copied: a mapping has its price, too.
inline constexpr qint64 handedOverBytes = qint64(1) * 1024 * 1024;

enum class Order : quint8 { Open, Render, Text, Risks, Outline, Extras, Abort };

struct Request
{
    quint32 id = 0;
    Order order = Order::Open;
    QString password;
    int page = 0;
    QSize box;
    int cpuLimitMs = 0; ///< processor time after which the helper should give up by itself
};

struct Reply
{
    quint32 id = 0;
    bool ok = false;
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QSize imageSize;         ///< RGB32, rows without gaps; empty: the payload is a blob
    qint64 payloadBytes = 0; ///< at the start of the memory file
    [[nodiscard]] bool isHandedOver() const { return !imageSize.isEmpty() && payloadBytes >= handedOverBytes; }
};

[[nodiscard]] QByteArray encode(const Request &request);
[[nodiscard]] std::optional<Request> decodeRequest(const QByteArray &message);
[[nodiscard]] QByteArray encode(const Reply &reply);
/// Refuses replies whose sizes do not fit together or pass the bounds.
[[nodiscard]] std::optional<Reply> decodeReply(const QByteArray &message);

[[nodiscard]] QByteArray encode(const DocumentFacts &facts);
[[nodiscard]] std::optional<DocumentFacts> decodeFacts(const QByteArray &blob);
[[nodiscard]] QByteArray encode(const PageText &text);
[[nodiscard]] std::optional<PageText> decodeText(const QByteArray &blob);
[[nodiscard]] QByteArray encode(const QList<Risk> &risks);
[[nodiscard]] std::optional<QList<Risk>> decodeRisks(const QByteArray &blob);
[[nodiscard]] QByteArray encode(const QList<OutlineEntry> &outline);
[[nodiscard]] std::optional<QList<OutlineEntry>> decodeOutline(const QByteArray &blob);
[[nodiscard]] QByteArray encode(const PageExtras &extras);
[[nodiscard]] std::optional<PageExtras> decodeExtras(const QByteArray &blob);

/// A file descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor &&other) noexcept : m_fd(other.release()) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();
    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    [[nodiscard]] int value() const { return m_fd; }
    [[nodiscard]] int release();

private:
    int m_fd = -1;
};

enum class Received { Message, Closed, Failed };

/// Sends one datagram, with \a passed going along if it is a descriptor. Never raises SIGPIPE.
[[nodiscard]] bool send(int socket, const QByteArray &message, int passed = -1);
/// Waits for one datagram. \a passed receives a descriptor that came along; a datagram with several is refused.
[[nodiscard]] Received receive(int socket, QByteArray *message, Descriptor *passed);

/// A memory file; never touches a disk by name.
[[nodiscard]] Descriptor memoryFile(const char *name);
[[nodiscard]] bool writeAll(int fd, const void *data, qint64 size);
[[nodiscard]] bool readAll(int fd, void *data, qint64 size);
/// From now on nobody can change the file or its size. False: it could not be done.
[[nodiscard]] bool seal(int fd);

/// The content of a sealed memory file, read where it lies.
class Mapping
{
public:
    /// Refuses files that are not sealed, since those could shrink under the reader, and files of another size.
    Mapping(int fd, qint64 size);
    ~Mapping();
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    [[nodiscard]] bool isValid() const { return m_data != nullptr; }
    [[nodiscard]] const uchar *data() const { return m_data; }

private:
    const uchar *m_data = nullptr;
    qint64 m_size;
};

} // namespace homeward::wire
