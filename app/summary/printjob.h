// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "summary/phrasebook.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

#include <utility>

/// Printing never composes a paper anew: the job is the signed pages with a declared overlay in the margin.
namespace homeward {

enum class CheckAtPrinting { NotChecked, Unchanged, UnknownSigner, Changed, CannotCheck };

struct OverlayText
{
    int copy = 1; ///< from 1
    int copies = 1;
    bool duplicate = false; ///< a reprint of that copy
    CheckAtPrinting check = CheckAtPrinting::NotChecked;
    QDateTime printedAt;         ///< UTC
    QByteArray timeZone = "UTC"; ///< IANA id
};

/// A copy of \a signedPdf with one line in the lower margin of each page, below the foot. The copy's signature no
/// longer verifies, being on paper it need not; the bytes given stay as they are. \a words of the paper's language.
[[nodiscard]] Result<QByteArray> withMarginOverlay(const QByteArray &signedPdf, const OverlayText &text,
                                                   const Phrasebook &words);
[[nodiscard]] Result<QByteArray> withMarginOverlay(const QByteArray &signedPdf, const OverlayText &text,
                                                   Language language);

/// Which pages of each copy go to the printer.
struct PrintedPages
{
    int first = 1;         ///< from 1
    int last = 0;          ///< 0 or beyond the end: to the end
    bool twoSided = false; ///< each copy begins on a sheet of its own
};

/// All copies as one document to be printed once: copy 1 of n, copy 2 of n and so on, each page with its own line in
/// the margin; text.copy is not looked at, text.copies is n. Form fields become plain marks of the pages. InvalidValue:
/// no page of the paper is chosen.
[[nodiscard]] Result<QByteArray> withCopies(const QByteArray &signedPdf, const OverlayText &text,
                                            const Phrasebook &words, const PrintedPages &pages = {});
[[nodiscard]] Result<QByteArray> withCopies(const QByteArray &signedPdf, const OverlayText &text, Language language,
                                            const PrintedPages &pages = {});

/// Names of the queues of the CUPS server in use (CUPS_SERVER and client.conf are obeyed); empty without a server.
[[nodiscard]] QStringList queues();

struct PrintQueue
{
    QString name;
    bool accepting = false; ///< takes new jobs
    bool stopped = false;   ///< takes jobs but prints none
    QString reasons;        ///< of CUPS, "media-empty-error,paused"; empty: none
};
/// NotFound when there is no such queue, CannotRead when there is no server.
[[nodiscard]] Result<PrintQueue> queueState(const QString &queue);

using PrintOptions =
    QList<std::pair<QString, QString>>; ///< CUPS options: {"copies", "2"}, {"sides", "two-sided-long-edge"}

/// Hands a PDF to a queue, without a temporary file, and gives the number of the job. \a title must be the serial of
/// the paper: ASCII letters, digits and hyphens only (others are InvalidValue), for every user of the server can read
/// it. NotFound: no such queue; CannotWrite: the queue rejects jobs or the server broke off; CannotRead: no server.
[[nodiscard]] Result<int> submitToCups(const QByteArray &pdf, const QString &queue, const PrintOptions &options,
                                       const QString &title);

struct PrintOutcome
{
    enum State {
        Waiting,
        Held, ///< somebody must release it
        Printing,
        Stopped, ///< the job or its queue stands still
        Cancelled,
        Aborted,
        Completed, ///< the last page went to the device
        Lost       ///< the server no longer knows the job
    };
    State state = Waiting;
    int sheets = 0;  ///< counted by the server; 0: not counted
    QString reasons; ///< of CUPS, for the log
    [[nodiscard]] bool isFinal() const
    {
        return state == Cancelled || state == Aborted || state == Completed || state == Lost;
    }
};
/// What has become of a job so far; ask again until isFinal().
[[nodiscard]] Result<PrintOutcome> jobState(const QString &queue, int job);

} // namespace homeward
