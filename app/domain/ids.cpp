// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ids.h"

namespace homeward {

QUuid newUuidV7(World &world)
{
    QByteArray bytes = world.randomBytes(16);
    const auto ms = static_cast<quint64>(world.nowUtc().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>((ms >> (8 * (5 - i))) & 0xFF);
    bytes[6] = static_cast<char>((static_cast<quint8>(bytes[6]) & 0x0F) | 0x70); // version 7
    bytes[8] = static_cast<char>((static_cast<quint8>(bytes[8]) & 0x3F) | 0x80); // RFC variant
    return QUuid::fromRfc4122(bytes);
}

} // namespace homeward
