// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "domain/party.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace homeward {

class CaseFilterPopup;
class FlowRow;
class PillButton;
class SearchLine;

/// The head of the case list: the filter line, three chips that combine, and the further filters behind a button.
class CaseFilters final : public QWidget
{
    Q_OBJECT
public:
    /// \a me: whose cases are "mine".
    CaseFilters(const AccountId &me, const QList<Party> &parties, QWidget *parent = nullptr);

    /// Everything but order, limit and the case that is kept. \a today in the office's zone.
    [[nodiscard]] CaseQuery query(const QDate &today, const QByteArray &timeZone) const;
    /// How many there would be behind each chip.
    void setCounts(int unread, int conflicts, int mine);
    [[nodiscard]] bool isFiltering() const;
    /// Each active filter in words, in the order of their controls.
    [[nodiscard]] QStringList activeWords() const;
    void clear();

    /// The three chips, as they were left.
    void setChips(bool unread, bool conflicts, bool mine);
    /// What is behind "More filters".
    [[nodiscard]] QJsonObject further() const;
    void setFurther(const QJsonObject &filters);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void focusText();

Q_SIGNALS:
    /// The wish is another one; typing waits for a short pause.
    void changed();
    /// Enter in the filter line: what is typed is to be opened once it is found.
    void openRequested();
    /// Esc in the empty line.
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void refreshChips();

    AccountId m_me;
    SearchLine *m_line = nullptr;
    PillButton *m_unread = nullptr;
    PillButton *m_conflicts = nullptr;
    PillButton *m_mine = nullptr;
    PillButton *m_more = nullptr;
    FlowRow *m_chips = nullptr;
    CaseFilterPopup *m_popup = nullptr;
    QTimer m_typing;
    int m_unreadCount = 0;
    int m_conflictCount = 0;
    int m_mineCount = 0;
};

} // namespace homeward
