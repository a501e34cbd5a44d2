// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the editor of a value that are about dates: how what is typed was read.
#include "ui/casefile/dateinput.h"
#include "ui/casefile/valueeditor.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace homeward {

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
        if (const QString doubt = birthDoubt(reading.readings.first()); !doubt.isEmpty())
            words += QLatin1Char('\n') + doubt;
        break;
    case DateReading::Kind::Ambiguous:
        //: @info a typed date has several readings, which follow as a list to choose from
        words = tr("This can be read in several ways. Which one is meant?");
        break;
    case DateReading::Kind::ShortYear:
        words = tr("Write the year with four digits, so that the century is certain.");
        break;
    case DateReading::Kind::NoSuchDay:
        words = noSuchDayText(reading);
        break;
    case DateReading::Kind::NotUnderstood:
        words = tr("This was not understood as a date. Write it as 12.03.2017 or as “March 2017”.");
        break;
    }
    m_reading->setText(words);
    m_reading->setVisible(m_size == Size::Whole || reading.kind != DateReading::Kind::Empty);
    showReadings(reading.kind == DateReading::Kind::Ambiguous ? reading.readings : QList<PartialDate>());
    if (reading.kind == DateReading::Kind::Read)
        m_dates = reading.readings;
    Q_EMIT changed();
}

void ValueEditor::expectBirthBefore(const QDate &today)
{
    m_today = today;
    if (m_date)
        readTypedDate();
}

QString ValueEditor::birthDoubt(const PartialDate &date) const
{
    constexpr int oldestOfAges[] = {30, 110}; // years: those who were children when they were separated; anybody
    const bool ofChild = qstrcmp(m_field.key, "birth_date") == 0;
    if (m_today.isNull() || (!ofChild && qstrcmp(m_field.key, "person_birth_date") != 0))
        return {};
    if (date.earliest() > m_today)
        return tr("This day has not come yet. Check the year.");
    if (!date.latest().isValid() || date.latest().addYears(oldestOfAges[ofChild ? 0 : 1]) >= m_today)
        return {};
    return ofChild ? tr("By this date the child would be over 30 years old. Check the year.")
                   : tr("By this date the person would be over 110 years old. Check the year.");
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

} // namespace homeward
