// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {
constexpr int mostRecent = 8;
constexpr std::pair<Theme, const char *> themeNames[] = {
    {Theme::Light, "light"}, {Theme::Dark, "dark"}, {Theme::HighContrast, "high-contrast"}};

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/homeward/homeward.ini");
}
} // namespace

Preferences::Preferences(const QString &iniFile, QObject *parent)
    : QObject(parent), m_settings(iniFile.isEmpty() ? defaultFile() : iniFile, QSettings::IniFormat)
{
}

std::optional<Language> Preferences::language() const
{
    const QString key = m_settings.value(QStringLiteral("language")).toString();
    for (const Language language : allLanguages) {
        if (languageKey(language) == key)
            return language;
    }
    return std::nullopt;
}

void Preferences::setLanguage(std::optional<Language> language)
{
    if (language)
        m_settings.setValue(QStringLiteral("language"), languageKey(*language));
    else
        m_settings.remove(QStringLiteral("language"));
    Q_EMIT languageChanged();
}

Theme Preferences::theme() const
{
    const QString name = m_settings.value(QStringLiteral("theme")).toString();
    for (const auto &[theme, known] : themeNames) {
        if (name == QLatin1String(known))
            return theme;
    }
    return Theme::Light;
}

void Preferences::setTheme(Theme theme)
{
    for (const auto &[one, name] : themeNames) {
        if (one == theme)
            m_settings.setValue(QStringLiteral("theme"), QString::fromLatin1(name));
    }
    Q_EMIT appearanceChanged();
}

int Preferences::textSize() const
{
    return std::clamp(m_settings.value(QStringLiteral("text_size"), 100).toInt(), smallestText, largestText);
}

void Preferences::setTextSize(int percent)
{
    const int size = std::clamp(percent, smallestText, largestText);
    if (size == textSize())
        return;
    m_settings.setValue(QStringLiteral("text_size"), size);
    Q_EMIT appearanceChanged();
}

int Preferences::autoLockMinutes() const
{
    return std::clamp(m_settings.value(QStringLiteral("auto_lock_minutes"), 5).toInt(), 1, 30);
}

void Preferences::setAutoLockMinutes(int minutes)
{
    m_settings.setValue(QStringLiteral("auto_lock_minutes"), std::clamp(minutes, 1, 30));
    Q_EMIT autoLockChanged();
}

bool Preferences::loneKeys() const
{
    return m_settings.value(QStringLiteral("lone_keys"), true).toBool();
}

void Preferences::setLoneKeys(bool on)
{
    m_settings.setValue(QStringLiteral("lone_keys"), on);
    Q_EMIT handlingChanged();
}

int Preferences::clipboardSeconds() const
{
    return std::clamp(m_settings.value(QStringLiteral("clipboard_seconds"), 30).toInt(), 5, 120);
}

void Preferences::setClipboardSeconds(int seconds)
{
    m_settings.setValue(QStringLiteral("clipboard_seconds"), std::clamp(seconds, 5, 120));
    Q_EMIT handlingChanged();
}

PhotoLook Preferences::photoLook() const
{
    const QString look = m_settings.value(QStringLiteral("photos")).toString();
    return look == QLatin1String("covered")     ? PhotoLook::Covered
           : look == QLatin1String("greyscale") ? PhotoLook::Greyscale
                                                : PhotoLook::Colour;
}

void Preferences::setPhotoLook(PhotoLook look)
{
    m_settings.setValue(QStringLiteral("photos"), look == PhotoLook::Covered     ? QStringLiteral("covered")
                                                  : look == PhotoLook::Greyscale ? QStringLiteral("greyscale")
                                                                                 : QStringLiteral("colour"));
    Q_EMIT photosChanged();
}

void Preferences::setCoveringAll(bool on)
{
    if (on == m_coveringAll)
        return;
    m_coveringAll = on;
    Q_EMIT photosChanged();
}

QByteArray Preferences::geometry(const QString &name) const
{
    return m_settings.value(QStringLiteral("geometry/") + name).toByteArray();
}

void Preferences::setGeometry(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("geometry/") + name, state);
}

QString Preferences::trustFolder() const
{
    return m_settings.value(QStringLiteral("trust_folder")).toString();
}

void Preferences::setTrustFolder(const QString &folder)
{
    if (folder.isEmpty())
        m_settings.remove(QStringLiteral("trust_folder"));
    else
        m_settings.setValue(QStringLiteral("trust_folder"), folder);
    Q_EMIT trustFolderChanged();
}

QList<RecentDossier> Preferences::recentDossiers() const
{
    QList<RecentDossier> dossiers;
    const QStringList paths = m_settings.value(QStringLiteral("recent/paths")).toStringList();
    const QStringList labels = m_settings.value(QStringLiteral("recent/labels")).toStringList();
    for (qsizetype i = 0; i < paths.size(); ++i)
        dossiers.append({paths.at(i), labels.value(i)});
    return dossiers;
}

void Preferences::rememberDossier(const RecentDossier &dossier)
{
    QList<RecentDossier> dossiers = recentDossiers();
    dossiers.removeIf([&](const RecentDossier &known) { return known.path == dossier.path; });
    dossiers.prepend(dossier);
    setRecent(dossiers.mid(0, mostRecent));
}

void Preferences::forgetDossier(const QString &path)
{
    QList<RecentDossier> dossiers = recentDossiers();
    dossiers.removeIf([&](const RecentDossier &known) { return known.path == path; });
    setRecent(dossiers);
}

void Preferences::setRecent(const QList<RecentDossier> &dossiers)
{
    QStringList paths;
    QStringList labels;
    for (const RecentDossier &dossier : dossiers) {
        paths.append(dossier.path);
        labels.append(dossier.label);
    }
    m_settings.setValue(QStringLiteral("recent/paths"), paths);
    m_settings.setValue(QStringLiteral("recent/labels"), labels);
}

} // namespace homeward
