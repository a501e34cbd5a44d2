// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/wire.h"
#include "render/document.h"

#include <memory>

namespace homeward::render {

/// Answers requests over the socket until the other end closes it.
class Session
{
public:
    explicit Session(int socket) : m_socket(socket) {}
    void serve();
    /// A request is there already.
    [[nodiscard]] bool isAsked() const;

private:
    void answer(const wire::Request &request, wire::Descriptor passed);
    void work(const wire::Request &request, wire::Descriptor passed);
    [[nodiscard]] Status open(const wire::Request &request, wire::Descriptor passed);
    void reply(const wire::Request &request, const QByteArray &blob);
    void reply(const wire::Request &request, QImage image);
    void refuse(const wire::Request &request, const Error &error);
    void sendPayload(wire::Reply reply, const void *data, qint64 size);

    int m_socket;
    std::unique_ptr<const wire::Mapping> m_file;
    QByteArray m_bytes;                   ///< in m_file
    std::unique_ptr<Document> m_document; ///< after m_bytes: goes first
    wire::Descriptor m_slot;              ///< for what is not handed over; used again and again
    qint64 m_slotSize = 0;
};

} // namespace homeward::render
