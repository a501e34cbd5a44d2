// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/findbar.h"

#include "ui/common/icons.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"
#include "ui/evidence/documentfinder.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace homeward {

FindBar::FindBar(DocumentFinder &finder, QWidget *parent)
    : QWidget(parent), m_finder(finder), m_text(new SearchLine("edit-find", QString())), m_count(new QLabel),
      m_previous(new QToolButton), m_next(new QToolButton), m_close(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_text->setMaximumWidth(420);
    m_text->installEventFilter(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFixedSize(size::control, size::control);
        row->addWidget(button);
    }
    row->addStretch();
    m_close->setAutoRaise(true);
    m_close->setFixedSize(size::control, size::control);
    row->addWidget(m_close);
    hide();
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::wanted);
    connect(m_text, &SearchLine::left, this, &FindBar::close);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_finder.step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_finder.step(+1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_finder, &DocumentFinder::changed, this, &FindBar::showCount);
    retranslateUi();
    refreshIcons();
}

void FindBar::open(const QString &text)
{
    show();
    if (!text.isEmpty() && text != m_text->text())
        m_text->setText(text);
    else if (!m_text->text().isEmpty())
        Q_EMIT wanted(m_text->text());
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::close()
{
    hide();
    Q_EMIT wanted(QString());
    Q_EMIT closed();
}

void FindBar::showCount()
{
    const int total = m_finder.total();
    const int mute = m_finder.pagesWithoutWords();
    m_count->setToolTip({});
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
    if (m_finder.wanted().isEmpty())
        m_count->clear();
    else if (total > 0)
        //: @info:status places of a text in a document; %1 is the present one, %2 how many there are
        m_count->setText(tr("%1 of %2").arg(m_finder.currentNumber()).arg(total));
    else if (!m_finder.isComplete())
        //: @info:status the document is still being looked through
        m_count->setText(tr("Searching…"));
    else if (mute == 0)
        //: @info:status a text is nowhere in the document
        m_count->setText(tr("Not found"));
    else
        //: @info:status a text is nowhere in the document, but %n of its pages are pictures without text
        m_count->setText(tr("Not found (%n page(s) without text)", nullptr, mute));
    if (mute > 0)
        //: @info:tooltip of the outcome of a search
        m_count->setToolTip(tr("Pages without text, such as scans, cannot be searched."));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_finder.step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : +1);
            return true;
        }
        if (key->key() == Qt::Key_Escape) { // one press leads back to the page
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::retranslateUi()
{
    //: @label:textbox looks for a text in the open document
    m_text->setPlaceholderText(tr("Find in this document"));
    m_text->setAccessibleName(m_text->placeholderText());
    //: @action:button
    m_previous->setAccessibleName(tr("Previous place"));
    m_previous->setToolTip(QStringLiteral("%1 (Shift+F3)").arg(m_previous->accessibleName()));
    //: @action:button
    m_next->setAccessibleName(tr("Next place"));
    m_next->setToolTip(QStringLiteral("%1 (F3)").arg(m_next->accessibleName()));
    //: @action:button
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(QStringLiteral("%1 (Esc)").arg(m_close->accessibleName()));
    showCount();
}

void FindBar::refreshIcons()
{
    m_previous->setIcon(themedIcon("go-up", this));
    m_next->setIcon(themedIcon("go-down", this));
    m_close->setIcon(themedIcon("window-close", this));
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    QWidget::changeEvent(event);
}

} // namespace homeward
