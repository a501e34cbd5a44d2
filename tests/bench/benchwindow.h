// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/world.h"
#include "resources/resources.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/systemprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace homeward::bench {

/// Homeward's window, put together as ui/main.cpp does it.
class BenchWindow
{
public:
    BenchWindow()
    {
        initResources();
        m_keeper.use(Language::Ukrainian);
        applyAppearance(m_preferences.theme(), m_preferences.textSize());
        m_window = std::make_unique<MainWindow>(UiServices{m_world, m_prompts, m_preferences}, m_keeper);
    }
    [[nodiscard]] MainWindow &window() { return *m_window; }

private:
    RealWorld m_world;
    Preferences m_preferences;
    SystemPrompts m_prompts;
    LanguageKeeper m_keeper;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace homeward::bench
