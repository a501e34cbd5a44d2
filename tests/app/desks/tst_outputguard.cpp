// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/outputguard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

class OutputGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAllInsideADossier();
    void followsLinks();

private:
    static void touch(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

void OutputGuardTest::refusesAllInsideADossier()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(QStringLiteral("dossier/evidence/ab")));
    touch(root.filePath(QStringLiteral("dossier/keys.homeward")));
    for (const char *inside : {"dossier/dossier.db", "dossier/new.pdf", "dossier/evidence/ab/x.pdf",
                               "dossier/no/such/folder/x.pdf", "dossier/../dossier/x.pdf"}) {
        const QString path = root.filePath(QLatin1String(inside));
        const Status refused = refuseInsideDossier(path);
        QVERIFY2(!refused, inside);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QCOMPARE(refused.error().file, path);
    }
    for (const char *beside : {"x.pdf", "other/x.pdf", "dossier.pdf"})
        QVERIFY2(refuseInsideDossier(root.filePath(QLatin1String(beside))), beside);
}

void OutputGuardTest::followsLinks()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(QStringLiteral("dossier")));
    touch(root.filePath(QStringLiteral("dossier/keys.homeward")));
    QVERIFY(QFile::link(root.filePath(QStringLiteral("dossier")), root.filePath(QStringLiteral("link"))));
    QVERIFY(!refuseInsideDossier(root.filePath(QStringLiteral("link/x.pdf"))));
    QVERIFY(
        QFile::link(root.filePath(QStringLiteral("dossier/keys.homeward")), root.filePath(QStringLiteral("x.pdf"))));
    QVERIFY(!refuseInsideDossier(root.filePath(QStringLiteral("x.pdf"))));
}

QTEST_GUILESS_MAIN(OutputGuardTest)
#include "tst_outputguard.moc"
