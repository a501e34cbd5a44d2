// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How compared photographs are drawn.
#include "ui/photos/compareview.h"

#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/partymark.h"
#include "ui/photos/loupe.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {
constexpr double glassSide = 140;
} // namespace

void CompareView::paintCover(QPainter &painter, const QRectF &rect, const QString &title, const QString &reason) const
{
    const Tokens &tokens = tokensOf(this);
    painter.fillRect(rect, tokens.sunken);
    const QRectF words = rect.adjusted(space::huge, 0, -space::huge, 0);
    const QFont bold = scaledFont(font(), type::section, true);
    const QRectF top = QFontMetricsF(bold).boundingRect(words, Qt::AlignHCenter | Qt::TextWordWrap, title);
    const QRectF rest = QFontMetricsF(font()).boundingRect(words, Qt::AlignHCenter | Qt::TextWordWrap, reason);
    double y = rect.center().y() - (top.height() + rest.height() + 44) / 2;
    painter.drawPixmap(QPointF(rect.center().x() - 16, y),
                       themedPixmap("view-hidden", tokens.secondaryText, 32, devicePixelRatioF()));
    y += 40;
    painter.setPen(tokens.text);
    painter.setFont(bold);
    painter.drawText(QRectF(words.left(), y, words.width(), top.height()), Qt::AlignHCenter | Qt::TextWordWrap, title);
    y += top.height() + space::tiny;
    painter.setPen(tokens.secondaryText);
    painter.setFont(font());
    painter.drawText(QRectF(words.left(), y, words.width(), rest.height() + 4), Qt::AlignHCenter | Qt::TextWordWrap,
                     reason);
}

void CompareView::paintPicture(QPainter &painter, int pane)
{
    Pane &here = m_panes[size_t(pane)];
    const QRectF rect = paneRect(pane);
    const PhotoShade look = shade(pane);
    if (look.isCovered()) {
        const CoverWords words = coverWords(look);
        //: @info how to see a covered photograph while comparing; %1 is the reason of the cover
        const QString reason =
            words.button.isEmpty() ? words.reason : tr("%1\nEnter shows this photo.").arg(words.reason);
        return paintCover(painter, rect, words.title, reason);
    }
    if (here.picture && here.picture->error()) {
        //: @title in place of a photograph
        return paintCover(painter, rect, tr("This photo is not shown"), here.picture->problem());
    }
    if (!here.picture || here.picture->size().isEmpty())
        return;
    const QTransform place = toWidget(pane);
    const QSizeF shown(std::hypot(place.m11(), place.m12()), std::hypot(place.m21(), place.m22()));
    const QSizeF upright = here.turns % 2 == 1 ? shown.transposed() : shown;
    here.picture->want((upright * devicePixelRatioF()).toSize());
    if (here.picture->image().isNull())
        return;
    const QImage &image = here.picture->image(shade(pane).grey);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform,
                          shown.width() * devicePixelRatioF() < here.picture->size().width() * 3);
    painter.setTransform(quarterTurns(here.turns) * place, true);
    painter.drawImage(QRectF(0, 0, 1, 1), image);
    painter.restore();
}

void CompareView::paintLabel(QPainter &painter, int pane) const
{
    const Pane &here = m_panes[size_t(pane)];
    const Tokens &tokens = tokensOf(this);
    const QFont small = scaledFont(font(), type::secondary);
    const QFontMetricsF metrics(small);
    const double mark = here.photo.party ? 18 + space::small : 0;
    const double wished = metrics.horizontalAdvance(here.photo.label) + mark + 2 * space::small;
    const QRectF rect = paneRect(pane);
    double top = rect.top() + space::small;
    if (isStacked())
        top += pane * (metrics.height() + 3 * space::small);
    const QRectF box(rect.left() + space::small, top, std::min(wished, rect.width() - 2 * space::small),
                     metrics.height() + 2 * space::tiny);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, size::cornerControl, size::cornerControl);
    if (here.photo.party)
        paintPartyMark(painter, QRectF(box.left() + space::small, box.center().y() - 9, 18, 18), *here.photo.party,
                       darkTokens());
    painter.setPen(Qt::white);
    painter.setFont(small);
    painter.drawText(box.adjusted(space::small + mark, 0, -space::small, 0), Qt::AlignVCenter, here.photo.label);
    if ((pane == m_active || isStacked()) && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, size::focusRing));
        painter.drawRect(rect.adjusted(-1, -1, 1, 1));
    }
}

void CompareView::paintCross(QPainter &painter, const QPointF &at, const QString &number) const
{
    const auto lines = [&] {
        painter.drawLine(at - QPointF(13, 0), at + QPointF(13, 0));
        painter.drawLine(at - QPointF(0, 13), at + QPointF(0, 13));
    };
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    lines();
    painter.setPen(QPen(Qt::white, 1.5));
    lines();
    if (number.isEmpty())
        return;
    painter.setFont(scaledFont(font(), type::caption, true));
    const QRectF box(at.x() + 5, at.y() + 5, 18, 18);
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(box);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, number);
}

void CompareView::paintGlass(QPainter &painter, int pane)
{
    Pane &here = m_panes[size_t(pane)];
    if (!here.picture || here.picture->image().isNull())
        return;
    here.picture->want(here.picture->size().toSize());
    const QRectF rect = paneRect(pane);
    const double side = std::min({glassSide, rect.width() / 2, rect.height() / 2});
    const QRectF glass(rect.right() - side - space::small, rect.top() + space::small, side, side);
    const QTransform place = quarterTurns(here.turns) * toWidget(pane);
    const QPointF fraction = place.inverted().map(pointerIn(pane).value_or(rect.center()));
    const QImage &image = here.picture->image(shade(pane).grey);
    double factor = loupeFactor(here.picture->size(), place, devicePixelRatioF());
    for (int other = 0; other < std::min(2, static_cast<int>(m_panes.size())) && m_linked;
         ++other) { // linked, both show as much of their picture
        if (m_panes[size_t(other)].picture && !seenSize(other).isEmpty())
            factor = std::min(factor, loupeFactor(seenSize(other), toWidget(other), devicePixelRatioF()));
    }
    paintLoupe(painter, glass, image, place, {std::clamp(fraction.x(), 0.0, 1.0), std::clamp(fraction.y(), 0.0, 1.0)},
               factor, tokensOf(this).sunken);
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokensOf(this).dark ? QColor(0x10, 0x11, 0x13) : tokensOf(this).sunken.darker(108));
    const int count = std::min(static_cast<int>(m_panes.size()), m_mode == CompareMode::Grid ? mostPanes : 2);
    const QRectF all = paneRect(0);
    const double edge = all.left() + all.width() * m_share;
    for (int pane = 0; pane < count; ++pane) {
        painter.save();
        QRectF clip = paneRect(pane);
        if (m_mode == CompareMode::Slider)
            clip = pane == 0 ? QRectF(all.topLeft(), QPointF(edge, all.bottom()))
                             : QRectF(QPointF(edge, all.top()), all.bottomRight());
        painter.setClipRect(clip);
        painter.setOpacity(m_mode == CompareMode::Overlay && pane == 1 ? m_share : 1);
        paintPicture(painter, pane);
        painter.restore();
    }
    if (m_mode == CompareMode::Slider) {
        painter.setPen(QPen(QColor(0, 0, 0, 160), 4));
        painter.drawLine(QPointF(edge, all.top()), QPointF(edge, all.bottom()));
        painter.setPen(QPen(Qt::white, 2));
        painter.drawLine(QPointF(edge, all.top()), QPointF(edge, all.bottom()));
        painter.setBrush(Qt::white);
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
        painter.drawEllipse(QPointF(edge, all.center().y()), 9, 9);
    }
    for (int pane = 0; pane < count; ++pane) {
        painter.setClipRect(paneRect(pane).adjusted(-2, -2, 2, 2));
        for (qsizetype i = 0; i < m_panes[size_t(pane)].points.size(); ++i)
            paintCross(painter, toWidget(pane).map(m_panes[size_t(pane)].points.at(i)), QLocale().toString(i + 1));
        if (const auto pointer = pointerIn(pane))
            paintCross(painter, *pointer, {});
        if (m_loupe && !isStacked())
            paintGlass(painter, pane);
        paintLabel(painter, pane);
    }
}

void CompareView::describe()
{
    if (m_panes.size() < 2) {
        //: @info accessible name of the view of compared photographs
        setAccessibleName(tr("Compared photos"));
        return;
    }
    //: @info accessible name of the view of compared photographs; %1 and %2 such as “Photo 1 · Party A”
    setAccessibleName(tr("Compared photos. Left: %1. Right: %2").arg(m_panes[0].photo.label, m_panes[1].photo.label));
    QStringList covers;
    for (int pane = 0; pane < static_cast<int>(m_panes.size()); ++pane) {
        if (shade(pane).isCovered())
            covers.append(
                QStringLiteral("%1: %2").arg(m_panes[size_t(pane)].photo.label, coverWords(shade(pane)).title));
    }
    setAccessibleDescription(covers.join(QStringLiteral("; ")));
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    update();
    QWidget::changeEvent(event);
}

void CompareView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CompareView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace homeward
