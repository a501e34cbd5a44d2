// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/summarydesk.h"
#include "summary/printjob.h"

#include <QObject>
#include <QPrinter>
#include <QTimer>

#include <memory>

class QPrintDialog;

namespace homeward {

class PageSource;

/// What Qt's print dialog was set to, as options CUPS understands. Colour is always asked for by name: the generic
/// driver would print grey.
[[nodiscard]] PrintOptions cupsOptions(const QPrinter &printer);

/// Prints a signed paper: Qt's dialog, then the signed pages with the margin overlay to the CUPS queue, followed until
/// it has come out or failed; where the printer is no CUPS queue, the same pages are painted to it. What happened is
/// recorded in the dossier and said in words.
class PaperPrinting final : public QObject
{
    Q_OBJECT
public:
    PaperPrinting(SummaryDesk &desk, const IssuedPaper &paper, Language language, const QByteArray &timeZone,
                  const QDateTime &now, const QString &trustFolder, QWidget *window);
    ~PaperPrinting() override;

    /// Shows the dialog, window-modal.
    void ask();
    /// As if the dialog had been accepted with these settings.
    void print(const QPrinter &printer);

Q_SIGNALS:
    /// Progress and outcome in words; \a final: nothing more will come.
    void told(const QString &words, bool final);

private:
    void submit(const QByteArray &pages, const QString &queue, const PrintOptions &options);
    void follow();
    void paintPages(const QByteArray &pages, const std::shared_ptr<QPrinter> &printer);
    void finish(const QString &words, const QString &outcome);

    SummaryDesk &m_desk;
    IssuedPaper m_paper;
    Language m_language;
    QByteArray m_timeZone;
    QDateTime m_now;
    QString m_trustFolder;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer;
    QString m_queue;
    int m_copies = 1;
    int m_job = 0;
    int m_asked = 0;
    QTimer m_timer;
};

} // namespace homeward
