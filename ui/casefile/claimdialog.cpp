// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimdialog.h"

#include "ui/casefile/sourceform.h"
#include "ui/casefile/subjectwords.h"
#include "ui/casefile/valueeditor.h"
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
#include <QPushButton>

namespace homeward {

namespace {

QLabel *problemLabel()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

ClaimDialog::ClaimDialog(const CaseView &view, const QString &field, const QString &partyKey,
                         const std::optional<Claim> &corrected, QWidget *parent, const SubjectId &subject)
    : Dialog(parent), m_view(view), m_subject(subject.isNull() ? view.file.child() : subject), m_corrected(corrected),
      m_title(new QLabel), m_about(new QLabel), m_fieldLabel(new QLabel), m_field(new QComboBox),
      m_partyLabel(new QLabel), m_party(new QComboBox), m_valueLabel(new QLabel), m_valueHolder(new QVBoxLayout),
      m_valueProblem(problemLabel()), m_source(new SourceForm(view.file)), m_failure(problemLabel()),
      m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    keepRoomForWords(this);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::tiny);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    layout->addWidget(m_about);
    layout->addSpacing(space::small);
    auto *fields = new QWidget;
    auto *lines = new QVBoxLayout(fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::tiny);
    lines->addStrut(440); // shorter lines of words look lost
    layout->addWidget(new FormArea(fields, this), 1);
    const auto row = [&](QLabel *label, QWidget *widget) {
        label->setBuddy(widget);
        label->setFont(scaledFont(font(), type::secondary));
        lines->addWidget(label);
        lines->addWidget(widget);
    };
    if (corrected)
        m_subject = corrected->subject;
    const Subject *about = view.file.subject(m_subject);
    const SubjectKind kind = about ? about->kind : SubjectKind::Child;
    m_about->setVisible(kind != SubjectKind::Child);
    for (const FieldInfo &info : fieldCatalogue()) {
        if (info.subject == kind)
            m_field->addItem(QString(), QString::fromLatin1(info.key));
    }
    for (const Party &party : view.file.parties)
        m_party->addItem(QString(), party.key);
    row(m_fieldLabel, m_field);
    row(m_partyLabel, m_party);
    m_valueLabel->setFont(scaledFont(font(), type::secondary));
    lines->addWidget(m_valueLabel);
    lines->addLayout(m_valueHolder);
    lines->addWidget(m_valueProblem);
    lines->addWidget(m_source);
    lines->addStretch();
    m_failure->setObjectName(QStringLiteral("claimFailure"));
    layout->addWidget(m_failure);
    layout->addSpacing(space::medium);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    makePrimary(m_accept);
    m_accept->setDefault(true);

    connect(m_field, &QComboBox::currentIndexChanged, this, &ClaimDialog::chooseField);
    connect(m_accept, &QPushButton::clicked, this, &ClaimDialog::tryAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    const QString wanted = corrected ? corrected->field : field;
    m_field->setCurrentIndex(std::max(0, m_field->findData(wanted)));
    chooseField(m_field->currentIndex());
    const QString who = corrected ? corrected->partyKey : partyKey;
    m_party->setCurrentIndex(who.isEmpty() ? -1 : m_party->findData(who));
    if (corrected) {
        m_field->setEnabled(false);
        m_party->setEnabled(false);
        m_value->setValue(corrected->value);
        m_source->setSource(corrected->source);
    }
    retranslateUi();
    m_value->focusFirst();
}

QString ClaimDialog::fieldKey() const
{
    return m_field->currentData().toString();
}

void ClaimDialog::chooseField(int)
{
    if (m_value && !m_value->words().isEmpty())
        m_words = m_value->words();
    delete m_value;
    m_value = new ValueEditor(*fieldInfo(fieldKey()), this);
    m_value->setWords(m_words);
    m_value->expectBirthBefore(m_view.today);
    if (const auto [form, before] = numberExpected(m_view, m_subject, fieldKey()); form != NumberForm::Free)
        m_value->expectNumber(form, before, birthDay(m_view));
    m_valueHolder->addWidget(m_value);
    m_value->show(); // at once: Tab may come before the layout shows it
    m_valueLabel->setBuddy(m_value);
    connect(m_value, &ValueEditor::changed, this, &ClaimDialog::updateProblems);
    m_tried = false;
    updateProblems();
}

void ClaimDialog::updateProblems()
{
    const QString problem = m_value->problem();
    m_value->showProblem(m_tried);
    m_valueProblem->setText(problem);
    m_valueProblem->setVisible(m_tried && !problem.isEmpty() && !m_value->tellsProblem());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_valueProblem->setPalette(red);
}

void ClaimDialog::tryAccept()
{
    m_tried = true;
    m_source->showProblems();
    updateProblems();
    m_failure->hide();
    if (m_party->currentIndex() < 0) {
        //: @info beside the fields of a claim or a record
        say(tr("Choose the party that says this."));
        m_party->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_valueProblem->text().isEmpty()) {
        m_value->focusFirst();
        return;
    }
    if (!m_source->problem().isEmpty()) {
        m_source->focusFirst();
        return;
    }
    NewClaim claim;
    claim.subject = m_subject;
    claim.field = fieldKey();
    claim.value = m_value->value();
    claim.partyKey = m_party->currentData().toString();
    claim.source = m_source->source();
    if (m_corrected)
        claim.regions = m_corrected->regions;
    setBusy(true);
    Q_EMIT claimReady(claim);
}

void ClaimDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_failure->hide();
}

void ClaimDialog::finish()
{
    accept();
}

void ClaimDialog::say(const QString &problem)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_failure->setPalette(red);
    m_failure->setText(problem);
    m_failure->show();
}

void ClaimDialog::showFailure(const Error &error)
{
    setBusy(false);
    say(errorText(error).whole());
    m_accept->setFocus(Qt::OtherFocusReason);
}

void ClaimDialog::reject()
{
    if (!m_busy) // what is under way cannot be called back; its answer closes the dialog
        QDialog::reject();
}

void ClaimDialog::retranslateUi()
{
    const QString title =
        m_corrected
            //: @title:window a new claim replaces an older one of the same party, which stays on record
            ? tr("Correct a claim")
            //: @title:window what one party says about one fact
            : tr("Add a claim");
    setWindowTitle(title);
    m_title->setText(title);
    //: @label:listbox the fact a claim is about
    m_fieldLabel->setText(tr("Fact"));
    //: @label:listbox the side that says something
    m_partyLabel->setText(tr("Party"));
    //: @label what the party says
    m_valueLabel->setText(tr("Value as the party states it"));
    if (const Subject *about = m_view.file.subject(m_subject))
        m_about->setText(subjectTitle(m_view.file, *about));
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, fieldLabel(m_field->itemData(i).toString()));
    //: @info in a list of choices of which none is made yet
    m_party->setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < m_party->count(); ++i)
        m_party->setItemText(i, partyName(m_view.file.parties.at(i)));
    m_accept->setText(m_corrected
                          //: @action:button records the corrected claim
                          ? tr("Record correction")
                          //: @action:button records the claim
                          : tr("Add claim"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
    updateProblems();
}

void ClaimDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
