// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second process for tst_dossierlock: takes the lock of a folder, says so, and holds it until it is ended.
#include "store/dossierlock.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    using namespace homeward;
    const QCoreApplication app(argc, argv);
    RealWorld world;
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const auto lock = DossierLock::acquire(QCoreApplication::arguments().value(1), key, QStringLiteral("Марта"), world);
    std::printf("%s\n", lock ? "held" : "refused");
    std::fflush(stdout);
    return lock ? QCoreApplication::exec() : 1;
}
