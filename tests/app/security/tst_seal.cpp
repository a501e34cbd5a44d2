// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/durablefile.h"
#include "security/seal.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace homeward;

namespace {

SecretBytes keyOf(char letter)
{
    return SecretBytes::copyOf(QByteArray(32, letter));
}

QByteArray sealedStream(const QByteArray &plain, QByteArrayView context = "here")
{
    QBuffer source;
    source.setData(plain);
    QBuffer sealed;
    if (!source.open(QIODevice::ReadOnly) || !sealed.open(QIODevice::WriteOnly) ||
        !sealStream(keyOf('k'), source, sealed, context))
        return {};
    return sealed.data();
}

Result<QByteArray> openedStream(QByteArray sealed, QByteArrayView context = "here", char key = 'k')
{
    QBuffer source(&sealed);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal);
    QByteArray plain;
    const Status done = openStream(keyOf(key), source, context, [&](QByteArrayView chunk) -> Status {
        plain.append(chunk);
        return {};
    });
    if (!done)
        return failure(done);
    return plain;
}

} // namespace

class TestSeal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreMovedAndWiped();
    void subkeysDiffer();
    void opensWhatItSealed();
    void refusesWhatItDidNotSeal();
    void noticesEveryFlippedBit();
    void streamsOfEveryLength();
    void streamsCannotBeRearranged();
    void stopsWhenTheSinkDoes();
    void replacesFilesWhole();
};

void TestSeal::secretsAreMovedAndWiped()
{
    SecretBytes first = SecretBytes::random(32);
    QVERIFY(!(first == SecretBytes(32)));
    const SecretBytes copy = first.clone();
    QVERIFY(copy == first);
    SecretBytes second = std::move(first);
    QVERIFY(second == copy);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): a moved-from secret is empty by contract
    QVERIFY(!(SecretBytes::random(32) == SecretBytes::random(32)));
    QByteArray bytes("passphrase");
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
}

void TestSeal::subkeysDiffer()
{
    const SecretBytes master = keyOf('m');
    QVERIFY(deriveKey(master, "database") == deriveKey(master, "database"));
    QVERIFY(!(deriveKey(master, "database") == deriveKey(master, "evidence")));
    QVERIFY(!(deriveKey(master, "database") == deriveKey(keyOf('n'), "database")));
    QVERIFY(!(deriveKey(master, "database") == master));
    QCOMPARE(deriveKey(master, "database").size(), qsizetype(32));
    // Pinned: a changed derivation would lock every dossier there is.
    QCOMPARE(deriveKey(master, "database").view().toByteArray().toHex(),
             QByteArray("a664955ad2eca93d1e6f785ac6528ac5d692a0935b9084af9a6db03ce0673889"));
}

void TestSeal::opensWhatItSealed()
{
    const SecretBytes key = keyOf('k');
    for (const QByteArray &plain : {QByteArray(), QByteArray("a"), QByteArray(100'000, 'z')}) {
        const QByteArray sealed = sealBytes(key, plain, "note");
        QCOMPARE(sealed.size(), plain.size() + 40);
        const auto opened = openBytes(key, sealed, "note");
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }
    QVERIFY(sealBytes(key, "same", "note") != sealBytes(key, "same", "note"));
    const auto secret = openSecret(key, sealBytes(key, keyOf('s').view(), "key"), "key");
    QVERIFY(secret);
    QVERIFY(*secret == keyOf('s'));
}

void TestSeal::refusesWhatItDidNotSeal()
{
    const QByteArray sealed = sealBytes(keyOf('k'), "plain", "note");
    QCOMPARE(openBytes(keyOf('x'), sealed, "note").error().code, ErrorCode::Damaged);
    QCOMPARE(openBytes(keyOf('k'), sealed, "other place").error().code, ErrorCode::Damaged);
    QCOMPARE(openBytes(keyOf('k'), sealed.left(39), "note").error().code, ErrorCode::Damaged);
    QCOMPARE(openBytes(keyOf('k'), {}, "note").error().code, ErrorCode::Damaged);
    QCOMPARE(openBytes(SecretBytes(), sealed, "note").error().code, ErrorCode::Damaged);
}

void TestSeal::noticesEveryFlippedBit()
{
    const QByteArray sealed = sealBytes(keyOf('k'), "short plain text", "note");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY(!openBytes(keyOf('k'), changed, "note"));
    }
}

void TestSeal::streamsOfEveryLength()
{
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200001}) {
        QByteArray plain(size, '\0');
        for (qsizetype i = 0; i < size; ++i)
            plain[i] = static_cast<char>(i % 251);
        const QByteArray sealed = sealedStream(plain);
        const qsizetype pieces = qMax(qsizetype(1), (size + 65535) / 65536);
        QCOMPARE(sealed.size(), 28 + size + pieces * 17);
        const auto opened = openedStream(sealed);
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
        QVERIFY(!openedStream(sealed, "elsewhere"));
        QVERIFY(!openedStream(sealed, "here", 'x'));
        QVERIFY(!openedStream(sealed + 'x'));
        QVERIFY(!openedStream(sealed.chopped(1)));
    }
}

void TestSeal::streamsCannotBeRearranged()
{
    constexpr qsizetype piece = 65536 + 17;
    const QByteArray sealed = sealedStream(QByteArray(3 * 65536, 'a'));
    const QByteArray head = sealed.left(28);
    const auto part = [&](int index) { return sealed.mid(28 + index * piece, piece); };
    QVERIFY(openedStream(head + part(0) + part(1) + part(2)));
    QVERIFY(!openedStream(head + part(1) + part(0) + part(2)));
    QVERIFY(!openedStream(head + part(0) + part(0) + part(1) + part(2)));
    QVERIFY(!openedStream(head + part(0) + part(1)));
    QVERIFY(!openedStream(head + part(0) + part(2)));
    QVERIFY(!openedStream(head));
    QVERIFY(!openedStream({}));
}

void TestSeal::stopsWhenTheSinkDoes()
{
    QByteArray sealed = sealedStream(QByteArray(3 * 65536, 'a'));
    QBuffer source(&sealed);
    QVERIFY(source.open(QIODevice::ReadOnly));
    int pieces = 0;
    const Status done = openStream(keyOf('k'), source, "here", [&](QByteArrayView) -> Status {
        return ++pieces == 2 ? Status(failure(ErrorCode::Cancelled)) : Status();
    });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(pieces, 2);
}

void TestSeal::replacesFilesWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file"));
    QVERIFY(replaceFileDurably(path, "one"));
    QVERIFY(replaceFileDurably(path, "two"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file")});
    const Status refused = replaceFileDurably(folder.filePath(QStringLiteral("absent/file")), "x");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CannotWrite);
}

QTEST_GUILESS_MAIN(TestSeal)
#include "tst_seal.moc"
