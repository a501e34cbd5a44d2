// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace homeward {

/// A phone number, or an address inside free text: of mail, of a messenger (also a name after @) or of a street.
struct PersonalSpan
{
    enum class Kind { Number, Address };
    qsizetype start = 0;
    qsizetype length = 0;
    Kind kind = Kind::Number;
    bool operator==(const PersonalSpan &) const = default;
};

/// In the order of the text, never overlapping. Dates and times are no numbers. Rather one too many: what is covered by
/// mistake costs a key, what is not covered is seen by everybody who passes.
[[nodiscard]] QList<PersonalSpan> personalSpans(const QString &text);
/// The text with every span replaced by words that say what is covered.
[[nodiscard]] QString coveredText(const QString &text);

} // namespace homeward
