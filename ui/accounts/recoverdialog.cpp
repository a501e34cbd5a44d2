// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/recoverdialog.h"

#include "desks/accountdesk.h"
#include "ui/accounts/newpassphrase.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace homeward {

RecoverDialog::RecoverDialog(const DossierCard &card, World &world, QWidget *parent)
    : ActDialog(parent), m_card(card), m_world(world), m_lead(makeSecondaryLabel(this, type::secondary)),
      m_keyLabel(makeLabel(this, type::secondary, true)), m_key(new QLineEdit(this)),
      m_accountLabel(makeLabel(this, type::secondary, true)), m_account(new QComboBox(this)),
      m_passphrase(new NewPassphrase(this)), m_renew(new QCheckBox(this)), m_fresh(std::make_shared<QString>())
{
    m_keyLabel->setBuddy(m_key);
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_accountLabel->setBuddy(m_account);
    m_account->addItems(card.accountKeys);
    m_account->setVisible(card.accountKeys.size() > 1);
    m_accountLabel->setVisible(card.accountKeys.size() > 1);
    fields()->addWidget(m_lead);
    fields()->addSpacing(space::small);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_keyLabel, m_key, m_accountLabel, m_account, m_passphrase, m_renew})
        fields()->addWidget(part);
    connect(m_key, &QLineEdit::textChanged, this, [this] { say({}); });
    connect(m_key, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &NewPassphrase::changed, this, &RecoverDialog::refresh);
    connect(m_passphrase, &NewPassphrase::confirmed, this, &RecoverDialog::start);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT recovered(m_account->currentText(), *m_fresh); });
    retranslateUi();
    m_key->setFocus(Qt::OtherFocusReason);
}

RecoverDialog::~RecoverDialog() = default;

QString RecoverDialog::problem() const
{
    if (m_key->text().trimmed().isEmpty())
        //: @info what is missing in a form
        return tr("Type the recovery key as it is written; small letters and blanks do not matter.");
    return m_passphrase->problem();
}

QFuture<Status> RecoverDialog::act()
{
    return AccountDesk::recoverInBackground(
               {m_card.path, m_key->text(), m_account->currentText(), m_passphrase->passphrase(), m_renew->isChecked()},
               m_world)
        .then(QtFuture::Launch::Sync, [fresh = m_fresh](const Result<QString> &key) -> Status {
            if (!key)
                return failure(key);
            *fresh = *key;
            return {};
        });
}

void RecoverDialog::failed(const Error &error)
{
    if (error.code == ErrorCode::Malformed)
        //: @info a recovery key was typed with a mistake
        say(tr("This is not how a recovery key looks: nine groups of four letters and digits. Look for a slip of the "
               "pen."));
    else if (error.code == ErrorCode::WrongPassphrase)
        say(tr("This is not the recovery key of this dossier, or a newer one has replaced it."));
    else
        say(errorText(error).whole());
    m_key->setFocus(Qt::OtherFocusReason);
    m_key->selectAll();
}

void RecoverDialog::retranslateUi()
{
    //: @title:window @action:button
    setTexts(tr("Use the recovery key"), tr("Set passphrase"));
    //: @info %1 is the name of a dossier
    m_lead->setText(
        tr("The recovery key of “%1” gives an account a new passphrase. The use of it is recorded.").arg(m_card.label));
    //: @label:textbox
    m_keyLabel->setText(tr("Recovery key"));
    //: @label:listbox
    m_accountLabel->setText(tr("Account"));
    //: @option:check
    m_renew->setText(tr("Also make a new recovery key; this one becomes void"));
    refresh();
}

void RecoverDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    ActDialog::changeEvent(event);
}

} // namespace homeward
