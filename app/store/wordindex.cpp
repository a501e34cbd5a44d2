// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wordindex.h"

#include <algorithm>

namespace homeward {

void WordIndex::append(Word &word, quint32 line)
{
    if (word.used && word.last == line)
        return; // the same word twice in a case
    quint32 step = line - (word.used ? word.last : 0);
    word.used = true;
    word.last = line;
    while (step > 0x7f) {
        word.steps.append(static_cast<char>(0x80 | (step & 0x7f)));
        step >>= 7;
    }
    word.steps.append(static_cast<char>(step));
}

quint32 WordIndex::idOf(WordRole role, const QString &word)
{
    const QString name = QChar(static_cast<char16_t>(role)) + word;
    const auto known = m_ids.constFind(name);
    if (known != m_ids.constEnd())
        return *known;
    const auto id = static_cast<quint32>(m_words.size());
    m_words.push_back({});
    for (const QByteArray &key : wordKeys(role, word))
        m_byKey[key].push_back(id);
    m_ids.insert(name, id);
    return id;
}

void WordIndex::add(quint32 line, const CaseEntry &entry)
{
    forEachWord(entry, [&](WordRole role, const QString &word) { append(m_words[idOf(role, word)], line); });
}

void WordIndex::merge(const WordIndex &other, const std::vector<qint64> &newLine,
                      const std::vector<std::pair<quint32, const CaseEntry *>> &added)
{
    // How a word was written is not kept, so new lines bring words of their own; keys lead to both.
    m_words.resize(other.m_words.size());
    for (size_t word = 0; word < other.m_words.size(); ++word) {
        eachLine(other.m_words[word], [&](quint32 line) {
            if (newLine[line] >= 0)
                append(m_words[word], static_cast<quint32>(newLine[line]));
        });
    }
    for (size_t at = 0; at + 1 < other.m_keyStarts.size(); ++at) {
        std::vector<quint32> &words = m_byKey[other.key(at).toByteArray()];
        for (quint32 i = other.m_wordStarts[at]; i < other.m_wordStarts[at + 1]; ++i)
            words.push_back(other.m_keyWords[i]);
    }
    for (const auto &[line, entry] : added)
        add(line, *entry);
}

void WordIndex::seal()
{
    std::vector<QByteArray> keys(m_byKey.keyBegin(), m_byKey.keyEnd());
    std::sort(keys.begin(), keys.end());
    m_keyStarts.push_back(0);
    m_wordStarts.push_back(0);
    for (const QByteArray &key : keys) {
        m_keyText += key;
        m_keyStarts.push_back(static_cast<quint32>(m_keyText.size()));
        const std::vector<quint32> &words = *m_byKey.constFind(key);
        m_keyWords.insert(m_keyWords.end(), words.begin(), words.end());
        m_wordStarts.push_back(static_cast<quint32>(m_keyWords.size()));
    }
    m_byKey = {};
    m_ids = {};
    m_words.shrink_to_fit();
    for (Word &word : m_words)
        word.steps.squeeze();
}

void WordIndex::look(const Probe &probe, std::vector<Best> &found) const
{
    if (m_keyStarts.empty())
        return;
    // Near keys may begin anyhow, but they are of one kind.
    const QByteArray start = probe.edits > 0 ? probe.key.left(1) : probe.key;
    size_t low = 0;
    size_t high = m_keyStarts.size() - 1;
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (key(middle).compare(start) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t at = low; at + 1 < m_keyStarts.size() && key(at).startsWith(start); ++at) {
        const quint8 score = probe.scoreOf(key(at));
        if (score == 0 && probe.edits == 0)
            break; // the key itself does not count, nor do the longer ones after it
        for (quint32 i = m_wordStarts[at]; score > 0 && i < m_wordStarts[at + 1]; ++i) {
            Best &best = found[m_keyWords[i]];
            if (score > best.score)
                best = {score, probe.rule};
        }
    }
}

} // namespace homeward
