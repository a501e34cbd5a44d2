// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationfilter.h"

#include "ui/common/icons.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace homeward {

AnnotationFilter::AnnotationFilter(QWidget *parent)
    : QWidget(parent), m_text(new SearchLine("view-filter", QString())), m_button(new QToolButton),
      m_menu(new QMenu(this)), m_groupings(new QActionGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_text, 1);
    m_button->setFixedSize(size::control, size::control);
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    row->addWidget(m_button);
    const auto make = [this](bool grouping) {
        QAction *action = m_menu->addAction(QString());
        action->setCheckable(true);
        if (grouping)
            m_groupings->addAction(action);
        connect(action, &QAction::toggled, this, &AnnotationFilter::changed);
        return action;
    };
    m_byPage = make(true);
    m_byAuthor = make(true);
    m_byCategory = make(true);
    m_menu->addSeparator();
    m_mine = make(false);
    m_questions = make(false);
    m_byPage->setChecked(true);
    connect(m_text, &QLineEdit::textChanged, this, &AnnotationFilter::changed);
    retranslateUi();
    m_button->setIcon(themedIcon("application-menu", this));
}

AnnotationView AnnotationFilter::view() const
{
    AnnotationView view;
    if (m_byAuthor->isChecked())
        view.grouping = AnnotationView::Grouping::Author;
    else if (m_byCategory->isChecked())
        view.grouping = AnnotationView::Grouping::Category;
    view.text = m_text->text();
    view.onlyMine = m_mine->isChecked();
    view.openQuestions = m_questions->isChecked();
    return view;
}

void AnnotationFilter::clear()
{
    m_text->clear();
    m_mine->setChecked(false);
    m_questions->setChecked(false);
}

void AnnotationFilter::retranslateUi()
{
    //: @label:textbox narrows the list of annotations
    m_text->setPlaceholderText(tr("Filter annotations"));
    m_text->setAccessibleName(m_text->placeholderText());
    //: @action:button opens the menu of what the list of annotations shows
    m_button->setAccessibleName(tr("Order and filter of annotations"));
    m_button->setToolTip(m_button->accessibleName());
    //: @action:inmenu heading lines of the list of annotations
    m_byPage->setText(tr("Group by page"));
    //: @action:inmenu heading lines of the list of annotations
    m_byAuthor->setText(tr("Group by author"));
    //: @action:inmenu heading lines of the list of annotations
    m_byCategory->setText(tr("Group by category"));
    //: @action:inmenu lists only one's own annotations
    m_mine->setText(tr("Only mine"));
    //: @action:inmenu lists only questions without an answer
    m_questions->setText(tr("Open questions"));
}

void AnnotationFilter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        m_button->setIcon(themedIcon("application-menu", this));
    QWidget::changeEvent(event);
}

} // namespace homeward
