// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/receiptform.h"

#include "ui/casefile/dateinput.h"
#include "ui/common/card.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace homeward {

QString originalSeenLabel(OriginalSeen seen)
{
    switch (seen) {
    case OriginalSeen::Yes:
        //: @item:inlistbox was the original seen?
        return QCoreApplication::translate("Intake", "seen");
    case OriginalSeen::No:
        //: @item:inlistbox was the original seen?
        return QCoreApplication::translate("Intake", "not seen");
    case OriginalSeen::NotStated:
        break;
    }
    //: @item:inlistbox a fact about the receipt of a file
    return QCoreApplication::translate("Intake", "not stated");
}

namespace {

QDate dayIn(const QLineEdit &edit)
{
    const DateReading reading = readDate(edit.text());
    return reading.readings.size() == 1 ? reading.readings.first().earliest() : QDate();
}

bool isDayOrEmpty(const QLineEdit &edit)
{
    const DateReading reading = readDate(edit.text());
    return reading.kind == DateReading::Kind::Empty ||
           (reading.kind == DateReading::Kind::Read && reading.readings.first().isDay());
}

} // namespace

ReceiptForm::ReceiptForm(const QList<Party> &parties, const QDate &today, QWidget *parent)
    : QWidget(parent), m_parties(parties), m_today(today), m_party(new QComboBox(this)), m_from(new QLineEdit(this)),
      m_by(new QLineEdit(this)), m_how(new QComboBox(this)), m_received(new QLineEdit(this)),
      m_seen(new QComboBox(this)), m_datedLabel(makeLabel(this, type::secondary, true)), m_dated(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const std::array<QWidget *, 6> fields{m_party, m_from, m_by, m_how, m_received, m_seen};
    for (size_t i = 0; i < fields.size(); ++i) {
        const int row = static_cast<int>(i / 2) * 2;
        const int column = static_cast<int>(i % 2);
        m_labels.at(i) = makeLabel(this, type::secondary, true);
        m_labels.at(i)->setBuddy(fields.at(i));
        grid->addWidget(m_labels.at(i), row, column);
        grid->addWidget(fields.at(i), row + 1, column);
    }
    const int last = static_cast<int>(fields.size());
    m_datedLabel->setBuddy(m_dated);
    grid->addWidget(m_datedLabel, last, 0);
    grid->addWidget(m_dated, last + 1, 0);
    m_datedLabel->hide();
    m_dated->hide();
    setFocusProxy(m_party);
    m_how->setEditable(true);
    m_party->addItem(QString(), QString());
    for (const Party &party : m_parties)
        m_party->addItem(QString(), party.key);
    for (const OriginalSeen seen : {OriginalSeen::NotStated, OriginalSeen::Yes, OriginalSeen::No})
        m_seen->addItem(QString(), originalSeenKey(seen));
    retranslateUi();
    for (QLineEdit *edit : {m_from, m_by, m_received, m_dated})
        connect(edit, &QLineEdit::textChanged, this, &ReceiptForm::changed);
    for (QComboBox *box : {m_party, m_how, m_seen})
        connect(box, &QComboBox::currentTextChanged, this, &ReceiptForm::changed);
}

void ReceiptForm::askForDate(EvidenceKind kind)
{
    m_datedKind = kind;
    m_datedLabel->show();
    m_dated->show();
    retranslateUi();
}

void ReceiptForm::setInfo(const IntakeInfo &info)
{
    m_given = info;
    m_party->setCurrentIndex(std::max(0, m_party->findData(info.partyKey)));
    m_from->setText(info.receivedFrom);
    m_by->setText(info.receivedBy);
    m_how->setEditText(info.receivedHow);
    m_received->setText(dateText(info.receivedOn));
    m_seen->setCurrentIndex(std::max(0, m_seen->findData(originalSeenKey(info.originalSeen))));
    m_dated->setText(dateText(info.dated));
}

IntakeInfo ReceiptForm::info() const
{
    IntakeInfo info = m_given;
    info.partyKey = m_party->currentData().toString();
    info.receivedFrom = m_from->text().trimmed();
    info.receivedBy = m_by->text().trimmed();
    info.receivedHow = m_how->currentText().trimmed();
    info.receivedOn = dayIn(*m_received);
    if (m_datedKind)
        info.dated = dayIn(*m_dated);
    info.originalSeen = originalSeenFromKey(m_seen->currentData().toString());
    return info;
}

QString ReceiptForm::problem() const
{
    for (const QLineEdit *date : {m_received, m_dated}) {
        const DateReading reading = readDate(date->text());
        if (reading.kind == DateReading::Kind::NoSuchDay && (date == m_received || m_datedKind))
            return noSuchDayText(reading);
    }
    if (!isDayOrEmpty(*m_received))
        //: @info what is wrong in a form; the example is a day as written in the language
        return tr("Write the date of receipt as one day, such as 23 Nov 2026, or leave it empty.");
    if (dayIn(*m_received) > m_today)
        //: @info what is wrong in a form
        return tr("The date of receipt lies in the future. Correct it, or leave it empty.");
    if (m_datedKind && !isDayOrEmpty(*m_dated))
        //: @info what is wrong in a form; the example is a day as written in the language
        return tr("Write the date of the file as one day, such as 23 Nov 2026, or leave it empty.");
    return {};
}

void ReceiptForm::retranslateUi()
{
    //: @label:listbox the party that supplied files
    m_labels.at(0)->setText(tr("Supplied by party"));
    //: @label:textbox person or office that handed the files over
    m_labels.at(1)->setText(tr("Received from"));
    //: @label:textbox person or office that took the files
    m_labels.at(2)->setText(tr("Received by"));
    //: @label:listbox the medium: by post, on a USB drive …
    m_labels.at(3)->setText(tr("How"));
    //: @label:textbox
    m_labels.at(4)->setText(tr("Date of receipt"));
    if (m_datedKind == EvidenceKind::Photo)
        //: @label:textbox the date somebody claims a photograph was taken
        m_datedLabel->setText(tr("Taken, claimed"));
    else
        //: @label:textbox the date that stands on a document
        m_datedLabel->setText(tr("Date on the document"));
    //: @label:listbox was the original of the files seen?
    m_labels.at(5)->setText(tr("Original"));
    //: @item:inlistbox no party supplied the files, or it is not known
    m_party->setItemText(0, tr("not stated"));
    for (qsizetype i = 0; i < m_parties.size(); ++i)
        m_party->setItemText(static_cast<int>(i) + 1, partyName(m_parties.at(i)));
    for (int i = 0; i < m_seen->count(); ++i)
        m_seen->setItemText(i, originalSeenLabel(originalSeenFromKey(m_seen->itemData(i).toString())));
    const QString how = m_how->currentText();
    m_how->clear();
    //: @item:inlistbox how files came
    m_how->addItems({tr("handed over in person"),
                     //: @item:inlistbox how files came
                     tr("by post"),
                     //: @item:inlistbox how files came
                     tr("on a USB drive"),
                     //: @item:inlistbox how files came
                     tr("by e-mail"),
                     //: @item:inlistbox how files came
                     tr("by messenger"),
                     //: @item:inlistbox how files came
                     tr("scanned in the office")});
    m_how->setEditText(how);
}

void ReceiptForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
