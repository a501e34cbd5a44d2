// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newdossierpage.h"

#include "ui/common/card.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/passphraseedit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr int shortestPassphrase = 8;
constexpr int offeredParties = 3;
constexpr std::chrono::seconds clipboardTime{30};

QWidget *centred(QWidget *parent, QVBoxLayout *&column)
{
    auto *page = new QWidget(parent);
    auto *row = new QHBoxLayout(page);
    auto *card = new Card(page);
    card->setMaximumWidth(560);
    row->addStretch(1);
    auto *vertical = new QVBoxLayout;
    vertical->addStretch(1);
    vertical->addWidget(card);
    vertical->addStretch(2);
    row->addLayout(vertical, 6);
    row->addStretch(1);
    column = new QVBoxLayout(card);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::small);
    return page;
}

} // namespace

NewDossierPage::NewDossierPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget(this);
    m_steps = new QStackedLayout(content);
    m_steps->addWidget(buildForm());
    m_steps->addWidget(buildKeyPage());
    setWidget(content);
    retranslateUi();
}

QWidget *NewDossierPage::buildForm()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = centred(this, column);
    QWidget *card = column->parentWidget();
    m_title = makeLabel(card, type::pageTitle, true);
    m_title->setWordWrap(true);
    m_folder = makeSecondaryLabel(card, type::secondary);
    column->addWidget(m_title);
    column->addWidget(m_folder);
    column->addSpacing(space::small);
    const auto field = [&](QLabel *&label, QLineEdit *edit) {
        label = makeLabel(card, type::secondary, true);
        label->setWordWrap(true);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        connect(edit, &QLineEdit::textChanged, this, &NewDossierPage::refresh);
    };
    m_name = new QLineEdit(card);
    field(m_nameLabel, m_name);
    m_office = new QLineEdit(card);
    field(m_officeLabel, m_office);
    m_partiesLabel = makeLabel(card, type::secondary, true);
    m_partiesLabel->setWordWrap(true);
    column->addWidget(m_partiesLabel);
    for (int i = 0; i < offeredParties; ++i) {
        m_parties.append(new QLineEdit(card));
        column->addWidget(m_parties.last());
        connect(m_parties.last(), &QLineEdit::textChanged, this, &NewDossierPage::refresh);
    }
    m_first = new PassphraseEdit(card);
    field(m_firstLabel, m_first);
    m_second = new PassphraseEdit(card);
    field(m_secondLabel, m_second);
    m_problem = makeSecondaryLabel(card, type::secondary);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    m_cancel = new QPushButton(card);
    m_create = new QPushButton(card);
    m_create->setObjectName(QStringLiteral("create"));
    makePrimary(m_create);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    column->addSpacing(space::small);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &NewDossierPage::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewDossierPage::request);
    return page;
}

QWidget *NewDossierPage::buildKeyPage()
{
    QVBoxLayout *column = nullptr;
    QWidget *page = centred(this, column);
    QWidget *card = column->parentWidget();
    m_keyTitle = makeLabel(card, type::pageTitle, true);
    m_keyTitle->setWordWrap(true);
    m_keyLead = makeSecondaryLabel(card, type::body);
    m_key = new QLineEdit(card);
    m_key->setReadOnly(true);
    m_key->setObjectName(QStringLiteral("recoveryKey"));
    m_copy = new QPushButton(card);
    m_copy->setObjectName(QStringLiteral("copyKey"));
    m_noted = new QPushButton(card);
    makePrimary(m_noted);
    for (QWidget *part : std::initializer_list<QWidget *>{m_keyTitle, m_keyLead, m_key, m_copy, m_noted}) {
        column->addWidget(part);
        column->addSpacing(space::small);
    }
    m_noted->setObjectName(QStringLiteral("keyNoted"));
    auto *clipboard = new ClipboardKeeper(clipboardTime, this);
    connect(m_copy, &QPushButton::clicked, this, [this, clipboard] { clipboard->copy(m_key->text()); });
    connect(m_noted, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT recoveryKeyNoted();
    });
    return page;
}

void NewDossierPage::begin(const QString &folder)
{
    m_path = folder;
    forget();
    m_name->clear();
    m_office->clear();
    m_error.reset();
    m_busy = false;
    m_steps->setCurrentIndex(0);
    m_name->setFocus();
    retranslateUi();
}

void NewDossierPage::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void NewDossierPage::showFailure(const Error &error)
{
    m_busy = false;
    m_error = error;
    refresh();
}

void NewDossierPage::showRecoveryKey(const QString &key)
{
    m_first->clear();
    m_second->clear();
    m_key->setText(key);
    m_key->setCursorPosition(0);
    m_steps->setCurrentIndex(1);
    m_key->setFocus();
}

void NewDossierPage::forget()
{
    m_first->clear();
    m_second->clear();
    m_key->clear();
}

void NewDossierPage::request()
{
    NewDossier request;
    request.path = m_path;
    request.accountName = m_name->text().trimmed();
    request.passphrase = m_first->text();
    const QString office = m_office->text().trimmed();
    request.office.name = {office, office, office};
    request.office.letterhead = request.office.name;
    request.office.caseNumberPattern = QStringLiteral("HW-{year}-{n:6}-{check}");
    request.office.paperNumberPattern = QStringLiteral("VS-{year}-{n:5}");
    for (const QLineEdit *edit : std::as_const(m_parties)) {
        const QString name = edit->text().trimmed();
        if (name.isEmpty())
            continue;
        Party party;
        party.order = static_cast<int>(request.parties.size());
        party.key = QStringLiteral("party-%1").arg(QChar(u'a' + party.order));
        party.name = {name, name, name};
        request.parties.append(party);
    }
    m_error.reset();
    setBusy(true);
    Q_EMIT createRequested(request);
}

void NewDossierPage::refresh()
{
    const bool anyParty = std::any_of(m_parties.begin(), m_parties.end(),
                                      [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); });
    QString problem;
    if (m_error)
        problem = errorText(*m_error).whole();
    else if (m_name->text().trimmed().isEmpty() || m_office->text().trimmed().isEmpty() || !anyParty)
        problem = tr("Your name, the office and at least one party are needed.");
    else if (m_first->text().size() < shortestPassphrase)
        //: @info %n is the smallest number of characters of a passphrase
        problem = tr("The passphrase needs at least %n character(s); four words or more are better.", nullptr,
                     shortestPassphrase);
    else if (m_first->text() != m_second->text())
        problem = tr("The two passphrases differ.");
    m_problem->setText(problem.isEmpty() ? QString(QChar(QChar::Nbsp)) : problem);
    m_create->setEnabled(!m_busy && (problem.isEmpty() || m_error));
    //: @action:button
    m_create->setText(m_busy ? tr("Creating…") : tr("Create dossier"));
    m_cancel->setEnabled(!m_busy);
}

void NewDossierPage::retranslateUi()
{
    //: @title
    m_title->setText(tr("New dossier"));
    setAccessibleName(m_title->text());
    //: @info %1 is a folder
    m_folder->setText(tr("Folder: %1").arg(m_path));
    //: @label:textbox the person who will own the dossier
    m_nameLabel->setText(tr("Your name"));
    //: @label:textbox
    m_officeLabel->setText(tr("Office"));
    //: @label:textbox the sides whose statements will be recorded
    m_partiesLabel->setText(tr("Parties, in the order in which they will stand everywhere"));
    for (qsizetype i = 0; i < m_parties.size(); ++i) {
        //: @info:placeholder %1 is the letter of a party: A, B, C
        m_parties.at(i)->setPlaceholderText(tr("Name of party %1").arg(QChar(u'A' + static_cast<int>(i))));
        m_parties.at(i)->setAccessibleName(m_parties.at(i)->placeholderText());
    }
    //: @label:textbox
    m_firstLabel->setText(tr("Passphrase"));
    //: @label:textbox
    m_secondLabel->setText(tr("Passphrase again"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
    //: @title
    m_keyTitle->setText(tr("Write down the recovery key"));
    m_keyLead->setText(tr("It opens the dossier when the passphrase is lost. It is shown only now and kept nowhere. "
                          "Write it on paper and keep it in a safe place."));
    //: @label the recovery key, for screen readers
    m_key->setAccessibleName(tr("Recovery key"));
    //: @action:button copies the recovery key; the clipboard forgets it after half a minute
    m_copy->setText(tr("Copy for 30 seconds"));
    //: @action:button
    m_noted->setText(tr("It is written down"));
    refresh();
}

void NewDossierPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QScrollArea::changeEvent(event);
}

} // namespace homeward
