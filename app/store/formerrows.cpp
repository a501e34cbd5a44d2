// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/rowdigests.h"
#include "store/statement.h"

#include <sqlite3.h>

#include <string_view>
#include <utility>

namespace homeward {

Status Database::watchFormerRows()
{
    {
        Statement known(*this, QStringLiteral("SELECT count(*) FROM temp.sqlite_schema WHERE type = 'trigger'"));
        if (const Status done = known.run(); !done)
            return done;
        if (known.next() && known.number(0) == 2 * static_cast<qint64>(recordParts.size()))
            return {};
    }
    const auto seeBefore = [](sqlite3_context *context, int, sqlite3_value **values) {
        auto *self = static_cast<Database *>(sqlite3_user_data(context));
        const RowPlace place{sqlite3_value_int(values[0]), sqlite3_value_int64(values[1])};
        if (!self->m_written.contains(place))
            self->m_written.emplace(place, rowBefore(*self, place));
    };
    if (sqlite3_create_function_v2(m_handle, "see_before", 2, SQLITE_UTF8, this, seeBefore, nullptr, nullptr,
                                   nullptr) != SQLITE_OK)
        return tl::unexpected(databaseError(m_handle));
    QList<int> parts; // a new dossier, or one of an older program, has not got them all
    {
        Statement tables(*this, QStringLiteral("SELECT name FROM main.sqlite_schema WHERE type = 'table'"));
        Status listed = tables.run();
        while (listed && tables.next()) {
            if (const int part = recordPartOf(tables.text(0).toStdString()); part >= 0)
                parts.append(part);
        }
        if (listed)
            listed = tables.error();
        if (!listed)
            return listed;
    }
    for (const int part : std::as_const(parts)) {
        for (const char *act : {"UPDATE", "DELETE"}) {
            const QString order = QStringLiteral("CREATE TEMP TRIGGER IF NOT EXISTS %1_before_%2 BEFORE %2 ON main.%1"
                                                 " BEGIN SELECT see_before(%3, old.rowid); END");
            const std::string_view table = recordParts[static_cast<size_t>(part)].table;
            const QByteArray words = order
                                         .arg(QLatin1String(table.data(), static_cast<qsizetype>(table.size())),
                                              QLatin1String(act), QString::number(part))
                                         .toUtf8();
            if (sqlite3_exec(m_handle, words.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
                return tl::unexpected(databaseError(m_handle));
        }
    }
    return {};
}

} // namespace homeward
