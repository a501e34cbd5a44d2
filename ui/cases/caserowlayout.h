// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

#include <QFont>
#include <QPoint>
#include <QStringList>

class QModelIndex;

namespace homeward {

/// \a text in lines of at most \a width logical pixels, broken between words, or inside a word that is too long for
/// one.
[[nodiscard]] QStringList wrappedLines(const QString &text, const QFont &font, int width);

/// How the words of a case's row stand in it: whatever has no room beside another gets a line of its own, so that
/// nothing is ever cut. The rows of 10,000 cases are laid out at once, so widths are summed up from those of the
/// letters and only what does not fit is broken into lines.
struct CaseRowLayout
{
    /// \a width of the text, logical pixels.
    CaseRowLayout(const QModelIndex &index, const QFont &base, int width);

    QFont nameFont;
    QFont smallFont;
    QStringList nameLines;
    QString number; ///< empty where it is the name, or among the details
    bool numberBesideName = false;
    QList<ChipLook> chips;
    QList<QPoint> chipPlaces; ///< from the top left of the first chip
    QString besideChips;      ///< age and place; empty: none, or below
    QStringList below;        ///< under the chips
    int nameHeight = 0;       ///< of one line
    int chipHeight = 0;
    int chipsHeight = 0;
    int belowHeight = 0; ///< of one line
    int height = 0;      ///< of the row

    /// From the top of the first chip to the end of the last line.
    [[nodiscard]] int lowerHeight() const;
};

} // namespace homeward
