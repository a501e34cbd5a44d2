// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/conflicts.h"

#include "domain/personname.h"

#include <algorithm>

namespace homeward {

namespace {

const FactComparison *factOf(const QList<FactComparison> &facts, QLatin1String field)
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const FactComparison &fact) { return fact.field == field; });
    return found == facts.end() || found->values.isEmpty() ? nullptr : &*found;
}

/// The spelling most parties give; between equals, that of the first party in the dossier's order.
QString bestName(const CaseFile &file, const FactComparison &fact)
{
    QStringList forms;
    QList<QStringList> parties;
    for (const DistinctValue &value : fact.values) {
        for (const ClaimId &id : value.claims) {
            const auto claim = std::find_if(file.claims.begin(), file.claims.end(),
                                            [&](const Claim &candidate) { return candidate.id == id; });
            if (claim == file.claims.end())
                continue;
            const auto name = PersonName::fromValue(claim->value);
            if (!name)
                continue;
            const QString form = name->headingForm();
            if (!forms.contains(form)) {
                forms.append(form);
                parties.append(QStringList());
            }
            QStringList &speaking = parties[forms.indexOf(form)];
            if (!speaking.contains(claim->partyKey))
                speaking.append(claim->partyKey);
        }
    }
    qsizetype best = -1;
    for (qsizetype i = 0; i < forms.size(); ++i) {
        if (best < 0 || parties.at(i).size() > parties.at(best).size())
            best = i;
    }
    return best < 0 ? QString() : forms.at(best);
}

QString nameOf(const CaseFile &file, const QList<FactComparison> &facts)
{
    for (const char *field : {"name_birth", "name_papers", "name_given_since"}) {
        if (const FactComparison *fact = factOf(facts, QLatin1String(field))) {
            const QString name = bestName(file, *fact);
            if (!name.isEmpty())
                return name;
        }
    }
    const FactComparison *nickname = factOf(facts, QLatin1String("name_nickname"));
    return nickname ? nickname->values.first().value : QString();
}

/// One date as it is; several as the span from the first to the last day any of them can mean.
PartialDate dateOf(const QList<FactComparison> &facts, QLatin1String field)
{
    const FactComparison *fact = factOf(facts, field);
    if (!fact)
        return {};
    if (fact->values.size() == 1)
        return PartialDate::fromEdtf(fact->values.first().value).value_or(PartialDate());
    QDate earliest;
    QDate latest;
    bool openStart = false;
    bool openEnd = false;
    for (const DistinctValue &value : fact->values) {
        const auto date = PartialDate::fromEdtf(value.value);
        if (!date)
            continue;
        openStart = openStart || !date->earliest().isValid();
        openEnd = openEnd || !date->latest().isValid();
        if (date->earliest().isValid() && (!earliest.isValid() || date->earliest() < earliest))
            earliest = date->earliest();
        if (date->latest().isValid() && (!latest.isValid() || date->latest() > latest))
            latest = date->latest();
    }
    if (openStart && openEnd)
        return {};
    const QString from = openStart ? QStringLiteral("..") : earliest.toString(Qt::ISODate);
    const QString to = openEnd ? QStringLiteral("..") : latest.toString(Qt::ISODate);
    return PartialDate::fromEdtf(from == to ? from : from + QLatin1Char('/') + to).value_or(PartialDate());
}

} // namespace

CaseRow deriveRow(const CaseFile &file, const QList<FactComparison> &facts)
{
    CaseRow row;
    row.id = file.id;
    row.number = file.number;
    row.state = file.state;
    row.name = nameOf(file, facts);
    row.birth = dateOf(facts, QLatin1String("birth_date"));
    row.separation = dateOf(facts, QLatin1String("separation_date"));
    row.conflicts = static_cast<int>(std::count_if(
        facts.begin(), facts.end(), [](const FactComparison &fact) { return fact.state == FactState::Conflict; }));
    for (const char *field : {"separation_place", "present_place"}) {
        if (const FactComparison *fact = factOf(facts, QLatin1String(field))) {
            row.place = fact->values.first().value;
            break;
        }
    }
    for (const Party &party : file.parties) {
        if (std::any_of(file.claims.begin(), file.claims.end(),
                        [&](const Claim &claim) { return claim.isLive() && claim.partyKey == party.key; }))
            row.parties.append(party.key);
    }
    row.changedAt = file.openedAt;
    const auto later = [&](const QDateTime &time) {
        if (time.isValid() && (!row.changedAt.isValid() || time > row.changedAt))
            row.changedAt = time;
    };
    for (const EvidenceItem &item : file.evidence) {
        if (row.portrait.isNull() && item.kind == EvidenceKind::Photo && item.coverReason.isEmpty())
            row.portrait = item.id;
        (item.kind == EvidenceKind::Photo ? row.hasPhotos : row.hasDocuments) = true;
        later(item.addedAt);
    }
    for (const Claim &claim : file.claims)
        later(claim.recordedAt);
    for (const Decision &decision : file.decisions)
        later(decision.decidedAt);
    for (const Attestation &attestation : file.attestations)
        later(attestation.recordedAt);
    for (const Annotation &annotation : file.annotations)
        later(annotation.modifiedAt);
    return row;
}

} // namespace homeward
