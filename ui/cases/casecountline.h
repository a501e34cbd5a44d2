// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace homeward {

/// Between the filters and the rows of the case list: how many there are, in which order, and how the text of the
/// filter had to be read to find them.
class CaseCountLine final : public QWidget
{
    Q_OBJECT
public:
    explicit CaseCountLine(QWidget *parent = nullptr);

    /// \a shown rows of the listing; \a typed: the text of the filter.
    void setListing(const CaseListing &listing, int shown, const QString &typed);
    [[nodiscard]] CaseQuery::Order order() const { return m_order; }
    void setOrder(CaseQuery::Order order);

Q_SIGNALS:
    /// By a person; setOrder() tells nobody.
    void orderChosen();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void refresh();
    /// Count and order beside each other, or below each other where the words are long.
    void fit();

    QBoxLayout *m_line = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_button = nullptr;
    QList<QAction *> m_orders;
    QLabel *m_reading = nullptr;
    CaseQuery::Order m_order = CaseQuery::Order::ConflictsFirst;
    CaseListing m_listing; ///< without its rows
    int m_shown = 0;
    QString m_typed;
};

} // namespace homeward
