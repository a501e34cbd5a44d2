// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/conflicts.h"
#include "domain/personname.h"

namespace homeward::test {

/// A case of three parties made by hand: names agree in two scripts, the date of birth is in conflict, one party is
/// silent about the place of birth.
inline CaseView threePartyCase()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC));
    CaseView view;
    view.file.id = CaseId::create(world);
    view.file.number = QStringLiteral("DEMO-0007");
    const char *names[] = {"Party A", "Party B", "Party C"};
    for (int i = 0; i < 3; ++i) {
        Party party;
        party.key = QStringLiteral("party-%1").arg(QChar(u'a' + i));
        party.order = i;
        party.name.en = party.name.uk = party.name.ru = QString::fromLatin1(names[i]);
        view.file.parties.append(party);
    }
    view.file.subjects.append({SubjectId::create(world), SubjectKind::Child});
    EvidenceItem report;
    report.id = EvidenceId::create(world);
    report.kind = EvidenceKind::Pdf;
    report.title = QStringLiteral("Report 1");
    report.originalName = QStringLiteral("report-1.pdf");
    report.pages = 6;
    report.size = 182 * 1024;
    report.partyKey = view.file.parties.first().key;
    report.addedAt = world.nowUtc();
    view.file.evidence.append(report);
    const auto claim = [&](const char *field, int party, const QString &value, bool withDocument) {
        Claim one;
        one.id = ClaimId::create(world);
        one.subject = view.file.child();
        one.field = QString::fromLatin1(field);
        one.partyKey = view.file.parties.at(party).key;
        one.value = value;
        one.source.text = withDocument ? QStringLiteral("Report 1") : QStringLiteral("Interview");
        if (withDocument) {
            one.source.evidence = report.id;
            one.source.page = 1;
        }
        one.recordedAt = world.nowUtc();
        view.file.claims.append(one);
        world.advance(1000);
    };
    const QString latin =
        PersonName{NameScript::Latin, QStringLiteral("Prykladenko"), QStringLiteral("Marta"), {}}.toValue();
    claim("name_birth", 0, latin, true);
    claim("name_birth", 1, latin, false);
    claim("name_birth", 2, latin, false);
    claim("birth_date", 0, QStringLiteral("2017-03-12"), true);
    claim("birth_date", 1, QStringLiteral("2017-03-21"), false);
    claim("birth_date", 2, QStringLiteral("2017-03-12"), false);
    claim("birth_place", 0, QStringLiteral("Sampleville"), true);
    view.facts = compareFacts(view.file);
    view.row = deriveRow(view.file, view.facts);
    view.today = QDate(2026, 11, 23);
    return view;
}

/// Adds a birth certificate about whose number two parties differ.
inline SubjectId addDocument(CaseView &view)
{
    const SubjectId id(QUuid::createUuid());
    view.file.subjects.append({id, SubjectKind::Document});
    const auto claim = [&](const char *field, int party, const char *value) {
        Claim one;
        one.id = ClaimId(QUuid::createUuid());
        one.subject = id;
        one.field = QString::fromLatin1(field);
        one.partyKey = view.file.parties.at(party).key;
        one.value = QString::fromUtf8(value);
        one.source.text = QStringLiteral("Letter");
        one.recordedAt = view.file.claims.last().recordedAt.addSecs(1);
        view.file.claims.append(one);
    };
    claim("document_type", 0, "birth_certificate");
    claim("document_number", 0, "I-АБ 000123");
    claim("document_number", 1, "I-АБ 000132");
    view.facts = compareFacts(view.file);
    return id;
}

} // namespace homeward::test
