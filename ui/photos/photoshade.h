// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"

namespace homeward {

class Preferences;

/// How a photograph is shown just now.
struct PhotoShade
{
    enum class Cover { None, Sensitive, Preferred, Everything };
    Cover cover = Cover::None;
    QString reason; ///< of a sensitive one, in the words of who covered it
    bool grey = false;
    [[nodiscard]] bool isCovered() const { return cover != Cover::None; }
    bool operator==(const PhotoShade &) const = default;
};

/// As it is shown to somebody who asked for nothing: in lists, prints and on first sight.
[[nodiscard]] PhotoShade firstShade(const EvidenceItem &photo, const Preferences &preferences);

/// One look at one photograph. What is asked for holds until another is looked at, so that coming back finds it
/// covered again; no movement ever asks.
class PhotoVisit
{
public:
    /// Nothing changes while it is the same photograph with the same cover.
    void begin(const EvidenceItem &photo);
    void end() { *this = {}; }
    [[nodiscard]] PhotoShade shade(const Preferences &preferences) const;
    /// One step towards the picture as it is: the cover first, then its colours. False: nothing is left to ask for, or
    /// everything is covered for now.
    bool ask(const Preferences &preferences);

private:
    EvidenceItem m_photo;
    bool m_uncovered = false;
    bool m_coloured = false;
};

struct CoverWords
{
    QString title;
    QString reason;
    QString button; ///< empty: asking does not help
};
[[nodiscard]] CoverWords coverWords(const PhotoShade &shade);

} // namespace homeward
