// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/riskstrip.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/evidence/riskwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace homeward {

RiskStrip::RiskStrip(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_summary(new QLabel), m_more(new QToolButton), m_details(new QLabel)
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    layout->setSpacing(space::tiny);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row->addWidget(m_summary, 1);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    row->addWidget(m_more, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    layout->addWidget(m_details);
    connect(m_more, &QToolButton::toggled, this, [this](bool on) {
        m_details->setVisible(on);
        retranslateUi();
    });
    hide();
    refreshLooks();
}

void RiskStrip::setRisks(const QList<Risk> &risks)
{
    m_risks = risks;
    m_more->setChecked(false);
    retranslateUi();
    setVisible(!risks.isEmpty());
}

void RiskStrip::retranslateUi()
{
    QStringList words;
    QStringList meanings;
    for (const Risk risk : std::as_const(m_risks)) {
        if (words.contains(riskText(risk)))
            continue;
        words.append(riskText(risk));
        //: @info what a thing in a file means; %1 is its name, %2 a sentence
        meanings.append(tr("• %1: %2").arg(riskText(risk), riskMeaning(risk)));
    }
    if (m_risks == QList<Risk>{Risk::Encrypted})
        //: @info:status strip over a document with nothing else to tell
        m_summary->setText(tr("This file is protected with a password."));
    else
        //: @info:status strip over a document; %1 is a list such as “JavaScript, attached files”
        m_summary->setText(tr("This file contains: %1. Nothing of it is ever run or opened here.")
                               .arg(words.join(QStringLiteral(", "))));
    m_details->setText(meanings.join(QLatin1Char('\n')));
    //: @action:button folds the explanations up
    m_more->setText(m_more->isChecked() ? tr("Less")
                                        //: @action:button unfolds what each thing in the list means
                                        : tr("What this means"));
    // Icon, first line and button stand level, also where the sentence takes several lines.
    const int line = std::max(m_more->sizeHint().height(), m_summary->fontMetrics().height());
    m_icon->setFixedHeight(line);
    m_summary->setContentsMargins(0, (line - m_summary->fontMetrics().height()) / 2, 0, 0);
}

void RiskStrip::refreshLooks()
{
    const Tokens &tokens = tokensOf(this);
    QPalette strip = palette();
    if (strip.color(QPalette::Window) == tokens.attention.fill)
        return;
    strip.setColor(QPalette::Window, tokens.attention.fill);
    strip.setColor(QPalette::WindowText, tokens.attention.text);
    strip.setColor(QPalette::ButtonText, tokens.attention.text);
    strip.setColor(QPalette::Text, tokens.attention.text);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_more, m_details})
        part->setPalette(strip);
    QPalette own = palette();
    own.setColor(QPalette::Window, tokens.attention.fill);
    setPalette(own);
    m_icon->setPixmap(themedPixmap("data-warning", tokens.attention.text, 16, devicePixelRatioF()));
}

void RiskStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
