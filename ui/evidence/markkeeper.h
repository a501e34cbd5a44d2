// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/result.h"
#include "ui/evidence/annotationcommands.h"

#include <QObject>

class QUndoStack;

namespace homeward {

class Dossier;

/// The annotations of one item as they are on screen: takes the orders of the hands, makes each an undoable step, and
/// shows its outcome at once; the news of the change brings the stored ones.
class MarkKeeper final : public QObject
{
    Q_OBJECT
public:
    MarkKeeper(Dossier &dossier, QUndoStack &undo, QObject *parent = nullptr);

    void setItem(const CaseId &caseId, const EvidenceId &item);
    void take(const QList<Annotation> &annotations); ///< of the whole case
    [[nodiscard]] const QList<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] const Annotation *find(const AnnotationId &id) const;
    /// Whose annotations may be changed here; null: nobody's.
    [[nodiscard]] AccountId own() const;
    [[nodiscard]] bool isOwn(const AnnotationId &id) const;
    [[nodiscard]] bool mayMark() const { return !own().isNull(); }

    void add(const NewAnnotation &annotation);
    void edit(const AnnotationId &id, AnnotationCategory category, const QString &body);
    void withdraw(const AnnotationId &id);
    void moveTo(const AnnotationId &id, AnnotationKind kind, const AnnotationPlace &place);
    void resolve(const AnnotationId &id, bool resolved);
    /// Answers replyStored() or replyRefused().
    void reply(const AnnotationId &id, const QString &body);
    void withdrawReply(const AnnotationId &id, const ReplyId &reply);

Q_SIGNALS:
    void changed();
    void added(const homeward::AnnotationId &id);
    void replyStored(const homeward::AnnotationId &id);
    void replyRefused(const homeward::AnnotationId &id);
    void failed(const homeward::Error &error);

private:
    [[nodiscard]] FailureReport report();
    Annotation *findOwn(const AnnotationId &id);
    Dossier &m_dossier;
    QUndoStack &m_undo;
    CaseId m_case;
    EvidenceId m_item;
    QList<Annotation> m_annotations;
};

} // namespace homeward
