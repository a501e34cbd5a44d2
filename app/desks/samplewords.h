// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "domain/personname.h"

#include <QRandomGenerator>
#include <QString>

namespace homeward {

/// The invented words of the sample, from sampledata/*.json: made from "example", "sample", "imaginary", so that nobody
/// takes them for real. A topic is its path in those files: "child.mark", "life.call.held".

/// A phrase of \a topic; \a which counts on from the first again after the last. Of "{she|he}" the first form is taken
/// for a girl. Empty for an unknown topic.
[[nodiscard]] QString samplePhrase(Language language, const QString &topic, int which, bool girl = true);
[[nodiscard]] int samplePhraseCount(const QString &topic);
[[nodiscard]] QString samplePlace(Language language, int which);

/// One name as a Ukrainian, a Russian and a travel paper give it.
struct SampleName
{
    PersonName ukrainian;
    PersonName russian;
    PersonName latin;
    [[nodiscard]] const PersonName &in(Language language) const
    {
        return language == Language::Ukrainian ? ukrainian : language == Language::Russian ? russian : latin;
    }
};

enum class SampleGiven { Girl, Boy, Mother, Father };
/// Numbers count on from the first again after the last; \a father -1: no patronymic.
[[nodiscard]] SampleName sampleName(SampleGiven kind, int surname, int given, int father);

/// A die that falls the same way for the same case and subject, so that a change in one does not stir the others.
class SampleDie
{
public:
    SampleDie(int index, quint32 subject)
        : m_generator(0x484F4D45u + static_cast<quint32>(index) * 2654435761u + subject * 40503u)
    {
    }
    /// 0 … \a limit - 1; 0 when there is nothing to choose from.
    int below(int limit) { return limit < 1 ? 0 : static_cast<int>(m_generator.bounded(static_cast<quint32>(limit))); }
    bool chance(int percent) { return below(100) < percent; }

private:
    QRandomGenerator m_generator;
};

} // namespace homeward
