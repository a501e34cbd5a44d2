// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"
#include "desks/sample.h"
#include "domain/world.h"
#include "support/scriptedprompts.h"
#include "ui/language/languagekeeper.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace homeward::test {

/// The whole window over a sample dossier in a temporary folder, for pictures, audits and journeys.
class WindowStage
{
public:
    /// \a world gives time and chance in place of the real ones, \a prompts asks in place of the script; both must
    /// outlive the stage.
    explicit WindowStage(int cases = 12, World *world = nullptr, Prompts *prompts = nullptr);
    ~WindowStage();

    [[nodiscard]] bool isReady() const { return m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] const SampleResult &sample() const { return m_sample; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ScriptedPrompts &prompts() { return m_prompts; }
    [[nodiscard]] Preferences &preferences() { return *m_preferences; }

    void use(Language language, Theme theme, const QSize &size);
    /// Through the unlock card, as a person does.
    [[nodiscard]] bool unlock();
    void lock();
    /// Opens a case by number and waits until it is shown.
    [[nodiscard]] bool openCase(const QString &number);

    /// Lets events run for \a milliseconds.
    static void settle(int milliseconds);

private:
    QTemporaryDir m_folder;
    RealWorld m_real;
    World &m_world;
    ScriptedPrompts m_prompts;
    std::unique_ptr<Preferences> m_preferences;
    LanguageKeeper m_keeper;
    SampleResult m_sample;
    QString m_error;
    std::unique_ptr<MainWindow> m_window;
};

/// A place of the window that is looked at: a name for its picture, and the way there.
struct Screen
{
    QString name;
    bool needsDossier = true;
    /// Null: the window itself; otherwise the dialog that is open and is closed afterwards.
    std::function<QWidget *(WindowStage &)> show;
};

/// Every screen that is built; add new ones to tests/support/screens.cpp.
[[nodiscard]] QList<Screen> allScreens();
/// Screens of a dossier without a case, then of its first case; only in this order.
[[nodiscard]] QList<Screen> emptyScreens();
/// Before a screen: nothing selected, every page at its head, whatever screen came before.
void beginAnew(WindowStage &stage);
/// Before a screen: nothing selected, every page at its head, whatever screen came before.
void beginAnew(WindowStage &stage);

} // namespace homeward::test
