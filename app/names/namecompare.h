// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personname.h"
#include "names/givennames.h"

#include <QStringList>

#include <optional>

namespace homeward {

enum class NameRelation {
    Same,    ///< the same text, but for composition, kind of apostrophe and capital letters
    Variant, ///< the same name in another script, language or spelling; also with a part only one side states
    Different
};

/// How two whole names stand to each other, part by part. Made for showing what differs, never for merging persons.
/// Within one Cyrillic language letters must agree (signs, ё and ґ aside); between languages and scripts readings must.
/// Given names also agree by class (Олена, Елена), patronymics by the father's name and the sex of their ending.
[[nodiscard]] NameRelation compareNames(const PersonName &a, const PersonName &b);

/// A name beside which many others are put: what comparing needs of it is worked out once, when it is first asked for.
/// Not for several threads at once.
class ReadName
{
public:
    explicit ReadName(const PersonName &name);

private:
    friend NameRelation compareNames(const ReadName &a, const ReadName &b);
    struct Part
    {
        QString text;
        QString plain;
        mutable std::optional<QString> spelling = {};
        mutable std::optional<QStringList> readings = {};
        mutable std::optional<QList<int>> classes = {};
        mutable std::optional<Patronymic> patronymic = {};
    };
    static bool sameLetters(const Part &a, const Part &b, bool oneLanguage);
    static bool sameGiven(const Part &a, const Part &b, bool oneLanguage);
    static bool samePatronymic(const Part &a, const Part &b, bool oneLanguage);

    NameScript m_script;
    Part m_surname;
    Part m_given;
    Part m_patronymic;
};
[[nodiscard]] NameRelation compareNames(const ReadName &a, const ReadName &b);

} // namespace homeward
