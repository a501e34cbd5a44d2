// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least a Qt program can be: an empty main window, gone as soon as it is painted.
#include "bench/firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    homeward::bench::quitOncePainted(window);
    window.show();
    return QApplication::exec();
}
