// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/helperprocess.h"

#include "domain/regularfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

extern char **environ;

namespace homeward {

namespace {

pid_t spawn(const QByteArray &program, int socket)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // dup2 onto itself clears close-on-exec as well, so any number works.
    posix_spawn_file_actions_adddup2(&actions, socket, wire::helperSocket);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
#ifndef HOMEWARD_SANITIZED
    // Decoders print what they find in a file; that is personal data and belongs in no log.
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
#endif
    QByteArray name = program;
    QByteArray serve = QByteArrayLiteral("--serve");
    std::array<char *, 3> arguments{name.data(), serve.data(), nullptr};
    pid_t pid = -1;
    if (posix_spawn(&pid, program.constData(), &actions, nullptr, arguments.data(), environ) != 0)
        pid = -1;
    posix_spawn_file_actions_destroy(&actions);
    return pid;
}

/// The kernel's parent-death signal follows the *thread* that started a child, and threads of a pool come and go.
/// So all helpers are started by one thread that lasts as long as the program. It also waits for the end of those that
/// were killed, which takes milliseconds nobody else should lose.
class Spawner
{
public:
    Spawner() : m_thread([this] { run(); }) {}

    pid_t start(const QByteArray &program, int socket)
    {
        if (std::this_thread::get_id() == m_thread.get_id())
            return spawn(program, socket);
        std::packaged_task<pid_t()> task([&] { return spawn(program, socket); });
        std::future<pid_t> pid = task.get_future();
        soon([&task] { task(); });
        return pid.get();
    }
    void soon(std::function<void()> task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
    }
    /// Collects a killed child, when nobody waits for a new one.
    void bury(pid_t pid)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_dead.push_back(pid);
        }
        m_wake.notify_one();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return !m_tasks.empty() || !m_dead.empty(); });
            std::function<void()> work;
            if (m_tasks.empty()) {
                work = [pid = m_dead.front()] {
                    int status = 0;
                    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
                    }
                };
                m_dead.pop_front();
            } else {
                work = std::move(m_tasks.front());
                m_tasks.pop_front();
            }
            lock.unlock();
            work();
            lock.lock();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::deque<pid_t> m_dead;
    std::thread m_thread; // last: starts when everything else is there
};

Spawner &spawner()
{
    // Never taken down: helpers may end after everything else of the program.
    static auto *const one = new Spawner;
    return *one;
}

} // namespace

QString findRenderHelper()
{
    const QString named = qEnvironmentVariable("HOMEWARD_RENDER");
    if (!named.isEmpty())
        return named;
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *place : {"", "libexec/homeward/", "../libexec/homeward/", "../bin/"}) {
        const QFileInfo file(here + QLatin1Char('/') + QLatin1String(place) + QLatin1String("homeward-render"));
        if (file.isFile() && file.isExecutable())
            return file.absoluteFilePath();
    }
    return {};
}

/// The helper that waits.
class HelperProcess::Ready
{
public:
    void keep(const QString &program)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_program != program)
                m_helper.reset();
            m_program = program;
        }
        refill();
    }
    void refill()
    {
        const std::lock_guard lock(m_mutex);
        if (isWanted())
            spawner().soon([this] { fill(); });
    }
    [[nodiscard]] std::unique_ptr<HelperProcess> take(const QString &program)
    {
        const std::lock_guard lock(m_mutex);
        return m_helper && m_program == program && m_helper->isAlive() ? std::move(m_helper) : nullptr;
    }

private:
    [[nodiscard]] bool isWanted() const { return !m_program.isEmpty() && !(m_helper && m_helper->isAlive()); }
    void fill() ///< in the spawner's thread
    {
        const std::lock_guard lock(m_mutex);
        if (!isWanted())
            return;
        if (auto started = launch(m_program))
            m_helper = std::move(*started);
    }

    std::mutex m_mutex;
    QString m_program;
    std::unique_ptr<HelperProcess> m_helper;
};

HelperProcess::Ready &HelperProcess::ready()
{
    static auto *const one = new Ready; // as the spawner, which may still be filling it
    return *one;
}

void HelperProcess::keepReady(const QString &program)
{
    ready().keep(program);
}

void HelperProcess::refill()
{
    ready().refill();
}

bool HelperProcess::isAlive()
{
    int status = 0;
    if (m_pid > 0 && ::waitpid(static_cast<pid_t>(m_pid), &status, WNOHANG) != 0)
        m_pid = -1; // it is gone, and its number may become another's
    return m_pid > 0;
}

Result<std::unique_ptr<HelperProcess>> HelperProcess::start(const QString &program)
{
    if (std::unique_ptr<HelperProcess> waiting = ready().take(program))
        return waiting;
    return launch(program);
}

Result<std::unique_ptr<HelperProcess>> HelperProcess::launch(const QString &program)
{
    if (program.isEmpty())
        return tl::unexpected<Error>(missingProgramFile(QStringLiteral("homeward-render")));
    std::array<int, 2> pair{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair.data()) != 0)
        return failure(ErrorCode::Internal, QStringLiteral("no socket for homeward-render"));
    wire::Descriptor ours(pair[0]);
    const wire::Descriptor theirs(pair[1]);
    const pid_t pid = spawner().start(QFile::encodeName(program), theirs.value());
    if (pid <= 0 && !QFileInfo::exists(program))
        return tl::unexpected<Error>(missingProgramFile(QStringLiteral("homeward-render")));
    if (pid <= 0)
        return failure(ErrorCode::NotFound, QStringLiteral("homeward-render cannot be started"));
    return std::unique_ptr<HelperProcess>(new HelperProcess(std::move(ours), pid));
}

HelperProcess::HelperProcess(wire::Descriptor socket, qint64 pid) : m_socket(std::move(socket)), m_pid(pid) {}

HelperProcess::~HelperProcess()
{
    // It holds nothing worth saving, and a hostile document may have made it deaf: no need to ask.
    const pid_t pid = static_cast<pid_t>(m_pid);
    if (pid <= 0)
        return;
    ::kill(pid, SIGKILL);
    spawner().bury(pid);
}

} // namespace homeward
