// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace homeward {

/// The language and script a name is written in. A claim holds one whole name in one of them.
enum class NameScript { Ukrainian, Russian, Latin };

/// Stable keys (BCP 47): "uk-Cyrl", "ru-Cyrl", "und-Latn".
[[nodiscard]] QString scriptKey(NameScript script);
[[nodiscard]] std::optional<NameScript> scriptFromKey(const QString &key);

/// One whole name as a document gives it, in one script. The patronymic is its own part and may be absent.
/// Nothing is ever corrected: apostrophes and letters are those of the source.
struct PersonName
{
    NameScript script = NameScript::Ukrainian;
    QString surname;
    QString given;
    QString patronymic;

    /// Surname, given name, patronymic: the order of lists and forms.
    [[nodiscard]] QString listForm() const;
    /// Given name and surname: the order of headings.
    [[nodiscard]] QString headingForm() const;
    /// The stored value of a name claim: compact JSON with the keys given, patronymic, script, surname.
    [[nodiscard]] QString toValue() const;
    [[nodiscard]] static std::optional<PersonName> fromValue(const QString &value);

    bool operator==(const PersonName &) const = default;
};

} // namespace homeward
