// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"

#include <QObject>
#include <QTranslator>

#include <array>

namespace homeward {

/// Keeps the interface in one language and switches it live: every widget gets one LanguageChange.
/// Asked first is the application's own catalogue, then our corrections of Qt's, then Qt's.
class LanguageKeeper final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageKeeper(QObject *parent = nullptr);
    ~LanguageKeeper() override;

    /// An explicit setting wins, else the first of ours in \a systemLanguages (QLocale::uiLanguages), else English.
    [[nodiscard]] static Language choose(std::optional<Language> setting, const QStringList &systemLanguages);

    [[nodiscard]] Language language() const { return m_language; }
    /// Also sets the default QLocale: uk, ru or en_GB.
    void use(Language language);

Q_SIGNALS:
    void languageChanged(homeward::Language language);

private:
    Language m_language = Language::English;
    std::array<QTranslator, 3> m_translators; ///< in the order they are installed: Qt's, corrections, ours
};

} // namespace homeward
