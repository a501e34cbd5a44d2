// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyring.h"
#include "security/recoverykey.h"

#include "support/planted.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace homeward;

namespace {

const QString owner = QStringLiteral("owner");
const QString passphrase = QStringLiteral("  вісім ведмедиків ");

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The key file's public checksum, as anybody can make it.
QByteArray unkeyedDigest(const QByteArray &bytes)
{
    QByteArray digest(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), 32,
                       reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()),
                       nullptr, 0);
    return digest;
}

Office office()
{
    Office office;
    office.name = {QStringLiteral("Бюро зразків"), QStringLiteral("Бюро образцов"), QStringLiteral("Sample Office")};
    office.letterhead = office.name;
    office.partyKey = QStringLiteral("party-a");
    office.caseNumberPattern = QStringLiteral("DEMO-{n:4}");
    office.paperNumberPattern = QStringLiteral("VS-{year}-{n:5}");
    return office;
}

NewAccount firstAccount()
{
    return {owner, QStringLiteral("Марта Прикладенко"), {Role::Supervisor, Role::SigningOfficial, Role::Administrator}};
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void makesAndUnlocks();
    void showsNoNamesToStrangers();
    void followsNoLink();
    void refusesWrongPassphrases_data();
    void refusesWrongPassphrases();
    void takesEitherUnicodeForm();
    void recovers();
    void readsRecoveryKeysAsPeopleWriteThem_data();
    void readsRecoveryKeysAsPeopleWriteThem();
    void changesPassphrases();
    void resetsForgottenPassphrases();
    void addsAndRemovesAccounts();
    void changesNamesAndRoles();
    void renewsTheRecoveryKey();
    void keepsActsUntilTheyAreEntered();
    void administratorSeesNoContent();
    void checksRights();
    void keepsOfficeSettings();
    void noticesEveryFlippedByte();
    void noticesForgedParts();
    void refusesNewerFiles();
    void saysWhatIsNotAKeyFile();
    void isReplacedInOneStep();

private:
    [[nodiscard]] Result<CreatedKeyring> create()
    {
        return createKeyring(m_path, firstAccount(), office(), passphrase, m_world, KdfCost::cheap());
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    StillWorld m_world{QDateTime::fromString(QStringLiteral("2026-03-01T08:00:00Z"), Qt::ISODate)};
};

void TestKeyring::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(keyFileName());
}

void TestKeyring::makesAndUnlocks()
{
    const auto made = create();
    QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
    const auto again = unlockKeyring(m_path, {}, passphrase);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
    QCOMPARE(again->account(), made->keyring.account());
    QCOMPARE(again->account().displayName, firstAccount().displayName);
    QCOMPARE(again->account().roles, firstAccount().roles);
    QCOMPARE(again->office(), office());
    QCOMPARE(again->dossierId(), made->keyring.dossierId());
    QVERIFY(again->databaseKey() == made->keyring.databaseKey());
    QVERIFY(again->evidenceKey() == made->keyring.evidenceKey());
    const QByteArray keys[] = {again->databaseKey().view().toByteArray(), again->evidenceKey().view().toByteArray(),
                               again->fileNameKey().view().toByteArray(), again->draftKey().view().toByteArray(),
                               again->officeSubkey("lock").view().toByteArray()};
    QSet<QByteArray> different;
    for (const QByteArray &key : keys) {
        QCOMPARE(key.size(), 32);
        different.insert(key);
        QVERIFY(!readAll(m_path).contains(key));
    }
    QCOMPARE(different.size(), 5);
    // Another dossier, other keys, even with everything else the same.
    QVERIFY(QFile::remove(m_path));
    const auto other = create();
    QVERIFY(other);
    QVERIFY(!(other->keyring.databaseKey() == again->databaseKey()));
    QVERIFY(other->keyring.dossierId() != again->dossierId());
    QVERIFY(other->recoveryKey != made->recoveryKey);
}

void TestKeyring::showsNoNamesToStrangers()
{
    QVERIFY(create());
    const auto info = readKeyringInfo(m_path);
    QVERIFY(info);
    QCOMPARE(info->accounts.size(), 1);
    QCOMPARE(info->accounts.first().key, owner);
    const QByteArray bytes = readAll(m_path);
    for (const QString &word : {QStringLiteral("Марта"), QStringLiteral("Бюро"), QStringLiteral("Sample Office"),
                                QStringLiteral("supervisor"), QStringLiteral("DEMO"), passphrase.trimmed()}) {
        QVERIFY(!bytes.contains(word.toUtf8()));
        QVERIFY(!bytes.contains(test::Planted::utf16(word)));
    }
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestKeyring::followsNoLink()
{
    QVERIFY(create());
    const QString elsewhere = m_path + QStringLiteral(".elsewhere");
    QVERIFY(QFile::rename(m_path, elsewhere));
    QVERIFY(QFile::link(elsewhere, m_path));
    const auto read = readKeyringInfo(m_path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::NotADossier);
    QCOMPARE(read.error().file, m_path);
    QVERIFY(!unlockKeyring(m_path, owner, passphrase));
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY(unlockKeyring(m_path, owner, passphrase));
}

void TestKeyring::refusesWrongPassphrases_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("attempt");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another") << owner << QStringLiteral("open sesame") << ErrorCode::WrongPassphrase;
    QTest::newRow("without its blanks") << owner << passphrase.trimmed() << ErrorCode::WrongPassphrase;
    QTest::newRow("empty") << owner << QString() << ErrorCode::WrongPassphrase;
    QTest::newRow("in capitals") << owner << passphrase.toUpper() << ErrorCode::WrongPassphrase;
    QTest::newRow("another account") << QStringLiteral("nobody") << passphrase << ErrorCode::NotFound;
}

void TestKeyring::refusesWrongPassphrases()
{
    QFETCH(QString, account);
    QFETCH(QString, attempt);
    QFETCH(ErrorCode, code);
    QVERIFY(create());
    const auto opened = unlockKeyring(m_path, account, attempt);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
}

void TestKeyring::takesEitherUnicodeForm()
{
    const QString composed = QStringLiteral("їжачок і ведмедик йдуть");
    QVERIFY(createKeyring(m_path, firstAccount(), office(), composed, m_world, KdfCost::cheap()));
    const QString decomposed = composed.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != composed);
    QVERIFY(unlockKeyring(m_path, {}, decomposed));
}

void TestKeyring::recovers()
{
    const auto made = create();
    const auto recovered = unlockWithRecovery(m_path, made->recoveryKey);
    QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
    QVERIFY(recovered->databaseKey() == made->keyring.databaseKey());
    QVERIFY(recovered->session().may(Right::ManageAccounts));
    QVERIFY(!recovered->session().may(Right::EditCases));
    QVERIFY(!readAll(m_path).contains(made->recoveryKey.toLatin1()));

    QTemporaryDir elsewhere;
    const auto other = createKeyring(elsewhere.filePath(keyFileName()), firstAccount(), office(), passphrase, m_world,
                                     KdfCost::cheap());
    const auto wrong = unlockWithRecovery(m_path, other->recoveryKey);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
    QString slip = made->recoveryKey;
    slip[0] = slip.at(0) == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
    QCOMPARE(unlockWithRecovery(m_path, slip).error().code, ErrorCode::Malformed);
}

void TestKeyring::readsRecoveryKeysAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("understood");
    // The bytes 0, 1, … 19.
    SecretBytes key(recoveryKeySize);
    for (qsizetype i = 0; i < recoveryKeySize; ++i)
        key.data()[i] = static_cast<unsigned char>(i);
    const QString text = recoveryKeyToText(key);
    QCOMPARE(text.size(), 9 * 4 + 8);
    QString typed = text;
    QTest::newRow("as shown") << text << true;
    QTest::newRow("small letters") << text.toLower() << true;
    QTest::newRow("blanks for dashes") << (QStringLiteral(" ") + typed.replace(QLatin1Char('-'), QLatin1Char(' ')) +
                                           QStringLiteral("\n"))
                                       << true;
    typed = text;
    QTest::newRow("long dashes") << typed.replace(QLatin1Char('-'), QChar(0x2014)) << true;
    typed = text;
    QTest::newRow("letter O for zero") << typed.replace(QLatin1Char('0'), QLatin1Char('O')) << true;
    typed = text;
    QTest::newRow("letter l for one") << typed.replace(QLatin1Char('1'), QLatin1Char('l')) << true;
    typed = text;
    QTest::newRow("Cyrillic letters") << typed.replace(QLatin1Char('C'), QChar(0x0421))
                                             .replace(QLatin1Char('A'), QChar(0x0410))
                                             .replace(QLatin1Char('0'), QChar(0x043E))
                                      << true;
    typed = text;
    QTest::newRow("two letters swapped") << (typed.left(5) + typed.mid(6, 1) + typed.mid(5, 1) + typed.mid(7))
                                         << (text.at(5) == text.at(6));
    QTest::newRow("one letter short") << text.chopped(1) << false;
    QTest::newRow("one letter more") << (text + QLatin1Char('A')) << false;
    QTest::newRow("a letter no key has") << (text.chopped(1) + QLatin1Char('U')) << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestKeyring::readsRecoveryKeysAsPeopleWriteThem()
{
    QFETCH(QString, written);
    QFETCH(bool, understood);
    const auto key = recoveryKeyFromText(written);
    QCOMPARE(key.has_value(), understood);
    if (!key) {
        QCOMPARE(key.error().code, ErrorCode::Malformed);
        return;
    }
    for (qsizetype i = 0; i < recoveryKeySize; ++i)
        QCOMPARE(static_cast<qsizetype>(key->data()[i]), i);
}

void TestKeyring::changesPassphrases()
{
    const auto made = create();
    const QString fresh = QStringLiteral("new words");
    QCOMPARE(changePassphrase(m_path, owner, QStringLiteral("wrong"), fresh, KdfCost::cheap()).error().code,
             ErrorCode::WrongPassphrase);
    QCOMPARE(changePassphrase(m_path, owner, passphrase, {}, KdfCost::cheap()).error().code, ErrorCode::InvalidValue);
    QVERIFY(unlockKeyring(m_path, owner, passphrase));
    QVERIFY(changePassphrase(m_path, owner, passphrase, fresh, KdfCost::cheap()));
    QCOMPARE(unlockKeyring(m_path, owner, passphrase).error().code, ErrorCode::WrongPassphrase);
    const auto opened = unlockKeyring(m_path, owner, fresh);
    QVERIFY(opened);
    QVERIFY(opened->databaseKey() == made->keyring.databaseKey());
    QVERIFY(unlockWithRecovery(m_path, made->recoveryKey));
}

void TestKeyring::resetsForgottenPassphrases()
{
    const auto made = create();
    const auto recovered = unlockWithRecovery(m_path, made->recoveryKey);
    QVERIFY(resetPassphrase(m_path, *recovered, owner, QStringLiteral("found again"), KdfCost::cheap()));
    QCOMPARE(unlockKeyring(m_path, owner, passphrase).error().code, ErrorCode::WrongPassphrase);
    const auto opened = unlockKeyring(m_path, owner, QStringLiteral("found again"));
    QVERIFY(opened);
    QVERIFY(opened->databaseKey() == made->keyring.databaseKey());
    QCOMPARE(opened->account(), made->keyring.account());
}

void TestKeyring::addsAndRemovesAccounts()
{
    auto made = create();
    UnlockedKeyring &ring = made->keyring;
    const NewAccount reviewer{QStringLiteral("reviewer-1"), QStringLiteral("Олег Зразковий"), {Role::Reviewer}};
    QVERIFY(addAccount(m_path, ring, reviewer, QStringLiteral("two"), m_world, KdfCost::cheap()));
    QCOMPARE(ring.accounts().size(), 2);
    QCOMPARE(addAccount(m_path, ring, reviewer, QStringLiteral("two"), m_world, KdfCost::cheap()).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(readKeyringInfo(m_path)->accounts.size(), 2);

    const auto second = unlockKeyring(m_path, reviewer.key, QStringLiteral("two"));
    QVERIFY(second);
    QCOMPARE(second->account().displayName, reviewer.displayName);
    QVERIFY(second->databaseKey() == ring.databaseKey());
    QCOMPARE(unlockKeyring(m_path, {}, passphrase).error().code, ErrorCode::InvalidValue);
    QVERIFY(unlockKeyring(m_path, owner, passphrase));

    QCOMPARE(removeAccount(m_path, ring, owner).error().code, ErrorCode::InvalidValue);
    QCOMPARE(removeAccount(m_path, ring, QStringLiteral("nobody")).error().code, ErrorCode::NotFound);
    QVERIFY(removeAccount(m_path, ring, reviewer.key));
    QCOMPARE(ring.accounts().size(), 1);
    QCOMPARE(unlockKeyring(m_path, reviewer.key, QStringLiteral("two")).error().code, ErrorCode::NotFound);
    QVERIFY(unlockKeyring(m_path, {}, passphrase));

    for (const QString &bad : {QString(), QStringLiteral("Owner"), QStringLiteral("Марта"), QStringLiteral("a b"),
                               QStringLiteral("recovery"), QString(33, QLatin1Char('a'))}) {
        QCOMPARE(addAccount(m_path, ring, {bad, {}, {Role::Reviewer}}, QStringLiteral("x"), m_world, KdfCost::cheap())
                     .error()
                     .code,
                 ErrorCode::InvalidValue);
    }
}

void TestKeyring::changesNamesAndRoles()
{
    auto made = create();
    UnlockedKeyring &ring = made->keyring;
    const QString key = QStringLiteral("one");
    const QString words = QStringLiteral("slowly");
    QVERIFY(addAccount(m_path, ring, {key, QStringLiteral("Before"), {Role::Administrator}}, words, m_world,
                       KdfCost::cheap()));
    QVERIFY(!unlockKeyring(m_path, key, words)->hasContent());
    // Content comes and goes with the roles; the passphrase stays.
    QVERIFY(changeAccount(m_path, ring, {key, QStringLiteral("After"), {Role::Reviewer}}));
    const auto reviewer = unlockKeyring(m_path, key, words);
    QVERIFY(reviewer);
    QVERIFY(reviewer->databaseKey() == ring.databaseKey());
    QCOMPARE(reviewer->account().displayName, QStringLiteral("After"));
    QCOMPARE(ring.accounts().last().roles, QList<Role>{Role::Reviewer});
    QVERIFY(changeAccount(m_path, ring, {key, QStringLiteral("After"), {Role::Administrator}}));
    auto admin = unlockKeyring(m_path, key, words);
    QVERIFY(!admin->hasContent());
    QCOMPARE(changeAccount(m_path, *admin, {key, {}, {Role::Reviewer}}).error().code, ErrorCode::NotPermitted);
    QCOMPARE(changeAccount(m_path, ring, {owner, {}, {Role::Administrator}}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(changeAccount(m_path, ring, {key, {}, {}}).error().code, ErrorCode::InvalidValue);
    QCOMPARE(changeAccount(m_path, ring, {QStringLiteral("nobody"), {}, {Role::Observer}}).error().code,
             ErrorCode::NotFound);
    // Who was an administrator when opening, but is one no longer.
    QVERIFY(changeAccount(m_path, ring, {key, QStringLiteral("After"), {Role::Reviewer}}));
    QCOMPARE(removeAccount(m_path, *admin, owner).error().code, ErrorCode::NotPermitted);
}

void TestKeyring::renewsTheRecoveryKey()
{
    const auto made = create();
    const auto renewed = renewRecoveryKey(m_path, made->keyring);
    QVERIFY(renewed);
    QCOMPARE(unlockWithRecovery(m_path, made->recoveryKey).error().code, ErrorCode::WrongPassphrase);
    const auto by = unlockWithRecovery(m_path, *renewed);
    QVERIFY(by);
    QVERIFY(by->databaseKey() == made->keyring.databaseKey());
    QVERIFY(unlockKeyring(m_path, {}, passphrase));
}

void TestKeyring::keepsActsUntilTheyAreEntered()
{
    auto made = create();
    UnlockedKeyring &ring = made->keyring;
    const AccountAct act{ActId::create(m_world), m_world.nowUtc(), ring.account().id, QStringLiteral("account.added"),
                         QStringLiteral("{}")};
    const NewAccount gone{QStringLiteral("gone"), QStringLiteral("Хтось Вигаданий"), {Role::Observer}};
    QVERIFY(addAccount(m_path, ring, gone, QStringLiteral("two"), m_world, KdfCost::cheap(), act));
    QCOMPARE(ring.waitingActs(), QList<AccountAct>{act});
    QCOMPARE(unlockKeyring(m_path, owner, passphrase)->waitingActs(), QList<AccountAct>{act});
    QVERIFY(!readAll(m_path).contains("account.added")); // sealed like the names
    // An act that fails leaves no word.
    QVERIFY(!addAccount(m_path, ring, gone, QStringLiteral("two"), m_world, KdfCost::cheap(), act));
    QCOMPARE(unlockKeyring(m_path, owner, passphrase)->waitingActs().size(), 1);
    QVERIFY(forgetActs(m_path, ring, {act.id}));
    QVERIFY(unlockKeyring(m_path, owner, passphrase)->waitingActs().isEmpty());
    // Whoever is removed is still named.
    QVERIFY(removeAccount(m_path, ring, gone.key));
    QCOMPARE(unlockKeyring(m_path, owner, passphrase)->formerAccounts().value(0).displayName, gone.displayName);
}

void TestKeyring::administratorSeesNoContent()
{
    auto made = create();
    const QString key = QStringLiteral("admin");
    QVERIFY(addAccount(m_path, made->keyring, {key, QStringLiteral("Адміністратор"), {Role::Administrator}},
                       QStringLiteral("three"), m_world, KdfCost::cheap()));
    auto admin = unlockKeyring(m_path, key, QStringLiteral("three"));
    QVERIFY(admin);
    QVERIFY(!admin->hasContent());
    QVERIFY(admin->databaseKey().isEmpty());
    QVERIFY(admin->evidenceKey().isEmpty());
    QCOMPARE(admin->accounts().size(), 2);
    QCOMPARE(admin->office(), office());
    QVERIFY(made->keyring.officeSubkey("lock") == admin->officeSubkey("lock"));
    // Manages accounts like himself, but cannot give what he has not.
    QVERIFY(addAccount(m_path, *admin, {QStringLiteral("admin-2"), {}, {Role::Administrator}}, QStringLiteral("four"),
                       m_world, KdfCost::cheap()));
    QCOMPARE(addAccount(m_path, *admin, {QStringLiteral("spy"), {}, {Role::Reviewer}}, QStringLiteral("five"), m_world,
                        KdfCost::cheap())
                 .error()
                 .code,
             ErrorCode::NotPermitted);
    QVERIFY(!unlockKeyring(m_path, QStringLiteral("spy"), QStringLiteral("five")));
}

void TestKeyring::checksRights()
{
    auto made = create();
    const QString key = QStringLiteral("reviewer");
    QVERIFY(addAccount(m_path, made->keyring, {key, {}, {Role::Reviewer}}, QStringLiteral("two"), m_world,
                       KdfCost::cheap()));
    auto reviewer = unlockKeyring(m_path, key, QStringLiteral("two"));
    const QByteArray before = readAll(m_path);
    QCOMPARE(removeAccount(m_path, *reviewer, owner).error().code, ErrorCode::NotPermitted);
    QCOMPARE(resetPassphrase(m_path, *reviewer, owner, QStringLiteral("mine"), KdfCost::cheap()).error().code,
             ErrorCode::NotPermitted);
    QCOMPARE(setOffice(m_path, *reviewer, {}).error().code, ErrorCode::NotPermitted);
    QCOMPARE(readAll(m_path), before);
    QTemporaryDir elsewhere;
    QCOMPARE(createKeyring(elsewhere.filePath(keyFileName()), {owner, {}, {Role::Administrator}}, office(), passphrase,
                           m_world, KdfCost::cheap())
                 .error()
                 .code,
             ErrorCode::InvalidValue);
    QVERIFY(QDir(elsewhere.path()).isEmpty());
}

void TestKeyring::keepsOfficeSettings()
{
    auto made = create();
    Office moved = office();
    moved.timeZone = "Europe/Warsaw";
    moved.name.en = QStringLiteral("Second Sample Office");
    QVERIFY(setOffice(m_path, made->keyring, moved));
    QCOMPARE(made->keyring.office(), moved);
    QCOMPARE(unlockKeyring(m_path, {}, passphrase)->office(), moved);
}

void TestKeyring::noticesEveryFlippedByte()
{
    QVERIFY(create());
    const QByteArray good = readAll(m_path);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed.at(i) ^ 0x04);
        writeAll(m_path, changed);
        const auto opened = unlockKeyring(m_path, owner, passphrase);
        QVERIFY2(!opened, qPrintable(QString::number(i)));
        // The few bytes of the frame itself may also make it "no key file" or "newer".
        const ErrorCode code = opened.error().code;
        QVERIFY2(code == ErrorCode::Damaged || code == ErrorCode::NotADossier || code == ErrorCode::NewerDossier,
                 qPrintable(QStringLiteral("%1: %2").arg(i).arg(static_cast<int>(code))));
    }
    for (const qsizetype size : {good.size() - 1, good.size() / 2, qsizetype(1)}) {
        writeAll(m_path, good.left(size));
        QCOMPARE(unlockKeyring(m_path, owner, passphrase).error().code, ErrorCode::Damaged);
    }
}

// Somebody who can write the file, repairs its checksum, but has no passphrase.
void TestKeyring::noticesForgedParts()
{
    auto made = create();
    QVERIFY(addAccount(m_path, made->keyring, {QStringLiteral("other"), {}, {Role::Observer}}, QStringLiteral("two"),
                       m_world, KdfCost::cheap()));
    QCborMap outer = QCborValue::fromCbor(readAll(m_path)).toMap();
    QCborMap body = QCborValue::fromCbor(outer.value(QStringLiteral("body")).toByteArray()).toMap();
    const QCborValue account = body.value(QStringLiteral("accounts")).toArray().first();
    body.insert(QStringLiteral("recovery"), account); // whose passphrase he knows, say
    const QByteArray forged = body.toCborValue().toCbor();
    outer.insert(QStringLiteral("body"), forged);
    outer.insert(QStringLiteral("checksum"), unkeyedDigest(forged));
    writeAll(m_path, outer.toCborValue().toCbor());
    QVERIFY(readKeyringInfo(m_path));
    const auto opened = unlockKeyring(m_path, owner, passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    QCOMPARE(setOffice(m_path, made->keyring, office()).error().code, ErrorCode::Damaged);
}

void TestKeyring::refusesNewerFiles()
{
    QVERIFY(create());
    QCborMap outer = QCborValue::fromCbor(readAll(m_path)).toMap();
    outer.insert(QStringLiteral("version"), 2);
    writeAll(m_path, outer.toCborValue().toCbor());
    QCOMPARE(readKeyringInfo(m_path).error().code, ErrorCode::NewerDossier);
    QCOMPARE(unlockKeyring(m_path, owner, passphrase).error().code, ErrorCode::NewerDossier);
}

void TestKeyring::saysWhatIsNotAKeyFile()
{
    QCOMPARE(readKeyringInfo(m_path).error().code, ErrorCode::NotFound);
    writeAll(m_path, QCborMap{{QStringLiteral("format"), QStringLiteral("other")}}.toCborValue().toCbor());
    QCOMPARE(readKeyringInfo(m_path).error().code, ErrorCode::NotADossier);
    writeAll(m_path, {});
    QCOMPARE(readKeyringInfo(m_path).error().code, ErrorCode::Damaged);
    QCOMPARE(create().error().code, ErrorCode::AlreadyExists);
}

void TestKeyring::isReplacedInOneStep()
{
    auto made = create();
    QVERIFY(setOffice(m_path, made->keyring, office()));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{keyFileName()});
    // A folder that cannot be written leaves the old file whole.
    const QByteArray before = readAll(m_path);
    const QString readOnly = m_dir->path();
    QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::ExeOwner);
    QFile test(m_dir->filePath(QStringLiteral("probe")));
    const bool superuser = test.open(QIODevice::WriteOnly);
    if (!superuser)
        QCOMPARE(setOffice(m_path, made->keyring, office()).error().code, ErrorCode::CannotWrite);
    QFile::setPermissions(readOnly, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!superuser)
        QCOMPARE(readAll(m_path), before);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
