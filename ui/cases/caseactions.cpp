// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caseactions.h"

#include "desks/accountdesk.h"
#include "desks/dossier.h"
#include "ui/cases/casecommands.h"
#include "ui/cases/caselistprint.h"
#include "ui/common/errortext.h"
#include "ui/common/plainpages.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QAction>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QUndoStack>

#include <algorithm>

namespace homeward {

namespace {

QList<CaseId> idsOf(const QList<CaseRow> &rows)
{
    QList<CaseId> ids;
    for (const CaseRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

CaseActions::CaseActions(Dossier &dossier, UiServices services, QWidget *window)
    : QObject(window), m_dossier(dossier), m_services(services), m_window(window), m_undo(new QUndoStack(this))
{
}

CaseActions::~CaseActions() = default;

QString CaseActions::nameOf(const AccountId &id) const
{
    const QList<Account> people = m_dossier.accounts().accounts();
    const auto found = std::find_if(people.begin(), people.end(), [&](const Account &one) { return one.id == id; });
    return found == people.end() ? QString() : found->displayName;
}

void CaseActions::report(const Error &error)
{
    Q_EMIT failed(errorText(error).whole());
}

template<class T>
void CaseActions::push(const Result<BatchChange<T>> &change, const QString &undoText, const QString &sentence,
                       QFuture<Result<BatchChange<T>>> (BrowseDesk::*apply)(const QList<T> &))
{
    if (!change) {
        report(change.error());
        return;
    }
    if (change->after.isEmpty())
        return;
    const auto repeat = [this, apply](const QList<T> &wishes) {
        whenDone((m_dossier.browse().*apply)(wishes), this, [this](const Result<BatchChange<T>> &done) {
            if (!done)
                report(done.error());
        });
    };
    m_undo->push(new BatchCommand<T>(undoText, *change, repeat));
    Q_EMIT done(sentence);
}

void CaseActions::markRead(const QList<CaseRow> &rows, bool read)
{
    whenDone(m_dossier.browse().markRead(idsOf(rows), read), this,
             [this, read](const Result<BatchChange<ReadMark>> &change) {
                 const int count = change ? static_cast<int>(change->after.size()) : 0;
                 //: @action name of an undo step: %n cases were marked
                 push(change,
                      read ? tr("mark %n case(s) as read", nullptr, count)
                           //: @action name of an undo step: %n cases were marked
                           : tr("mark %n case(s) as unread", nullptr, count),
                      //: @info:status what was just done
                      read ? tr("%n case(s) marked as read", nullptr, count)
                           //: @info:status what was just done
                           : tr("%n case(s) marked as unread", nullptr, count),
                      &BrowseDesk::setReadMarks);
             });
}

void CaseActions::assign(const QList<CaseRow> &rows, const AccountId &account)
{
    QList<CaseAssignment> wishes;
    for (const CaseRow &row : rows)
        wishes.append({row.id, account});
    whenDone(m_dossier.browse().assign(wishes), this,
             [this, account](const Result<BatchChange<CaseAssignment>> &change) {
                 const int count = change ? static_cast<int>(change->after.size()) : 0;
                 const QString name = nameOf(account);
                 //: @action name of an undo step: %n cases were handed out
                 push(change, tr("assign %n case(s)", nullptr, count),
                      //: @info:status what was just done; %1 is a person
                      account.isNull() ? tr("%n case(s) assigned to nobody", nullptr, count)
                                       //: @info:status what was just done; %1 is a person
                                       : tr("%n case(s) assigned to %1", nullptr, count).arg(name),
                      &BrowseDesk::assign);
             });
}

void CaseActions::fillAssignMenu(QMenu &menu, const QList<CaseRow> &rows)
{
    const AccountId me = m_dossier.session().account.id;
    const auto add = [&](const QString &text, const AccountId &account) {
        QAction *action = menu.addAction(text);
        action->setEnabled(whyNotAssign().isEmpty());
        connect(action, &QAction::triggered, this, [this, rows, account] { assign(rows, account); });
    };
    const auto shown = [](const QString &name) { return QString(name).replace(u'&', QStringLiteral("&&")); };
    const QList<Account> people = m_dossier.accounts().accounts();
    for (const Account &person : people) {
        if (person.id == me)
            //: @action:inmenu hands cases to oneself; %1 is the own name
            add(tr("Me (%1)").arg(shown(person.displayName)), me);
    }
    for (const Account &person : people) {
        if (person.id != me && allows(person.roles, Right::ViewCases))
            add(shown(person.displayName), person.id);
    }
    menu.addSeparator();
    //: @action:inmenu takes cases back from whoever has them
    add(tr("Nobody"), {});
}

void CaseActions::print(const QList<CaseRow> &rows)
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(QStringLiteral("Homeward")); // job titles are seen by others
    auto *dialog = new QPrintDialog(m_printer.get(), m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, [this, rows] { paint(rows); });
    dialog->open();
}

void CaseActions::paint(const QList<CaseRow> &rows)
{
    // First on record, then on paper.
    whenDone(m_dossier.browse().recordListPrint(idsOf(rows)), this, [this, rows](const Status &recorded) {
        if (!recorded) {
            report(recorded.error());
            return;
        }
        //: @info on a printed list of cases; %1 is a day and time, %2 a person
        const QString note = tr("Printed %1 by %2")
                                 .arg(dateTimeText(m_services.world.nowUtc(), m_dossier.office().timeZone),
                                      m_dossier.session().account.displayName);
        paintPlainPages(*m_printer, caseListHtml(rows, m_dossier.today(), note));
    });
}

QString CaseActions::whyNotAssign() const
{
    if (m_dossier.isReadOnly())
        return tr("The dossier is open for reading only.");
    return m_dossier.browse().mayAssign() ? QString()
                                          //: @info:tooltip why a command is disabled
                                          : tr("Only those who edit cases may assign them.");
}

QString CaseActions::whyNotMark() const
{
    //: @info:tooltip why a command is disabled
    return m_dossier.isReadOnly() ? tr("The dossier is open for reading only.") : QString();
}

QString CaseActions::whyNotPrint() const
{
    if (m_dossier.isReadOnly())
        return tr("The dossier is open for reading only.");
    return m_dossier.session().may(Right::PrintPaper) ? QString()
                                                      //: @info:tooltip why a command is disabled
                                                      : tr("Your role does not allow printing.");
}

} // namespace homeward
