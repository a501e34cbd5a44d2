// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace homeward::bench {

/// One side of a comparison: does its work once and answers how long that took in seconds, or less than 0 when it could
/// not. It times itself, so what it must prepare first does not count.
using Run = std::function<double()>;

/// Seconds that \a work takes on the wall clock.
[[nodiscard]] double secondsOf(const std::function<void()> &work);
/// Seconds from the start of a program to its end; less than 0 when it could not start, failed or took over a minute.
[[nodiscard]] double secondsOfProgram(const QString &program, const QStringList &arguments);
/// Memory of this process that is in use now, in bytes.
[[nodiscard]] qint64 residentBytes();
/// The most a process, 0 this one, had in use since its start or forgetPeak(), in bytes.
[[nodiscard]] qint64 peakBytes(qint64 process = 0);
void forgetPeak();
/// The most that a finished child of this process had in use, in bytes.
[[nodiscard]] qint64 peakOfChildren();

/// Prints what was compared as a table row each: name, our median, the other's median, their ratio and the most it
/// should be. Absolute times tell about a machine, ratios about the program: both sides run in turn, so that a
/// machine that is busy for a while is busy for both.
class Table
{
public:
    explicit Table(const QString &title);
    /// After one run of each that does not count, \a rounds of \a ours and \a others in turn.
    void compare(const QString &name, const Run &ours, const Run &others, double most, int rounds = 7);
    /// Memory in bytes, 0 or less: it could not be measured.
    void weigh(const QString &name, double ours, double others, double most);
    /// A figure that needs no other side: \a value beside the most it should be.
    void figure(const QString &name, double value, double most, const QString &unit);
    /// Says why a row is missing.
    void skip(const QString &name, const QString &why);
    /// 0: every row is within its bound; 1: not; as a program's exit code.
    [[nodiscard]] int verdict() const { return m_over ? 1 : 0; }

private:
    bool m_over = false;
};

} // namespace homeward::bench
