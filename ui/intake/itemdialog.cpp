// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/itemdialog.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/accounts/rightwords.h"
#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/intakewords.h"
#include "ui/intake/receiptform.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

ItemDialog::ItemDialog(Dossier &dossier, const CaseView &view, const EvidenceItem &item, QWidget *parent)
    : Dialog(parent), m_dossier(dossier), m_view(view), m_item(item),
      m_facts(makeSecondaryLabel(this, type::secondary)), m_titleLabel(makeLabel(this, type::secondary, true)),
      m_title(new QLineEdit(item.title, this)), m_form(new ReceiptForm(dossier.parties(), dossier.today(), this)),
      m_custodyLabel(makeLabel(this, type::secondary, true)), m_custody(new QPlainTextEdit(this)),
      m_digest(new QPushButton(this)), m_sha256(new QLineEdit(this)), m_problem(makeLabel(this, type::secondary)),
      m_withdraw(new QPushButton(this)), m_close(new QPushButton(this)), m_save(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    auto *fields = new QWidget(this);
    auto *inner = new QVBoxLayout(fields);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::small);
    inner->addStrut(530); // shorter lines of words look lost
    m_titleLabel->setBuddy(m_title);
    m_custodyLabel->setBuddy(m_custody);
    m_custody->setReadOnly(true);
    m_custody->setTabChangesFocus(true);
    m_custody->setFixedHeight(120);
    m_sha256->setReadOnly(true);
    m_sha256->hide();
    m_problem->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_titleLabel, m_title, m_facts, m_form, m_custodyLabel,
                                                          m_custody, m_digest, m_sha256, m_problem})
        inner->addWidget(part);
    inner->setAlignment(m_digest, Qt::AlignLeft);
    column->addWidget(new FormArea(fields, this), 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    makePrimary(m_save);
    m_save->setObjectName(QStringLiteral("save"));
    column->addLayout(buttons);
    m_form->askForDate(m_item.kind);
    m_form->setInfo(wordsOf(m_item).info);
    const QString why = whyNot(dossier.session(), dossier.isReadOnly(), Right::AddEvidence);
    m_title->setReadOnly(!why.isEmpty() || m_item.withdrawn);
    m_form->setEnabled(why.isEmpty() && !m_item.withdrawn);
    m_withdraw->setEnabled(why.isEmpty());
    m_withdraw->setToolTip(why);
    m_save->setToolTip(why);

    connect(m_title, &QLineEdit::textChanged, this, &ItemDialog::refresh);
    connect(m_form, &ReceiptForm::changed, this, &ItemDialog::refresh);
    connect(m_digest, &QPushButton::clicked, this, [this] {
        m_sha256->setText(QString::fromLatin1(m_item.sha256.toHex()));
        m_sha256->show();
        m_sha256->setFocus(Qt::OtherFocusReason);
        m_sha256->selectAll();
        m_digest->setEnabled(false);
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        accept();
        if (m_item.withdrawn)
            Q_EMIT restorationWanted();
        else
            Q_EMIT withdrawalWanted();
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT corrected(words());
    });
    whenDone(dossier.evidence().formerWords(view.file.id, item.id), this,
             [this](const Result<QList<FormerWords>> &former) {
                 m_former = former.value_or(QList<FormerWords>());
                 tellCustody(m_former);
             });
    retranslateUi();
    m_title->setFocus(Qt::OtherFocusReason);
}

ItemDialog::~ItemDialog() = default;

EvidenceWords ItemDialog::words() const
{
    return {m_title->text().trimmed(), m_form->info()};
}

void ItemDialog::tellCustody(const QList<FormerWords> &former)
{
    const QByteArray zone = m_dossier.office().timeZone;
    const auto who = [this](const AccountId &id) {
        const QString name = m_view.accountNames.value(id);
        //: @info it is not known who did something
        return name.isEmpty() ? tr("not stated") : name;
    };
    // What was first said of it stands in the oldest words.
    const IntakeInfo first = former.isEmpty() ? wordsOf(m_item).info : former.first().words.info;
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("not stated") : text; };
    //: @info how a file came; %1 from whom, %2 by whom, %3 how, %4 a day, %5 whether the original was seen
    QStringList lines{tr("Received from: %1. By: %2. How: %3. Day: %4. Original: %5.")
                          .arg(said(first.receivedFrom), said(first.receivedBy), said(first.receivedHow),
                               said(dateText(first.receivedOn)), originalSeenLabel(first.originalSeen))};
    //: @info %1 is a day and time, %2 a person's name, %3 the name of the file as it came
    lines.append(tr("%1, %2: taken in as “%3”.")
                     .arg(dateTimeText(m_item.addedAt, zone), who(m_item.addedBy), m_item.originalName));
    for (const FormerWords &words : former)
        //: @info %1 is a day and time, %2 a person's name, %3 the former title of a file
        lines.append(tr("%1, %2: details corrected; the title was “%3”.")
                         .arg(dateTimeText(words.replacedAt, zone), who(words.replacedBy), words.words.title));
    if (m_item.withdrawn)
        //: @info %1 is a day and time, %2 a person's name, %3 a reason
        lines.append(tr("%1, %2: withdrawn as entered in error. Reason: %3")
                         .arg(dateTimeText(m_item.withdrawnAt, zone), who(m_item.withdrawnBy), m_item.withdrawReason));
    else if (m_item.withdrawnAt.isValid())
        //: @info %1 is a day and time, %2 a person's name, %3 a reason
        lines.append(tr("%1, %2: withdrawn as entered in error, and brought back since. Reason of the withdrawal: %3")
                         .arg(dateTimeText(m_item.withdrawnAt, zone), who(m_item.withdrawnBy), m_item.withdrawReason));
    m_custody->setPlainText(lines.join(QLatin1Char('\n')));
}

void ItemDialog::refresh()
{
    QString problem = m_form->problem();
    if (m_title->text().trimmed().isEmpty())
        //: @info what is missing in a form
        problem = tr("Give the file a title.");
    m_problem->setText(problem.isEmpty() ? QString(QChar(QChar::Nbsp)) : problem);
    const bool may = whyNot(m_dossier.session(), m_dossier.isReadOnly(), Right::AddEvidence).isEmpty();
    m_save->setEnabled(may && !m_item.withdrawn && problem.isEmpty() && words() != wordsOf(m_item));
}

void ItemDialog::retranslateUi()
{
    //: @title:window
    setWindowTitle(tr("Details of a file"));
    //: @label:textbox title of a file
    m_titleLabel->setText(tr("Title"));
    //: @info %1 is a kind of file, %2 its size, %3 what it holds, such as “JPEG picture”
    m_facts->setText(
        tr("%1 · %2 · %3")
            .arg(evidenceKindLabel(m_item.kind), byteCountText(m_item.size), contentText(m_item.mimeType)));
    //: @label:textbox what happened to a file since it came
    m_custodyLabel->setText(tr("Custody"));
    //: @action:button
    m_digest->setText(tr("Show the SHA-256 digest"));
    m_sha256->setAccessibleName(QStringLiteral("SHA-256"));
    //: @action:button the file belongs to the case after all
    m_withdraw->setText(m_item.withdrawn ? tr("Not in error: bring back")
                                         //: @action:button the file does not belong to the case
                                         : tr("Entered in error…"));
    //: @action:button
    m_close->setText(tr("Close"));
    //: @action:button
    m_save->setText(tr("Save"));
    tellCustody(m_former);
    refresh();
}

void ItemDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
