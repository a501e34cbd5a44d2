// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace homeward {

/// A group of settings that narrows itself, because it is not made of labels and fields.
class NarrowingSection
{
public:
    virtual ~NarrowingSection() = default;
    /// Shows what has every word of \a words (all of it, when there are none) and tells whether anything is left.
    [[nodiscard]] virtual bool narrow(const QString &words) = 0;
};

/// Whether every word of \a words stands somewhere in \a text, whatever the case of its letters.
[[nodiscard]] bool hasWords(const QString &text, const QString &words);
/// What labels, buttons and lists below \a group say, as they are without marks.
[[nodiscard]] QString wordsBelow(const QWidget &group);
/// Marks the words in the labels below \a group; without words takes the marks away.
void markWords(QWidget &group, const QString &words);

} // namespace homeward
