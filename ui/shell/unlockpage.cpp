// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockpage.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr int cardWidth = 420;
constexpr int longestWait = 60;
} // namespace

UnlockPage::UnlockPage(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    auto *card = new Card(this);
    card->setFixedWidth(cardWidth);
    outer->addStretch(2);
    outer->addWidget(card, 0, Qt::AlignHCenter);
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
    m_passphrase->installEventFilter(this);
    m_hint = makeSecondaryLabel(card, type::caption);
    m_failure = makeLabel(card, type::secondary);
    m_failure->setWordWrap(true);
    m_unlock = new QPushButton(card);
    makePrimary(m_unlock);
    m_other = new QPushButton(card);
    m_other->setFlat(true);
    m_verify = new QPushButton(card);
    m_verify->setFlat(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_picture, m_title, m_who, m_account, m_passphrase, m_hint,
                                                          m_failure, m_unlock, m_other, m_verify})
        column->addWidget(part);

    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::request);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockPage::refresh);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::request);
    connect(m_other, &QPushButton::clicked, this, &UnlockPage::otherDossierRequested);
    connect(m_verify, &QPushButton::clicked, this, &UnlockPage::verifyRequested);
    m_waiting.setInterval(1000);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (--m_secondsToWait <= 0)
            m_waiting.stop();
        refresh();
    });
    setFocusProxy(m_passphrase);
    retranslateUi();
}

int UnlockPage::waitAfter(int wrongAttempts)
{
    // The first slip costs nothing; then 1, 2, 4 … up to a minute.
    if (wrongAttempts < 2)
        return 0;
    return std::min(longestWait, 1 << std::min(wrongAttempts - 2, 6));
}

void UnlockPage::setDossier(const DossierCard &card, bool wasOpen)
{
    if (card.path != m_card.path)
        m_wrongAttempts = 0;
    m_card = card;
    m_wasOpen = wasOpen;
    m_error.reset();
    m_busy = false;
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

void UnlockPage::showFailure(const Error &error)
{
    m_busy = false;
    m_error = error;
    if (error.code == ErrorCode::WrongPassphrase) {
        m_secondsToWait = waitAfter(++m_wrongAttempts);
        if (m_secondsToWait > 0)
            m_waiting.start();
    }
    refresh();
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void UnlockPage::forget()
{
    m_passphrase->clear();
    m_passphrase->setShown(false);
    m_capsLock = false;
    m_layout = Layout::Unknown;
    refresh();
}

void UnlockPage::focusPassphrase()
{
    m_passphrase->setFocus();
}

void UnlockPage::request()
{
    if (m_busy || m_secondsToWait > 0 || m_passphrase->text().isEmpty())
        return;
    UnlockRequest request;
    request.path = m_card.path;
    request.accountKey = m_account->currentText();
    request.passphrase = m_passphrase->text();
    setBusy(true);
    Q_EMIT unlockRequested(request);
}

void UnlockPage::noticeTyping(const QString &text, bool shift)
{
    // No system call tells Caps Lock or the layout on every platform; the letters typed do.
    if (text.size() != 1 || !text.at(0).isLetter())
        return;
    const QChar letter = text.at(0);
    m_capsLock = letter.isUpper() != shift;
    const QChar lower = letter.toLower();
    if (lower.script() == QChar::Script_Latin)
        m_layout = Layout::Latin;
    else if (QStringLiteral("іїєґ").contains(lower))
        m_layout = Layout::Ukrainian;
    else if (QStringLiteral("ыэъё").contains(lower))
        m_layout = Layout::Russian;
    else if (lower.script() == QChar::Script_Cyrillic && m_layout != Layout::Ukrainian && m_layout != Layout::Russian)
        m_layout = Layout::Cyrillic;
    refresh();
}

bool UnlockPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_passphrase && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_capsLock = !m_capsLock;
        noticeTyping(key->text(), key->modifiers() & Qt::ShiftModifier);
    }
    return QWidget::eventFilter(watched, event);
}

void UnlockPage::refresh()
{
    const Tokens &t = tokensOf(this);
    QString layout;
    if (m_layout == Layout::Latin)
        layout = languageShortName(Language::English);
    else if (m_layout == Layout::Ukrainian)
        layout = languageShortName(Language::Ukrainian);
    else if (m_layout == Layout::Russian)
        layout = languageShortName(Language::Russian);
    else if (m_layout == Layout::Cyrillic)
        layout = languageShortName(Language::Ukrainian) + QLatin1Char('/') + languageShortName(Language::Russian);
    QString hint;
    if (m_capsLock && !layout.isEmpty())
        //: @info under the passphrase field, %1 is EN, УК or РУ
        hint = tr("Caps Lock is on · keyboard: %1").arg(layout);
    else if (m_capsLock)
        hint = tr("Caps Lock is on");
    else if (!layout.isEmpty())
        //: @info under the passphrase field, %1 is EN, УК or РУ
        hint = tr("Keyboard: %1").arg(layout);
    // The line keeps its place while it is empty, so that nothing jumps under the pointer.
    m_hint->setText(hint.isEmpty() ? QString(QChar(QChar::Nbsp)) : hint);
    QPalette colours = m_hint->palette();
    colours.setColor(QPalette::PlaceholderText, m_capsLock ? t.attention.text : t.secondaryText);
    m_hint->setPalette(colours);

    QString failure = m_error ? errorText(*m_error).whole() : QString();
    if (m_secondsToWait > 0)
        //: @info under a wrong passphrase, %1 is the sentence before, %n seconds
        failure = tr("%1 Try again in %n second(s).", nullptr, m_secondsToWait).arg(failure);
    m_failure->setText(failure);
    m_failure->setVisible(!failure.isEmpty());
    QPalette red = m_failure->palette();
    red.setColor(QPalette::WindowText, t.problem.text);
    m_failure->setPalette(red);

    //: @action:button
    m_unlock->setText(m_busy ? tr("Unlocking…") : tr("Unlock"));
    m_unlock->setEnabled(!m_busy && m_secondsToWait == 0 && !m_passphrase->text().isEmpty());
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
