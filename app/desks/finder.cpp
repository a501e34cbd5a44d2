// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/finder.h"

#include "domain/fieldcatalogue.h"
#include "domain/personname.h"
#include "names/fold.h"
#include "store/findrows.h"

#include <algorithm>
#include <optional>

namespace homeward {

namespace {

constexpr int kinds = 5;

/// What a row is to somebody who searches; nothing for facts without a name or a place. The names of the child itself
/// are found by the case index.
std::optional<FoundItem::Kind> kindOf(const FindRow &row)
{
    using Kind = FoundItem::Kind;
    if (!row.annotation.isNull())
        return Kind::Annotation;
    if (!row.evidence.isNull())
        return Kind::Document;
    const FieldInfo *field = fieldInfo(row.field);
    if (!field)
        return std::nullopt;
    if (field->type == FieldType::Place)
        return Kind::Place;
    if (field->type == FieldType::Name && row.subject != SubjectKind::Child)
        return Kind::Person;
    if (field->type == FieldType::Text && field->group == FieldGroup::Family)
        return Kind::Person;
    return std::nullopt;
}

QByteArray wordsIn(const FindRow &row)
{
    const auto name = PersonName::fromValue(row.text);
    const QString folded = foldKey(name ? name->listForm() : row.text);
    return folded.isEmpty() ? QByteArray() : ' ' + folded.toLatin1();
}

} // namespace

Status Finder::refresh(Database &database)
{
    const auto take = [this](FindRow row) {
        const auto kind = kindOf(row);
        QByteArray words = kind ? wordsIn(row) : QByteArray();
        if (words.isEmpty())
            return;
        auto entries = m_entries.find(row.caseId);
        if (entries == m_entries.end()) {
            entries = m_entries.insert(row.caseId, {});
            m_order.append(row.caseId);
        }
        // Several parties may say the same words about the same thing.
        for (const Entry &known : std::as_const(*entries)) {
            if (known.item.kind == *kind && known.words == words && row.evidence.isNull())
                return;
        }
        FoundItem item{*kind,        row.caseId,   {},          row.text, row.field,
                       row.partyKey, row.evidence, row.isPhoto, row.page, row.annotation};
        entries->append({std::move(item), std::move(words)});
    };
    if (!m_read) {
        m_entries.clear();
        m_order.clear();
        if (const Status read = forEachFindRow(database, {}, take); !read)
            return read;
        m_read = true;
        m_stale.clear();
        return {};
    }
    for (const CaseId &id : std::as_const(m_stale)) {
        if (auto known = m_entries.find(id); known != m_entries.end())
            known->clear();
        if (const Status read = forEachFindRow(database, id, take); !read)
            return read;
    }
    m_stale.clear();
    return {};
}

Result<QList<FoundItem>> Finder::find(Database &database, const QString &text, int most)
{
    if (const Status ready = refresh(database); !ready)
        return failure(ready);
    QList<QList<QByteArray>> words;
    for (const QString &word : wordsOf(text)) {
        QList<QByteArray> beginnings;
        for (const QString &key : prefixKeys(word)) {
            if (!key.isEmpty())
                beginnings.append(' ' + key.toLatin1());
        }
        if (!beginnings.isEmpty())
            words.append(beginnings);
    }
    QList<FoundItem> found;
    if (words.isEmpty())
        return found;
    QList<int> counts(kinds, 0);
    for (const CaseId &id : std::as_const(m_order)) {
        for (const Entry &entry : m_entries.value(id)) {
            int &count = counts[static_cast<int>(entry.item.kind)];
            const bool fits = count < most && std::all_of(words.begin(), words.end(), [&](const auto &beginnings) {
                                  return std::any_of(beginnings.begin(), beginnings.end(),
                                                     [&](const QByteArray &key) { return entry.words.contains(key); });
                              });
            if (!fits)
                continue;
            ++count;
            found.append(entry.item);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundItem &a, const FoundItem &b) { return a.kind < b.kind; });
    return found;
}

} // namespace homeward
