// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesource.h"
#include "evidence/renderclient.h"

#include <QStringList>

#include <chrono>
#include <optional>
#include <stop_token>

namespace homeward {

/// How often a text occurs on a page.
struct TextHit
{
    QString text;
    int page = 0; ///< from 1
    int count = 0;
    bool operator==(const TextHit &) const = default;
};

/// What a file is, for `homeward inspect` and for intake: read, tried and described, never altered.
struct Inspection
{
    enum class Opens { No, Yes, Password };

    QString file; ///< as the caller named it
    EvidenceKind kind = EvidenceKind::Other;
    QString mimeType;
    QByteArray sha256; ///< 32 bytes; empty when the file could not be read
    Opens opens = Opens::No;
    /// Always there unless it opens; with Opens::Yes it says what was cut short.
    std::optional<Error> error;
    QList<Risk> risks;
    bool searched = true; ///< false with Opens::Yes: nobody could look for risks, so an empty list says nothing
    int pages = 0;
    int firstTextPage = 0; ///< from 1; 0: no text found
    QString textSample;    ///< its beginning, blanks folded, at most 200 characters
    int signatures = 0;
    bool locked = false;  ///< a password is needed and was not given, or it does not fit
    QList<TextHit> found; ///< pages with at least one hit, by text, then by page
    std::optional<PhotoFacts> photo;
    bool operator==(const Inspection &) const = default;
};

struct InspectionOptions
{
    QString password;
    QStringList findTexts; ///< compared without regard to blanks, case and compatibility forms (NFKC)
    std::chrono::milliseconds renderBudget{10'000};
    std::chrono::milliseconds textBudget{10'000};
};

/// Blocks; call it from a worker thread or a headless command. \a stop ends it with ErrorCode::Cancelled.
[[nodiscard]] Inspection inspectBytes(const QByteArray &bytes, const QString &fileName,
                                      const InspectionOptions &options = {}, std::stop_token stop = {});
/// Reads \a path and inspects it. A file that cannot be read has no digest.
[[nodiscard]] Inspection inspectFile(const QString &path, const InspectionOptions &options = {},
                                     std::stop_token stop = {});

} // namespace homeward
