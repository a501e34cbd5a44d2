// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups that are made by themselves: the custodian's standing order, and which of its generations stay.
#include "desks/backupwork.h"
#include "store/auditlog.h"
#include "store/metarows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>

namespace homeward {

namespace {

constexpr char suffix[] = ".homeward-backup";

/// One backup that the plan has made. Their order in the list is that of making, whatever the clock said.
struct Generation
{
    QString name;
    bool faulty = false;
};

struct StandingOrder
{
    BackupPlan plan;
    QString place;    ///< of the dossier's folder when the order was given
    AccountId author; ///< null: an order of before authors were kept
    QList<Generation> made;
};

QString planKey(const char *what)
{
    return QStringLiteral("backup.") + QLatin1String(what);
}

/// This folder on this computer: a copy of the dossier, or one restored elsewhere, is another place.
QString placeOf(const StoreRoom &room)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(room.dossierId().toRfc4122());
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(QFileInfo(room.place().path).canonicalFilePath().toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

StandingOrder readOrder(const StoreRoom &room, Store &store)
{
    const auto text = [&store](const char *what) {
        const auto value = readSetting(*store.database, {}, planKey(what));
        return value ? value->value_or(QString()) : QString();
    };
    StandingOrder order;
    BackupPlan &plan = order.plan;
    plan.folder = text("folder");
    plan.everyHours = text("hours").toInt();
    plan.keep = qMax(1, text("keep").isEmpty() ? BackupPlan().keep : text("keep").toInt());
    plan.lastAt = QDateTime::fromString(text("last"), Qt::ISODateWithMs);
    plan.lastFile = text("last_file");
    plan.lastFaults = text("last_faults").toInt();
    order.place = text("place");
    order.author = AccountId::fromString(text("author"));
    plan.rests = !plan.folder.isEmpty() && order.place != placeOf(room);
    const QJsonArray made = QJsonDocument::fromJson(text("made").toUtf8()).array();
    for (const QJsonValue &one : made)
        order.made.append({one[QLatin1String("name")].toString(), one[QLatin1String("faulty")].toBool()});
    return order;
}

/// In the caller's transaction.
Status writeOrder(Store &store, const StandingOrder &order)
{
    const BackupPlan &plan = order.plan;
    QJsonArray made;
    for (const Generation &one : order.made)
        made.append(QJsonObject{{QStringLiteral("name"), one.name}, {QStringLiteral("faulty"), one.faulty}});
    const std::pair<const char *, QString> values[] = {
        {"folder", plan.folder},
        {"hours", QString::number(plan.everyHours)},
        {"keep", QString::number(plan.keep)},
        {"last", plan.lastAt.isValid() ? plan.lastAt.toUTC().toString(Qt::ISODateWithMs) : QString()},
        {"last_file", plan.lastFile},
        {"last_faults", QString::number(plan.lastFaults)},
        {"place", order.place},
        {"author", order.author.toString()},
        {"made", QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact))}};
    for (const auto &[what, value] : values) {
        if (const Status written = writeSetting(*store.database, {}, planKey(what), value); !written)
            return written;
    }
    return {};
}

/// Names say which dossier in which place and when, and nothing else.
QString freeName(const StoreRoom &room, const QString &folder)
{
    const QString stem = QStringLiteral("homeward-%1-%2-%3")
                             .arg(room.dossierId().toString(QUuid::Id128).left(8), placeOf(room).left(6),
                                  room.world().nowUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = stem + QLatin1String(suffix);
    for (int again = 2; QFileInfo::exists(folder + QLatin1Char('/') + name); ++again) // the clock was set back
        name = QStringLiteral("%1-%2%3").arg(stem).arg(again).arg(QLatin1String(suffix));
    return name;
}

/// Takes those from the list that are to go. The one made last stays; one with faults pushes out only such as have
/// faults themselves.
QStringList takeSuperfluous(QList<Generation> &made, int keep)
{
    const bool faulty = made.last().faulty;
    qsizetype rest = 0;
    for (const Generation &one : std::as_const(made))
        rest += !faulty || one.faulty ? 1 : 0;
    QStringList names;
    for (qsizetype at = 0; rest > keep && at < made.size() - 1;) {
        if (faulty && !made.at(at).faulty) {
            ++at;
            continue;
        }
        names.append(made.takeAt(at).name);
        --rest;
    }
    return names;
}

Status enterMade(Store &store, const StandingOrder &order, const BackupReport &report)
{
    const AccountId here = store.place.session.account.id;
    QJsonObject content = contentOf(report);
    content.insert(QStringLiteral("by_plan"), true);
    content.insert(QStringLiteral("session"), here.toString());
    const NewAuditEntry entry{ActId::create(store.world),
                              store.world.nowUtc(),
                              order.author.isNull() ? here : order.author,
                              {},
                              QStringLiteral("backup.made"),
                              QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))};
    const auto entered = appendAudit(*store.database, entry, store.world);
    return entered ? Status() : failure(entered);
}

Result<BackupReport> makeByPlan(StoreRoom &room, const BackupProgress &progress)
{
    const auto order = room.ask([&room](Store &store) { return Result<StandingOrder>(readOrder(room, store)); });
    if (!order)
        return failure(order);
    if (order->plan.folder.isEmpty())
        return failure(ErrorCode::NotFound, QStringLiteral("no folder was chosen"));
    if (order->plan.rests)
        return failure(ErrorCode::InvalidValue, QStringLiteral("the plan was made for another folder"));
    const QDir folder(order->plan.folder);
    const auto report = makeBackup(room, folder.filePath(freeName(room, folder.path())), progress);
    if (!report || room.place().readOnly)
        return report;
    QStringList superfluous;
    const Status noted = room.ask([&](Store &store) -> Status {
        StandingOrder now = readOrder(room, store); // it may have been changed meanwhile
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        now.plan.lastAt = report->madeAt;
        now.plan.lastFile = QFileInfo(report->file).fileName();
        now.plan.lastFaults = static_cast<int>(report->faults.size());
        if (QDir(now.plan.folder) == folder) {
            now.made.append({now.plan.lastFile, !report->faults.isEmpty()});
            superfluous = takeSuperfluous(now.made, now.plan.keep);
        }
        if (const Status written = writeOrder(store, now); !written)
            return written;
        if (const Status entered = enterMade(store, now, *report); !entered)
            return entered;
        return transaction->commit();
    });
    if (!noted)
        return failure(noted);
    for (const QString &name : std::as_const(superfluous))
        QFile::remove(folder.filePath(name));
    return report;
}

} // namespace

QDateTime BackupPlan::dueAt() const
{
    if (folder.isEmpty() || everyHours <= 0 || rests)
        return {};
    return lastAt.isValid() ? lastAt.addSecs(3600LL * everyHours) : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
}

bool BackupPlan::isDue(const QDateTime &now) const
{
    const QDateTime due = dueAt();
    return due.isValid() && (due <= now || lastAt > now);
}

QFuture<Result<BackupPlan>> BackupDesk::plan()
{
    return m_room.run([room = &m_room](Store &store) { return Result<BackupPlan>(readOrder(*room, store).plan); });
}

QFuture<Status> BackupDesk::setPlan(const BackupPlan &plan)
{
    return m_room.run([room = &m_room, plan](Store &store) -> Status {
        if (const Status allowed = store.place.allowWriting(Right::BackUp); !allowed)
            return allowed;
        StandingOrder order = readOrder(*room, store);
        const QString place = placeOf(*room);
        if (order.place != place || QDir(order.plan.folder) != QDir(plan.folder))
            order.made.clear(); // what lies there is another's, or left where it is
        order.place = place;
        order.author = store.place.session.account.id;
        order.plan.folder = plan.folder;
        order.plan.everyHours = qMax(0, plan.everyHours);
        order.plan.keep = qMax(1, plan.keep);
        auto transaction = Transaction::begin(*store.database);
        if (!transaction)
            return failure(transaction);
        if (const Status written = writeOrder(store, order); !written)
            return written;
        const QJsonObject content{{QStringLiteral("folder"), order.plan.folder},
                                  {QStringLiteral("hours"), order.plan.everyHours},
                                  {QStringLiteral("keep"), order.plan.keep}};
        if (const Status entered = store.audit({}, "backup.plan_set", content); !entered)
            return entered;
        return transaction->commit();
    });
}

QFuture<Result<BackupReport>> BackupDesk::backUpByPlan()
{
    return makeInBackground(m_room,
                            [room = &m_room](const BackupProgress &progress) { return makeByPlan(*room, progress); });
}

} // namespace homeward
