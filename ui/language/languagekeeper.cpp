// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/languagekeeper.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

namespace homeward {

LanguageKeeper::LanguageKeeper(QObject *parent) : QObject(parent)
{
    initTranslations();
}

LanguageKeeper::~LanguageKeeper() = default;

Language LanguageKeeper::choose(std::optional<Language> setting, const QStringList &systemLanguages)
{
    if (setting)
        return *setting;
    for (const QString &tag : systemLanguages) {
        const QString code = tag.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
        for (const Language language : allLanguages) {
            if (languageKey(language) == code)
                return language;
        }
    }
    return Language::English;
}

void LanguageKeeper::use(Language language)
{
    m_language = language;
    const QString key = languageKey(language);
    // Plain "ru", because ru_UA groups digits oddly; en_GB for 24 hours and weeks that begin on Monday.
    QLocale::setDefault(QLocale(language == Language::English ? QStringLiteral("en_GB") : key));
    const std::array<QString, 3> names{QStringLiteral("qtbase_"), QStringLiteral("qtfix_"),
                                       QStringLiteral("homeward_")};
    for (size_t i = 0; i < names.size(); ++i) {
        QCoreApplication::removeTranslator(&m_translators[i]);
        // Absent for English except for the plurals; then nothing is installed.
        if (m_translators[i].load(QStringLiteral(":/i18n/%1%2.qm").arg(names[i], key)))
            QCoreApplication::installTranslator(&m_translators[i]);
    }
    // Installing sends this too, but not for an empty catalogue; what follows from it is compressed into one per
    // window.
    if (QCoreApplication::instance()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &event);
    }
    Q_EMIT languageChanged(language);
}

} // namespace homeward
