// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photoshade.h"

#include "ui/settings/preferences.h"

#include <QCoreApplication>

namespace homeward {

using Cover = PhotoShade::Cover;

PhotoShade firstShade(const EvidenceItem &photo, const Preferences &preferences)
{
    PhotoShade shade;
    shade.grey = preferences.photoLook() == PhotoLook::Greyscale;
    if (preferences.isCoveringAll()) {
        shade.cover = Cover::Everything;
    } else if (!photo.coverReason.isEmpty()) {
        shade.cover = Cover::Sensitive;
        shade.reason = photo.coverReason;
    } else if (preferences.photoLook() == PhotoLook::Covered) {
        shade.cover = Cover::Preferred;
    }
    return shade;
}

void PhotoVisit::begin(const EvidenceItem &photo)
{
    if (photo.id != m_photo.id || photo.coverReason != m_photo.coverReason)
        *this = {};
    m_photo = photo;
}

PhotoShade PhotoVisit::shade(const Preferences &preferences) const
{
    PhotoShade shade = firstShade(m_photo, preferences);
    if (m_uncovered && shade.cover != Cover::Everything)
        shade.cover = Cover::None;
    if (m_coloured)
        shade.grey = false;
    return shade;
}

bool PhotoVisit::ask(const Preferences &preferences)
{
    const PhotoShade now = shade(preferences);
    if (now.cover == Cover::Everything)
        return false;
    if (now.isCovered())
        m_uncovered = true;
    else if (now.grey)
        m_coloured = true;
    else
        return false;
    return true;
}

CoverWords coverWords(const PhotoShade &shade)
{
    //: @action:button uncovers one photograph for as long as one looks at it
    const QString show = QCoreApplication::translate("PhotoCover", "Show this photo");
    switch (shade.cover) {
    case Cover::Sensitive:
        //: @title of a covered photograph
        return {QCoreApplication::translate("PhotoCover", "Covered: sensitive photo"), shade.reason, show};
    case Cover::Preferred:
        //: @title of a covered photograph
        return {QCoreApplication::translate("PhotoCover", "Photos are covered at first"),
                //: @info why a photograph is covered
                QCoreApplication::translate("PhotoCover", "You chose this in the settings."), show};
    case Cover::Everything:
        //: @title of a covered photograph
        return {QCoreApplication::translate("PhotoCover", "All photos are covered"),
                //: @info how to see covered photographs again
                QCoreApplication::translate("PhotoCover", "Ctrl+Shift+H shows them again."), QString()};
    case Cover::None:
        break;
    }
    return {};
}

} // namespace homeward
