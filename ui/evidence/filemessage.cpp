// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/filemessage.h"

#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace homeward {

FileMessage::FileMessage(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel), m_password(new QLineEdit), m_open(new QPushButton),
      m_remember(new QCheckBox)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    box->addStretch();
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText);
    box->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMinimumWidth(220);
    row->addWidget(m_password);
    row->addWidget(m_open);
    row->addStretch();
    box->addLayout(row);
    box->addWidget(m_remember, 0, Qt::AlignHCenter);
    box->addStretch();
    const auto give = [this] {
        if (!m_password->text().isEmpty())
            Q_EMIT passwordGiven(m_password->text());
    };
    connect(m_open, &QPushButton::clicked, this, give);
    connect(m_password, &QLineEdit::returnPressed, this, give);
    retranslateUi();
}

void FileMessage::say(const QString &sentence)
{
    m_asking = false;
    m_password->clear();
    m_sentence->setText(sentence);
    for (QWidget *part : std::initializer_list<QWidget *>{m_password, m_open, m_remember})
        part->hide();
}

void FileMessage::askPassword(bool wrongBefore, bool mayRemember)
{
    m_asking = true;
    m_wrong = wrongBefore;
    if (!wrongBefore) {
        m_password->clear();
        m_remember->setChecked(false);
    }
    m_password->show();
    m_open->show();
    m_remember->setVisible(mayRemember);
    retranslateUi();
    m_password->setFocus(Qt::OtherFocusReason);
    m_password->selectAll();
}

QString FileMessage::takePasswordToRemember()
{
    const QString password = m_asking && m_remember->isChecked() ? m_password->text() : QString();
    m_asking = false;
    m_password->clear();
    return password;
}

void FileMessage::retranslateUi()
{
    if (m_asking) {
        m_sentence->setText(
            m_wrong
                //: @info the password of a PDF was wrong
                ? tr("This password does not open the file. Check the keyboard layout and try again.")
                //: @info a PDF asks for its password
                : tr("This file is protected with a password. It opens here with the password its sender gave."));
    }
    //: @label:textbox password of a PDF
    m_password->setAccessibleName(tr("Password of the file"));
    m_password->setPlaceholderText(m_password->accessibleName());
    //: @action:button opens a PDF with its password
    m_open->setText(tr("Open"));
    //: @option:check keeps the password of a PDF
    m_remember->setText(tr("Remember inside this dossier"));
    //: @info:tooltip who will be able to open the file
    m_remember->setToolTip(
        tr("Sealed with the dossier. Everyone who may see this case opens the file without asking."));
}

void FileMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
