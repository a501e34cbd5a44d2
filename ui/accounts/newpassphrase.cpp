// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/newpassphrase.h"

#include "desks/dossier.h"
#include "ui/common/card.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/tokens.h"
#include "ui/common/typinghint.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace homeward {

namespace {

// Characters; four common words have about twenty.
constexpr int fair = 14;
constexpr int strong = 20;

qsizetype lengthOf(const PassphraseEdit *field)
{
    return field->text().toUcs4().size();
}

} // namespace

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent), m_firstLabel(makeLabel(this, type::secondary, true)), m_first(new PassphraseEdit(this)),
      m_secondLabel(makeLabel(this, type::secondary, true)), m_second(new PassphraseEdit(this)),
      m_hint(new TypingHint(this)), m_strength(makeSecondaryLabel(this, type::secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_firstLabel, m_first, m_strength, m_secondLabel, m_second, m_hint})
        column->addWidget(part);
    for (PassphraseEdit *field : {m_first, m_second}) {
        m_hint->watch(field);
        connect(field, &QLineEdit::textChanged, this, &NewPassphrase::refresh);
    }
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &NewPassphrase::confirmed);
    setFocusProxy(m_first);
    retranslateUi();
}

NewPassphrase::~NewPassphrase() = default;

bool NewPassphrase::isGood() const
{
    return lengthOf(m_first) >= Dossier::shortestPassphrase && m_first->text() == m_second->text();
}

QString NewPassphrase::passphrase() const
{
    return m_first->text();
}

QString NewPassphrase::problem() const
{
    const int least = Dossier::shortestPassphrase;
    if (lengthOf(m_first) < least)
        //: @info %n is the smallest number of characters of a passphrase
        return tr("The passphrase needs at least %n character(s).", nullptr, least);
    if (m_first->text() != m_second->text())
        return tr("The two passphrases differ.");
    return {};
}

void NewPassphrase::forget()
{
    for (PassphraseEdit *field : {m_first, m_second}) {
        field->clear();
        field->setShown(false);
    }
    m_hint->forget();
}

QString NewPassphrase::strengthText(qsizetype characters)
{
    const int least = Dossier::shortestPassphrase;
    if (characters == 0)
        //: @info under a field for a new passphrase; %n is the smallest number of characters
        return tr("At least %n character(s); four words or more are better. Blanks count.", nullptr, least);
    if (characters < least)
        //: @info how strong a passphrase is
        return tr("Too short");
    if (characters < fair)
        //: @info how strong a passphrase is
        return tr("Weak: a computer can find one of this length");
    if (characters < strong)
        //: @info how strong a passphrase is
        return tr("Fair: more words make it stronger");
    //: @info how strong a passphrase is
    return tr("Strong");
}

void NewPassphrase::refresh()
{
    m_strength->setText(strengthText(lengthOf(m_first)));
    m_first->setAccessibleDescription(m_strength->text());
    Q_EMIT changed();
}

void NewPassphrase::retranslateUi()
{
    //: @label:textbox
    m_firstLabel->setText(tr("New passphrase"));
    //: @label:textbox
    m_secondLabel->setText(tr("New passphrase again"));
    m_first->setAccessibleName(m_firstLabel->text());
    m_second->setAccessibleName(m_secondLabel->text());
    refresh();
}

void NewPassphrase::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
