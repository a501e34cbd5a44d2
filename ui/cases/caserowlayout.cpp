// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caserowlayout.h"

#include "domain/casestatus.h"
#include "ui/cases/caselistmodel.h"
#include "ui/common/homewardstyle.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

namespace homeward {

namespace {

/// Widths of words from those of their letters: a little too wide rather than too narrow, never shaped.
class LetterWidths
{
public:
    explicit LetterWidths(const QFont &font) : m_metrics(font) {}

    int of(const QString &text)
    {
        qreal width = slack;
        for (const QChar letter : text) {
            if (letter.isSurrogate())
                return static_cast<int>(std::ceil(m_metrics.horizontalAdvance(text) + slack));
            auto known = m_known.find(letter.unicode());
            if (known == m_known.end())
                known = m_known.insert(letter.unicode(), m_metrics.horizontalAdvance(letter));
            width += *known;
        }
        return static_cast<int>(std::ceil(width));
    }

private:
    static constexpr qreal slack = 2; // where letters stand wider beside each other
    QFontMetricsF m_metrics;
    QHash<char16_t, qreal> m_known;
};

/// What all rows have in common; made anew when the font or its size changes.
struct RowFonts
{
    explicit RowFonts(const QFont &font)
        : base(font), read(scaledFont(font, type::body)), unread(scaledFont(font, type::body, true)),
          small(chipFont(font)), readWidths(read), unreadWidths(unread), smallWidths(small),
          nameHeight(QFontMetrics(unread).height()), smallHeight(QFontMetrics(small).height()),
          chip(chipSize({"lock", {}, StateTone::Neutral}, small))
    {
    }
    QFont base;
    QFont read;
    QFont unread;
    QFont small;
    LetterWidths readWidths;
    LetterWidths unreadWidths;
    LetterWidths smallWidths;
    int nameHeight;
    int smallHeight;
    QSize chip; ///< without words
};

RowFonts &fontsOf(const QFont &base)
{
    static std::unique_ptr<RowFonts> kept;
    if (!kept || kept->base != base)
        kept = std::make_unique<RowFonts>(base);
    return *kept;
}

} // namespace

QStringList wrappedLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int CaseRowLayout::lowerHeight() const
{
    return chipsHeight + (below.isEmpty() ? 0 : space::tiny + static_cast<int>(below.size()) * belowHeight);
}

CaseRowLayout::CaseRowLayout(const QModelIndex &index, const QFont &base, int width)
{
    RowFonts &fonts = fontsOf(base);
    const auto fit = [width](const QString &text, const QFont &font, LetterWidths &widths) {
        return widths.of(text) <= width ? QStringList{text} : wrappedLines(text, font, width);
    };
    const bool unread = index.data(CaseListModel::UnreadRole).toBool();
    LetterWidths &nameWidths = unread ? fonts.unreadWidths : fonts.readWidths;
    LetterWidths &small = fonts.smallWidths;
    smallFont = fonts.small;
    nameFont = unread ? fonts.unread : fonts.read;
    nameHeight = fonts.nameHeight;
    belowHeight = fonts.smallHeight;

    const QString name = index.data(Qt::DisplayRole).toString();
    nameLines = fit(name, nameFont, nameWidths);
    number = index.data(CaseListModel::NumberRole).toString();
    if (number == name) // a case without a name
        number.clear();
    const int numberWidth = number.isEmpty() ? 0 : small.of(number);
    numberBesideName =
        !number.isEmpty() && nameLines.size() == 1 && nameWidths.of(name) + space::small + numberWidth <= width;

    // One chip says that facts differ and how many; the head of the case says its state as well.
    const auto state = static_cast<CaseState>(index.data(CaseListModel::StateRole).toInt());
    const int conflicts = index.data(CaseListModel::ConflictsRole).toInt();
    if (conflicts == 0 || stateInfo(state).tone != StateTone::Attention)
        chips.append(caseStateChip(state));
    if (conflicts > 0) {
        ChipLook count = conflictCountChip(conflicts);
        if (!chips.isEmpty())
            count.text = QString::number(conflicts);
        chips.append(count);
    }
    QPoint place;
    for (const ChipLook &look : std::as_const(chips)) {
        const int wanted = fonts.chip.width() + small.of(look.text);
        chipHeight = fonts.chip.height();
        if (place.x() > 0 && place.x() + wanted > width)
            place = QPoint(0, place.y() + chipHeight + space::tiny);
        chipPlaces.append(place);
        place.rx() += wanted + space::tiny;
    }
    chipsHeight = place.y() + chipHeight;

    const QString separator = QStringLiteral(" · ");
    QStringList details{index.data(CaseListModel::AgeRole).toString(), index.data(CaseListModel::PlaceRole).toString()};
    details.removeAll(QString());
    int room = width - place.x() - space::tiny;
    if (!number.isEmpty() && !numberBesideName) {
        if (numberWidth <= room) {
            room -= numberWidth + space::small;
        } else {
            details.prepend(number);
            number.clear();
        }
    }
    const QString words = details.join(separator);
    if (!words.isEmpty() && small.of(words) <= room)
        besideChips = words;
    else if (!words.isEmpty())
        below = fit(words, smallFont, small);
    height = std::max(static_cast<int>(size::listRow),
                      2 * space::small + static_cast<int>(nameLines.size()) * nameHeight + space::tiny + lowerHeight());
}

} // namespace homeward
