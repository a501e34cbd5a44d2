// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caserowlayout.h"

#include "domain/casestatus.h"
#include "ui/cases/caselistmodel.h"
#include "ui/common/homewardstyle.h"

#include <QFontMetricsF>
#include <QHash>

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
        for (const QChar letter : text)
            width += ofLetter(letter);
        return static_cast<int>(std::ceil(width));
    }

    /// In lines of at most \a width, broken after blanks and hyphens, or inside a word that is too long for one line.
    QStringList lines(const QString &text, int width)
    {
        QStringList lines;
        qsizetype start = 0;
        qsizetype end = 0; // where the line may end
        qreal used = slack;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar letter = text.at(i);
            const qreal wide = ofLetter(letter);
            const bool joins = letter.isSpace() || letter.isMark() || letter.isLowSurrogate();
            if (used + wide > width && i > start && !joins) {
                const qsizetype cut = end > start ? end : i;
                lines.append(text.mid(start, cut - start).trimmed());
                start = cut;
                used = slack;
                for (qsizetype j = start; j < i; ++j)
                    used += ofLetter(text.at(j));
            }
            used += wide;
            if (letter.isSpace() || letter == u'-')
                end = i + 1;
        }
        lines.append(text.mid(start).trimmed());
        return lines;
    }

private:
    qreal ofLetter(QChar letter)
    {
        auto known = m_known.find(letter.unicode());
        if (known == m_known.end()) {
            const qreal wide = letter.isLowSurrogate()    ? 0
                               : letter.isHighSurrogate() ? 2 * m_metrics.horizontalAdvance(u'M') // a sign, a picture
                                                          : m_metrics.horizontalAdvance(letter);
            known = m_known.insert(letter.unicode(), wide);
        }
        return *known;
    }

    static constexpr qreal slack = 2; // where letters stand wider beside each other
    QFontMetricsF m_metrics;
    QHash<char16_t, qreal> m_known;
};

/// What all rows have in common; made anew when the font or its size changes.
struct RowFonts
{
    explicit RowFonts(const QFont &font)
        : base(font), read(scaledFont(font, type::body)), unread(scaledFont(font, type::body, true)),
          small(chipFont(font)), nameWidths(unread), smallWidths(small), nameHeight(QFontMetrics(unread).height()),
          smallHeight(QFontMetrics(small).height()), chip(chipSize({"lock", {}, StateTone::Neutral}, small))
    {
    }
    QFont base;
    QFont read;
    QFont unread;
    QFont small;
    LetterWidths nameWidths; ///< in bold also once it is read, so that no row jumps when its case is opened
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

CaseRowPlaces::CaseRowPlaces(const CaseRowWidths &widths, int width)
{
    int end = 0; // of the chips in their last line, and the gap after them
    for (const int chip : widths.chips) {
        if (chip == 0)
            continue;
        if (end > 0 && end + chip > width) {
            ++chipLines;
            end = 0;
        }
        end += chip + space::tiny;
    }
    const int room = width - end - space::tiny;
    int details = widths.details;
    if (widths.number == 0)
        number = Number::Nowhere;
    else if (widths.name + space::small + widths.number <= width)
        number = Number::BesideName;
    else {
        number = Number::Below;
        details += widths.number + (details > 0 ? 2 * space::medium : 0);
    }
    detailsBeside = details > 0 && number != Number::Below && details <= room;
    below = detailsBeside ? 0 : details;
}

namespace {

/// What a row says, and how wide that is.
struct RowWords
{
    RowWords(const QModelIndex &index, RowFonts &fonts)
        : unread(index.data(CaseListModel::UnreadRole).toBool()), name(index.data(Qt::DisplayRole).toString()),
          number(index.data(CaseListModel::NumberRole).toString()), details{
                                                                        index.data(CaseListModel::AgeRole).toString(),
                                                                        index.data(CaseListModel::PlaceRole).toString()}
    {
        if (number == name) // a case without a name
            number.clear();
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
        details.removeAll(QString());
        widths.name = fonts.nameWidths.of(name);
        widths.number = number.isEmpty() ? 0 : fonts.smallWidths.of(number);
        widths.details = details.isEmpty() ? 0 : fonts.smallWidths.of(details.join(separator));
        for (qsizetype i = 0; i < chips.size(); ++i)
            widths.chips[i] = fonts.chip.width() + fonts.smallWidths.of(chips.at(i).text);
    }

    static constexpr QLatin1String separator{" \xb7 "};
    bool unread;
    QString name;
    QString number;
    QStringList details;
    QList<ChipLook> chips;
    CaseRowWidths widths;
};

int heightOfChips(int lines, const RowFonts &fonts)
{
    return lines * fonts.chip.height() + (lines - 1) * space::tiny;
}

int heightOfRow(int nameLines, int chipsHeight, int belowLines, const RowFonts &fonts)
{
    const int below = belowLines == 0 ? 0 : space::tiny + belowLines * fonts.smallHeight;
    return std::max(int(size::listRow),
                    2 * space::small + nameLines * fonts.nameHeight + space::tiny + chipsHeight + below);
}

} // namespace

int CaseRowHeights::of(const QModelIndex &index, const QFont &base, int width)
{
    const auto *model = qobject_cast<const CaseListModel *>(index.model());
    const CaseRow *row = model ? model->row(index) : nullptr;
    if (!row)
        return size::listRow;
    if (m_base != base || m_today != model->today()) {
        forget();
        m_base = base;
        m_today = model->today();
    }
    RowFonts &fonts = fontsOf(base);
    const Said said(*row);
    auto at = m_kept.find(row->id);
    if (at == m_kept.end() || at->said != said)
        at = m_kept.insert(row->id, {said, RowWords(index, fonts).widths, -1, 0});
    Kept &kept = *at;
    const CaseRowPlaces places(kept.widths, width);
    if (kept.widths.name <= width && places.below <= width)
        return heightOfRow(1, heightOfChips(places.chipLines, fonts), places.below > 0 ? 1 : 0, fonts);
    if (kept.width != width) { // lines have to be broken
        kept.width = width;
        kept.height = CaseRowLayout(index, base, width).height;
    }
    return kept.height;
}

int CaseRowLayout::lowerHeight() const
{
    return chipsHeight + (below.isEmpty() ? 0 : space::tiny + static_cast<int>(below.size()) * belowHeight);
}

CaseRowLayout::CaseRowLayout(const QModelIndex &index, const QFont &base, int width)
{
    RowFonts &fonts = fontsOf(base);
    RowWords words(index, fonts);
    const CaseRowPlaces places(words.widths, width);
    smallFont = fonts.small;
    nameFont = words.unread ? fonts.unread : fonts.read;
    nameHeight = fonts.nameHeight;
    belowHeight = fonts.smallHeight;
    nameLines = words.widths.name <= width ? QStringList{words.name} : fonts.nameWidths.lines(words.name, width);
    if (places.number == CaseRowPlaces::Number::Below)
        words.details.prepend(words.number);
    else
        number = words.number;

    chips = words.chips;
    chipHeight = fonts.chip.height();
    QPoint place;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (place.x() > 0 && place.x() + words.widths.chips[i] > width)
            place = QPoint(0, place.y() + chipHeight + space::tiny);
        chipPlaces.append(place);
        place.rx() += words.widths.chips[i] + space::tiny;
    }
    chipsHeight = heightOfChips(places.chipLines, fonts);
    const QString details = words.details.join(RowWords::separator);
    if (places.detailsBeside)
        besideChips = details;
    else if (places.below > 0)
        below = places.below <= width ? QStringList{details} : fonts.smallWidths.lines(details, width);
    height = heightOfRow(static_cast<int>(nameLines.size()), chipsHeight, static_cast<int>(below.size()), fonts);
}

} // namespace homeward
