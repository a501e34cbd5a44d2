// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/claimsmodel.h"

#include "domain/reasons.h"
#include "ui/casefile/subjectwords.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace homeward {

QString sourceText(const ClaimSource &source, const CaseView &view)
{
    QString name = source.text;
    if (name.isEmpty()) {
        if (const EvidenceItem *item = view.evidence(source.evidence))
            name = item->title;
    }
    if (!name.isEmpty() && source.page >= 0)
        //: @info a source and its page; %1 is the document, %2 the number of the page
        name = QCoreApplication::translate("Claims", "%1, p. %2").arg(name).arg(source.page + 1);
    if (!source.date.isNull())
        //: @info a source and its date; %1 the source, perhaps with its page, %2 the date
        name = name.isEmpty() ? dateText(source.date)
                              : QCoreApplication::translate("Claims", "%1, %2").arg(name, dateText(source.date));
    return name;
}

namespace {

/// Somebody took it back; what only Undo took away was never said.
bool isWithdrawnWord(const Claim &claim, const FactComparison &fact)
{
    return claim.withdrawn && claim.withdrawReason != takenBackReason() && claim.field == fact.field &&
           claim.subject == fact.subject;
}

} // namespace

void ClaimsModel::setCase(const CaseView &view)
{
    beginResetModel();
    m_view = view;
    rebuild();
    endResetModel();
}

void ClaimsModel::setFilter(FactFilter filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void ClaimsModel::setHideAgreed(bool hide)
{
    beginResetModel();
    m_hideAgreed = hide;
    rebuild();
    endResetModel();
}

bool ClaimsModel::passes(const FactComparison &fact, FactFilter filter) const
{
    switch (filter) {
    case FactFilter::All: {
        const FieldInfo *field = fieldInfo(fact.field);
        const QList<Claim> &claims = m_view.file.claims;
        return fact.state != FactState::NoData || (field && field->keyFact) ||
               std::any_of(claims.begin(), claims.end(),
                           [&](const Claim &claim) { return isWithdrawnWord(claim, fact); });
    }
    case FactFilter::Conflicts:
        return fact.state == FactState::Conflict;
    case FactFilter::SingleSource:
        return fact.state == FactState::SingleSource;
    case FactFilter::NoData:
        return fact.state == FactState::NoData;
    }
    return true;
}

bool ClaimsModel::shows(const FactComparison &fact) const
{
    const bool open =
        fact.state == FactState::Conflict || fact.state == FactState::SingleSource || fact.state == FactState::NoData;
    return passes(fact, m_filter) && (open || !m_hideAgreed);
}

void ClaimsModel::appendFact(int fact)
{
    m_rows.append({RowKind::Fact, fact, m_view.facts.at(fact).subject, {}, {}});
}

void ClaimsModel::appendChild()
{
    std::optional<FieldGroup> group;
    for (int i = 0; i < m_view.facts.size(); ++i) {
        const FactComparison &fact = m_view.facts.at(i);
        if (fact.subject != m_view.file.child() || !shows(fact))
            continue;
        const FieldInfo *field = fieldInfo(fact.field);
        const FieldGroup here = field ? field->group : FieldGroup::Family;
        if (group != here)
            m_rows.append({RowKind::Group, -1, {}, here, {}});
        group = here;
        appendFact(i);
    }
}

void ClaimsModel::appendRecords(SubjectKind kind)
{
    const bool everything = m_filter == FactFilter::All && !m_hideAgreed;
    const auto fields = fieldCatalogue();
    const auto first =
        std::find_if(fields.begin(), fields.end(), [&](const FieldInfo &field) { return field.subject == kind; });
    bool titled = false;
    for (const Subject &subject : std::as_const(m_view.file.subjects)) {
        if (subject.kind != kind)
            continue;
        QList<int> own;
        for (int i = 0; i < m_view.facts.size(); ++i) {
            if (m_view.facts.at(i).subject == subject.id && shows(m_view.facts.at(i)))
                own.append(i);
        }
        if (own.isEmpty() && !everything)
            continue;
        if (!titled)
            m_rows.append({RowKind::Group, -1, {}, first->group, {}});
        titled = true;
        m_rows.append({RowKind::Subject, -1, subject.id, {}, {}});
        if (m_folded.contains(subject.id))
            continue;
        for (const int fact : std::as_const(own))
            appendFact(fact);
    }
}

void ClaimsModel::appendAttestations()
{
    if (m_filter != FactFilter::All || m_hideAgreed)
        return;
    m_rows.append({RowKind::Group, -1, {}, {}, {}});
    for (const auto capacity : {AttestationCapacity::Supplies, AttestationCapacity::JointlyAttests,
                                AttestationCapacity::IndependentlyConfirms})
        m_rows.append({RowKind::Attestation, -1, {}, {}, capacity});
}

void ClaimsModel::rebuild()
{
    m_rows.clear();
    if (m_view.file.id.isNull())
        return;
    appendChild();
    for (const SubjectKind kind :
         {SubjectKind::Person, SubjectKind::Document, SubjectKind::Stay, SubjectKind::ConditionReport})
        appendRecords(kind);
    appendAttestations();
}

int ClaimsModel::countOf(FactFilter filter) const
{
    return static_cast<int>(std::count_if(m_view.facts.cbegin(), m_view.facts.cend(),
                                          [&](const FactComparison &fact) { return passes(fact, filter); }));
}

int ClaimsModel::hiddenCount() const
{
    const auto shown = std::count_if(m_view.facts.cbegin(), m_view.facts.cend(),
                                     [&](const FactComparison &fact) { return shows(fact); });
    return static_cast<int>(m_view.facts.size() - shown);
}

void ClaimsModel::retranslate()
{
    if (m_rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

bool ClaimsModel::isHeading(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).kind == RowKind::Group;
}

bool ClaimsModel::isSubject(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).kind == RowKind::Subject;
}

bool ClaimsModel::isFolded(int row) const
{
    return isSubject(row) && m_folded.contains(m_rows.at(row).subject);
}

void ClaimsModel::setFolded(int row, bool folded)
{
    if (!isSubject(row) || isFolded(row) == folded)
        return;
    beginResetModel();
    if (folded)
        m_folded.insert(m_rows.at(row).subject);
    else
        m_folded.remove(m_rows.at(row).subject);
    rebuild();
    endResetModel();
}

const FactComparison *ClaimsModel::fact(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != RowKind::Fact)
        return nullptr;
    return &m_view.facts.at(m_rows.at(row).fact);
}

const Subject *ClaimsModel::subject(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_view.file.subject(m_rows.at(row).subject) : nullptr;
}

std::optional<AttestationCapacity> ClaimsModel::capacity(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).kind != RowKind::Attestation)
        return std::nullopt;
    return m_rows.at(row).capacity;
}

int ClaimsModel::rowOf(const QString &field, const SubjectId &subject) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const FactComparison *one = fact(row);
        if (one && one->field == field && (subject.isNull() || one->subject == subject))
            return row;
    }
    return -1;
}

int ClaimsModel::rowOfSubject(const SubjectId &subject) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Subject && m_rows.at(row).subject == subject)
            return row;
    }
    return -1;
}

const Party *ClaimsModel::party(int column) const
{
    return column >= 1 && column < stateColumn() ? &m_view.file.parties.at(column - 1) : nullptr;
}

int ClaimsModel::neighbouringConflict(int row, int step) const
{
    for (int i = row + step; i >= 0 && i < m_rows.size(); i += step) {
        const FactComparison *one = fact(i);
        if (one && one->state == FactState::Conflict)
            return i;
    }
    return -1;
}

ClaimLines ClaimsModel::lines(int row, int column) const
{
    ClaimLines result;
    const FactComparison *comparison = fact(row);
    const Party *who = party(column);
    if (const auto attested = capacity(row); attested && who)
        return attestationLines(*attested, *who);
    if (!comparison || !who)
        return result;
    const bool numbered = comparison->state == FactState::Conflict;
    for (const DistinctValue &value : comparison->values) {
        for (const ClaimId &id : value.claims) {
            const Claim *claim = m_view.claim(id);
            if (!claim || claim->partyKey != who->key)
                continue;
            result.append({id,
                           {},
                           valueText(claim->field, claim->value),
                           sourceText(claim->source, m_view),
                           numbered ? value.number : 0,
                           !claim->source.evidence.isNull()});
        }
    }
    return result;
}

bool ClaimsModel::isWithdrawn(int row, int column) const
{
    const FactComparison *comparison = fact(row);
    const Party *who = party(column);
    const QList<Claim> &claims = m_view.file.claims;
    return comparison && who && lines(row, column).isEmpty() &&
           std::any_of(claims.begin(), claims.end(), [&](const Claim &claim) {
               return claim.partyKey == who->key && isWithdrawnWord(claim, *comparison);
           });
}

ClaimLines ClaimsModel::attestationLines(AttestationCapacity capacity, const Party &who) const
{
    ClaimLines lines;
    for (const Attestation &one : m_view.file.attestations) {
        if (one.enteredInError || one.capacity != capacity || one.partyKey != who.key)
            continue;
        QString said = attestationResultText(one.result);
        if (!one.reservations.isEmpty())
            //: @item:intable %1 result of an attestation, %2 the party's reservations as written
            said = tr("%1: %2").arg(said, one.reservations);
        lines.append({{}, one.id, said, attestationDetails(one, m_view.file), 0, !one.file.isNull()});
    }
    return lines;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_view.file.parties.isEmpty() ? 0 : stateColumn() + 1;
}

} // namespace homeward
