// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks/numbers.h"

#include <QRegularExpression>

namespace homeward {

namespace {

// ISO/IEC 7064 hybrid systems: the sum runs modulo M, the carry modulo M + 1; the check makes the last sum 1.
int hybridCheck(const QList<int> &values, int modulus)
{
    int carry = modulus;
    for (const int value : values) {
        int sum = (carry + value) % modulus;
        if (sum == 0)
            sum = modulus;
        carry = (sum * 2) % (modulus + 1);
    }
    return (modulus + 1 - carry) % modulus;
}

} // namespace

QChar checkCharacter(const QString &text)
{
    QList<int> values;
    bool onlyDigits = true;
    for (const QChar c : text) {
        const ushort u = c.toUpper().unicode();
        if (u >= u'0' && u <= u'9') {
            values.append(u - u'0');
        } else if (u >= u'A' && u <= u'Z') {
            values.append(u - u'A' + 10);
            onlyDigits = false;
        }
    }
    const int check = hybridCheck(values, onlyDigits ? 10 : 36);
    return check < 10 ? QChar(u'0' + check) : QChar(u'A' + check - 10);
}

QString formatNumber(const QString &pattern, int year, qint64 serial)
{
    static const QRegularExpression serialPlace(QStringLiteral("\\{n(?::(\\d{1,2}))?\\}"));
    QString number = pattern;
    number.replace(QLatin1String("{year}"), QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0')));
    for (auto match = serialPlace.match(number); match.hasMatch(); match = serialPlace.match(number)) {
        const QString digits = QStringLiteral("%1").arg(serial, match.captured(1).toInt(), 10, QLatin1Char('0'));
        number.replace(match.capturedStart(), match.capturedLength(), digits);
    }
    const QString check = QStringLiteral("{check}");
    if (number.contains(check)) {
        const QString rest = QString(number).remove(check);
        number.replace(check, checkCharacter(rest));
    }
    return number;
}

bool hasValidCheck(const QString &pattern, const QString &number)
{
    if (!pattern.contains(QLatin1String("{check}")))
        return true;
    // Where the check stands is known only from the ends of the pattern: patterns put it last or first.
    const QString typed = number.trimmed().toUpper();
    if (typed.isEmpty())
        return false;
    if (pattern.startsWith(QLatin1String("{check}")))
        return checkCharacter(typed.mid(1)) == typed.front();
    return checkCharacter(typed.chopped(1)) == typed.back();
}

} // namespace homeward
