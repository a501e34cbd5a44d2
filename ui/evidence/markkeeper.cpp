// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/markkeeper.h"

#include "desks/dossier.h"
#include "desks/evidencedesk.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>

namespace homeward {

MarkKeeper::MarkKeeper(Dossier &dossier, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_dossier(dossier), m_undo(undo)
{
}

void MarkKeeper::setItem(const CaseId &caseId, const EvidenceId &item)
{
    m_case = caseId;
    m_item = item;
}

void MarkKeeper::take(const QList<Annotation> &annotations)
{
    m_annotations.clear();
    std::copy_if(annotations.cbegin(), annotations.cend(), std::back_inserter(m_annotations),
                 [this](const Annotation &one) { return one.evidence == m_item; });
    Q_EMIT changed();
}

const Annotation *MarkKeeper::find(const AnnotationId &id) const
{
    const auto found =
        std::find_if(m_annotations.cbegin(), m_annotations.cend(), [&](const Annotation &one) { return one.id == id; });
    return found == m_annotations.cend() ? nullptr : &*found;
}

AccountId MarkKeeper::own() const
{
    const bool may = !m_dossier.isReadOnly() && m_dossier.session().may(Right::Annotate);
    return may ? m_dossier.session().account.id : AccountId();
}

bool MarkKeeper::isOwn(const AnnotationId &id) const
{
    const Annotation *annotation = find(id);
    return annotation && !own().isNull() && annotation->author == own();
}

FailureReport MarkKeeper::report()
{
    // Commands outlive the reader in the undo stack.
    return [keeper = QPointer(this)](const Error &error) {
        if (keeper)
            Q_EMIT keeper->failed(error);
    };
}

void MarkKeeper::add(const NewAnnotation &annotation)
{
    if (!mayMark())
        return;
    NewAnnotation complete = annotation;
    complete.evidence = m_item;
    auto *command = new AddAnnotationCommand(m_dossier.evidence(), m_case, complete, report());
    connect(command, &AddAnnotationCommand::added, this, [this, complete](const AnnotationId &id) {
        if (!find(id) && complete.evidence == m_item) {
            Annotation shown;
            shown.id = id;
            shown.evidence = complete.evidence;
            shown.page = complete.page;
            shown.kind = complete.kind;
            shown.category = complete.category;
            shown.rects = complete.rects;
            shown.quote = complete.quote;
            shown.before = complete.before;
            shown.after = complete.after;
            shown.author = m_dossier.session().account.id;
            m_annotations.append(shown);
            Q_EMIT changed();
        }
        Q_EMIT added(id);
    });
    m_undo.push(command);
}

void MarkKeeper::edit(const AnnotationId &id, AnnotationCategory category, const QString &body)
{
    const auto found =
        std::find_if(m_annotations.begin(), m_annotations.end(), [&](const Annotation &one) { return one.id == id; });
    if (found == m_annotations.end())
        return;
    const EditAnnotationCommand::Words before{found->category, found->body};
    found->category = category;
    found->body = body;
    Q_EMIT changed();
    m_undo.push(new EditAnnotationCommand(m_dossier.evidence(), m_case, id, before, {category, body}, report()));
}

void MarkKeeper::withdraw(const AnnotationId &id)
{
    if (!isOwn(id))
        return;
    EvidenceDesk &desk = m_dossier.evidence();
    const CaseId caseId = m_case;
    //: @action:inmenu what Undo takes back
    m_undo.push(new ActCommand(
        tr("removal of an annotation"), [&desk, caseId, id] { return desk.withdrawAnnotation(caseId, id); },
        [&desk, caseId, id] { return desk.restoreAnnotation(caseId, id); }, report()));
}

void MarkKeeper::moveTo(const AnnotationId &id, AnnotationKind kind, const AnnotationPlace &place)
{
    const Annotation *annotation = find(id);
    if (!annotation || !isOwn(id))
        return;
    EvidenceDesk &desk = m_dossier.evidence();
    const CaseId caseId = m_case;
    const AnnotationPlace before{annotation->page, annotation->rects, annotation->quote, annotation->before,
                                 annotation->after};
    const AnnotationKind kindBefore = annotation->kind;
    //: @action:inmenu what Undo takes back
    m_undo.push(new ActCommand(
        tr("another place of an annotation"),
        [&desk, caseId, id, kind, place] { return desk.placeAnnotation(caseId, id, kind, place); },
        [&desk, caseId, id, kindBefore, before] { return desk.placeAnnotation(caseId, id, kindBefore, before); },
        report()));
}

void MarkKeeper::resolve(const AnnotationId &id, bool resolved)
{
    if (!mayMark())
        return;
    EvidenceDesk &desk = m_dossier.evidence();
    const CaseId caseId = m_case;
    //: @action:inmenu what Undo takes back
    m_undo.push(new ActCommand(
        tr("answer to a question"),
        [&desk, caseId, id, resolved] { return desk.resolveQuestion(caseId, id, resolved); },
        [&desk, caseId, id, resolved] { return desk.resolveQuestion(caseId, id, !resolved); }, report()));
}

void MarkKeeper::reply(const AnnotationId &id, const QString &body)
{
    if (!mayMark()) {
        Q_EMIT replyRefused(id);
        return;
    }
    const auto stored = [keeper = QPointer(this), id](const Status &done) {
        if (!keeper)
            return;
        if (done) {
            Q_EMIT keeper->replyStored(id);
        } else {
            Q_EMIT keeper->replyRefused(id);
            Q_EMIT keeper->failed(done.error());
        }
    };
    m_undo.push(new AddReplyCommand(m_dossier.evidence(), m_case, id, body, stored, report()));
}

void MarkKeeper::withdrawReply(const AnnotationId &id, const ReplyId &reply)
{
    EvidenceDesk &desk = m_dossier.evidence();
    const CaseId caseId = m_case;
    //: @action:inmenu what Undo takes back
    m_undo.push(new ActCommand(
        tr("removal of a reply"), [&desk, caseId, id, reply] { return desk.withdrawReply(caseId, id, reply); },
        [&desk, caseId, id, reply] { return desk.restoreReply(caseId, id, reply); }, report()));
}

} // namespace homeward
