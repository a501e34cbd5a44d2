// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace homeward {

/// A new UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then random bits, so ids sort by birth.
[[nodiscard]] QUuid newUuidV7(World &world);

/// A public id: a UUIDv7 that knows what it names, so a case's id cannot be handed where a claim's is wanted.
template<class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    [[nodiscard]] static Id create(World &world) { return Id(newUuidV7(world)); }
    /// Null when \a text is no UUID.
    [[nodiscard]] static Id fromString(const QString &text) { return Id(QUuid::fromString(text)); }

    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    /// 36 lower-case characters, no braces: the form in databases, packages, JSON and links.
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    /// 16 bytes, network order: the form in digests.
    [[nodiscard]] QByteArray toBytes() const { return m_uuid.toRfc4122(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator!=(const Id &a, const Id &b) { return a.m_uuid != b.m_uuid; }
    friend bool operator<(const Id &a, const Id &b) { return a.toBytes() < b.toBytes(); }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using CaseId = Id<struct CaseTag>;
using SubjectId = Id<struct SubjectTag>;
using ClaimId = Id<struct ClaimTag>;
using EvidenceId = Id<struct EvidenceTag>;
using AnnotationId = Id<struct AnnotationTag>;
using AccountId = Id<struct AccountTag>;
using DecisionId = Id<struct DecisionTag>;
using PaperId = Id<struct PaperTag>;
using ContactId = Id<struct ContactTag>;
using AttestationId = Id<struct AttestationTag>;
using ActId = Id<struct ActTag>;

} // namespace homeward
