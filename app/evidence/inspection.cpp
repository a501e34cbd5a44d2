// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/inspection.h"

#include "evidence/remotesource.h"
#include "evidence/textsearch.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr qsizetype headBytes = 1024;

/// Time left for one kind of work on a file.
class Budget
{
public:
    explicit Budget(milliseconds total) : m_end(Clock::now() + total) {}
    [[nodiscard]] bool isSpent() const { return Clock::now() >= m_end; }
    [[nodiscard]] RenderLimits limits() const
    {
        // The helper gives up a little before it would be killed; then it need not be started anew.
        const auto left = std::max(std::chrono::duration_cast<milliseconds>(m_end - Clock::now()), milliseconds(1));
        return {.soft = left * 9 / 10, .hard = left, .cancelGrace = milliseconds(500)};
    }

private:
    Clock::time_point m_end;
};

/// One file under inspection.
class Inspector
{
public:
    Inspector(const QByteArray &bytes, const InspectionOptions &options, std::stop_token stop, Inspection *result)
        : m_bytes(bytes), m_options(options), m_stop(std::move(stop)), m_result(*result),
          m_pages(bytes, {}, findRenderHelper())
    {
    }

    void run()
    {
        const ContentType type = sniffContent(m_bytes.first(std::min(m_bytes.size(), headBytes)));
        m_result.kind = type.kind;
        m_result.mimeType = type.mimeType;
        if (m_bytes.isEmpty())
            return fail({ErrorCode::Malformed, QStringLiteral("the file is empty"), {}});
        if (type.kind == EvidenceKind::Other)
            return fail({ErrorCode::NotSupported, QStringLiteral("neither a PDF nor a picture of a known kind"), {}});
        const Budget drawing(m_options.renderBudget);
        if (!open(drawing) || !drawFirstPage(drawing))
            return;
        m_result.opens = Inspection::Opens::Yes;
        const Budget reading(m_options.textBudget);
        lookForRisks(reading);
        if (m_result.kind == EvidenceKind::Pdf)
            readText(reading);
    }

private:
    void fail(const Error &error)
    {
        if (!m_result.error)
            m_result.error = error;
    }

    void add(Risk risk)
    {
        if (!m_result.risks.contains(risk))
            m_result.risks.append(risk);
    }

    [[nodiscard]] bool open(const Budget &budget)
    {
        m_pages.setLimits(budget.limits());
        const Result<DocumentFacts> facts = m_pages.open(m_options.password, m_stop);
        if (!facts) {
            const ErrorCode code = facts.error().code;
            if (code == ErrorCode::PasswordNeeded || code == ErrorCode::WrongPassphrase) {
                m_result.opens = Inspection::Opens::Password;
                m_result.locked = true;
                add(Risk::Encrypted);
            } else if (code == ErrorCode::NotSupported && m_result.kind == EvidenceKind::Pdf) {
                add(Risk::Encrypted); // the one thing about a PDF that is not supported
            } else if (code == ErrorCode::TooLarge) {
                add(Risk::Oversized);
            }
            fail(facts.error());
            return false;
        }
        m_result.pages = static_cast<int>(facts->pages.size());
        m_result.signatures = facts->signatures;
        m_result.photo = facts->photo;
        return true;
    }

    /// A file opens when its first page can be shown: a reader that says "opened" and shows nothing lies.
    [[nodiscard]] bool drawFirstPage(const Budget &budget)
    {
        constexpr QSize box(1000, 1000);
        m_pages.setLimits(budget.limits());
        const Result<QImage> image = m_pages.render(0, box, m_stop);
        if (!image)
            fail(image.error());
        return image.has_value();
    }

    void lookForRisks(const Budget &budget)
    {
        m_pages.setLimits(budget.limits());
        const Result<QList<Risk>> risks = m_pages.risks(m_stop);
        if (!risks && risks.error().code == ErrorCode::TimedOut) {
            add(Risk::Oversized);
            return fail({ErrorCode::TimedOut, QStringLiteral("the search for active content was stopped"), {}});
        }
        if (!risks) {
            m_result.searched = false;
            return fail(risks.error());
        }
        for (const Risk risk : *risks)
            add(risk);
        std::sort(m_result.risks.begin(), m_result.risks.end());
    }

    void readText(const Budget &budget)
    {
        const QStringList &wanted = m_options.findTexts;
        QList<QList<TextHit>> hits(wanted.size());
        for (int page = 0; page < m_result.pages; ++page) {
            if (budget.isSpent() || m_stop.stop_requested()) {
                fail({m_stop.stop_requested() ? ErrorCode::Cancelled : ErrorCode::TimedOut,
                      QStringLiteral("reading the text was stopped after page %1").arg(page),
                      {}});
                break;
            }
            m_pages.setLimits(budget.limits());
            const Result<PageText> text = m_pages.text(page, m_stop);
            if (!text) {
                fail({text.error().code, QStringLiteral("the text of page %1 cannot be read").arg(page + 1), {}});
                continue;
            }
            const QString plain = text->toString();
            if (m_result.firstTextPage == 0 && !plain.trimmed().isEmpty()) {
                constexpr qsizetype sampleLength = 200;
                m_result.firstTextPage = page + 1;
                m_result.textSample = plain.simplified().left(sampleLength);
            }
            if (wanted.isEmpty() && m_result.firstTextPage > 0)
                break;
            for (qsizetype i = 0; i < wanted.size(); ++i) {
                const int count = countOccurrences(plain, wanted.at(i));
                if (count > 0)
                    hits[i].append({wanted.at(i), page + 1, count});
            }
        }
        for (const QList<TextHit> &list : std::as_const(hits))
            m_result.found += list;
    }

    const QByteArray &m_bytes;
    const InspectionOptions &m_options;
    std::stop_token m_stop;
    Inspection &m_result;
    RemoteSource m_pages;
};

} // namespace

Inspection inspectBytes(const QByteArray &bytes, const QString &fileName, const InspectionOptions &options,
                        std::stop_token stop)
{
    Inspection result;
    result.file = fileName;
    result.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Inspector(bytes, options, std::move(stop), &result).run();
    if (result.error)
        result.error->file = fileName;
    return result;
}

Inspection inspectFile(const QString &path, const InspectionOptions &options, std::stop_token stop)
{
    QFile file(path);
    const auto unreadable = [&path](ErrorCode code, const QString &detail) {
        Inspection result;
        result.file = path;
        result.error = Error{code, detail, path};
        return result;
    };
    const QFileInfo about(path);
    if (!about.exists())
        return unreadable(ErrorCode::NotFound, QStringLiteral("there is no such file"));
    if (!about.isFile()) // a pipe or a device may never end
        return unreadable(ErrorCode::CannotRead, QStringLiteral("this is not a regular file"));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(ErrorCode::CannotRead, QStringLiteral("the file cannot be read"));
    if (file.size() > maxDocumentBytes) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const QByteArray head = file.peek(headBytes);
        Inspection result = unreadable(ErrorCode::TooLarge, QStringLiteral("the file is larger than 512 MiB"));
        const ContentType type = sniffContent(head);
        result.kind = type.kind;
        result.mimeType = type.mimeType;
        result.risks.append(Risk::Oversized);
        if (hash.addData(&file))
            result.sha256 = hash.result();
        return result;
    }
    const QByteArray bytes = file.read(maxDocumentBytes);
    if (file.error() != QFileDevice::NoError)
        return unreadable(ErrorCode::CannotRead, QStringLiteral("the file cannot be read to its end"));
    return inspectBytes(bytes, path, options, std::move(stop));
}

} // namespace homeward
