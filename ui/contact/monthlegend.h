// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace homeward {

class Chip;
class FlowRow;

/// What the chips of the calendar mean, below it.
class MonthLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit MonthLegend(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    FlowRow *m_row;
    QList<Chip *> m_chips;
};

} // namespace homeward
