// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/photocomparison.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace homeward {

namespace {

constexpr std::array<std::pair<PhotoObservation, const char *>, 4> keys = {{
    {PhotoObservation::SameChild, "same_child"},
    {PhotoObservation::DifferentChildren, "different_children"},
    {PhotoObservation::CannotTell, "cannot_tell"},
    {PhotoObservation::SameFile, "same_file"},
}};
constexpr QLatin1String takenBack("taken_back");

} // namespace

QString photoObservationKey(PhotoObservation observation)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto &entry) { return entry.first == observation; });
    return QString::fromLatin1(found->second);
}

std::optional<PhotoObservation> photoObservationFromKey(const QString &key)
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&](const auto &entry) { return key == QLatin1String(entry.second); });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

QString photoFindingValue(const PhotoFinding &finding)
{
    const QString key = finding.observation ? photoObservationKey(*finding.observation) : QString(takenBack);
    return QStringLiteral("%1 %2 %3").arg(key, finding.pair.first.toString(), finding.pair.second.toString());
}

std::optional<PhotoFinding> photoFinding(const Decision &decision)
{
    if (decision.kind != QLatin1String(photoComparisonKind))
        return std::nullopt;
    const QStringList words = decision.value.split(QLatin1Char(' '));
    if (words.size() != 3)
        return std::nullopt;
    PhotoFinding finding{{EvidenceId::fromString(words.at(1)), EvidenceId::fromString(words.at(2))},
                         photoObservationFromKey(words.first())};
    if ((!finding.observation && words.first() != takenBack) || finding.pair.first.isNull())
        return std::nullopt;
    return finding;
}

const Decision *standingObservation(const QList<Decision> &decisions, const PhotoPair &pair)
{
    for (auto it = decisions.crbegin(); it != decisions.crend(); ++it) {
        if (const auto finding = photoFinding(*it); finding && finding->pair == pair)
            return finding->observation ? &*it : nullptr;
    }
    return nullptr;
}

} // namespace homeward
