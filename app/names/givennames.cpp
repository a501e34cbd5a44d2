// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/givennames.h"

#include "names/fold.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

// Outside the namespace, as Qt demands: resources of a static library are not initialised by themselves.
static void initialiseNamesResources()
{
    Q_INIT_RESOURCE(names);
}

namespace homeward {

namespace {

/// What is left of a father's name in front of every patronymic ending: Микола → mikol, Андрій → andr.
QString fatherStem(QString folded)
{
    static const QString vowels = QStringLiteral("aeiou");
    while (folded.size() > 2 && vowels.contains(folded.back()))
        folded.chop(1);
    return folded;
}

struct Table
{
    int version = 0;
    int classes = 0;
    QHash<QString, QList<int>> byName;   ///< every reading of every name
    QHash<QString, QList<int>> byFather; ///< stems of men's names

    Table()
    {
        initialiseNamesResources();
        QFile file(QStringLiteral(":/names/givennames.tsv"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1String("# version ")))
                version = line.mid(10).toInt();
            const QStringList cells = line.split(u'\t');
            if (line.startsWith(u'#') || cells.size() != 4 || cells.first() == QLatin1String("sex"))
                continue;
            const int row = classes++;
            for (const QString &cell : cells.mid(1)) {
                for (const QString &name : cell.split(u',', Qt::SkipEmptyParts))
                    add(name, row, cells.first() == QLatin1String("m"));
            }
        }
        // Fathers whose patronymics do not begin with the name itself.
        alias(QStringLiteral("lv"), QStringLiteral("Лев"));
        alias(QStringLiteral("iakovl"), QStringLiteral("Яков"));
        alias(QStringLiteral("iak"), QStringLiteral("Яків"));
        alias(QStringLiteral("gavril"), QStringLiteral("Гаврило"));
    }

    void add(const QString &name, int row, bool man)
    {
        const auto insert = [row](QHash<QString, QList<int>> &hash, const QString &key) {
            QList<int> &list = hash[key];
            if (!list.contains(row))
                list.append(row);
        };
        for (const QString &reading : crossScriptReadings(name))
            insert(byName, reading);
        if (man)
            insert(byFather, fatherStem(foldKey(name)));
    }

    void alias(const QString &stem, const QString &name)
    {
        for (const int row : byFather.value(fatherStem(foldKey(name)))) {
            if (!byFather[stem].contains(row))
                byFather[stem].append(row);
        }
    }
};

const Table &table()
{
    static const Table instance;
    return instance;
}

} // namespace

int givenNameTableVersion()
{
    return table().version;
}

int givenNameClassCount()
{
    return table().classes;
}

QList<int> givenNameClasses(const QString &name)
{
    QList<int> classes;
    for (const QString &reading : crossScriptReadings(name)) {
        for (const int row : table().byName.value(reading)) {
            if (!classes.contains(row))
                classes.append(row);
        }
    }
    std::sort(classes.begin(), classes.end());
    return classes;
}

Patronymic readPatronymic(const QString &text)
{
    // On the fold key, so one rule reads Миколайович, Николаевич, Mykolaiovych and Nikolaevich.
    static const QRegularExpression ending(QStringLiteral("^(.{2,}?)(?:(i?[oe]?viC|iniCna|iC)|(i?[oei]vna|iCna))$"));
    const QString folded = foldKey(text);
    const auto match = ending.match(folded);
    if (!match.hasMatch())
        return {folded, {}, false, false};
    Patronymic result;
    result.recognised = true;
    result.fatherKey = fatherStem(match.captured(1));
    result.daughter = folded.endsWith(u'a');
    result.classes = table().byFather.value(result.fatherKey);
    return result;
}

} // namespace homeward
