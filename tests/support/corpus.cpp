// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/corpus.h"

#include <QDir>
#include <QFile>

namespace homeward::test {

QString corpusFolder()
{
    const QString beside = QStringLiteral(HOMEWARD_SOURCE_DIR "/../shared/corpus");
    const QString folder = qEnvironmentVariable("HOMEWARD_CORPUS", beside);
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

QString sourceFolder()
{
    return QStringLiteral(HOMEWARD_SOURCE_DIR);
}

QList<QHash<QString, QString>> readTsv(const QString &path)
{
    QFile file(path);
    QList<QHash<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return rows;
    const QStringList header = lines.first().split(QLatin1Char('\t'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(QLatin1Char('\t'));
        QHash<QString, QString> row;
        for (qsizetype c = 0; c < header.size(); ++c)
            row.insert(header.at(c), cells.value(c));
        rows.append(row);
    }
    return rows;
}

} // namespace homeward::test
