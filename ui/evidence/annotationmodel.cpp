// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationmodel.h"

#include "evidence/textsearch.h"
#include "ui/common/wording.h"

#include <algorithm>

namespace homeward {

namespace {

QList<AnnotationReply> liveReplies(const Annotation &annotation)
{
    QList<AnnotationReply> live;
    std::copy_if(annotation.replies.cbegin(), annotation.replies.cend(), std::back_inserter(live),
                 [](const AnnotationReply &one) { return !one.withdrawn; });
    return live;
}

} // namespace

void AnnotationModel::setListing(const AnnotationListing &listing)
{
    m_listing = listing;
    rebuild();
}

void AnnotationModel::setView(const AnnotationView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    rebuild();
}

bool AnnotationModel::isListed(const Annotation &annotation) const
{
    if (m_view.onlyMine && annotation.author != m_listing.own)
        return false;
    if (m_view.openQuestions && !annotation.isOpenQuestion())
        return false;
    const QString wanted = foldedForSearch(m_view.text);
    if (wanted.isEmpty())
        return true;
    QStringList words{annotation.quote, annotation.body, annotation.authorName,
                      annotationCategoryLabel(annotation.category)};
    for (const AnnotationReply &reply : liveReplies(annotation))
        words += {reply.body, reply.authorName};
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &text) { return foldedForSearch(text).contains(wanted); });
}

void AnnotationModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    using Kind = Line::Kind;
    for (int i = 0; i < m_listing.lost.size(); ++i) {
        if (!isListed(m_listing.lost.at(i)))
            continue;
        if (m_lines.isEmpty())
            m_lines.append({Kind::Heading, i, Kind::Lost});
        m_lines.append({Kind::Lost, i, {}});
    }
    addPlaced();
    const QString wanted = foldedForSearch(m_view.text);
    bool first = true;
    for (int i = 0; i < m_listing.inFile.size() && !m_view.onlyMine && !m_view.openQuestions; ++i) {
        const FileMark &mark = m_listing.inFile.at(i).mark;
        if (!foldedForSearch(mark.body + u' ' + mark.author).contains(wanted))
            continue;
        if (std::exchange(first, false))
            m_lines.append({Kind::Heading, i, Kind::InFile});
        m_lines.append({Kind::InFile, i, {}});
    }
    endResetModel();
}

void AnnotationModel::addPlaced()
{
    using Kind = Line::Kind;
    const auto group = [this](const Annotation &one) -> QString {
        switch (m_view.grouping) {
        case AnnotationView::Grouping::Author:
            return one.authorName;
        case AnnotationView::Grouping::Category:
            return QString::number(static_cast<int>(one.category));
        case AnnotationView::Grouping::Page:
            break;
        }
        return m_listing.single ? QString() : QStringLiteral("%1").arg(one.page, 9);
    };
    QList<int> order;
    for (int i = 0; i < m_listing.placed.size(); ++i) {
        if (isListed(m_listing.placed.at(i)))
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
        return group(m_listing.placed.at(left)) < group(m_listing.placed.at(right));
    });
    QString before;
    bool any = false;
    for (const int i : std::as_const(order)) {
        const QString now = group(m_listing.placed.at(i));
        if ((!any || now != before) && (!m_listing.single || m_view.grouping != AnnotationView::Grouping::Page))
            m_lines.append({Kind::Heading, i, Kind::Placed});
        before = now;
        any = true;
        m_lines.append({Kind::Placed, i, {}});
    }
}

qsizetype AnnotationModel::hiddenCount() const
{
    return count() - std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
               return line.kind == Line::Kind::Placed || line.kind == Line::Kind::Lost;
           });
}

int AnnotationModel::rowOf(const AnnotationId &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const Annotation *annotation = at(row);
        if (annotation && annotation->id == id)
            return row;
    }
    return -1;
}

int AnnotationModel::rowOfFileMark(int page, int index) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const AnnotationListing::InFile *mark = inFileAt(row);
        if (mark && mark->page == page && mark->index == index)
            return row;
    }
    return -1;
}

const Annotation *AnnotationModel::at(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return nullptr;
    const Line &line = m_lines.at(row);
    if (line.kind == Line::Kind::Placed)
        return &m_listing.placed.at(line.index);
    return line.kind == Line::Kind::Lost ? &m_listing.lost.at(line.index) : nullptr;
}

const AnnotationListing::InFile *AnnotationModel::inFileAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).kind != Line::Kind::InFile)
        return nullptr;
    return &m_listing.inFile.at(m_lines.at(row).index);
}

const Annotation *AnnotationModel::find(const AnnotationId &id) const
{
    for (const QList<Annotation> *list : {&m_listing.placed, &m_listing.lost}) {
        for (const Annotation &one : *list) {
            if (one.id == id)
                return &one;
        }
    }
    return nullptr;
}

bool AnnotationModel::isLost(const AnnotationId &id) const
{
    return std::any_of(m_listing.lost.cbegin(), m_listing.lost.cend(),
                       [&](const Annotation &one) { return one.id == id; });
}

void AnnotationModel::retranslate()
{
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString AnnotationModel::headingText(const Line &line) const
{
    if (line.section == Line::Kind::Lost)
        //: @title:group annotations whose passage is nowhere in the file; %1 is how many
        return tr("Could not be placed (%1)").arg(m_listing.lost.size());
    if (line.section == Line::Kind::InFile)
        //: @title:group annotations that are in the file itself; %1 is how many
        return tr("From the file (%1)").arg(m_listing.inFile.size());
    const Annotation &first = m_listing.placed.at(line.index);
    switch (m_view.grouping) {
    case AnnotationView::Grouping::Author:
        return first.authorName;
    case AnnotationView::Grouping::Category:
        return annotationCategoryLabel(first.category);
    case AnnotationView::Grouping::Page:
        break;
    }
    //: @title:group annotations of one page, %1 is its number
    return tr("Page %1").arg(first.page + 1);
}

AnnotationCard AnnotationModel::cardOf(const Annotation &annotation, const QString &badge) const
{
    AnnotationCard card;
    card.badge = badge;
    card.category = annotation.category;
    const QString label = annotationCategoryLabel(annotation.category);
    //: @item:inlistbox a question that has its answer; %1 is the word “Question”
    const QString kind = annotation.resolved && annotation.category == AnnotationCategory::Question
                             ? tr("%1 (answered)").arg(label)
                             : label;
    //: @item:inlistbox an annotation; %1 is its category, %2 the marked words
    card.title = annotation.quote.isEmpty() ? kind : tr("%1 · “%2”").arg(kind, annotation.quote);
    card.body = annotation.body;
    for (const AnnotationReply &reply : liveReplies(annotation))
        card.replies.append(
            //: @info who wrote an annotation and when; %1 is the person, %2 day and time
            {tr("%1 · %2").arg(reply.authorName, dateTimeText(reply.createdAt, m_timeZone)), reply.body});
    card.foot = tr("%1 · %2").arg(annotation.authorName, dateTimeText(annotation.createdAt, m_timeZone));
    return card;
}

AnnotationCard AnnotationModel::cardOf(const FileMark &mark) const
{
    AnnotationCard card;
    switch (mark.kind) {
    case FileMark::Kind::Highlight:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Marked words");
        break;
    case FileMark::Kind::Note:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Note");
        break;
    case FileMark::Kind::Drawing:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Drawing");
        break;
    case FileMark::Kind::Stamp:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Stamp");
        break;
    case FileMark::Kind::Attachment:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Attached file");
        break;
    case FileMark::Kind::Other:
        //: @item:inlistbox kind of an annotation in the file itself
        card.title = tr("Other mark");
        break;
    }
    card.body = mark.body;
    //: @info author of a mark in the file itself as the file says; %1 is a name
    card.foot = mark.author.isEmpty() ? QString() : tr("The file names: %1").arg(mark.author);
    return card;
}

std::optional<AnnotationCard> AnnotationModel::card(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return std::nullopt;
    const Line &line = m_lines.at(row);
    switch (line.kind) {
    case Line::Kind::Placed:
        return cardOf(m_listing.placed.at(line.index), QString::number(line.index + 1));
    case Line::Kind::Lost:
        return cardOf(m_listing.lost.at(line.index), QStringLiteral("?"));
    case Line::Kind::InFile: {
        const AnnotationListing::InFile &mark = m_listing.inFile.at(line.index);
        AnnotationCard card = cardOf(mark.mark);
        //: @item:inlistbox a mark of the file itself; %1 its kind, %2 its page
        card.title = tr("%1 · page %2").arg(card.title).arg(mark.page + 1);
        return card;
    }
    case Line::Kind::Heading:
        break;
    }
    return std::nullopt;
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const std::optional<AnnotationCard> shown = card(index.row());
    if (!shown)
        return headingText(m_lines.at(index.row()));
    if (role == Qt::DisplayRole)
        return shown->title;
    if (const Annotation *annotation = at(index.row())) {
        QStringList words;
        //: @item:inlistbox read aloud; %1 number, %2 category, %3 kind, %4 page, %5 marked words, %6 comment
        words.append(tr("%1, %2, %3, page %4, “%5”, %6")
                         .arg(shown->badge, annotationCategoryLabel(annotation->category),
                              annotationKindLabel(annotation->kind), QString::number(annotation->page + 1),
                              annotation->quote, annotation->body));
        for (const AnnotationCard::Reply &reply : shown->replies)
            words += {reply.head, reply.body};
        return words.join(QStringLiteral(", "));
    }
    return QStringList{shown->title, shown->body, shown->foot}.join(QStringLiteral(", "));
}

Qt::ItemFlags AnnotationModel::flags(const QModelIndex &index) const
{
    const bool heading = !at(index.row()) && !inFileAt(index.row());
    return heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace homeward
