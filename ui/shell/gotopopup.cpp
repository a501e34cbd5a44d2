// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gotopopup.h"

#include "desks/browsedesk.h"
#include "desks/dossier.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/evidence/whendone.h"
#include "ui/shell/gotomodel.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

constexpr auto typingPause = 60; // ms
constexpr int mostOfAKind = 6;
constexpr int widest = 560;
constexpr int tallest = 420;

/// The words at the left, what they are at the right; below each other where both have no room.
class GoToDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, std::max(size::control, QFontMetrics(option.font).height() + 2 * space::small)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, t.selection);
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(option.rect, t.sunken);
        }
        const QRect row = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        const QFont small = scaledFont(option.font, type::caption);
        const QString aside = index.data(GoToModel::AsideRole).toString();
        const int asideWidth = QFontMetrics(small).horizontalAdvance(aside) + 1;
        painter->setFont(small);
        painter->setPen(t.secondaryText);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, aside);
        painter->setFont(option.font);
        painter->setPen(t.text);
        // Long annotations are shown by their beginning; the whole is in the tooltip and at the place itself.
        const QRect words = row.adjusted(0, 0, -asideWidth - space::medium, 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

GoToPopup::GoToPopup(QLineEdit &line, QList<QAction *> commands, QWidget *window)
    : QFrame(window), m_line(line), m_commands(std::move(commands)), m_model(new GoToModel(this)),
      m_list(new QListView(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, space::tiny, 1, space::tiny);
    m_nothing = makeSecondaryLabel(this, type::secondary);
    m_nothing->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->addWidget(m_nothing);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GoToDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    hide();

    m_line.installEventFilter(this);
    window->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &GoToPopup::search);
    connect(&m_line, &QLineEdit::textChanged, this, [this] {
        m_chooseWhenFound = false;
        m_typing.start();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void GoToPopup::setDossier(Dossier *dossier)
{
    m_dossier = dossier;
    ++m_generation;
    m_typing.stop();
    m_model->setFound({}, {});
    m_line.setAccessibleDescription({});
    hide();
}

void GoToPopup::search()
{
    const QString text = m_line.text().trimmed();
    const int generation = ++m_generation;
    if (!m_dossier || text.isEmpty()) {
        m_model->setFound({}, {});
        hide();
        return;
    }
    whenDone(m_dossier->browse().search(text, mostOfAKind), this,
             [this, generation, text](const Result<QList<FoundItem>> &found) {
                 if (generation != m_generation || !m_dossier)
                     return;
                 m_model->setFound(found.value_or(QList<FoundItem>()), commandsSaying(text, m_commands));
                 //: @info below the line "Go to"
                 m_nothing->setText(found ? tr("Nothing found") : errorText(found.error()).whole());
                 const bool any = m_model->rowCount() > 0;
                 m_nothing->setVisible(!any);
                 m_list->setVisible(any);
                 if (any)
                     m_list->setCurrentIndex(m_model->index(0));
                 place();
                 setVisible(m_line.hasFocus());
                 raise();
                 tellRow();
                 if (std::exchange(m_chooseWhenFound, false))
                     choose(0);
             });
}

void GoToPopup::place()
{
    const QPoint below = m_line.mapTo(parentWidget(), QPoint(0, m_line.height() + 2));
    const int room = parentWidget()->width() - below.x() - space::medium;
    const int width = std::clamp(widest, std::min(m_line.width(), room), room);
    int height = m_nothing->sizeHint().height() + 2 * space::small;
    if (m_model->rowCount() > 0)
        height = m_model->rowCount() * m_list->sizeHintForRow(0) + 2 * space::small;
    setGeometry(QRect(below, QSize(width, std::min({height, tallest, parentWidget()->height() - below.y()}))));
}

void GoToPopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + rows) % rows));
    m_list->scrollTo(m_list->currentIndex());
    tellRow();
}

void GoToPopup::tellRow()
{
    // The keyboard is in the line, so that is where a screen reader listens.
    const QModelIndex current = m_list->currentIndex();
    const QString words = current.data(Qt::AccessibleTextRole).toString();
    //: @info read aloud while one walks through what was found; %1 the place in the list, %2 how many, %3 the row
    m_line.setAccessibleDescription(
        current.isValid()
            ? tr("%1 of %2: %3").arg(QString::number(current.row() + 1), QString::number(m_model->rowCount()), words)
            : m_nothing->text());
    QAccessibleEvent event(&m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GoToPopup::choose(int row)
{
    if (const FoundItem *found = m_model->item(row)) {
        CasePlace place; // without a tab the case as it is
        if (!found->field.isEmpty())
            place.tab = CaseTab::Claims;
        else if (!found->evidence.isNull())
            place.tab = found->isPhoto ? CaseTab::Photos : CaseTab::Documents;
        place.field = found->field;
        place.party = found->partyKey;
        place.evidence = found->evidence;
        place.page = found->page;
        place.annotation = found->annotation;
        const CaseId id = found->caseId;
        hide();
        m_line.clear();
        Q_EMIT placeChosen(id, place);
    } else if (QAction *command = m_model->command(row)) {
        hide();
        m_line.clear();
        Q_EMIT commandChosen();
        command->trigger();
    }
}

bool GoToPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        hide();
    if (watched != &m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::FocusIn && !m_line.text().trimmed().isEmpty())
        m_typing.start();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive() || !isVisible()) { // what was typed last has not been looked for yet
            m_typing.stop();
            m_chooseWhenFound = true;
            search();
        } else {
            choose(m_list->currentIndex().row());
        }
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void GoToPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        hide();
    QFrame::changeEvent(event);
}

void GoToPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).controlOutline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace homeward
