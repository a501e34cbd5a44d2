// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/browsedesk.h"
#include "ui/common/services.h"

#include <QObject>

#include <memory>

class QMenu;
class QPrinter;
class QUndoStack;
class QWidget;

namespace homeward {

class Dossier;

/// What can be done with one or several cases of the list, with Undo over the whole batch.
class CaseActions final : public QObject
{
    Q_OBJECT
public:
    CaseActions(Dossier &dossier, UiServices services, QWidget *window);
    ~CaseActions() override;

    [[nodiscard]] QUndoStack *undoStack() const { return m_undo; }
    void markRead(const QList<CaseRow> &rows, bool read);
    void assign(const QList<CaseRow> &rows, const AccountId &account);
    /// Asks for a printer; the job has a neutral title, and each history says that its case was on a printed list.
    void print(const QList<CaseRow> &rows);
    /// People to choose from, for \a rows; whoever works comes first.
    void fillAssignMenu(QMenu &menu, const QList<CaseRow> &rows);

    /// Why not, as a sentence; empty: it may be done.
    [[nodiscard]] QString whyNotAssign() const;
    [[nodiscard]] QString whyNotMark() const;
    [[nodiscard]] QString whyNotPrint() const;

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    template<class T>
    void push(const Result<BatchChange<T>> &change, const QString &undoText, const QString &sentence,
              QFuture<Result<BatchChange<T>>> (BrowseDesk::*apply)(const QList<T> &));
    void report(const Error &error);
    [[nodiscard]] QString nameOf(const AccountId &id) const;
    void paint(const QList<CaseRow> &rows);

    Dossier &m_dossier;
    UiServices m_services;
    QWidget *m_window;
    QUndoStack *m_undo;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace homeward
