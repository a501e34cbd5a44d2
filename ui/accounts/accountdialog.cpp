// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "desks/accountdesk.h"
#include "names/transliterate.h"
#include "ui/accounts/newpassphrase.h"
#include "ui/accounts/rightwords.h"
#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace homeward {

AccountDialog::AccountDialog(AccountDesk &desk, const std::optional<Account> &changed, QWidget *parent)
    : ActDialog(parent), m_desk(desk), m_changed(changed), m_nameLabel(makeLabel(this, type::secondary, true)),
      m_name(new QLineEdit(this)), m_keyLabel(makeLabel(this, type::secondary, true)), m_key(new QLineEdit(this)),
      m_keyHint(makeSecondaryLabel(this, type::caption)), m_rolesLabel(makeLabel(this, type::secondary, true)),
      m_rolesHint(makeSecondaryLabel(this, type::secondary))
{
    m_nameLabel->setBuddy(m_name);
    m_keyLabel->setBuddy(m_key);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_nameLabel, m_name, m_keyLabel, m_key, m_keyHint, m_rolesLabel})
        fields()->addWidget(part);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    const int lines = textScale() > 1.3 ? int(std::size(roleTable())) : 5; // two columns where they have room
    int at = 0;
    for (const RoleInfo &info : roleTable()) {
        auto *box = new QCheckBox(this);
        m_roles.insert(info.role, box);
        grid->addWidget(box, at % lines, at / lines);
        ++at;
        connect(box, &QCheckBox::toggled, this, [this] { say({}); });
    }
    fields()->addLayout(grid);
    fields()->addWidget(m_rolesHint);
    if (m_changed) {
        m_name->setText(m_changed->displayName);
        m_key->setText(m_changed->key);
        m_key->setReadOnly(true);
        m_key->setEnabled(false);
        for (const Role role : m_changed->roles)
            m_roles.value(role)->setChecked(true);
    } else {
        fields()->addSpacing(space::small);
        m_passphrase = new NewPassphrase(this);
        fields()->addWidget(m_passphrase);
        connect(m_passphrase, &NewPassphrase::changed, this, &AccountDialog::refresh);
        connect(m_passphrase, &NewPassphrase::confirmed, this, &AccountDialog::start);
    }
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_changed && !m_keyByHand)
            m_key->setText(suggestedKey(name));
        say({});
    });
    connect(m_key, &QLineEdit::textEdited, this, [this] { m_keyByHand = true; });
    connect(m_key, &QLineEdit::textChanged, this, [this] { say({}); });
    retranslateUi();
    m_name->setFocus(Qt::OtherFocusReason);
}

AccountDialog::~AccountDialog() = default;

QString AccountDialog::suggestedKey(const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString key = toLatin(name, LatinTable::Ukrainian2010).toLower().normalized(QString::NormalizationForm_D);
    static const QRegularExpression marks(QStringLiteral("\\p{M}+|[ʼ’']"));
    key.remove(marks).replace(others, QStringLiteral("-"));
    key = key.left(32);
    while (key.startsWith(QLatin1Char('-')))
        key.remove(0, 1);
    while (key.endsWith(QLatin1Char('-')))
        key.chop(1);
    return key;
}

QList<Role> AccountDialog::roles() const
{
    QList<Role> chosen;
    for (const RoleInfo &info : roleTable()) {
        if (m_roles.value(info.role)->isChecked())
            chosen.append(info.role);
    }
    return chosen;
}

QString AccountDialog::problem() const
{
    static const QRegularExpression key(QStringLiteral("\\A[a-z0-9-]{1,32}\\z"));
    if (m_name->text().trimmed().isEmpty())
        //: @info what is missing in a form
        return tr("Give the person's name.");
    if (!key.match(m_key->text()).hasMatch() || m_key->text() == QLatin1String("recovery"))
        //: @info what is wrong in a form
        return tr("The account's key is made of the letters a to z, digits and dashes.");
    if (roles().isEmpty())
        //: @info what is missing in a form
        return tr("Choose at least one role.");
    if (m_changed) {
        const AccountObstacle obstacle = obstacleToRoles(m_desk.accounts(), m_changed->key, roles());
        if (obstacle == AccountObstacle::LastContent)
            //: @info why roles cannot be taken from an account
            return tr("Nobody else sees the content, so a role that does must stay.");
        if (obstacle == AccountObstacle::LastManager)
            //: @info why roles cannot be taken from an account
            return tr("Nobody else manages accounts, so the role of administrator must stay.");
    }
    return m_passphrase ? m_passphrase->problem() : QString();
}

QFuture<Status> AccountDialog::act()
{
    const NewAccount wish{m_key->text(), m_name->text().trimmed(), roles()};
    return m_passphrase ? m_desk.add(wish, m_passphrase->passphrase()) : m_desk.change(wish);
}

void AccountDialog::failed(const Error &error)
{
    if (error.code == ErrorCode::NotPermitted && m_desk.session().may(Right::ManageAccounts))
        //: @info an administrator without the content wanted to give an account access to it
        say(tr("Your account does not see the content, so it cannot give others roles that do."));
    else if (error.code == ErrorCode::AlreadyExists)
        //: @info %1 is the key of an account
        say(tr("There is already an account “%1”.").arg(m_key->text()));
    else
        say(errorText(error).whole());
}

void AccountDialog::retranslateUi()
{
    if (m_changed)
        //: @title:window @action:button
        setTexts(tr("Change account"), tr("Change account"));
    else
        //: @title:window @action:button
        setTexts(tr("Add account"), tr("Add account"));
    //: @label:textbox the person an account belongs to
    m_nameLabel->setText(tr("Name of the person"));
    //: @label:textbox a short word that stands for an account
    m_keyLabel->setText(tr("Key of the account"));
    m_keyHint->setText(m_changed ? tr("The key stays.") : tr("A short word to choose the account by when unlocking."));
    //: @label of a group of boxes
    m_rolesLabel->setText(tr("Roles"));
    for (auto it = m_roles.cbegin(); it != m_roles.cend(); ++it)
        it.value()->setText(roleLabel(it.key()));
    m_rolesHint->setText(tr("An account that is only administrator manages accounts without seeing any case."));
    refresh();
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    ActDialog::changeEvent(event);
}

} // namespace homeward
