// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"

#include <QRandomGenerator>

namespace homeward {

QDateTime RealWorld::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QByteArray RealWorld::randomBytes(qsizetype count)
{
    // QRandomGenerator::system() reads the kernel's source (getrandom) and is safe to call from any thread.
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        bytes[i] = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

StillWorld::StillWorld(QDateTime now, quint64 seed) : m_now(std::move(now)), m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
{
}

QByteArray StillWorld::randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i) {
        // splitmix64: small, well spread, and the same on every machine
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        bytes[i] = static_cast<char>((z ^ (z >> 31)) & 0xFF);
    }
    return bytes;
}

} // namespace homeward
