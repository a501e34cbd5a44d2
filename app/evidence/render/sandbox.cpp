// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/sandbox.h"

#include "evidence/wire.h"

#include <algorithm>
#include <array>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace homeward::render {

namespace {

#ifndef HOMEWARD_SANITIZED
/// Memory files count as files and not as address space; no answer is larger than this.
constexpr rlim_t largestFile = std::max(wire::maxBlobBytes, maxRenderedPixels * 4);
constexpr rlim_t addressSpace = rlim_t(3) * 1024 * 1024 * 1024;

bool forbid(scmp_filter_ctx filter, int call, int error)
{
    return seccomp_rule_add(filter, SCMP_ACT_ERRNO(static_cast<uint16_t>(error)), call, 0) == 0;
}

/// Opening with any of \a bits set under \a mask; \a flags is the argument's place in the call.
bool forbidOpen(scmp_filter_ctx filter, int call, unsigned flags, scmp_datum_t mask, scmp_datum_t bits)
{
    const scmp_arg_cmp wanted{flags, SCMP_CMP_MASKED_EQ, mask, bits};
    return seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EACCES), call, 1, &wanted) == 0;
}

/// Every process but \a own, which is named by the first argument.
bool forbidUnless(scmp_filter_ctx filter, int call, scmp_datum_t own)
{
    const scmp_arg_cmp other{0, SCMP_CMP_NE, own, 0};
    return seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), call, 1, &other) == 0;
}
#endif

} // namespace

bool limitProcess()
{
    // The parent's end is also seen as the end of the socket; this covers the time spent inside a page.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return false;
#ifndef HOMEWARD_SANITIZED
    const rlimit memory{addressSpace, addressSpace};
    if (::setrlimit(RLIMIT_AS, &memory) != 0 || ::prctl(PR_SET_DUMPABLE, 0) != 0)
        return false;
    const rlimit size{largestFile, largestFile};
    // A write that goes over the limit fails instead of ending the process.
    if (::setrlimit(RLIMIT_FSIZE, &size) != 0 || ::signal(SIGXFSZ, SIG_IGN) == SIG_ERR)
        return false;
    const rlimit files{256, 256};
    return ::setrlimit(RLIMIT_NOFILE, &files) == 0;
#else
    return true;
#endif
}

bool closeDoors()
{
#ifdef HOMEWARD_SANITIZED
    return true;
#else
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);
    if (!filter)
        return false;
    constexpr std::array refused{SCMP_SYS(socket),
                                 SCMP_SYS(socketpair),
                                 SCMP_SYS(connect),
                                 SCMP_SYS(bind),
                                 SCMP_SYS(listen),
                                 SCMP_SYS(accept),
                                 SCMP_SYS(accept4),
                                 SCMP_SYS(execve),
                                 SCMP_SYS(execveat),
                                 SCMP_SYS(fork),
                                 SCMP_SYS(vfork),
                                 SCMP_SYS(ptrace),
                                 SCMP_SYS(process_vm_readv),
                                 SCMP_SYS(process_vm_writev),
                                 SCMP_SYS(kill),
                                 SCMP_SYS(tkill),
                                 SCMP_SYS(rt_sigqueueinfo),
                                 SCMP_SYS(rt_tgsigqueueinfo),
                                 SCMP_SYS(pidfd_send_signal),
                                 SCMP_SYS(setpriority),
                                 SCMP_SYS(ioprio_set),
                                 SCMP_SYS(sched_setscheduler),
                                 SCMP_SYS(sched_setparam),
                                 SCMP_SYS(sched_setattr),
                                 SCMP_SYS(kcmp),
                                 SCMP_SYS(process_madvise),
                                 SCMP_SYS(process_mrelease),
                                 SCMP_SYS(migrate_pages),
                                 SCMP_SYS(move_pages),
                                 SCMP_SYS(creat),
                                 SCMP_SYS(unlink),
                                 SCMP_SYS(unlinkat),
                                 SCMP_SYS(rename),
                                 SCMP_SYS(renameat),
                                 SCMP_SYS(renameat2),
                                 SCMP_SYS(mkdir),
                                 SCMP_SYS(mkdirat),
                                 SCMP_SYS(rmdir),
                                 SCMP_SYS(link),
                                 SCMP_SYS(linkat),
                                 SCMP_SYS(symlink),
                                 SCMP_SYS(symlinkat),
                                 SCMP_SYS(mknod),
                                 SCMP_SYS(mknodat),
                                 SCMP_SYS(truncate),
                                 SCMP_SYS(chmod),
                                 SCMP_SYS(fchmod),
                                 SCMP_SYS(fchmodat),
                                 SCMP_SYS(chown),
                                 SCMP_SYS(fchown),
                                 SCMP_SYS(lchown),
                                 SCMP_SYS(fchownat),
                                 SCMP_SYS(utime),
                                 SCMP_SYS(utimes),
                                 SCMP_SYS(utimensat),
                                 SCMP_SYS(futimesat),
                                 SCMP_SYS(setxattr),
                                 SCMP_SYS(lsetxattr),
                                 SCMP_SYS(fsetxattr),
                                 SCMP_SYS(mount),
                                 SCMP_SYS(umount2),
                                 SCMP_SYS(fsopen),
                                 SCMP_SYS(fspick),
                                 SCMP_SYS(fsconfig),
                                 SCMP_SYS(fsmount),
                                 SCMP_SYS(open_tree),
                                 SCMP_SYS(move_mount),
                                 SCMP_SYS(mount_setattr),
                                 SCMP_SYS(open_by_handle_at),
                                 SCMP_SYS(pivot_root),
                                 SCMP_SYS(chroot),
                                 SCMP_SYS(unshare),
                                 SCMP_SYS(setns),
                                 SCMP_SYS(bpf),
                                 SCMP_SYS(perf_event_open),
                                 SCMP_SYS(userfaultfd),
                                 SCMP_SYS(keyctl),
                                 SCMP_SYS(add_key),
                                 SCMP_SYS(request_key),
                                 SCMP_SYS(pidfd_open),
                                 SCMP_SYS(pidfd_getfd),
                                 SCMP_SYS(shmget),
                                 SCMP_SYS(msgget),
                                 SCMP_SYS(semget),
                                 SCMP_SYS(mq_open)};
    // The C library falls back to the older call when these are "not there"; their arguments lie behind pointers
    // where a filter cannot look.
    constexpr std::array absent{SCMP_SYS(clone3), SCMP_SYS(openat2), SCMP_SYS(io_uring_setup)};
    bool ok = true;
    for (const int call : refused)
        ok = forbid(filter, call, EPERM) && ok;
    for (const int call : absent)
        ok = forbid(filter, call, ENOSYS) && ok;
    for (const scmp_datum_t mode : {scmp_datum_t(O_WRONLY), scmp_datum_t(O_RDWR)}) {
        ok = forbidOpen(filter, SCMP_SYS(open), 1, O_ACCMODE, mode) && ok;
        ok = forbidOpen(filter, SCMP_SYS(openat), 2, O_ACCMODE, mode) && ok;
    }
    ok = forbidOpen(filter, SCMP_SYS(open), 1, O_CREAT, O_CREAT) && ok;
    ok = forbidOpen(filter, SCMP_SYS(openat), 2, O_CREAT, O_CREAT) && ok;
    // A decoder may use threads; a new process is refused.
    const scmp_arg_cmp process{0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0};
    ok = seccomp_rule_add_array(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1, &process) == 0 && ok;
    // These may mean the process itself, and no other: the C library asks for limits and signals its own threads.
    ok = forbidUnless(filter, SCMP_SYS(tgkill), static_cast<scmp_datum_t>(::getpid())) && ok;
    ok = forbidUnless(filter, SCMP_SYS(prlimit64), 0) && ok;
    ok = forbidUnless(filter, SCMP_SYS(sched_setaffinity), 0) && ok;
    ok = ok && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return ok;
#endif
}

bool doorsAreClosed()
{
    const auto refused = [](long result) {
        const bool no = result < 0 && (errno == EPERM || errno == EACCES);
        if (result > 2)
            ::close(static_cast<int>(result));
        return no;
    };
    char shell[] = "/bin/true";
    char *const arguments[]{shell, nullptr};
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    bool closed = refused(child);
    closed = refused(::socket(AF_INET, SOCK_STREAM, 0)) && closed;
    closed = refused(::socket(AF_UNIX, SOCK_STREAM, 0)) && closed;
    closed = refused(::open("/dev/null", O_WRONLY | O_CLOEXEC)) && closed;
    closed = refused(::open("/dev/null", O_RDWR | O_CLOEXEC)) && closed;
    closed = refused(::open("/dev/null", O_RDONLY | O_CREAT | O_CLOEXEC, 0600)) && closed;
    closed = refused(::unlink("/nowhere/at/all")) && closed;
    closed = refused(::kill(::getppid(), 0)) && closed;
    closed = refused(::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0)) && closed;
    closed = refused(::setpriority(PRIO_PROCESS, static_cast<id_t>(::getppid()), 0)) && closed;
    rlimit limit{};
    closed = refused(::prlimit(::getppid(), RLIMIT_CPU, nullptr, &limit)) && closed;
    closed = refused(::syscall(SYS_fsopen, "tmpfs", 0)) && closed;
    closed = refused(::execv(shell, arguments)) && closed;
#ifndef HOMEWARD_SANITIZED
    const wire::Descriptor file = wire::memoryFile("check");
    closed = ::pwrite(file.value(), "h", 1, largestFile - 1) == 1 && closed;
    closed = ::pwrite(file.value(), "h", 1, largestFile) < 0 && errno == EFBIG && closed;
    closed = ::ftruncate(file.value(), largestFile + 1) != 0 && closed;
#endif
    return closed;
}

} // namespace homeward::render
