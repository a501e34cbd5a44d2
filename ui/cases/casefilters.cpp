// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casefilters.h"

#include "ui/casefile/filterchip.h"
#include "ui/cases/casefilterpopup.h"
#include "ui/common/pillbutton.h"
#include "ui/common/searchline.h"
#include "ui/common/tokens.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace homeward {

namespace {
constexpr auto typingPause = 60; // ms without a key until the list is asked
} // namespace

CaseFilters::CaseFilters(const AccountId &me, const QList<Party> &parties, QWidget *parent) : QWidget(parent), m_me(me)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    m_line = new SearchLine("view-filter", QStringLiteral("Ctrl+F"), this);
    column->addWidget(m_line);
    m_chips = new FlowRow(this);
    for (PillButton **chip : {&m_unread, &m_conflicts, &m_mine, &m_more}) {
        *chip = new PillButton(m_chips);
        m_chips->add(*chip);
    }
    column->addWidget(m_chips);
    m_popup = new CaseFilterPopup(parties, m_more);

    for (PillButton *chip : {m_unread, m_conflicts, m_mine})
        connect(chip, &PillButton::toggled, this, &CaseFilters::changed);
    // The button shows whether anything in the popup filters; pressing it only opens the popup.
    connect(m_more, &PillButton::clicked, this, [this] {
        refreshChips();
        m_popup->showBelow(m_more);
    });
    connect(m_popup, &CaseFilterPopup::changed, this, [this] {
        refreshChips();
        Q_EMIT changed();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CaseFilters::changed);
    connect(m_line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_line, &SearchLine::left, this, &CaseFilters::left);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop(); // what was typed last may not have been asked for yet
        Q_EMIT openRequested();
    });
    retranslateUi();
}

CaseQuery CaseFilters::query(const QDate &today, const QByteArray &timeZone) const
{
    CaseQuery query = m_popup->query(today, timeZone);
    query.text = text().trimmed();
    query.unreadOnly = m_unread->isChecked();
    query.conflictsOnly = m_conflicts->isChecked();
    if (m_mine->isChecked())
        query.assignedTo = m_me;
    return query;
}

void CaseFilters::setCounts(int unread, int conflicts, int mine)
{
    m_unreadCount = unread;
    m_conflictCount = conflicts;
    m_mineCount = mine;
    refreshChips();
}

bool CaseFilters::isFiltering() const
{
    return !activeWords().isEmpty();
}

QStringList CaseFilters::activeWords() const
{
    QStringList words;
    if (!text().trimmed().isEmpty())
        //: @info an active filter of the case list; %1 is what was typed
        words.append(tr("text “%1”").arg(text().trimmed()));
    if (m_unread->isChecked())
        //: @info an active filter of the case list
        words.append(tr("only unread"));
    if (m_conflicts->isChecked())
        //: @info an active filter of the case list
        words.append(tr("with conflicts"));
    if (m_mine->isChecked())
        //: @info an active filter of the case list: assigned to whoever works
        words.append(tr("only mine"));
    return words + m_popup->activeWords();
}

void CaseFilters::clear()
{
    {
        const QSignalBlocker line(m_line);
        const QSignalBlocker popup(m_popup);
        const QSignalBlocker self(this);
        m_line->clear();
        m_popup->clear();
        for (PillButton *chip : {m_unread, m_conflicts, m_mine})
            chip->setChecked(false);
    }
    m_typing.stop();
    m_line->update();
    refreshChips();
    Q_EMIT changed();
}

void CaseFilters::setChips(bool unread, bool conflicts, bool mine)
{
    m_unread->setChecked(unread);
    m_conflicts->setChecked(conflicts);
    m_mine->setChecked(mine);
    Q_EMIT changed();
}

QJsonObject CaseFilters::further() const
{
    return m_popup->toJson();
}

void CaseFilters::setFurther(const QJsonObject &filters)
{
    m_popup->restore(filters);
    refreshChips();
    Q_EMIT changed();
}

void CaseFilters::setText(const QString &text)
{
    m_line->setText(text);
}

QString CaseFilters::text() const
{
    return m_line->text();
}

void CaseFilters::focusText()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void CaseFilters::refreshChips()
{
    //: @option:check filter of the case list: what the account has not read as it is now; %1 is how many
    m_unread->setText(tr("Unread %L1").arg(m_unreadCount));
    //: @option:check filter of the case list, %1 is how many cases have facts in conflict
    m_conflicts->setText(tr("Conflicts %L1").arg(m_conflictCount));
    //: @option:check filter of the case list: assigned to whoever works; %1 is how many
    m_mine->setText(tr("Mine %L1").arg(m_mineCount));
    const auto more = m_popup->activeWords().size();
    //: @action:button opens the further filters of the case list; %n of them are active
    m_more->setText(more == 0 ? tr("More filters") : tr("%n more filter(s)", nullptr, static_cast<int>(more)));
    m_more->setChecked(more > 0);
    m_chips->updateGeometry();
    for (PillButton *chip : {m_unread, m_conflicts, m_mine, m_more})
        chip->updateGeometry();
}

void CaseFilters::retranslateUi()
{
    //: @info:placeholder
    m_line->setPlaceholderText(tr("Filter cases"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->updateGeometry();
    //: @info:tooltip of the filter "Unread"
    m_unread->setToolTip(tr("Cases you have not read, or that changed since you read them"));
    //: @info:tooltip of the filter "Conflicts"
    m_conflicts->setToolTip(tr("Cases in which parties say different things"));
    //: @info:tooltip of the filter "Mine"
    m_mine->setToolTip(tr("Cases assigned to you"));
    refreshChips();
}

void CaseFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
