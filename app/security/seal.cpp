// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/seal.h"

#include <QIODevice>

#include <sodium.h>

namespace homeward {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype chunkOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr QByteArrayView streamMagic("HWS1");

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

bool openInto(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context, unsigned char *plain)
{
    const QByteArrayView body = sealed.sliced(nonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, in(body), length(body), in(context),
                                                      length(context), in(sealed), key.data()) == 0;
}

tl::unexpected<Error> notAuthentic()
{
    return failure(ErrorCode::Damaged, QStringLiteral("sealed content is not authentic"));
}

// Reads up to \a wanted bytes, across short reads; fewer only at the end. Null on error.
Result<QByteArray> readFully(QIODevice &device, qsizetype wanted)
{
    QByteArray bytes(wanted, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < wanted) {
        const qint64 got = device.read(bytes.data() + have, wanted - have);
        if (got < 0)
            return failure(ErrorCode::CannotRead, device.errorString());
        if (got == 0)
            break;
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

} // namespace

SecretBytes deriveKey(const SecretBytes &master, QByteArrayView purpose)
{
    Q_ASSERT(master.size() == sealKeySize);
    SecretBytes key(sealKeySize);
    const QByteArray message = QByteArrayLiteral("homeward subkey 1: ") + purpose.toByteArray();
    crypto_generichash(key.data(), static_cast<size_t>(key.size()), in(message), length(message), master.data(),
                       static_cast<size_t>(master.size()));
    return key;
}

QByteArray keyedDigest(const SecretBytes &key, QByteArrayView bytes)
{
    startSodium();
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(out(digest), static_cast<size_t>(digest.size()), in(bytes), length(bytes), key.data(),
                       static_cast<size_t>(key.size()));
    return digest;
}

QByteArray sealBytes(const SecretBytes &key, QByteArrayView plain, QByteArrayView context)
{
    Q_ASSERT(key.size() == sealKeySize);
    startSodium();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + nonceSize, nullptr, in(plain), length(plain), in(context),
                                               length(context), nullptr, in(sealed), key.data());
    return sealed;
}

Result<QByteArray> openBytes(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    startSodium();
    if (key.size() != sealKeySize || sealed.size() < nonceSize + tagSize)
        return notAuthentic();
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (!openInto(key, sealed, context, out(plain)))
        return notAuthentic();
    return plain;
}

Result<SecretBytes> openSecret(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context)
{
    startSodium();
    if (key.size() != sealKeySize || sealed.size() <= nonceSize + tagSize)
        return notAuthentic();
    SecretBytes plain(sealed.size() - nonceSize - tagSize);
    if (!openInto(key, sealed, context, plain.data()))
        return notAuthentic();
    return plain;
}

Status sealStream(const SecretBytes &key, QIODevice &plain, QIODevice &sealed, QByteArrayView context,
                  const ChunkObserver &seen)
{
    Q_ASSERT(key.size() == sealKeySize);
    startSodium();
    const auto write = [&](const QByteArray &bytes) -> Status {
        return sealed.write(bytes) == bytes.size() ? Status()
                                                   : Status(failure(ErrorCode::CannotWrite, sealed.errorString()));
    };
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, out(header), key.data());
    Status done = write(streamMagic.toByteArray() + header);
    Result<QByteArray> chunk = readFully(plain, chunkSize);
    QByteArrayView bound = context; // binds the whole stream by its first piece
    bool last = false;
    while (done && chunk && !last) {
        if (seen && !chunk->isEmpty())
            done = seen(*chunk);
        if (!done)
            break;
        // One piece ahead, so that the last one is known to be the last.
        Result<QByteArray> next = chunk->size() < chunkSize ? QByteArray() : readFully(plain, chunkSize);
        if (!next) {
            chunk = next;
            break;
        }
        last = next->isEmpty();
        QByteArray piece(chunk->size() + chunkOverhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &state, out(piece), nullptr, in(*chunk), length(*chunk), in(bound), length(bound),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        done = write(piece);
        bound = {};
        chunk = std::move(next);
    }
    sodium_memzero(&state, sizeof state);
    if (!chunk)
        return failure(chunk);
    return done;
}

Status openStream(const SecretBytes &key, QIODevice &sealed, QByteArrayView context, const ChunkObserver &sink)
{
    startSodium();
    const Result<QByteArray> head = readFully(sealed, streamMagic.size() + streamHeaderSize);
    if (!head)
        return failure(head);
    if (key.size() != sealKeySize || head->size() != streamMagic.size() + streamHeaderSize ||
        !head->startsWith(streamMagic))
        return notAuthentic();
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, in(QByteArrayView(*head).sliced(streamMagic.size())),
                                                    key.data());
    Status done;
    QByteArrayView bound = context;
    bool last = false;
    while (done && !last) {
        const Result<QByteArray> piece = readFully(sealed, chunkSize + chunkOverhead);
        if (!piece) {
            done = failure(piece);
            break;
        }
        QByteArray plain(qMax(qsizetype(0), piece->size() - chunkOverhead), Qt::Uninitialized);
        unsigned char tag = 0;
        if (piece->size() < chunkOverhead ||
            crypto_secretstream_xchacha20poly1305_pull(&state, out(plain), nullptr, &tag, in(*piece), length(*piece),
                                                       in(bound), length(bound)) != 0) {
            done = notAuthentic();
            break;
        }
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        bound = {};
        if (!plain.isEmpty())
            done = sink(plain);
    }
    sodium_memzero(&state, sizeof state);
    if (done && !sealed.atEnd())
        return notAuthentic();
    return done;
}

} // namespace homeward
