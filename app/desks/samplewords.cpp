// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplewords.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

// Outside the namespace, as Qt demands: resources of a static library are not initialised by themselves.
static void initialiseSampleResources()
{
    Q_INIT_RESOURCE(sampledata);
}

namespace homeward {

namespace {

using Rows = QList<QStringList>;

void collect(const QString &path, const QJsonValue &value, QHash<QString, Rows> &table)
{
    if (value.isObject()) {
        const QJsonObject topics = value.toObject();
        for (auto it = topics.begin(); it != topics.end(); ++it)
            collect(path + u'.' + it.key(), it.value(), table);
        return;
    }
    Rows rows;
    for (const QJsonValue &row : value.toArray()) {
        QStringList forms;
        for (const QJsonValue &form : row.toArray())
            forms.append(form.toString());
        rows.append(forms);
    }
    table.insert(path, rows);
}

QHash<QString, Rows> readTable()
{
    initialiseSampleResources();
    QHash<QString, Rows> table;
    for (const char *name : {"names", "child", "life", "report"}) {
        QFile file(QStringLiteral(":/sampledata/%1.json").arg(QLatin1String(name)));
        if (file.open(QIODevice::ReadOnly))
            collect(QString::fromLatin1(name), QJsonDocument::fromJson(file.readAll()).object(), table);
    }
    return table;
}

const QHash<QString, Rows> &table()
{
    static const QHash<QString, Rows> words = readTable();
    return words;
}

QStringList row(const QString &topic, int which)
{
    const auto found = table().constFind(topic);
    if (found == table().constEnd() || found->isEmpty())
        return {};
    const auto count = static_cast<int>(found->size());
    return found->at((which % count + count) % count);
}

/// "{she|he}": the first form for a girl.
QString fitted(QString text, bool girl)
{
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open)) {
        const qsizetype bar = text.indexOf(u'|', open);
        const qsizetype close = text.indexOf(u'}', open);
        if (bar < 0 || close < bar)
            break;
        const QString form = girl ? text.mid(open + 1, bar - open - 1) : text.mid(bar + 1, close - bar - 1);
        text.replace(open, close - open + 1, form);
    }
    return text;
}

} // namespace

QString samplePhrase(Language language, const QString &topic, int which, bool girl)
{
    return fitted(row(topic, which).value(static_cast<int>(language)), girl);
}

int samplePhraseCount(const QString &topic)
{
    return static_cast<int>(table().value(topic).size());
}

QString samplePlace(Language language, int which)
{
    return samplePhrase(language, QStringLiteral("names.places"), which);
}

SampleName sampleName(SampleGiven kind, int surname, int given, int father)
{
    const bool woman = kind == SampleGiven::Girl || kind == SampleGiven::Mother;
    const char *topics[] = {"names.girls", "names.boys", "names.mothers", "names.fathers"};
    const QStringList family = row(QStringLiteral("names.surnames"), surname);
    const QStringList own = row(QString::fromLatin1(topics[static_cast<int>(kind)]), given);
    const QStringList fathers = father < 0 ? QStringList() : row(QStringLiteral("names.fathers"), father);
    const auto name = [&](NameScript script, int language) {
        // Surnames in pairs, his and hers; patronymics in pairs behind the father's own name.
        return PersonName{script, family.value(2 * language + (woman ? 1 : 0)), own.value(language),
                          fathers.value(3 + 2 * language + (woman ? 1 : 0))};
    };
    return {name(NameScript::Ukrainian, 0), name(NameScript::Russian, 1), name(NameScript::Latin, 2)};
}

} // namespace homeward
