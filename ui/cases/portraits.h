// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace homeward {

class EvidenceDesk;
class Preferences;

/// The small pictures of the case list: fetched when first asked for, a few at a time, the newest wish first, so that
/// scrolling past does not queue work for rows no longer seen.
class Portraits final : public QObject
{
    Q_OBJECT
public:
    explicit Portraits(EvidenceDesk &desk, QObject *parent = nullptr);
    /// Small pictures are shown as photographs are at first: in grey, or not at all. Lists uncover nothing.
    void follow(const Preferences &preferences);
    /// Null while it is on its way, or when the case has none.
    [[nodiscard]] QImage portrait(const CaseRow &row);

Q_SIGNALS:
    void arrived(const homeward::CaseId &id);
    /// All of them look otherwise now.
    void lookChanged();

private:
    struct Wish
    {
        CaseId caseId;
        EvidenceId evidence;
    };
    void next();

    EvidenceDesk &m_desk;
    const Preferences *m_preferences = nullptr;
    QHash<EvidenceId, QImage> m_images; ///< a null image: it could not be shown
    QSet<EvidenceId> m_asked;
    QList<Wish> m_wishes;
    int m_running = 0;
};

} // namespace homeward
