// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/address.h"

#include <QStringList>

#include <iterator>

namespace homeward {

namespace {

constexpr const char *tabNames[] = {"overview", "claims", "photos", "documents", "contact"}; // in the order of CaseTab

std::optional<Section> sectionNamed(const QString &name)
{
    for (const SectionInfo &info : sections) {
        if (name == QLatin1String(info.name))
            return info.section;
    }
    return std::nullopt;
}

QString nameOf(Section section)
{
    for (const SectionInfo &info : sections) {
        if (info.section == section)
            return QString::fromLatin1(info.name);
    }
    return {};
}

/// Reads what follows the tab; false: too much, or no id where one belongs.
bool readPlace(CasePlace &place, const QStringList &rest)
{
    if (rest.isEmpty())
        return true;
    if (place.tab == CaseTab::Claims) {
        place.field = rest.at(0);
        place.party = rest.value(1);
        return rest.size() <= 2;
    }
    if (place.tab == CaseTab::Contact) {
        place.contact = ContactId::fromString(rest.at(0));
        return !place.contact.isNull() && rest.size() == 1;
    }
    place.evidence = EvidenceId::fromString(rest.at(0));
    if (rest.size() > 1)
        place.page = rest.at(1).toInt() - 1;
    if (rest.size() > 2)
        place.annotation = AnnotationId::fromString(rest.at(2));
    return !place.evidence.isNull() && place.page >= -1 && rest.size() <= 3 &&
           (rest.size() < 3 || !place.annotation.isNull());
}

} // namespace

bool Address::isSameStop(const Address &other) const
{
    const bool reading = place.tab == CaseTab::Documents;
    return section == other.section && caseId == other.caseId && place.tab == other.place.tab &&
           (!reading || place.evidence == other.place.evidence);
}

QString Address::toText() const
{
    QStringList parts{nameOf(section)};
    if (!caseId.isNull())
        parts.append(caseId.toString());
    if (!caseId.isNull() && place.tab) {
        parts.append(QString::fromLatin1(tabNames[static_cast<int>(*place.tab)]));
        if (place.tab == CaseTab::Claims && !place.field.isEmpty()) {
            parts.append(place.field);
            if (!place.party.isEmpty())
                parts.append(place.party);
        } else if (place.tab == CaseTab::Contact && !place.contact.isNull()) {
            parts.append(place.contact.toString());
        } else if (!place.evidence.isNull()) {
            parts.append(place.evidence.toString());
            if (place.page >= 0 || !place.annotation.isNull())
                parts.append(QString::number(place.page + 1));
            if (!place.annotation.isNull())
                parts.append(place.annotation.toString());
        }
    }
    return parts.join(QLatin1Char('/'));
}

std::optional<Address> Address::fromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    const auto section = sectionNamed(parts.first());
    if (!section)
        return std::nullopt;
    Address address{*section, {}, {}};
    if (parts.size() == 1)
        return address;
    address.caseId = CaseId::fromString(parts.at(1));
    if (address.caseId.isNull())
        return std::nullopt;
    if (parts.size() == 2)
        return address;
    for (std::size_t i = 0; i < std::size(tabNames); ++i) {
        if (parts.at(2) == QLatin1String(tabNames[i]))
            address.place.tab = static_cast<CaseTab>(i);
    }
    if (!address.place.tab || !readPlace(address.place, parts.mid(3)))
        return std::nullopt;
    return address;
}

} // namespace homeward
