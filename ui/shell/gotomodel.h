// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/finder.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace homeward {

/// What "Go to" has found: things of the dossier, then commands, one to a row.
class GoToModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        AsideRole = Qt::UserRole ///< the kind and the number of the case, or the keys of a command
    };
    explicit GoToModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setFound(const QList<FoundItem> &items, const QList<QAction *> &commands);
    /// Null: a command, or nothing.
    [[nodiscard]] const FoundItem *item(int row) const;
    [[nodiscard]] QAction *command(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FoundItem> m_items;
    QList<QPointer<QAction>> m_commands;
};

/// The commands whose words begin with all words of \a text, in the order given; those that cannot be used are left
/// out.
[[nodiscard]] QList<QAction *> commandsSaying(const QString &text, const QList<QAction *> &commands);

} // namespace homeward
