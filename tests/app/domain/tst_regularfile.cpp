// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regularfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace homeward;

class tst_RegularFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        const QString path = write("a", QByteArray("12345"));
        QCOMPARE(readRegularFile(path, 5).value_or("?"), QByteArray("12345"));
        QCOMPARE(readRegularFile(write("empty", {}), 5).value_or("?"), QByteArray());
        const QByteArray long3(3 * 1024 * 1024 + 7, 'x');
        QCOMPARE(readRegularFile(write("long", long3), 4 * 1024 * 1024).value_or("?"), long3);
        QVERIFY(checkRegularFile(path));
    }

    void refusesMoreThanTheLimit()
    {
        const QString path = write("b", QByteArray("12345"));
        const auto read = readRegularFile(path, 4);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{ErrorCode::TooLarge, {}, path}));
        // A file that states no size is counted while it is read.
        const auto endless = readRegularFile(QStringLiteral("/proc/self/maps"), 16);
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::TooLarge);
    }

    void refusesWhatIsNoFile()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {m_folder.path(), pipe, QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")}) {
            const auto read = readRegularFile(path, 16);
            QVERIFY2(!read, qPrintable(path));
            QVERIFY2(isNotRegularFile(read.error()), qPrintable(path + read.error().detail));
            QCOMPARE(read.error().file, path);
        }
    }

    void namesWhatIsMissing()
    {
        const QString path = m_folder.filePath(QStringLiteral("absent"));
        const auto read = readRegularFile(path, 16);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{ErrorCode::NotFound, {}, path}));
        const auto odd = readRegularFile(m_folder.filePath(QString::fromUtf8("caf\xe9.pdf")), 16);
        QVERIFY(!odd);
        QVERIFY(hasUnreadableName(odd.error()));
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's own file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_RegularFile)
#include "tst_regularfile.moc"
