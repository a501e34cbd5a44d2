// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/finder.h"
#include "domain/casequery.h"
#include "domain/result.h"

#include <QFuture>

namespace homeward {

class News;
class StoreRoom;

/// What an account has read of a case.
struct ReadMark
{
    CaseId id;
    QByteArray revision; ///< 32 bytes, opaque; empty: nothing
    bool operator==(const ReadMark &) const = default;
};

struct CaseAssignment
{
    CaseId id;
    AccountId account; ///< null: nobody
    bool operator==(const CaseAssignment &) const = default;
};

/// What a batch changed, and only that: handed back, \a before undoes and \a after repeats it.
template<class T>
struct BatchChange
{
    QList<T> before;
    QList<T> after;
};

/// Where cases are listed, and marked and handed out many at a time. One batch is one act: its entries in the histories
/// of the cases share it.
class BrowseDesk
{
public:
    BrowseDesk(StoreRoom &room, News &news);

    [[nodiscard]] QFuture<Result<CaseListing>> list(const CaseQuery &query);

    /// For going anywhere: cases, people, places, files and annotations, at most \a most of a kind. What finds nothing
    /// as it is typed is tried in another keyboard layout.
    [[nodiscard]] QFuture<Result<QList<FoundItem>>> search(const QString &text, int most);

    /// Cases already as wished are left alone. ReadOnly, NotFound.
    [[nodiscard]] QFuture<Result<BatchChange<ReadMark>>> markRead(const QList<CaseId> &cases, bool read);
    [[nodiscard]] QFuture<Result<BatchChange<ReadMark>>> setReadMarks(const QList<ReadMark> &marks);
    /// NotPermitted, ReadOnly, NotFound: no such case or account.
    [[nodiscard]] QFuture<Result<BatchChange<CaseAssignment>>> assign(const QList<CaseAssignment> &wishes);

    /// Enters in each history that the case is on a list about to be printed. NotPermitted, ReadOnly, NotFound.
    [[nodiscard]] QFuture<Status> recordListPrint(const QList<CaseId> &cases);

    [[nodiscard]] bool mayAssign() const;

private:
    StoreRoom &m_room;
    News &m_news;
};

} // namespace homeward
