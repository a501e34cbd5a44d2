// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace homeward {

/// The parts of the window one goes to. Their keys (Ctrl+1 …) keep the places of the full list, so that a key learnt
/// today stays when the sections between them are built.
enum class Section { Cases, Verify, Summaries, Settings };

struct SectionInfo
{
    Section section;
    const char *icon; ///< Breeze name
    int key;          ///< Ctrl+key; 0: another shortcut
};

inline constexpr SectionInfo sections[] = {
    {Section::Cases, "view-list-details", 1},
    {Section::Verify, "document-edit-verify", 5},
    {Section::Summaries, "document-print", 6},
    {Section::Settings, "configure", 0},
};

[[nodiscard]] QString sectionTitle(Section section);

} // namespace homeward
