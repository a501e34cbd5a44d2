// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary/summary.h"

namespace homeward {

/// What a summary states, free of layout and wording: deterministic CBOR (RFC 8949 §4.2) of stored values, the same on
/// every machine. It names the revision, whose salted records keep the digest from being guessed.
[[nodiscard]] QByteArray canonicalRecord(const Summary &paper);
/// SHA-256 of canonicalRecord(), 32 bytes.
[[nodiscard]] QByteArray canonicalDigest(const Summary &paper);
/// First 16 hex digits in groups of four, upper case: "3F9A-12C0-77B1-0E4D". As printed.
[[nodiscard]] QString shortDigest(const QByteArray &digest);

} // namespace homeward
