// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Homeward's window with the unlock card of the dossier named, gone as soon as it is painted.
#include "bench/benchwindow.h"
#include "bench/firstpaint.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    using namespace homeward;
    QApplication application(argc, argv);
    bench::BenchWindow made;
    made.window().chooseDossier(QString::fromLocal8Bit(argv[argc - 1]));
    bench::quitOncePainted(made.window());
    made.window().show();
    return QApplication::exec();
}
