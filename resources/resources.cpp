// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QResource>

// The macro declares a function, so it must stand outside our namespace.
static void initHomewardResources()
{
    Q_INIT_RESOURCE(homeward_resources);
}

namespace homeward {

void initResources()
{
    initHomewardResources();
}

} // namespace homeward
