// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/sourceform.h"

#include "ui/casefile/dateinput.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace homeward {

namespace {

/// Free columns of one row: label above its field.
QVBoxLayout *column(QLabel *label, QWidget *field)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(space::tiny);
    label->setBuddy(field);
    label->setFont(scaledFont(label->font(), type::secondary));
    box->addWidget(label);
    box->addWidget(field);
    return box;
}

void say(QLabel *label, const QString &text, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

SourceForm::SourceForm(const CaseFile &file, QWidget *parent)
    : QWidget(parent), m_sourceLabel(new QLabel), m_source(new QLineEdit), m_sourceProblem(new QLabel),
      m_documentLabel(new QLabel), m_document(new QComboBox), m_pageLabel(new QLabel), m_page(new QSpinBox),
      m_dateLabel(new QLabel), m_date(new QLineEdit), m_dateReading(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addLayout(column(m_sourceLabel, m_source));
    layout->addWidget(m_sourceProblem);
    auto *places = new QHBoxLayout;
    places->addLayout(column(m_documentLabel, m_document), 1);
    places->addLayout(column(m_pageLabel, m_page));
    layout->addLayout(places);
    layout->addLayout(column(m_dateLabel, m_date));
    layout->addWidget(m_dateReading);
    for (QLabel *label : {m_sourceProblem, m_dateReading}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_document->addItem(QString());
    for (const EvidenceItem &item : file.evidence)
        m_document->addItem(item.title, item.id.toString());
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_page->setRange(0, 9999);
    m_page->setEnabled(false);
    connect(m_document, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_page->setEnabled(index > 0);
        updateWords();
    });
    connect(m_source, &QLineEdit::textChanged, this, &SourceForm::updateWords);
    connect(m_date, &QLineEdit::textChanged, this, &SourceForm::updateWords);
    retranslateUi();
}

void SourceForm::setSource(const ClaimSource &source)
{
    m_source->setText(source.text);
    m_document->setCurrentIndex(std::max(0, m_document->findData(source.evidence.toString())));
    m_page->setValue(source.page + 1);
    // The worded form only where reading it gives the same date back.
    const QString words = dateText(source.date);
    const DateReading back = readDate(words);
    const bool same = back.kind == DateReading::Kind::Read && back.readings.first() == source.date;
    m_date->setText(same ? words : source.date.toEdtf());
}

ClaimSource SourceForm::source() const
{
    ClaimSource source;
    source.text = m_source->text().trimmed();
    source.evidence = EvidenceId::fromString(m_document->currentData().toString());
    source.page = m_document->currentIndex() > 0 ? m_page->value() - 1 : -1;
    const DateReading reading = readDate(m_date->text());
    if (reading.kind == DateReading::Kind::Read)
        source.date = reading.readings.first();
    else if (const auto stored = PartialDate::fromEdtf(m_date->text().trimmed()))
        source.date = *stored;
    return source;
}

QString SourceForm::sourceProblem() const
{
    const bool sourced = !m_source->text().trimmed().isEmpty() || m_document->currentIndex() > 0;
    //: @info beside a field: a claim must say where it comes from
    return sourced ? QString() : tr("Say where this comes from, or choose the document.");
}

QString SourceForm::dateProblem() const
{
    if (m_date->text().trimmed().isEmpty() || !source().date.isNull())
        return {};
    if (const DateReading reading = readDate(m_date->text()); reading.kind == DateReading::Kind::NoSuchDay)
        return noSuchDayText(reading);
    //: @info beside the field for the date of a source: it was not understood, or in several ways
    return tr("This date can be read in several ways or not at all. Write the month as a word, or leave it empty.");
}

QString SourceForm::problem() const
{
    return sourceProblem().isEmpty() ? dateProblem() : sourceProblem();
}

void SourceForm::showProblems()
{
    m_tried = true;
    updateWords();
}

void SourceForm::updateWords()
{
    const Tokens &tokens = tokensOf(this);
    say(m_sourceProblem, m_tried ? sourceProblem() : QString(), tokens.problem.text);
    const QString wrong = dateProblem();
    const PartialDate date = source().date;
    //: @info how a typed date was understood; %1 is the date
    const QString read = date.isNull() ? QString() : tr("Read as: %1").arg(dateText(date));
    say(m_dateReading, wrong.isEmpty() ? read : wrong,
        wrong.isEmpty() || !m_tried ? tokens.secondaryText : tokens.problem.text);
    Q_EMIT changed();
}

void SourceForm::focusFirst()
{
    QWidget *wrong = sourceProblem().isEmpty() && !dateProblem().isEmpty() ? m_date : m_source;
    wrong->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> SourceForm::stops() const
{
    return {m_source, m_document, m_page, m_date};
}

void SourceForm::retranslateUi()
{
    //: @label:textbox where a claim comes from, in words
    m_sourceLabel->setText(tr("Source"));
    //: @label:listbox the stored file a claim comes from
    m_documentLabel->setText(tr("Document on file"));
    //: @label:spinbox page of that document
    m_pageLabel->setText(tr("Page"));
    //: @item:valuesuffix a page that is not stated
    m_page->setSpecialValueText(tr("not stated"));
    //: @item:inlistbox no stored file
    m_document->setItemText(0, tr("none"));
    //: @label:textbox the date the source itself bears
    m_dateLabel->setText(tr("Date of the source, if stated"));
    updateWords();
}

void SourceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
