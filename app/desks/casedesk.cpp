// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/casedesk.h"

#include "desks/claimrecords.h"
#include "desks/conflicts.h"
#include "desks/news.h"
#include "desks/numbers.h"
#include "store/auditlog.h"
#include "store/caserows.h"
#include "store/claimrows.h"
#include "store/markrows.h"
#include "store/metarows.h"

#include <algorithm>

namespace homeward {

namespace {

const Claim *claimIn(const CaseFile &file, const ClaimId &id)
{
    const auto found =
        std::find_if(file.claims.begin(), file.claims.end(), [&](const Claim &claim) { return claim.id == id; });
    return found == file.claims.end() ? nullptr : &*found;
}

/// The claim that stands in for \a id today: the end of its chain of corrections, be it withdrawn.
ClaimId latestSuccessor(const CaseFile &file, ClaimId id)
{
    for (qsizetype step = 0; step <= file.claims.size(); ++step) {
        // The last of several: the words that were said again after a withdrawn correction.
        const auto next = std::find_if(file.claims.rbegin(), file.claims.rend(),
                                       [&](const Claim &claim) { return claim.supersedes == id; });
        if (next == file.claims.rend())
            return id;
        id = next->id;
    }
    return id;
}

/// What saying \a words again takes back: "withdrawal", "correction", or with Redo the undoing of that "undo".
QString undoneBy(const CaseFile &file, const Claim &words, const ClaimId &successor)
{
    const Claim *last = claimIn(file, successor);
    if (!last || last->withdrawn)
        return QStringLiteral("withdrawal");
    const Claim *corrected = claimIn(file, words.supersedes);
    return corrected && last->value == corrected->value ? QStringLiteral("undo") : QStringLiteral("correction");
}

} // namespace

int CaseView::conflictCount() const
{
    return static_cast<int>(std::count_if(
        facts.begin(), facts.end(), [](const FactComparison &fact) { return fact.state == FactState::Conflict; }));
}

int CaseView::statedCount() const
{
    return static_cast<int>(
        std::count_if(facts.begin(), facts.end(), [](const FactComparison &fact) { return !fact.values.isEmpty(); }));
}

const Claim *CaseView::claim(const ClaimId &id) const
{
    return claimIn(file, id);
}

const EvidenceItem *CaseView::evidence(const EvidenceId &id) const
{
    const auto found = std::find_if(file.evidence.begin(), file.evidence.end(),
                                    [&](const EvidenceItem &item) { return item.id == id; });
    return found == file.evidence.end() ? nullptr : &*found;
}

const FactComparison *CaseView::fact(const QString &field, const SubjectId &subject) const
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const FactComparison &fact) {
        return fact.field == field && (subject.isNull() || fact.subject == subject);
    });
    return found == facts.end() ? nullptr : &*found;
}

namespace {

Result<CaseView> viewOf(Store &store, const CaseId &id)
{
    if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
        return failure(allowed);
    auto file = readNamedCase(store, id);
    if (!file)
        return failure(file);
    CaseView view;
    view.file = std::move(*file);
    view.facts = compareFacts(view.file);
    view.row = deriveRow(view.file, view.facts);
    store.memory.remember(view.file, view.facts);
    view.row.mark = store.index.mark(id);
    view.accountNames = store.place.accountNames;
    view.today = store.today();
    return view;
}

} // namespace

CaseDesk::CaseDesk(StoreRoom &room, News &news) : m_room(room), m_news(news) {}

QFuture<Result<QList<CaseRow>>> CaseDesk::find(const CaseQuery &query)
{
    return m_room.run([query](Store &store) -> Result<QList<CaseRow>> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        return store.index.find(query);
    });
}

QFuture<Result<CaseView>> CaseDesk::open(const CaseId &id)
{
    return m_room.run([this, id](Store &store) -> Result<CaseView> {
        auto view = viewOf(store, id);
        if (!view || store.place.readOnly)
            return view;
        // Looking is recorded, too, and the account has read the case as it is now; the record stays the same.
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const Status entered = store.audit(id, "case.opened", {}); !entered)
            return failure(entered);
        const CaseMark before = store.index.mark(id);
        if (before.reading != Reading::Read) {
            if (const Status marked = writeReadMark(*store.database, id, store.place.session.account.id,
                                                    view->file.revision, view->file.revision, store.world.nowUtc());
                !marked)
                return failure(marked);
        }
        if (const Status committed = transaction->commit(); !committed)
            return failure(committed);
        if (before.reading != Reading::Read) {
            m_room.refreshMark(store, id);
            m_news.post({id, true, false});
        }
        view->row.mark = store.index.mark(id);
        return view;
    });
}

QFuture<Result<CaseView>> CaseDesk::reread(const CaseId &id)
{
    return m_room.run([id](Store &store) { return viewOf(store, id); });
}

QFuture<Result<CaseId>> CaseDesk::resolve(const QString &numberOrId)
{
    return m_room.run([numberOrId](Store &store) -> Result<CaseId> {
        if (const Status allowed = store.place.allow(Right::ViewCases); !allowed)
            return failure(allowed);
        return findCaseByNumber(*store.database, numberOrId.trimmed());
    });
}

QFuture<Result<CaseId>> CaseDesk::create()
{
    return m_room.run([this](Store &store) -> Result<CaseId> {
        if (const Status allowed = store.place.allowWriting(Right::CreateCases); !allowed)
            return failure(allowed);
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        const CaseId id = CaseId::create(store.world);
        const auto number = beginCase(store, id, CaseState::Draft, store.world.nowUtc());
        if (!number)
            return failure(number);
        const QJsonObject content{{QStringLiteral("number"), *number}};
        if (const Status done = m_room.finish(store, id, "case.created", content, *transaction); !done)
            return failure(done);
        m_news.post({id, true});
        return id;
    });
}

QFuture<Result<ClaimId>> CaseDesk::addClaim(const CaseId &id, const NewClaim &claim)
{
    return m_room.writeCase(id, Right::EditCases, "claim.added", &m_news,
                            [id, claim](Store &store, QJsonObject &content) -> Result<ClaimId> {
                                if (const CaseFile *known = store.memory.file(id))
                                    return recordClaim(store, *known, claim, {}, content);
                                const auto file = readCase(*store.database, id);
                                if (!file)
                                    return failure(file);
                                return recordClaim(store, *file, claim, {}, content);
                            });
}

QFuture<Result<ClaimId>> CaseDesk::correctClaim(const CaseId &id, const ClaimId &old, const NewClaim &claim)
{
    return m_room.writeCase(
        id, Right::EditCases, "claim.corrected", &m_news,
        [id, old, claim](Store &store, QJsonObject &content) -> Result<ClaimId> {
            const auto file = readCase(*store.database, id);
            if (!file)
                return failure(file);
            const Claim *corrected = claimIn(*file, old);
            if (!corrected)
                return failure(ErrorCode::NotFound, QStringLiteral("no such claim in this case"));
            if (!corrected->isLive())
                return failure(ErrorCode::InvalidValue, QStringLiteral("the claim is withdrawn or already corrected"));
            NewClaim words = claim;
            if (words.subject.isNull())
                words.subject = corrected->subject;
            // Another field or another party's words would not be a correction but something else said.
            if (words.field != corrected->field || words.partyKey != corrected->partyKey ||
                words.subject != corrected->subject)
                return failure(ErrorCode::InvalidValue, QStringLiteral("a correction keeps subject, field and party"));
            return recordClaim(store, *file, words, old, content);
        });
}

QFuture<Status> CaseDesk::withdrawClaim(const CaseId &id, const ClaimId &claim, const QString &reason)
{
    return m_room.writeCase(
        id, Right::EditCases, "claim.withdrawn", &m_news, [=](Store &store, QJsonObject &content) -> Status {
            const auto found = findClaim(*store.database, claim);
            if (!found)
                return failure(found);
            if (found->caseId != id)
                return failure(ErrorCode::NotFound, QStringLiteral("the claim belongs to another case"));
            content = {{QStringLiteral("claim"), claim.toString()}, {QStringLiteral("reason"), reason}};
            return homeward::withdrawClaim(*store.database, claim, reason, store.place.session.account.id,
                                           store.world.nowUtc());
        });
}

QFuture<Result<ClaimId>> CaseDesk::repeatClaim(const CaseId &id, const ClaimId &claim)
{
    return m_room.writeCase(id, Right::EditCases, "claim.repeated", &m_news,
                            [id, claim](Store &store, QJsonObject &content) -> Result<ClaimId> {
                                const auto file = readCase(*store.database, id);
                                if (!file)
                                    return failure(file);
                                const Claim *words = claimIn(*file, claim);
                                if (!words)
                                    return failure(ErrorCode::NotFound, QStringLiteral("no such claim in this case"));
                                if (words->isLive())
                                    return failure(ErrorCode::InvalidValue,
                                                   QStringLiteral("the claim stands as it is"));
                                const ClaimId successor = latestSuccessor(*file, claim);
                                const NewClaim again{words->subject,  words->field,  words->value,
                                                     words->partyKey, words->source, words->regions};
                                auto recorded = recordClaim(store, *file, again, successor, content);
                                content.insert(QStringLiteral("undone"), undoneBy(*file, *words, successor));
                                return recorded;
                            });
}

QFuture<Result<QList<HistoryLine>>> CaseDesk::history(const CaseId &id)
{
    return m_room.run([id](Store &store) -> Result<QList<HistoryLine>> {
        // Whoever may see a case may see who worked on it; the whole dossier's trail needs the right to read it.
        const Right right = id.isNull() ? Right::ReadAudit : Right::ViewCases;
        if (const Status allowed = store.place.allow(right); !allowed)
            return failure(allowed);
        const auto entries = readHistory(*store.database, id);
        if (!entries)
            return failure(entries);
        CaseFile file;
        if (!id.isNull()) {
            auto read = readCase(*store.database, id);
            if (!read)
                return failure(read);
            file = std::move(*read);
        }
        return describeHistory(*entries, file, store.place.accountNames);
    });
}

QFuture<Status> CaseDesk::recordHistoryPrint(const CaseId &id)
{
    return m_room.run([id](Store &store) -> Status {
        if (const Status allowed = store.place.allowWriting(Right::PrintPaper); !allowed)
            return allowed;
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const auto known = readMark(*store.database, id, store.place.session.account.id); !known)
            return failure(known);
        if (const Status entered = store.audit(id, "case.history_printed", {}); !entered)
            return entered;
        return transaction->commit();
    });
}

} // namespace homeward
