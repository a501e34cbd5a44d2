// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/timelineview.h"

#include "ui/casefile/timelinemodel.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/latinkey.h"
#include "ui/common/partymark.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace homeward {

namespace {

constexpr int dot = 10;
constexpr int ring = 18;
constexpr int mark = 18;      ///< a party's sign
constexpr int leastDays = 14; ///< closest zoom
constexpr qreal zoomStep = 1.4;
constexpr int axisGap = 8;

/// Days between two ticks that leave room for their labels.
int monthsPerTick(qreal pixelsPerDay, int labelWidth)
{
    for (const int months : {1, 3, 6, 12, 24, 60, 120}) {
        if (months * 30.4 * pixelsPerDay >= labelWidth + 16)
            return months;
    }
    return 240;
}

} // namespace

TimelineView::TimelineView(const TimelineModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setAccessibleRole(this, QAccessible::Chart); // its events one by one are in the table beside it
    setFocusPolicy(Qt::StrongFocus);
    serveRoomKeys(this, KeyRoom::Timeline);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = std::min<int>(m_current, m_model.rowCount() - 1);
        if (m_current < 0 && m_model.rowCount() > 0)
            m_current = 0;
        showWhole();
        updateGeometry();
        Q_EMIT currentChanged(m_current);
    });
}

void TimelineView::showWhole()
{
    m_first = m_last = {};
    for (const TimelineEvent &event : m_model.events()) {
        m_first = m_first.isValid() ? std::min(m_first, event.from) : event.from;
        m_last = m_last.isValid() ? std::max(m_last, event.to) : event.to;
    }
    const qint64 margin = m_first.isValid() ? std::max<qint64>(leastDays, m_first.daysTo(m_last) / 16) : 0;
    m_first = m_first.addDays(-margin);
    m_last = m_last.addDays(margin);
    update();
}

int TimelineView::laneHeight() const
{
    return QFontMetrics(scaledFont(font(), type::caption)).height() + ring + 4;
}

int TimelineView::laneOf(int row) const
{
    const QList<Party> &parties = m_model.parties();
    for (qsizetype i = 0; i < parties.size(); ++i) {
        if (parties.at(i).key == m_model.events().at(row).partyKey)
            return static_cast<int>(i);
    }
    return static_cast<int>(parties.size());
}

int TimelineView::axisLeft() const
{
    const QFontMetrics metrics(scaledFont(font(), type::caption));
    int widest = metrics.horizontalAdvance(TimelineModel::tr("Family contact"));
    for (const Party &party : m_model.parties())
        widest = std::max(widest, metrics.horizontalAdvance(partyName(party)));
    return std::min(widest + mark + 2 * axisGap, width() / 3);
}

qreal TimelineView::xOf(const QDate &day) const
{
    const qreal days = std::max<qint64>(1, m_first.daysTo(m_last));
    return axisLeft() + m_first.daysTo(day) * (width() - axisLeft() - axisGap) / days;
}

QDate TimelineView::dayAt(qreal x) const
{
    const qreal days = std::max<qint64>(1, m_first.daysTo(m_last));
    const qreal room = std::max(1, width() - axisLeft() - axisGap);
    return m_first.addDays(static_cast<qint64>(std::llround((x - axisLeft()) * days / room)));
}

QRect TimelineView::markRect(int row) const
{
    const TimelineEvent &event = m_model.events().at(row);
    const int middle = laneOf(row) * laneHeight() + laneHeight() - ring / 2 - 1;
    const int left = static_cast<int>(std::lround(xOf(event.from)));
    const int right = std::max(left, static_cast<int>(std::lround(xOf(event.to))));
    return {left - dot / 2, middle - dot / 2, right - left + dot, dot};
}

QSize TimelineView::sizeHint() const
{
    const int axis = QFontMetrics(scaledFont(font(), type::caption)).height() + 6;
    return {480, static_cast<int>(m_model.parties().size() + 1) * laneHeight() + axis};
}

QSize TimelineView::minimumSizeHint() const
{
    return {280, sizeHint().height()};
}

void TimelineView::paintLanes(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QList<Party> &parties = m_model.parties();
    const QFont small = scaledFont(font(), type::caption);
    for (int lane = 0; lane <= parties.size(); ++lane) {
        const int middle = lane * laneHeight() + laneHeight() - ring / 2 - 1;
        painter.setPen(tokens.line);
        painter.drawLine(axisLeft(), middle, width() - axisGap, middle);
        const QRect sign(0, middle - mark / 2, mark, mark);
        if (lane < parties.size())
            paintPartyMark(painter, sign, parties.at(lane), tokens);
        painter.setPen(tokens.text);
        painter.setFont(small);
        const QString name = lane < parties.size() ? partyName(parties.at(lane)) : TimelineModel::tr("Family contact");
        const QRect room(lane < parties.size() ? mark + 6 : 0, middle - laneHeight() / 2, axisLeft() - mark - 6,
                         laneHeight());
        painter.drawText(room.adjusted(0, 0, lane < parties.size() ? 0 : mark, 0), Qt::AlignVCenter | Qt::TextWordWrap,
                         name);
    }
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QFont small = scaledFont(font(), type::caption);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    const qreal perDay = (xOf(m_last) - xOf(m_first)) / std::max<qint64>(1, m_first.daysTo(m_last));
    const int step = monthsPerTick(perDay, metrics.horizontalAdvance(QStringLiteral("00.0000")));
    const int lanes = static_cast<int>(m_model.parties().size() + 1) * laneHeight();
    QDate tick(m_first.year(), 1, 1);
    while (tick < m_first)
        tick = tick.addMonths(step);
    for (; tick <= m_last; tick = tick.addMonths(step)) {
        const auto x = static_cast<int>(std::lround(xOf(tick)));
        painter.setPen(QPen(tokens.line, 1, Qt::DotLine));
        painter.drawLine(x, 0, x, lanes);
        painter.setPen(tokens.secondaryText);
        const QString text =
            step >= 12 ? QString::number(tick.year()) : QLocale().toString(tick, QStringLiteral("MM.yyyy"));
        const int width = metrics.horizontalAdvance(text);
        painter.drawText(std::clamp(x - width / 2, axisLeft() - width / 2, this->width() - width),
                         lanes + metrics.ascent() + 2, text);
    }
}

void TimelineView::paintEvents(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(this);
    const QFont small = scaledFont(font(), type::caption);
    const QFontMetrics metrics(small);
    const QRect area(axisLeft() - ring / 2, 0, width() - axisLeft() + ring, height());
    painter.setClipRect(area);
    QList<int> labelEnds(m_model.parties().size() + 1, axisLeft() - ring);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const TimelineEvent &event = m_model.events().at(row);
        const QRect place = markRect(row);
        if (place.right() < area.left() || place.left() > area.right())
            continue;
        const int lane = laneOf(row);
        const QColor colour = lane < m_model.parties().size() ? partyColour(tokens, m_model.parties().at(lane).order)
                                                              : tokens.secondaryText;
        // What has not taken place is hollow; a span has the height of a line, a day is a dot.
        painter.setPen(event.open ? QPen(colour, 1.6, Qt::SolidLine) : Qt::NoPen);
        painter.setBrush(event.open ? QBrush(tokens.surface) : QBrush(colour));
        const QRectF shape = event.isSpan() ? QRectF(place).adjusted(0, 1, 0, -1) : QRectF(place);
        painter.drawRoundedRect(event.open ? shape.adjusted(1, 1, -1, -1) : shape, dot / 2.0, dot / 2.0);
        if (event.conflict) {
            painter.setPen(QPen(tokens.attention.text, 2));
            painter.setBrush(Qt::NoBrush);
            const int wider = (ring - dot) / 2 - 1;
            painter.drawRoundedRect(QRectF(place).adjusted(-wider, -wider, wider, wider), ring / 2.0, ring / 2.0);
        }
        if (row == m_current && hasFocus()) {
            painter.setPen(QPen(tokens.accent, size::focusRing));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(place).adjusted(-6, -6, 6, 6));
        }
        // A label that would run into its neighbour is left out, never cut; the line below the lanes and the table
        // have every one.
        const int labelWidth = metrics.horizontalAdvance(event.what);
        const int left =
            std::clamp(place.center().x() - labelWidth / 2, axisLeft(), std::max(axisLeft(), width() - labelWidth));
        if (left > labelEnds.at(lane) + 6 && left + labelWidth <= width()) {
            painter.setFont(small);
            painter.setPen(tokens.text);
            painter.drawText(left, lane * laneHeight() + metrics.ascent(), event.what);
            labelEnds[lane] = left + labelWidth;
        }
    }
    painter.setClipping(false);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid() || m_model.rowCount() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter);
    paintLanes(painter);
    paintEvents(painter);
}

void TimelineView::setCurrent(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_current = row;
    keepInView(row);
    update();
    Q_EMIT currentChanged(row);
}

void TimelineView::keepInView(int row)
{
    const TimelineEvent &event = m_model.events().at(row);
    const qint64 days = m_first.daysTo(m_last);
    if (event.from >= m_first && event.from <= m_last)
        return;
    m_first = event.from.addDays(-days / 2);
    m_last = m_first.addDays(days);
}

void TimelineView::zoom(qreal factor, const QDate &around)
{
    const qreal days = std::max<qint64>(1, m_first.daysTo(m_last));
    const qreal wanted = std::clamp(days / factor, qreal(leastDays), qreal(366) * 200);
    const qreal share = m_first.daysTo(around) / days;
    m_first = around.addDays(-static_cast<qint64>(std::llround(wanted * share)));
    m_last = m_first.addDays(static_cast<qint64>(std::llround(wanted)));
    update();
}

void TimelineView::pan(qreal share)
{
    const auto days = static_cast<qint64>(std::llround(m_first.daysTo(m_last) * share));
    m_first = m_first.addDays(days);
    m_last = m_last.addDays(days);
    update();
}

int TimelineView::eventAt(const QPoint &point) const
{
    // Later ones lie on top.
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (markRect(row).adjusted(-7, -7, 7, 7).contains(point))
            return row;
    }
    return -1;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const QDate around = m_current >= 0 ? m_model.events().at(m_current).from : m_first;
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (latinKey(event)) {
    case Qt::Key_Left:
        shift ? pan(-0.2) : setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
        shift ? pan(0.2) : setCurrent(m_current + 1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, around);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, around);
        break;
    case Qt::Key_0:
        showWhole();
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(m_model.rowCount() - 1);
        break;
    case Qt::Key_T:
        Q_EMIT tableRequested();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (const int row = eventAt(event->pos()); row >= 0)
        setCurrent(row);
    QWidget::mousePressEvent(event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = eventAt(event->pos()); row >= 0)
        Q_EMIT activated(row);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // the page scrolls
        return;
    }
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    zoom(std::pow(zoomStep, delta / 120.0), dayAt(event->position().x()));
    event->accept();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = eventAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), m_model.sentence(row), this, markRect(row));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace homeward
