// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace homeward {

class EvidenceDesk;

/// Told what a command could not do; the window words it.
using FailureReport = std::function<void(const Error &)>;

/// Marks a page. Undo withdraws the mark, redo puts the same one back; the record keeps both acts.
class AddAnnotationCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    AddAnnotationCommand(EvidenceDesk &desk, const CaseId &caseId, const NewAnnotation &annotation,
                         FailureReport report);
    void undo() override;
    void redo() override;

Q_SIGNALS:
    void added(const homeward::AnnotationId &id);

private:
    EvidenceDesk &m_desk;
    CaseId m_case;
    NewAnnotation m_annotation;
    FailureReport m_report;
    AnnotationId m_id;
    bool m_asked = false;
    bool m_undoOnceKnown = false;
};

/// Changes category and comment by exchanging values; changes of one annotation in a row become one step.
class EditAnnotationCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    struct Words
    {
        AnnotationCategory category = AnnotationCategory::Evidence;
        QString body;
        bool operator==(const Words &) const = default;
    };
    EditAnnotationCommand(EvidenceDesk &desk, const CaseId &caseId, const AnnotationId &id, const Words &before,
                          const Words &after, FailureReport report);
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    [[nodiscard]] int id() const override { return 0x4541; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void apply(const Words &words);
    EvidenceDesk &m_desk;
    CaseId m_case;
    AnnotationId m_annotation;
    Words m_before;
    Words m_after;
    FailureReport m_report;
};

/// Answers an annotation. Undo withdraws the answer, redo puts the same one back.
class AddReplyCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    /// Told once whether the answer is recorded, also when the command is gone by then.
    using Stored = std::function<void(const Status &)>;
    AddReplyCommand(EvidenceDesk &desk, const CaseId &caseId, const AnnotationId &annotation, const QString &body,
                    Stored stored, FailureReport report);
    void undo() override;
    void redo() override;

private:
    void take(const Result<ReplyId> &id);
    EvidenceDesk &m_desk;
    CaseId m_case;
    AnnotationId m_annotation;
    QString m_body;
    Stored m_stored;
    FailureReport m_report;
    ReplyId m_id;
    bool m_asked = false;
    bool m_undoOnceKnown = false;
};

/// A step whose way there and back are one order of a desk each.
class ActCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    using Order = std::function<QFuture<Status>()>;
    ActCommand(const QString &text, Order there, Order back, FailureReport report);
    void undo() override { give(m_back); }
    void redo() override { give(m_there); }

private:
    void give(const Order &order);
    Order m_there;
    Order m_back;
    FailureReport m_report;
};

} // namespace homeward
