// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/partyrows.h"

#include "store/statement.h"

namespace homeward {

Status insertParty(Database &database, const Party &party)
{
    Statement insert(database, QStringLiteral("INSERT INTO party (key, name_uk, name_ru, name_en, position)"
                                              " VALUES (:key, :uk, :ru, :en, :position)"));
    insert.bind(":key", party.key).bind(":uk", party.name.uk).bind(":ru", party.name.ru).bind(":en", party.name.en);
    return insert.bind(":position", party.order).run();
}

Result<QList<Party>> readParties(Database &database)
{
    Statement query(database,
                    QStringLiteral("SELECT key, name_uk, name_ru, name_en, position FROM party ORDER BY position"));
    if (const Status done = query.run(); !done)
        return failure(done);
    QList<Party> parties;
    while (query.next()) {
        parties.append(
            {query.text(0), {query.text(1), query.text(2), query.text(3)}, static_cast<int>(query.number(4))});
    }
    if (const Status ended = query.error(); !ended)
        return failure(ended);
    return parties;
}

Result<QByteArray> digestParties(Database &database)
{
    Statement query(database, QStringLiteral("SELECT json_group_array(json_array(id, key, name_uk, name_ru, name_en,"
                                             " position)) AS parties FROM (SELECT * FROM party ORDER BY id)"));
    if (const Status done = query.run(); !done)
        return failure(done);
    return query.next() ? Result<QByteArray>(query.digest(0)) : failure(query.error());
}

QString partiesKey()
{
    return QStringLiteral("parties");
}

} // namespace homeward
