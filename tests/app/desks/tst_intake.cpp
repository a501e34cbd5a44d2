// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files and folders before and while they are taken in, and what is said of them afterwards.
#include "deskbench.h"

#include "desks/dossieropener.h"
#include "desks/intakesurvey.h"
#include "desks/sampledrawing.h"
#include "desks/storeroom.h"

#include <QDir>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_Intake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_case = *m_bench->dossier->cases().create().result();
    }
    void cleanup() { m_bench.reset(); }

    void namesAgainstContent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("contradicts");
        const QByteArray jpeg("\xFF\xD8\xFF\xE0", 4);
        const QByteArray zip("PK\3\4\x14\0\0\0\0\0", 10);
        QTest::newRow("a photograph") << QStringLiteral("a.JPG") << jpeg << false;
        QTest::newRow("a PDF called photograph") << QStringLiteral("a.jpg") << QByteArray("%PDF-1.7\n") << true;
        QTest::newRow("a photograph called PDF") << QStringLiteral("a.pdf") << jpeg << true;
        QTest::newRow("nothing we know called photograph")
            << QStringLiteral("a.jpeg") << QByteArray("\1\2\3\4") << true;
        QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("words\n") << false;
        QTest::newRow("a table is text") << QStringLiteral("a.csv") << QByteArray("a,b\n1,2\n") << false;
        QTest::newRow("a word processor's file is an archive") << QStringLiteral("a.docx") << zip << false;
        QTest::newRow("a photograph called text") << QStringLiteral("a.txt") << jpeg << true;
        QTest::newRow("no ending") << QStringLiteral("scan") << jpeg << false;
        QTest::newRow("an ending nobody knows") << QStringLiteral("scan.xyzzy") << jpeg << false;
    }
    void namesAgainstContent()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QString type;
        static_cast<void>(evidenceKindOf(head, &type));
        QTEST(nameContradicts(name, type), "contradicts");
    }

    void foldersAreWalked()
    {
        const QString root = m_bench->folder.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(root + QStringLiteral("/b/.git")));
        for (const char *name : {"in/page 10.txt", "in/page 9.txt", "in/b/inside.txt", "in/b/.git/config", "in/.DS"})
            QVERIFY(!m_bench->put(QString::fromLatin1(name), name).isEmpty());
        // Handed over by somebody else, it would take in what that person could not read.
        QVERIFY(
            QFile::link(m_bench->put(QStringLiteral("private key"), "secret"), root + QStringLiteral("/b/letter.txt")));
        QVERIFY(QFile::link(root, root + QStringLiteral("/b/loop"))); // not followed, or it would never end
        const auto survey = desk().survey({root, root + QStringLiteral("/page 9.txt")}).result();
        QVERIFY(survey);
        QStringList names;
        for (const SurveyedFile &file : survey->files)
            names.append(QDir(root).relativeFilePath(file.path));
        QCOMPARE(names, QStringList({QStringLiteral("b/inside.txt"), QStringLiteral("page 9.txt"),
                                     QStringLiteral("page 10.txt")})); // one file twice is one file
        QCOMPARE(survey->hidden, 2);
        QCOMPARE(survey->links, 2);
        QVERIFY(survey->unreadable.isEmpty());
        QCOMPARE(survey->bytes, survey->files.at(0).size + survey->files.at(1).size + survey->files.at(2).size);
        QVERIFY(survey->freeBytes > 0);
        // A hidden file that is named itself is meant.
        QCOMPARE(desk().survey({root + QStringLiteral("/.DS")}).result()->files.size(), 1);
        QCOMPARE(desk().survey({root + QStringLiteral("/absent")}).result()->unreadable.size(), 1);
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        QCOMPARE(desk().survey({root}, stop).result().error().code, ErrorCode::Cancelled);
    }

    void aFullDiskIsSaidBefore()
    {
        const QString file = m_bench->put(QStringLiteral("a.txt"), QByteArray(1000, 'a'));
        StoreRoom &room = DossierOpener::room(*m_bench->dossier);
        room.assumeFreeBytes(neededSpace(1000) - 1);
        const auto refused = desk().addFiles(m_case, {file}, {}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoSpace);
        QVERIFY(view().file.evidence.isEmpty());
        room.assumeFreeBytes(neededSpace(1000));
        QVERIFY(desk().addFiles(m_case, {file}, {}).result());
        QCOMPARE(view().file.evidence.size(), 1);
    }

    void knowsTheSameFileElsewhere()
    {
        const QString file = m_bench->put(QStringLiteral("a.bin"), QByteArray(1000, '\1'));
        const auto first = desk().addFiles(m_case, {file}, {}).result();
        QCOMPARE(first->first().elsewhere, 0);
        QCOMPARE(first->first().kind, EvidenceKind::Other);
        const CaseId other = *m_bench->dossier->cases().create().result();
        const auto again = desk().addFiles(other, {file}, {}).result();
        QVERIFY(!again->first().duplicate);
        QCOMPARE(again->first().elsewhere, 1);
        QCOMPARE(again->first().elsewhereCases, QStringList{view().file.number});
    }

    void aPictureFromNowhereIsEvidence()
    {
        const QByteArray picture = drawSamplePicture(3).bytes;
        const auto lines = desk().addPicture(m_case, picture, QStringLiteral("Clipboard 2026-11-23.jpg"), {}).result();
        QVERIFY(lines);
        QVERIFY(!lines->first().error);
        const EvidenceItem item = view().file.evidence.first();
        QCOMPARE(item.originalName, QStringLiteral("Clipboard 2026-11-23.jpg"));
        QCOMPARE(item.kind, EvidenceKind::Photo);
        QCOMPARE(*desk().content(m_case, item.id).result(), picture);
    }

    void receiptIsRememberedAndCorrected()
    {
        IntakeInfo info;
        info.partyKey = QStringLiteral("party-a");
        info.receivedFrom = QStringLiteral("Office");
        info.receivedBy = QStringLiteral("Registry");
        info.receivedHow = QStringLiteral("by post");
        info.receivedOn = QDate(2026, 11, 20);
        info.originalSeen = OriginalSeen::Yes;
        QCOMPARE(*desk().rememberedIntake().result(), IntakeInfo());
        const EvidenceId id = add(info);
        QCOMPARE(*desk().rememberedIntake().result(), info);
        QCOMPARE(wordsOf(*view().evidence(id)).info, info);

        const QByteArray revision = view().file.revision;
        EvidenceWords better = wordsOf(*view().evidence(id));
        const EvidenceWords first = better;
        better.title = QStringLiteral("  Birth certificate ");
        better.info.originalSeen = OriginalSeen::No;
        QVERIFY(desk().correctItem(m_case, id, better).result());
        QCOMPARE(view().evidence(id)->title, QStringLiteral("Birth certificate"));
        QVERIFY(view().file.revision != revision);
        const auto former = desk().formerWords(m_case, id).result();
        QCOMPARE(former->size(), 1);
        QCOMPARE(former->first().words, first);
        QCOMPARE(former->first().replacedBy, m_bench->dossier->session().account.id);
        // Undo says the first words again; both corrections stay on record, and the revision is what it was.
        QVERIFY(desk().correctItem(m_case, id, first).result());
        QCOMPARE(desk().formerWords(m_case, id).result()->size(), 2);
        QCOMPARE(view().file.revision, revision);
        QCOMPARE(desk().correctItem(m_case, id, first).result().error().code, ErrorCode::InvalidValue);
        EvidenceWords wrong = first;
        wrong.title = QStringLiteral(" ");
        QCOMPARE(desk().correctItem(m_case, id, wrong).result().error().code, ErrorCode::InvalidValue);
        wrong = first;
        wrong.info.partyKey = QStringLiteral("nobody");
        QCOMPARE(desk().correctItem(m_case, id, wrong).result().error().code, ErrorCode::InvalidValue);
    }

    void whatWasEnteredInErrorIsKeptApart()
    {
        const EvidenceId id = add({});
        const QByteArray revision = view().file.revision;
        QCOMPARE(desk().withdrawItem(m_case, id, QStringLiteral(" ")).result().error().code, ErrorCode::InvalidValue);
        QVERIFY(desk().withdrawItem(m_case, id, QStringLiteral("another child's paper")).result());
        QVERIFY(view().file.evidence.isEmpty());
        const EvidenceItem withdrawn = view().file.withdrawnEvidence.value(0);
        QCOMPARE(withdrawn.id, id);
        QCOMPARE(withdrawn.withdrawReason, QStringLiteral("another child's paper"));
        QVERIFY(view().file.revision != revision);
        QCOMPARE(*desk().content(m_case, id).result(), QByteArray(1000, 'a')); // the bytes are kept
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
        QCOMPARE(desk().withdrawItem(m_case, id, QStringLiteral("again")).result().error().code, ErrorCode::NotFound);
        QVERIFY(desk().restoreItem(m_case, id).result());
        QCOMPARE(view().file.evidence.size(), 1);
        QCOMPARE(view().file.revision, revision);
        const EvidenceItem back = view().file.evidence.first(); // who withdrew it, and why, is not lost by that
        QVERIFY(!back.withdrawn);
        QCOMPARE(back.withdrawReason, withdrawn.withdrawReason);
        QCOMPARE(back.withdrawnBy, withdrawn.withdrawnBy);
        QCOMPARE(back.withdrawnAt, withdrawn.withdrawnAt);
    }

private:
    [[nodiscard]] EvidenceDesk &desk() { return m_bench->dossier->evidence(); }
    [[nodiscard]] CaseView view() { return *m_bench->dossier->cases().reread(m_case).result(); }
    [[nodiscard]] EvidenceId add(const IntakeInfo &info)
    {
        const QString file = m_bench->put(QStringLiteral("a.txt"), QByteArray(1000, 'a'));
        const auto lines = desk().addFiles(m_case, {file}, info).result();
        return lines ? lines->first().id : EvidenceId();
    }
    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
};

QTEST_MAIN(tst_Intake)
#include "tst_intake.moc"
