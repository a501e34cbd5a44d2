// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyfile.h"

#include "domain/regularfile.h"
#include "security/durablefile.h"
#include "security/seal.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>

namespace homeward {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr quint64 largestMemory = 4ULL * 1024 * 1024 * 1024; // a forged file must not exhaust the machine
constexpr quint64 largestOps = 64;

QString word(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

tl::unexpected<Error> damaged(const char *why)
{
    return failure(ErrorCode::Damaged, QLatin1String(why));
}

QByteArray checksumOf(const QByteArray &body)
{
    startSodium();
    QByteArray digest(32, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(body.constData()), static_cast<size_t>(body.size()),
                       nullptr, 0);
    return digest;
}

QByteArray macOf(const QByteArray &body, const SecretBytes &officeKey)
{
    return keyedDigest(deriveKey(officeKey, "key file mac"),
                       QByteArrayLiteral("homeward-keys ") + QByteArray::number(keyFileVersion) + '\n' + body);
}

QByteArray officeContext(const QUuid &dossierId)
{
    return QByteArrayLiteral("homeward office part ") + dossierId.toRfc4122();
}

QCborMap toCbor(const KeyFile::Holder &holder)
{
    QCborMap wraps;
    for (auto it = holder.wraps.begin(); it != holder.wraps.end(); ++it)
        wraps.insert(it.key(), it.value());
    QCborMap map{{word("public"), holder.publicKey}, {word("wraps"), wraps}};
    if (!holder.key.isEmpty()) {
        map.insert(word("id"), holder.id.toBytes());
        map.insert(word("key"), holder.key);
        map.insert(word("private"), holder.sealedPrivate);
        map.insert(word("kdf"), QCborMap{{word("name"), word("argon2id13")},
                                         {word("ops"), static_cast<qint64>(holder.cost.opsLimit)},
                                         {word("mem"), static_cast<qint64>(holder.cost.memLimit)},
                                         {word("salt"), holder.salt}});
    }
    return map;
}

std::optional<KeyFile::Holder> holderFrom(const QCborMap &map, bool account)
{
    KeyFile::Holder holder;
    holder.publicKey = map.value(word("public")).toByteArray();
    const QCborMap wraps = map.value(word("wraps")).toMap();
    for (auto it = wraps.begin(); it != wraps.end(); ++it)
        holder.wraps.insert(it.key().toString(), it.value().toByteArray());
    if (holder.publicKey.size() != crypto_box_PUBLICKEYBYTES || !holder.wraps.contains(word("office")))
        return std::nullopt;
    if (!account)
        return holder;
    holder.id = AccountId(QUuid::fromRfc4122(map.value(word("id")).toByteArray()));
    holder.key = map.value(word("key")).toString();
    holder.sealedPrivate = map.value(word("private")).toByteArray();
    const QCborMap kdf = map.value(word("kdf")).toMap();
    holder.cost.opsLimit = static_cast<quint64>(kdf.value(word("ops")).toInteger());
    holder.cost.memLimit = static_cast<quint64>(kdf.value(word("mem")).toInteger());
    holder.salt = kdf.value(word("salt")).toByteArray();
    const bool good = !holder.id.isNull() && !holder.key.isEmpty() && !holder.sealedPrivate.isEmpty() &&
                      kdf.value(word("name")).toString() == word("argon2id13") &&
                      holder.salt.size() == crypto_pwhash_SALTBYTES && holder.cost.opsLimit >= 1 &&
                      holder.cost.opsLimit <= largestOps && holder.cost.memLimit >= crypto_pwhash_MEMLIMIT_MIN &&
                      holder.cost.memLimit <= largestMemory;
    return good ? std::optional(holder) : std::nullopt;
}

QCborArray toCbor(const QList<Account> &accounts)
{
    QCborArray array;
    for (const Account &account : accounts) {
        QCborArray roles;
        for (const Role role : account.roles)
            roles.append(word(roleInfo(role).key));
        array.append(QCborMap{{word("id"), account.id.toBytes()},
                              {word("key"), account.key},
                              {word("name"), account.displayName},
                              {word("roles"), roles}});
    }
    return array;
}

QList<Account> accountsFrom(const QCborArray &array)
{
    QList<Account> accounts;
    for (const QCborValue &value : array) {
        const QCborMap from = value.toMap();
        Account account;
        account.id = AccountId(QUuid::fromRfc4122(from.value(word("id")).toByteArray()));
        account.key = from.value(word("key")).toString();
        account.displayName = from.value(word("name")).toString();
        const QCborArray roles = from.value(word("roles")).toArray();
        for (const QCborValue &role : roles) {
            // A role of a newer program grants nothing here.
            if (const std::optional<Role> known = roleFromKey(role.toString()))
                account.roles << *known;
        }
        accounts << account;
    }
    return accounts;
}

QCborMap toCbor(const LocalText &text)
{
    return {{word("uk"), text.uk}, {word("ru"), text.ru}, {word("en"), text.en}};
}

LocalText localText(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {map.value(word("uk")).toString(), map.value(word("ru")).toString(), map.value(word("en")).toString()};
}

} // namespace

KeyFile::Holder *KeyFile::find(const QString &accountKey)
{
    for (Holder &holder : accounts) {
        if (holder.key == accountKey)
            return &holder;
    }
    return nullptr;
}

Result<KeyFile> readKeyFile(const QString &path)
{
    QFile disk;
    const int handle = openOwnFile(path, O_RDONLY); // a link in its place could lead anywhere
    if (handle < 0 && errno == ELOOP)
        return failure(ErrorCode::NotADossier, QStringLiteral("a symbolic link, not a key file"), path);
    if (handle < 0) {
        if (const Status opened = openRegularFile(disk, path); !opened)
            return failure(opened);
    } else if (!disk.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return failure(ErrorCode::CannotRead, disk.errorString(), path);
    }
    if (disk.size() > largestFile)
        return failure(ErrorCode::NotADossier, QStringLiteral("too large for a key file"), path);
    QCborParserError error;
    const QCborMap outer = QCborValue::fromCbor(disk.readAll(), &error).toMap();
    if (error.error != QCborError::NoError)
        return failure(ErrorCode::Damaged, QStringLiteral("the key file cannot be parsed"), path);
    if (outer.value(word("format")).toString() != word("homeward-keys"))
        return failure(ErrorCode::NotADossier, QStringLiteral("not a key file"), path);
    const qint64 version = outer.value(word("version")).toInteger();
    if (version > keyFileVersion)
        return failure(ErrorCode::NewerDossier, QStringLiteral("key file version %1").arg(version), path);

    KeyFile file;
    file.body = outer.value(word("body")).toByteArray();
    file.mac = outer.value(word("mac")).toByteArray();
    if (version != keyFileVersion || outer.value(word("checksum")).toByteArray() != checksumOf(file.body))
        return failure(ErrorCode::Damaged, QStringLiteral("the key file's checksum is wrong"), path);
    const QCborMap body = QCborValue::fromCbor(file.body, &error).toMap();
    file.dossierId = QUuid::fromRfc4122(body.value(word("dossier")).toByteArray());
    file.sealedOffice = body.value(word("office")).toByteArray();
    const std::optional<KeyFile::Holder> recovery = holderFrom(body.value(word("recovery")).toMap(), false);
    const QCborArray accounts = body.value(word("accounts")).toArray();
    for (const QCborValue &value : accounts) {
        if (const std::optional<KeyFile::Holder> holder = holderFrom(value.toMap(), true))
            file.accounts << *holder;
    }
    if (error.error != QCborError::NoError || file.dossierId.isNull() || !recovery || file.accounts.isEmpty() ||
        file.accounts.size() != accounts.size())
        return failure(ErrorCode::Damaged, QStringLiteral("the key file is incomplete"), path);
    file.recovery = *recovery;
    return file;
}

bool isAuthentic(const KeyFile &file, const SecretBytes &officeKey)
{
    const QByteArray expected = macOf(file.body, officeKey);
    return file.mac.size() == expected.size() &&
           sodium_memcmp(file.mac.constData(), expected.constData(), static_cast<size_t>(expected.size())) == 0;
}

Status writeKeyFile(const QString &path, const KeyFile &file, const SecretBytes &officeKey)
{
    QCborArray accounts;
    for (const KeyFile::Holder &holder : file.accounts)
        accounts.append(toCbor(holder));
    const QByteArray body = QCborMap{{word("dossier"), file.dossierId.toRfc4122()},
                                     {word("accounts"), accounts},
                                     {word("recovery"), toCbor(file.recovery)},
                                     {word("office"), file.sealedOffice}}
                                .toCborValue()
                                .toCbor();
    const QCborMap outer{{word("format"), word("homeward-keys")},
                         {word("version"), keyFileVersion},
                         {word("body"), body},
                         {word("checksum"), checksumOf(body)},
                         {word("mac"), macOf(body, officeKey)}};
    return replaceFileDurably(path, outer.toCborValue().toCbor());
}

QByteArray sealOfficePart(const OfficePart &part, const QUuid &dossierId, const SecretBytes &officeKey)
{
    QCborArray acts;
    for (const AccountAct &act : part.acts)
        acts.append(QCborMap{{word("id"), act.id.toBytes()},
                             {word("at"), act.at.toUTC().toString(Qt::ISODateWithMs)},
                             {word("by"), act.by.toBytes()},
                             {word("act"), act.act},
                             {word("content"), act.content}});
    const Office &office = part.office;
    const QCborMap officeMap{{word("name"), toCbor(office.name)},
                             {word("letterhead"), toCbor(office.letterhead)},
                             {word("party"), office.partyKey},
                             {word("case_number_pattern"), office.caseNumberPattern},
                             {word("paper_number_pattern"), office.paperNumberPattern},
                             {word("time_zone"), QString::fromLatin1(office.timeZone)}};
    QByteArray plain = QCborMap{{word("accounts"), toCbor(part.accounts)},
                                {word("former"), toCbor(part.former)},
                                {word("office"), officeMap},
                                {word("acts"), acts}}
                           .toCborValue()
                           .toCbor();
    const QByteArray sealed = sealBytes(deriveKey(officeKey, "office part"), plain, officeContext(dossierId));
    wipe(plain);
    return sealed;
}

Result<OfficePart> openOfficePart(const KeyFile &file, const SecretBytes &officeKey)
{
    const Result<QByteArray> plain =
        openBytes(deriveKey(officeKey, "office part"), file.sealedOffice, officeContext(file.dossierId));
    if (!plain)
        return failure(plain);
    const QCborMap map = QCborValue::fromCbor(*plain).toMap();
    OfficePart part;
    part.accounts = accountsFrom(map.value(word("accounts")).toArray());
    part.former = accountsFrom(map.value(word("former")).toArray()); // absent in files of before, as are acts
    const QCborArray acts = map.value(word("acts")).toArray();
    for (const QCborValue &value : acts) {
        const QCborMap from = value.toMap();
        part.acts << AccountAct{ActId(QUuid::fromRfc4122(from.value(word("id")).toByteArray())),
                                QDateTime::fromString(from.value(word("at")).toString(), Qt::ISODateWithMs),
                                AccountId(QUuid::fromRfc4122(from.value(word("by")).toByteArray())),
                                from.value(word("act")).toString(), from.value(word("content")).toString()};
    }
    const QCborMap office = map.value(word("office")).toMap();
    if (part.accounts.isEmpty() || office.isEmpty())
        return damaged("the office part is incomplete");
    part.office = Office{localText(office.value(word("name"))),
                         localText(office.value(word("letterhead"))),
                         office.value(word("party")).toString(),
                         office.value(word("case_number_pattern")).toString(),
                         office.value(word("paper_number_pattern")).toString(),
                         office.value(word("time_zone")).toString().toLatin1()};
    return part;
}

} // namespace homeward
