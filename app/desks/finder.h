// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace homeward {

class Database;

/// Something found from anywhere, with its address.
struct FoundItem
{
    enum class Kind { Case, Person, Place, Document, Annotation };
    Kind kind = Kind::Case;
    CaseId caseId;
    QString number;      ///< of its case
    QString text;        ///< as it is written; of a claim its stored value
    QString field;       ///< of a person or place: the fact that states it
    QString partyKey;    ///< likewise
    EvidenceId evidence; ///< of a document or annotation
    bool isPhoto = false;
    int page = -1; ///< of an annotation, from 0
    AnnotationId annotation;
    bool operator==(const FoundItem &) const = default;
};

/// The words of people, places, files and annotations of all cases, in memory once somebody searches; a case that
/// changes is read again. Lives on the store thread.
class Finder
{
public:
    /// To be read again before the next search.
    void forget(const CaseId &id) { m_stale.insert(id); }
    /// Everything in which each word of \a text begins a word, in any script; at most \a most of a kind, in the order
    /// the cases were opened. Numbers of cases are not filled in.
    [[nodiscard]] Result<QList<FoundItem>> find(Database &database, const QString &text, int most);

private:
    struct Entry
    {
        FoundItem item;
        QByteArray words; ///< fold keys, each after a blank
    };
    [[nodiscard]] Status refresh(Database &database);

    QHash<CaseId, QList<Entry>> m_entries;
    QList<CaseId> m_order;
    QSet<CaseId> m_stale;
    bool m_read = false;
};

} // namespace homeward
