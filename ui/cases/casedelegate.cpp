// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casedelegate.h"

#include "domain/casestatus.h"
#include "ui/cases/caselistmodel.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace homeward {

namespace {

constexpr int picturePixels = 40;
constexpr int dotCentre = 13; ///< from the left edge of the row
constexpr qreal dotRadius = 3.5;

void paintPortrait(QPainter &painter, const QRect &box, const QImage &image, const Tokens &tokens)
{
    QPainterPath shape;
    shape.addRoundedRect(box, size::cornerControl, size::cornerControl);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (image.isNull()) {
        painter.fillPath(shape, tokens.neutral.fill);
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1;
        painter.drawPixmap(box.center() - QPoint(10, 10),
                           themedPixmap("user-identity", tokens.neutral.text, 22, ratio));
    } else {
        painter.setClipPath(shape);
        const QSize fitted = image.size().scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        QRect target(QPoint(), fitted);
        target.moveCenter(box.center());
        painter.drawImage(target, image);
    }
    painter.restore();
}

/// Whole as long as it fits; then the place is shortened, and before the age would be, the place goes, then the age.
QString ageAndPlace(const QModelIndex &index, const QFontMetrics &metrics, int room)
{
    constexpr int letters = 3;
    const QString age = index.data(CaseListModel::AgeRole).toString();
    QStringList words{age, index.data(CaseListModel::PlaceRole).toString()};
    words.removeAll(QString());
    const QString separator = QStringLiteral(" · ");
    const QString shown = metrics.elidedText(words.join(separator), Qt::ElideRight, room);
    if (words.size() < 2 || shown.size() >= age.size() + separator.size() + letters)
        return shown;
    return metrics.horizontalAdvance(age) <= room ? age : QString(); // part of an age would be another one
}

constexpr int nameLines = 2;
constexpr int nameSize = type::secondary; ///< of a name that takes two lines

} // namespace

QStringList linesOfName(const QString &name, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(name, font);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == nameLines) { // longer than anybody's name: the tooltip has the rest
            lines.append(metrics.elidedText(name.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(name.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int name = QFontMetrics(scaledFont(option.font, type::body)).height();
    const int chip = chipSize({"lock", QStringLiteral("X"), StateTone::Neutral}, chipFont(option.font)).height();
    const int twoLines = nameLines * QFontMetrics(scaledFont(option.font, nameSize, true)).height();
    return {240,
            std::max({size::listRow, name + chip + 2 * space::small + space::tiny, twoLines + chip + 2 * space::tiny})};
}

void CaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = option.rect;
    painter->save();
    if (selected) {
        painter->fillRect(row, t.selection);
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), t.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, t.sunken);
    }

    const QRect picture(row.left() + 24, row.top() + (row.height() - picturePixels) / 2, picturePixels, picturePixels);
    paintPortrait(*painter, picture, index.data(CaseListModel::PortraitRole).value<QImage>(), t);

    const QRect text = QRect(QPoint(picture.right() + 1 + space::medium, row.top() + space::small),
                             QPoint(row.right() - space::medium, row.bottom() - space::small));
    painter->fillRect(QRect(text.left(), row.bottom(), row.right() - text.left() + 1, 1), t.line);

    const bool unread = index.data(CaseListModel::UnreadRole).toBool();
    if (unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.accent);
        painter->drawEllipse(QPointF(row.left() + dotCentre, row.center().y() + 0.5), dotRadius, dotRadius);
    }

    // A name is never cut: for its number, which then stands below, nor for the row, in which it takes two lines.
    const QFont small = chipFont(option.font);
    const QString number = index.data(CaseListModel::NumberRole).toString();
    const int numberWidth = QFontMetrics(small).horizontalAdvance(number) + 1;
    const QString name = index.data(Qt::DisplayRole).toString();
    QFont nameFont = scaledFont(option.font, type::body, unread);
    const bool isLong = QFontMetrics(nameFont).horizontalAdvance(name) > text.width();
    if (isLong)
        nameFont = scaledFont(option.font, nameSize, unread);
    const QFontMetrics nameMetrics(nameFont);
    const QRect first(text.left(), text.top(), text.width(), nameMetrics.height());
    const bool numberBeside =
        !isLong && nameMetrics.horizontalAdvance(name) <= first.width() - numberWidth - space::small;
    const bool numberAlone = name == number; // a case without a name
    painter->setFont(nameFont);
    painter->setPen(t.text);
    QRect line = isLong ? first.translated(0, space::tiny - space::small) : first;
    for (const QString &part : isLong ? linesOfName(name, nameFont, text.width()) : QStringList{name}) {
        painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine, part);
        line.translate(0, nameMetrics.height());
    }
    painter->setFont(small);
    painter->setPen(t.secondaryText);
    if (numberBeside && !numberAlone)
        painter->drawText(first, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);

    // One chip says that facts differ and how many; the head of the case says its state as well.
    const auto state = static_cast<CaseState>(index.data(CaseListModel::StateRole).toInt());
    const int conflicts = index.data(CaseListModel::ConflictsRole).toInt();
    QList<ChipLook> chips;
    if (conflicts == 0 || stateInfo(state).tone != StateTone::Attention)
        chips.append(caseStateChip(state));
    if (conflicts > 0) {
        ChipLook count = conflictCountChip(conflicts);
        if (!chips.isEmpty())
            count.text = QString::number(conflicts);
        chips.append(count);
    }
    int x = text.left();
    const int chipHeight = chipSize(chips.first(), small).height();
    const int y = text.bottom() + 1 - chipHeight + (isLong ? space::small - space::tiny : 0);
    for (const ChipLook &look : std::as_const(chips)) {
        const QSize wanted = chipSize(look, small);
        paintChip(*painter, QRect(QPoint(x, y), wanted), look, small, t);
        x += wanted.width() + space::tiny;
    }
    x += space::tiny;
    QRect rest(x, y, text.right() + 1 - x, chipHeight);
    painter->setPen(t.secondaryText);
    if (!numberBeside && !numberAlone) {
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, number);
        rest.setRight(rest.right() - numberWidth - space::small);
    }
    painter->drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                      ageAndPlace(index, QFontMetrics(small), rest.width()));

    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(t.accent, size::focusRing));
        painter->setBrush(Qt::NoBrush); // the dot of an unread case leaves its own
        painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), size::cornerControl, size::cornerControl);
    }
    painter->restore();
}

} // namespace homeward
