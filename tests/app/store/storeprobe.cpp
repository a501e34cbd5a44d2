// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens a store and says what came of it. Built twice: linked as the program is, and linked wrongly on purpose, so
// that tst_database can see the guard of store/database refuse. Prints the error code's number, or -1 for success.
#include "store/database.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <unistd.h>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace homeward;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const bool crash = arguments.at(2) == QLatin1String("crash"); // create, commit, and end without closing anything
    const bool create = crash || arguments.at(2) == QLatin1String("create");
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const auto opened = Database::open(
        arguments.at(1), key, create ? Database::Mode::Create : Database::Mode::ReadWrite, QStringLiteral("probe"));
    if (!opened) {
        std::printf("%d %s\n", static_cast<int>(opened.error().code), qPrintable(opened.error().detail));
        return 1;
    }
    QSqlQuery query((*opened)->connection());
    if (!query.exec(QStringLiteral("CREATE TABLE IF NOT EXISTS probe(word TEXT)")) ||
        !query.exec(QStringLiteral("INSERT INTO probe VALUES('plainly visible')")))
        return 3;
    std::printf("-1\n");
    std::fflush(stdout);
    if (crash)
        _exit(0);
    return 0;
}
