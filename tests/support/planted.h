// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

namespace homeward::test {

/// Words planted in records and files, to be looked for in everything that lands on disk.
class Planted
{
public:
    explicit Planted(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_words << (i % 2 ? QStringLiteral("Зразкенко-%1-Ведмедик") : QStringLiteral("Prykladenko-%1-Marta"))
                           .arg(i * 7919 + 100003);
        }
    }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] static QByteArray utf16(const QString &word)
    {
        return QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    }
    /// How many of the words are in \a bytes, as UTF-8 or as UTF-16 (each counts).
    [[nodiscard]] int hitsIn(const QByteArray &bytes) const
    {
        int hits = 0;
        for (const QString &word : m_words)
            hits += int(bytes.contains(word.toUtf8())) + int(bytes.contains(utf16(word)));
        return hits;
    }
    /// The same for the contents and the names of every file under \a folder.
    [[nodiscard]] int hitsInFolder(const QString &folder) const
    {
        int hits = 0;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            hits += hitsIn(file.fileName().toUtf8());
            hits += file.open(QIODevice::ReadOnly) ? hitsIn(file.readAll()) : 1000;
        }
        return hits;
    }

private:
    QStringList m_words;
};

} // namespace homeward::test
