// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowstage.h"

#include "desks/casedesk.h"
#include "resources/resources.h"
#include "ui/cases/casebrowser.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/passphraseedit.h"
#include "ui/shell/casespage.h"

#include <QSignalSpy>
#include <QTest>

namespace homeward::test {

namespace {
constexpr int patience = 30'000; // ms: generous, a slow machine is not a failure
} // namespace

WindowStage::WindowStage(int cases, World *world, Prompts *prompts) : m_world(world ? *world : m_real)
{
    initResources();
    SampleRequest request;
    request.path = m_folder.filePath(QStringLiteral("sample"));
    request.cases = cases;
    request.today = world ? world->nowUtc().date() : QDate(2026, 11, 23);
    request.kdfCost = KdfCost::cheap();
    const auto made = makeSample(request, m_world);
    if (!made) {
        m_error = made.error().detail + QLatin1Char(' ') + made.error().file;
        return;
    }
    m_sample = *made;
    m_preferences = std::make_unique<Preferences>(m_folder.filePath(QStringLiteral("homeward.ini")));
    m_keeper.use(Language::English);
    applyAppearance(Theme::Light, 100);
    m_window =
        std::make_unique<MainWindow>(UiServices{m_world, prompts ? *prompts : m_prompts, *m_preferences}, m_keeper);
    QObject::connect(m_preferences.get(), &Preferences::appearanceChanged, m_window.get(),
                     [this] { applyAppearance(m_preferences->theme(), m_preferences->textSize()); });
    QObject::connect(m_preferences.get(), &Preferences::languageChanged, m_window.get(),
                     [this] { m_keeper.use(m_preferences->language().value_or(Language::English)); });
    m_window->resize(1440, 900);
    m_window->show();
}

WindowStage::~WindowStage() = default;

void WindowStage::settle(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void WindowStage::use(Language language, Theme theme, const QSize &size)
{
    m_preferences->setLanguage(language);
    m_preferences->setTheme(theme);
    m_window->resize(size);
    settle(50);
}

bool WindowStage::unlock()
{
    m_window->chooseDossier(m_sample.dossier);
    auto *field = m_window->findChild<PassphraseEdit *>();
    for (PassphraseEdit *edit : m_window->findChildren<PassphraseEdit *>()) {
        if (edit->isVisible())
            field = edit;
    }
    QSignalSpy shown(m_window.get(), &MainWindow::dossierShown);
    QTest::keyClicks(field, m_sample.passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    return !shown.isEmpty() || shown.wait(patience);
}

void WindowStage::lock()
{
    if (!m_window->isDossierOpen())
        return;
    QSignalSpy locked(m_window.get(), &MainWindow::locked);
    m_window->lock();
    if (locked.isEmpty())
        locked.wait(patience);
}

bool WindowStage::openCase(const QString &number)
{
    CasesPage *page = m_window->casesPage();
    if (!page)
        return false;
    m_window->showSection(Section::Cases);
    page->goTo(number);
    // The title is the number of the case shown; the filter is set when the search has answered.
    if (!QTest::qWaitFor([&] { return m_window->windowTitle() == number && page->browser().filterText() == number; },
                         patience))
        return false;
    settle(100);
    return true;
}

} // namespace homeward::test
