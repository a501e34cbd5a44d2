// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/privatecups.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace homeward::test {

namespace {

constexpr int startMs = 15000;

// The device: without arguments it names itself, else it keeps the document and what it was told.
constexpr const char *backend = R"(#!/bin/sh
if [ $# -eq 0 ]; then echo 'direct hwtest:/ "Test" "Captures jobs"'; exit 0; fi
out="${DEVICE_URI#hwtest:}"
printf '%s\n%s\n%s\n%s\n' "$2" "$3" "$4" "$5" > "$out/job-$1.txt"
cat "${6:--}" > "$out/job-$1.part" && mv "$out/job-$1.part" "$out/job-$1.pdf"
)";

QString systemProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
               : found;
}

} // namespace

CupsFixture::~CupsFixture()
{
    stop();
    if (m_previousServer.isEmpty())
        qunsetenv("CUPS_SERVER");
    else
        qputenv("CUPS_SERVER", m_previousServer);
}

bool CupsFixture::failed(const QString &why)
{
    m_why = why;
    return false;
}

bool CupsFixture::write(const QString &name, const QByteArray &content, bool executable) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    return !executable || file.setPermissions(QFile::Permissions(0x7755));
}

bool CupsFixture::linkServerBin() const
{
    const QDir system(QStringLiteral("/usr/lib/cups"));
    for (const QString &folder : system.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder != QLatin1String("backend") &&
            !QFile::link(system.filePath(folder), m_folder.filePath(QStringLiteral("bin/") + folder)))
            return false;
    }
    return write(QStringLiteral("bin/backend/hwtest"), backend, true);
}

bool CupsFixture::start()
{
    const QString cupsd = systemProgram(QStringLiteral("cupsd"));
    if (cupsd.isEmpty() || systemProgram(QStringLiteral("lpadmin")).isEmpty())
        return failed(QStringLiteral("cupsd or lpadmin is not installed (packages cups, cups-client)"));
    if (!QFile::exists(QStringLiteral("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")))
        return failed(QStringLiteral("the generic PDF driver is not installed (package cups-filters)"));
    // A path of a socket has at most 107 characters; a scheduler run by root hands the folder to its filters' user.
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    for (const char *folder : {"etc", "etc/ppd", "bin", "bin/backend", "cache", "state", "spool", "tmp", "log", "out"})
        QDir(m_folder.path()).mkpath(QLatin1String(folder));
    for (const char *open : {"out", "tmp", "spool"})
        QFile::setPermissions(m_folder.filePath(QLatin1String(open)), QFile::Permissions(0x7777));
    const QByteArray root = m_folder.path().toUtf8();
    const QByteArray settings = "Listen " + root +
                                "/s\n"
                                "Browsing Off\nWebInterface No\nDefaultAuthType None\nLogLevel debug\n"
                                "PreserveJobFiles No\nPreserveJobHistory Yes\nDefaultShared No\n"
                                "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                                "<Policy default>\nJobPrivateAccess all\nJobPrivateValues none\n"
                                "<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n";
    QByteArray files = "ServerRoot " + root + "/etc\nServerBin " + root + "/bin\nDataDir /usr/share/cups\nCacheDir " +
                       root + "/cache\nStateDir " + root + "/state\nRequestRoot " + root + "/spool\nTempDir " + root +
                       "/tmp\nAccessLog " + root + "/log/access\nErrorLog " + root + "/log/error\nPageLog " + root +
                       "/log/page\nFileDevice Yes\n";
    if (!write(QStringLiteral("etc/cupsd.conf"), settings) || !write(QStringLiteral("etc/cups-files.conf"), files) ||
        !linkServerBin())
        return failed(QStringLiteral("the folder of the scheduler cannot be prepared"));

    m_previousServer = qgetenv("CUPS_SERVER");
    qputenv("CUPS_SERVER", root + "/s");
    m_scheduler.setProcessChannelMode(QProcess::MergedChannels);
    m_scheduler.start(cupsd,
                      {QStringLiteral("-f"), QStringLiteral("-c"), m_folder.filePath(QStringLiteral("etc/cupsd.conf")),
                       QStringLiteral("-s"), m_folder.filePath(QStringLiteral("etc/cups-files.conf"))});
    if (!m_scheduler.waitForStarted(startMs))
        return failed(QStringLiteral("cupsd does not start"));
    for (QDeadlineTimer deadline(startMs); !deadline.hasExpired(); QThread::msleep(30)) {
        if (m_scheduler.state() != QProcess::Running)
            return failed(QStringLiteral("cupsd ended at once: ") + QString::fromUtf8(m_scheduler.readAll()) +
                          errorLog());
        if (QFile::exists(m_folder.filePath(QStringLiteral("s"))) &&
            run(QStringLiteral("lpstat"), {QStringLiteral("-r")}))
            return true;
        m_scheduler.waitForReadyRead(1);
    }
    return failed(QStringLiteral("cupsd does not answer"));
}

bool CupsFixture::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(systemProgram(program), arguments);
    return process.waitForFinished(startMs) && process.exitCode() == 0;
}

bool CupsFixture::addQueue(const QString &name)
{
    const QString device = QStringLiteral("hwtest:") + m_folder.filePath(QStringLiteral("out"));
    return run(QStringLiteral("lpadmin"),
               {QStringLiteral("-p"), name, QStringLiteral("-E"), QStringLiteral("-v"), device, QStringLiteral("-m"),
                QStringLiteral("lsb/usr/cupsfilters/Generic-PDF_Printer-PDF.ppd")});
}

bool CupsFixture::stopQueue(const QString &name) const
{
    return run(QStringLiteral("cupsdisable"), {name});
}

bool CupsFixture::rejectJobs(const QString &name) const
{
    return run(QStringLiteral("cupsreject"), {name});
}

bool CupsFixture::resumeQueue(const QString &name) const
{
    return run(QStringLiteral("cupsaccept"), {name}) && run(QStringLiteral("cupsenable"), {name});
}

void CupsFixture::stop()
{
    if (m_scheduler.state() == QProcess::NotRunning)
        return;
    m_scheduler.terminate();
    if (!m_scheduler.waitForFinished(5000)) {
        m_scheduler.kill();
        m_scheduler.waitForFinished(5000);
    }
}

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

QByteArray CupsFixture::captured(int job) const
{
    return contentOf(m_folder.filePath(QStringLiteral("out/job-%1.pdf").arg(job)));
}

QStringList CupsFixture::told(int job) const
{
    return QString::fromUtf8(contentOf(m_folder.filePath(QStringLiteral("out/job-%1.txt").arg(job))))
        .split(QLatin1Char('\n'));
}

QString CupsFixture::errorLog() const
{
    return QString::fromUtf8(contentOf(m_folder.filePath(QStringLiteral("log/error"))));
}

} // namespace homeward::test
