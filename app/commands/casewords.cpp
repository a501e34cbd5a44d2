// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/casewords.h"

#include "desks/conflicts.h"
#include "domain/fieldcatalogue.h"
#include "domain/personname.h"
#include "domain/reasons.h"
#include "domain/revision.h"
#include "summary/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace homeward {

namespace {

void insertValue(QJsonObject &object, const QString &field, const QString &value)
{
    const FieldInfo *info = fieldInfo(field);
    const auto name = info && info->type == FieldType::Name ? PersonName::fromValue(value) : std::nullopt;
    object.insert(QStringLiteral("value"), name ? name->listForm() : value);
    if (name)
        object.insert(QStringLiteral("script"), scriptKey(name->script));
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue idJson(const EvidenceId &id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonArray factsJson(const CaseView &view, const SubjectId &subject)
{
    QJsonArray facts;
    for (const FactComparison &fact : factsOf(view.facts, subject)) {
        QJsonArray values;
        for (const DistinctValue &value : fact.values) {
            QJsonObject object{{QStringLiteral("number"), value.number},
                               {QStringLiteral("parties"), QJsonArray::fromStringList(value.parties)}};
            insertValue(object, fact.field, value.value);
            QJsonArray wordings;
            for (const Wording &wording : wordingsOf(value, view.file.claims)) {
                QJsonObject worded{{QStringLiteral("parties"), QJsonArray::fromStringList(wording.parties)}};
                insertValue(worded, fact.field, wording.value);
                wordings.append(worded);
            }
            object.insert(QStringLiteral("wordings"), wordings);
            values.append(object);
        }
        facts.append(QJsonObject{{QStringLiteral("field"), fact.field},
                                 {QStringLiteral("state"), factStateKey(fact.state)},
                                 {QStringLiteral("values"), values}});
    }
    return facts;
}

QJsonObject claimJson(const CaseView &view, const Claim &claim)
{
    QJsonObject object{
        {QStringLiteral("id"), claim.id.toString()},
        {QStringLiteral("subject"), claim.subject.toString()},
        {QStringLiteral("field"), claim.field},
        {QStringLiteral("source"), claim.source.text},
        {QStringLiteral("source_date"),
         claim.source.date.isNull() ? QJsonValue() : QJsonValue(claim.source.date.toEdtf())},
        {QStringLiteral("evidence"), idJson(claim.source.evidence)},
        {QStringLiteral("page"), claim.source.page >= 0 ? QJsonValue(claim.source.page + 1) : QJsonValue()},
        {QStringLiteral("recorded_at"), timeJson(claim.recordedAt)},
        {QStringLiteral("recorded_by"), view.accountNames.value(claim.recordedBy)},
        {QStringLiteral("supersedes"),
         claim.supersedes.isNull() ? QJsonValue() : QJsonValue(claim.supersedes.toString())},
        {QStringLiteral("state"), claim.withdrawn    ? QStringLiteral("withdrawn")
                                  : claim.superseded ? QStringLiteral("superseded")
                                                     : QStringLiteral("live")}};
    insertValue(object, claim.field, claim.value);
    return object;
}

QJsonObject claimsJson(const CaseView &view)
{
    QJsonObject byParty;
    for (const Party &party : view.file.parties) {
        QJsonArray claims;
        for (const Claim &claim : view.file.claims) {
            if (claim.partyKey == party.key)
                claims.append(claimJson(view, claim));
        }
        byParty.insert(party.key, claims);
    }
    return byParty;
}

/// People, documents, stays and condition reports; those entered in error too, without facts.
QJsonArray subjectsJson(const CaseView &view)
{
    QJsonArray subjects;
    for (const Subject &subject : view.file.subjects) {
        if (subject.kind == SubjectKind::Child)
            continue;
        QJsonArray conflicts;
        for (const FactComparison &fact : factsOf(view.facts, subject.id)) {
            if (fact.state == FactState::Conflict)
                conflicts.append(fact.field);
        }
        subjects.append(QJsonObject{
            {QStringLiteral("id"), subject.id.toString()},
            {QStringLiteral("kind"), subjectKindKey(subject.kind)},
            {QStringLiteral("entered_in_error"), subject.withdrawn},
            {QStringLiteral("reason"), subject.withdrawn ? QJsonValue(subject.withdrawReason) : QJsonValue()},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("facts"), factsJson(view, subject.id)}});
    }
    return subjects;
}

QJsonArray attestationsJson(const CaseView &view)
{
    QJsonArray attestations;
    for (const Attestation &one : view.file.attestations) {
        attestations.append(QJsonObject{
            {QStringLiteral("id"), one.id.toString()},
            {QStringLiteral("party"), one.partyKey},
            {QStringLiteral("capacity"), attestationCapacityKey(one.capacity)},
            {QStringLiteral("result"), attestationResultKey(one.result)},
            {QStringLiteral("reservations"), one.reservations},
            {QStringLiteral("signatory"), one.signatory},
            {QStringLiteral("date"), one.date.isValid() ? QJsonValue(one.date.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("revision"), QString::fromLatin1(one.revision.toHex())},
            {QStringLiteral("evidence"), idJson(one.file)},
            {QStringLiteral("recorded_at"), timeJson(one.recordedAt)},
            {QStringLiteral("recorded_by"), view.accountNames.value(one.recordedBy)},
            {QStringLiteral("entered_in_error"), one.enteredInError}});
    }
    return attestations;
}

QJsonArray evidenceJson(const CaseView &view)
{
    QJsonArray items;
    for (const EvidenceItem &item : view.file.evidence) {
        items.append(QJsonObject{{QStringLiteral("id"), item.id.toString()},
                                 {QStringLiteral("kind"), evidenceKindKey(item.kind)},
                                 {QStringLiteral("title"), item.title},
                                 {QStringLiteral("original_name"), item.originalName},
                                 {QStringLiteral("sha256"), QString::fromLatin1(item.sha256.toHex())},
                                 {QStringLiteral("size"), item.size},
                                 {QStringLiteral("party"), item.partyKey},
                                 {QStringLiteral("dated"),
                                  item.dated.isValid() ? QJsonValue(item.dated.toString(Qt::ISODate)) : QJsonValue()},
                                 {QStringLiteral("pages"), item.pages},
                                 {QStringLiteral("added_at"), timeJson(item.addedAt)}});
    }
    return items;
}

QJsonArray annotationsJson(const CaseView &view)
{
    QJsonArray marks;
    for (const Annotation &mark : view.file.annotations) {
        marks.append(QJsonObject{{QStringLiteral("id"), mark.id.toString()},
                                 {QStringLiteral("evidence"), mark.evidence.toString()},
                                 {QStringLiteral("page"), mark.page + 1},
                                 {QStringLiteral("kind"), annotationKindKey(mark.kind)},
                                 {QStringLiteral("category"), annotationCategoryKey(mark.category)},
                                 {QStringLiteral("quote"), mark.quote},
                                 {QStringLiteral("body"), mark.body},
                                 {QStringLiteral("author"), mark.authorName},
                                 {QStringLiteral("created_at"), timeJson(mark.createdAt)},
                                 {QStringLiteral("withdrawn"), mark.withdrawn}});
    }
    return marks;
}

QString reasonWords(const QString &stored)
{
    const char *own = reasonLabel(stored);
    return own ? QCoreApplication::translate("Reason", own) : stored;
}

QString letters(const CaseView &view, const QStringList &parties)
{
    QStringList names;
    for (const Party &party : view.file.parties) {
        if (parties.contains(party.key))
            names.append(party.letter());
    }
    return names.join(QStringLiteral(", "));
}

/// "  Date of birth: 12 Mar 2017 [A, C] / 21 Mar 2017 [B]  ! conflict" for every fact of a subject somebody speaks
/// about.
QStringList factWords(const CaseView &view, const SubjectId &subject, const Phrasebook &words, const QString &indent)
{
    QStringList lines;
    for (const FactComparison &fact : factsOf(view.facts, subject)) {
        if (fact.values.isEmpty())
            continue;
        QStringList values;
        const auto shown = [&](const QString &stored) { return formatValue(fact.field, stored, words); };
        for (const DistinctValue &value : fact.values) {
            for (const Wording &wording : wordingsOf(value, view.file.claims, shown))
                values.append(QStringLiteral("%1 [%2]").arg(shown(wording.value), letters(view, wording.parties)));
        }
        QString line =
            QStringLiteral("%1%2: %3").arg(indent, words.field(fact.field), values.join(QStringLiteral(" / ")));
        if (fact.state == FactState::Conflict) {
            //: @info:shell stands behind a fact the parties state differently
            line += QStringLiteral("  ! ") + QCoreApplication::translate("Commands", "conflict");
        }
        lines.append(line);
    }
    return lines;
}

/// "  Documents on the child · Birth certificate I-АБ 000123", with its facts below.
QStringList subjectWords(const CaseView &view, const Subject &subject, const Phrasebook &words)
{
    QStringList title;
    for (const FieldInfo &field : fieldCatalogue()) {
        if (field.subject == subject.kind && title.isEmpty())
            title.append(words.fieldGroup(field.group) + QStringLiteral(" ·"));
    }
    for (const auto &[field, value] : titleValues(view.file, subject))
        title.append(formatValue(field, value, words));
    QString line = QStringLiteral("  ") + title.join(QLatin1Char(' '));
    if (subject.withdrawn) {
        //: @info:shell stands behind a record that was entered in error; %1 the reason as written
        return {
            line + QStringLiteral("  ! ") +
            QCoreApplication::translate("Commands", "entered in error: %1").arg(reasonWords(subject.withdrawReason))};
    }
    return QStringList(line) + factWords(view, subject.id, words, QStringLiteral("    "));
}

QStringList attestationWords(const CaseView &view, const Phrasebook &words)
{
    QStringList lines;
    for (const Attestation &one : view.file.attestations) {
        QStringList parts{words.phrase("Attestation", attestationCapacityLabel(one.capacity)),
                          words.phrase("Attestation", attestationResultLabel(one.result)),
                          one.reservations,
                          formatDay(one.date, words),
                          one.signatory,
                          one.revision.isEmpty() ? QString() : shortRevision(one.revision)};
        if (one.enteredInError)
            parts.append(
                QCoreApplication::translate("Commands", "entered in error: %1").arg(reasonWords(one.errorReason)));
        parts.removeAll(QString());
        lines.append(QStringLiteral("  [%1] %2").arg(letters(view, {one.partyKey}), parts.join(QStringLiteral(" · "))));
    }
    return lines;
}

} // namespace

QJsonValue ageJson(const PartialDate &birth, const QDate &today)
{
    const auto age = ageOn(birth, today);
    if (!age)
        return {};
    if (age->youngest == age->oldest)
        return age->youngest;
    return QStringLiteral("%1-%2").arg(age->youngest).arg(age->oldest);
}

QJsonObject caseJson(const CaseView &view)
{
    QJsonArray conflicts;
    for (const FactComparison &fact : view.facts) {
        if (fact.state == FactState::Conflict && fact.subject == view.file.child())
            conflicts.append(fact.field);
    }
    const Age age = ageOf(view.row.birth, view.row.separation, view.today);
    return {{QStringLiteral("case"), view.file.number},
            {QStringLiteral("id"), view.file.id.toString()},
            {QStringLiteral("name"), view.row.name},
            {QStringLiteral("age"), ageJson(view.row.birth, view.today)},
            {QStringLiteral("age_stage"), ageStageKey(age.stage)},
            {QStringLiteral("turns_18_soon"), age.turns18Soon},
            {QStringLiteral("adult_since_separation"), age.adultSinceSeparation},
            {QStringLiteral("place"), view.row.place},
            {QStringLiteral("status"), QString::fromLatin1(stateInfo(view.file.state).key)},
            {QStringLiteral("revision"), QString::fromLatin1(view.file.revision.toHex())},
            {QStringLiteral("opened_at"), timeJson(view.file.openedAt)},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("facts"), factsJson(view, view.file.child())},
            {QStringLiteral("subjects"), subjectsJson(view)},
            {QStringLiteral("attestations"), attestationsJson(view)},
            {QStringLiteral("claims"), claimsJson(view)},
            {QStringLiteral("evidence"), evidenceJson(view)},
            {QStringLiteral("annotations"), annotationsJson(view)}};
}

QString nameWords(const QString &name)
{
    //: @info:shell in place of a child's name
    return name.isEmpty() ? QCoreApplication::translate("Commands", "name not stated") : name;
}

QStringList caseWords(const CaseView &view, Language language)
{
    const Phrasebook words(language);
    QStringList head{view.file.number, nameWords(view.row.name), words.caseState(view.file.state),
                     shortRevision(view.file.revision)};
    head.removeAll(QString());
    QStringList lines{head.join(QStringLiteral(" · "))};
    if (const QString age = formatAge(ageOf(view.row.birth, view.row.separation, view.today), words); !age.isEmpty())
        lines[0] += QStringLiteral(" · ") + age;
    lines += factWords(view, view.file.child(), words, QStringLiteral("  "));
    for (const Subject &subject : view.file.subjects) {
        if (subject.kind != SubjectKind::Child)
            lines += subjectWords(view, subject, words);
    }
    lines += attestationWords(view, words);
    for (const EvidenceItem &item : view.file.evidence) {
        lines.append(QStringLiteral("  - %1 (%2, %3)")
                         .arg(item.title, item.originalName, QString::fromLatin1(item.sha256.left(4).toHex())));
    }
    int marks = 0;
    for (const Annotation &mark : view.file.annotations)
        marks += mark.withdrawn ? 0 : 1;
    //: @info:shell
    lines.append(QStringLiteral("  ") + QCoreApplication::translate("Commands", "%n annotation(s)", nullptr, marks));
    return lines;
}

} // namespace homeward
