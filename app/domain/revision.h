// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace homeward {

/// Digest of one record: SHA-256 over its deterministic CBOR (RFC 8949 §4.2: shortest integers, definite lengths,
/// map keys sorted bytewise), the record's own 16-byte salt included under the key "salt". Each returns 32 bytes.
/// Claim::superseded is derived and stays outside; withdrawing a claim changes its digest.
[[nodiscard]] QByteArray recordDigest(const Claim &claim);
[[nodiscard]] QByteArray recordDigest(const Decision &decision);
[[nodiscard]] QByteArray recordDigest(const EvidenceItem &item);

/// The revision hash of a case: SHA-256 over the bytewise sorted list of the digests of its claims, decisions and
/// evidence items, and of records withheld from this copy (given as bare digests). 32 bytes.
[[nodiscard]] QByteArray caseRevision(const CaseFile &file, const QList<QByteArray> &withheldDigests = {});

/// The same of all the digests, in whatever order they come.
[[nodiscard]] QByteArray revisionOfDigests(QList<QByteArray> digests);

/// First 4 + 4 hex digits in upper case, for people: "3F9A-12C0".
[[nodiscard]] QString shortRevision(const QByteArray &revision);

/// Deterministic CBOR of a map given as key → value; the small subset our records need.
[[nodiscard]] QByteArray canonicalCbor(const class QCborMap &map);

} // namespace homeward
