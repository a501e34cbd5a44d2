// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "desks/storeroom.h"

namespace homeward {

/// Inside this room only: makes dossiers of opened store rooms and reaches them again. Everyone else has the desks.
class DossierOpener
{
public:
    [[nodiscard]] static std::shared_ptr<Dossier> wrap(std::unique_ptr<StoreRoom> room, UnlockedKeyring keys,
                                                       World &world)
    {
        return std::shared_ptr<Dossier>(new Dossier(std::move(room), std::move(keys), world));
    }
    [[nodiscard]] static StoreRoom &room(Dossier &dossier) { return *dossier.m_room; }
};

} // namespace homeward
