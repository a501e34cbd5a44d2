// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "security/secretbytes.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace homeward {

inline constexpr qsizetype sealKeySize = 32;

/// A 32-byte subkey of \a master for one purpose ("database", "evidence" …): keyed BLAKE2b over the purpose. Purposes
/// are stable ASCII words; knowing one subkey tells nothing about the master or another.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes &master, QByteArrayView purpose);

/// Keyed BLAKE2b-256 of \a bytes: a MAC, and the way to turn a digest into a name that only key holders can make.
[[nodiscard]] QByteArray keyedDigest(const SecretBytes &key, QByteArrayView bytes);

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) with a random nonce: 24 bytes nonce, ciphertext, 16 bytes tag.
/// \a context is authenticated and not stored: the same words must be given to open it, so that a sealed value cannot
/// be moved to another place.
[[nodiscard]] QByteArray sealBytes(const SecretBytes &key, QByteArrayView plain, QByteArrayView context);
/// Damaged: another key, another context, or changed bytes; which of them cannot be known.
[[nodiscard]] Result<QByteArray> openBytes(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context);
/// The same for keys: the opened bytes never leave locked memory.
[[nodiscard]] Result<SecretBytes> openSecret(const SecretBytes &key, QByteArrayView sealed, QByteArrayView context);

/// Sees each piece of plain content as it passes; an error stops the work.
using ChunkObserver = std::function<Status(QByteArrayView)>;

/// Seals a stream of any length with libsodium's secretstream in pieces of 64 KiB: cutting, reordering, repeating and
/// appending are all noticed. Layout: "HWS1", 24 bytes header, then pieces of up to 64 KiB + 17 bytes, the last one
/// marked final. CannotRead, CannotWrite.
[[nodiscard]] Status sealStream(const SecretBytes &key, QIODevice &plain, QIODevice &sealed, QByteArrayView context,
                                const ChunkObserver &seen = {});
/// Hands each opened piece to \a sink as soon as it is authentic; the whole is good only when this returns success.
/// Damaged, CannotRead, or what the sink says.
[[nodiscard]] Status openStream(const SecretBytes &key, QIODevice &sealed, QByteArrayView context,
                                const ChunkObserver &sink);

} // namespace homeward
