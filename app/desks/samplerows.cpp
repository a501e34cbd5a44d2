// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/samplerows.h"

#include "desks/intakesurvey.h"
#include "desks/samplecontent.h"
#include "desks/storeroom.h"
#include "store/annotationrows.h"
#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/claimrows.h"
#include "store/evidencerows.h"

#include <QTimeZone>

namespace homeward {

namespace {

/// Writes one case; the clock of the story runs a minute with every record.
class CaseWriter
{
public:
    CaseWriter(Store &store, const SampleMaterial &material, const SampleCase &sample)
        : m_store(store), m_material(material), m_sample(sample),
          m_clock(sample.openedOn, QTime(8, 0), QTimeZone::utc()), m_id(CaseId::create(store.world))
    {
    }

    [[nodiscard]] const CaseId &id() const { return m_id; }

    [[nodiscard]] Status write()
    {
        const QDateTime opened = m_clock;
        const auto number = beginCase(m_store, m_id, m_sample.state, opened);
        if (!number)
            return failure(number);
        for (const auto step : {&CaseWriter::writeReports, &CaseWriter::writePictures, &CaseWriter::writeClaims,
                                &CaseWriter::writeAnnotations}) {
            if (const Status written = (this->*step)(); !written)
                return written;
        }
        if (const Status touched = touchCase(*m_store.database, m_id, m_clock); !touched)
            return touched;
        NewAuditEntry entry;
        entry.act = ActId::create(m_store.world);
        entry.at = opened;
        entry.account = account();
        entry.caseId = m_id;
        entry.actKey = QStringLiteral("case.created");
        entry.content = QStringLiteral("{\"sample\":true,\"number\":\"%1\"}").arg(*number);
        const auto entered = appendAudit(*m_store.database, entry, m_store.world);
        return entered ? Status() : failure(entered);
    }

private:
    [[nodiscard]] AccountId account() const { return m_store.place.session.account.id; }
    [[nodiscard]] QDateTime tick() { return m_clock = m_clock.addSecs(60); }

    [[nodiscard]] Result<EvidenceId> writeItem(const QByteArray &head, qsizetype sealedIndex, EvidenceItem item)
    {
        const SealedFiles::Sealed &sealed = m_material.sealed.at(sealedIndex);
        item.id = EvidenceId::create(m_store.world);
        item.kind = evidenceKindOf(head, &item.mimeType);
        item.sha256 = sealed.sha256;
        item.size = sealed.size;
        item.addedBy = account();
        item.addedAt = tick();
        item.salt = m_store.newSalt();
        BlobRow row;
        row.sha256 = sealed.sha256;
        row.size = sealed.size;
        row.name = sealed.name;
        row.wrappedKey = sealed.wrappedKey;
        if (const Status written = insertEvidence(*m_store.database, m_id, item, row); !written)
            return failure(written);
        return item.id;
    }

    [[nodiscard]] Status writeReports()
    {
        for (const SampleReport &report : m_sample.reports) {
            const qsizetype index = report.report < 0 ? m_material.reports.size() - 1 : report.report;
            const SampleReportFile &file = m_material.reports.at(index);
            EvidenceItem item;
            item.title = report.title;
            item.originalName = file.fileName;
            item.partyKey = report.partyKey;
            item.receivedHow = QStringLiteral("sample");
            item.dated = report.dated;
            item.pages = file.pages;
            const auto id = writeItem(file.pdf.left(1024), m_material.pictures.size() + index, item);
            if (!id)
                return failure(id);
            m_reports.append(*id);
        }
        return {};
    }

    [[nodiscard]] Status writePictures()
    {
        for (const SamplePicture &picture : m_sample.pictures) {
            const SampleDrawing &drawing = m_material.pictures.at(picture.drawing);
            EvidenceItem item;
            item.title = picture.title;
            item.originalName = drawing.fileName;
            item.partyKey = picture.partyKey;
            item.receivedHow = QStringLiteral("sample");
            item.dated = picture.dated;
            item.pages = 1;
            if (const auto id = writeItem(drawing.bytes.left(1024), picture.drawing, item); !id)
                return failure(id);
        }
        return {};
    }

    [[nodiscard]] Status writeClaims()
    {
        const auto outline = readCaseOutline(*m_store.database, m_id);
        if (!outline)
            return failure(outline);
        for (const SampleClaim &words : m_sample.claims) {
            Claim claim;
            claim.id = ClaimId::create(m_store.world);
            claim.subject = outline->file.child();
            claim.field = words.field;
            claim.value = words.value;
            claim.partyKey = words.partyKey;
            claim.source.text = words.source;
            if (words.report >= 0)
                claim.source.evidence = m_reports.at(words.report);
            claim.source.page = words.page;
            claim.recordedBy = account();
            claim.recordedAt = tick();
            claim.salt = m_store.newSalt();
            if (const Status written = insertClaim(*m_store.database, m_id, claim); !written)
                return written;
        }
        return {};
    }

    [[nodiscard]] Status writeAnnotations()
    {
        for (const SampleAnnotation &words : m_sample.annotations) {
            const SampleReport &report = m_sample.reports.at(words.report);
            const SampleReportFile &file =
                m_material.reports.at(report.report < 0 ? m_material.reports.size() - 1 : report.report);
            Annotation mark;
            mark.id = AnnotationId::create(m_store.world);
            mark.evidence = m_reports.at(words.report);
            mark.page = words.page;
            mark.kind = words.kind;
            mark.category = words.category;
            // A note without marked words stands in the right margin.
            mark.rects = {words.quote.isEmpty() ? NormalisedRect{0.88, 0.24, 0.03, 0.02}
                                                : file.find(words.page, words.quote)};
            mark.quote = words.quote;
            mark.body = words.body;
            mark.author = account();
            mark.createdAt = tick();
            mark.modifiedAt = mark.createdAt;
            if (const Status written = insertAnnotation(*m_store.database, mark); !written)
                return written;
        }
        return {};
    }

    Store &m_store;
    const SampleMaterial &m_material;
    const SampleCase &m_sample;
    QDateTime m_clock;
    CaseId m_id;
    QList<EvidenceId> m_reports;
};

} // namespace

Status writeSampleCases(Store &store, const SampleMaterial &material, int first, int last, const QDate &today)
{
    auto transaction = Transaction::begin(*store.database);
    if (!transaction)
        return failure(transaction);
    QList<CaseId> written;
    for (int index = first; index <= last; ++index) {
        const SampleCase sample = sampleCase(index, today);
        CaseWriter writer(store, material, sample);
        if (const Status done = writer.write(); !done)
            return done;
        written.append(writer.id());
    }
    if (const Status committed = transaction->commit(); !committed)
        return committed;
    for (const CaseId &id : std::as_const(written)) {
        const auto outline = readCaseOutline(*store.database, id);
        if (!outline)
            return failure(outline);
        CaseFile file = outline->file;
        file.parties = store.place.parties;
        store.index.update(makeCaseEntry(file, outline->changedAt));
    }
    return {};
}

} // namespace homeward
