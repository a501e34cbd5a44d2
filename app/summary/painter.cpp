// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/painter.h"

#include "summary/canonical.h"
#include "summary/paperfonts.h"
#include "summary/paperlayout.h"
#include "summary/pdffile.h"

#include <QPainterPath>
#include <QPdfWriter>

namespace homeward {

namespace {

constexpr QSizeF a4(595, 842); // points
constexpr qreal pageWidth = millimetres(PaperGeometry::widthMm);
constexpr qreal pageHeight = millimetres(PaperGeometry::heightMm);

struct Filled
{
    PaperLayout layout;
    QList<PlacedPage> pages;
};

Filled filledAt(const Summary &paper, const QString &digest, qreal density)
{
    Filled filled{layOutPaper(paper, digest, density), {}};
    filled.pages = paginate(filled.layout.blocks, pageHeight);
    return filled;
}

/// White space gives way before a new sheet is begun, and no more than it must; the size of type never does.
Filled fill(const Summary &paper, const QString &digest)
{
    constexpr qreal tightest = 0.3;
    constexpr qreal step = 0.05;
    Filled roomy = filledAt(paper, digest, 1);
    if (roomy.pages.size() == 1)
        return roomy;
    Filled tight = filledAt(paper, digest, tightest);
    if (tight.pages.size() == roomy.pages.size())
        return roomy;
    for (qreal density = 1 - step; density > tightest; density -= step) {
        Filled tried = filledAt(paper, digest, density);
        if (tried.pages.size() == tight.pages.size())
            return tried;
    }
    return tight;
}

/// The mark of a draft across the page, as outlines: it must not mingle with the text when that is copied.
void drawDraftMark(QPainter &painter, const QString &mark)
{
    QPainterPath path;
    path.addText(QPointF(), paperFont(88, true), mark);
    const QPointF middle = path.boundingRect().center();
    painter.save();
    painter.translate(pageWidth / 2, pageHeight / 2);
    painter.rotate(-32);
    painter.translate(-middle);
    painter.fillPath(path, QColor(0xEC, 0xEC, 0xEC));
    painter.restore();
}

void drawSheet(QPainter &painter, const Summary &paper, const QString &digest, int sheet, int sheets)
{
    if (sheet > 1) {
        // DSTU 4163, GOST R 7.0.97: bare Arabic number in the middle of the top margin, from the second page on.
        const TextRow number(
            {{.x = 0, .width = pageWidth, .runs = {{QString::number(sheet)}}, .alignment = Qt::AlignHCenter}}, 10);
        number.draw(painter, -millimetres(9), 0, 0);
    }
    const qreal top = pageHeight + millimetres(3.5);
    painter.fillRect(QRectF(0, top, pageWidth, points(0.4)), QColor(0xB4, 0xB4, 0xB4));
    const QColor quiet(0x40, 0x40, 0x40);
    const qreal left = pageWidth * 0.44;
    const qreal middle = pageWidth * 0.16;
    const auto made = [&](qreal size) {
        return std::make_unique<TextRow>(
            std::vector<Cell>{{.x = 0, .width = left, .runs = {{paper.footerRecord}}, .colour = quiet},
                              {.x = left,
                               .width = middle,
                               .runs = {{paper.footerSheet.arg(sheet).arg(sheets)}},
                               .alignment = Qt::AlignHCenter,
                               .colour = quiet},
                              {.x = left + middle,
                               .width = pageWidth - left - middle,
                               .runs = {{paper.footerDigest.arg(digest)}},
                               .alignment = Qt::AlignRight,
                               .colour = quiet}},
            size);
    };
    // The foot has room for two lines before it comes nearer than 10 mm to the edge.
    auto foot = made(8);
    for (qreal size = 7.5; foot->lines() > 2 && size >= 5; size -= 0.5)
        foot = made(size);
    foot->draw(painter, top + points(1.5), 0, foot->lines() - 1);
}

} // namespace

Result<PaperPdf> paintPdf(const Summary &paper)
{
    const Status fonts = loadPaperFonts();
    if (!fonts)
        return tl::unexpected<Error>(fonts.error());
    const QString digest = shortDigest(canonicalDigest(paper));
    const Filled filled = fill(paper, digest);
    const int sheets = static_cast<int>(filled.pages.size());

    PaperPdf result;
    result.pages = sheets;
    const QString title = paper.isDraft() ? paper.caseNumber : paper.paperNumber;
    const auto drawn = writePdfA(title, a4, [&](QPdfWriter &writer, QPainter &painter) {
        for (int i = 0; i < sheets; ++i) {
            if (i > 0)
                writer.newPage();
            painter.save();
            painter.translate(millimetres(PaperGeometry::leftMm), millimetres(PaperGeometry::topMm));
            if (paper.isDraft())
                drawDraftMark(painter, paper.draftMark);
            for (const Placed &placed : filled.pages.at(i).placed) {
                placed.block->draw(painter, placed.y, placed.first, placed.last);
                if (placed.block != filled.layout.signature)
                    continue;
                const QRectF box = filled.layout.signatureBox.translated(0, placed.y);
                const QSizeF size = box.size() / unitsPerPoint;
                const qreal left = box.left() / unitsPerPoint + PaperGeometry::leftMm * 72 / 25.4;
                const qreal top = box.top() / unitsPerPoint + PaperGeometry::topMm * 72 / 25.4;
                result.signaturePage = i;
                result.signatureBox = QRectF(QPointF(left, a4.height() - top - size.height()), size);
            }
            drawSheet(painter, paper, digest, i + 1, sheets);
            painter.restore();
        }
    });
    if (!drawn)
        return tl::unexpected<Error>(drawn.error());
    auto spoken = withLanguage(*drawn, languageKey(paper.language));
    if (!spoken)
        return tl::unexpected<Error>(spoken.error());
    result.pdf = std::move(*spoken);
    return result;
}

} // namespace homeward
