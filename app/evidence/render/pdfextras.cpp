// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdfextras.h"

#include <poppler-annotation.h>
#include <poppler-link.h>
#include <poppler-qt6.h>

#include <QSet>

#include <algorithm>

namespace homeward::render {

namespace {

constexpr int mostEntries = 10'000;
constexpr int deepestLevel = 30;
constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestBody = 20'000;

JumpTarget targetOf(const Poppler::LinkDestination &destination, int pages)
{
    JumpTarget target;
    const int page = destination.pageNumber() - 1;
    if (page >= 0 && page < pages)
        target.page = page;
    if (destination.isChangeTop())
        target.down = std::clamp(destination.top(), 0.0, 1.0);
    return target;
}

/// Where a link leads: a page of this document, or the words of what lies outside.
JumpTarget targetOf(const Poppler::Link &link, int pages)
{
    JumpTarget target;
    switch (link.linkType()) {
    case Poppler::Link::Goto: {
        const auto &jump = static_cast<const Poppler::LinkGoto &>(link);
        if (!jump.isExternal())
            return targetOf(jump.destination(), pages);
        target.outside = jump.fileName();
        break;
    }
    case Poppler::Link::Browse:
        target.outside = static_cast<const Poppler::LinkBrowse &>(link).url();
        break;
    case Poppler::Link::Execute:
        target.outside = static_cast<const Poppler::LinkExecute &>(link).fileName();
        break;
    case Poppler::Link::JavaScript:
        target.outside = QStringLiteral("JavaScript");
        break;
    default:
        break;
    }
    target.outside = target.outside.left(longestTitle);
    return target;
}

FileMark::Kind kindOf(Poppler::Annotation::SubType type)
{
    switch (type) {
    case Poppler::Annotation::AHighlight:
        return FileMark::Kind::Highlight;
    case Poppler::Annotation::AText:
        return FileMark::Kind::Note;
    case Poppler::Annotation::ALine:
    case Poppler::Annotation::AGeom:
    case Poppler::Annotation::AInk:
    case Poppler::Annotation::ACaret:
        return FileMark::Kind::Drawing;
    case Poppler::Annotation::AStamp:
        return FileMark::Kind::Stamp;
    case Poppler::Annotation::AFileAttachment:
        return FileMark::Kind::Attachment;
    default:
        return FileMark::Kind::Other;
    }
}

FileMark markOf(const Poppler::Annotation &annotation)
{
    FileMark mark;
    mark.kind = kindOf(annotation.subType());
    mark.author = annotation.author().left(longestTitle);
    mark.body = annotation.contents().left(longestBody);
    mark.modified = annotation.modificationDate().toUTC();
    if (mark.kind == FileMark::Kind::Highlight) {
        const auto quads = static_cast<const Poppler::HighlightAnnotation &>(annotation).highlightQuads();
        for (const auto &quad : quads) {
            QPolygonF corners;
            for (const QPointF &corner : quad.points)
                corners.append(corner);
            if (const auto rect = onUnitSquare(corners.boundingRect()))
                mark.rects.append(*rect);
        }
    }
    if (mark.rects.isEmpty()) {
        if (const auto rect = onUnitSquare(annotation.boundary()))
            mark.rects.append(*rect);
    }
    return mark;
}

void addEntries(const QVector<Poppler::OutlineItem> &items, Poppler::Document &document, int pages, int level,
                QList<OutlineEntry> &outline, Watch &watch)
{
    for (const Poppler::OutlineItem &item : items) {
        if (outline.size() >= mostEntries || level > deepestLevel || watch.shouldStop())
            return;
        OutlineEntry entry;
        entry.title = item.name().simplified().left(longestTitle);
        entry.level = level;
        if (!item.externalFileName().isEmpty())
            entry.target.outside = item.externalFileName().left(longestTitle);
        else if (!item.uri().isEmpty())
            entry.target.outside = item.uri().left(longestTitle);
        else if (const auto destination = item.destination()) {
            entry.target = targetOf(*destination, pages);
            if (entry.target.page < 0 && !destination->destinationName().isEmpty()) {
                if (const auto named = document.linkDestination(destination->destinationName()))
                    entry.target = targetOf(*named, pages);
            }
        }
        outline.append(entry);
        if (item.hasChildren())
            addEntries(item.children(), document, pages, level + 1, outline, watch);
    }
}

} // namespace

std::optional<NormalisedRect> onUnitSquare(const QRectF &box)
{
    const QRectF upright = box.normalized();
    const QRectF sheet(0, 0, 1, 1);
    if (!sheet.contains(upright.center()))
        return std::nullopt;
    const QRectF seen = upright.intersected(sheet);
    const double x = std::clamp(seen.x(), 0.0, 1.0);
    const double y = std::clamp(seen.y(), 0.0, 1.0);
    return NormalisedRect{x, y, std::clamp(seen.width(), 0.0, 1.0 - x), std::clamp(seen.height(), 0.0, 1.0 - y)};
}

QList<OutlineEntry> readOutline(Poppler::Document &document, int pages, Watch &watch)
{
    QList<OutlineEntry> outline;
    addEntries(document.outline(), document, pages, 0, outline, watch);
    return outline;
}

PageExtras readExtras(const Poppler::Page &page, int pages, Watch &watch)
{
    PageExtras extras;
    const auto links = page.links();
    for (const auto &link : links) {
        if (extras.links.size() >= mostEntries || watch.shouldStop())
            break;
        const auto rect = onUnitSquare(link->linkArea());
        const JumpTarget target = targetOf(*link, pages);
        if (rect && (target.page >= 0 || !target.outside.isEmpty()))
            extras.links.append({*rect, target});
    }
    // Form fields, links and media are no remarks of anybody.
    const auto annotations =
        page.annotations({Poppler::Annotation::AText, Poppler::Annotation::ALine, Poppler::Annotation::AGeom,
                          Poppler::Annotation::AHighlight, Poppler::Annotation::AStamp, Poppler::Annotation::AInk,
                          Poppler::Annotation::ACaret, Poppler::Annotation::AFileAttachment});
    for (const auto &annotation : annotations) {
        if (extras.marks.size() >= mostEntries || watch.shouldStop())
            break;
        const FileMark mark = markOf(*annotation);
        if (!mark.rects.isEmpty())
            extras.marks.append(mark);
    }
    return extras;
}

} // namespace homeward::render
