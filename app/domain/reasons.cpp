// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reasons.h"

#include <QtGlobal>

namespace homeward {

QString takenBackReason()
{
    return QStringLiteral("taken_back");
}

QString doneAgainReason()
{
    return QStringLiteral("done_again");
}

const char *reasonLabel(const QString &stored)
{
    if (stored == takenBackReason())
        //: @info why a record no longer holds: Undo
        return QT_TRANSLATE_NOOP("Reason", "Undone by the person who entered it");
    if (stored == doneAgainReason())
        //: @info why a record holds again: Redo
        return QT_TRANSLATE_NOOP("Reason", "Done again");
    return nullptr;
}

} // namespace homeward
