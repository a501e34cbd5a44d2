// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace homeward {

/// A table of whole rows with air in its cells, words that wrap and column titles over the words of their column. One
/// row is current; Tab leaves it.
class RoomyTable final : public QTableView
{
    Q_OBJECT
public:
    explicit RoomyTable(QWidget *parent = nullptr);
    /// Pixels for the titles and all rows, at the present widths of the columns.
    [[nodiscard]] int heightOfAll() const;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace homeward
