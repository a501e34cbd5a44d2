// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QResource>

// The macro declares a function, so it must stand outside our namespace.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(homeward_translations);
}

namespace homeward {

void initTranslations()
{
    initTranslationResources();
}

} // namespace homeward
