// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/annotationcommands.h"

#include "desks/evidencedesk.h"
#include "ui/evidence/whendone.h"

#include <QCoreApplication>
#include <QPointer>

namespace homeward {

AddAnnotationCommand::AddAnnotationCommand(EvidenceDesk &desk, const CaseId &caseId, const NewAnnotation &annotation,
                                           FailureReport report)
    : m_desk(desk), m_case(caseId), m_annotation(annotation), m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("annotation"));
}

void AddAnnotationCommand::redo()
{
    if (!m_id.isNull()) {
        whenDone(m_desk.restoreAnnotation(m_case, m_id), this, [this](const Status &done) {
            if (!done)
                m_report(done.error());
        });
        return;
    }
    m_undoOnceKnown = false;
    if (std::exchange(m_asked, true))
        return; // the first answer is still on its way
    whenDone(m_desk.addAnnotation(m_case, m_annotation), this, [this](const Result<AnnotationId> &id) {
        m_asked = false;
        if (!id) {
            setObsolete(true);
            m_report(id.error());
            return;
        }
        m_id = *id;
        Q_EMIT added(m_id);
        if (m_undoOnceKnown)
            undo();
    });
}

void AddAnnotationCommand::undo()
{
    if (m_id.isNull()) {
        m_undoOnceKnown = true;
        return;
    }
    whenDone(m_desk.withdrawAnnotation(m_case, m_id), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

EditAnnotationCommand::EditAnnotationCommand(EvidenceDesk &desk, const CaseId &caseId, const AnnotationId &id,
                                             const Words &before, const Words &after, FailureReport report)
    : m_desk(desk), m_case(caseId), m_annotation(id), m_before(before), m_after(after), m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("comment of an annotation"));
}

void EditAnnotationCommand::apply(const Words &words)
{
    whenDone(m_desk.editAnnotation(m_case, m_annotation, words.category, words.body), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

bool EditAnnotationCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const EditAnnotationCommand *>(other);
    if (!next || next->m_annotation != m_annotation)
        return false;
    m_after = next->m_after;
    setObsolete(m_before == m_after);
    return true;
}

AddReplyCommand::AddReplyCommand(EvidenceDesk &desk, const CaseId &caseId, const AnnotationId &annotation,
                                 const QString &body, Stored stored, FailureReport report)
    : m_desk(desk), m_case(caseId), m_annotation(annotation), m_body(body), m_stored(std::move(stored)),
      m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("reply"));
}

void AddReplyCommand::redo()
{
    if (!m_id.isNull()) {
        whenDone(m_desk.restoreReply(m_case, m_annotation, m_id), this, [this](const Status &done) {
            if (!done)
                m_report(done.error());
        });
        return;
    }
    m_undoOnceKnown = false;
    if (std::exchange(m_asked, true))
        return; // the first answer is still on its way
    whenDone(m_desk.addReply(m_case, m_annotation, m_body), QCoreApplication::instance(),
             [self = QPointer(this), stored = m_stored](const Result<ReplyId> &id) {
                 if (self)
                     self->take(id);
                 stored(id ? Status() : Status(failure(id)));
             });
}

void AddReplyCommand::take(const Result<ReplyId> &id)
{
    m_asked = false;
    setObsolete(!id);
    if (!id)
        return;
    m_id = *id;
    if (m_undoOnceKnown)
        undo();
}

void AddReplyCommand::undo()
{
    if (m_id.isNull()) {
        m_undoOnceKnown = true;
        return;
    }
    whenDone(m_desk.withdrawReply(m_case, m_annotation, m_id), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

ActCommand::ActCommand(const QString &text, Order there, Order back, FailureReport report)
    : m_there(std::move(there)), m_back(std::move(back)), m_report(std::move(report))
{
    setText(text);
}

void ActCommand::give(const Order &order)
{
    whenDone(order(), this, [this](const Status &done) {
        if (!done)
            m_report(done.error());
    });
}

} // namespace homeward
