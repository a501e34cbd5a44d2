// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimdialog.h"

#include "ui/casefile/valueeditor.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

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
                         const std::optional<Claim> &corrected, QWidget *parent)
    : QDialog(parent), m_view(view), m_corrected(corrected), m_title(new QLabel), m_fieldLabel(new QLabel),
      m_field(new QComboBox), m_partyLabel(new QLabel), m_party(new QComboBox), m_valueLabel(new QLabel),
      m_valueHolder(new QVBoxLayout), m_valueProblem(problemLabel()), m_sourceLabel(new QLabel),
      m_source(new QLineEdit), m_sourceProblem(problemLabel()), m_documentLabel(new QLabel), m_document(new QComboBox),
      m_pageLabel(new QLabel), m_page(new QSpinBox), m_failure(problemLabel()), m_accept(new QPushButton),
      m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::tiny);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addSpacing(space::small);
    const auto row = [&](QLabel *label, QWidget *widget) {
        label->setBuddy(widget);
        label->setFont(scaledFont(font(), type::secondary));
        layout->addWidget(label);
        layout->addWidget(widget);
    };
    for (const FieldInfo &info : fieldCatalogue()) {
        if (info.subject == SubjectKind::Child)
            m_field->addItem(QString(), QString::fromLatin1(info.key));
    }
    for (const Party &party : view.file.parties)
        m_party->addItem(QString(), party.key);
    row(m_fieldLabel, m_field);
    row(m_partyLabel, m_party);
    m_valueLabel->setFont(scaledFont(font(), type::secondary));
    layout->addWidget(m_valueLabel);
    layout->addLayout(m_valueHolder);
    layout->addWidget(m_valueProblem);
    row(m_sourceLabel, m_source);
    layout->addWidget(m_sourceProblem);
    auto *places = new QHBoxLayout;
    auto *documentBox = new QVBoxLayout;
    auto *pageBox = new QVBoxLayout;
    for (const auto &[label, widget, box] :
         {std::tuple<QLabel *, QWidget *, QVBoxLayout *>{m_documentLabel, m_document, documentBox},
          std::tuple<QLabel *, QWidget *, QVBoxLayout *>{m_pageLabel, m_page, pageBox}}) {
        label->setBuddy(widget);
        label->setFont(scaledFont(font(), type::secondary));
        box->addWidget(label);
        box->addWidget(widget);
    }
    m_document->addItem(QString());
    for (const EvidenceItem &item : view.file.evidence)
        m_document->addItem(item.title, item.id.toString());
    m_page->setRange(0, 9999);
    places->addLayout(documentBox, 1);
    places->addLayout(pageBox);
    layout->addLayout(places);
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
    connect(m_document, &QComboBox::currentIndexChanged, this, [this](int index) { m_page->setEnabled(index > 0); });
    connect(m_source, &QLineEdit::textChanged, this, &ClaimDialog::updateProblems);
    connect(m_accept, &QPushButton::clicked, this, &ClaimDialog::tryAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    const QString wanted = corrected ? corrected->field : field;
    m_field->setCurrentIndex(std::max(0, m_field->findData(wanted)));
    chooseField(m_field->currentIndex());
    m_party->setCurrentIndex(std::max(0, m_party->findData(corrected ? corrected->partyKey : partyKey)));
    m_page->setEnabled(false);
    if (corrected) {
        m_field->setEnabled(false);
        m_party->setEnabled(false);
        m_value->setValue(corrected->value);
        m_source->setText(corrected->source.text);
        m_document->setCurrentIndex(std::max(0, m_document->findData(corrected->source.evidence.toString())));
        m_page->setValue(corrected->source.page + 1);
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
    m_valueHolder->addWidget(m_value);
    m_valueLabel->setBuddy(m_value);
    connect(m_value, &ValueEditor::changed, this, [this] {
        orderTabs(); // a doubtful date brings its readings to choose from
        updateProblems();
    });
    orderTabs();
    m_tried = false;
    updateProblems();
}

void ClaimDialog::orderTabs()
{
    // As on screen, from the fact down; each editor of a value is made later than the rest.
    QList<QWidget *> stops{m_field, m_party};
    stops.append(m_value->stops());
    stops.append({m_source, m_document, m_page, m_cancel, m_accept});
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void ClaimDialog::updateProblems()
{
    const auto say = [this](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(m_tried && !text.isEmpty());
        QPalette red = palette();
        red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
        label->setPalette(red);
    };
    say(m_valueProblem, m_value->problem());
    const bool sourced = !m_source->text().trimmed().isEmpty() || m_document->currentIndex() > 0;
    //: @info beside a field: a claim must say where it comes from
    say(m_sourceProblem, sourced ? QString() : tr("Say where this comes from, or choose the document."));
}

void ClaimDialog::tryAccept()
{
    m_tried = true;
    updateProblems();
    if (!m_valueProblem->text().isEmpty()) {
        m_value->focusFirst();
        return;
    }
    if (!m_sourceProblem->text().isEmpty()) {
        m_source->setFocus(Qt::OtherFocusReason);
        return;
    }
    NewClaim claim;
    claim.subject = m_corrected ? m_corrected->subject : m_view.file.child();
    claim.field = fieldKey();
    claim.value = m_value->value();
    claim.partyKey = m_party->currentData().toString();
    claim.source.text = m_source->text().trimmed();
    claim.source.evidence = EvidenceId::fromString(m_document->currentData().toString());
    claim.source.page = m_document->currentIndex() > 0 ? m_page->value() - 1 : -1;
    if (m_corrected) {
        claim.source.date = m_corrected->source.date;
        claim.regions = m_corrected->regions;
    }
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

void ClaimDialog::showFailure(const Error &error)
{
    setBusy(false);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_failure->setPalette(red);
    m_failure->setText(errorText(error).whole());
    m_failure->show();
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
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, fieldLabel(m_field->itemData(i).toString()));
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
