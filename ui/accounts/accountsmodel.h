// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/session.h"

#include <QAbstractTableModel>

namespace homeward {

/// The accounts of a dossier, in the order in which they were made.
class AccountsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Key, Roles, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// \a own: the key of who works.
    void setAccounts(const QList<Account> &accounts, const QString &own);
    void retranslate();
    [[nodiscard]] const Account *account(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Account> m_accounts;
    QString m_own;
};

} // namespace homeward
