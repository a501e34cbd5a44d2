// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/history.h"

#include "domain/casefile.h"
#include "domain/world.h"
#include "store/auditlog.h"

#include <QTest>

#include <algorithm>

using namespace homeward;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_entries.clear();
        m_file = {};
        m_who = AccountId::create(m_world);
    }

    void claimsFromTo()
    {
        const Claim first = said(QStringLiteral("2017-03-12"), {});
        const Claim second = said(QStringLiteral("2017-03-21"), first.id);
        enter("claim.added", QStringLiteral("{\"claim\":\"%1\"}").arg(first.id.toString()));
        enter("claim.corrected", QStringLiteral("{\"claim\":\"%1\"}").arg(second.id.toString()));
        enter("claim.withdrawn", QStringLiteral("{\"claim\":\"%1\",\"reason\":\"misread\"}").arg(second.id.toString()));
        const QList<HistoryLine> lines = described();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].from, second.value);
        QCOMPARE(lines[0].to, QString());
        QCOMPARE(lines[0].reason, QStringLiteral("misread"));
        QCOMPARE(lines[1].from, first.value);
        QCOMPARE(lines[1].to, second.value);
        QCOMPARE(lines[1].field, QStringLiteral("birth_date"));
        QCOMPARE(lines[1].partyKey, QStringLiteral("party-a"));
        QCOMPARE(lines[1].claim, second.id);
        QCOMPARE(lines[2].from, QString());
        QCOMPARE(lines[2].accountName, QStringLiteral("Tester Testova"));
    }

    void annotationsKnowTheirPage()
    {
        EvidenceItem item;
        item.id = EvidenceId::create(m_world);
        item.title = QStringLiteral("Report 1");
        m_file.evidence.append(item);
        Annotation mark;
        mark.id = AnnotationId::create(m_world);
        mark.evidence = item.id;
        mark.page = 2;
        mark.quote = QStringLiteral("twelve");
        m_file.annotations.append(mark);
        const QString named = QStringLiteral("\"annotation\":\"%1\"").arg(mark.id.toString());
        enter("annotation.added", u'{' + named + QStringLiteral(",\"body\":\"\"}"));
        enter("annotation.edited", u'{' + named + QStringLiteral(",\"before\":\"\",\"body\":\"look\"}"));
        enter("annotation.edited", u'{' + named +
                                       QStringLiteral(",\"before\":\"look\",\"body\":\"look\",\"category_before\":"
                                                      "\"evidence\",\"category\":\"question\"}"));
        const QList<HistoryLine> lines = described();
        QCOMPARE(lines[2].to, QStringLiteral("twelve"));
        QCOMPARE(lines[2].about, QStringLiteral("Report 1"));
        QCOMPARE(lines[2].page, 2);
        QCOMPARE(lines[2].evidence, item.id);
        QCOMPARE(lines[1].to, QStringLiteral("look"));
        QCOMPARE(lines[0].categoryTo, QStringLiteral("question"));
        QCOMPARE(lines[0].from, QString());
    }

    void everyActSaysWhatItWasAbout()
    {
        EvidenceItem item;
        item.id = EvidenceId::create(m_world);
        item.title = QStringLiteral("Report 2");
        m_file.evidence.append(item);
        EvidenceItem gone = item;
        gone.id = EvidenceId::create(m_world);
        gone.title = QStringLiteral("Another child's paper");
        m_file.withdrawnEvidence.append(gone);
        const Subject stay{SubjectId::create(m_world), SubjectKind::Stay};
        m_file.subjects.append(stay);
        const QString contact = ContactId::create(m_world).toString();
        const auto named = [](const char *what, const auto &id, const QString &more = {}) {
            return QStringLiteral("{\"%1\":\"%2\"%3}").arg(QLatin1String(what), id.toString(), more);
        };
        enter("evidence.withdrawn", named("evidence", gone.id, QStringLiteral(",\"reason\":\"wrong file\"")));
        enter("evidence.corrected",
              named("evidence", item.id, QStringLiteral(",\"title\":\"Report 2\",\"title_before\":\"Repotr\"")));
        enter("photo.uncovered", named("evidence", item.id, QStringLiteral(",\"before\":\"a wound\"")));
        enter("document.password_remembered", named("evidence", item.id));
        enter("subject.withdrawn", named("subject", stay.id, QStringLiteral(",\"reason\":\"twice\"")));
        enter("attestation.added",
              named("attestation", AttestationId::create(m_world), QStringLiteral(",\"party\":\"party-b\"")));
        enter("contact.added",
              QStringLiteral("{\"contact\":\"%1\",\"at\":\"2026-11-20T10:00:00Z\",\"text\":\"+380…\"}").arg(contact));
        enter("contact.withdrawn", QStringLiteral("{\"contact\":\"%1\",\"reason\":\"not this family\"}").arg(contact));
        enter("account.added", QStringLiteral("{\"account\":\"reader\"}"));
        enter("backup.plan_set", QStringLiteral("{\"folder\":\"/media/disk\",\"hours\":6}"));
        QList<HistoryLine> lines = described();
        std::reverse(lines.begin(), lines.end());
        QCOMPARE(lines[0].about, gone.title);
        QCOMPARE(lines[0].reason, QStringLiteral("wrong file"));
        QVERIFY(lines[0].evidence.isNull()); // there is no page to go to
        QCOMPARE(lines[1].about, item.title);
        QCOMPARE(lines[1].from, QStringLiteral("Repotr"));
        QCOMPARE(lines[1].to, QStringLiteral("Report 2"));
        QCOMPARE(lines[1].evidence, item.id);
        QCOMPARE(lines[2].from, QStringLiteral("a wound"));
        QCOMPARE(lines[3].about, item.title);
        QCOMPARE(lines[4].subjectKind, subjectKindKey(SubjectKind::Stay));
        QCOMPARE(lines[5].partyKey, QStringLiteral("party-b"));
        const QDateTime when(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        QCOMPARE(lines[6].when, when);
        QVERIFY(!lines[6].to.contains(QLatin1String("+380"))); // covered in the log, so here, too
        QCOMPARE(lines[7].when, when);
        QCOMPARE(lines[8].about, QStringLiteral("reader"));
        QCOMPARE(lines[9].about, QStringLiteral("/media/disk"));
        for (const HistoryLine &line : std::as_const(lines))
            QVERIFY2(actText(line.act) != line.act, qPrintable(line.act));
    }

    void onePrintIsOneLine_data()
    {
        QTest::addColumn<QStringList>("outcomes"); // oldest first
        QTest::addColumn<QStringList>("expected"); // newest first
        const auto row = [](const char *name, const QStringList &outcomes, const QStringList &expected) {
            QTest::newRow(name) << outcomes << expected;
        };
        const QString submitted = QStringLiteral("submitted");
        const QString completed = QStringLiteral("completed");
        const QString waiting = QStringLiteral("waiting");
        row("handed over and printed", {submitted, completed}, {completed});
        row("handed over only", {submitted}, {submitted});
        row("twice", {submitted, completed, submitted, waiting}, {waiting, completed});
        row("the second still runs", {submitted, completed, submitted}, {submitted, completed});
        row("refused at once", {QStringLiteral("failed")}, {QStringLiteral("failed")});
    }

    void onePrintIsOneLine()
    {
        QFETCH(QStringList, outcomes);
        for (const QString &outcome : outcomes) {
            enter("paper.printed", QStringLiteral("{\"number\":\"P-1\",\"queue\":\"office\",\"copies\":2,\"outcome\":"
                                                  "\"%1\"}")
                                       .arg(outcome));
            enter("case.opened", QStringLiteral("{}")); // something else between them
        }
        QStringList found;
        for (const HistoryLine &line : described()) {
            if (line.act != QStringLiteral("paper.printed"))
                continue;
            found.append(line.outcome);
            QCOMPARE(line.copies, 2);
            QCOMPARE(line.about, QStringLiteral("P-1"));
        }
        QTEST(found, "expected");
    }

    void erasedContentIsSaid()
    {
        enter("claim.added", std::nullopt);
        const QList<HistoryLine> lines = described();
        QVERIFY(lines[0].contentErased);
        QCOMPARE(lines[0].act, QStringLiteral("claim.added"));
        QVERIFY(lines[0].claim.isNull());
    }

    void assignmentsNamePeople()
    {
        enter("case.assigned", QStringLiteral("{\"before\":\"\",\"account\":\"%1\"}").arg(m_who.toString()));
        const QList<HistoryLine> lines = described();
        QCOMPARE(lines[0].from, QString());
        QCOMPARE(lines[0].to, QStringLiteral("Tester Testova"));
    }

private:
    Claim said(const QString &value, const ClaimId &supersedes)
    {
        Claim claim;
        claim.id = ClaimId::create(m_world);
        claim.field = QStringLiteral("birth_date");
        claim.partyKey = QStringLiteral("party-a");
        claim.value = value;
        claim.supersedes = supersedes;
        m_file.claims.append(claim);
        return claim;
    }
    void enter(const char *act, const std::optional<QString> &content)
    {
        AuditEntry entry;
        entry.sequence = m_entries.size() + 1;
        entry.account = m_who;
        entry.actKey = QString::fromLatin1(act);
        entry.content = content;
        m_entries.prepend(entry);
    }
    QList<HistoryLine> described()
    {
        return describeHistory(m_entries, m_file, {{m_who, QStringLiteral("Tester Testova")}});
    }

    StillWorld m_world{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC), 4};
    QList<AuditEntry> m_entries;
    CaseFile m_file;
    AccountId m_who;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
