// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statestrip.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace homeward {

namespace {
constexpr qsizetype mostListed = 12; // the rest is in the report of the check
} // namespace

StateStrip::StateStrip(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    m_icon = new QLabel(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    m_text = makeLabel(this, type::secondary);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list = makeLabel(this, type::secondary);
    m_list->setWordWrap(true);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->hide();
    column->addWidget(m_text);
    column->addWidget(m_list);
    m_details = new QPushButton(this);
    m_details->setObjectName(QStringLiteral("stateDetails"));
    m_details->setCheckable(true);
    m_takeOver = new QPushButton(this);
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_tryAgain = new QPushButton(this);
    m_tryAgain->setObjectName(QStringLiteral("trySavingAgain"));
    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("saveCopy"));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    for (QPushButton *button : {m_takeOver, m_tryAgain, m_copy})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_details, &QPushButton::toggled, this, &StateStrip::refresh);
    connect(m_tryAgain, &QPushButton::clicked, this, &StateStrip::tryAgainRequested);
    connect(m_copy, &QPushButton::clicked, this, &StateStrip::copyRequested);
    connect(m_takeOver, &QPushButton::clicked, this, &StateStrip::takeOverRequested);
    refresh();
}

void StateStrip::setState(const DossierState &state)
{
    m_state = state;
    m_details->setChecked(false);
    refresh();
}

void StateStrip::setEvidenceFaults(const QList<Fault> &faults)
{
    m_evidence = faults;
    refresh();
}

void StateStrip::setNotice(const QString &notice)
{
    m_notice = notice;
    refresh();
}

void StateStrip::setUnsaved(const std::optional<Error> &why)
{
    m_unsaved = why;
    refresh();
}

void StateStrip::clear()
{
    m_unsaved.reset();
    m_notice.clear();
    m_evidence.clear();
    setState({});
}

QString StateStrip::sentence() const
{
    return m_text->text();
}

void StateStrip::refresh()
{
    // What is damaged in the database itself may be found only while the dossier is open.
    DossierState state = m_state;
    const auto inDatabase = [](const Fault &fault) { return fault.kind == FaultKind::Structure; };
    const auto count = static_cast<int>(std::count_if(m_evidence.begin(), m_evidence.end(), std::not_fn(inDatabase)));
    if (count < m_evidence.size() && state.reason != ReadOnlyReason::Damaged) {
        state.reason = ReadOnlyReason::Damaged;
        state.file = QStringLiteral("dossier.db");
        std::copy_if(m_evidence.begin(), m_evidence.end(), std::back_inserter(state.faults), inDatabase);
    }
    const bool readOnly = state.reason != ReadOnlyReason::None;
    QStringList sentences;
    if (m_unsaved)
        //: @info words typed could not be saved; %1 is a sentence that says why
        sentences << tr("What you typed is not saved yet. %1 It stays here, in memory only, until it can be saved.")
                         .arg(errorText(*m_unsaved).whole());
    if (readOnly)
        sentences << readOnlySentence(state) << readOnlyAdvice(state.reason);
    else if (!state.faults.isEmpty())
        sentences << faultSentence(state.faults.first());
    if (count > 0)
        //: @info evidence files that are missing or changed, found while the dossier is open
        sentences << tr(
            "%n evidence file(s) are missing or were changed. Everything else is not affected; restore them "
            "from a backup.",
            nullptr, count);
    sentences << m_notice;
    sentences.removeAll(QString());
    m_text->setText(sentences.join(QLatin1Char(' ')));

    QList<Fault> faults = m_state.faults + m_evidence;
    if (!state.faults.isEmpty())
        faults.removeOne(state.faults.first()); // the sentence has told it
    QStringList lines;
    for (const Fault &fault : faults.first(qMin(mostListed, faults.size())))
        lines.append(faultSentence(fault));
    if (faults.size() > mostListed)
        //: @info faults of a dossier that are not listed here
        lines.append(tr("and %n more: see the report of “Check dossier”", nullptr,
                        static_cast<int>(faults.size() - mostListed)));
    m_list->setText(lines.join(QLatin1Char('\n')));
    m_list->setVisible(m_details->isChecked() && !lines.isEmpty());
    m_details->setVisible(!faults.isEmpty());
    //: @action:button show or hide what is damaged
    m_details->setText(m_details->isChecked() ? tr("Hide details") : tr("Show details"));
    for (QPushButton *button : {m_tryAgain, m_copy})
        button->setVisible(m_unsaved.has_value());
    //: @action:button save what was typed once more
    m_tryAgain->setText(tr("Try again"));
    //: @action:button write what was typed into a file elsewhere
    m_copy->setText(tr("Save a copy to…"));
    m_takeOver->setVisible(m_state.reason == ReadOnlyReason::OtherComputer);
    //: @action:button open the dossier for writing although another computer has left its lock
    m_takeOver->setText(tr("Open for writing here…"));
    //: @label for screen readers: the strip that says why nothing can be changed
    setAccessibleName(tr("State of the dossier"));
    const bool problem = isProblem();
    m_icon->setPixmap(themedPixmap(problem || !readOnly ? "data-warning" : "lock", tokensOf(this).text, iconSide(),
                                   devicePixelRatioF()));
    setVisible(!sentences.isEmpty());
    update();
}

bool StateStrip::isProblem() const
{
    return m_state.reason == ReadOnlyReason::Damaged || !m_evidence.isEmpty() || m_unsaved.has_value();
}

void StateStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void StateStrip::paintEvent(QPaintEvent *)
{
    const bool problem = isProblem();
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), problem ? tokens.problem.fill : tokens.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), problem ? tokens.problem.text : tokens.line);
}

} // namespace homeward
