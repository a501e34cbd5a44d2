// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "evidence/wire.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace homeward {

/// Where `homeward-render` is: HOMEWARD_RENDER, else beside the application, else in its libexec/homeward.
/// Empty when it is nowhere.
[[nodiscard]] QString findRenderHelper();

/// One running helper. It is killed with this object, and by itself when the program ends in any way.
class HelperProcess
{
public:
    [[nodiscard]] static Result<std::unique_ptr<HelperProcess>> start(const QString &program);
    /// From now on one helper of this program waits, shut in and warm, for the next start(), so that nobody waits for
    /// it. Each still serves one document only. Empty: no longer. Returns at once.
    static void keepReady(const QString &program);
    /// Has the one that waits started anew if it was taken; returns at once.
    static void refill();
    ~HelperProcess();
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    [[nodiscard]] int socket() const { return m_socket.value(); }
    [[nodiscard]] qint64 processId() const { return m_pid; }

private:
    class Ready;
    HelperProcess(wire::Descriptor socket, qint64 pid);
    [[nodiscard]] static Result<std::unique_ptr<HelperProcess>> launch(const QString &program);
    [[nodiscard]] static Ready &ready();
    [[nodiscard]] bool isAlive();

    wire::Descriptor m_socket;
    qint64 m_pid = -1;
};

} // namespace homeward
