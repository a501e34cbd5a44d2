// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/printjob.h"

#include <cups/cups.h>

#include <array>
#include <memory>

namespace homeward {

namespace {

constexpr int connectTimeoutMs = 5000;

struct CloseConnection
{
    void operator()(http_t *http) const { httpClose(http); }
};
struct FreeAttributes
{
    void operator()(ipp_t *answer) const { ippDelete(answer); }
};
using Connection = std::unique_ptr<http_t, CloseConnection>;
using Answer = std::unique_ptr<ipp_t, FreeAttributes>;

Connection connection()
{
    cupsSetServer(nullptr); // libcups remembers its server per thread: read the settings as they are now
    return Connection(
        httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1, connectTimeoutMs, nullptr));
}

tl::unexpected<Error> noServer()
{
    return failure(ErrorCode::CannotRead, QStringLiteral("no CUPS server answers"));
}

QString lastError()
{
    return QString::fromUtf8(cupsLastErrorString());
}

QByteArray queueUri(const QString &queue)
{
    std::array<char, HTTP_MAX_URI> uri{};
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri.data(), static_cast<int>(uri.size()), "ipp", nullptr, "localhost", 0,
                     "/printers/%s", queue.toUtf8().constData());
    return QByteArray(uri.data());
}

Answer ask(http_t *http, ipp_op_t operation, const QString &queue, int job, std::initializer_list<const char *> wanted)
{
    ipp_t *request = ippNewRequest(operation);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, queueUri(queue).constData());
    if (job > 0)
        ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", static_cast<int>(wanted.size()),
                  nullptr, wanted.begin());
    return Answer(cupsDoRequest(http, request, "/")); // frees the request
}

int integer(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    return attribute ? ippGetInteger(attribute, 0) : 0;
}

QString keywords(ipp_t *answer, const char *name)
{
    ipp_attribute_t *attribute = ippFindAttribute(answer, name, IPP_TAG_ZERO);
    QStringList words;
    for (int i = 0; attribute && i < ippGetCount(attribute); ++i) {
        const QString word = QString::fromUtf8(ippGetString(attribute, i, nullptr));
        if (word != QLatin1String("none"))
            words.append(word);
    }
    return words.join(QLatin1Char(','));
}

Result<PrintQueue> readQueue(http_t *http, const QString &queue)
{
    const Answer answer = ask(http, IPP_OP_GET_PRINTER_ATTRIBUTES, queue, 0,
                              {"printer-state", "printer-state-reasons", "printer-is-accepting-jobs"});
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return failure(ErrorCode::NotFound, QStringLiteral("no such queue"));
    if (!answer || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_CONFLICTING)
        return failure(ErrorCode::CannotRead, lastError());
    ipp_attribute_t *accepting = ippFindAttribute(answer.get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    return PrintQueue{queue, accepting && ippGetBoolean(accepting, 0) != 0,
                      integer(answer.get(), "printer-state") == IPP_PSTATE_STOPPED,
                      keywords(answer.get(), "printer-state-reasons")};
}

bool isSerial(const QString &title)
{
    for (const QChar character : title) {
        const bool plain = character.unicode() < 128 && (character.isLetterOrNumber() || character == QLatin1Char('-'));
        if (!plain)
            return false;
    }
    return !title.isEmpty() && title.size() <= 64;
}

class Options
{
public:
    explicit Options(const PrintOptions &options)
    {
        for (const auto &[name, value] : options)
            m_count = cupsAddOption(name.toUtf8().constData(), value.toUtf8().constData(), m_count, &m_options);
    }
    ~Options() { cupsFreeOptions(m_count, m_options); }
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] cups_option_t *data() const { return m_options; }

private:
    int m_count = 0;
    cups_option_t *m_options = nullptr;
};

PrintOutcome::State stateOf(int jobState, const QString &jobReasons)
{
    switch (jobState) {
    case IPP_JSTATE_HELD:
        return PrintOutcome::Held;
    case IPP_JSTATE_PROCESSING:
        return PrintOutcome::Printing;
    case IPP_JSTATE_STOPPED:
        return PrintOutcome::Stopped;
    case IPP_JSTATE_CANCELED:
        return PrintOutcome::Cancelled;
    case IPP_JSTATE_ABORTED:
        return PrintOutcome::Aborted;
    case IPP_JSTATE_COMPLETED:
        return PrintOutcome::Completed;
    default:
        return jobReasons.contains(QLatin1String("printer-stopped")) ? PrintOutcome::Stopped : PrintOutcome::Waiting;
    }
}

} // namespace

QStringList queues()
{
    const Connection http = connection();
    if (!http)
        return {};
    ipp_t *request = ippNewRequest(IPP_OP_CUPS_GET_PRINTERS);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "printer-name");
    const Answer answer(cupsDoRequest(http.get(), request, "/"));
    QStringList names;
    for (ipp_attribute_t *attribute = ippFindAttribute(answer.get(), "printer-name", IPP_TAG_NAME); attribute;
         attribute = ippFindNextAttribute(answer.get(), "printer-name", IPP_TAG_NAME))
        names.append(QString::fromUtf8(ippGetString(attribute, 0, nullptr)));
    return names;
}

Result<PrintQueue> queueState(const QString &queue)
{
    const Connection http = connection();
    if (!http)
        return noServer();
    return readQueue(http.get(), queue);
}

Result<int> submitToCups(const QByteArray &pdf, const QString &queue, const PrintOptions &options, const QString &title)
{
    if (!isSerial(title))
        return failure(ErrorCode::InvalidValue, QStringLiteral("the title of a print job is the paper's serial only"));
    const Connection http = connection();
    if (!http)
        return noServer();
    const auto state = readQueue(http.get(), queue);
    if (!state)
        return failure(state);
    if (!state->accepting)
        return failure(ErrorCode::CannotWrite, QStringLiteral("the queue rejects jobs"));

    const QByteArray name = queue.toUtf8();
    const QByteArray serial = title.toLatin1();
    const Options chosen(options);
    const int job = cupsCreateJob(http.get(), name.constData(), serial.constData(), chosen.count(), chosen.data());
    if (job <= 0)
        return failure(ErrorCode::CannotWrite, lastError());
    const http_status_t ready =
        cupsStartDocument(http.get(), name.constData(), job, serial.constData(), "application/pdf", 1);
    const bool sent =
        ready == HTTP_STATUS_CONTINUE &&
        cupsWriteRequestData(http.get(), pdf.constData(), static_cast<size_t>(pdf.size())) == HTTP_STATUS_CONTINUE;
    const bool taken = cupsFinishDocument(http.get(), name.constData()) <= IPP_STATUS_OK_CONFLICTING;
    if (!sent || !taken) {
        const QString reason = lastError();
        cupsCancelJob2(http.get(), name.constData(), job, 0); // half a document must not stay in the queue
        return failure(ErrorCode::CannotWrite, reason);
    }
    return job;
}

Result<PrintOutcome> jobState(const QString &queue, int job)
{
    const Connection http = connection();
    if (!http)
        return noServer();
    const Answer answer = ask(http.get(), IPP_OP_GET_JOB_ATTRIBUTES, queue, job,
                              {"job-state", "job-state-reasons", "job-media-sheets-completed"});
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return PrintOutcome{PrintOutcome::Lost, 0, {}};
    if (!answer || ippGetStatusCode(answer.get()) > IPP_STATUS_OK_CONFLICTING)
        return failure(ErrorCode::CannotRead, lastError());
    PrintOutcome outcome;
    outcome.reasons = keywords(answer.get(), "job-state-reasons");
    outcome.sheets = integer(answer.get(), "job-media-sheets-completed");
    outcome.state = stateOf(integer(answer.get(), "job-state"), outcome.reasons);
    if (outcome.state == PrintOutcome::Waiting) {
        // A queue stopped before the job came does not mark the job.
        const auto state = readQueue(http.get(), queue);
        if (state && state->stopped) {
            outcome.state = PrintOutcome::Stopped;
            outcome.reasons = state->reasons;
        }
    }
    return outcome;
}

} // namespace homeward
