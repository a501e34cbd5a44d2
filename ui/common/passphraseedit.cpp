// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passphraseedit.h"

#include "ui/common/icons.h"

#include <QAction>
#include <QEvent>

namespace homeward {

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_show = addAction(QIcon(), QLineEdit::TrailingPosition);
    connect(m_show, &QAction::triggered, this, [this] { setShown(!isShown()); });
    refresh();
}

void PassphraseEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    refresh();
}

void PassphraseEdit::refresh()
{
    m_show->setIcon(themedIcon(isShown() ? "view-hidden" : "view-visible", this));
    //: @info:tooltip show or hide what is typed as passphrase
    m_show->setText(isShown() ? tr("Hide passphrase") : tr("Show passphrase"));
    m_show->setToolTip(m_show->text());
}

void PassphraseEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QLineEdit::changeEvent(event);
}

} // namespace homeward
