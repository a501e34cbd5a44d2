// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/quickentry.h"

#include "ui/contact/quickwords.h"

#include <QTimeZone>

#include <algorithm>

namespace homeward {

namespace {

/// Takes the dates of the line one after another and gives each its meaning when the whole line is known.
class Dates
{
public:
    Dates(QuickReading &reading, const QDate &today) : m_reading(reading), m_today(today) {}

    [[nodiscard]] bool take(const DayWords &words)
    {
        // A third date, or a second one that would have to be asked about, stays in the text.
        const bool doubtful = words.days.size() > 1 || words.isDoubtful;
        if (m_words.size() == 2 || (doubtful && m_doubtful))
            return false;
        m_words.append(words);
        m_doubtful = m_doubtful || doubtful;
        return true;
    }

    void settle()
    {
        for (const DayWords &words : std::as_const(m_words)) {
            QList<QuickDate> meanings;
            for (const QDate &day : words.days)
                meanings.append({day, isNext(words, day)});
            if (meanings.size() > 1 || words.isDoubtful)
                m_reading.doubt = meanings;
            else
                put(meanings.first());
        }
    }

private:
    void put(const QuickDate &date)
    {
        QDate &place = date.isNext ? m_reading.next : m_reading.day;
        if (place.isValid() && place != date.day)
            m_reading.doubt = {{place, date.isNext}, date}; // two days for one thing
        else
            place = date.day;
    }

    /// A day ahead is that of the next contact, but for a plan, and for one called off: that has its own day first.
    [[nodiscard]] bool isNext(const DayWords &words, const QDate &day)
    {
        if (isPlan())
            return false;
        const bool mayBeItsOwn = m_reading.state == ContactState::Cancelled && !m_reading.day.isValid();
        return words.isNext || (day > m_today && !mayBeItsOwn);
    }

    /// "phone, 2 December" without a word of how it went can only be a plan.
    [[nodiscard]] bool isPlan()
    {
        if (!m_reading.state && std::any_of(m_words.begin(), m_words.end(), [this](const DayWords &words) {
                return !words.isNext && words.days.size() == 1 && words.days.first() > m_today;
            }))
            m_reading.state = ContactState::Planned;
        return m_reading.state == ContactState::Planned;
    }

    QuickReading &m_reading;
    QDate m_today;
    QList<DayWords> m_words;
    bool m_doubtful = false;
};

/// Eats what is understood from the head of \a piece; what remains is text.
QString understand(QString piece, QuickReading &reading, Dates &dates, const QDate &today)
{
    for (bool eaten = true; eaten && !piece.isEmpty();) {
        eaten = false;
        const auto eat = [&](qsizetype length) {
            piece = piece.mid(length).trimmed();
            eaten = true;
        };
        if (!reading.channel) {
            if (const auto found = channelAtHead(piece)) {
                reading.channel = found->value;
                eat(found->length);
                continue;
            }
        }
        if (!reading.state) {
            if (const auto found = stateAtHead(piece)) {
                reading.state = found->value;
                eat(found->length);
                continue;
            }
        }
        if (const auto found = daysAtHead(piece, today); found && dates.take(found->value)) {
            eat(found->length);
            continue;
        }
        if (!reading.time) {
            if (const auto found = timeAtHead(piece)) {
                reading.time = found->value;
                eat(found->length);
                continue;
            }
        }
        if (reading.minutes == 0) {
            if (const auto found = minutesAtHead(piece)) {
                reading.minutes = found->value;
                eat(found->length);
            }
        }
    }
    return piece;
}

} // namespace

QuickReading readQuickEntry(const QString &typed, const QDate &today)
{
    QuickReading reading;
    QString rest = typed.normalized(QString::NormalizationForm_C).simplified();
    if (const auto number = caseNumberAtHead(rest)) {
        reading.caseNumber = number->value;
        rest = rest.mid(number->length).trimmed();
    }
    Dates dates(reading, today);
    QStringList texts;
    for (const QString &piece : piecesOf(rest)) {
        const QString left = understand(piece, reading, dates, today);
        if (left.isEmpty())
            continue;
        const auto with = reading.withWhom.isEmpty() ? withAtHead(left) : std::nullopt;
        if (with)
            reading.withWhom = left.mid(with->length).trimmed();
        else
            texts.append(left);
    }
    dates.settle();
    reading.text = texts.join(QStringLiteral(", "));
    return reading;
}

void settleDoubt(QuickReading &reading, const QuickDate &chosen)
{
    reading.doubt.clear();
    (chosen.isNext ? reading.next : reading.day) = chosen.day;
}

QuickGap gapOf(const QuickReading &reading, const QDate &today)
{
    if (!reading.channel && !reading.state && reading.text.isEmpty())
        return QuickGap::Nothing;
    if (!reading.channel)
        return QuickGap::Channel;
    if (!reading.doubt.isEmpty())
        return QuickGap::Doubt;
    if (!reading.state)
        return QuickGap::State;
    if (reading.state == ContactState::Planned) {
        if (!reading.day.isValid())
            return QuickGap::PlanWithoutDay;
        if (reading.day < today)
            return QuickGap::PlanInThePast;
    }
    return QuickGap::None;
}

ContactEntry entryOf(const QuickReading &reading, const QDateTime &now, const QByteArray &officeZone,
                     const ContactPlan &plan)
{
    ContactEntry entry;
    entry.channel = reading.channel.value_or(ContactChannel::Call);
    entry.state = reading.state.value_or(ContactState::Held);
    entry.withWhom = reading.withWhom;
    entry.minutes = reading.minutes;
    entry.text = reading.text;
    entry.next = reading.next;
    const QTimeZone known(officeZone);
    const QTimeZone zone = known.isValid() ? known : QTimeZone::utc();
    const QDate today = now.toTimeZone(zone).date();
    if (reading.day.isValid() || reading.time) {
        entry.dayOnly = !reading.time;
        entry.at = QDateTime(reading.day.isValid() ? reading.day : today, reading.time.value_or(QTime(12, 0)), zone);
    } else {
        entry.at = now;
    }
    entry.at = entry.at.toUTC();
    if (entry.state == ContactState::Missed && !entry.next.isValid())
        entry.next = today.addDays(plan.retryDays);
    return entry;
}

} // namespace homeward
