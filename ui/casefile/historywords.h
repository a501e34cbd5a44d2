// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/history.h"
#include "domain/party.h"

#include <QStringList>

namespace homeward {

/// Lines of the history in the interface language.
class HistoryWords
{
public:
    /// \a timeZone of the office, IANA.
    HistoryWords(const QList<Party> &parties, const QByteArray &timeZone);
    /// What was done; what it was about; from what to what; why. One to a line, none cut.
    [[nodiscard]] QString deed(const HistoryLine &line) const;
    /// The same, and then by whom and when.
    [[nodiscard]] QString text(const HistoryLine &line) const;

private:
    [[nodiscard]] QString about(const HistoryLine &line) const;
    [[nodiscard]] QString change(const HistoryLine &line) const;

    QList<Party> m_parties;
    QByteArray m_timeZone;
};

} // namespace homeward
