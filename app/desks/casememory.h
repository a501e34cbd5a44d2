// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/conflicts.h"
#include "store/caserows.h"
#include "store/database.h"

#include <QCache>

namespace homeward {

/// The outlines and facts of the cases that were looked at or changed last, so that an act upon one reads again what it
/// wrote rather than all of the case. On the store thread; only for what its own acts write.
class CaseMemory
{
public:
    struct Known
    {
        CaseOutline outline;
        QList<FactComparison> facts;
    };

    /// The case as it was just read, with its parties.
    void remember(const CaseFile &file, const QList<FactComparison> &facts);
    /// The case as it is in the transaction that has written \a written of it. It is forgotten until keep() says that
    /// the transaction has ended well. NotFound.
    [[nodiscard]] Result<Known> after(Database &database, const CaseId &id, const QList<RowPlace> &written,
                                      const QList<Party> &parties);
    void keep(Known known);
    /// As it was last read or changed, with parties, subjects and evidence; null: not known.
    [[nodiscard]] const CaseFile *file(const CaseId &id) const;

private:
    QCache<CaseId, Known> m_known{64}; ///< cases; some tens of kilobytes each
};

} // namespace homeward
