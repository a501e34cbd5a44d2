// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>

namespace homeward {

enum class EvidenceKind { Photo, Pdf, Other };
[[nodiscard]] QString evidenceKindKey(EvidenceKind kind); ///< "photo", "pdf", "other"
[[nodiscard]] EvidenceKind evidenceKindFromKey(const QString &key);

/// Was the original seen, of which the file is a copy?
enum class OriginalSeen { NotStated, Yes, No };
[[nodiscard]] QString originalSeenKey(OriginalSeen seen); ///< "", "yes", "no"
[[nodiscard]] OriginalSeen originalSeenFromKey(const QString &key);

/// One file taken in. Its bytes are sealed in the evidence folder, found by digest, never altered.
struct EvidenceItem
{
    EvidenceId id;
    EvidenceKind kind = EvidenceKind::Other;
    QString title;        ///< as shown; the original file name until a person words it better
    QString originalName; ///< name of the file as received, without its folder
    QByteArray sha256;    ///< 32 bytes, of the original
    qint64 size = 0;      ///< bytes
    QString mimeType;     ///< by content, not by name
    QString partyKey;     ///< the party that supplied it; empty: unknown
    QString receivedFrom;
    QString receivedHow;
    QDate dated;   ///< the date the item itself bears; for a photograph the claimed date taken
    int pages = 0; ///< PDF pages or picture frames; 0: not known
    /// Why the picture is covered until asked for, in a person's words; empty: it is not. A matter of showing and no
    /// finding about the child, so it is outside the digest and changes no revision.
    QString coverReason;
    AccountId addedBy;
    QDateTime addedAt; ///< UTC
    QByteArray salt;   ///< 16 bytes
    QString receivedBy;
    QDate receivedOn; ///< the day it came into the office's hands; invalid: not stated
    OriginalSeen originalSeen = OriginalSeen::NotStated;
    bool withdrawn = false; ///< entered in error: kept, but out of all lists and papers
    QString withdrawReason;
    AccountId withdrawnBy;
    QDateTime withdrawnAt; ///< UTC
    bool operator==(const EvidenceItem &) const = default;
};

/// How files came in, asked once for a whole intake.
struct IntakeInfo
{
    QString partyKey;
    QString receivedFrom;
    QString receivedHow;
    QDate dated;
    QString receivedBy;
    QDate receivedOn;
    OriginalSeen originalSeen = OriginalSeen::NotStated;
    bool operator==(const IntakeInfo &) const = default;
};

/// What people say about an item and may word better. The file itself never changes.
struct EvidenceWords
{
    QString title;
    IntakeInfo info;
    bool operator==(const EvidenceWords &) const = default;
};
[[nodiscard]] EvidenceWords wordsOf(const EvidenceItem &item);

/// Words that others have replaced; they stay on record.
struct FormerWords
{
    EvidenceWords words;
    AccountId replacedBy;
    QDateTime replacedAt; ///< UTC
    bool operator==(const FormerWords &) const = default;
};

} // namespace homeward
