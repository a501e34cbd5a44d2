// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QUndoStack;

namespace homeward {

class Chip;
class ContactDelegate;
class ContactDetails;
class ContactLogModel;
class Dossier;
class EmptyState;
class PillButton;
class QuickLine;

/// The Contact tab: the family log of the case by month, and ways to add to it.
class ContactPage final : public QWidget
{
    Q_OBJECT
public:
    ContactPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    /// Makes it the current line as soon as the log is read.
    void showEntry(const ContactId &id);
    [[nodiscard]] const ContactLog &log() const { return m_log; }
    void logContact();

Q_SIGNALS:
    /// The log was read; \a live lines hold.
    void logRead(int live);
    void statusChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool mayLog() const;
    void load();
    void present(const ContactLog &log);
    void refill();
    void select(int row);
    void stepMonth(int step);
    void record(const std::optional<ContactId> &old, const ContactEntry &entry);
    void correct(const ContactId &id);
    void withdraw(const ContactId &id);
    [[nodiscard]] QString draftKey() const;
    void reopenDraft();
    void openDialog(const ContactEntry &start, const std::optional<ContactId> &old);
    void showMenu(const QPoint &point);
    void tellFailure(const Error &error);
    void retranslateUi();
    [[nodiscard]] ContactEntry freshEntry() const;
    [[nodiscard]] const ContactEvent *current() const;

    Dossier &m_dossier;
    CaseId m_reopened; ///< the case whose unfinished form was looked for
    UiServices m_services;
    QUndoStack &m_undo;
    CaseId m_case;
    QString m_number;
    ContactLog m_log;
    ContactId m_wanted;    ///< to be made current
    quint64 m_loading = 0; ///< counts readings: only the latest answer is shown
    Chip *m_axis;
    QLabel *m_line;
    PillButton *m_earlier;
    QPushButton *m_add;
    QLabel *m_failure;
    QuickLine *m_quick;
    ContactLogModel *m_model;
    QListView *m_list;
    ContactDetails *m_details;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QStackedLayout *m_stack;
};

} // namespace homeward
