// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the cells of the claims grid: open, add, correct, withdraw, mark.
#include "desks/dossier.h"
#include "ui/casefile/attestationdialog.h"
#include "ui/casefile/claimdialog.h"
#include "ui/casefile/claimsmodel.h"
#include "ui/casefile/claimspage.h"
#include "ui/casefile/recordcommands.h"
#include "ui/casefile/subjectdialog.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/drafts.h"
#include "ui/common/errortext.h"
#include "ui/common/prompts.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

/// The field a new claim about a record is offered for: the first nobody speaks about. The child: left to the person.
QString firstUnsaidOf(const CaseView &view, const Subject *subject)
{
    if (!subject || subject->kind == SubjectKind::Child)
        return {};
    const auto unsaid = std::find_if(view.facts.begin(), view.facts.end(), [&](const FactComparison &fact) {
        return fact.subject == subject->id && fact.state == FactState::NoData;
    });
    return unsaid == view.facts.end() ? QString() : unsaid->field;
}

} // namespace

const Attestation *ClaimsPage::attestationOf(const AttestationId &id) const
{
    const QList<Attestation> &all = m_model->view().file.attestations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Attestation &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void ClaimsPage::openSource(const QModelIndex &cell)
{
    if (m_model->party(cell.column()) && m_model->lines(cell.row(), cell.column()).isEmpty() && !m_dossier.isReadOnly())
        return addClaim(cell); // an empty cell waits for one
    for (const ClaimLine &line : m_model->lines(cell.row(), cell.column())) {
        if (!line.hasDocument)
            continue;
        if (const Claim *claim = m_model->view().claim(line.claim))
            Q_EMIT documentRequested(claim->source.evidence, std::max(0, claim->source.page));
        else if (const Attestation *attested = attestationOf(line.attestation))
            Q_EMIT documentRequested(attested->file, 0);
        return;
    }
    //: @info:status after Enter on a cell without a document
    Q_EMIT statusChanged(tr("No document on file for this claim"));
}

void ClaimsPage::report(const Error &error)
{
    Q_EMIT statusChanged(errorText(error).whole());
}

ClaimFailureReport ClaimsPage::failureReport(const std::function<bool(const Error &)> &shown)
{
    return [page = QPointer(this), shown](const Error &error) {
        if (!(shown && shown(error)) && page)
            page->report(error);
        if (!page)
            return;
        // Not from within the command itself: what never happened leaves the stack, so that Undo skips it.
        QTimer::singleShot(0, page, [page] {
            const QUndoCommand *last = page->m_undo.command(page->m_undo.index() - 1);
            if (last && last->isObsolete())
                page->m_undo.undo();
        });
    };
}

template<class Dialog>
ClaimFailureReport ClaimsPage::reportIn(Dialog *dialog)
{
    return failureReport([asking = QPointer<Dialog>(dialog)](const Error &error) {
        if (asking)
            asking->showFailure(error);
        return !asking.isNull();
    });
}

void ClaimsPage::addClaim(const QModelIndex &cell)
{
    if (!mayWrite())
        return;
    const Party *party = m_model->party(cell.column());
    if (const auto capacity = m_model->capacity(cell.row())) {
        addAttestation(party ? party->key : QString(), *capacity);
        return;
    }
    const FactComparison *fact = m_model->fact(cell.row());
    const Subject *subject = m_model->subject(cell.row());
    if (subject && subject->withdrawn) {
        //: @info:status nothing more can be said about a record that was entered in error
        Q_EMIT statusChanged(tr("This record is marked as entered in error. Restore it first."));
        return;
    }
    openClaimDialog(fact ? fact->field : firstUnsaidOf(m_model->view(), subject), party ? party->key : QString(),
                    subject ? subject->id : SubjectId(), std::nullopt);
}

void ClaimsPage::correctClaim(const ClaimId &id)
{
    if (const Claim *claim = m_model->view().claim(id))
        openClaimDialog(claim->field, claim->partyKey, {}, *claim);
}

void ClaimsPage::openClaimDialog(const QString &field, const QString &party, const SubjectId &subject,
                                 const std::optional<Claim> &corrected)
{
    auto *dialog = new ClaimDialog(m_model->view(), field, party, corrected, this, subject);
    dialog->open();
    connect(dialog, &ClaimDialog::claimReady, this, [this, dialog, corrected](const NewClaim &words) {
        CaseDesk &desk = m_dossier.cases();
        const CaseId id = m_model->view().file.id;
        ClaimCommand *command = nullptr;
        if (corrected)
            command = new CorrectClaimCommand(desk, id, corrected->id, words, reportIn(dialog), m_order);
        else
            command = new AddClaimCommand(desk, id, words, reportIn(dialog), m_order);
        connect(command, &ClaimCommand::recorded, dialog, &ClaimDialog::finish);
        m_undo.push(command);
    });
    if (m_services.drafts)
        m_services.drafts->watch(draftKey(),
                                 corrected          ? corrected->id.toString()
                                 : subject.isNull() ? QString()
                                                    : subject.toString(),
                                 dialog);
}

QString ClaimsPage::draftKey() const
{
    return QStringLiteral("claim/") + m_model->view().file.id.toString();
}

QString ClaimsPage::draftKey(SubjectKind kind) const
{
    return QStringLiteral("record/%1/%2").arg(m_model->view().file.id.toString()).arg(static_cast<int>(kind));
}

QString ClaimsPage::attestationKey() const
{
    return QStringLiteral("attestation/") + m_model->view().file.id.toString();
}

void ClaimsPage::reopenDraft()
{
    if (!m_services.drafts || m_dossier.isReadOnly())
        return;
    const auto waits = [this](const QString &key) { return !m_services.drafts->kept(key).isEmpty(); };
    for (const SubjectKind kind :
         {SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay, SubjectKind::ConditionReport}) {
        if (waits(draftKey(kind)))
            return addRecord(kind);
    }
    if (waits(attestationKey()))
        return addAttestation({}, AttestationCapacity::Supplies);
    if (!waits(draftKey()))
        return;
    const QString about = m_services.drafts->about(draftKey());
    if (m_model->view().claim(ClaimId::fromString(about)))
        correctClaim(ClaimId::fromString(about));
    else
        openClaimDialog({}, {}, SubjectId::fromString(about), std::nullopt);
}

void ClaimsPage::withdrawClaim(const ClaimId &id)
{
    const CaseView &view = m_model->view();
    const Claim *claim = view.claim(id);
    if (!claim)
        return;
    TextQuestion question;
    QStringList about{fieldLabel(claim->field), valueText(claim->field, claim->value)};
    for (const Party &party : view.file.parties) {
        if (party.key == claim->partyKey)
            about.append(partyName(party));
    }
    question.about = about.join(QStringLiteral(" · "));
    //: @title:window a claim is withdrawn, it stays on record
    question.title = tr("Withdraw a claim");
    //: @label:textbox
    question.label = tr("Reason. The claim stays on record, marked as withdrawn.");
    //: @action:button
    question.button = tr("Withdraw");
    question.several = true;
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("reason/") + id.toString();
    const QPointer<ClaimsPage> alive(this);
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (!alive || !reason || reason->trimmed().isEmpty())
        return;
    m_undo.push(new WithdrawClaimCommand(m_dossier.cases(), m_model->view().file.id, id, reason->trimmed(),
                                         failureReport({}), m_order));
}

void ClaimsPage::showMenu(const QModelIndex &cell, const QPoint &global)
{
    m_table->setCurrentIndex(cell);
    const ClaimLines lines = m_model->lines(cell.row(), cell.column());
    const Subject *subject = m_model->subject(cell.row());
    const bool writable = mayWrite();
    const bool closed = subject && subject->withdrawn;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!lines.isEmpty()) {
        //: @action:inmenu
        menu->addAction(tr("Open the source"), this, [this, cell] { openSource(cell); })
            ->setEnabled(lines.first().hasDocument);
    }
    if (writable && m_model->capacity(cell.row())) {
        //: @action:inmenu
        menu->addAction(tr("Add an attestation…"), this, [this, cell] { addClaim(cell); });
        for (const ClaimLine &line : lines)
            //: @action:inmenu %1 an attestation
            menu->addAction(tr("Mark “%1” as entered in error…").arg(line.value), this,
                            [this, id = line.attestation] { markAttestation(id); });
    } else if (writable && !closed) {
        //: @action:inmenu
        menu->addAction(tr("Add a claim…"), this, [this, cell] { addClaim(cell); });
        for (const ClaimLine &line : lines) {
            //: @action:inmenu %1 is the value of a claim
            menu->addAction(tr("Correct “%1”…").arg(line.value), this, [this, id = line.claim] { correctClaim(id); });
            //: @action:inmenu %1 is the value of a claim
            menu->addAction(tr("Withdraw “%1”…").arg(line.value), this, [this, id = line.claim] { withdrawClaim(id); });
        }
    }
    if (writable && subject && subject->kind != SubjectKind::Child) {
        menu->addSeparator();
        if (closed)
            //: @action:inmenu a record entered in error holds again
            menu->addAction(tr("Restore this record…"), this, [this, id = subject->id] { markSubject(id); });
        else
            //: @action:inmenu %1 a person, document, stay or condition report
            menu->addAction(tr("Mark “%1” as entered in error…").arg(subjectTitle(m_model->view().file, *subject)),
                            this, [this, id = subject->id] { markSubject(id); });
    }
    if (!lines.isEmpty()) {
        menu->addSeparator();
        //: @action:inmenu copies value, party and source
        menu->addAction(tr("Copy with party and source"), this, [this, cell] { copyCell(cell, false); });
        //: @action:inmenu copies the value alone
        menu->addAction(tr("Copy the value"), this, [this, cell] { copyCell(cell, true); });
    }
    if (m_model->party(cell.column())) {
        menu->addSeparator();
        //: @action:inmenu earlier, corrected and withdrawn claims of one party about one fact
        menu->addAction(tr("Earlier and withdrawn claims"), this, [this, cell] { showCellHistory(cell); });
    }
    menu->popup(global);
}

void ClaimsPage::correctCell(const QModelIndex &cell)
{
    const ClaimLines lines = m_model->lines(cell.row(), cell.column());
    if (!mayWrite() || lines.isEmpty() || lines.first().claim.isNull())
        return;
    if (lines.size() == 1)
        correctClaim(lines.first().claim);
    else
        showMenu(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

void ClaimsPage::withdrawCell(const QModelIndex &cell)
{
    if (!mayWrite())
        return;
    const ClaimLines lines = m_model->lines(cell.row(), cell.column());
    const Subject *subject = m_model->subject(cell.row());
    if (m_model->isSubject(cell.row()) && subject)
        markSubject(subject->id);
    else if (lines.size() > 1)
        showMenu(cell, m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
    else if (lines.size() == 1 && !lines.first().claim.isNull())
        withdrawClaim(lines.first().claim);
    else if (lines.size() == 1)
        markAttestation(lines.first().attestation);
}

void ClaimsPage::showAddMenu()
{
    if (!mayWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SubjectKind kind :
         {SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay, SubjectKind::ConditionReport})
        menu->addAction(subjectKindLabel(kind), this, [this, kind] { addRecord(kind); });
    menu->addSeparator();
    //: @action:inmenu what a party answered about the case
    menu->addAction(tr("Attestation"), this, [this] { addAttestation({}, {}); });
    menu->popup(m_addRecord->mapToGlobal(m_addRecord->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().first());
}

void ClaimsPage::addRecord(SubjectKind kind)
{
    const Party *party = m_model->party(m_table->currentIndex().column());
    auto *dialog = new SubjectDialog(m_model->view(), kind, party ? party->key : QString(), this);
    connect(dialog, &SubjectDialog::subjectReady, this, [this, dialog, kind](const QList<NewClaim> &claims) {
        auto *command =
            new BeginSubjectCommand(m_dossier.cases(), m_model->view().file.id, kind, claims, reportIn(dialog));
        connect(command, &RecordCommand::recorded, dialog, &SubjectDialog::finish);
        connect(command, &RecordCommand::recorded, this, [this, command] {
            m_fresh = command->subject();
            showFresh();
        });
        m_undo.push(command);
    });
    dialog->open();
    if (m_services.drafts)
        m_services.drafts->watch(draftKey(kind), {}, dialog);
}

/// The record just made, as soon as the grid knows it.
void ClaimsPage::showFresh()
{
    if (m_fresh.isNull() || !m_model->view().file.subject(m_fresh))
        return;
    if (m_model->rowOfSubject(m_fresh) < 0)
        m_clear->click(); // behind a filter
    const QModelIndex row = m_model->index(m_model->rowOfSubject(std::exchange(m_fresh, {})), 0);
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void ClaimsPage::addAttestation(const QString &partyKey, std::optional<AttestationCapacity> capacity)
{
    auto *dialog = new AttestationDialog(m_model->view(), partyKey, capacity, this);
    connect(dialog, &AttestationDialog::attestationReady, this, [this, dialog](const NewAttestation &words) {
        auto *command = new AddAttestationCommand(m_dossier.cases(), m_model->view().file.id, words, reportIn(dialog));
        connect(command, &RecordCommand::recorded, dialog, &AttestationDialog::finish);
        m_undo.push(command);
    });
    dialog->open();
    if (m_services.drafts)
        m_services.drafts->watch(attestationKey(), {}, dialog);
}

std::optional<QString> ClaimsPage::reasonFor(const QString &title, const QString &about, const QString &button,
                                             const QString &of)
{
    TextQuestion question;
    question.title = title;
    question.about = about;
    //: @label:textbox
    question.label = tr("Reason. Everything stays on record.");
    question.button = button;
    question.several = true;
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("reason/") + of;
    const QPointer<ClaimsPage> alive(this);
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (!alive || !reason || reason->trimmed().isEmpty())
        return std::nullopt;
    return reason->trimmed();
}

void ClaimsPage::markSubject(const SubjectId &id)
{
    const CaseView &view = m_model->view();
    const Subject *subject = view.file.subject(id);
    if (!subject || subject->kind == SubjectKind::Child)
        return;
    const bool restore = subject->withdrawn;
    //: @title:window a record that was entered in error holds again
    const auto reason = reasonFor(restore ? tr("Restore a record")
                                          //: @title:window a record is marked and no longer counts, but stays
                                          : tr("Mark a record as entered in error"),
                                  subjectTitle(view.file, *subject),
                                  //: @action:button
                                  restore ? tr("Restore")
                                          //: @action:button marks a record or an attestation as entered in error
                                          : tr("Mark as an error"),
                                  id.toString());
    if (reason)
        m_undo.push(new MarkSubjectCommand(m_dossier.cases(), view.file.id, id, *reason, restore, failureReport({})));
}

void ClaimsPage::markAttestation(const AttestationId &id)
{
    const Attestation *attested = attestationOf(id);
    if (!attested)
        return;
    //: @title:window an attestation is marked and no longer counts, but stays
    const auto reason = reasonFor(tr("Mark an attestation as entered in error"),
                                  attestationResultText(attested->result), tr("Mark as an error"), id.toString());
    if (reason)
        m_undo.push(
            new MarkAttestationCommand(m_dossier.cases(), m_model->view().file.id, id, *reason, failureReport({})));
}

} // namespace homeward
