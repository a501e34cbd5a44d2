// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "ui/common/chip.h"

#include <QDate>
#include <QFont>
#include <QHash>
#include <QPoint>
#include <QStringList>

class QModelIndex;

namespace homeward {

/// The words of a row as wide as they are in one line, logical pixels; 0: there are none.
struct CaseRowWidths
{
    int name = 0;
    int number = 0;
    int details = 0; ///< age and place
    int chips[2] = {0, 0};
    bool operator==(const CaseRowWidths &) const = default;
};

/// What stands where in a row, told from its widths alone.
struct CaseRowPlaces
{
    enum class Number { Nowhere, BesideName, Below };
    CaseRowPlaces(const CaseRowWidths &widths, int width);
    Number number = Number::Nowhere;
    int chipLines = 1;
    bool detailsBeside = false; ///< beside the chips
    int below = 0;              ///< width of what stands under the chips
};

/// Heights of rows, kept by what they say, so that a list of many is laid out again at once when it is filtered or
/// becomes narrower.
class CaseRowHeights
{
public:
    [[nodiscard]] int of(const QModelIndex &index, const QFont &base, int width);
    /// The words are others now: another language.
    void forget() { m_kept.clear(); }

private:
    /// What of a row its words depend on; kept for every case, so no more than that.
    struct Said
    {
        explicit Said(const CaseRow &row)
            : name(row.name), number(row.number), place(row.place), birth(row.birth.toEdtf()),
              separation(row.separation.toEdtf()), state(row.state), reading(row.mark.reading), conflicts(row.conflicts)
        {
        }
        bool operator==(const Said &) const = default;
        QString name;
        QString number;
        QString place;
        QString birth;
        QString separation;
        CaseState state;
        Reading reading;
        int conflicts;
    };
    struct Kept
    {
        Said said;
        CaseRowWidths widths;
        int width = -1; ///< for which the height was made by breaking lines
        int height = 0;
    };
    QHash<CaseId, Kept> m_kept;
    QFont m_base;
    QDate m_today;
};

/// How the words of a case's row stand in it: whatever has no room beside another gets a line of its own, so that
/// nothing is ever cut. The rows of 10,000 cases are laid out at once, so widths are summed up from those of the
/// letters and only what does not fit is broken into lines.
struct CaseRowLayout
{
    /// \a width of the text, logical pixels. The index is one of a CaseListModel.
    CaseRowLayout(const QModelIndex &index, const QFont &base, int width);

    QFont nameFont;
    QFont smallFont;
    QStringList nameLines;
    QString number; ///< beside the name; empty where it is the name, or the first of the details below
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
