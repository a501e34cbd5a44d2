// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/actdialog.h"

#include "ui/common/card.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/evidence/whendone.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace homeward {

ActDialog::ActDialog(QWidget *parent)
    : Dialog(parent), m_fields(new QVBoxLayout), m_problem(makeLabel(this, type::secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    m_fields->setSpacing(space::tiny);
    auto *fields = new QWidget(this);
    fields->setLayout(m_fields);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->addStrut(410); // shorter lines of words look lost
    column->addWidget(new FormArea(fields, this), 1);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("act"));
    makePrimary(m_do);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ActDialog::setTexts(const QString &title, const QString &button)
{
    setWindowTitle(title);
    m_do->setText(button);
}

void ActDialog::say(const QString &failure)
{
    m_failure = failure;
    refresh();
}

void ActDialog::refresh()
{
    const QString missing = problem();
    // The line keeps its place while it is empty.
    const QString line = !m_failure.isEmpty() ? m_failure : missing;
    m_problem->setText(line.isEmpty() ? QString(QChar(QChar::Nbsp)) : line);
    const Tokens &tokens = tokensOf(this);
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, m_failure.isEmpty() ? tokens.secondaryText : tokens.problem.text);
    m_problem->setPalette(colours);
    m_do->setEnabled(!m_busy && missing.isEmpty());
}

void ActDialog::showEvent(QShowEvent *event)
{
    // Labels that wrap need more height than the first guess at a size gives them.
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
    QDialog::showEvent(event);
}

void ActDialog::start()
{
    if (m_busy || !problem().isEmpty())
        return;
    m_busy = true;
    m_failure.clear();
    refresh();
    whenDone(act(), this, [this](const Status &done) {
        m_busy = false;
        if (done) {
            accept();
            return;
        }
        failed(done.error());
        refresh();
    });
}

} // namespace homeward
