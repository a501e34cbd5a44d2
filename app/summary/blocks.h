// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

#include <QList>
#include <QPainter>
#include <QString>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/// The block layout of our papers: a page is a column of blocks, a block is a stack of lines. Lengths are device units
/// of paperfonts.h, y grows downwards from the top of the text area.
namespace homeward {

class Block
{
public:
    virtual ~Block() = default;
    Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    [[nodiscard]] virtual int lines() const = 0;
    [[nodiscard]] virtual qreal height(int line) const = 0;
    /// May a page end after \a line (not the last)? Short blocks stay whole, long ones keep two lines on either side.
    [[nodiscard]] virtual bool mayBreakAfter(int line) const;
    /// Draws the lines \a first … \a last with the top of \a first at \a y.
    virtual void draw(QPainter &painter, qreal y, int first, int last) const = 0;

    qreal gapBefore = 0;           ///< not at the top of a page
    bool keepWithNext = false;     ///< headings
    int linesBefore = 0;           ///< so many lines before this block must come along to its page
    const Block *header = nullptr; ///< repeated at the top of every page this block continues on
};

struct TextRun
{
    QString text;
    bool bold = false;
};

struct Cell
{
    qreal x = 0;
    qreal width = 0;
    QList<TextRun> runs;
    Qt::Alignment alignment = Qt::AlignLeft;
    QColor colour = Qt::black;
    std::optional<PartyShape> shape = std::nullopt; ///< drawn before the first line
    bool atBottom = false;                          ///< its last line level with the last line of the row
};

/// Cells side by side that share one type size, hence one height of line. A paragraph is a row of one cell.
class TextRow final : public Block
{
public:
    /// \a size in points; \a padding above and below in device units; \a leading: distance of base lines in sizes.
    TextRow(std::vector<Cell> cells, qreal size, qreal padding = 0, qreal leading = 1.12);

    [[nodiscard]] int lines() const override { return m_lines; }
    [[nodiscard]] qreal height(int line) const override;
    void draw(QPainter &painter, qreal y, int first, int last) const override;
    /// A hairline below the last line, over this stretch.
    void setRule(qreal x, qreal width, qreal thickness, const QColor &colour);

private:
    struct Laid
    {
        Cell cell;
        std::unique_ptr<QTextLayout> text;
    };
    void layOut(Laid &laid) const;

    std::vector<Laid> m_cells;
    qreal m_size;
    qreal m_padding;
    qreal m_lineHeight;
    int m_lines = 1;
    qreal m_ruleX = 0;
    qreal m_ruleWidth = 0;
    qreal m_ruleThickness = 0;
    QColor m_ruleColour;
};

/// Something of a fixed height that is never divided.
class FixedBlock final : public Block
{
public:
    using Draw = std::function<void(QPainter &painter, qreal y)>;
    FixedBlock(qreal height, Draw draw) : m_height(height), m_draw(std::move(draw)) {}
    [[nodiscard]] int lines() const override { return 1; }
    [[nodiscard]] qreal height(int) const override { return m_height; }
    void draw(QPainter &painter, qreal y, int, int) const override
    {
        if (m_draw)
            m_draw(painter, y);
    }

private:
    qreal m_height;
    Draw m_draw;
};

/// A stretch of one block on one page.
struct Placed
{
    const Block *block = nullptr;
    int first = 0;
    int last = 0;
    qreal y = 0;
};

struct PlacedPage
{
    QList<Placed> placed;
    qreal used = 0; ///< height taken
};

using Blocks = std::vector<std::unique_ptr<Block>>;
/// Fills pages of the given height. Only a single line taller than a page could overflow one.
[[nodiscard]] QList<PlacedPage> paginate(const Blocks &blocks, qreal pageHeight);

/// Party marks as on screen: circle, square, diamond; a lettered party has none. Fits a square of \a side.
void drawPartyShape(QPainter &painter, PartyShape shape, const QPointF &topLeft, qreal side);

} // namespace homeward
