// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace homeward {

class Drafts;
class Preferences;
class Prompts;
class World;

/// What every room of the window may need, handed down from main.cpp.
struct UiServices
{
    World &world;
    Prompts &prompts;
    Preferences &preferences;
    Drafts *drafts = nullptr; ///< of the dossier that is open; null outside one
};

} // namespace homeward
