// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>
#include <QTimer>

namespace homeward {

class PhotoDesk;
class Preferences;

/// Where photographs were taken, covered until asked for. Asking is entered in the audit trail first; after a while,
/// and whenever everything is covered, the places are covered again by themselves.
class PlaceReveal final : public QObject
{
    Q_OBJECT
public:
    static constexpr int milliseconds = 20'000;

    PlaceReveal(PhotoDesk &desk, const Preferences &preferences, QObject *parent = nullptr);
    void ask(const CaseId &caseId, const QList<EvidenceId> &photos);
    void cover();
    [[nodiscard]] bool isShown() const { return m_timer.isActive(); }

Q_SIGNALS:
    void changed();
    void failed(const homeward::Error &error);

private:
    void askNext(const CaseId &caseId, QList<EvidenceId> photos, quint64 asking);
    PhotoDesk &m_desk;
    QTimer m_timer;
    quint64 m_asking = 0;
};

} // namespace homeward
