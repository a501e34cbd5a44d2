// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "store/caserows.h"
#include "store/claimrows.h"
#include "store/database.h"
#include "store/evidencerows.h"
#include "store/migrator.h"
#include "store/partyrows.h"

#include <QTemporaryDir>
#include <QTest>

/// A status or result that must be a success; shows the detail when it is not.
#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY2(outcome_.has_value(), outcome_ ? "" : qPrintable(outcome_.error().detail));                           \
    } while (false)

#define VERIFY_FAILS(expression, expectedCode)                                                                         \
    do {                                                                                                               \
        const auto &outcome_ = (expression);                                                                           \
        QVERIFY(!outcome_.has_value());                                                                                \
        QCOMPARE(outcome_.error().code, expectedCode);                                                                 \
    } while (false)

namespace homeward::test {

/// A real encrypted database in a folder of its own, with the schema, two parties and a still world.
class StoreFixture
{
public:
    StoreFixture() : world(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), 5) { reopen(Database::Mode::Create); }

    void reopen(Database::Mode mode)
    {
        database.reset();
        auto opened = Database::open(path(), SecretBytes::copyOf(QByteArray(32, 'k')), mode, QStringLiteral("test"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        if (mode != Database::Mode::Create)
            return;
        if (const Status done = migrate(*database, world); !done)
            qFatal("%s", qPrintable(done.error().detail));
        for (const auto &party : parties()) {
            if (!insertParty(*database, party))
                qFatal("party");
        }
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("store.db")); }
    [[nodiscard]] Database &db() { return *database; }

    [[nodiscard]] static QList<Party> parties()
    {
        return {{QStringLiteral("party-a"), {QStringLiteral("А"), QStringLiteral("А"), QStringLiteral("A")}, 0},
                {QStringLiteral("party-b"), {QStringLiteral("Б"), QStringLiteral("Б"), QStringLiteral("B")}, 1}};
    }

    struct NewCase
    {
        CaseId id;
        SubjectId child;
    };
    NewCase addCase(const QString &number)
    {
        const NewCase fresh{CaseId::create(world), SubjectId::create(world)};
        if (!insertCase(db(), fresh.id, number, CaseState::Draft, world.nowUtc()) ||
            !insertSubject(db(), fresh.id, {fresh.child, SubjectKind::Child}))
            qFatal("case");
        return fresh;
    }

    [[nodiscard]] Claim claim(const SubjectId &subject, const QString &field, const QString &value)
    {
        world.advance(1000);
        Claim made;
        made.id = ClaimId::create(world);
        made.subject = subject;
        made.field = field;
        made.value = value;
        made.partyKey = QStringLiteral("party-a");
        made.source.text = QStringLiteral("Report 1");
        made.recordedBy = AccountId::create(world);
        made.recordedAt = world.nowUtc();
        made.salt = world.randomBytes(16);
        return made;
    }

    [[nodiscard]] EvidenceItem item(char content = 'a')
    {
        world.advance(1000);
        EvidenceItem made;
        made.id = EvidenceId::create(world);
        made.kind = EvidenceKind::Pdf;
        made.title = QStringLiteral("Report 1");
        made.originalName = QStringLiteral("Звіт 1.pdf");
        made.sha256 = QByteArray(32, content);
        made.size = 1234;
        made.mimeType = QStringLiteral("application/pdf");
        made.partyKey = QStringLiteral("party-b");
        made.receivedFrom = QStringLiteral("Office of Sampleville");
        made.receivedHow = QStringLiteral("by post");
        made.dated = QDate(2022, 5, 1);
        made.pages = 3;
        made.addedBy = AccountId::create(world);
        made.addedAt = world.nowUtc();
        made.salt = world.randomBytes(16);
        return made;
    }
    [[nodiscard]] static BlobRow blobOf(const EvidenceItem &item)
    {
        return {
            item.sha256, item.size, QString::fromLatin1(item.sha256.toHex()).prepend(u'n'), QByteArray(72, 'w'), {}};
    }

    QTemporaryDir folder;
    StillWorld world;
    std::unique_ptr<Database> database;
};

} // namespace homeward::test
