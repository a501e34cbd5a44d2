// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/photocomparison.h"
#include "domain/result.h"

#include <QFuture>

namespace homeward {

class News;
class StoreRoom;

/// Where people record what they see in photographs, and how those are to be shown.
class PhotoDesk
{
public:
    PhotoDesk(StoreRoom &room, News &news);

    /// Records what was seen in two photographs of the case, in a sentence. One decision follows another, none is
    /// overwritten; \a finding without an observation takes back the one that stands. InvalidValue: no sentence, one
    /// picture twice, nothing to take back. NotFound: not photographs of this case.
    [[nodiscard]] QFuture<Result<DecisionId>> observe(const CaseId &id, const PhotoFinding &finding,
                                                      const QString &sentence);
    /// Covers a photograph until it is asked for. InvalidValue: no reason.
    [[nodiscard]] QFuture<Status> cover(const CaseId &id, const EvidenceId &photo, const QString &reason);
    /// Takes the cover away for everybody. InvalidValue: it has none.
    [[nodiscard]] QFuture<Status> uncover(const CaseId &id, const EvidenceId &photo);
    /// Records that somebody asked where a photograph was taken, before it is shown. Nothing is recorded where nothing
    /// can be written.
    [[nodiscard]] QFuture<Status> notePlaceAsked(const CaseId &id, const EvidenceId &photo);

private:
    StoreRoom &m_room;
    News &m_news;
};

} // namespace homeward
