// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace homeward {

QString scriptKey(NameScript script)
{
    switch (script) {
    case NameScript::Ukrainian:
        return QStringLiteral("uk-Cyrl");
    case NameScript::Russian:
        return QStringLiteral("ru-Cyrl");
    case NameScript::Latin:
        return QStringLiteral("und-Latn");
    }
    return {};
}

std::optional<NameScript> scriptFromKey(const QString &key)
{
    for (const auto script : {NameScript::Ukrainian, NameScript::Russian, NameScript::Latin}) {
        if (scriptKey(script) == key)
            return script;
    }
    return std::nullopt;
}

namespace {
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}
} // namespace

QString PersonName::listForm() const
{
    return joined({surname, given, patronymic});
}

QString PersonName::headingForm() const
{
    return joined({given, surname});
}

QString PersonName::toValue() const
{
    QJsonObject object{{QStringLiteral("script"), scriptKey(script)},
                       {QStringLiteral("surname"), surname},
                       {QStringLiteral("given"), given}};
    if (!patronymic.isEmpty())
        object.insert(QStringLiteral("patronymic"), patronymic);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<PersonName> PersonName::fromValue(const QString &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    const auto script = scriptFromKey(object.value(QLatin1String("script")).toString());
    if (!script)
        return std::nullopt;
    PersonName name{*script, object.value(QLatin1String("surname")).toString(),
                    object.value(QLatin1String("given")).toString(),
                    object.value(QLatin1String("patronymic")).toString()};
    if (name.surname.isEmpty() && name.given.isEmpty())
        return std::nullopt;
    return name;
}

} // namespace homeward
