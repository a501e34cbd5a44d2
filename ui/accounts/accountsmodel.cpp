// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsmodel.h"

#include "ui/accounts/rightwords.h"

namespace homeward {

void AccountsModel::setAccounts(const QList<Account> &accounts, const QString &own)
{
    beginResetModel();
    m_accounts = accounts;
    m_own = own;
    endResetModel();
}

void AccountsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_accounts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Account *AccountsModel::account(int row) const
{
    return row >= 0 && row < m_accounts.size() ? &m_accounts.at(row) : nullptr;
}

int AccountsModel::rowOf(const QString &key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_accounts.at(row).key == key)
            return row;
    }
    return -1;
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_accounts.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    const Account *one = account(index.row());
    if (!one)
        return {};
    //: @item:intable the account of who works now; %1 is a person's name
    const QString name = one->key == m_own ? tr("%1 (you)").arg(one->displayName) : one->displayName;
    if (role == Qt::AccessibleTextRole)
        //: @item:intable an account, read aloud; %1 is a person's name, %2 a key, %3 a list of roles
        return tr("%1, key %2, roles: %3").arg(name, one->key, roleList(one->roles));
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Name ? name : index.column() == Key ? one->key : roleList(one->roles);
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: @title:column the person an account belongs to
    return section == Name ? tr("Name")
           //: @title:column the short word that stands for an account
           : section == Key ? tr("Key")
                            //: @title:column what an account may do
                            : tr("Roles");
}

} // namespace homeward
