// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/blocks.h"

#include "summary/paperfonts.h"

namespace homeward {

namespace {

constexpr int wholeUpTo = 12;      // lines a block may have and still be kept on one page
constexpr qreal shapeIndent = 1.1; // room for a party's mark, in sizes of type

/// Signs that print nothing and turn the direction of writing: with them a party's words could change how the words
/// beside them read, on a paper that is signed.
bool turnsWriting(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/// Line breaks of the source stay, other control characters would print as boxes.
QString printable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.removeIf(turnsWriting);
    for (QChar &character : text) {
        if (character == QLatin1Char('\n') || character == QLatin1Char('\r'))
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    return text;
}

} // namespace

bool Block::mayBreakAfter(int line) const
{
    return lines() > wholeUpTo && line >= 1 && line <= lines() - 3;
}

TextRow::TextRow(std::vector<Cell> cells, qreal size, qreal padding, qreal leading)
    : m_size(size), m_padding(padding), m_lineHeight(qRound(points(size * leading)))
{
    for (Cell &cell : cells) {
        Laid laid{std::move(cell), nullptr};
        layOut(laid);
        m_lines = qMax(m_lines, laid.text->lineCount());
        m_cells.push_back(std::move(laid));
    }
}

void TextRow::layOut(Laid &laid) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : std::as_const(laid.cell.runs)) {
        const QString part = printable(run.text);
        if (run.bold) {
            QTextCharFormat bold;
            bold.setFont(paperFont(m_size, true));
            formats.append({static_cast<int>(text.size()), static_cast<int>(part.size()), bold});
        }
        text += part;
    }
    laid.text = std::make_unique<QTextLayout>(text, paperFont(m_size));
    QTextOption option(laid.cell.alignment);
    // A word longer than its column is divided without a hyphen: names are never hyphenated, and never cut.
    option.setTextDirection(Qt::LeftToRight); // the papers' own; a quoted word does not turn its cell around
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.text->setTextOption(option);
    laid.text->setFormats(formats);
    laid.text->setCacheEnabled(true);
    const qreal indent = laid.cell.shape && *laid.cell.shape != PartyShape::Letter ? points(m_size * shapeIndent) : 0;
    laid.text->beginLayout();
    for (qreal y = 0;; y += m_lineHeight) {
        QTextLine line = laid.text->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(laid.cell.width - indent);
        line.setPosition(QPointF(indent, y));
    }
    laid.text->endLayout();
}

qreal TextRow::height(int line) const
{
    return m_lineHeight + (line == 0 ? m_padding : 0) + (line == m_lines - 1 ? m_padding : 0);
}

void TextRow::setRule(qreal x, qreal width, qreal thickness, const QColor &colour)
{
    m_ruleX = x;
    m_ruleWidth = width;
    m_ruleThickness = thickness;
    m_ruleColour = colour;
}

void TextRow::draw(QPainter &painter, qreal y, int first, int last) const
{
    const qreal top = y + (first == 0 ? m_padding : 0) - first * m_lineHeight;
    for (const Laid &laid : m_cells) {
        painter.setPen(laid.cell.colour);
        const int shift = laid.cell.atBottom ? m_lines - laid.text->lineCount() : 0;
        for (int i = qMax(first, shift); i <= qMin(last, shift + laid.text->lineCount() - 1); ++i)
            laid.text->lineAt(i - shift).draw(&painter, QPointF(laid.cell.x, top + shift * m_lineHeight));
        if (first == 0 && laid.cell.shape) {
            const qreal side = points(m_size * 0.72);
            drawPartyShape(painter, *laid.cell.shape, QPointF(laid.cell.x, top + (m_lineHeight - side) / 2), side);
        }
    }
    if (m_ruleThickness > 0 && last == m_lines - 1) {
        const qreal bottom = top + m_lines * m_lineHeight + m_padding;
        painter.fillRect(QRectF(m_ruleX, bottom - m_ruleThickness, m_ruleWidth, m_ruleThickness), m_ruleColour);
    }
}

namespace {

struct Line
{
    const Block *block = nullptr;
    int index = 0;
    bool keepWithNext = false;
};

QList<Line> allLines(const Blocks &blocks)
{
    QList<Line> lines;
    for (const auto &block : blocks) {
        for (qsizetype i = lines.size() - block->linesBefore; block->linesBefore > 0 && i < lines.size(); ++i) {
            if (i >= 0)
                lines[i].keepWithNext = true;
        }
        for (int i = 0; i < block->lines(); ++i) {
            const bool last = i == block->lines() - 1;
            lines.append({block.get(), i, last ? block->keepWithNext : !block->mayBreakAfter(i)});
        }
    }
    if (!lines.isEmpty())
        lines.last().keepWithNext = false;
    return lines;
}

class Pages
{
public:
    explicit Pages(qreal height) : m_height(height) { m_pages.append(PlacedPage()); }

    [[nodiscard]] bool fits(qreal height) const { return page().used + height <= m_height + 0.5; }
    [[nodiscard]] bool empty() const { return page().placed.isEmpty(); }
    /// Height of \a line if it came next, with the gap before it.
    [[nodiscard]] qreal needed(const Line &line, bool atTop) const
    {
        return line.block->height(line.index) + (line.index == 0 && !atTop ? line.block->gapBefore : 0);
    }
    void turn(const Block *next)
    {
        m_pages.append(PlacedPage());
        if (next && next->header) {
            const Block *header = next->header;
            for (int i = 0; i < header->lines(); ++i)
                put({header, i, false});
        }
    }
    void put(const Line &line)
    {
        PlacedPage &current = m_pages.last();
        if (line.index == 0 && !current.placed.isEmpty())
            current.used += line.block->gapBefore;
        const bool continues = !current.placed.isEmpty() && current.placed.last().block == line.block &&
                               current.placed.last().last == line.index - 1;
        if (continues)
            current.placed.last().last = line.index;
        else
            current.placed.append({line.block, line.index, line.index, current.used});
        current.used += line.block->height(line.index);
    }
    [[nodiscard]] QList<PlacedPage> result() const { return m_pages; }

private:
    [[nodiscard]] const PlacedPage &page() const { return m_pages.last(); }
    qreal m_height;
    QList<PlacedPage> m_pages;
};

} // namespace

QList<PlacedPage> paginate(const Blocks &blocks, qreal pageHeight)
{
    const QList<Line> lines = allLines(blocks);
    Pages pages(pageHeight);
    for (qsizetype start = 0; start < lines.size();) {
        qsizetype end = start;
        while (lines.at(end).keepWithNext)
            ++end;
        qreal height = 0;
        for (qsizetype i = start; i <= end; ++i)
            height += pages.needed(lines.at(i), i == start && pages.empty());
        const bool whole = height <= pageHeight;
        if (whole && !pages.fits(height) && !pages.empty())
            pages.turn(lines.at(start).block);
        for (qsizetype i = start; i <= end; ++i) {
            const Line &line = lines.at(i);
            if (!pages.empty() && !pages.fits(pages.needed(line, false)))
                pages.turn(line.block);
            pages.put(line);
        }
        start = end + 1;
    }
    return pages.result();
}

void drawPartyShape(QPainter &painter, PartyShape shape, const QPointF &topLeft, qreal side)
{
    const QRectF box(topLeft, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x33, 0x33, 0x33));
    switch (shape) {
    case PartyShape::Circle:
        painter.drawEllipse(box);
        break;
    case PartyShape::Square:
        painter.drawRect(box.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        break;
    case PartyShape::Diamond:
        painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                      {box.right(), box.center().y()},
                                      {box.center().x(), box.bottom()},
                                      {box.left(), box.center().y()}});
        break;
    case PartyShape::Letter:
        break;
    }
    painter.restore();
}

} // namespace homeward
