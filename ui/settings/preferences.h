// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "ui/common/tokens.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

#include <optional>

namespace homeward {

/// How photographs are shown until somebody asks for one.
enum class PhotoLook { Colour, Greyscale, Covered };

/// A dossier opened before: where it is and the neutral name of its folder. Nothing else may be kept here.
struct RecentDossier
{
    QString path;
    QString label;
    bool operator==(const RecentDossier &) const = default;
};

/// What this computer remembers between runs, outside any dossier and unencrypted: looks and places, never content.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallestText = 90;
    static constexpr int largestText = 200;

    /// \a iniFile empty: the user's own configuration folder.
    explicit Preferences(const QString &iniFile = {}, QObject *parent = nullptr);

    /// Empty: follow the system.
    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(std::optional<Language> language);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);

    /// Percent of the normal text size, 90…200.
    [[nodiscard]] int textSize() const;
    void setTextSize(int percent);

    /// Minutes without input until the dossier locks, 1…30.
    [[nodiscard]] int autoLockMinutes() const;
    void setAutoLockMinutes(int minutes);

    /// Whether single letters, digits and signs act as commands outside text fields.
    [[nodiscard]] bool loneKeys() const;
    void setLoneKeys(bool on);

    /// Seconds until copied personal data leaves the clipboard, 5…120.
    [[nodiscard]] int clipboardSeconds() const;
    void setClipboardSeconds(int seconds);

    [[nodiscard]] PhotoLook photoLook() const;
    void setPhotoLook(PhotoLook look);
    /// Every photograph and number is covered at once, for as long as this run lasts; never remembered.
    [[nodiscard]] bool isCoveringAll() const { return m_coveringAll; }
    void setCoveringAll(bool on);

    /// Widths and window places under a stable name ("window", "cases-splitter").
    [[nodiscard]] QByteArray geometry(const QString &name) const;
    void setGeometry(const QString &name, const QByteArray &state);

    /// The folder of the certificates this computer trusts; empty: none was chosen.
    [[nodiscard]] QString trustFolder() const;
    void setTrustFolder(const QString &folder);

    /// Newest first, at most eight.
    [[nodiscard]] QList<RecentDossier> recentDossiers() const;
    void rememberDossier(const RecentDossier &dossier);
    void forgetDossier(const QString &path);

Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void autoLockChanged();
    /// Whether single letters act, or how long the clipboard keeps personal data.
    void handlingChanged();
    void trustFolderChanged();
    /// How photographs are to be shown, or whether everything is covered.
    void photosChanged();

private:
    void setRecent(const QList<RecentDossier> &dossiers);
    QSettings m_settings;
    bool m_coveringAll = false;
};

} // namespace homeward
