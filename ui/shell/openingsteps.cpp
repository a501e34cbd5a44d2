// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openingsteps.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace homeward {

namespace {

constexpr int rhythm = 100; // ms
constexpr int steps = static_cast<int>(OpeningWatch::Step::List) + 1;

QString stepText(int step, const OpeningWatch::Progress *progress)
{
    switch (static_cast<OpeningWatch::Step>(step)) {
    case OpeningWatch::Step::Key:
        //: @info:progress step of opening a dossier
        return OpeningSteps::tr("Checking the passphrase");
    case OpeningWatch::Step::Database:
        //: @info:progress step of opening a dossier
        return OpeningSteps::tr("Checking the database for damage");
    case OpeningWatch::Step::Records:
        //: @info:progress step of opening a dossier
        return OpeningSteps::tr("Reading the records");
    case OpeningWatch::Step::List:
        break;
    }
    if (progress && progress->total > 0)
        //: @info:progress step of opening a dossier; %1 of %2 cases are in the list
        return OpeningSteps::tr("Building the list: %1 of %2").arg(progress->done).arg(progress->total);
    //: @info:progress step of opening a dossier
    return OpeningSteps::tr("Building the list");
}

} // namespace

OpeningSteps::OpeningSteps(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    for (int step = 0; step < steps; ++step) {
        const Row row{new QLabel(this), makeLabel(this, type::secondary)};
        row.icon->setFixedSize(16, 16);
        row.text->setWordWrap(true);
        grid->addWidget(row.icon, step, 0);
        grid->addWidget(row.text, step, 1);
        m_rows.append(row);
    }
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("cancelOpening"));
    grid->setRowMinimumHeight(steps, space::small);
    grid->addWidget(m_cancel, steps + 1, 0, 1, 2);
    connect(m_cancel, &QPushButton::clicked, this, &OpeningSteps::cancelled);
    connect(&m_timer, &QTimer::timeout, this, &OpeningSteps::look);
    hide();
    refresh();
}

void OpeningSteps::follow(std::shared_ptr<const OpeningWatch> watch)
{
    m_watch = std::move(watch);
    hide();
    if (m_watch)
        m_timer.start(moment);
    else
        m_timer.stop();
}

void OpeningSteps::look()
{
    m_timer.setInterval(rhythm);
    m_shown = m_watch->progress();
    refresh();
    if (isHidden()) {
        show();
        Q_EMIT cameUp();
    }
}

void OpeningSteps::refresh()
{
    const Tokens &t = tokensOf(this);
    const int now = static_cast<int>(m_shown.step);
    for (int step = 0; step < steps; ++step) {
        const Row &row = m_rows.at(step);
        row.text->setText(stepText(step, step == now ? &m_shown : nullptr));
        QPalette colours = row.text->palette();
        colours.setColor(QPalette::WindowText, step == now ? t.text : t.secondaryText);
        row.text->setPalette(colours);
        const char *icon = step < now ? "checkmark" : step == now ? "go-next" : nullptr;
        row.icon->setPixmap(icon ? themedPixmap(icon, step < now ? t.secondaryText : t.accent, 16, devicePixelRatioF())
                                 : QPixmap());
        row.text->setAccessibleDescription(step < now ?
                                                      //: @info for screen readers: a step of opening is over
                                               tr("done")
                                                      : QString());
    }
    //: @action:button stop opening the dossier
    m_cancel->setText(tr("Cancel (Esc)"));
    //: @label for screen readers: what is done while a dossier is being opened
    setAccessibleName(tr("Opening the dossier"));
}

void OpeningSteps::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace homeward
