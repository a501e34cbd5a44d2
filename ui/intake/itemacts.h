// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "ui/common/services.h"

#include <QObject>

#include <functional>

class QUndoStack;
class QWidget;

namespace homeward {

class Dossier;

/// What a person does with what is known of a file: looks at its words and custody, words them better, takes it out as
/// entered in error, puts it back. All but the last can be undone.
class ItemActs final : public QObject
{
    Q_OBJECT
public:
    /// \a page: what the questions are asked over; owns this.
    ItemActs(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *page);
    /// Opens "Details and custody" of \a item, which may be a withdrawn one.
    void showDetails(const CaseView &view, const EvidenceItem &item);

Q_SIGNALS:
    void failed(const homeward::Error &error);

private:
    void correct(const CaseId &id, const EvidenceItem &item, const EvidenceWords &words);
    void withdraw(const CaseId &id, const EvidenceItem &item);
    void restore(const CaseId &id, const EvidenceItem &item);
    [[nodiscard]] std::function<void(const Error &)> teller();

    Dossier &m_dossier;
    UiServices m_services;
    QUndoStack &m_undo;
    QWidget *m_page;
};

} // namespace homeward
