// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casefile/caseplace.h"
#include "ui/shell/section.h"

namespace homeward {

/// The internal address of whatever the window can show: a section, a case, a tab, the page of a document, an
/// annotation, a claim cell, a photograph. Back and Forward, Go to, History, links and the session use it;
/// MainWindow::go() leads there.
struct Address
{
    Section section = Section::Cases;
    CaseId caseId; ///< null: no case, or the section as it is
    CasePlace place;
    bool operator==(const Address &) const = default;

    /// Whether one moved about within the same case, tab and document, which is no new stop for Back.
    [[nodiscard]] bool isSameStop(const Address &other) const;
    /// Such as "cases/0192…/documents/0192…/3"; pages count from 1 here. For links and the session, ids only, no words.
    [[nodiscard]] QString toText() const;
    /// Empty when \a text is no address.
    [[nodiscard]] static std::optional<Address> fromText(const QString &text);
};

} // namespace homeward
