// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/helperprocess.h"
#include "evidence/pagesource.h"
#include "evidence/renderclient.h"

#include <QByteArray>

#include <memory>
#include <mutex>

namespace homeward {

/// One document in a helper process. A page that hangs or kills the helper costs that page: another helper is started
/// and opens the document again.
class RemoteSource final : public PageSource
{
public:
    RemoteSource(QByteArray bytes, RenderLimits limits, QString helper);
    ~RemoteSource() override;

    [[nodiscard]] Result<DocumentFacts> open(const QString &password, std::stop_token stop) override;
    [[nodiscard]] Result<QImage> render(int page, const QSize &box, std::stop_token stop) override;
    [[nodiscard]] Result<PageText> text(int page, std::stop_token stop) override;
    [[nodiscard]] Result<QList<Risk>> risks(std::stop_token stop) override;
    [[nodiscard]] Result<QList<OutlineEntry>> outline(std::stop_token stop) override;
    [[nodiscard]] Result<PageExtras> extras(int page, std::stop_token stop) override;

    /// For the calls that begin from now on.
    void setLimits(const RenderLimits &limits);

    /// Of the helper at work; 0 without one. For tests.
    [[nodiscard]] qint64 helperProcessId() const;

private:
    struct Answer
    {
        wire::Reply reply;
        QByteArray blob;
        QImage image;
    };

    [[nodiscard]] Status prepareDocument();
    [[nodiscard]] Result<DocumentFacts> openLocked(const QString &password, const std::stop_token &stop);
    [[nodiscard]] Status ensureOpen(const std::stop_token &stop);
    [[nodiscard]] Result<Answer> ask(wire::Request request, const std::stop_token &stop, int passed = -1);
    /// One more try with a new helper when the first one died: it may have been killed for no fault of the page.
    [[nodiscard]] Result<Answer> askOpened(const wire::Request &request, const std::stop_token &stop);
    [[nodiscard]] Result<Answer> takeAnswer(wire::Reply reply, wire::Descriptor passed);
    [[nodiscard]] tl::unexpected<Error> giveUp(ErrorCode code, const QString &detail);

    mutable std::mutex m_mutex;
    QByteArray m_bytes; ///< until the memory file exists
    RenderLimits m_limits;
    QString m_program;
    std::unique_ptr<HelperProcess> m_helper;
    wire::Descriptor m_document; ///< sealed memory file
    wire::Descriptor m_slot;     ///< the helper's memory file for payloads
    quint32 m_lastId = 0;
    bool m_opened = false;
    QString m_password;
    DocumentFacts m_facts;
};

} // namespace homeward
