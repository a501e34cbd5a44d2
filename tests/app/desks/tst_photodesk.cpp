// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskbench.h"

#include "desks/dossieropener.h"
#include "desks/photodesk.h"
#include "desks/sampledrawing.h"
#include "desks/storeroom.h"
#include "store/auditlog.h"

#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_PhotoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeskBench>();
        QVERIFY(m_bench->make());
        m_case = *m_bench->dossier->cases().create().result();
        for (int i = 0; i < 3; ++i) {
            const QString file = m_bench->put(QStringLiteral("photo-%1.jpg").arg(i), drawSamplePicture(i + 1).bytes);
            m_photos.append(m_bench->dossier->evidence().addFiles(m_case, {file}, {}).result()->first().id);
            m_bench->world.advance(1000);
        }
    }
    void cleanup()
    {
        m_photos.clear();
        m_bench.reset();
    }

    void anObservationIsFollowedAndNeverOverwritten()
    {
        const PhotoPair pair(m_photos.at(1), m_photos.at(0));
        const QByteArray revision = view().file.revision;
        QVERIFY(desk().observe(m_case, {pair, PhotoObservation::CannotTell}, QStringLiteral(" Too dark. ")).result());
        QVERIFY(view().file.revision != revision); // a finding about the child: papers and approvals bind to it
        m_bench->world.advance(1000);
        QVERIFY(desk()
                    .observe(m_case, {PhotoPair(m_photos.at(0), m_photos.at(1)), PhotoObservation::SameChild},
                             QStringLiteral("The same scar."))
                    .result());
        const QList<Decision> decisions = view().file.decisions;
        QCOMPARE(decisions.size(), 2);
        QCOMPARE(decisions.first().reason, QStringLiteral("Too dark."));
        const Decision *standing = standingObservation(decisions, pair);
        QVERIFY(standing);
        QCOMPARE(photoFinding(*standing)->observation, std::optional(PhotoObservation::SameChild));
        QCOMPARE(standing->author, m_bench->dossier->session().account.id);

        m_bench->world.advance(1000);
        QVERIFY(desk().observe(m_case, {pair, std::nullopt}, {}).result());
        QCOMPARE(view().file.decisions.size(), 3);
        QVERIFY(!standingObservation(view().file.decisions, pair));
        QCOMPARE(acts().mid(0, 3), (QStringList{QStringLiteral("photo.observation_taken_back"),
                                                QStringLiteral("photo.observed"), QStringLiteral("photo.observed")}));
        const auto again = desk().observe(m_case, {pair, std::nullopt}, {}).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::InvalidValue);
    }

    void refusesWhatIsNoObservation_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no sentence") << 0 << 1 << QStringLiteral("  \n") << ErrorCode::InvalidValue;
        QTest::newRow("one picture twice") << 0 << 0 << QStringLiteral("Same.") << ErrorCode::InvalidValue;
        QTest::newRow("a picture of nowhere") << 0 << -1 << QStringLiteral("Same.") << ErrorCode::NotFound;
    }

    void refusesWhatIsNoObservation()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        QFETCH(QString, sentence);
        const EvidenceId other = right < 0 ? EvidenceId::create(m_bench->world) : m_photos.at(right);
        const auto done =
            desk().observe(m_case, {{m_photos.at(left), other}, PhotoObservation::SameChild}, sentence).result();
        QVERIFY(!done);
        QTEST(done.error().code, "code");
        QVERIFY(view().file.decisions.isEmpty());
        QCOMPARE(acts().first(), QStringLiteral("evidence.added"));
    }

    void aCoverShieldsThePictureEverywhere()
    {
        const EvidenceId photo = m_photos.first();
        QVERIFY(m_bench->dossier->evidence().thumbnail(m_case, photo, QSize(80, 80)).result());
        QCOMPARE(view().row.portrait, photo);
        const QByteArray revision = view().file.revision;
        QVERIFY(!desk().cover(m_case, photo, QStringLiteral(" ")).result());
        QVERIFY(desk().cover(m_case, photo, QStringLiteral("An injury is visible.")).result());
        QCOMPARE(view().evidence(photo)->coverReason, QStringLiteral("An injury is visible."));
        QCOMPARE(view().file.revision, revision); // how it is shown is no finding
        QCOMPARE(view().row.portrait, m_photos.at(1));
        QCOMPARE(m_bench->dossier->cases().find({}).result()->first().portrait, m_photos.at(1)); // the list, too
        const auto small = m_bench->dossier->evidence().thumbnail(m_case, photo, QSize(80, 80)).result();
        QVERIFY(!small);
        QCOMPARE(small.error().code, ErrorCode::NotPermitted);

        m_bench->dossier.reset();
        m_bench->dossier = *m_bench->unlockAgain();
        QCOMPARE(view().evidence(photo)->coverReason, QStringLiteral("An injury is visible."));
        QVERIFY(desk().uncover(m_case, photo).result());
        QVERIFY(view().evidence(photo)->coverReason.isEmpty());
        QCOMPARE(desk().uncover(m_case, photo).result().error().code, ErrorCode::InvalidValue);
        QVERIFY(m_bench->dossier->evidence().thumbnail(m_case, photo, QSize(80, 80)).result());
        QCOMPARE(acts().mid(0, 1), QStringList(QStringLiteral("photo.uncovered")));
        QVERIFY(m_bench->dossier->check().result()->findings.isEmpty());
    }

    void askingForThePlaceIsRecorded()
    {
        QVERIFY(desk().notePlaceAsked(m_case, m_photos.at(2)).result());
        const auto history = DossierOpener::room(*m_bench->dossier).ask([this](Store &store) {
            return readHistory(*store.database, m_case, 1);
        });
        QVERIFY(history && history->size() == 1);
        QCOMPARE(history->first().actKey, QStringLiteral("photo.place_shown"));
        QVERIFY(history->first().content->contains(m_photos.at(2).toString()));
    }

private:
    [[nodiscard]] PhotoDesk &desk() { return m_bench->dossier->photos(); }
    [[nodiscard]] CaseView view() { return *m_bench->dossier->cases().reread(m_case).result(); }
    [[nodiscard]] QStringList acts()
    {
        QStringList keys;
        const QList<HistoryLine> lines = *m_bench->dossier->cases().history(m_case).result();
        for (const HistoryLine &line : lines)
            keys.append(line.act);
        return keys;
    }

    std::unique_ptr<DeskBench> m_bench;
    CaseId m_case;
    QList<EvidenceId> m_photos;
};

QTEST_MAIN(tst_PhotoDesk)
#include "tst_photodesk.moc"
