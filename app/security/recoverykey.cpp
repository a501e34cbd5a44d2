// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/recoverykey.h"

#include <sodium.h>

namespace homeward {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype keyLetters = recoveryKeySize * 8 / 5;
constexpr qsizetype checkLetters = 4;
constexpr qsizetype groupLetters = 4;

// 20 bits of a hash: a wrong letter or two swapped ones pass once in a million.
void checkGroup(const SecretBytes &key, unsigned char (&values)[checkLetters])
{
    unsigned char digest[crypto_generichash_BYTES_MIN];
    crypto_generichash(digest, sizeof digest, key.data(), static_cast<size_t>(key.size()), nullptr, 0);
    for (qsizetype i = 0; i < checkLetters; ++i)
        values[i] = digest[i] & 31;
}

// The value 0…31 of a written letter, or -1.
int valueOf(QChar letter)
{
    static const QString lookAlike = QStringLiteral("АВЕКМНРСТУХІОЗOIL");
    static const QString meant = QStringLiteral("ABEKMHPCTYX103011");
    QChar upper = letter.toUpper();
    if (const qsizetype at = lookAlike.indexOf(upper); at >= 0)
        upper = meant.at(at);
    const char *end = alphabet + 32;
    const char *found = std::find(alphabet, end, upper.toLatin1());
    return found == end ? -1 : static_cast<int>(found - alphabet);
}

} // namespace

QString recoveryKeyToText(const SecretBytes &key)
{
    Q_ASSERT(key.size() == recoveryKeySize);
    QString text;
    const auto append = [&](int value) {
        const qsizetype letters = text.size() - text.count(QLatin1Char('-'));
        if (letters > 0 && letters % groupLetters == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(alphabet[value]);
    };
    for (qsizetype letter = 0; letter < keyLetters; ++letter) {
        int value = 0;
        for (qsizetype bit = letter * 5; bit < letter * 5 + 5; ++bit)
            value = value * 2 + ((key.data()[bit / 8] >> (7 - bit % 8)) & 1);
        append(value);
    }
    unsigned char check[checkLetters];
    checkGroup(key, check);
    for (const unsigned char value : check)
        append(value);
    return text;
}

Result<SecretBytes> recoveryKeyFromText(const QString &text)
{
    const auto slip = [](const char *why) { return failure(ErrorCode::Malformed, QLatin1String(why)); };
    SecretBytes key(recoveryKeySize);
    unsigned char check[checkLetters] = {};
    qsizetype letters = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(letter);
        if (value < 0)
            return slip("a letter no recovery key has");
        if (letters >= keyLetters + checkLetters)
            return slip("the recovery key is too long");
        if (letters >= keyLetters) {
            check[letters - keyLetters] = static_cast<unsigned char>(value);
        } else {
            for (qsizetype i = 0; i < 5; ++i) {
                const qsizetype bit = letters * 5 + i;
                if ((value >> (4 - i)) & 1)
                    key.data()[bit / 8] = static_cast<unsigned char>(key.data()[bit / 8] | (0x80 >> (bit % 8)));
            }
        }
        ++letters;
    }
    if (letters != keyLetters + checkLetters)
        return slip("the recovery key is too short");
    unsigned char expected[checkLetters];
    checkGroup(key, expected);
    if (sodium_memcmp(check, expected, sizeof check) != 0)
        return slip("the recovery key's last group does not match");
    return key;
}

} // namespace homeward
