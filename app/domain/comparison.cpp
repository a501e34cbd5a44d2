// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include <QHash>

#include <algorithm>

namespace homeward {

ValueGroups groupValues(qsizetype count, const std::function<ValueRelation(qsizetype, qsizetype)> &relate)
{
    ValueGroups groups;
    QList<QList<qsizetype>> fitting(count); // for each value those it fits, itself among them, ascending
    for (qsizetype i = 0; i < count; ++i) {
        fitting[i].append(i);
        for (qsizetype j = i + 1; j < count; ++j) {
            const ValueRelation relation = relate(i, j);
            groups.variant = groups.variant || relation == ValueRelation::Variant;
            groups.lessExact = groups.lessExact || relation == ValueRelation::LessExact;
            groups.different = groups.different || relation == ValueRelation::Different;
            if (relation == ValueRelation::Same || relation == ValueRelation::Variant) {
                fitting[i].append(j);
                fitting[j].append(i);
            }
        }
        std::sort(fitting[i].begin(), fitting[i].end());
    }
    QHash<QList<qsizetype>, int> known;
    for (const QList<qsizetype> &each : std::as_const(fitting)) {
        const auto group = known.constFind(each);
        groups.groupOf.append(group != known.constEnd() ? *group : static_cast<int>(known.size()));
        known.insert(each, groups.groupOf.last());
    }
    return groups;
}

QList<Wording> wordingsOf(const DistinctValue &value, const QList<Claim> &claims,
                          const std::function<QString(const QString &)> &shown)
{
    const auto reads = [&](const QString &stored) { return shown ? shown(stored) : stored; };
    QList<Wording> wordings;
    for (const ClaimId &id : value.claims) {
        const auto claim = std::find_if(claims.begin(), claims.end(), [&](const Claim &c) { return c.id == id; });
        if (claim == claims.end())
            continue;
        auto same = std::find_if(wordings.begin(), wordings.end(),
                                 [&](const Wording &wording) { return reads(wording.value) == reads(claim->value); });
        if (same == wordings.end())
            same = wordings.insert(wordings.end(), {claim->value, {}, {}});
        if (!same->parties.contains(claim->partyKey))
            same->parties.append(claim->partyKey);
        same->claims.append(id);
    }
    return wordings;
}

} // namespace homeward
