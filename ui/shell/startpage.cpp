// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {

/// A dossier opened before: its neutral name over its folder, the whole card a button.
class DossierCardButton final : public QAbstractButton
{
public:
    DossierCardButton(const RecentDossier &dossier, QWidget *parent) : QAbstractButton(parent), m_dossier(dossier)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setText(dossier.label);
        setAccessibleDescription(dossier.path);
        setToolTip(QDir::toNativeSeparators(dossier.path));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int lines = QFontMetrics(scaledFont(font(), type::section, true)).height() +
                          QFontMetrics(scaledFont(font(), type::secondary)).height();
        return {320, std::max(size::listRow, lines + 2 * space::medium)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int edge = hasFocus() ? size::focusRing : 1;
        painter.setPen(QPen(hasFocus() ? t.accent : t.controlOutline, edge));
        painter.setBrush(isDown() ? t.selection : underMouse() ? t.sunken : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0),
                                size::cornerCard, size::cornerCard);
        painter.drawPixmap(space::large, (height() - 22) / 2,
                           themedPixmap("folder-open", t.text, 22, devicePixelRatioF()));
        const QRect text = rect().adjusted(54, space::small, -space::large, -space::small);
        const QFont name = scaledFont(font(), type::section, true);
        const QFont path = scaledFont(font(), type::secondary);
        painter.setFont(name);
        painter.setPen(t.text);
        painter.drawText(text, Qt::AlignTop,
                         QFontMetrics(name).elidedText(m_dossier.label, Qt::ElideRight, text.width()));
        painter.setFont(path);
        painter.setPen(t.secondaryText);
        painter.drawText(
            text, Qt::AlignBottom,
            QFontMetrics(path).elidedText(QDir::toNativeSeparators(m_dossier.path), Qt::ElideMiddle, text.width()));
    }

private:
    RecentDossier m_dossier;
};

} // namespace

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
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(space::small);
    column->addLayout(m_recent);
    column->addSpacing(space::small);

    m_open = new QPushButton(middle);
    makePrimary(m_open);
    m_new = new QPushButton(middle);
    m_verify = new QPushButton(middle);
    for (QPushButton *button : {m_open, m_new, m_verify})
        column->addWidget(button);
    m_offline = makeSecondaryLabel(middle, type::caption);
    column->addSpacing(space::small);
    column->addWidget(m_offline);
    column->addStretch(2);
    setWidget(content);

    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_verify, &QPushButton::clicked, this, &StartPage::verifyRequested);
    retranslateUi();
    setRecent({});
}

void StartPage::setRecent(const QList<RecentDossier> &dossiers)
{
    m_dossiers = dossiers;
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentDossier &dossier : dossiers) {
        auto *card = new DossierCardButton(dossier, m_recentTitle->parentWidget());
        connect(card, &QAbstractButton::clicked, this, [this, dossier] { Q_EMIT dossierChosen(dossier.path); });
        m_recent->addWidget(card);
    }
    m_recentTitle->setVisible(!dossiers.isEmpty());
    QWidget *first = m_open;
    if (m_recent->count() > 0)
        first = m_recent->itemAt(0)->widget();
    setFocusProxy(first);
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
    //: @action:button check a signed file
    m_verify->setText(tr("Verify a document…"));
    m_offline->setText(tr("The program works without a network and sends nothing."));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        setMessage({}); // worded when it happened, in the language of then
    }
    QScrollArea::changeEvent(event);
}

} // namespace homeward
