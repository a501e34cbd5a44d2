// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/photocomparison.h"
#include "ui/evidence/annotationcommands.h"

namespace homeward {

class PhotoDesk;

/// An observation about two photographs with its sentence.
struct PhotoRemark
{
    std::optional<PhotoObservation> observation; ///< empty: none stands
    QString sentence;
};

/// Records an observation. Undo records what stood before once more, or takes the observation back: a record follows a
/// record, none is erased.
class ObserveCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    ObserveCommand(PhotoDesk &desk, const CaseId &caseId, const PhotoPair &pair, const PhotoRemark &before,
                   const PhotoRemark &after, FailureReport report);
    void undo() override { record(m_before); }
    void redo() override { record(m_after); }

Q_SIGNALS:
    void recorded();

private:
    void record(const PhotoRemark &remark);
    PhotoDesk &m_desk;
    CaseId m_case;
    PhotoPair m_pair;
    PhotoRemark m_before;
    PhotoRemark m_after;
    FailureReport m_report;
};

/// Covers a photograph for a reason, or takes its cover away; an empty reason is no cover.
class CoverCommand final : public QObject, public QUndoCommand
{
    Q_OBJECT
public:
    CoverCommand(PhotoDesk &desk, const CaseId &caseId, const EvidenceId &photo, const QString &before,
                 const QString &after, FailureReport report);
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const QString &reason);
    PhotoDesk &m_desk;
    CaseId m_case;
    EvidenceId m_photo;
    QString m_before;
    QString m_after;
    FailureReport m_report;
};

} // namespace homeward
