// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/itemacts.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"
#include "ui/common/drafts.h"
#include "ui/common/prompts.h"
#include "ui/evidence/whendone.h"
#include "ui/intake/itemcommands.h"
#include "ui/intake/itemdialog.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

namespace homeward {

ItemActs::ItemActs(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *page)
    : QObject(page), m_dossier(dossier), m_services(services), m_undo(undo), m_page(page)
{
}

/// Undo may outlive the page.
std::function<void(const Error &)> ItemActs::teller()
{
    return [alive = QPointer(this)](const Error &error) {
        if (alive)
            Q_EMIT alive->failed(error);
    };
}

void ItemActs::showDetails(const CaseView &view, const EvidenceItem &item)
{
    const CaseId id = view.file.id;
    auto *dialog = new ItemDialog(m_dossier, view, item, m_page);
    connect(dialog, &ItemDialog::corrected, this,
            [this, id, item](const EvidenceWords &words) { correct(id, item, words); });
    connect(dialog, &ItemDialog::withdrawalWanted, this, [this, id, item] { withdraw(id, item); });
    connect(dialog, &ItemDialog::restorationWanted, this, [this, id, item] { restore(id, item); });
    dialog->open();
    if (m_services.drafts)
        m_services.drafts->watch(QStringLiteral("item/") + item.id.toString(), {}, dialog);
}

void ItemActs::correct(const CaseId &id, const EvidenceItem &item, const EvidenceWords &words)
{
    m_undo.push(new CorrectItemCommand(m_dossier.evidence(), id, item, words, teller()));
}

void ItemActs::withdraw(const CaseId &id, const EvidenceItem &item)
{
    TextQuestion question;
    //: @title:window
    question.title = tr("Entered in error");
    question.about = item.title;
    //: @label:textbox
    question.label = tr("Why does this file not belong here? It is kept with this reason and leaves lists and papers.");
    //: @action:button
    question.button = tr("Withdraw file");
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("reason/") + item.id.toString();
    const QPointer<ItemActs> alive(this);
    const auto reason = m_services.prompts.textToAsk(m_page, question);
    if (alive && reason)
        m_undo.push(new WithdrawItemCommand(m_dossier.evidence(), id, item, *reason, teller()));
}

void ItemActs::restore(const CaseId &id, const EvidenceItem &item)
{
    whenDone(m_dossier.evidence().restoreItem(id, item.id), this, [tell = teller()](const Status &done) {
        if (!done)
            tell(done.error());
    });
}

} // namespace homeward
