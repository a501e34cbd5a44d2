// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/valueeditor.h"

#include "domain/personname.h"
#include "ui/casefile/dateinput.h"
#include "ui/casefile/subjectwords.h"
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
#include <QRegularExpression>

#include <algorithm>

namespace homeward {

namespace {
constexpr size_t mostButtons = 7; ///< more choices than these fold into a list
}

ValueEditor::ValueEditor(const FieldInfo &field, QWidget *parent, Size size)
    : QWidget(parent), m_field(field), m_size(size), m_form(field.form)
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
        if (size == Size::Compact)
            buildLine();
        else
            buildText();
        break;
    case FieldType::Text:
    case FieldType::Quote:
        buildText();
        break;
    case FieldType::Number:
    case FieldType::Code:
        buildLine();
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

void ValueEditor::buildChoice()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_size == Size::Compact || m_field.choices.size() > mostButtons) {
        m_choiceList = new QComboBox;
        m_choiceList->addItem(QString());
        for (const FieldChoice &choice : m_field.choices)
            m_choiceList->addItem(QString(), QString::fromLatin1(choice.key));
        layout->addWidget(m_choiceList);
        connect(m_choiceList, &QComboBox::currentIndexChanged, this, &ValueEditor::changed);
        return;
    }
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
    m_text->setFixedHeight(m_size == Size::Compact ? 56 : 84);
    layout->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::changed);
}

void ValueEditor::buildLine()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_line = new QLineEdit;
    m_hint = new QLabel;
    m_hint->setWordWrap(true);
    m_hint->hide();
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        updateHint();
        Q_EMIT changed();
    });
}

void ValueEditor::expectNumber(NumberForm form, const QString &before, const QDate &birth)
{
    m_form = form;
    m_before = before;
    m_birth = birth;
    updateHint();
}

QString ValueEditor::hint() const
{
    if (!m_line || m_field.type != FieldType::Code || m_line->text().trimmed().isEmpty())
        return {};
    const QString whole = (m_before + QLatin1Char(' ') + m_line->text()).trimmed();
    return numberHint(m_form, doubtOf(m_form, whole, m_birth));
}

void ValueEditor::updateHint()
{
    if (!m_hint)
        return;
    const QString words = hint();
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

QString ValueEditor::quantity() const
{
    // As people write it: a comma, and the unit behind the number.
    static const QRegularExpression unit(QStringLiteral("\\s*\\p{L}+\\.?$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return m_line->text().trimmed().remove(unit).replace(QLatin1Char(','), QLatin1Char('.'));
}

void ValueEditor::focusFirst()
{
    QWidget *first = m_surname ? static_cast<QWidget *>(m_surname)
                     : m_date  ? static_cast<QWidget *>(m_date)
                     : m_text  ? static_cast<QWidget *>(m_text)
                     : m_line  ? static_cast<QWidget *>(m_line)
                               : static_cast<QWidget *>(m_choiceList);
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
    else if (m_line)
        words = {m_line->text()};
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
    } else if (m_line) {
        m_line->setText(name ? QString() : words.first());
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
    if (m_line)
        stops.append(m_line);
    if (m_choiceList)
        stops.append(m_choiceList);
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
    } else if (m_choiceList) {
        m_choiceList->setCurrentIndex(std::max(0, m_choiceList->findData(stored)));
    } else if (m_line) {
        m_line->setText(valueText(QString::fromLatin1(m_field.key), stored));
    } else if (m_choices) {
        for (size_t i = 0; i < m_field.choices.size(); ++i)
            m_choices->button(static_cast<int>(i))->setChecked(stored == QLatin1String(m_field.choices[i].key));
    } else {
        m_text->setPlainText(stored);
    }
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
    if (m_choiceList)
        return m_choiceList->currentData().toString();
    if (m_line)
        return m_field.type == FieldType::Number ? quantity() : m_line->text().simplified();
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
    if (m_choices || m_choiceList)
        //: @info beside a field
        return tr("Choose one.");
    if (m_line && m_field.type == FieldType::Number)
        //: @info beside a field for a quantity
        return tr("Write a number, such as 142 or 142.5.");
    //: @info beside a field
    return tr("Write what the party says.");
}

bool ValueEditor::tellsProblem() const
{
    return m_date && !m_reading->isHidden() && problem() == m_reading->text();
}

void ValueEditor::showProblem(bool tried)
{
    if (!m_reading)
        return;
    QPalette colours = palette();
    if (tried && tellsProblem())
        colours.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_reading->setPalette(colours);
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
        if (fieldInfo(QString::fromLatin1(m_field.key)))
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
    if (m_choiceList) {
        //: @item:inlistbox a fact is left unstated
        m_choiceList->setItemText(0, tr("not stated"));
        for (int i = 1; i < m_choiceList->count(); ++i)
            m_choiceList->setItemText(i, choiceLabel(m_field, m_choiceList->itemData(i).toString()));
        m_choiceList->setAccessibleName(fieldLabel(QString::fromLatin1(m_field.key)));
    }
    if (m_line) {
        m_line->setAccessibleName(fieldLabel(QString::fromLatin1(m_field.key)));
        updateHint();
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
