// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/placedfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

class tst_PlacedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItselfBack_data()
    {
        QTest::addColumn<bool>("olderThere");
        QTest::addColumn<bool>("moved");
        QTest::newRow("nothing there, not moved in") << false << false;
        QTest::newRow("nothing there, moved in") << false << true;
        QTest::newRow("an older file, not moved in") << true << false;
        QTest::newRow("an older file, moved in") << true << true;
    }
    void takesItselfBack()
    {
        QFETCH(bool, olderThere);
        QFETCH(bool, moved);
        if (olderThere)
            write("older");
        {
            auto placed = PlacedFile::write(path(), "newer");
            QVERIFY(placed);
            QCOMPARE(read(), olderThere ? QByteArray("older") : QByteArray());
            if (moved) {
                QVERIFY(placed->moveIn());
                QCOMPARE(read(), QByteArray("newer"));
            }
        }
        QCOMPARE(read(), olderThere ? QByteArray("older") : QByteArray());
        QCOMPARE(files(), olderThere ? QStringList(QStringLiteral("x.pdf")) : QStringList());
    }
    void staysWhenKept()
    {
        write("older");
        {
            auto placed = PlacedFile::write(path(), "newer");
            QVERIFY(placed && placed->moveIn());
            placed->keep();
        }
        QCOMPARE(read(), QByteArray("newer"));
        QCOMPARE(files(), QStringList(QStringLiteral("x.pdf")));
    }
    void aFolderIsNotReplaced()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("x.pdf")));
        {
            auto placed = PlacedFile::write(path(), "newer");
            QVERIFY(placed);
            QCOMPARE(placed->moveIn().error().code, ErrorCode::CannotWrite);
        }
        QVERIFY(QFileInfo(path()).isDir());
        QVERIFY(files().isEmpty());
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("x.pdf")); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    void write(const char *bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) > 0);
    }
    QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_PlacedFile)
#include "tst_placedfile.moc"
