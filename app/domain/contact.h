// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace homeward {

enum class ContactChannel { Call, Video, Message, Letter, Visit, Meeting };
[[nodiscard]] QString contactChannelKey(ContactChannel channel); ///< "call", "video", "message", "letter", …
[[nodiscard]] std::optional<ContactChannel> contactChannelFromKey(const QString &key);

/// Missed: tried, nobody answered. Declined: one side does not wish to speak; the text says who.
enum class ContactState { Planned, Held, Missed, Cancelled, Declined };
[[nodiscard]] QString contactStateKey(ContactState state); ///< "planned", "held", "missed", "cancelled", "declined"
[[nodiscard]] std::optional<ContactState> contactStateFromKey(const QString &key);

/// The child's own consent to this contact.
enum class ContactConsent { NotStated, Given, NotAsked, Refused };
[[nodiscard]] QString contactConsentKey(ContactConsent consent); ///< "not_stated", "given", "not_asked", "refused"
[[nodiscard]] ContactConsent contactConsentFromKey(const QString &key);

/// Source texts, context "Contact".
[[nodiscard]] const char *contactChannelLabel(ContactChannel channel);
[[nodiscard]] const char *contactStateLabel(ContactState state);
[[nodiscard]] const char *contactConsentLabel(ContactConsent consent);

/// What a person enters of one contact between a child and the family.
struct ContactEntry
{
    QDateTime at;          ///< UTC: when it was held or tried, or is planned for
    bool dayOnly = false;  ///< nobody said at what time: at is noon of that day in the office's zone
    QByteArray childZone;  ///< IANA id of the child's end
    QByteArray familyZone; ///< IANA id of the family's end
    ContactChannel channel = ContactChannel::Call;
    ContactState state = ContactState::Held;
    QString withWhom;
    QString participants; ///< who else took part
    QString interpreter;
    int minutes = 0; ///< how long it lasted; 0: not stated
    ContactConsent consent = ContactConsent::NotStated;
    QString wellbeing; ///< as observed, by whom
    QString text;
    QDate next; ///< agreed day of the next contact; invalid: none agreed
    bool operator==(const ContactEntry &) const = default;
};

/// The calendar day of a moment in a zone (an IANA id; UTC when it is none).
[[nodiscard]] QDate contactDay(const QDateTime &utc, const QByteArray &timeZone);

/// A line of the family log. Never rewritten: a correction is a new one that names what it supersedes, a withdrawal
/// keeps the words with its reason. Undo takes a line back as if it had not been recorded, and keeps it, too.
struct ContactEvent
{
    ContactId id;
    ContactEntry entry;
    AccountId recordedBy;
    QDateTime recordedAt;    ///< UTC
    ContactId supersedes;    ///< null: none
    bool superseded = false; ///< derived: a line that was not taken back names this one
    bool withdrawn = false;
    QString withdrawReason;
    bool takenBack = false;

    [[nodiscard]] bool isLive() const { return !superseded && !withdrawn && !takenBack; }
    bool operator==(const ContactEvent &) const = default;
};
/// Derives superseded for the lines of one case.
void markSuperseded(QList<ContactEvent> &events);

/// How often the office wants families to speak.
struct ContactPlan
{
    int intervalDays = 28; ///< 1…366: a family is past the agreed date after so many days without a date of its own
    int retryDays = 7;     ///< 1…366: proposed for the next try when nobody answered
    [[nodiscard]] bool isValid() const
    {
        return intervalDays >= 1 && intervalDays <= 366 && retryDays >= 1 && retryDays <= 366;
    }
    bool operator==(const ContactPlan &) const = default;
};

/// The contact axis of a case (domain.md §2.4): derived, never entered.
enum class ContactAxis { None, Sought, FirstContact, Regular, Irregular, Interrupted, Declined };
[[nodiscard]] QString contactAxisKey(ContactAxis axis); ///< "none", "sought", "first_contact", "regular", …
/// Source text, context "Contact".
[[nodiscard]] const char *contactAxisLabel(ContactAxis axis);

/// What follows from the live lines of a case on one day.
struct ContactSummary
{
    ContactAxis axis = ContactAxis::None;
    std::optional<ContactEvent> lastHeld;
    std::optional<ContactEvent> lastTried; ///< held, missed or declined, whichever came last
    std::optional<int> daysSince;          ///< since the last that was held
    int missedInARow = 0;                  ///< after the last that was held
    QDate due;                             ///< when the next is agreed or follows from the plan; invalid: none

    /// Days after the agreed date; 0 on the day itself and before it, or without one.
    [[nodiscard]] int daysPast(const QDate &today) const;
    bool operator==(const ContactSummary &) const = default;
};
/// \a timeZone is the office's, \a now UTC. A lost contact is interrupted after twice the plan's interval; two misses
/// in a row or a gap longer than the interval make it irregular.
[[nodiscard]] ContactSummary summariseContacts(const QList<ContactEvent> &events, const ContactPlan &plan,
                                               const QDateTime &now, const QByteArray &timeZone);

} // namespace homeward
