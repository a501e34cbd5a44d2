// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

#include <QByteArray>
#include <QString>

namespace homeward {

/// What the first bytes say a file is; its name is never asked.
struct ContentType
{
    EvidenceKind kind = EvidenceKind::Other;
    QString format;   ///< of pictures, as PhotoFacts::format
    QString mimeType; ///< "application/octet-stream" when unknown
    bool operator==(const ContentType &) const = default;
};

/// \a head: the first 1024 bytes (or all of a shorter file).
[[nodiscard]] ContentType sniffContent(const QByteArray &head);

} // namespace homeward
