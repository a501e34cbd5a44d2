// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/attestationdialog.h"

#include "domain/revision.h"
#include "ui/casefile/dateinput.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/dialogroom.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace homeward {

namespace {

constexpr AttestationCapacity capacities[] = {AttestationCapacity::Supplies, AttestationCapacity::JointlyAttests,
                                              AttestationCapacity::IndependentlyConfirms};
constexpr AttestationResult results[] = {AttestationResult::Confirmed, AttestationResult::InPart,
                                         AttestationResult::Disputed, AttestationResult::NoInformation,
                                         AttestationResult::Withdrawn};

} // namespace

AttestationDialog::AttestationDialog(const CaseView &view, const QString &partyKey,
                                     std::optional<AttestationCapacity> capacity, QWidget *parent)
    : Dialog(parent), m_view(view), m_title(new QLabel), m_party(new QComboBox), m_capacity(new QComboBox),
      m_result(new QComboBox), m_reservations(new QPlainTextEdit), m_signatory(new QLineEdit), m_date(new QLineEdit),
      m_revision(new QComboBox), m_file(new QComboBox), m_problem(new QLabel), m_accept(new QPushButton),
      m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    keepRoomForWords(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::tiny);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    layout->addWidget(m_title);
    layout->addSpacing(space::small);
    for (const Party &party : view.file.parties)
        m_party->addItem(QString(), party.key);
    for (size_t i = 0; i < std::size(capacities); ++i)
        m_capacity->addItem(QString());
    for (size_t i = 0; i < std::size(results); ++i)
        m_result->addItem(QString());
    m_reservations->setTabChangesFocus(true);
    m_reservations->setFixedHeight(72);
    m_revision->addItems({QString(), QString()});
    m_file->addItem(QString());
    for (const EvidenceItem &item : view.file.evidence)
        m_file->addItem(item.title, item.id.toString());
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *fields = new QWidget(this);
    auto *lines = new QVBoxLayout(fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tiny);
    lines->addStrut(440); // shorter lines of words look lost
    layout->addWidget(new FormArea(fields, this), 1);
    for (QWidget *field : std::initializer_list<QWidget *>{m_party, m_capacity, m_result, m_reservations, m_signatory,
                                                           m_date, m_revision, m_file}) {
        auto *label = new QLabel;
        label->setBuddy(field);
        label->setFont(scaledFont(font(), type::secondary));
        m_labels.append(label);
        lines->addWidget(label);
        lines->addWidget(field);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(space::medium);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    makePrimary(m_accept);
    m_accept->setDefault(true);
    m_party->setCurrentIndex(partyKey.isEmpty() ? -1 : m_party->findData(partyKey));
    m_capacity->setCurrentIndex(capacity ? static_cast<int>(*capacity) : -1);
    m_result->setCurrentIndex(-1);
    connect(m_accept, &QPushButton::clicked, this, &AttestationDialog::tryAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    (m_party->currentIndex() < 0 ? m_party : m_result)->setFocus(Qt::OtherFocusReason);
}

bool AttestationDialog::isChosen(QComboBox *choice, const QString &missing)
{
    if (choice->currentIndex() >= 0)
        return true;
    say(missing);
    choice->setFocus(Qt::OtherFocusReason);
    return false;
}

void AttestationDialog::say(const QString &problem)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_problem->setPalette(red);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void AttestationDialog::tryAccept()
{
    say({});
    //: @info beside the fields of an attestation
    if (!isChosen(m_party, tr("Choose the party that attests.")))
        return;
    //: @info beside the fields of an attestation
    if (!isChosen(m_capacity, tr("Choose in what capacity the party attests.")))
        return;
    //: @info beside the fields of an attestation
    if (!isChosen(m_result, tr("Choose what the party answered.")))
        return;
    NewAttestation words;
    words.partyKey = m_party->currentData().toString();
    words.capacity = capacities[m_capacity->currentIndex()];
    words.result = results[m_result->currentIndex()];
    words.reservations = m_reservations->toPlainText().trimmed();
    words.signatory = m_signatory->text().simplified();
    words.file = EvidenceId::fromString(m_file->currentData().toString());
    if (m_revision->currentIndex() == 0)
        words.revision = m_view.file.revision;
    if (words.result == AttestationResult::InPart && words.reservations.isEmpty()) {
        //: @info beside the fields of an attestation
        say(tr("Write the reservations: what is confirmed only in part."));
        m_reservations->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString typed = m_date->text().trimmed(); !typed.isEmpty()) {
        const DateReading reading = readDate(typed);
        if (reading.kind != DateReading::Kind::Read || !reading.readings.first().isDay()) {
            if (reading.kind == DateReading::Kind::NoSuchDay)
                say(noSuchDayText(reading));
            else
                //: @info beside the fields of an attestation: its date must be one day
                say(tr("Write the date as one day with the month as a word, such as 5 March 2026, or leave it empty."));
            m_date->setFocus(Qt::OtherFocusReason);
            return;
        }
        words.date = reading.readings.first().earliest();
    }
    setBusy(true);
    Q_EMIT attestationReady(words);
}

void AttestationDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void AttestationDialog::finish()
{
    accept();
}

void AttestationDialog::showFailure(const Error &error)
{
    setBusy(false);
    say(errorText(error).whole());
    m_accept->setFocus(Qt::OtherFocusReason);
}

void AttestationDialog::reject()
{
    if (!m_busy) // what is under way cannot be called back; its answer closes the dialog
        QDialog::reject();
}

void AttestationDialog::retranslateUi()
{
    //: @title:window what a party answered about a case
    setWindowTitle(tr("New attestation"));
    m_title->setText(windowTitle());
    //: @label:listbox the side that says something
    m_labels.at(0)->setText(tr("Party"));
    //: @label:listbox in what capacity a party attests
    m_labels.at(1)->setText(tr("Capacity"));
    //: @label:listbox what the party answered
    m_labels.at(2)->setText(tr("Result"));
    //: @label:textbox what a party confirms only in part
    m_labels.at(3)->setText(tr("Reservations"));
    //: @label:textbox who signed for the party
    m_labels.at(4)->setText(tr("Signatory"));
    //: @label:textbox date of an attestation
    m_labels.at(5)->setText(tr("Date of the attestation, if stated"));
    //: @label:listbox state of the case an attestation speaks of
    m_labels.at(6)->setText(tr("Revision attested"));
    //: @label:listbox the stored file of an attestation
    m_labels.at(7)->setText(tr("Document on file"));
    for (QComboBox *choice : {m_party, m_capacity, m_result})
        //: @info in a list of choices of which none is made yet
        choice->setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < m_party->count(); ++i)
        m_party->setItemText(i, partyName(m_view.file.parties.at(i)));
    for (int i = 0; i < m_capacity->count(); ++i)
        m_capacity->setItemText(i, attestationCapacityText(capacities[i]));
    for (int i = 0; i < m_result->count(); ++i)
        m_result->setItemText(i, attestationResultText(results[i]));
    //: @item:inlistbox %1 short form of the revision hash
    m_revision->setItemText(0, tr("%1, the case as it is now").arg(shortRevision(m_view.file.revision)));
    //: @item:inlistbox an attestation that names no revision, or an earlier one that is not known here
    m_revision->setItemText(1, tr("not stated"));
    //: @item:inlistbox no stored file
    m_file->setItemText(0, tr("none"));
    //: @action:button
    m_accept->setText(tr("Add attestation"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
}

void AttestationDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
