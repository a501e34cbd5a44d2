// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/valueeditor.h"

#include "domain/personname.h"
#include "ui/casefile/dateinput.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace homeward {

ValueEditor::ValueEditor(const FieldInfo &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    switch (field.type) {
    case FieldType::Name:
        buildName();
        break;
    case FieldType::Date:
        buildDate();
        break;
    case FieldType::Choice:
    case FieldType::Flag:
        buildChoice();
        break;
    case FieldType::Place:
    case FieldType::Text:
    case FieldType::Quote:
    case FieldType::Number:
    case FieldType::Code:
        buildText();
        break;
    }
    retranslateUi();
}

void ValueEditor::buildName()
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto line = [&] {
        auto *edit = new QLineEdit;
        auto *label = new QLabel;
        label->setBuddy(edit);
        m_nameLabels.append(label);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &ValueEditor::changed);
        return edit;
    };
    m_surname = line();
    m_given = line();
    m_patronymic = line();
    m_script = new QComboBox;
    auto *label = new QLabel;
    label->setBuddy(m_script);
    m_nameLabels.append(label);
    form->addRow(label, m_script);
    for (const auto script : {NameScript::Ukrainian, NameScript::Russian, NameScript::Latin})
        m_script->addItem(QString(), scriptKey(script));
}

void ValueEditor::buildDate()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_date = new QLineEdit;
    m_reading = new QLabel;
    m_reading->setWordWrap(true);
    m_readings = new QWidget;
    m_readingsLayout = new QVBoxLayout(m_readings);
    m_readingsLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_date);
    layout->addWidget(m_reading);
    layout->addWidget(m_readings);
    connect(m_date, &QLineEdit::textChanged, this, &ValueEditor::readTypedDate);
}

void ValueEditor::buildChoice()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_choices = new QButtonGroup(this);
    int id = 0;
    for ([[maybe_unused]] const FieldChoice &choice : m_field.choices) {
        auto *button = new QRadioButton;
        m_choices->addButton(button, id++);
        layout->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idToggled, this, &ValueEditor::changed);
}

void ValueEditor::buildText()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(84);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::changed);
}

void ValueEditor::focusFirst()
{
    QWidget *first = m_surname ? static_cast<QWidget *>(m_surname)
                     : m_date  ? static_cast<QWidget *>(m_date)
                     : m_text  ? static_cast<QWidget *>(m_text)
                               : nullptr;
    if (!first && m_choices) {
        QAbstractButton *checked = m_choices->checkedButton();
        first = checked ? checked : m_choices->button(0);
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

QStringList ValueEditor::words() const
{
    QStringList words;
    if (m_surname)
        words = {m_surname->text(), m_given->text(), m_patronymic->text()};
    else if (m_date)
        words = {m_date->text()};
    else if (m_text)
        words = {m_text->toPlainText()};
    if (words.join(QString()).trimmed().isEmpty())
        return {};
    if (m_surname)
        words.append(m_script->currentData().toString());
    return words;
}

void ValueEditor::setWords(const QStringList &words)
{
    const bool name = words.size() == 4;
    if (words.isEmpty())
        return;
    if (m_surname && name) {
        m_surname->setText(words.at(0));
        m_given->setText(words.at(1));
        m_patronymic->setText(words.at(2));
        m_script->setCurrentIndex(m_script->findData(words.at(3)));
    } else if (m_date && !name) {
        m_date->setText(words.first());
    } else if (m_text) {
        m_text->setPlainText(name ? words.mid(0, 3).join(QLatin1Char(' ')).simplified() : words.first());
    }
}

QList<QWidget *> ValueEditor::stops() const
{
    if (m_surname)
        return {m_surname, m_given, m_patronymic, m_script};
    QList<QWidget *> stops;
    if (m_date)
        stops.append(m_date);
    if (m_text)
        stops.append(m_text);
    for (QButtonGroup *group : {m_choices, m_readingChoice}) {
        if (group) {
            for (QAbstractButton *button : group->buttons())
                stops.append(button);
        }
    }
    return stops;
}

void ValueEditor::setValue(const QString &stored)
{
    if (m_surname) {
        const PersonName name = PersonName::fromValue(stored).value_or(PersonName());
        m_surname->setText(name.surname);
        m_given->setText(name.given);
        m_patronymic->setText(name.patronymic);
        m_script->setCurrentIndex(m_script->findData(scriptKey(name.script)));
    } else if (m_date) {
        // The worded form is put in only when reading it gives the same date back.
        const auto date = PartialDate::fromEdtf(stored);
        const QString words = date ? dateText(*date) : stored;
        const DateReading back = readDate(words);
        const bool same = date && back.kind == DateReading::Kind::Read && back.readings.first() == *date;
        m_date->setText(same ? words : stored);
    } else if (m_choices) {
        for (size_t i = 0; i < m_field.choices.size(); ++i)
            m_choices->button(static_cast<int>(i))->setChecked(stored == QLatin1String(m_field.choices[i].key));
    } else {
        m_text->setPlainText(stored);
    }
}

void ValueEditor::readTypedDate()
{
    const DateReading reading = readDate(m_date->text());
    QString words;
    switch (reading.kind) {
    case DateReading::Kind::Empty:
        //: @info examples of dates one may type
        words = tr("For example: 12.03.2017, March 2017, 2017, about 2011, winter 2021/22, 2010–2012");
        break;
    case DateReading::Kind::Read:
        //: @info how a typed date was understood; %1 is the date
        words = tr("Read as: %1").arg(dateText(reading.readings.first()));
        break;
    case DateReading::Kind::Ambiguous:
        //: @info a typed date has several readings, which follow as a list to choose from
        words = tr("This can be read in several ways. Which one is meant?");
        break;
    case DateReading::Kind::ShortYear:
        words = tr("Write the year with four digits, so that the century is certain.");
        break;
    case DateReading::Kind::NotUnderstood:
        words = tr("This was not understood as a date. Write it as 12.03.2017 or as “March 2017”.");
        break;
    }
    m_reading->setText(words);
    showReadings(reading.kind == DateReading::Kind::Ambiguous ? reading.readings : QList<PartialDate>());
    if (reading.kind == DateReading::Kind::Read)
        m_dates = reading.readings;
    Q_EMIT changed();
}

void ValueEditor::showReadings(const QList<PartialDate> &readings)
{
    m_dates = readings;
    delete m_readingChoice;
    m_readingChoice = nullptr;
    qDeleteAll(m_readings->findChildren<QRadioButton *>());
    m_readings->setVisible(!readings.isEmpty());
    if (readings.isEmpty())
        return;
    m_readingChoice = new QButtonGroup(this);
    for (int i = 0; i < readings.size(); ++i) {
        auto *button = new QRadioButton(dateText(readings.at(i)));
        m_readingChoice->addButton(button, i);
        m_readingsLayout->addWidget(button);
    }
    connect(m_readingChoice, &QButtonGroup::idToggled, this, &ValueEditor::changed);
}

QString ValueEditor::value() const
{
    if (m_surname) {
        PersonName name;
        name.script = scriptFromKey(m_script->currentData().toString()).value_or(NameScript::Ukrainian);
        name.surname = m_surname->text().simplified();
        name.given = m_given->text().simplified();
        name.patronymic = m_patronymic->text().simplified();
        return name.surname.isEmpty() && name.given.isEmpty() ? QString() : name.toValue();
    }
    if (m_date) {
        if (m_dates.isEmpty())
            return {};
        if (!m_readingChoice)
            return m_dates.first().toEdtf();
        const int chosen = m_readingChoice->checkedId();
        return chosen < 0 ? QString() : m_dates.at(chosen).toEdtf();
    }
    if (m_choices) {
        const int chosen = m_choices->checkedId();
        return chosen < 0 ? QString() : QString::fromLatin1(m_field.choices[static_cast<size_t>(chosen)].key);
    }
    return m_text->toPlainText().trimmed();
}

QString ValueEditor::problem() const
{
    if (isValidValue(m_field, value()))
        return {};
    if (m_surname)
        //: @info beside a field
        return tr("Write at least the surname or the given name.");
    if (m_date) {
        if (m_readingChoice)
            //: @info beside a field: one of several readings of a date must be chosen
            return tr("Choose how the date is meant.");
        //: @info beside a field
        return m_date->text().trimmed().isEmpty() ? tr("Write the date.") : m_reading->text();
    }
    if (m_choices)
        //: @info beside a field
        return tr("Choose one.");
    //: @info beside a field
    return tr("Write what the party says.");
}

void ValueEditor::retranslateUi()
{
    if (m_surname) {
        //: @label:textbox part of a name
        m_nameLabels.at(0)->setText(tr("Surname"));
        //: @label:textbox part of a name
        m_nameLabels.at(1)->setText(tr("Given name"));
        //: @label:textbox part of a name; may be empty
        m_nameLabels.at(2)->setText(tr("Patronymic"));
        //: @label:listbox the language and script a name is written in
        m_nameLabels.at(3)->setText(tr("Written in"));
        for (int i = 0; i < m_script->count(); ++i)
            m_script->setItemText(i, nameScriptLabel(m_script->itemData(i).toString()));
    }
    if (m_date) {
        const int chosen = m_readingChoice ? m_readingChoice->checkedId() : -1;
        m_date->setAccessibleName(fieldLabel(QString::fromLatin1(m_field.key)));
        readTypedDate();
        if (m_readingChoice && chosen >= 0)
            m_readingChoice->button(chosen)->setChecked(true);
    }
    if (m_choices) {
        for (size_t i = 0; i < m_field.choices.size(); ++i)
            m_choices->button(static_cast<int>(i))
                ->setText(choiceLabel(m_field, QString::fromLatin1(m_field.choices[i].key)));
    }
    if (m_text)
        m_text->setAccessibleName(fieldLabel(QString::fromLatin1(m_field.key)));
}

void ValueEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
