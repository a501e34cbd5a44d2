// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/casekeys.h"
#include "store/image.h"

#include <QByteArray>
#include <QHash>

#include <utility>
#include <vector>

namespace homeward {

/// Which lines have which words. A word is kept once with all its keys (its folds, its class of given names); for each
/// word the lines that have it, as steps from one to the next in seven bits a byte.
class WordIndex
{
public:
    /// Lines come in ascending order.
    void add(quint32 line, const CaseEntry &entry);
    /// No more will come: sorts the keys and lets go of what only adding needs.
    void seal();
    void save(ImageWriter &image) const;
    /// Into an empty index, which is sealed then. False: the image is not one of words of so many lines.
    [[nodiscard]] bool load(ImageReader &image, size_t lines);
    /// Instead of add(): the words of \a other, whose lines have the numbers \a newLine here (ascending; -1: left out),
    /// and those of new lines between them, ascending as well.
    void merge(const WordIndex &other, const std::vector<qint64> &newLine,
               const std::vector<std::pair<quint32, const CaseEntry *>> &added);

    /// Calls \a visit (line, score, rule) for every line that one of \a probes finds by a word; a line may come often.
    template<class Visit>
    void apply(const QList<Probe> &probes, Visit visit) const
    {
        std::vector<Best> found(m_words.size());
        for (const Probe &probe : probes)
            look(probe, found);
        for (size_t word = 0; word < found.size(); ++word) {
            if (found[word].score > 0)
                eachLine(m_words[word], [&](quint32 line) { visit(line, found[word].score, found[word].rule); });
        }
    }

private:
    struct Best
    {
        quint8 score = 0;
        FindRule rule = FindRule::None;
    };
    struct Word
    {
        QByteArray steps;
        quint32 last = 0;
        bool used = false;
    };
    void look(const Probe &probe, std::vector<Best> &found) const;
    [[nodiscard]] quint32 idOf(WordRole role, const QString &word);
    static void append(Word &word, quint32 line);
    template<class Visit>
    static void eachLine(const Word &word, Visit visit)
    {
        quint32 line = 0;
        quint32 step = 0;
        int shift = 0;
        for (const char byte : word.steps) {
            step |= static_cast<quint32>(byte & 0x7f) << shift;
            shift += 7;
            if (byte & 0x80)
                continue;
            line += step;
            visit(line);
            step = 0;
            shift = 0;
        }
    }
    [[nodiscard]] QByteArrayView key(size_t at) const
    {
        return QByteArrayView(m_keyText).sliced(m_keyStarts[at], m_keyStarts[at + 1] - m_keyStarts[at]);
    }

    std::vector<Word> m_words;
    QHash<QByteArray, std::vector<quint32>> m_byKey; ///< while words are added
    QHash<QString, quint32> m_ids;                   ///< likewise
    // Sealed: the keys in ascending order, one after the other, and the words of each.
    QByteArray m_keyText;
    std::vector<quint32> m_keyStarts;
    std::vector<quint32> m_wordStarts;
    std::vector<quint32> m_keyWords;
};

} // namespace homeward
