// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QHash>

namespace homeward {

class StoreRoom;

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

    /// Puts words that could not be kept into a file of the person's choice, in the clear. CannotWrite; InvalidValue:
    /// inside a dossier.
    [[nodiscard]] static QFuture<Status> copyOut(const QString &path, const QString &words);

private:
    StoreRoom &m_room;
};

} // namespace homeward
