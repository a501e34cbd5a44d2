// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace homeward {

/// The rows of the case list. One row is current; several may be selected, with Shift or Ctrl as everywhere, or by
/// Space: then arrows walk without losing what is selected, until Esc.
class CaseList final : public QListView
{
    Q_OBJECT
public:
    explicit CaseList(QWidget *parent = nullptr);

    /// Several rows are selected, or Space began to.
    [[nodiscard]] bool isSelecting() const;
    /// Only the current row is selected again.
    void endSelecting();

Q_SIGNALS:
    /// Enter or a plain click.
    void rowOpened(const QModelIndex &index);
    void selectingChanged();
    void selectingEnded();
    /// By the mouse at \a position, or by the menu key beside the row.
    void menuRequested(const QModelIndex &index, const QPoint &position);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    bool m_marking = false; ///< by Space
};

} // namespace homeward
