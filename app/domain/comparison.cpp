// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/comparison.h"

#include <algorithm>

namespace homeward {

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
