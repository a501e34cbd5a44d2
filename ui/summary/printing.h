// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/summarydesk.h"
#include "summary/printjob.h"

#include <QObject>
#include <QPrinter>
#include <QTimer>

#include <memory>

namespace homeward {

/// What Qt's print dialog was set to, as options CUPS understands: paper, orientation, sides, colour, tray and those of
/// the printer's own. Colour is always asked for by name: the generic driver would print grey. Copies and pages are
/// chosen in the document itself, so CUPS is asked for one copy of all of it.
[[nodiscard]] PrintOptions cupsOptions(const QPrinter &printer);
/// The pages of each copy as the dialog was set.
[[nodiscard]] PrintedPages chosenPages(const QPrinter &printer);

/// Prints a signed paper: Qt's dialog, then the signed pages with the margin overlay to the CUPS queue, followed until
/// it has come out or failed; where the printer is no CUPS queue, the same pages are painted to it. That the queue took
/// it and what came of it are recorded in the dossier and said in words. Belongs to what lives as long as the dossier
/// is open, not to a dialog that may be closed while the printer works.
class PaperPrinting final : public QObject
{
    Q_OBJECT
public:
    PaperPrinting(SummaryDesk &desk, const IssuedPaper &paper, Language language, const QByteArray &timeZone,
                  const QDateTime &now, const QString &trustFolder, QObject *owner);
    ~PaperPrinting() override;

    /// A reprint of copies that were handed over before, and says so on each page.
    void setDuplicate(bool duplicate) { m_duplicate = duplicate; }
    /// Shows the dialog over \a window, window-modal. Goes away by itself when it is dismissed.
    void ask(QWidget *window);
    /// As if the dialog had been accepted with these settings.
    void print(const QPrinter &printer);

Q_SIGNALS:
    /// Progress and outcome in words; \a final: nothing more will come.
    void told(const QString &words, bool final);
    /// A printer has the pages.
    void handedOver();

private:
    void submit(const QByteArray &pages, const QString &queue, const PrintOptions &options);
    void follow();
    struct Painting;
    void paintPages(const QByteArray &pages, const std::shared_ptr<QPrinter> &printer);
    void paintNext(const std::shared_ptr<Painting> &painting);
    void record(const QString &words, const QString &outcome, bool final);
    void finish(const QString &words, const QString &outcome);

    SummaryDesk &m_desk;
    IssuedPaper m_paper;
    Language m_language;
    QByteArray m_timeZone;
    QDateTime m_now;
    QString m_trustFolder;
    std::unique_ptr<QPrinter> m_printer;
    QString m_queue;
    int m_copies = 1;
    bool m_duplicate = false;
    int m_job = 0;
    int m_asked = 0;
    QTimer m_timer;
};

} // namespace homeward
