// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/history.h"

#include "domain/casefile.h"
#include "store/auditlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace homeward {

namespace {

template<class T, class Id>
const T *byId(const QList<T> &list, const Id &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &one) { return one.id == id; });
    return id.isNull() || found == list.end() ? nullptr : &*found;
}

QJsonObject contentOf(const AuditEntry &entry)
{
    return QJsonDocument::fromJson(entry.content.value_or(QString()).toUtf8()).object();
}

/// Reads the content beside one entry.
class Describer
{
public:
    Describer(const QList<AuditEntry> &entries, const CaseFile &file, const QHash<AccountId, QString> &names)
        : m_file(file), m_names(names)
    {
        // Only the entry that logged a contact says when it was; what was said in it is covered elsewhere, too.
        for (const AuditEntry &entry : entries) {
            if (!entry.actKey.startsWith(QLatin1String("contact.")))
                continue;
            const QJsonObject content = contentOf(entry);
            const QDateTime at = QDateTime::fromString(content.value(QLatin1String("at")).toString(), Qt::ISODate);
            if (at.isValid())
                m_contacts.insert(content.value(QLatin1String("contact")).toString(), at);
        }
    }

    void describe(HistoryLine &line, const QJsonObject &content) const
    {
        const auto text = [&](const char *key) { return content.value(QLatin1String(key)).toString(); };
        line.reason = text("reason");
        if (line.act.startsWith(QLatin1String("claim.")))
            claim(line, content);
        else if (line.act.startsWith(QLatin1String("annotation.")))
            annotation(line, content);
        else if (line.act == QLatin1String("evidence.added"))
            evidence(line, content.value(QLatin1String("added")).toArray());
        else if (content.contains(QLatin1String("evidence")))
            item(line, content);
        else if (line.act.startsWith(QLatin1String("contact.")))
            line.when = m_contacts.value(text("contact"));
        else if (line.act.startsWith(QLatin1String("subject.")))
            subject(line, content);
        else if (line.act.startsWith(QLatin1String("attestation.")))
            attestation(line, content);
        else if (line.act.startsWith(QLatin1String("account.")))
            line.about = text("account");
        else if (line.act == QLatin1String("backup.plan_set"))
            line.about = text("folder");
        else if (line.act == QLatin1String("case.assigned")) {
            line.from = m_names.value(AccountId::fromString(text("before")));
            line.to = m_names.value(AccountId::fromString(text("account")));
        } else {
            line.about = text("number");
            line.outcome = text("outcome");
            line.copies = content.value(QLatin1String("copies")).toInt();
        }
    }

private:
    void claim(HistoryLine &line, const QJsonObject &content) const
    {
        line.claim = ClaimId::fromString(content.value(QLatin1String("claim")).toString());
        const Claim *claim = byId(m_file.claims, line.claim);
        if (line.act == QLatin1String("claim.repeated"))
            line.act = undoing(content.value(QLatin1String("undone")).toString(), claim);
        if (!claim)
            return;
        line.field = claim->field;
        line.partyKey = claim->partyKey;
        line.evidence = claim->source.evidence;
        line.page = claim->source.page;
        if (line.act == QLatin1String("claim.withdrawn")) {
            line.from = claim->value;
            if (line.reason.isEmpty())
                line.reason = claim->withdrawReason;
            return;
        }
        line.to = claim->value;
        if (const Claim *before = byId(m_file.claims, claim->supersedes); before && before->value != claim->value)
            line.from = before->value;
    }

    /// The act that said a claim again, by what it took back. Older programs did not tell.
    [[nodiscard]] QString undoing(QString undone, const Claim *claim) const
    {
        if (const Claim *before = undone.isEmpty() && claim ? byId(m_file.claims, claim->supersedes) : nullptr)
            undone = before->withdrawn ? QStringLiteral("withdrawal") : QStringLiteral("correction");
        return undone == QLatin1String("withdrawal")   ? QStringLiteral("claim.withdrawal_undone")
               : undone == QLatin1String("correction") ? QStringLiteral("claim.correction_undone")
               : undone == QLatin1String("undo")       ? QStringLiteral("claim.correction_redone")
                                                       : QStringLiteral("claim.repeated");
    }

    void annotation(HistoryLine &line, const QJsonObject &content) const
    {
        line.annotation = AnnotationId::fromString(content.value(QLatin1String("annotation")).toString());
        line.from = content.value(QLatin1String("before")).toString();
        line.to = content.value(QLatin1String("body")).toString();
        line.categoryFrom = content.value(QLatin1String("category_before")).toString();
        line.categoryTo = content.value(QLatin1String("category")).toString();
        if (line.from == line.to) // only the category changed
            line.from.clear();
        const Annotation *mark = byId(m_file.annotations, line.annotation);
        if (!mark)
            return;
        line.evidence = mark->evidence;
        line.page = mark->page;
        if (line.act == QLatin1String("annotation.withdrawn"))
            line.from = mark->body.isEmpty() ? mark->quote : mark->body;
        else if (line.to.isEmpty() && line.from.isEmpty())
            line.to = mark->body.isEmpty() ? mark->quote : mark->body;
        if (const EvidenceItem *item = byId(m_file.evidence, mark->evidence))
            line.about = item->title;
    }

    void evidence(HistoryLine &line, const QJsonArray &added) const
    {
        QStringList titles;
        for (const QJsonValue &one : added) {
            const EvidenceId id = EvidenceId::fromString(one[QLatin1String("evidence")].toString());
            const EvidenceItem *item = byId(m_file.evidence, id);
            titles.append(item ? item->title : one[QLatin1String("name")].toString());
            if (line.evidence.isNull() && item)
                line.evidence = id;
        }
        line.about = titles.join(QStringLiteral("; "));
    }

    /// What was done with a file that is, or was, on file.
    void item(HistoryLine &line, const QJsonObject &content) const
    {
        const auto text = [&](const char *key) { return content.value(QLatin1String(key)).toString(); };
        const EvidenceId id = EvidenceId::fromString(text("evidence"));
        if (const EvidenceItem *item = byId(m_file.evidence, id)) {
            line.evidence = id;
            line.about = item->title;
        } else if (const EvidenceItem *withdrawn = byId(m_file.withdrawnEvidence, id)) {
            line.about = withdrawn->title;
        }
        if (line.act == QLatin1String("evidence.corrected") && content.contains(QLatin1String("title_before"))) {
            line.from = text("title_before");
            line.to = text("title");
        } else if (line.act == QLatin1String("evidence.restored")) {
            line.from = text("reason_before");
        } else if (line.act == QLatin1String("photo.uncovered")) {
            line.from = text("before");
        }
    }

    void subject(HistoryLine &line, const QJsonObject &content) const
    {
        const SubjectId id = SubjectId::fromString(content.value(QLatin1String("subject")).toString());
        const Subject *known = byId(m_file.subjects, id);
        line.subjectKind = known ? subjectKindKey(known->kind) : content.value(QLatin1String("kind")).toString();
    }

    void attestation(HistoryLine &line, const QJsonObject &content) const
    {
        const AttestationId id = AttestationId::fromString(content.value(QLatin1String("attestation")).toString());
        const Attestation *known = byId(m_file.attestations, id);
        line.partyKey = known ? known->partyKey : content.value(QLatin1String("party")).toString();
    }

    const CaseFile &m_file;
    const QHash<AccountId, QString> &m_names;
    QHash<QString, QDateTime> m_contacts;
};

} // namespace

QList<HistoryLine> describeHistory(const QList<AuditEntry> &entries, const CaseFile &file,
                                   const QHash<AccountId, QString> &accountNames)
{
    const Describer describer(entries, file, accountNames);
    QList<HistoryLine> lines;
    QSet<QString> ended; // print jobs whose end has been met, walking back in time
    for (const AuditEntry &entry : entries) {
        HistoryLine line;
        line.sequence = entry.sequence;
        line.at = entry.at;
        line.account = entry.account;
        line.accountName = accountNames.value(entry.account);
        line.act = entry.actKey;
        line.batch = entry.act;
        line.contentErased = !entry.content;
        line.caseId = entry.caseId;
        const QJsonObject content = contentOf(entry);
        describer.describe(line, content);
        const EvidenceItem *item = byId(file.evidence, line.evidence);
        line.isPhoto = item && item->kind == EvidenceKind::Photo;
        if (line.act == QLatin1String("paper.printed")) {
            const QString job = line.about + u'\n' + content.value(QLatin1String("queue")).toString() + u'\n' +
                                QString::number(line.copies) + u'\n' + line.account.toString();
            if (line.outcome != QLatin1String("submitted"))
                ended.insert(job);
            else if (ended.remove(job))
                continue;
        }
        lines.append(line);
    }
    return lines;
}

} // namespace homeward
