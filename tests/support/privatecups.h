// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace homeward::test {

/// A CUPS scheduler of our own in a temporary folder, with queues whose device keeps what it is sent. While it lives,
/// CUPS_SERVER points to it. libcups reads that once per thread (ours asks anew each time), so for QPrinter start it
/// first.
class CupsFixture
{
public:
    CupsFixture() = default;
    ~CupsFixture();
    CupsFixture(const CupsFixture &) = delete;
    CupsFixture &operator=(const CupsFixture &) = delete;

    /// False when cupsd or its generic driver is missing or does not start; why() tells, for QSKIP.
    [[nodiscard]] bool start();
    [[nodiscard]] QString why() const { return m_why; }

    /// A PDF queue that captures its jobs.
    [[nodiscard]] bool addQueue(const QString &name);
    [[nodiscard]] bool stopQueue(const QString &name) const;   ///< takes jobs, prints none
    [[nodiscard]] bool rejectJobs(const QString &name) const;  ///< takes none
    [[nodiscard]] bool resumeQueue(const QString &name) const; ///< undoes both
    /// Stops the scheduler and keeps the environment: the server is gone.
    void stop();

    /// Captured bytes of a job, empty until it arrived whole.
    [[nodiscard]] QByteArray captured(int job) const;
    /// What the device was told of a job: user, title, copies, options.
    [[nodiscard]] QStringList told(int job) const;
    [[nodiscard]] QString errorLog() const;

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &content, bool executable = false) const;
    [[nodiscard]] bool linkServerBin() const;
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const;
    [[nodiscard]] bool failed(const QString &why);

    QTemporaryDir m_folder;
    QProcess m_scheduler;
    QByteArray m_previousServer;
    QString m_why;
};

} // namespace homeward::test
