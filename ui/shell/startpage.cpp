// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/shell/recentdossiers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

StartPage::StartPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    auto *outer = new QHBoxLayout(content);
    auto *middle = new QWidget(content);
    middle->setMaximumWidth(560);
    outer->addStretch(1);
    outer->addWidget(middle, 6);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(space::medium);
    column->addStretch(1);

    auto *picture = new QLabel(middle);
    picture->setPixmap(QIcon(QStringLiteral(":/app/homeward.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    m_title = makeLabel(middle, type::pageTitle, true);
    m_lead = makeSecondaryLabel(middle, type::body);
    m_message = makeLabel(middle, type::body);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(picture);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_message);
    column->addSpacing(space::small);

    m_recentTitle = makeLabel(middle, type::section, true);
    column->addWidget(m_recentTitle);
    m_recent = new RecentDossiers(middle);
    column->addWidget(m_recent);
    column->addSpacing(space::small);

    m_open = new QPushButton(middle);
    makePrimary(m_open);
    m_new = new QPushButton(middle);
    m_restore = new QPushButton(middle);
    m_verify = new QPushButton(middle);
    column->addWidget(m_open);
    m_ways = new QBoxLayout(QBoxLayout::LeftToRight);
    m_ways->setSpacing(space::medium);
    m_ways->addWidget(m_new, 1);
    m_ways->addWidget(m_restore, 1);
    column->addLayout(m_ways);
    column->addWidget(m_verify);
    m_drop = makeSecondaryLabel(middle, type::secondary);
    column->addWidget(m_drop);
    m_offline = makeSecondaryLabel(middle, type::caption);
    column->addSpacing(space::small);
    column->addWidget(m_offline);
    column->addStretch(2);
    setWidget(content);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_restore, &QPushButton::clicked, this, &StartPage::restoreRequested);
    connect(m_recent, &RecentDossiers::chosen, this, &StartPage::dossierChosen);
    connect(m_recent, &RecentDossiers::removalRequested, this, &StartPage::removalRequested);
    connect(m_verify, &QPushButton::clicked, this, &StartPage::verifyRequested);
    retranslateUi();
    setRecent({});
}

/// Beside each other where both have room for their words.
void StartPage::placeWays()
{
    const int widest = std::max(m_new->sizeHint().width(), m_restore->sizeHint().width());
    const bool beside = 2 * widest + m_ways->spacing() <= m_open->width();
    m_ways->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMetaObject::invokeMethod(this, &StartPage::placeWays, Qt::QueuedConnection); // once the column has its width
}

void StartPage::setRecent(const QList<RecentDossier> &dossiers)
{
    m_recent->setDossiers(dossiers);
    m_recent->setVisible(!dossiers.isEmpty());
    m_recentTitle->setVisible(!dossiers.isEmpty());
    setFocusProxy(dossiers.isEmpty() ? m_open : m_recent->first());
}

void StartPage::setDropping(bool dropping)
{
    m_dropping = dropping;
    viewport()->update();
}

void StartPage::setMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setAccessibleName(text);
}

void StartPage::retranslateUi()
{
    m_title->setText(QStringLiteral("Homeward"));
    m_lead->setText(tr("Case files of separated children: what each party says, the material, and signed summaries of "
                       "verification."));
    //: @title:group dossiers opened before
    m_recentTitle->setText(tr("Opened before"));
    //: @action:button
    m_open->setText(tr("Open dossier…"));
    //: @action:button
    m_new->setText(tr("New dossier…"));
    //: @action:button make a dossier of a backup
    m_restore->setText(tr("Restore from a backup…"));
    //: @action:button check a signed file
    m_verify->setText(tr("Verify a document…"));
    //: @info on the start page, under the buttons
    m_drop->setText(tr("The folder of a dossier can also be dropped on this window."));
    m_offline->setText(tr("The program works without a network and sends nothing."));
}

void StartPage::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!m_dropping)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(tokensOf(this).accent, size::focusRing));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &StartPage::placeWays, Qt::QueuedConnection);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        setMessage({}); // worded when it happened, in the language of then
    }
    QScrollArea::changeEvent(event);
}

} // namespace homeward
