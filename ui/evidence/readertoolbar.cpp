// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/readertoolbar.h"

#include "ui/common/icons.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/evidence/categorybutton.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace homeward {

ReaderToolBar::ReaderToolBar(PageView &view, bool marking, QWidget *parent)
    : QWidget(parent), m_view(view), m_marking(marking), m_tools(new QButtonGroup(this)),
      m_categories(new QButtonGroup(this)), m_page(new QSpinBox), m_count(new QLabel), m_zoom(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    row->setSpacing(space::tiny);
    if (m_marking) {
        m_select = addButton("edit-select-text");
        m_highlight = addButton("draw-highlight");
        m_note = addButton("note");
        m_area = addButton("draw-rectangle");
        int id = 0;
        for (QToolButton *button : {m_select, m_highlight, m_note, m_area}) {
            button->setCheckable(true);
            m_tools->addButton(button, id++);
            row->addWidget(button);
        }
        m_select->setChecked(true);
        row->addSpacing(space::small);
        for (int i = 0; i < 4; ++i) {
            auto *button = new CategoryButton(static_cast<AnnotationCategory>(i));
            m_categories->addButton(button, i);
            row->addWidget(button);
        }
        m_categories->button(0)->setChecked(true);
        connect(m_tools, &QButtonGroup::idClicked, this, [this](int tool) { setTool(static_cast<PageTool>(tool)); });
        connect(m_categories, &QButtonGroup::idClicked, this,
                [this](int category) { Q_EMIT categoryChosen(static_cast<AnnotationCategory>(category)); });
    }
    row->addStretch();
    m_previous = addButton("go-previous");
    m_next = addButton("go-next");
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAlignment(Qt::AlignCenter);
    keepWidth(m_page, 44, 2);
    m_page->setKeyboardTracking(false);
    row->addWidget(m_previous);
    row->addWidget(m_page);
    row->addWidget(m_count);
    row->addWidget(m_next);
    row->addSpacing(space::small);
    m_zoomOut = addButton("zoom-out");
    m_zoomIn = addButton("zoom-in");
    m_fitPage = addButton("zoom-fit-best");
    m_turn = addButton("object-rotate-right");
    m_zoom->setEditable(true);
    m_zoom->setInsertPolicy(QComboBox::NoInsert);
    m_zoom->setCompleter(nullptr);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_zoom->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // its words are not cut when room is short
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoom);
    row->addWidget(m_zoomIn);
    row->addWidget(m_fitPage);
    row->addWidget(m_turn);
    m_fitPage->setCheckable(true);

    connect(m_previous, &QToolButton::clicked, this, [this] { m_view.goToPage(m_view.currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view.goToPage(m_view.currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view.goToPage(page - 1); });
    // What was typed is done: the keys are the page's again.
    connect(m_page, &QSpinBox::editingFinished, this, [this] {
        if (m_page->hasFocus())
            m_view.setFocus(Qt::OtherFocusReason);
    });
    connect(m_zoom->lineEdit(), &QLineEdit::returnPressed, &m_view, qOverload<>(&QWidget::setFocus));
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view.zoomBy(1 / 1.25); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view.zoomBy(1.25); });
    connect(m_fitPage, &QToolButton::clicked, this, [this] { m_view.setFit(PageView::Fit::Page); });
    connect(m_zoom, &QComboBox::textActivated, this, &ReaderToolBar::takeZoom);
    connect(m_zoom->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeZoom(m_zoom->currentText()); });
    connect(m_turn, &QToolButton::clicked, this, [this] { m_view.turnRight(); });
    connect(&m_view, &PageView::opened, this, &ReaderToolBar::follow);
    connect(&m_view, &PageView::currentPageChanged, this, &ReaderToolBar::follow);
    connect(&m_view, &PageView::zoomChanged, this, &ReaderToolBar::follow);
    retranslateUi();
    refreshIcons();
    follow();
}

/// Where room is short, what keys and the menu do as well gives way to what is written out.
void ReaderToolBar::fold()
{
    const bool turning = m_page->isVisibleTo(this); // pages, not a single picture
    for (QToolButton *button : {m_turn, m_zoomOut, m_zoomIn})
        button->show();
    for (QToolButton *button : {m_next, m_previous})
        button->setVisible(turning);
    for (QToolButton *button : {m_turn, m_zoomOut, m_zoomIn, m_next, m_previous}) {
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            break;
        button->hide();
    }
}

void ReaderToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

QToolButton *ReaderToolBar::addButton(const char *icon)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(size::control, size::control);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    m_buttons.append({button, icon});
    return button;
}

void ReaderToolBar::follow()
{
    const bool photo = m_view.isOpen() && m_view.facts().kind == EvidenceKind::Photo;
    const int pages = std::max(1, m_view.pageCount());
    const QSignalBlocker quiet(m_page);
    m_page->setRange(1, pages);
    m_page->setValue(m_view.currentPage() + 1);
    //: @label after the field with the page number; %1 how many pages there are
    m_count->setText(tr("of %1").arg(pages));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_page, m_count, m_next})
        widget->setVisible(pages > 1 || !photo);
    m_fitPage->setVisible(photo); // for documents it is in the list of zooms
    if (m_marking)
        m_highlight->setVisible(!photo && !m_readOnly);
    m_previous->setEnabled(m_view.currentPage() > 0);
    m_next->setEnabled(m_view.currentPage() + 1 < pages);
    m_fitPage->setChecked(m_view.fit() == PageView::Fit::Page);
    showZoom();
    fold();
}

void ReaderToolBar::fillZooms()
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->clear();
    //: @item:inlistbox the page as wide as the view
    m_zoom->addItem(tr("Fit width"));
    //: @item:inlistbox the whole page in the view
    m_zoom->addItem(tr("Fit page"));
    for (const int percent : {25, 50, 75, 100, 125, 150, 200, 300, 400, 800})
        //: @info size of the view, %1 is a number of percent
        m_zoom->addItem(tr("%1%").arg(percent));
    constexpr int arrowAndMargins = 56;
    int longest = 0;
    for (int i = 0; i < m_zoom->count(); ++i)
        longest = std::max(longest, m_zoom->fontMetrics().horizontalAdvance(m_zoom->itemText(i)));
    m_zoom->setMinimumWidth(longest + arrowAndMargins); // a narrow row would cut the words
    m_zoom->lineEdit()->setCursorPosition(0);
}

void ReaderToolBar::showZoom()
{
    const QSignalBlocker quiet(m_zoom);
    if (m_view.fit() == PageView::Fit::Free)
        m_zoom->setEditText(tr("%1%").arg(std::lround(m_view.zoom() * 100)));
    else
        m_zoom->setEditText(m_zoom->itemText(m_view.fit() == PageView::Fit::Width ? 0 : 1));
    m_zoom->lineEdit()->setCursorPosition(0);
    m_zoom->setToolTip(tr("%1%").arg(std::lround(m_view.zoom() * 100)));
}

void ReaderToolBar::takeZoom(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    const int percent = digits.toInt();
    if (text == m_zoom->itemText(0)) {
        if (m_view.fit() != PageView::Fit::Width)
            m_view.setFit(PageView::Fit::Width);
    } else if (text == m_zoom->itemText(1)) {
        if (m_view.fit() != PageView::Fit::Page)
            m_view.setFit(PageView::Fit::Page);
    } else if (percent > 0) {
        m_view.setZoom(percent / 100.0);
    }
    showZoom(); // what was typed and means nothing goes again
}

void ReaderToolBar::setReadOnly(bool readOnly)
{
    if (!m_marking)
        return;
    m_readOnly = readOnly;
    for (QAbstractButton *button : m_tools->buttons())
        button->setVisible(!readOnly);
    for (QAbstractButton *button : m_categories->buttons())
        button->setVisible(!readOnly);
    follow();
}

void ReaderToolBar::setTool(PageTool tool)
{
    if (!m_marking)
        return;
    m_tools->button(static_cast<int>(tool))->setChecked(true);
    m_view.tools().setTool(tool);
}

void ReaderToolBar::setCategory(AnnotationCategory category)
{
    if (!m_marking)
        return;
    m_categories->button(static_cast<int>(category))->setChecked(true);
    m_view.tools().setCategory(category);
}

void ReaderToolBar::focusPageField()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void ReaderToolBar::retranslateUi()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        if (!button)
            return;
        button->setAccessibleName(text);
        button->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    };
    //: @action:button chooses words on the page
    name(m_select, tr("Select text"), QStringLiteral("V"));
    //: @action:button marks words with colour
    name(m_highlight, tr("Highlight"), QStringLiteral("H"));
    //: @action:button puts a note on the page
    name(m_note, tr("Add note"), QStringLiteral("N"));
    //: @action:button marks a rectangle on the page
    name(m_area, tr("Mark area"), QStringLiteral("A"));
    //: @action:button
    name(m_previous, tr("Previous page"), QStringLiteral("PgUp"));
    //: @action:button
    name(m_next, tr("Next page"), QStringLiteral("PgDn"));
    //: @action:button
    name(m_zoomOut, tr("Zoom out"), QStringLiteral("−"));
    //: @action:button
    name(m_zoomIn, tr("Zoom in"), QStringLiteral("+"));
    //: @action:button
    name(m_fitPage, tr("Fit page"), {});
    //: @action:button turns the view, not the file
    name(m_turn, tr("Rotate right"), QStringLiteral("R"));
    //: @label:spinbox
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(QStringLiteral("%1 (Ctrl+G)").arg(m_page->accessibleName()));
    //: @label:listbox size of the view
    m_zoom->setAccessibleName(tr("Zoom"));
    fillZooms();
    follow();
}

void ReaderToolBar::refreshIcons()
{
    for (const Button &button : std::as_const(m_buttons))
        button.widget->setIcon(themedIcon(button.icon, this));
}

void ReaderToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace homeward
