// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"
#include "ui/common/chip.h"

namespace homeward {

[[nodiscard]] QString contactLabel(ContactChannel channel);
[[nodiscard]] QString contactLabel(ContactState state);
[[nodiscard]] QString contactLabel(ContactConsent consent);
[[nodiscard]] QString contactLabel(ContactAxis axis);
/// The state on a chip, with the icon of how they spoke; a miss has the icon of a miss.
[[nodiscard]] ChipLook contactChip(ContactChannel channel, ContactState state);
[[nodiscard]] ChipLook contactAxisChip(ContactAxis axis);

/// Day, and time where it is known, in the given zone.
[[nodiscard]] QString contactTimeText(const ContactEntry &entry, const QByteArray &timeZone);
/// The times at both ends with their zones and distances from UTC. Empty when only the day is known.
[[nodiscard]] QString bothEndsText(const ContactEntry &entry);
/// "12 days past the agreed date"
[[nodiscard]] QString daysPastText(int days);
/// One line for status bars and the Overview: "Last: phone call, 14 Oct 2026 · next due 28 Nov 2026". Where nobody
/// spoke yet it names the axis, unless that stands \a beside it.
[[nodiscard]] QString contactLine(const ContactSummary &summary, const QByteArray &timeZone, bool beside = false);

} // namespace homeward
