// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photocommands.h"

#include "desks/photodesk.h"
#include "ui/evidence/whendone.h"

namespace homeward {

ObserveCommand::ObserveCommand(PhotoDesk &desk, const CaseId &caseId, const PhotoPair &pair, const PhotoRemark &before,
                               const PhotoRemark &after, FailureReport report)
    : m_desk(desk), m_case(caseId), m_pair(pair), m_before(before), m_after(after), m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("comparison of two photos"));
}

void ObserveCommand::record(const PhotoRemark &remark)
{
    whenDone(m_desk.observe(m_case, {m_pair, remark.observation}, remark.sentence), this,
             [this](const Result<DecisionId> &done) {
                 if (done) {
                     Q_EMIT recorded();
                     return;
                 }
                 setObsolete(true);
                 m_report(done.error());
             });
}

CoverCommand::CoverCommand(PhotoDesk &desk, const CaseId &caseId, const EvidenceId &photo, const QString &before,
                           const QString &after, FailureReport report)
    : m_desk(desk), m_case(caseId), m_photo(photo), m_before(before), m_after(after), m_report(std::move(report))
{
    //: @action:inmenu what Undo takes back
    setText(tr("cover of a photo"));
}

void CoverCommand::apply(const QString &reason)
{
    const auto done = reason.isEmpty() ? m_desk.uncover(m_case, m_photo) : m_desk.cover(m_case, m_photo, reason);
    whenDone(done, this, [this](const Status &status) {
        if (!status) {
            setObsolete(true);
            m_report(status.error());
        }
    });
}

} // namespace homeward
