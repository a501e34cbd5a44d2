// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplerows.h"

#include "desks/intakesurvey.h"
#include "desks/storeroom.h"
#include "store/annotationrows.h"
#include "store/attestationrows.h"
#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/claimrows.h"
#include "store/contactrows.h"
#include "store/decisionrows.h"
#include "store/evidencerows.h"
#include "store/rowdigests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace homeward {

namespace {

/// Writes one case; the clock of the story runs a minute with every record.
class CaseWriter
{
public:
    CaseWriter(Store &store, const PreparedCase &prepared, bool shortHistory)
        : m_store(store), m_prepared(prepared), m_sample(prepared.sample), m_shortHistory(shortHistory),
          m_clock(m_sample.story.openedOn, QTime(8, 0), QTimeZone::utc()), m_id(CaseId::create(store.world))
    {
    }

    [[nodiscard]] Status write()
    {
        const auto number = takeNumber(m_store, QStringLiteral("case"), m_store.place.office.caseNumberPattern);
        if (!number)
            return failure(number);
        if (const Status begun = insertCase(*m_store.database, m_id, *number, m_sample.state, m_clock); !begun)
            return begun;
        if (const Status entered =
                enter("case.created", {{QStringLiteral("sample"), true}, {QStringLiteral("number"), *number}}, true);
            !entered)
            return entered;
        for (const auto step :
             {&CaseWriter::writeSubjects, &CaseWriter::writeFiles, &CaseWriter::writeClaims,
              &CaseWriter::writeAnnotations, &CaseWriter::writeContacts, &CaseWriter::writeAttestations}) {
            if (const Status written = (this->*step)(); !written)
                return written;
        }
        if (const Status touched = touchCase(*m_store.database, m_id, m_clock); !touched)
            return touched;
        // As after an act: the last entry tells how the case stands.
        const auto standing = keepDigests(*m_store.database, m_id);
        if (!standing)
            return failure(standing);
        m_pending.content.insert(caseRevisionKey(), QString::fromLatin1(standing->revision.toHex()));
        m_pending.content.insert(caseRowsKey(), QString::fromLatin1(standing->rows.toHex()));
        return flush();
    }

private:
    [[nodiscard]] AccountId account() const { return m_store.place.session.account.id; }
    [[nodiscard]] QDateTime tick() { return m_clock = m_clock.addSecs(60); }

    [[nodiscard]] Status enter(const char *act, const QJsonObject &content, bool always = false)
    {
        if (m_shortHistory && !always)
            return {};
        if (const Status flushed = flush(); !flushed)
            return flushed;
        m_pending = {{ActId::create(m_store.world), m_clock, account(), m_id, QString::fromLatin1(act), {}}, content};
        return {};
    }

    [[nodiscard]] Status flush()
    {
        if (m_pending.entry.actKey.isEmpty())
            return {};
        m_pending.entry.content = QString::fromUtf8(QJsonDocument(m_pending.content).toJson(QJsonDocument::Compact));
        const auto entered = appendAudit(*m_store.database, m_pending.entry, m_store.world);
        m_pending = {};
        return entered ? Status() : failure(entered);
    }

    [[nodiscard]] Status writeSubjects()
    {
        for (const SampleSubject &words : m_sample.subjects) {
            const Subject subject{SubjectId::create(m_store.world), words.kind, false, {}};
            if (const Status written = insertSubject(*m_store.database, m_id, subject); !written)
                return written;
            m_subjects.append(subject.id);
        }
        return {};
    }

    [[nodiscard]] Result<EvidenceId> writeItem(const SampleFile &file, EvidenceItem item)
    {
        item.id = EvidenceId::create(m_store.world);
        item.originalName = file.name;
        item.pages = file.pages;
        item.kind = evidenceKindOf(file.head, &item.mimeType);
        item.sha256 = file.sealed.sha256;
        item.size = file.sealed.size;
        item.addedBy = account();
        item.addedAt = tick();
        item.receivedBy = m_store.place.session.account.displayName;
        item.receivedOn = m_sample.story.openedOn;
        item.salt = m_store.newSalt();
        BlobRow row;
        row.sha256 = file.sealed.sha256;
        row.size = file.sealed.size;
        row.name = file.sealed.name;
        row.wrappedKey = file.sealed.wrappedKey;
        if (const Status written = insertEvidence(*m_store.database, m_id, item, row); !written)
            return failure(written);
        m_added.append(QJsonObject{{QStringLiteral("evidence"), item.id.toString()},
                                   {QStringLiteral("sha256"), QString::fromLatin1(item.sha256.toHex())},
                                   {QStringLiteral("name"), item.originalName}});
        return item.id;
    }

    [[nodiscard]] Status writeFiles()
    {
        for (qsizetype i = 0; i < m_prepared.reports.size(); ++i) {
            const SampleReport &report = m_sample.reports.at(i);
            EvidenceItem item;
            item.title = report.title;
            item.partyKey = report.partyKey;
            item.dated = report.dated;
            if (report.kind == SampleReport::Kind::Register)
                item.originalSeen = m_sample.story.index % 3 == 0 ? OriginalSeen::Yes : OriginalSeen::No;
            const auto id = writeItem(m_prepared.reports.at(i), item);
            if (!id)
                return failure(id);
            m_reports.append(*id);
        }
        for (qsizetype i = 0; i < m_prepared.pictures.size(); ++i) {
            const SamplePicture &picture = m_sample.pictures.at(i);
            EvidenceItem item;
            item.title = picture.title;
            item.partyKey = picture.partyKey;
            item.dated = picture.dated;
            const auto id = writeItem(m_prepared.pictures.at(i), item);
            if (!id)
                return failure(id);
            if (picture.coverReason.isEmpty())
                continue;
            if (const Status covered = insertCover(*m_store.database, *id, picture.coverReason, account(), tick());
                !covered)
                return covered;
        }
        return m_added.isEmpty() ? Status() : enter("evidence.added", {{QStringLiteral("added"), m_added}});
    }

    [[nodiscard]] Status writeClaim(int number)
    {
        const SampleClaim &words = m_sample.claims.at(number);
        Claim claim;
        claim.id = ClaimId::create(m_store.world);
        claim.subject = m_subjects.at(words.subject);
        claim.field = words.field;
        claim.value = words.value;
        claim.partyKey = words.partyKey;
        claim.source.text = words.source;
        claim.source.page = words.page;
        if (words.report >= 0 && words.report < m_reports.size()) {
            claim.source.evidence = m_reports.at(words.report);
            claim.source.date = PartialDate::fromDay(m_sample.reports.at(words.report).dated);
            if (const auto stands = m_prepared.regions.constFind(number); stands != m_prepared.regions.constEnd()) {
                claim.source.page = stands->page;
                claim.regions = {{claim.source.evidence, stands->page, stands->rects}};
            }
        }
        if (words.supersedes >= 0)
            claim.supersedes = m_claims.at(words.supersedes);
        claim.recordedBy = account();
        claim.recordedAt = tick();
        claim.salt = m_store.newSalt();
        m_claims.append(claim.id);
        if (const Status written = insertClaim(*m_store.database, m_id, claim); !written)
            return written;
        const QJsonObject said{{QStringLiteral("claim"), claim.id.toString()},
                               {QStringLiteral("field"), claim.field},
                               {QStringLiteral("value"), claim.value},
                               {QStringLiteral("party"), claim.partyKey}};
        // What is said of a further record belongs to the act that began it.
        if (words.subject > 0) {
            m_begun.append(said);
            const bool last =
                number + 1 == m_sample.claims.size() || m_sample.claims.at(number + 1).subject != words.subject;
            return last ? enterSubject(words.subject) : Status();
        }
        if (const Status entered = enter(claim.supersedes.isNull() ? "claim.added" : "claim.corrected", said); !entered)
            return entered;
        return words.withdrawReason.isEmpty() ? Status() : withdraw(claim.id, words.withdrawReason);
    }

    [[nodiscard]] Status withdraw(const ClaimId &id, const QString &reason)
    {
        if (const Status done = withdrawClaim(*m_store.database, id, reason, account(), tick()); !done)
            return done;
        return enter("claim.withdrawn", {{QStringLiteral("claim"), id.toString()}, {QStringLiteral("reason"), reason}});
    }

    [[nodiscard]] Status enterSubject(int number)
    {
        const SampleSubject &words = m_sample.subjects.at(number);
        const QString id = m_subjects.at(number).toString();
        const QJsonObject begun{{QStringLiteral("subject"), id},
                                {QStringLiteral("kind"), subjectKindKey(words.kind)},
                                {QStringLiteral("claims"), std::exchange(m_begun, {})}};
        if (const Status entered = enter("subject.begun", begun); !entered || words.withdrawReason.isEmpty())
            return entered;
        Decision decision;
        decision.id = DecisionId::create(m_store.world);
        decision.kind = QStringLiteral("subject_withdrawn");
        decision.subject = m_subjects.at(number);
        decision.reason = words.withdrawReason;
        decision.author = account();
        decision.decidedAt = tick();
        decision.salt = m_store.newSalt();
        if (const Status written = insertDecision(*m_store.database, m_id, decision); !written)
            return written;
        return enter("subject.withdrawn",
                     {{QStringLiteral("subject"), id}, {QStringLiteral("reason"), decision.reason}});
    }

    [[nodiscard]] Status writeClaims()
    {
        for (int i = 0; i < m_sample.claims.size(); ++i) {
            if (const Status written = writeClaim(i); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] Status writeAnnotations()
    {
        for (qsizetype i = 0; i < m_prepared.annotations.size(); ++i) {
            const SampleAnnotation &words = m_sample.annotations.at(i);
            const AnnotationPlace &place = m_prepared.annotations.at(i);
            Annotation mark;
            mark.id = AnnotationId::create(m_store.world);
            mark.evidence = m_reports.at(words.report);
            mark.page = place.page;
            mark.kind = words.kind;
            mark.category = words.category;
            mark.rects = place.rects;
            mark.quote = place.quote;
            mark.body = words.body;
            mark.author = account();
            mark.createdAt = tick();
            mark.modifiedAt = mark.createdAt;
            if (const Status written = insertAnnotation(*m_store.database, mark); !written)
                return written;
            if (const Status entered = enter("annotation.added", {{QStringLiteral("annotation"), mark.id.toString()}});
                !entered)
                return entered;
            if (words.reply.isEmpty())
                continue;
            AnnotationReply reply;
            reply.id = ReplyId::create(m_store.world);
            reply.body = words.reply;
            reply.author = account();
            reply.createdAt = tick();
            if (const Status written = insertReply(*m_store.database, mark.id, reply); !written)
                return written;
            if (const Status entered =
                    enter("annotation.replied", {{QStringLiteral("annotation"), mark.id.toString()}});
                !entered)
                return entered;
        }
        return {};
    }

    [[nodiscard]] Status writeContacts()
    {
        for (const ContactEntry &entry : m_sample.contacts) {
            ContactEvent event;
            event.id = ContactId::create(m_store.world);
            event.entry = entry;
            event.recordedBy = account();
            // Logged the evening after; a plan on the day it was made.
            m_clock = entry.state == ContactState::Planned ? m_clock.addSecs(60)
                                                           : std::max(m_clock.addSecs(60), entry.at.addSecs(3600));
            event.recordedAt = m_clock;
            if (const Status written = insertContact(*m_store.database, m_id, event); !written)
                return written;
            const QJsonObject content{{QStringLiteral("contact"), event.id.toString()},
                                      {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
                                      {QStringLiteral("channel"), contactChannelKey(entry.channel)},
                                      {QStringLiteral("state"), contactStateKey(entry.state)},
                                      {QStringLiteral("text"), entry.text}};
            if (const Status entered = enter("contact.added", content); !entered)
                return entered;
        }
        return {};
    }

    [[nodiscard]] Status writeAttestations()
    {
        if (m_sample.attestations.isEmpty())
            return {};
        const auto file = readCase(*m_store.database, m_id);
        if (!file)
            return failure(file);
        for (const SampleAttestation &words : m_sample.attestations) {
            Attestation record;
            static_cast<NewAttestation &>(record) = words.words;
            record.id = AttestationId::create(m_store.world);
            if (words.report >= 0)
                record.file = m_reports.at(words.report);
            if (words.ofThisRevision)
                record.revision = file->revision;
            record.recordedBy = account();
            record.recordedAt = tick();
            if (const Status written = insertAttestation(*m_store.database, m_id, record); !written)
                return written;
            const QJsonObject content{{QStringLiteral("attestation"), record.id.toString()},
                                      {QStringLiteral("party"), record.partyKey},
                                      {QStringLiteral("capacity"), attestationCapacityKey(record.capacity)},
                                      {QStringLiteral("result"), attestationResultKey(record.result)},
                                      {QStringLiteral("revision"), QString::fromLatin1(record.revision.toHex())}};
            if (const Status entered = enter("attestation.added", content); !entered)
                return entered;
        }
        return {};
    }

    Store &m_store;
    const PreparedCase &m_prepared;
    const SampleCase &m_sample;
    bool m_shortHistory;
    QDateTime m_clock;
    CaseId m_id;
    QList<SubjectId> m_subjects;
    QList<EvidenceId> m_reports;
    QList<ClaimId> m_claims;
    struct Pending
    {
        NewAuditEntry entry;
        QJsonObject content;
    };
    Pending m_pending;  ///< entered with the next one, so that the last one can tell how the case stands
    QJsonArray m_added; ///< files of the intake, as its entry names them
    QJsonArray m_begun; ///< claims about the record being begun
};

} // namespace

Status writeSampleCases(Store &store, const QList<PreparedCase> &cases, bool shortHistory)
{
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    for (const PreparedCase &prepared : cases) {
        if (const Status written = CaseWriter(store, prepared, shortHistory).write(); !written)
            return written;
    }
    return transaction->commit();
}

} // namespace homeward
