// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/subjectdialog.h"

#include "ui/casefile/sourceform.h"
#include "ui/casefile/subjectwords.h"
#include "ui/casefile/valueeditor.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace homeward {

SubjectDialog::SubjectDialog(const CaseView &view, SubjectKind kind, const QString &partyKey, QWidget *parent)
    : Dialog(parent), m_view(view), m_kind(kind), m_title(new QLabel), m_partyLabel(new QLabel), m_party(new QComboBox),
      m_source(new SourceForm(view.file)), m_problem(new QLabel), m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::tiny);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addSpacing(space::small);
    for (const Party &party : view.file.parties)
        m_party->addItem(QString(), party.key);
    m_party->setCurrentIndex(partyKey.isEmpty() ? -1 : m_party->findData(partyKey));
    m_partyLabel->setBuddy(m_party);
    m_partyLabel->setFont(scaledFont(font(), type::secondary));
    auto *area = new FormArea(buildFields(), this);
    layout->addWidget(area, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(space::small);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    makePrimary(m_accept);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &SubjectDialog::tryAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslateUi();
    // As high as all its fields, as far as the screen has the room.
    resize(std::max(560, sizeHint().width()),
           std::min(sizeHint().height() + area->widget()->sizeHint().height() - area->sizeHint().height() + space::huge,
                    screen()->availableGeometry().height() - 2 * space::huge));
    m_party->setFocus(Qt::OtherFocusReason);
}

QWidget *SubjectDialog::buildFields()
{
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_partyLabel);
    layout->addWidget(m_party);
    layout->addWidget(m_source);
    layout->addSpacing(space::small);
    for (const FieldInfo &field : fieldCatalogue()) {
        if (field.subject != m_kind)
            continue;
        auto *label = new QLabel;
        auto *editor = new ValueEditor(field, nullptr, ValueEditor::Size::Compact);
        label->setFont(scaledFont(font(), type::secondary));
        label->setBuddy(editor->stops().first());
        editor->expectBirthBefore(m_view.today);
        layout->addWidget(label);
        layout->addWidget(editor);
        layout->addSpacing(space::small);
        connect(editor, &ValueEditor::changed, this, &SubjectDialog::updateHints);
        m_lines.append({&field, label, editor});
    }
    return fields;
}

ValueEditor *SubjectDialog::editorOf(const char *field) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const Line &line) { return qstrcmp(line.field->key, field) == 0; });
    return found == m_lines.end() ? nullptr : found->editor;
}

void SubjectDialog::updateHints()
{
    if (ValueEditor *number = editorOf("document_number")) {
        const DocumentType *type = documentType(editorOf("document_type")->value());
        number->expectNumber(type ? type->form : NumberForm::Free, editorOf("document_series")->value(),
                             birthDay(m_view));
    }
}

void SubjectDialog::say(const QString &problem)
{
    QPalette red = palette();
    red.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_problem->setPalette(red);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void SubjectDialog::tryAccept()
{
    say({});
    if (m_party->currentIndex() < 0) {
        //: @info beside the fields of a claim or a record
        say(tr("Choose the party that says this."));
        m_party->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_source->showProblems();
    if (!m_source->problem().isEmpty()) {
        m_source->focusFirst();
        return;
    }
    QList<NewClaim> claims;
    for (const Line &line : std::as_const(m_lines)) {
        const bool touched = !line.editor->words().isEmpty() || !line.editor->value().isEmpty();
        if (!touched)
            continue;
        if (const QString problem = line.editor->problem(); !problem.isEmpty()) {
            //: @info %1 a fact, %2 what is missing or doubtful about its value
            say(tr("%1: %2").arg(fieldLabel(QString::fromLatin1(line.field->key)), problem));
            line.editor->focusFirst();
            return;
        }
        NewClaim claim;
        claim.field = QString::fromLatin1(line.field->key);
        claim.value = line.editor->value();
        claim.partyKey = m_party->currentData().toString();
        claim.source = m_source->source();
        claims.append(claim);
    }
    if (claims.isEmpty()) {
        //: @info a new record must begin with something that is said about it
        say(tr("Write at least one thing that the party says."));
        m_lines.first().editor->focusFirst();
        return;
    }
    setBusy(true);
    Q_EMIT subjectReady(claims);
}

void SubjectDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_accept->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
}

void SubjectDialog::finish()
{
    accept();
}

void SubjectDialog::showFailure(const Error &error)
{
    setBusy(false);
    say(errorText(error).whole());
    m_accept->setFocus(Qt::OtherFocusReason);
}

void SubjectDialog::reject()
{
    if (!m_busy) // what is under way cannot be called back; its answer closes the dialog
        QDialog::reject();
}

void SubjectDialog::retranslateUi()
{
    //: @title:window a new record of a case; %1 is “Person”, “Document”, “Stay” or “Condition report”
    const QString title = tr("New record: %1").arg(subjectKindLabel(m_kind));
    setWindowTitle(title);
    m_title->setText(title);
    //: @label:listbox the side that says something
    m_partyLabel->setText(tr("Party"));
    //: @info in a list of choices of which none is made yet
    m_party->setPlaceholderText(tr("Choose…"));
    for (int i = 0; i < m_party->count(); ++i)
        m_party->setItemText(i, partyName(m_view.file.parties.at(i)));
    for (const Line &line : std::as_const(m_lines))
        line.label->setText(fieldLabel(QString::fromLatin1(line.field->key)));
    //: @action:button makes the new record
    m_accept->setText(tr("Add record"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
}

void SubjectDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
