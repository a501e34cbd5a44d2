// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward {

/// Makes :/i18n reachable: homeward_uk/ru/en.qm, qtfix_uk/ru.qm (our corrections of Qt's own texts) and Qt's
/// qtbase_uk/ru.qm. Calling again does no harm.
void initTranslations();

} // namespace homeward
