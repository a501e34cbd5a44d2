// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesheet.h"

#include "ui/common/card.h"
#include "ui/common/dialogroom.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/wording.h"
#include "ui/intake/intakewords.h"
#include "ui/intake/receiptform.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

IntakeSheet::IntakeSheet(const QString &caseNumber, const QList<Party> &parties, const QDate &today, QWidget *parent)
    : Dialog(parent), m_caseNumber(caseNumber), m_summary(makeLabel(this, type::body, true)),
      m_remarks(new QPlainTextEdit(this)), m_form(new ReceiptForm(parties, today, this)),
      m_problem(makeLabel(this, type::secondary)), m_cancel(new QPushButton(this)), m_take(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    keepRoomForWords(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    m_summary->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_remarks->setReadOnly(true);
    m_remarks->setTabChangesFocus(true);
    m_remarks->setFixedHeight(heightOfLines(*m_remarks, 4));
    m_remarks->hide();
    column->addWidget(m_summary);
    column->addWidget(m_remarks);
    column->addStrut(510); // shorter lines of words look lost
    column->addWidget(new FormArea(m_form, this), 1);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    makePrimary(m_take);
    m_take->setObjectName(QStringLiteral("takeIn"));
    m_take->setDefault(true);
    column->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_form, &ReceiptForm::changed, this, &IntakeSheet::refresh);
    retranslateUi();
}

IntakeSheet::~IntakeSheet() = default;

void IntakeSheet::setInfo(const IntakeInfo &info)
{
    m_form->setInfo(info);
}

void IntakeSheet::setSurvey(const IntakeSurvey &survey)
{
    m_survey = survey;
    refresh();
    m_form->setFocus(Qt::OtherFocusReason);
}

void IntakeSheet::setPicture(qint64 bytes)
{
    m_picture = bytes;
    SurveyedFile one;
    one.kind = EvidenceKind::Photo;
    one.size = bytes;
    IntakeSurvey alone;
    alone.files.append(one);
    alone.bytes = bytes;
    alone.freeBytes = neededSpace(bytes); // judged when it is taken in
    setSurvey(alone);
}

IntakeInfo IntakeSheet::info() const
{
    return m_form->info();
}

QString IntakeSheet::summary() const
{
    if (!m_survey)
        //: @info:progress
        return tr("Looking through the files…");
    if (m_picture > 0)
        //: @info %1 is a size such as “1.2 MiB”
        return tr("A picture from the clipboard, %1").arg(byteCountText(m_picture));
    const auto count = [this](EvidenceKind kind) {
        return static_cast<int>(std::count_if(m_survey->files.begin(), m_survey->files.end(),
                                              [kind](const SurveyedFile &file) { return file.kind == kind; }));
    };
    QStringList kinds;
    const int photos = count(EvidenceKind::Photo);
    const int pdfs = count(EvidenceKind::Pdf);
    const int others = count(EvidenceKind::Other);
    if (photos > 0)
        //: @info part of a list of kinds
        kinds.append(tr("%n photograph(s)", nullptr, photos));
    if (pdfs > 0)
        //: @info part of a list of kinds
        kinds.append(tr("%n PDF document(s)", nullptr, pdfs));
    if (others > 0)
        //: @info part of a list of kinds: files of a type the program does not open
        kinds.append(tr("%n other file(s), kept unopened", nullptr, others));
    const int files = static_cast<int>(m_survey->files.size());
    //: @info %n files, %1 is their size, %2 a list of kinds
    return tr("%n file(s), %1: %2", nullptr, files)
        .arg(byteCountText(m_survey->bytes), kinds.join(QLatin1String(", ")));
}

QStringList IntakeSheet::remarks() const
{
    QStringList lines;
    if (!m_survey)
        return lines;
    const int hidden = m_survey->hidden;
    if (hidden > 0)
        //: @info
        lines.append(tr("%n hidden file(s) in the folders are left out.", nullptr, hidden));
    const int links = m_survey->links;
    if (links > 0)
        //: @info links to files or folders elsewhere
        lines.append(tr("%n link(s) in the folders are left out: they may lead to files elsewhere.", nullptr, links));
    for (const Error &error : m_survey->unreadable)
        lines.append(errorText(error).whole());
    for (const SurveyedFile &file : m_survey->files) {
        const QString name = QFileInfo(file.path).fileName();
        if (isEmptyContent(file.mimeType))
            //: @info a file of no length; %1 is the name
            lines.append(tr("“%1” is empty: there is nothing in it.").arg(name));
        else if (file.nameContradicts)
            //: @info the ending of a file's name is wrong; %1 is the name, %2 what it is, such as “JPEG picture”
            lines.append(tr("“%1” is not what its name says; its content: %2.").arg(name, contentText(file.mimeType)));
    }
    return lines;
}

void IntakeSheet::refresh()
{
    m_summary->setText(summary());
    const QStringList lines = remarks();
    m_remarks->setPlainText(lines.join(QLatin1Char('\n')));
    m_remarks->setVisible(!lines.isEmpty());
    QString problem;
    const int files = m_survey ? static_cast<int>(m_survey->files.size()) : 0;
    if (m_survey && files == 0)
        //: @info
        problem = tr("There is no file that can be taken in.");
    else if (m_survey && neededSpace(m_survey->bytes) > m_survey->freeBytes)
        //: @info %1 and %2 are sizes
        problem = tr("The disk of the dossier has not enough free space: %1 are needed, %2 are free.")
                      .arg(byteCountText(neededSpace(m_survey->bytes)), byteCountText(m_survey->freeBytes));
    else
        problem = m_form->problem();
    // The line keeps its place while it is empty.
    m_problem->setText(problem.isEmpty() ? QString(QChar(QChar::Nbsp)) : problem);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, tokensOf(this).problem.text);
    m_problem->setPalette(colours);
    m_take->setEnabled(files > 0 && problem.isEmpty());
    //: @action:button
    m_take->setText(files > 0 ? tr("Take in %n file(s)", nullptr, files) : tr("Take in"));
}

void IntakeSheet::retranslateUi()
{
    //: @title:window %1 is the number of a case
    setWindowTitle(tr("Take files into %1").arg(m_caseNumber));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
    //: @label accessible name of remarks about files
    m_remarks->setAccessibleName(tr("Remarks"));
    refresh();
}

void IntakeSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QDialog::changeEvent(event);
}

} // namespace homeward
