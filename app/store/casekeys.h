// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/caseindex.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

namespace homeward {

/// Why a word found a case, in the order of what is worth telling.
enum class FindRule : quint8 { None, Number, Name, FoldedName, Place };
[[nodiscard]] QString findRuleKey(FindRule rule); ///< "number", "name", "folded_name", "place"; None: empty

/// Keys of words already met: folding is most of the work of building an index, and names repeat.
using WordKeys = QHash<QString, QList<QByteArray>>;
/// The keys under which a case is found: one letter for the kind, then the word in that kind's form, in UTF-8.
[[nodiscard]] QSet<QByteArray> searchKeysOf(const CaseEntry &entry, WordKeys &known);

/// One way a word of a search may match: keys that equal \a key, or begin with it if prefixScore is not 0. With \a
/// edits, keys of the same kind that come as near count as well.
struct Probe
{
    QByteArray key;
    quint8 exactScore = 0; ///< hundredths
    quint8 prefixScore = 0;
    FindRule rule = FindRule::None;
    int edits = 0;
    /// The score \a other earns; 0: it does not match.
    [[nodiscard]] quint8 scoreOf(const QByteArray &other) const;
};
/// The words of a search, each with its ways to match. A word that can match nothing has no probes.
using SearchWords = QList<QList<Probe>>;
[[nodiscard]] SearchWords probesOf(const QString &searchText);
/// Names and places that differ from the words by a letter or two, as far as the words are long enough to tell.
[[nodiscard]] SearchWords similarProbesOf(const QString &searchText);
/// Places only.
[[nodiscard]] SearchWords placeProbesOf(const QString &placeText);
/// The whole text as a case number in which letters and digits that look alike are one: Cyrillic М and Latin M, O and
/// 0.
[[nodiscard]] SearchWords numberLookProbesOf(const QString &searchText);

/// Sorts DEMO-2 before DEMO-0010, whatever the zeros.
[[nodiscard]] QByteArray numberSortKey(const QString &number);
/// The text by which a case is sorted among names: surname first where the parts are known, apostrophes aside.
[[nodiscard]] QString nameSortText(const CaseEntry &entry);

} // namespace homeward
