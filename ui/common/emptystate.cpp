// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

EmptyState::EmptyState(const char *breezeIcon, QWidget *parent) : QWidget(parent), m_icon(breezeIcon)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    m_picture = new QLabel(this);
    m_picture->setAlignment(Qt::AlignHCenter);
    m_title = makeLabel(this, type::panelTitle, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_reason = makeSecondaryLabel(this, type::secondary);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_button = new QPushButton(this);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonPressed);
    setTexts({}, {}, {});
    refreshIcon();
}

void EmptyState::setTexts(const QString &title, const QString &reason, const QString &button)
{
    m_title->setText(title);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

void EmptyState::refreshIcon()
{
    m_picture->setPixmap(themedPixmap(m_icon.constData(), tokensOf(this).secondaryText, 48, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
    QWidget::changeEvent(event);
}

} // namespace homeward
