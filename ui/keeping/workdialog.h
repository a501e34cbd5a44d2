// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestatus.h"
#include "domain/result.h"
#include "ui/common/dialog.h"

#include <QFutureWatcher>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace homeward {

/// What came of long work: one sentence, and lines that can be copied.
struct WorkReport
{
    QString sentence;
    StateTone tone = StateTone::Good;
    QStringList lines;
};

/// Long work in the background with its count and Cancel, and afterwards its report. Closing it cancels.
class WorkDialog final : public Dialog
{
    Q_OBJECT
public:
    /// \a title and \a explanation give their words anew when the language changes.
    WorkDialog(std::function<QString()> title, std::function<QString()> explanation, QWidget *parent);

    /// \a words makes the report of the answer; asked again when the language changes.
    template<class T>
    void follow(const QFuture<Result<T>> &future, std::function<WorkReport(const Result<T> &)> words)
    {
        auto *watcher = new QFutureWatcher<Result<T>>(this);
        m_cancel = [copy = QFuture<Result<T>>(future)]() mutable { copy.cancel(); };
        connect(watcher, &QFutureWatcherBase::progressRangeChanged, this, &WorkDialog::setRange);
        connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &WorkDialog::setValue);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, words = std::move(words)] {
            watcher->deleteLater();
            const QFuture<Result<T>> done = watcher->future();
            const Result<T> answer = done.resultCount() == 0 ? Result<T>(failure(ErrorCode::Cancelled)) : done.result();
            showReport([answer, words] { return words(answer); });
        });
        watcher->setFuture(future);
    }
    /// From here on closing it cancels nothing: somebody else waits for the work.
    void letGoOn() { m_cancel = nullptr; }
    /// True from the end of the work on.
    [[nodiscard]] bool isDone() const { return m_report != nullptr; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void workEnded();

public Q_SLOTS:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setRange(int least, int most);
    void setValue(int value);
    void showReport(std::function<WorkReport()> report);
    void refresh();

    std::function<QString()> m_titleWords;
    std::function<QString()> m_explanationWords;
    std::function<WorkReport()> m_report;
    std::function<void()> m_cancel;
    QLabel *m_explanation = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_count = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QPushButton *m_close = nullptr;
    int m_done = 0;
    int m_all = 0;
};

} // namespace homeward
