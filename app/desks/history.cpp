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

/// Reads the content beside one entry.
class Describer
{
public:
    Describer(const CaseFile &file, const QHash<AccountId, QString> &names) : m_file(file), m_names(names) {}

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

    const CaseFile &m_file;
    const QHash<AccountId, QString> &m_names;
};

} // namespace

QList<HistoryLine> describeHistory(const QList<AuditEntry> &entries, const CaseFile &file,
                                   const QHash<AccountId, QString> &accountNames)
{
    const Describer describer(file, accountNames);
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
        const QJsonObject content = QJsonDocument::fromJson(entry.content.value_or(QString()).toUtf8()).object();
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
