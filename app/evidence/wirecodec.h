// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

#include <optional>

/// How values become bytes and back, for the files that know the values.
namespace homeward::wire {

inline constexpr auto streamVersion = QDataStream::Qt_6_4;

template<class Writer>
QByteArray encoded(Writer &&write)
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    write(stream);
    return out;
}

/// Reads a value and insists that nothing is missing and nothing left over.
template<class T, class Reader>
std::optional<T> decoded(const QByteArray &bytes, Reader &&read)
{
    QDataStream stream(bytes);
    stream.setVersion(streamVersion);
    T value;
    if (!read(stream, value) || stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return value;
}

} // namespace homeward::wire
