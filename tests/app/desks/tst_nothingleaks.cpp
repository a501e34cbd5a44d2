// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people write into a dossier is nowhere in its folder in the clear: not while it is open, not afterwards, not in
// file names, in no encoding we know.
#include "deskbench.h"

#include "domain/personname.h"

#include <QDirIterator>
#include <QTest>

using namespace homeward;
using namespace homeward::test;

class tst_NothingLeaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyPlantedWords()
    {
        DeskBench bench;
        QVERIFY(bench.make());
        CaseDesk &cases = bench.dossier->cases();
        const CaseId id = *cases.create().result();
        int planted = 0;
        const auto plant = [&](const char *stem) {
            const QString word = QString::fromUtf8(stem) + QStringLiteral("%1x").arg(1000 + planted++);
            m_words.append(word);
            return word;
        };
        for (int i = 0; i < 10; ++i) {
            const PersonName name{NameScript::Ukrainian, plant("Сліднюк"), plant("Схованка"), {}};
            QVERIFY(cases.addClaim(id, said("party-a", "name_birth", name.toValue())).result());
            QVERIFY(cases.addClaim(id, said("party-b", "birth_place", plant("Hideaway"))).result());
        }
        const ClaimId last = *cases.addClaim(id, said("party-c", "guardian", plant("Бабусенька"))).result();
        QVERIFY(cases.withdrawClaim(id, last, plant("Withdrawn because ")).result());
        IntakeInfo info;
        info.receivedFrom = plant("Courier");
        for (int i = 0; i < 8; ++i) {
            QByteArray content = "%PDF-1.4\n" + plant("inside the file ").toUtf8() + '\n';
            content += QByteArray(70'000, ' '); // more than one sealed piece
            const auto lines =
                bench.dossier->evidence().addFiles(id, {bench.put(plant("fileName"), content)}, info).result();
            QVERIFY(lines && !lines->first().error);
            NewAnnotation mark;
            mark.evidence = lines->first().id;
            mark.rects = {{0.1, 0.1, 0.1, 0.1}};
            if (i % 4 == 0) {
                mark.body = plant("Замітка ");
                QVERIFY(bench.dossier->evidence().addAnnotation(id, mark).result());
            }
        }
        QVERIFY2(planted >= 50, qPrintable(QString::number(planted)));
        m_words.append(bench.recoveryKey);
        m_words.append(QStringLiteral("Tester Testova"));
        m_words.append(QStringLiteral("Демонстраційна"));

        QStringList seen;
        QVERIFY2(search(bench.path(), &seen), qPrintable(m_found));
        // The search looked where it should: an empty folder would keep every secret.
        QVERIFY(seen.contains(QStringLiteral("dossier.db")));
        QVERIFY(seen.contains(QStringLiteral("dossier.db-wal")));
        QVERIFY(seen.contains(QStringLiteral("dossier.db-shm")));
        QVERIFY(seen.size() > 10);
        bench.dossier.reset();
        QVERIFY2(search(bench.path(), &seen), qPrintable(m_found));
        // And it can find: the plain files beside the dossier hold the words.
        QVERIFY(!search(bench.folder.path(), &seen));
    }

private:
    bool search(const QString &folder, QStringList *seen)
    {
        seen->clear();
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            seen->append(files.fileName());
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll() + '\n' + path.mid(folder.size()).toUtf8();
            for (const QString &word : std::as_const(m_words)) {
                const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
                QByteArray swapped = utf16;
                for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
                    std::swap(swapped[i], swapped[i + 1]);
                for (const QByteArray &needle :
                     {word.toUtf8(), utf16, swapped, word.toUtf8().toHex(), word.toUtf8().toBase64()}) {
                    if (bytes.contains(needle)) {
                        m_found = word + QStringLiteral(" in ") + path;
                        return false;
                    }
                }
            }
        }
        return true;
    }

    QStringList m_words;
    QString m_found;
};

QTEST_GUILESS_MAIN(tst_NothingLeaks)
#include "tst_nothingleaks.moc"
