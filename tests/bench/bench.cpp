// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QProcess>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>
#include <unistd.h>

namespace homeward::bench {

namespace {

constexpr int programLimit = 60'000; ///< milliseconds

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString seconds(double value)
{
    return value < 0.001 ? QStringLiteral("%1 µs").arg(value * 1e6, 0, 'f', 1)
                         : QStringLiteral("%1 ms").arg(value * 1e3, 0, 'f', 2);
}

void print(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

QString row(const QString &name, const QString &ours, const QString &others, const QString &ratio, const QString &most)
{
    return QStringLiteral("%1 %2 %3 %4 %5").arg(name, -58).arg(ours, 12).arg(others, 12).arg(ratio, 9).arg(most, 10);
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double secondsOfProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    bool good = false;
    const double time = secondsOf([&] {
        process.start(program, arguments);
        good = process.waitForFinished(programLimit);
    });
    return good && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? time : -1;
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

qint64 peakBytes(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process > 0 ? QString::number(process) : QStringLiteral("self")));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    return status.mid(status.indexOf("VmHWM:") + 6).trimmed().split(' ').first().toLongLong() * 1024;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs")); // proc(5): 5 sets the peak to what is in use
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

qint64 peakOfChildren()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

Table::Table(const QString &title)
{
    print(QStringLiteral("\n%1").arg(title));
    print(row({}, QStringLiteral("ours"), QStringLiteral("other"), QStringLiteral("ratio"), QStringLiteral("at most")));
}

void Table::compare(const QString &name, const Run &ours, const Run &others, double most, int rounds)
{
    QList<double> a;
    QList<double> b;
    for (int round = 0; round <= rounds; ++round) {
        const double mine = ours();
        const double theirs = others();
        if (mine < 0 || theirs < 0) {
            m_over = true;
            print(row(name, mine < 0 ? QStringLiteral("failed") : QStringLiteral("ran"),
                      theirs < 0 ? QStringLiteral("failed") : QStringLiteral("ran"), {}, {}));
            return;
        }
        if (round == 0)
            continue; // warms caches of the disk and of the processor for both
        a.append(mine);
        b.append(theirs);
    }
    const double ratio = median(a) / median(b);
    m_over = m_over || ratio > most;
    print(row(name, seconds(median(a)), seconds(median(b)), QStringLiteral("%1").arg(ratio, 0, 'f', 3),
              QStringLiteral("%1%2").arg(most).arg(ratio > most ? QStringLiteral("  OVER") : QString())));
}

void Table::weigh(const QString &name, double ours, double others, double most)
{
    const double ratio = others > 0 ? ours / others : 0;
    const bool over = ours <= 0 || others <= 0 || ratio > most;
    m_over = m_over || over;
    const auto megabytes = [](double value) { return QStringLiteral("%1 MB").arg(value / 1e6, 0, 'f', 1); };
    print(row(name, megabytes(ours), megabytes(others), QStringLiteral("%1").arg(ratio, 0, 'f', 3),
              QStringLiteral("%1%2").arg(most).arg(over ? QStringLiteral("  OVER") : QString())));
}

void Table::figure(const QString &name, double value, double most, const QString &unit)
{
    m_over = m_over || value > most;
    print(row(name, QStringLiteral("%1").arg(value, 0, 'f', 1), unit, {},
              QStringLiteral("%1%2").arg(most).arg(value > most ? QStringLiteral("  OVER") : QString())));
}

void Table::skip(const QString &name, const QString &why)
{
    print(QStringLiteral("%1 skipped: %2").arg(name, -58).arg(why));
}

} // namespace homeward::bench
