// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobstore.h"

#include "support/planted.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;
using homeward::test::Planted;

namespace {

SecretBytes keyOf(char letter)
{
    return SecretBytes::copyOf(QByteArray(32, letter));
}

QByteArray bytesOf(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 131 + i / 7919) & 0xFF);
    return bytes;
}

QStringList filesIn(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

QByteArray noRow(const QByteArray &)
{
    return {};
}

void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace

class TestBlobStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void hashesFiles();
    void keepsOneCopy();
    void replacesOrphans();
    void hidesContentAndNames();
    void noticesEveryChange_data();
    void noticesEveryChange();
    void noticesExchangedFiles();
    void saysWhatIsMissing();
    void limitsWhatIsRead();
    void collectsGarbage();
    void leavesNothingAfterAFailure();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(QStringLiteral("evidence")); }
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<BlobStore> m_store;
};

void TestBlobStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<BlobStore>(folder(), keyOf('e'), keyOf('n'));
}

void TestBlobStore::givesBackWhatItTook_data()
{
    QTest::addColumn<qsizetype>("size");
    constexpr qsizetype chunk = 64 * 1024;
    for (const qsizetype size : {qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk, 5 * chunk + 77})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void TestBlobStore::givesBackWhatItTook()
{
    QFETCH(qsizetype, size);
    const QByteArray bytes = bytesOf(size);
    const auto stored = m_store->putBytes(bytes, noRow);
    QVERIFY(stored);
    QCOMPARE(stored->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(stored->size, qint64(size));
    QVERIFY(!stored->reused);
    const auto read = m_store->read(stored->sha256, stored->wrappedKey);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(*read, bytes);
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    QVERIFY(m_store->readTo(out, stored->sha256, stored->wrappedKey));
    QCOMPARE(out.data(), bytes);
    QVERIFY(m_store->verify(stored->sha256, stored->wrappedKey));
    // evidence/ab/cd/abcd…, readable by its owner only, and no left-over beside it
    const QStringList files = filesIn(folder());
    QCOMPARE(files.size(), 1);
    const QString name = QFileInfo(files.first()).fileName();
    QCOMPARE(files.first(), QStringLiteral("%1/%2/%3/%4").arg(folder(), name.left(2), name.mid(2, 2), name));
    QCOMPARE(QFile::permissions(files.first()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestBlobStore::hashesFiles()
{
    const QString path = m_dir->filePath(QStringLiteral("original.bin"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(700'000));
    file.close();
    const auto digest = sha256OfFile(path);
    QVERIFY(digest);
    QCOMPARE(*digest, QCryptographicHash::hash(bytesOf(700'000), QCryptographicHash::Sha256));
    const auto stored = m_store->putFile(path, noRow);
    QVERIFY(stored);
    QCOMPARE(stored->sha256, *digest);
    const auto absent = sha256OfFile(m_dir->filePath(QStringLiteral("absent")));
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->putFile(m_dir->path(), noRow).error().code, ErrorCode::NotFound);
}

void TestBlobStore::keepsOneCopy()
{
    const auto first = m_store->putBytes("the same drawing of a bear", noRow);
    QVERIFY(first);
    QByteArray asked;
    const auto second = m_store->putBytes("the same drawing of a bear", [&](const QByteArray &sha256) {
        asked = sha256;
        return first->wrappedKey;
    });
    QVERIFY(second);
    QVERIFY(second->reused);
    QCOMPARE(asked, first->sha256);
    QCOMPARE(second->wrappedKey, first->wrappedKey);
    QCOMPARE(filesIn(folder()).size(), 1);
    QVERIFY(m_store->verify(first->sha256, first->wrappedKey));
}

void TestBlobStore::replacesOrphans()
{
    const auto orphan = m_store->putBytes("written, but its row never was", noRow);
    const auto again = m_store->putBytes("written, but its row never was", noRow);
    QVERIFY(orphan && again);
    QVERIFY(!again->reused);
    QCOMPARE(filesIn(folder()).size(), 1);
    QVERIFY(m_store->verify(again->sha256, again->wrappedKey));
    // A file that got lost is healed by taking the original in again.
    QVERIFY(QFile::remove(filesIn(folder()).first()));
    const auto healed =
        m_store->putBytes("written, but its row never was", [&](const QByteArray &) { return again->wrappedKey; });
    QVERIFY(healed);
    QVERIFY(m_store->verify(healed->sha256, healed->wrappedKey));
}

void TestBlobStore::hidesContentAndNames()
{
    const Planted planted(50);
    QByteArray content;
    for (const QString &word : planted.words())
        content += word.toUtf8() + '\n' + Planted::utf16(word);
    QCOMPARE(planted.hitsIn(content), 100);
    for (int i = 0; i < 5; ++i) {
        const QString path = m_dir->filePath(planted.words().at(i));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content + QByteArray::number(i));
        file.close();
        const auto stored = m_store->putFile(path, noRow);
        QVERIFY(stored);
        const QString name = QFileInfo(filesIn(folder()).first()).fileName();
        QVERIFY(name != QString::fromLatin1(stored->sha256.toHex()));
    }
    QCOMPARE(filesIn(folder()).size(), 5);
    QCOMPARE(planted.hitsInFolder(folder()), 0);
    QVERIFY(planted.hitsInFolder(m_dir->path()) >= 500);
    // Another name key, another name: the folder tells nobody which known pictures it holds.
    BlobStore other(m_dir->filePath(QStringLiteral("other")), keyOf('e'), keyOf('m'));
    QVERIFY(other.putBytes("known picture", noRow));
    QVERIFY(m_store->putBytes("known picture", noRow));
    const QString otherName = QFileInfo(filesIn(m_dir->filePath(QStringLiteral("other"))).first()).fileName();
    const QStringList names = filesIn(folder());
    for (const QString &path : names)
        QVERIFY(QFileInfo(path).fileName() != otherName);
}

void TestBlobStore::noticesEveryChange_data()
{
    QTest::addColumn<qint64>("flip"); // -1: cut off the last piece, -2: append, -3: cut a byte
    QTest::newRow("magic") << qint64(0);
    QTest::newRow("header") << qint64(10);
    QTest::newRow("first piece") << qint64(40);
    QTest::newRow("second piece") << qint64(28 + 65536 + 17 + 100);
    QTest::newRow("last byte") << qint64(28 + 3 * (65536 + 17) - 1);
    QTest::newRow("last piece cut off") << qint64(-1);
    QTest::newRow("byte appended") << qint64(-2);
    QTest::newRow("byte cut off") << qint64(-3);
}

void TestBlobStore::noticesEveryChange()
{
    QFETCH(qint64, flip);
    const auto stored = m_store->putBytes(bytesOf(3 * 65536), noRow);
    QVERIFY(stored);
    const QString path = filesIn(folder()).first();
    const qint64 size = QFileInfo(path).size();
    QCOMPARE(size, qint64(28 + 3 * (65536 + 17)));
    if (flip >= 0)
        flipByte(path, flip);
    else if (flip == -2)
        QVERIFY(QFile::resize(path, size + 1));
    else
        QVERIFY(QFile::resize(path, flip == -1 ? size - 65536 - 17 : size - 1));
    const auto read = m_store->read(stored->sha256, stored->wrappedKey);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QCOMPARE(m_store->verify(stored->sha256, stored->wrappedKey).error().code, ErrorCode::Damaged);
}

void TestBlobStore::noticesExchangedFiles()
{
    const auto one = m_store->putBytes("first drawing", noRow);
    const QString onePath = filesIn(folder()).first();
    const auto two = m_store->putBytes("second drawing", noRow);
    QVERIFY(one && two);
    // A key moved to another row does not open, and neither does a file put in another's place.
    QCOMPARE(m_store->read(one->sha256, two->wrappedKey).error().code, ErrorCode::Damaged);
    for (const QString &path : filesIn(folder())) {
        if (path != onePath) {
            QVERIFY(QFile::remove(onePath));
            QVERIFY(QFile::copy(path, onePath));
        }
    }
    QCOMPARE(m_store->read(one->sha256, one->wrappedKey).error().code, ErrorCode::Damaged);
    // With another evidence key nothing opens.
    const BlobStore stranger(folder(), keyOf('x'), keyOf('n'));
    QCOMPARE(stranger.read(two->sha256, two->wrappedKey).error().code, ErrorCode::Damaged);
}

void TestBlobStore::saysWhatIsMissing()
{
    const auto stored = m_store->putBytes("soon gone", noRow);
    QVERIFY(m_store->contains(stored->sha256));
    QVERIFY(QFile::remove(filesIn(folder()).first()));
    QVERIFY(!m_store->contains(stored->sha256));
    QCOMPARE(m_store->verify(stored->sha256, stored->wrappedKey).error().code, ErrorCode::NotFound);
}

void TestBlobStore::limitsWhatIsRead()
{
    const auto stored = m_store->putBytes(bytesOf(200'000), noRow);
    QVERIFY(m_store->read(stored->sha256, stored->wrappedKey, 200'000));
    QCOMPARE(m_store->read(stored->sha256, stored->wrappedKey, 199'999).error().code, ErrorCode::TooLarge);
}

void TestBlobStore::collectsGarbage()
{
    QVERIFY(m_store->setDurable(false));
    const auto kept = m_store->putBytes("kept", noRow);
    const auto orphan = m_store->putBytes("orphan", noRow);
    QVERIFY(m_store->setDurable(true));
    QFile foreign(folder() + QStringLiteral("/README"));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.close();
    QFile cutOff(folder() + QStringLiteral("/.incoming-abcdef"));
    QVERIFY(cutOff.open(QIODevice::WriteOnly));
    cutOff.close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto tooYoung = m_store->collectGarbage({kept->sha256}, now.addDays(-1));
    QVERIFY(tooYoung);
    QCOMPARE(*tooYoung, 0);
    const auto removed = m_store->collectGarbage({kept->sha256}, now.addDays(1));
    QVERIFY(removed);
    QCOMPARE(*removed, 2);
    QVERIFY(m_store->verify(kept->sha256, kept->wrappedKey));
    QVERIFY(!m_store->contains(orphan->sha256));
    QVERIFY(foreign.exists());
}

void TestBlobStore::leavesNothingAfterAFailure()
{
    // A file where the folder should be.
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    const auto refused = m_store->putBytes("no place", noRow);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
    QCOMPARE(filesIn(m_dir->path()), QStringList{folder()});
}

QTEST_GUILESS_MAIN(TestBlobStore)
#include "tst_blobstore.moc"
