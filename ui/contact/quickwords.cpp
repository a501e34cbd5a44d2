// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/quickwords.h"

#include "names/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace homeward {

namespace {

constexpr int nearDays = 92; ///< a date without a year that is farther away is asked about

QRegularExpression headPattern(const char *utf8)
{
    // What is matched must end with its word, so that "лист" is not read out of "листопад".
    return QRegularExpression(QStringLiteral("^(?:%1)(?![\\p{L}\\d])[.:]?\\s*").arg(QString::fromUtf8(utf8)),
                              QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::CaseInsensitiveOption);
}

template<class T>
struct Phrases
{
    T value;
    QRegularExpression pattern;
};

/// Typewriter apostrophes are as good as printed ones; the length stays.
QString plain(QString text)
{
    std::replace_if(text.begin(), text.end(), isApostrophe, QChar(u'\''));
    return text;
}

template<class T, size_t N>
std::optional<AtHead<T>> lookUp(const std::array<Phrases<T>, N> &table, const QString &text)
{
    for (const Phrases<T> &phrases : table) {
        if (const auto match = phrases.pattern.match(plain(text)); match.hasMatch())
            return AtHead<T>{phrases.value, match.capturedLength()};
    }
    return std::nullopt;
}

int monthOf(const QString &word)
{
    static const std::array<QRegularExpression, 12> months = [] {
        // Whole words in every case, and the usual abbreviations with their point: "жовті" and "декоративных" are none.
        constexpr std::array<const char *, 12> words{
            "січ(?:ень|ня|ню|нем|ні)|січ\\.|январ(?:[ьяюе]|[её]м)|янв\\.|jan(?:uary)?\\.?",
            "лют(?:ий|ого|ому|им|ім)|лют\\.|феврал(?:[ьяюе]|[её]м)|февр?\\.|feb(?:ruary)?\\.?",
            "берез(?:ень|ня|ню|нем|ні)|бер(?:ез)?\\.|март(?:[ауе]|ом)?|мар\\.|mar(?:ch)?\\.?",
            "квіт(?:ень|ня|ню|нем|ні)|квіт?\\.|апрел(?:[ьяюе]|[её]м)|апр\\.|apr(?:il)?\\.?",
            "трав(?:ень|ня|ню|нем|ні)|трав?\\.|ма(?:[йяюе]|ем)|may\\.?",
            "черв(?:ень|ня|ню|нем|ні)|черв?\\.|июн(?:[ьяюе]|[её]м)|июн\\.|june?\\.?",
            "лип(?:ень|ня|ню|нем|ні)|лип\\.|июл(?:[ьяюе]|[её]м)|июл\\.|july?\\.?",
            "серп(?:ень|ня|ню|нем|ні)|серп?\\.|август(?:[ауе]|ом)?|авг\\.|aug(?:ust)?\\.?",
            "верес(?:ень|ня|ню|нем|ні)|вер(?:ес)?\\.|сентябр(?:[ьяюе]|[её]м)|сент?\\.|sep(?:t|tember)?\\.?",
            "жовт(?:ень|ня|ню|нем|ні)|жовт?\\.|октябр(?:[ьяюе]|[её]м)|окт\\.|oct(?:ober)?\\.?",
            "листопад(?:[ауі]|ом|ові)?|лис(?:топ)?\\.|ноябр(?:[ьяюе]|[её]м)|нояб?\\.|nov(?:ember)?\\.?",
            "груд(?:ень|ня|ню|нем|ні)|груд?\\.|декабр(?:[ьяюе]|[её]м)|дек\\.|dec(?:ember)?\\.?"};
        std::array<QRegularExpression, 12> made;
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = QRegularExpression(QStringLiteral("^(?:%1)\\.?$").arg(QString::fromUtf8(words[i])),
                                         QRegularExpression::UseUnicodePropertiesOption |
                                             QRegularExpression::CaseInsensitiveOption);
        return made;
    }();
    for (size_t i = 0; i < months.size(); ++i) {
        if (months[i].match(word).hasMatch())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// The near one of the years around today; both neighbours when neither is near.
QList<QDate> withoutYear(int day, int month, const QDate &today, bool isNext)
{
    QDate before;
    QDate after;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (!date.isValid())
            continue;
        if (date <= today)
            before = date;
        else if (!after.isValid())
            after = date;
    }
    if (isNext)
        return after.isValid() ? QList<QDate>{after} : QList<QDate>();
    QList<QDate> days;
    for (const QDate &date : {before, after}) {
        if (!date.isValid())
            continue;
        if (std::abs(today.daysTo(date)) <= nearDays)
            return {date};
        days.append(date);
    }
    return days;
}

void addUnique(QList<QDate> &days, const QList<QDate> &more)
{
    for (const QDate &day : more) {
        if (!days.contains(day))
            days.append(day);
    }
    std::sort(days.begin(), days.end());
}

/// 2.12 · 02.12.2026 · 2/12 (either order) · 2.12.26 (to be confirmed)
std::optional<AtHead<DayWords>> numericDay(const QString &text, const QDate &today, bool isNext)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)\\s*"));
    if (const auto match = iso.match(text); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return day.isValid() ? std::optional(AtHead<DayWords>{{{day}, isNext, false}, match.capturedLength()})
                             : std::nullopt;
    }
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,2})([./])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d:])\\.?\\s*(?:р\\.|г\\.)?\\s*"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const QString yearText = match.captured(4);
    const int year = yearText.size() == 2 ? today.year() / 100 * 100 + yearText.toInt() : yearText.toInt();
    DayWords words{{}, isNext, yearText.size() == 2};
    const auto take = [&](int day, int month) {
        if (yearText.isEmpty())
            addUnique(words.days, withoutYear(day, month, today, isNext));
        else if (const QDate date(year, month, day); date.isValid())
            addUnique(words.days, {date});
    };
    take(first, second);
    if (match.captured(2) == QLatin1String("/"))
        take(second, first);
    if (words.days.isEmpty())
        return std::nullopt;
    return AtHead<DayWords>{words, match.capturedLength()};
}

/// 2 Dec · 2 грудня 2026 р. · Dec 2
std::optional<AtHead<DayWords>> wordedDay(const QString &text, const QDate &today, bool isNext)
{
    static const QRegularExpression dayFirst(
        QString::fromUtf8("^(\\d{1,2})(?:-?(?:го|е)|st|nd|rd|th)?\\s+(\\p{L}+\\.?)(?:\\s+(\\d{4}))?(?!\\d)"
                          "\\s*(?:р\\.|року|г\\.|года)?\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression monthFirst(
        QStringLiteral("^(\\p{L}+\\.?)\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:\\s+(\\d{4}))?(?![\\d:])\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (const bool swapped : {false, true}) {
        const auto match = (swapped ? monthFirst : dayFirst).match(text);
        if (!match.hasMatch())
            continue;
        const int month = monthOf(match.captured(swapped ? 1 : 2));
        const int day = match.captured(swapped ? 2 : 1).toInt();
        if (month == 0)
            continue;
        DayWords words{{}, isNext, false};
        if (match.captured(3).isEmpty())
            words.days = withoutYear(day, month, today, isNext);
        else if (const QDate date(match.captured(3).toInt(), month, day); date.isValid())
            words.days = {date};
        if (!words.days.isEmpty())
            return AtHead<DayWords>{words, match.capturedLength()};
    }
    return std::nullopt;
}

/// today · завтра · через 2 тижні · in 3 days
std::optional<AtHead<DayWords>> relativeDay(const QString &text, const QDate &today, bool isNext)
{
    static const std::array<Phrases<int>, 3> near{{{0, headPattern("today|сьогодні|сегодня")},
                                                   {-1, headPattern("yesterday|вчора|учора|вчера")},
                                                   {1, headPattern("tomorrow|завтра")}}};
    if (const auto found = lookUp(near, text))
        return AtHead<DayWords>{{{today.addDays(found->value)}, isNext, false}, found->length};
    static const QRegularExpression ahead(
        QString::fromUtf8("^(?:in|через)\\s+(?:(\\d{1,3}|an?)\\s+)?"
                          "(?:(days?|дн\\p{L}*|день)|(weeks?|тиж\\p{L}*|недел\\p{L}*))(?![\\p{L}\\d])\\s*"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = ahead.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = std::max(1, match.captured(1).toInt());
    return AtHead<DayWords>{{{today.addDays(count * (match.captured(2).isEmpty() ? 7 : 1))}, isNext, false},
                            match.capturedLength()};
}

/// A weekday was or will be: both are offered.
std::optional<AtHead<DayWords>> weekday(const QString &text, const QDate &today, bool isNext)
{
    static const std::array<Phrases<int>, 7> days{
        {{1, headPattern("(?:on |у |в )?(?:monday|понеділ(?:ок|ка)|понедельник)")},
         {2, headPattern("(?:on |у |в |во )?(?:tuesday|вівтор(?:ок|ка)|вторник)")},
         {3, headPattern("(?:on |у |в )?(?:wednesday|серед[аиу]|сред[аыу])")},
         {4, headPattern("(?:on |у |в )?(?:thursday|четвер|четверг)")},
         {5, headPattern("(?:on |у |в )?(?:friday|п'ятниц[яюі]|пятниц[аыу])")},
         {6, headPattern("(?:on |у |в )?(?:saturday|субот[аиу]|суббот[аыу])")},
         {7, headPattern("(?:on |у |в )?(?:sunday|неділ[яюі]|воскресенье)")}}};
    const auto found = lookUp(days, text);
    if (!found)
        return std::nullopt;
    const int back = (today.dayOfWeek() - found->value + 7) % 7;
    const QDate before = today.addDays(back == 0 ? 0 : -back);
    const QDate after = before.addDays(7);
    return AtHead<DayWords>{{isNext ? QList<QDate>{after} : QList<QDate>{before, after}, isNext, false}, found->length};
}

} // namespace

std::optional<AtHead<QString>> caseNumberAtHead(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\p{L}+-(?:[\\p{L}\\d]+-)*\\p{L}?\\d[\\p{L}\\d-]*)[,:;]?"
                                                           "(?:\\s+|$)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(AtHead<QString>{match.captured(1), match.capturedLength()}) : std::nullopt;
}

std::optional<AtHead<ContactChannel>> channelAtHead(const QString &text)
{
    // "video call" and "text message" before "call" and "message".
    static const std::array<Phrases<ContactChannel>, 6> table{
        {{ContactChannel::Video,
          headPattern("(?:by |по )?(?:video(?: ?call)?|відео(?:дзвін(?:ок|ком)|зв'яз(?:ок|ком))?|"
                      "видео(?:звон(?:ок|ком)|связ(?:ь|и|ью))?)")},
         {ContactChannel::Message,
          headPattern("(?:by )?(?:text(?: message)?|message|sms|смс|повідомлення(?:м)?|сообщени[ея]м?|месенджер|"
                      "мессенджер)")},
         {ContactChannel::Call,
          headPattern("(?:by |по )?(?:phone(?: call)?|phoned|telephone|call(?:ed)?|тел(?:\\.|ефон(?:ом|у)?)?|"
                      "телефонний дзвінок|телефонный звонок|дзвін(?:ок|ком)|звон(?:ок|ком)|(?:за)?телефонували|"
                      "(?:по)?звонили)")},
         {ContactChannel::Letter, headPattern("(?:by )?(?:letter|лист(?:ом)?|письм(?:о|ом))")},
         {ContactChannel::Visit, headPattern("visit(?:ed)?|відвідування|відвідали|візит|посещение|посетили|визит")},
         {ContactChannel::Meeting, headPattern("meeting|met|зустріч|зустрілися|встреча|встретились")}}};
    return lookUp(table, text);
}

std::optional<AtHead<ContactState>> stateAtHead(const QString &text)
{
    static const std::array<Phrases<ContactState>, 5> table{
        {{ContactState::Missed,
          headPattern("no (?:answer|reply|one answered)|not answered|unanswered|nobody answered|missed|без відповіді|"
                      "нема(?:є)? відповіді|не відпов(?:іли|іла|ів|ідає|ідають)|не взяли(?: слухавку)?|без ответа|"
                      "нет ответа|не ответил[аи]?|не отвеча(?:ет|ют)|не взяли(?: трубку)?|пропущено?")},
         {ContactState::Held,
          headPattern("answered|took place|held|talked|spoke|delivered|received|відповіли|відповіла|відповів|"
                      "є відповідь|відбу(?:лося|лась|лася|вся)|по?говорили|розмовляли|отримано|ответил[аи]?|есть ответ|"
                      "состоял(?:ся|ась|ось)|получено")},
         {ContactState::Cancelled, headPattern("cancell?ed|called off|скасовано|отмен[её]н[ао]?")},
         {ContactState::Declined,
          headPattern("declined|refused|відмова|відмови(?:вся|лася|лась|лися)|отказ|отказал(?:ся|ась|ись)")},
         {ContactState::Planned, headPattern("plan(?:ned)?|план(?:ується)?|заплановано|запланирован[ао]?|"
                                             "планируется")}}};
    return lookUp(table, text);
}

std::optional<AtHead<DayWords>> daysAtHead(const QString &text, const QDate &today)
{
    static const QRegularExpression next = headPattern(
        "next(?: (?:call|contact|try|time))?(?: on)?|again(?: on)?|далі|наступн\\p{L}*(?: раз\\p{L}*)?|повторно|"
        "дальше|далее|следующ\\p{L}*(?: раз)?|снова");
    const auto head = next.match(text);
    const qsizetype skipped = head.hasMatch() ? head.capturedLength() : 0;
    const QString rest = text.mid(skipped);
    for (auto *read : {numericDay, wordedDay, relativeDay, weekday}) {
        if (auto found = read(rest, today, head.hasMatch())) {
            found->length += skipped;
            QList<QDate> &days = found->value.days;
            if (head.hasMatch()) // what is next lies ahead
                days.removeIf([&today](const QDate &day) { return day <= today; });
            return days.isEmpty() ? std::nullopt : found;
        }
    }
    return std::nullopt;
}

std::optional<AtHead<QTime>> timeAtHead(const QString &text)
{
    static const QRegularExpression pattern(QString::fromUtf8("^(?:at |о |об |в |у )?(\\d{1,2}):(\\d{2})(?!\\d)\\s*"));
    const auto match = pattern.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(AtHead<QTime>{time, match.capturedLength()})
                                              : std::nullopt;
}

std::optional<AtHead<int>> minutesAtHead(const QString &text)
{
    static const QRegularExpression pattern =
        headPattern("(\\d{1,3})\\s*(?:minutes?|mins?|хв(?:илин\\p{L}*)?|мин(?:ут\\p{L}*)?)");
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(AtHead<int>{match.captured(1).toInt(), match.capturedLength()})
                            : std::nullopt;
}

std::optional<AtHead<bool>> withAtHead(const QString &text)
{
    static const QRegularExpression pattern = headPattern("with|із?|зі|з|со?");
    const auto match = pattern.match(text);
    return match.hasMatch() ? std::optional(AtHead<bool>{true, match.capturedLength()}) : std::nullopt;
}

QStringList piecesOf(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("\\s*[,;]\\s*"));
    QStringList pieces = text.split(separators, Qt::SkipEmptyParts);
    pieces.removeAll(QString());
    return pieces;
}

} // namespace homeward
