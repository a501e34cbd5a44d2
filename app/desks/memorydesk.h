// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QMutex>
#include <QStringList>

#include <memory>

namespace homeward {

class StoreRoom;

/// Words that could not be written, sealed with a key of their dossier: in memory they may outlive its lock, where
/// nobody can read them. From any thread.
class UnkeptWords
{
public:
    /// Of the words that still wait.
    [[nodiscard]] QStringList keys() const;

private:
    friend class MemoryDesk;
    mutable QMutex m_mutex;
    QHash<QString, QByteArray> m_sealed;
};

/// What the unlocked account keeps for itself between two sittings: where it was, and words it has not recorded yet.
/// Nobody else reads it. It belongs to no case, so nothing of it enters the audit trail.
class MemoryDesk
{
public:
    explicit MemoryDesk(StoreRoom &room) : m_room(room) {}

    /// Everything this account keeps, by its keys.
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> all();
    /// Durable when answered. An empty value forgets the key. ReadOnly.
    [[nodiscard]] QFuture<Status> keep(const QString &key, const QString &value);
    /// What keep() could not write so far; goes on to be filled while the dossier is being closed.
    [[nodiscard]] std::shared_ptr<const UnkeptWords> unkept() const { return m_unkept; }
    /// The words an earlier sitting of this account left, by their keys. Damaged: of another dossier or account.
    [[nodiscard]] QFuture<Result<QHash<QString, QString>>> open(const std::shared_ptr<const UnkeptWords> &left);

    /// Puts words that could not be kept into a file of the person's choice, in the clear. CannotWrite; InvalidValue:
    /// inside a dossier.
    [[nodiscard]] static QFuture<Status> copyOut(const QString &path, const QString &words);

private:
    StoreRoom &m_room;
    std::shared_ptr<UnkeptWords> m_unkept = std::make_shared<UnkeptWords>();
};

} // namespace homeward
