// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/historypanel.h"

#include "desks/dossier.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace homeward {

QString actText(const QString &act)
{
    struct Words
    {
        const char *key;
        const char *text;
    };
    static constexpr Words table[] = {
        //: @info an entry of the history of a case
        {"case.created", QT_TRANSLATE_NOOP("History", "Case created")},
        //: @info an entry of the history of a case
        {"case.opened", QT_TRANSLATE_NOOP("History", "Case opened")},
        //: @info an entry of the history of a case
        {"claim.added", QT_TRANSLATE_NOOP("History", "Claim added")},
        //: @info an entry of the history of a case
        {"claim.corrected", QT_TRANSLATE_NOOP("History", "Claim corrected")},
        //: @info an entry of the history of a case
        {"claim.repeated", QT_TRANSLATE_NOOP("History", "Claim recorded again")},
        //: @info an entry of the history of a case
        {"claim.withdrawn", QT_TRANSLATE_NOOP("History", "Claim withdrawn")},
        //: @info an entry of the history of a case
        {"evidence.added", QT_TRANSLATE_NOOP("History", "File added")},
        //: @info an entry of the history of a case
        {"evidence.corrected", QT_TRANSLATE_NOOP("History", "Details of a file corrected")},
        //: @info an entry of the history of a case
        {"evidence.withdrawn", QT_TRANSLATE_NOOP("History", "File withdrawn as entered in error")},
        //: @info an entry of the history of a case
        {"evidence.restored", QT_TRANSLATE_NOOP("History", "Withdrawn file brought back")},
        //: @info an entry of the history of a case
        {"annotation.added", QT_TRANSLATE_NOOP("History", "Annotation added")},
        //: @info an entry of the history of a case
        {"annotation.edited", QT_TRANSLATE_NOOP("History", "Annotation changed")},
        //: @info an entry of the history of a case
        {"annotation.withdrawn", QT_TRANSLATE_NOOP("History", "Annotation removed")},
        //: @info an entry of the history of a case
        {"annotation.restored", QT_TRANSLATE_NOOP("History", "Annotation restored")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.added", QT_TRANSLATE_NOOP("History", "Contact logged")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.corrected", QT_TRANSLATE_NOOP("History", "Contact corrected")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.withdrawn", QT_TRANSLATE_NOOP("History", "Contact withdrawn")},
        //: @info an entry of the history of a case: a line of the family log
        {"contact.restored", QT_TRANSLATE_NOOP("History", "Withdrawal of a contact undone")},
        //: @info an entry of the history of a case: Undo of a line of the family log
        {"contact.taken_back", QT_TRANSLATE_NOOP("History", "Contact taken back")},
        //: @info an entry of the history of a case: Redo of a line of the family log
        {"contact.put_back", QT_TRANSLATE_NOOP("History", "Contact put back")},
        //: @info an entry of the history of a case: somebody uncovered a phone number or an address
        {"contact.number_shown", QT_TRANSLATE_NOOP("History", "Covered number or address shown")},
        //: @info an entry of the history of a case
        {"paper.issued", QT_TRANSLATE_NOOP("History", "Summary signed")},
        //: @info an entry of the history of a case
        {"paper.draft_written", QT_TRANSLATE_NOOP("History", "Draft summary written")},
        //: @info an entry of the history of a case
        {"paper.cancelled", QT_TRANSLATE_NOOP("History", "Summary number cancelled")},
        //: @info an entry of the history of a case
        {"paper.printed", QT_TRANSLATE_NOOP("History", "Summary printed")},
    };
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const Words &words) { return act == QLatin1String(words.key); });
    return found == std::end(table) ? act : QCoreApplication::translate("History", found->text);
}

HistoryPanel::HistoryPanel(Dossier &dossier, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_title(new QLabel), m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::medium, space::medium);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    layout->addWidget(m_title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection); // nothing can be done with a line
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setFont(scaledFont(font(), type::secondary));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->viewport()->setAutoFillBackground(false);
    layout->addWidget(m_list, 1);
    fill();
}

void HistoryPanel::load(const CaseId &id)
{
    m_case = id;
    whenDone(m_dossier.cases().history(id), this, [this, id](const Result<QList<HistoryLine>> &lines) {
        if (m_case != id)
            return;
        m_lines = lines.value_or(QList<HistoryLine>());
        std::sort(m_lines.begin(), m_lines.end(),
                  [](const HistoryLine &left, const HistoryLine &right) { return left.sequence > right.sequence; });
        m_problem = lines ? QString() : errorText(lines.error()).whole();
        fill();
    });
}

void HistoryPanel::fill()
{
    //: @title:group what was done in a case, by whom and when
    m_title->setText(tr("History"));
    m_list->setAccessibleName(m_title->text());
    m_list->clear();
    if (!m_problem.isEmpty())
        m_list->addItem(m_problem);
    for (const HistoryLine &line : std::as_const(m_lines))
        //: @item:inlistbox an entry of the history; %1 what was done, %2 by whom, %3 when
        m_list->addItem(
            tr("%1\n%2, %3")
                .arg(actText(line.act), line.accountName, dateTimeText(line.at, m_dossier.office().timeZone)));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace homeward
