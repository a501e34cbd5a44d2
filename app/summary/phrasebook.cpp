// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary/phrasebook.h"

#include <QTranslator>

namespace homeward {

Phrasebook::Phrasebook(Language language, const QString &folder) : m_language(language)
{
    auto catalogue = std::make_shared<QTranslator>();
    m_loaded = catalogue->load(QStringLiteral("homeward_") + languageKey(language), folder);
    m_catalogue = std::move(catalogue);
}

QString Phrasebook::phrase(const char *context, const char *source) const
{
    const QString found = m_catalogue->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Phrasebook::counted(const char *context, const char *source, int count) const
{
    QString found = m_catalogue->translate(context, source, nullptr, count);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    return found.replace(QLatin1String("%n"), QString::number(count));
}

QString Phrasebook::field(const QString &key) const
{
    const FieldInfo *info = fieldInfo(key);
    return info ? phrase("Field", info->label) : key;
}

QString Phrasebook::fieldGroup(FieldGroup group) const
{
    return phrase("FieldGroup", fieldGroupLabel(group));
}

QString Phrasebook::choice(const FieldInfo &field, const QString &key) const
{
    for (const FieldChoice &choice : field.choices) {
        if (key == QLatin1String(choice.key))
            return phrase("FieldChoice", choice.label);
    }
    return key;
}

QString Phrasebook::caseState(CaseState state) const
{
    return phrase("CaseState", stateInfo(state).label);
}

} // namespace homeward
