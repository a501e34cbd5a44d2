// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/dialog.h"
#include "ui/settings/settingssearch.h"

#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

class QLabel;
class QPushButton;

namespace homeward {

class CommandSet;
class SearchLine;

/// Every command with its keys, by menu and by room, as the command set has them.
class KeysView final : public QTreeView, public NarrowingSection
{
    Q_OBJECT
public:
    explicit KeysView(const CommandSet &commands, QWidget *parent = nullptr);
    bool narrow(const QString &words) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void arrange();
    const CommandSet &m_commands;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_shown;
};

/// The keys with a search, over the window.
class KeysSheet final : public Dialog
{
    Q_OBJECT
public:
    explicit KeysSheet(const CommandSet &commands, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    SearchLine *m_search;
    KeysView *m_keys;
    QLabel *m_nothing;
    QPushButton *m_close;
};

} // namespace homeward
