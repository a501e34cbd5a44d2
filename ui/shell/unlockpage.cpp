// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/largetext.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/typinghint.h"
#include "ui/shell/openingsteps.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr int cardWidth = 420;
} // namespace

UnlockPage::UnlockPage(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    auto *card = new Card(this);
    keepWidth(card, cardWidth, 2);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout; // not an alignment: that would keep the card from growing with its words
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    outer->addLayout(middle);
    outer->addStretch(3);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(40, space::huge, 40, space::huge);
    column->setSpacing(space::medium);
    m_picture = new QLabel(card);
    m_picture->setAlignment(Qt::AlignHCenter);
    m_title = makeLabel(card, type::pageTitle, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_who = makeSecondaryLabel(card, type::secondary);
    m_who->setAlignment(Qt::AlignHCenter);
    m_account = new QComboBox(card);
    m_passphrase = new PassphraseEdit(card);
    m_hint = new TypingHint(card);
    m_hint->watch(m_passphrase);
    m_failure = makeLabel(card, type::secondary);
    m_failure->setWordWrap(true);
    m_steps = new OpeningSteps(card);
    m_unlock = new QPushButton(card);
    makePrimary(m_unlock);
    m_recover = new QPushButton(card);
    m_recover->setFlat(true);
    m_other = new QPushButton(card);
    m_other->setFlat(true);
    m_verify = new QPushButton(card);
    m_verify->setFlat(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_picture, m_title, m_who, m_account, m_passphrase, m_hint,
                                                          m_failure, m_steps, m_unlock, m_recover, m_other, m_verify})
        column->addWidget(part);

    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::request);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockPage::refresh);
    connect(m_steps, &OpeningSteps::cameUp, this, &UnlockPage::refresh);
    connect(m_steps, &OpeningSteps::cancelled, this, &UnlockPage::cancel);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::request);
    connect(m_recover, &QPushButton::clicked, this, &UnlockPage::recoveryRequested);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherDossierRequested);
    connect(m_verify, &QPushButton::clicked, this, &UnlockPage::verifyRequested);
    connect(&m_patience, &Patience::ticked, this, &UnlockPage::refresh);
    setFocusProxy(m_passphrase);
    retranslateUi();
}

void UnlockPage::setDossier(const DossierCard &card, bool wasOpen)
{
    if (card.path != m_card.path)
        m_patience.beginAnew();
    m_card = card;
    m_wasOpen = wasOpen;
    m_error.reset();
    m_recovered.clear();
    rest();
    m_account->clear();
    m_account->addItems(card.accountKeys);
    m_account->setVisible(card.accountKeys.size() > 1);
    forget();
    retranslateUi();
}

void UnlockPage::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_error.reset();
    refresh();
}

void UnlockPage::follow(std::shared_ptr<const OpeningWatch> watch)
{
    m_steps->follow(std::move(watch));
    setBusy(true);
}

void UnlockPage::rest()
{
    m_steps->follow(nullptr);
    setBusy(false);
}

void UnlockPage::cancel()
{
    rest();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
    Q_EMIT cancelled();
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_busy)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

void UnlockPage::showFailure(const Error &error)
{
    rest();
    m_error = error;
    if (error.code == ErrorCode::WrongPassphrase)
        m_patience.noteWrong();
    refresh();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void UnlockPage::forget()
{
    m_passphrase->clear();
    m_passphrase->setShown(false);
    m_hint->forget();
    refresh();
}

void UnlockPage::chooseAccount(const QString &key)
{
    if (const int at = m_account->findText(key); at >= 0)
        m_account->setCurrentIndex(at);
}

void UnlockPage::tellRecovered(const QString &key)
{
    chooseAccount(key);
    m_patience.beginAnew();
    m_error.reset();
    m_recovered = key;
    refresh();
}

void UnlockPage::focusPassphrase()
{
    m_passphrase->setFocus();
}

void UnlockPage::request()
{
    if (m_busy || m_patience.secondsLeft() > 0 || m_passphrase->text().isEmpty())
        return;
    UnlockRequest request;
    request.path = m_card.path;
    request.accountKey = m_account->currentText();
    request.passphrase = m_passphrase->text();
    setBusy(true);
    Q_EMIT unlockRequested(request);
}

void UnlockPage::refresh()
{
    const Tokens &t = tokensOf(this);
    QString failure = m_error ? errorText(*m_error).whole() : QString();
    const int seconds = m_patience.secondsLeft();
    if (seconds > 0)
        //: @info under a wrong passphrase, %1 is the sentence before, %n seconds
        failure = tr("%1 Try again in %n second(s).", nullptr, seconds).arg(failure);
    if (!m_error && !m_recovered.isEmpty())
        //: @info after the recovery key was used; %1 is the key of an account
        failure = tr("The new passphrase of “%1” is set. Unlock with it.").arg(m_recovered);
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
    QPalette red = m_failure->palette();
    red.setColor(QPalette::WindowText, m_error ? t.problem.text : t.text);
    m_failure->setPalette(red);

    for (QPushButton *way : {m_unlock, m_recover, m_other, m_verify})
        way->setVisible(m_steps->isHidden());
    //: @action:button
    m_unlock->setText(m_busy ? tr("Unlocking…") : tr("Unlock"));
    m_unlock->setEnabled(!m_busy && seconds <= 0 && !m_passphrase->text().isEmpty());
    m_picture->setPixmap(themedPixmap("lock", t.accent, 40, devicePixelRatioF()));
}

void UnlockPage::retranslateUi()
{
    m_title->setText(m_wasOpen ? tr("Homeward is locked") : tr("Open the dossier"));
    m_who->setText(m_card.accountKeys.size() == 1
                       ? QStringLiteral("%1  ·  %2").arg(m_card.label, m_card.accountKeys.first())
                       : m_card.label);
    //: @info:placeholder
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setAccessibleName(m_passphrase->placeholderText());
    //: @label the account that works, for screen readers
    m_account->setAccessibleName(tr("Account"));
    //: @action:button for a forgotten passphrase
    m_recover->setText(tr("Use the recovery key…"));
    //: @action:button
    m_other->setText(tr("Another dossier…"));
    //: @action:button check a signed file
    m_verify->setText(tr("Verify a document…"));
    refresh();
}

void UnlockPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace homeward
