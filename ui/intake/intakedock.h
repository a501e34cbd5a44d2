// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/evidencedesk.h"
#include "ui/common/services.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QMimeData;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace homeward {

class Dossier;
class IntakeSheet;

/// Takes files into the case that is shown: asks how they came, shows the work as a strip that leaves all else usable,
/// and says what became of each. One job at a time; it goes on when another case is opened. Dropping onto \a target and
/// below it, and pasting, lead here, too.
class IntakeDock final : public QFrame
{
    Q_OBJECT
public:
    IntakeDock(Dossier &dossier, UiServices services, QWidget *target);
    ~IntakeDock() override;
    void setCase(const CaseId &id, const QString &number);

    /// Why nothing can be taken in now; empty: it can.
    [[nodiscard]] QString obstacle() const;
    void askFiles();
    void askFolder();
    /// Files and folders, or a picture, from the clipboard.
    void paste();
    void begin(const QStringList &paths);

Q_SIGNALS:
    /// Something to say in the status bar.
    void told(const QString &sentence);
    void obstacleChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Lines = Result<QList<IntakeLine>>;
    [[nodiscard]] IntakeSheet *openSheet();
    void beginPicture(const QByteArray &bytes, const QString &suffix);
    void work(const QFuture<Lines> &lines, const QString &number, int files);
    void done();
    void showReport(const QString &summary, const QStringList &details);
    void refresh();
    void retranslateUi();

    Dossier &m_dossier;
    UiServices m_services;
    QWidget *m_target;
    QWidget *m_outline; ///< of the target, while files are dragged over it
    CaseId m_case;
    QString m_number;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_more;
    QPushButton *m_close;
    QPlainTextEdit *m_details;
    QFutureWatcher<Lines> m_work;
    EvidenceDesk::StopFlag m_stop;
    QString m_workNumber; ///< of the case the job is for
    int m_workFiles = 0;
    bool m_stopping = false;
};

} // namespace homeward
