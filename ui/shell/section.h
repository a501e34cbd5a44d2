// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// The parts of the window one goes to. Their keys (Ctrl+1 …) keep the places of the full list, so that a key learnt
/// today stays when the sections between them are built.
enum class Section { Cases, Contact, Verify, Summaries, History, Accounts, Settings };

struct SectionInfo
{
    Section section;
    const char *icon; ///< Breeze name
    int key;          ///< Ctrl+key; 0: another shortcut
    const char *name; ///< in addresses; never translated, never changed
};

inline constexpr SectionInfo sections[] = {
    {Section::Cases, "view-list-details", 1, "cases"},      {Section::Contact, "view-calendar", 3, "contact"},
    {Section::Verify, "document-edit-verify", 5, "verify"}, {Section::Summaries, "document-print", 6, "summaries"},
    {Section::History, "view-history", 0, "history"},       {Section::Accounts, "user-identity", 0, "accounts"},
    {Section::Settings, "configure", 0, "settings"},
};

[[nodiscard]] QString sectionTitle(Section section);

} // namespace homeward
