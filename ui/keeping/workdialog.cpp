// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/workdialog.h"

#include "ui/common/card.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

WorkDialog::WorkDialog(std::function<QString()> title, std::function<QString()> explanation, QWidget *parent)
    : Dialog(parent), m_titleWords(std::move(title)), m_explanationWords(std::move(explanation))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    m_explanation = makeLabel(this, type::body);
    m_explanation->setWordWrap(true);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_count = makeSecondaryLabel(this, type::secondary);
    m_lines = new QPlainTextEdit(this);
    m_lines->setReadOnly(true);
    m_lines->hide();
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("workClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addWidget(m_explanation);
    column->addWidget(m_progress);
    column->addWidget(m_count);
    column->addWidget(m_lines, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &WorkDialog::reject);
    refresh();
}

QString WorkDialog::sentence() const
{
    return m_explanation->text();
}

void WorkDialog::reject()
{
    if (m_cancel && !isDone())
        m_cancel();
    QDialog::reject();
}

void WorkDialog::setRange(int least, int most)
{
    m_all = most;
    m_progress->setRange(least, most);
    refresh();
}

void WorkDialog::setValue(int value)
{
    m_done = value;
    m_progress->setValue(value);
    refresh();
}

void WorkDialog::showReport(std::function<WorkReport()> report)
{
    m_report = std::move(report);
    refresh();
    adjustSize();
    m_close->setFocus();
    Q_EMIT workEnded();
}

void WorkDialog::refresh()
{
    setWindowTitle(m_titleWords());
    m_progress->setVisible(!isDone());
    m_count->setVisible(!isDone());
    //: @label for screen readers
    m_progress->setAccessibleName(tr("Progress"));
    //: @info:progress steps done of all steps
    m_count->setText(m_all > 0 ? tr("%1 of %2").arg(m_done).arg(m_all) : QString());
    if (!isDone()) {
        m_explanation->setText(m_explanationWords());
        //: @action:button stop the work; nothing of it is left
        m_close->setText(tr("Cancel"));
        return;
    }
    const WorkReport report = m_report();
    m_explanation->setText(report.sentence);
    const Tokens &tokens = tokensOf(this);
    const ColourPair colours = stateColours(tokens, report.tone);
    QPalette palette = m_explanation->palette();
    palette.setColor(QPalette::Window, colours.fill);
    palette.setColor(QPalette::WindowText, colours.text);
    m_explanation->setPalette(palette);
    m_explanation->setAutoFillBackground(true);
    m_explanation->setMargin(space::medium);
    m_lines->setVisible(!report.lines.isEmpty());
    m_lines->setMinimumHeight(report.lines.size() > 2 ? 180 : 64);
    m_lines->setPlainText(report.lines.join(QLatin1Char('\n')));
    //: @label for screen readers: the lines of a report
    m_lines->setAccessibleName(tr("Report"));
    //: @action:button
    m_close->setText(tr("Close"));
}

void WorkDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QDialog::changeEvent(event);
}

} // namespace homeward
