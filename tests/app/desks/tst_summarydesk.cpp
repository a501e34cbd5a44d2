// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/dossieropener.h"
#include "desks/sampledrawing.h"
#include "desks/storeroom.h"
#include "domain/personname.h"
#include "evidence/renderclient.h"
#include "signing/demopki.h"
#include "signing/pdfverifier.h"
#include "store/paperrows.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_SummaryDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_case = *m_bench->dossier->cases().create().result();
        const PersonName name{NameScript::Ukrainian, QString::fromUtf8("Прикладенко"), QString::fromUtf8("Марта"), {}};
        QVERIFY(m_bench->dossier->cases().addClaim(m_case, said("party-a", "name_birth", name.toValue())).result());
        DemoPkiRequest wish;
        wish.passphrase = QStringLiteral("key words");
        const auto pki = makeDemoPki(m_bench->world, wish);
        QVERIFY(pki);
        m_key = {m_bench->put(QStringLiteral("key.p12"), pki->pkcs12), wish.passphrase};
        m_trust = {};
        TrustedCertificate authority;
        authority.certificate = pki->authority;
        m_trust.certificates.append(authority);
    }
    void cleanup() { m_bench.reset(); }

    void issuesAPaperThatVerifies()
    {
        const QString file = m_bench->folder.filePath(QStringLiteral("paper.pdf"));
        const auto paper = desk().issue(m_case, {}, m_key, file).result();
        QVERIFY2(paper, paper ? "" : qPrintable(paper.error().detail));
        QCOMPARE(paper->number, QStringLiteral("HW-2026-000001"));
        QVERIFY(paper->pages >= 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), paper->pdf);
        QCOMPARE(paper->sha256, QCryptographicHash::hash(paper->pdf, QCryptographicHash::Sha256));
        QCOMPARE(paper->revision, m_bench->dossier->cases().open(m_case).result()->file.revision);
        const auto verdict = verifyPdf(paper->pdf, m_trust, m_bench->world.nowUtc());
        QVERIFY(verdict);
        QCOMPARE(verdictKey(verdict->verdict), QStringLiteral("unchanged"));

        const auto papers = desk().papers().result();
        QCOMPARE(papers->size(), 1);
        QCOMPARE(papers->first().state, QStringLiteral("issued"));
        QCOMPARE(papers->first().caseNumber, QStringLiteral("DEMO-0001"));
        QCOMPARE(papers->first().file, written.fileName());
        QCOMPARE(papers->first().signer, paper->signer);
        QVERIFY(desk().recordPrint(paper->id, QStringLiteral("Queue"), 2, QStringLiteral("completed")).result());
        QCOMPARE(acts().mid(0, 2), QStringList({QStringLiteral("paper.printed"), QStringLiteral("paper.issued")}));
        QCOMPARE(desk().recordPrint(PaperId(), QStringLiteral("Queue"), 1, {}).result().error().code,
                 ErrorCode::NotFound);
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
    }

    void aMistypedPassphraseCostsNoNumber()
    {
        const QString file = m_bench->folder.filePath(QStringLiteral("never.pdf"));
        const auto refused = desk().issue(m_case, {}, {m_key.file, QStringLiteral("key word")}, file).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongPassphrase);
        QVERIFY(!QFile::exists(file));
        QVERIFY(desk().papers().result()->isEmpty());
        QCOMPARE(desk().issue(m_case, {}, {QStringLiteral("/absent.p12"), {}}, file).result().error().code,
                 ErrorCode::NotFound);
    }

    void aFailureOnTheWayCancelsTheNumber()
    {
        // The folder is not there, so the signed file cannot be written.
        const QString file = m_bench->folder.filePath(QStringLiteral("absent/never.pdf"));
        const auto failed = desk().issue(m_case, {}, m_key, file).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::CannotWrite);
        QVERIFY(!QFile::exists(file));
        const auto papers = desk().papers().result();
        QCOMPARE(papers->size(), 1);
        QCOMPARE(papers->first().state, QStringLiteral("cancelled"));
        QCOMPARE(acts().first(), QStringLiteral("paper.cancelled"));
        const auto next =
            desk().issue(m_case, {}, m_key, m_bench->folder.filePath(QStringLiteral("next.pdf"))).result();
        QVERIFY(next);
        QCOMPARE(next->number, QStringLiteral("HW-2026-000002"));
    }

    void anOlderFileIsReplacedOnlyByARegisteredPaper()
    {
        const QString file = m_bench->put(QStringLiteral("older.pdf"), "older");
        const auto paper = desk().issue(m_case, {}, m_key, file).result();
        QVERIFY(paper);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), paper->pdf);
        // No temporary file stays beside it.
        QCOMPARE(QDir(m_bench->folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList({QStringLiteral("key.p12"), QStringLiteral("older.pdf")}));
    }

    void nothingIsWrittenIntoADossier()
    {
        for (const char *name : {"/dossier.db", "/keys.homeward", "/evidence/paper.pdf", "/paper.pdf"}) {
            const QString file = m_bench->path() + QLatin1String(name);
            QCOMPARE(desk().issue(m_case, {}, m_key, file).result().error().code, ErrorCode::InvalidValue);
            QCOMPARE(desk().writeDraft(m_case, {}, file).result().error().code, ErrorCode::InvalidValue);
        }
        QVERIFY(desk().papers().result()->isEmpty()); // and no number was spent
        m_bench->dossier.reset();
        const auto again = m_bench->unlockAgain();
        QVERIFY(again);
        QVERIFY((*again)->check().result()->findings.isEmpty());
    }

    void numbersOfADeadProcessAreCancelled()
    {
        Paper left;
        left.id = PaperId::create(m_bench->world);
        left.number = QStringLiteral("HW-2026-000009");
        left.caseId = m_case;
        left.revision = QByteArray(32, 'r');
        left.reservedAt = m_bench->world.nowUtc();
        const QByteArray digest(32, 'd');
        QVERIFY(DossierOpener::room(*m_bench->dossier).ask([&](Store &store) -> Status {
            const Status inserted = insertPaper(*store.database, left);
            return inserted ? notePaperFile(*store.database, left.id, digest) : inserted;
        }));
        QCOMPARE(m_bench->dossier->check().result()->reserved, 1);
        // A reader beside us must not touch it: it may be alive.
        QVERIFY((*m_bench->unlockAgain())->isReadOnly());
        QCOMPARE(desk().papers().result()->first().state, QStringLiteral("reserved"));
        m_bench->dossier.reset();
        m_bench->dossier = *m_bench->unlockAgain();
        QCOMPARE(desk().papers().result()->first().state, QStringLiteral("cancelled"));
        QCOMPARE(acts().first(), QStringLiteral("paper.cancelled"));
        const auto report = m_bench->dossier->check().result();
        QCOMPARE(report->reserved, 0);
        QVERIFY(report->findings.isEmpty());
        const auto rows =
            DossierOpener::room(*m_bench->dossier).ask([](Store &store) { return readPapers(*store.database, {}); });
        QCOMPARE(rows->first().sha256, digest);
        QCOMPARE(rows->first().reason, QStringLiteral("ended_before_registered")); // a key, no words
    }

    void sealedDiscrepanciesArePrintedWithoutValues()
    {
        for (const auto &[party, faith] : {std::pair("party-a", "Перша"), std::pair("party-b", "Друга")})
            QVERIFY(
                m_bench->dossier->cases().addClaim(m_case, said(party, "faith", QString::fromUtf8(faith))).result());
        SummaryRequest request;
        request.paper = Language::English;
        const auto preview = desk().preview(m_case, request).result();
        QVERIFY(preview);
        const auto pages = RenderClient().openBytes(*preview);
        const auto facts = pages->open();
        QVERIFY(facts);
        QString printed;
        for (int page = 0; page < static_cast<int>(facts->pages.size()); ++page)
            printed += pages->text(page)->toString() + QLatin1Char(' ');
        printed = printed.simplified();
        QVERIFY2(
            printed.contains(QStringLiteral("Faith, only if volunteered (minor discrepancy): the values are kept")),
            qPrintable(printed));
        QVERIFY(!printed.contains(QStringLiteral("There are no open discrepancies")));
        for (const char *value : {"Перша", "Друга"})
            QVERIFY(!printed.contains(QString::fromUtf8(value)));
    }

    void draftsHaveNoNumber()
    {
        const auto preview = desk().preview(m_case, {}).result();
        QVERIFY(preview);
        QVERIFY(preview->startsWith("%PDF-"));
        const QString file = m_bench->folder.filePath(QStringLiteral("draft.pdf"));
        const auto draft = desk().writeDraft(m_case, {}, file).result();
        QVERIFY(draft);
        QVERIFY(draft->number.isEmpty());
        QVERIFY(QFile::exists(file));
        QCOMPARE(verdictKey(verifyPdf(draft->pdf, m_trust, m_bench->world.nowUtc())->verdict),
                 QStringLiteral("not_signed"));
        QVERIFY(desk().papers().result()->isEmpty());
        QCOMPARE(acts().first(), QStringLiteral("paper.draft_written"));
    }

    void aDraftThatCannotBeWrittenIsNotEntered()
    {
        const QString folder = m_bench->folder.filePath(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(folder));
        for (const QString &file : {folder, m_bench->folder.filePath(QStringLiteral("absent/draft.pdf"))}) {
            const auto draft = desk().writeDraft(m_case, {}, file).result();
            QVERIFY(!draft);
            QCOMPARE(draft.error().code, ErrorCode::CannotWrite);
            QCOMPARE(draft.error().file, file);
            QVERIFY(!acts().contains(QStringLiteral("paper.draft_written")));
        }
        QVERIFY(QDir(folder).isEmpty());
    }

    void aPhotographThatCannotBeReadIsNotCalledAbsent()
    {
        const QString photo = m_bench->put(QStringLiteral("photo.jpg"), drawSamplePicture(1).bytes);
        QVERIFY(m_bench->dossier->evidence().addFiles(m_case, {photo}, {}).result());
        QVERIFY(desk().preview(m_case, {}).result());
        QDirIterator files(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QVERIFY(QFile::remove(files.next()));
        const auto preview = desk().preview(m_case, {}).result();
        QVERIFY(!preview);
        QCOMPARE(preview.error().code, ErrorCode::NotFound);
        QCOMPARE(preview.error().file, QStringLiteral("photo.jpg"));
        QVERIFY(!preview.error().detail.contains(QStringLiteral("photo.jpg")));
        const QString file = m_bench->folder.filePath(QStringLiteral("never.pdf"));
        QCOMPARE(desk().issue(m_case, {}, m_key, file).result().error(), preview.error());
        QCOMPARE(desk().writeDraft(m_case, {}, file).result().error(), preview.error());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(desk().papers().result()->first().state, QStringLiteral("cancelled"));
    }

    void readersDoNotIssue()
    {
        const auto second = m_bench->unlockAgain();
        QVERIFY((*second)->isReadOnly());
        const QString file = m_bench->folder.filePath(QStringLiteral("never.pdf"));
        QCOMPARE((*second)->summaries().issue(m_case, {}, m_key, file).result().error().code, ErrorCode::ReadOnly);
        QCOMPARE((*second)->summaries().writeDraft(m_case, {}, file).result().error().code, ErrorCode::ReadOnly);
        QVERIFY((*second)->summaries().preview(m_case, {}).result());
        QVERIFY(!QFile::exists(file));
    }

private:
    SummaryDesk &desk() { return m_bench->dossier->summaries(); }
    QStringList acts()
    {
        QStringList keys;
        const auto lines = m_bench->dossier->cases().history(m_case).result();
        for (const HistoryLine &line : *lines)
            if (line.act != QLatin1String("case.opened"))
                keys.append(line.act);
        return keys;
    }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
    SigningKey m_key;
    TrustList m_trust;
};

QTEST_MAIN(tst_SummaryDesk)
#include "tst_summarydesk.moc"
