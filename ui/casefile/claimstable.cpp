// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimsdelegate.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/common/chip.h"
#include "ui/common/latinkey.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace homeward {

namespace {
constexpr int factWidth = 178;
constexpr int stateWidth = 176;
constexpr int leastPartyWidth = 150;

/// The column of assessments holds the longest of its words whole, in every language.
int widestState(const QFont &font, int parties)
{
    constexpr int padding = 20;
    int widest = 0;
    for (const auto state : {FactState::Agree, FactState::Variant, FactState::AgreeLessExact, FactState::Complement,
                             FactState::PartlySilent, FactState::Conflict, FactState::SingleSource, FactState::NoData})
        widest = std::max(widest, chipSize(factStateChip(state, parties, parties), chipFont(font)).width());
    return widest + padding;
}
} // namespace

ClaimsTable::ClaimsTable(ClaimsModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ClaimsDelegate(this));
    setHorizontalHeader(new ClaimsHeader(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone); // no claimed value is ever cut
    connect(&model, &QAbstractItemModel::modelReset, this, &ClaimsTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ClaimsTable::fitColumns);
}

void ClaimsTable::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    const int parties = columns - 2;
    const int fact = std::max(factWidth, fontMetrics().averageCharWidth() * 18);
    const int state = std::max(stateWidth, widestState(font(), parties));
    const int share = (viewport()->width() - fact - state) / std::max(1, parties);
    const int each = std::max({leastPartyWidth, share, widestWord()});
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, column == 0 ? fact : column == columns - 1 ? state : each);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int span = m_model.isHeading(row) || m_model.isSubject(row) ? columns : 1;
        if (columnSpan(row, 0) != span)
            setSpan(row, 0, 1, span);
    }
    resizeRowsToContents();
}

int ClaimsTable::widestWord() const
{
    constexpr int edges = 2 * 12 + 18 + 8;                   // around a value and before it, see the delegate
    const int bound = fontMetrics().averageCharWidth() * 22; // a longer one may break
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 1; column < m_model.columnCount() - 1; ++column) {
            for (const ClaimLine &line : m_model.lines(row, column)) {
                for (const QString &word : line.value.split(QLatin1Char(' ')))
                    widest = std::max(widest, fontMetrics().horizontalAdvance(word));
            }
        }
    }
    return std::min(widest, bound) + edges;
}

void ClaimsTable::ensureCurrent(const CellPlace &place)
{
    int row = place.field.isEmpty() ? m_model.rowOfSubject(place.subject) : m_model.rowOf(place.field, place.subject);
    for (int i = 0; row < 0 && place.capacity && i < m_model.rowCount(); ++i) {
        if (m_model.capacity(i) == place.capacity)
            row = i;
    }
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i) {
        if (!m_model.isHeading(i))
            row = i;
    }
    if (row >= 0)
        setCurrentIndex(m_model.index(row, std::clamp(place.column, 0, m_model.columnCount() - 1)));
}

CellPlace ClaimsTable::currentPlace() const
{
    const QModelIndex cell = currentIndex();
    CellPlace place;
    if (const FactComparison *fact = m_model.fact(cell.row()))
        place.field = fact->field;
    if (const Subject *subject = m_model.subject(cell.row()))
        place.subject = subject->id;
    place.capacity = m_model.capacity(cell.row());
    place.column = std::max(0, cell.column());
    return place;
}

bool ClaimsTable::fold(const QModelIndex &cell, bool folded)
{
    if (!m_model.isSubject(cell.row()) || m_model.isFolded(cell.row()) == folded)
        return false;
    const CellPlace place = currentPlace();
    m_model.setFolded(cell.row(), folded);
    ensureCurrent(place);
    return true;
}

void ClaimsTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && m_model.isSubject(cell.row()))
        fold(cell, !m_model.isFolded(cell.row()));
}

void ClaimsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ClaimsTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid() && !m_model.isHeading(cell.row()) && !m_model.isSubject(cell.row()))
        Q_EMIT sourceRequested(cell);
}

void ClaimsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!cell.isValid() || m_model.isHeading(cell.row()))
        return;
    const QPoint where = byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos();
    Q_EMIT menuRequested(cell, where);
}

void ClaimsTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy) ||
        (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))) {
        Q_EMIT copyRequested(cell, event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    if (plain && cell.isValid()) {
        switch (latinKey(event)) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            if (fold(cell, event->key() == Qt::Key_Left))
                return;
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_model.isSubject(cell.row())) {
                fold(cell, !m_model.isFolded(cell.row()));
                return;
            }
            Q_EMIT sourceRequested(cell);
            return;
        case Qt::Key_Insert:
        case Qt::Key_A:
            Q_EMIT addRequested(cell);
            return;
        case Qt::Key_N:
            Q_EMIT recordRequested();
            return;
        case Qt::Key_F2:
            Q_EMIT correctRequested(cell);
            return;
        case Qt::Key_Delete:
            Q_EMIT withdrawRequested(cell);
            return;
        case Qt::Key_BracketLeft:
            Q_EMIT conflictStepRequested(-1);
            return;
        case Qt::Key_BracketRight:
            Q_EMIT conflictStepRequested(+1);
            return;
        case Qt::Key_H:
            Q_EMIT hideAgreedToggled();
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace homeward
