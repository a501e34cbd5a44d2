// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

#include <QStringList>
#include <QTime>

#include <optional>

namespace homeward {

/// The words of quick entries in three languages. Each looks at the head of a text and tells what stands there and how
/// long it is.
template<class T>
struct AtHead
{
    T value;
    qsizetype length = 0;
};

/// The days words can mean, ascending; several: nobody can tell which.
struct DayWords
{
    QList<QDate> days;
    bool isNext = false;     ///< "next 2 Dec"
    bool isDoubtful = false; ///< one day, yet to be confirmed: "2.12.26"
};

[[nodiscard]] std::optional<AtHead<QString>> caseNumberAtHead(const QString &text);
[[nodiscard]] std::optional<AtHead<ContactChannel>> channelAtHead(const QString &text);
[[nodiscard]] std::optional<AtHead<ContactState>> stateAtHead(const QString &text);
[[nodiscard]] std::optional<AtHead<DayWords>> daysAtHead(const QString &text, const QDate &today);
[[nodiscard]] std::optional<AtHead<QTime>> timeAtHead(const QString &text);
[[nodiscard]] std::optional<AtHead<int>> minutesAtHead(const QString &text);
/// "with", "з", "с": who was spoken to follows.
[[nodiscard]] std::optional<AtHead<bool>> withAtHead(const QString &text);
/// Divided at commas and semicolons, without empty pieces.
[[nodiscard]] QStringList piecesOf(const QString &text);

} // namespace homeward
