// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/remotesource.h"

#include <algorithm>
#include <utility>

#include <cerrno>
#include <poll.h>

namespace homeward {

namespace {
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// How often a waiting call looks whether it is still wanted.
constexpr milliseconds stopInterval{20};

/// The picture in \a file, which stays mapped as long as a copy of the picture lives. Null: it is not as it must be.
QImage handedOver(const wire::Reply &reply, const wire::Descriptor &file)
{
    auto mapping = std::make_unique<wire::Mapping>(file.value(), reply.payloadBytes);
    if (!mapping->isValid())
        return {};
    const QImage image(
        mapping->data(), reply.imageSize.width(), reply.imageSize.height(), qsizetype(4) * reply.imageSize.width(),
        QImage::Format_RGB32, [](void *held) { delete static_cast<wire::Mapping *>(held); }, mapping.get());
    if (!image.isNull())
        static_cast<void>(mapping.release()); // the picture's now
    return image;
}
} // namespace

RemoteSource::RemoteSource(QByteArray bytes, RenderLimits limits, QString helper)
    : m_bytes(std::move(bytes)), m_limits(limits), m_program(std::move(helper))
{
}

RemoteSource::~RemoteSource()
{
    m_password.fill(QChar(0));
}

void RemoteSource::setLimits(const RenderLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
}

qint64 RemoteSource::helperProcessId() const
{
    const std::lock_guard lock(m_mutex);
    return m_helper ? m_helper->processId() : 0;
}

Result<DocumentFacts> RemoteSource::open(const QString &password, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_opened)
        return m_facts;
    return openLocked(password, stop);
}

Result<QImage> RemoteSource::render(int page, const QSize &box, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const Status opened = ensureOpen(stop); !opened)
        return failure(opened);
    if (page < 0 || page >= m_facts.pages.size() || box.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no such page"));
    wire::Request request;
    request.order = wire::Order::Render;
    request.page = page;
    request.box = box;
    Result<Answer> answer = askOpened(request, stop);
    if (!answer)
        return failure(answer);
    if (answer->image.isNull())
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent no picture"));
    HelperProcess::refill(); // not before there is something to look at
    return answer->image;
}

Result<PageText> RemoteSource::text(int page, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const Status opened = ensureOpen(stop); !opened)
        return failure(opened);
    if (page < 0 || page >= m_facts.pages.size())
        return failure(ErrorCode::NotFound, QStringLiteral("no such page"));
    wire::Request request;
    request.order = wire::Order::Text;
    request.page = page;
    const Result<Answer> answer = askOpened(request, stop);
    if (!answer)
        return failure(answer);
    std::optional<PageText> words = wire::decodeText(answer->blob);
    if (!words)
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent unreadable text"));
    return *std::move(words);
}

Result<QList<Risk>> RemoteSource::risks(std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const Status opened = ensureOpen(stop); !opened)
        return failure(opened);
    wire::Request request;
    request.order = wire::Order::Risks;
    const Result<Answer> answer = askOpened(request, stop);
    if (!answer)
        return failure(answer);
    std::optional<QList<Risk>> found = wire::decodeRisks(answer->blob);
    if (!found)
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent an unreadable list"));
    return *std::move(found);
}

Result<QList<OutlineEntry>> RemoteSource::outline(std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const Status opened = ensureOpen(stop); !opened)
        return failure(opened);
    wire::Request request;
    request.order = wire::Order::Outline;
    const Result<Answer> answer = askOpened(request, stop);
    if (!answer)
        return failure(answer);
    std::optional<QList<OutlineEntry>> outline = wire::decodeOutline(answer->blob);
    if (!outline)
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent an unreadable outline"));
    return *std::move(outline);
}

Result<PageExtras> RemoteSource::extras(int page, std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    if (const Status opened = ensureOpen(stop); !opened)
        return failure(opened);
    if (page < 0 || page >= m_facts.pages.size())
        return failure(ErrorCode::NotFound, QStringLiteral("no such page"));
    wire::Request request;
    request.order = wire::Order::Extras;
    request.page = page;
    const Result<Answer> answer = askOpened(request, stop);
    if (!answer)
        return failure(answer);
    std::optional<PageExtras> extras = wire::decodeExtras(answer->blob);
    if (!extras)
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent unreadable links"));
    return *std::move(extras);
}

Result<RemoteSource::Answer> RemoteSource::askOpened(const wire::Request &request, const std::stop_token &stop)
{
    Result<Answer> answer = ask(request, stop);
    const bool died = !answer && answer.error().code == ErrorCode::Damaged && !m_helper;
    if (!died)
        return answer;
    if (const Status opened = ensureOpen(stop); !opened)
        return answer;
    return ask(request, stop);
}

Status RemoteSource::ensureOpen(const std::stop_token &stop)
{
    if (m_helper && m_opened)
        return {};
    const Result<DocumentFacts> facts = openLocked(m_password, stop);
    return facts ? Status() : Status(failure(facts));
}

/// Moves the bytes into a memory file nobody can change any more, which every helper of this source gets.
Status RemoteSource::prepareDocument()
{
    if (m_document.isValid())
        return {};
    if (m_bytes.isEmpty())
        return failure(ErrorCode::Malformed, QStringLiteral("the file is empty"));
    if (m_bytes.size() > maxDocumentBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("the file is larger than 512 MiB"));
    wire::Descriptor file = wire::memoryFile("document");
    if (!file.isValid() || !wire::writeAll(file.value(), m_bytes.constData(), m_bytes.size()) ||
        !wire::seal(file.value()))
        return failure(ErrorCode::Internal, QStringLiteral("no memory to hand the file over"));
    m_document = std::move(file);
    m_bytes.clear();
    return {};
}

Result<DocumentFacts> RemoteSource::openLocked(const QString &password, const std::stop_token &stop)
{
    if (const Status ready = prepareDocument(); !ready)
        return failure(ready);
    if (!m_helper) {
        Result<std::unique_ptr<HelperProcess>> started = HelperProcess::start(m_program);
        if (!started)
            return failure(started);
        m_helper = *std::move(started);
    }
    wire::Request request;
    request.order = wire::Order::Open;
    request.password = password;
    const Result<Answer> answer = ask(request, stop, m_document.value());
    if (!answer)
        return failure(answer);
    std::optional<DocumentFacts> facts = wire::decodeFacts(answer->blob);
    if (!facts)
        return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent unreadable facts"));
    m_facts = *std::move(facts);
    m_password = password;
    m_opened = true;
    return m_facts;
}

Result<RemoteSource::Answer> RemoteSource::ask(wire::Request request, const std::stop_token &stop, int passed)
{
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    request.id = ++m_lastId;
    request.cpuLimitMs = static_cast<int>(m_limits.soft.count());
    if (!wire::send(m_helper->socket(), wire::encode(request), passed))
        return giveUp(ErrorCode::Damaged, QStringLiteral("the reader stopped on this file"));

    Clock::time_point deadline = Clock::now() + m_limits.hard;
    bool asked = false;
    while (true) {
        const Clock::time_point now = Clock::now();
        if (!asked && stop.stop_requested()) {
            asked = true;
            deadline = std::min(deadline, now + m_limits.cancelGrace);
            wire::Request abort;
            abort.id = request.id;
            abort.order = wire::Order::Abort;
            if (!wire::send(m_helper->socket(), wire::encode(abort)))
                return giveUp(ErrorCode::Cancelled, {});
        }
        if (now >= deadline) {
            return asked ? giveUp(ErrorCode::Cancelled, {})
                         : giveUp(ErrorCode::TimedOut, QStringLiteral("stopped: it took longer than %1 s")
                                                           .arg(double(m_limits.hard.count()) / 1000));
        }
        const auto left = std::chrono::ceil<milliseconds>(deadline - now);
        pollfd waiting{m_helper->socket(), POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::min(left, stopInterval).count()));
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        QByteArray message;
        wire::Descriptor slot;
        if (ready < 0 || wire::receive(m_helper->socket(), &message, &slot) != wire::Received::Message)
            return giveUp(ErrorCode::Damaged, QStringLiteral("the reader stopped on this page"));
        std::optional<wire::Reply> reply = wire::decodeReply(message);
        if (!reply || reply->id != request.id)
            return giveUp(ErrorCode::Internal, QStringLiteral("homeward-render sent an unreadable answer"));
        return takeAnswer(*std::move(reply), std::move(slot));
    }
}

Result<RemoteSource::Answer> RemoteSource::takeAnswer(wire::Reply reply, wire::Descriptor passed)
{
    if (!reply.ok)
        return failure(reply.code, reply.detail);
    Answer answer;
    answer.reply = std::move(reply);
    if (answer.reply.isHandedOver()) {
        answer.image = handedOver(answer.reply, passed);
        if (answer.image.isNull())
            return giveUp(ErrorCode::Internal, QStringLiteral("the picture did not arrive"));
        return answer;
    }
    if (passed.isValid())
        m_slot = std::move(passed);
    // pread copies without mapping, so a helper that shrinks its file under us gives an error and not a crash.
    if (!answer.reply.imageSize.isEmpty()) {
        answer.image = QImage(answer.reply.imageSize, QImage::Format_RGB32);
        if (answer.image.isNull())
            return failure(ErrorCode::TooLarge, QStringLiteral("no memory for the picture"));
        if (!wire::readAll(m_slot.value(), answer.image.bits(), answer.reply.payloadBytes))
            return giveUp(ErrorCode::Internal, QStringLiteral("the picture did not arrive"));
    } else {
        answer.blob.resize(answer.reply.payloadBytes);
        if (!wire::readAll(m_slot.value(), answer.blob.data(), answer.blob.size()))
            return giveUp(ErrorCode::Internal, QStringLiteral("the answer did not arrive"));
    }
    return answer;
}

tl::unexpected<Error> RemoteSource::giveUp(ErrorCode code, const QString &detail)
{
    m_helper.reset();
    m_slot = {};
    return failure(code, detail);
}

} // namespace homeward
