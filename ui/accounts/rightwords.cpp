// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/rightwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace homeward {

QString roleLabel(Role role)
{
    return QCoreApplication::translate("Role", roleInfo(role).label);
}

QString roleList(const QList<Role> &roles)
{
    QStringList labels;
    for (const RoleInfo &info : roleTable()) {
        if (roles.contains(info.role))
            labels.append(roleLabel(info.role));
    }
    return labels.join(QLatin1String(", "));
}

QString whyNot(const Session &session, bool readOnly, Right right)
{
    if (!session.may(right)) {
        QList<Role> able;
        for (const RoleInfo &info : roleTable()) {
            if (allows({info.role}, right))
                able.append(info.role);
        }
        //: @info:tooltip why a command is disabled; %1 is a list of roles, such as “Registrar, Supervisor”
        return QCoreApplication::translate("Rights", "The roles of your account do not allow this. These can: %1.")
            .arg(roleList(able));
    }
    if (readOnly)
        //: @info:tooltip why a command is disabled
        return QCoreApplication::translate("Rights", "The dossier is open for reading only.");
    return {};
}

} // namespace homeward
