// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/recoverykeydialog.h"

#include "ui/common/card.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/homewardstyle.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr std::chrono::seconds clipboardTime{30};
} // namespace

RecoveryKeyDialog::RecoveryKeyDialog(const QString &key, QWidget *parent)
    : Dialog(parent), m_title(makeLabel(this, type::panelTitle, true)), m_lead(makeSecondaryLabel(this, type::body)),
      m_key(new QLineEdit(key, this)), m_copy(new QPushButton(this)), m_noted(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    m_title->setWordWrap(true);
    m_key->setReadOnly(true);
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_key->setCursorPosition(0);
    // Wide enough for the whole key: it is copied down letter by letter.
    m_key->setMinimumWidth(m_key->fontMetrics().horizontalAdvance(key) + 2 * space::huge);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_noted);
    makePrimary(m_noted);
    m_noted->setObjectName(QStringLiteral("keyNoted"));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_key);
    column->addLayout(buttons);
    // The window's, not the dialog's: one closes this before pasting.
    auto *clipboard = new ClipboardKeeper(clipboardTime, parent);
    connect(m_copy, &QPushButton::clicked, clipboard, [this, clipboard] { clipboard->copy(m_key->text()); });
    connect(m_noted, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    m_key->setFocus(Qt::OtherFocusReason);
}

RecoveryKeyDialog::~RecoveryKeyDialog() = default;

void RecoveryKeyDialog::retranslateUi()
{
    //: @title:window
    setWindowTitle(tr("Recovery key"));
    //: @title
    m_title->setText(tr("Write down the new recovery key"));
    m_lead->setText(
        tr("It opens the dossier when a passphrase is lost. It is shown only now and kept nowhere. Write it "
           "on paper and keep it in a safe place. The former key does not open this dossier any more, but "
           "still the backups that were made before."));
    //: @label the recovery key, for screen readers
    m_key->setAccessibleName(tr("Recovery key"));
    //: @action:button copies the recovery key; the clipboard forgets it after half a minute
    m_copy->setText(tr("Copy for 30 seconds"));
    //: @action:button
    m_noted->setText(tr("It is written down"));
}

void RecoveryKeyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
