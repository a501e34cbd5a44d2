// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casequery.h"
#include "store/casefilter.h"
#include "store/casekeys.h"
#include "store/image.h"

#include <QHash>

#include <vector>

namespace homeward {

/// Texts that many lines share, each kept once.
class TextTable
{
public:
    [[nodiscard]] quint32 add(const QString &text);
    [[nodiscard]] const QString &at(quint32 id) const { return m_texts[id]; }
    /// No more texts will come: lets go of what only adding needs.
    void seal() { m_ids = {}; }
    void save(ImageWriter &image) const { image.texts(m_texts); }
    void load(ImageReader &image) { image.texts(m_texts); }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    std::vector<QString> m_texts;
    QHash<QString, quint32> m_ids;
};

/// The lines of many cases in little room, some 90 bytes each: what repeats is kept once in tables. Lines are numbered
/// from 0 in the order they came, which must be that of their ids.
class CaseColumns
{
public:
    void append(const CaseEntry &entry);
    /// A line of another table of lines.
    void append(const CaseColumns &other, size_t line);
    void seal();
    void save(ImageWriter &image) const;
    /// Into empty columns, which are sealed then. False: the image is not one of columns; they are of no use.
    [[nodiscard]] bool load(ImageReader &image);

    [[nodiscard]] size_t size() const { return m_ids.size(); }
    [[nodiscard]] CaseId id(size_t line) const { return CaseId(m_ids[line]); }
    /// The line of a case; size(): there is none.
    [[nodiscard]] size_t find(const CaseId &id) const;
    [[nodiscard]] CaseRow row(size_t line) const;
    [[nodiscard]] FilterLine filterLine(size_t line) const;
    [[nodiscard]] QString number(size_t line) const;
    [[nodiscard]] QByteArray numberKey(size_t line) const;
    /// By numberSortKey(), without making the keys where formats agree.
    [[nodiscard]] int compareNumbers(size_t a, size_t b) const;
    [[nodiscard]] QString nameSortText(size_t line) const;
    [[nodiscard]] qint64 changedAt(size_t line) const; ///< ms since 1970, UTC

    /// Calls \a visit (line, score) for every line whose number \a probe finds.
    template<class Visit>
    void eachNumber(const Probe &probe, Visit visit) const
    {
        const NumberTest test(*this, probe);
        for (size_t line = 0; line < size(); ++line) {
            if (const quint8 score = test.scoreOf(line); score > 0)
                visit(line, score);
        }
    }

private:
    /// A number without its longest run of digits: "HW-2026-" … "-K".
    struct Format
    {
        QString prefix;
        QString suffix;
        int width = 0; ///< digits of the run, with noughts before them; 0: the number has none (or too many)
        QByteArray prefixKey;
        QByteArray suffixKey;
        QList<QByteArray> keys; ///< by which the parts beside the run are found
        QString lookPrefix;
        QString lookSuffix;
    };
    struct Sources
    {
        QStringList parties;
        bool photos = false;
        bool documents = false;
    };
    struct Line
    {
        quint32 changedSeconds = 0;
        quint32 name = 0; ///< where its words begin in m_names
        quint32 place = 0;
        quint32 birth = 0;
        quint32 separation = 0;
        quint32 format = 0;
        quint32 serial = 0;
        quint16 changedMilliseconds = 0;
        quint16 sources = 0;
        quint16 conflicts = 0;
        quint8 state = 0;
        quint8 unused = 0; ///< so that every byte of an image is ours
    };
    class NumberTest
    {
    public:
        NumberTest(const CaseColumns &columns, const Probe &probe);
        [[nodiscard]] quint8 scoreOf(size_t line) const;

    private:
        const CaseColumns &m_columns;
        const Probe &m_probe;
        std::vector<quint8> m_formats;
        QString m_text;
        quint64 m_value = 0;
        bool m_digits = false;
    };

    [[nodiscard]] quint32 date(const PartialDate &date);
    [[nodiscard]] quint16 sources(const Sources &sources);
    static void makeKeys(Format &format);
    [[nodiscard]] bool fits(const Line &line) const;
    void setNumber(Line &line, const QString &number);
    void setName(Line &line, const QString &heading, const QString &sorted);
    [[nodiscard]] QStringList nameWords(size_t line, bool heading) const;
    [[nodiscard]] QString digits(const Line &line) const;
    [[nodiscard]] QString rawSortName(size_t line) const;
    void append(const CaseRow &row, const QString &sortName);

    std::vector<QUuid> m_ids;
    std::vector<QUuid> m_portraits;
    std::vector<Line> m_lines;
    std::vector<quint32> m_names;
    TextTable m_words;
    TextTable m_places;
    TextTable m_dateTexts;
    std::vector<PartialDate> m_dates;
    std::vector<Sources> m_sources;
    QHash<QString, quint32> m_sourceIds;
    std::vector<Format> m_formats;
    QHash<QString, quint32> m_formatIds;
};

} // namespace homeward
