// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <utility>

namespace homeward {

/// A write transaction: BEGIN IMMEDIATE, so that it never finds out half-way that another process writes. Rolled back
/// when it goes without commit(). The Database must outlive it.
class Transaction
{
public:
    /// Locked: another process holds the write lock. ReadOnly: the database was opened for reading.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On failure nothing was written and the transaction is over.
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

/// Keeps several reads on one state of the database, inside or outside a transaction.
class ReadScope
{
public:
    explicit ReadScope(Database &database);
    ~ReadScope();
    ReadScope(const ReadScope &) = delete;
    ReadScope &operator=(const ReadScope &) = delete;

private:
    Database &m_database;
    bool m_open;
};

} // namespace homeward
