// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialog.h"

#include "ui/common/readingorder.h"

namespace homeward {

bool Dialog::focusNextPrevChild(bool next)
{
    return tabInReadingOrder(*this, next);
}

} // namespace homeward
