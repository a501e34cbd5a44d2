// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace homeward {

/// Classes of given names one person may carry in papers of different languages: Олена, Елена and Helena are one.
/// The table is givennames.tsv; numbers are its rows and mean nothing from one version to the next.
[[nodiscard]] int givenNameTableVersion();
[[nodiscard]] int givenNameClassCount();
/// The classes \a name belongs to in any script, ascending. Empty: not in the table.
[[nodiscard]] QList<int> givenNameClasses(const QString &name);

/// A patronymic taken apart, whatever its language: by the father's name, not by letters.
struct Patronymic
{
    QString fatherKey;  ///< fold key of the father's name without its ending
    QList<int> classes; ///< of the father's name; empty: not in the table
    bool daughter = false;
    bool recognised = false; ///< it ends as patronymics do; otherwise fatherKey is the fold key of the whole
};
[[nodiscard]] Patronymic readPatronymic(const QString &text);

} // namespace homeward
