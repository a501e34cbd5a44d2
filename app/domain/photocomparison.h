// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <optional>

namespace homeward {

/// What a person saw in two photographs. Never computed: nothing in this program measures likeness.
enum class PhotoObservation { SameChild, DifferentChildren, CannotTell, SameFile }; ///< 1…4 on screen
[[nodiscard]] QString photoObservationKey(PhotoObservation observation); ///< "same_child", "different_children", …
[[nodiscard]] std::optional<PhotoObservation> photoObservationFromKey(const QString &key);

/// Two photographs, whichever of them was seen left.
struct PhotoPair
{
    PhotoPair() = default;
    PhotoPair(const EvidenceId &a, const EvidenceId &b) : first(b < a ? b : a), second(b < a ? a : b) {}
    EvidenceId first;
    EvidenceId second;
    bool operator==(const PhotoPair &) const = default;
};

/// An observation as the decision of kind photoComparisonKind says it; without one: the earlier was taken back.
struct PhotoFinding
{
    PhotoPair pair;
    std::optional<PhotoObservation> observation;
    bool operator==(const PhotoFinding &) const = default;
};

inline constexpr const char *photoComparisonKind = "photo_comparison";
/// The value of the decision: the observation's key, or "taken_back", and the two ids, parted by blanks. So the pair is
/// part of the decision's digest.
[[nodiscard]] QString photoFindingValue(const PhotoFinding &finding);
/// Empty for decisions of another kind and for values that are none.
[[nodiscard]] std::optional<PhotoFinding> photoFinding(const Decision &decision);
/// The decision that stands about a pair: the last one, unless it takes the earlier back. Null: none. Points into
/// \a decisions, which are by time.
[[nodiscard]] const Decision *standingObservation(const QList<Decision> &decisions, const PhotoPair &pair);

} // namespace homeward
