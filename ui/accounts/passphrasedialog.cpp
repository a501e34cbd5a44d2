// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passphrasedialog.h"

#include "desks/accountdesk.h"
#include "ui/accounts/newpassphrase.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/passphraseedit.h"
#include "ui/common/tokens.h"
#include "ui/common/typinghint.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace homeward {

PassphraseDialog::PassphraseDialog(AccountDesk &desk, const QString &account, QWidget *parent)
    : ActDialog(parent), m_desk(desk), m_account(account), m_lead(makeSecondaryLabel(this, type::secondary)),
      m_after(new NewPassphrase(this))
{
    fields()->addWidget(m_lead);
    fields()->addSpacing(space::small);
    if (m_account.isEmpty()) {
        m_beforeLabel = makeLabel(this, type::secondary, true);
        m_before = new PassphraseEdit(this);
        m_before->setObjectName(QStringLiteral("before"));
        m_beforeLabel->setBuddy(m_before);
        m_hint = new TypingHint(this);
        m_hint->watch(m_before);
        for (QWidget *part : std::initializer_list<QWidget *>{m_beforeLabel, m_before, m_hint})
            fields()->addWidget(part);
        connect(m_before, &QLineEdit::textChanged, this, [this] { say({}); });
        connect(m_before, &QLineEdit::returnPressed, m_after, qOverload<>(&QWidget::setFocus));
    }
    fields()->addWidget(m_after);
    connect(m_after, &NewPassphrase::changed, this, &PassphraseDialog::refresh);
    connect(m_after, &NewPassphrase::confirmed, this, &PassphraseDialog::start);
    connect(&m_patience, &Patience::ticked, this, &PassphraseDialog::refresh);
    retranslateUi();
    (m_before ? static_cast<QWidget *>(m_before) : m_after)->setFocus(Qt::OtherFocusReason);
}

PassphraseDialog::~PassphraseDialog() = default;

QString PassphraseDialog::problem() const
{
    if (m_before && m_before->text().isEmpty())
        //: @info what is missing in a form
        return tr("Type the present passphrase first.");
    const int seconds = m_patience.secondsLeft();
    if (seconds > 0)
        //: @info after a wrong passphrase
        return tr("Try again in %n second(s).", nullptr, seconds);
    return m_after->problem();
}

QFuture<Status> PassphraseDialog::act()
{
    return m_before ? m_desk.changePassphrase(m_before->text(), m_after->passphrase())
                    : m_desk.resetPassphrase(m_account, m_after->passphrase());
}

void PassphraseDialog::failed(const Error &error)
{
    if (m_before && error.code == ErrorCode::WrongPassphrase) {
        m_patience.noteWrong();
        //: @info the passphrase so far is asked for before a new one is set
        say(tr("The present passphrase does not fit. Check the keyboard layout and Caps Lock."));
        m_before->setFocus(Qt::OtherFocusReason);
        m_before->selectAll();
        return;
    }
    if (error.code == ErrorCode::NotPermitted && m_desk.session().may(Right::ManageAccounts))
        //: @info an administrator without the content wanted to give an account access to it
        say(tr("This account sees the content, and yours does not, so it cannot pass the key on. An account that "
               "manages accounts and sees the content can, or the recovery key."));
    else
        say(errorText(error).whole());
}

void PassphraseDialog::retranslateUi()
{
    if (m_before) {
        //: @title:window @action:button
        setTexts(tr("Change passphrase"), tr("Change passphrase"));
        m_lead->setText(tr("Nobody can read a passphrase back. Where it is lost, the recovery key or an administrator "
                           "helps."));
        //: @label:textbox
        m_beforeLabel->setText(tr("Present passphrase"));
        m_before->setAccessibleName(m_beforeLabel->text());
    } else {
        //: @title:window @action:button
        setTexts(tr("Set passphrase"), tr("Set passphrase"));
        //: @info %1 is the key of an account
        m_lead->setText(
            tr("A new passphrase for “%1”, whose former one is forgotten. Tell it to the person in private; "
               "they can change it after unlocking.")
                .arg(m_account));
    }
    refresh();
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    ActDialog::changeEvent(event);
}

} // namespace homeward
