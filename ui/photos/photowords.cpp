// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/photos/photowords.h"

#include "ui/common/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace homeward {

namespace {

class PhotoWords
{
    Q_DECLARE_TR_FUNCTIONS(PhotoWords)
};

} // namespace

QString photoKindText(const EvidenceItem &photo)
{
    const QString kind = photo.mimeType.section(QLatin1Char('/'), 1).toUpper();
    //: @info kind of a picture file with several pages; %1 such as “TIFF”, %2 how many pages
    return photo.pages > 1 ? PhotoWords::tr("%1 × %2").arg(kind).arg(photo.pages) : kind;
}

QString claimedDateText(const EvidenceItem &photo)
{
    return photo.dated.isValid() ? dateText(photo.dated) : QStringLiteral("—");
}

QString ageThenText(const CaseView &view, const EvidenceItem &photo)
{
    return photo.dated.isValid() ? ageShortText(ageOn(view.row.birth, photo.dated)) : QString();
}

const Party *supplierOf(const CaseView &view, const EvidenceItem &photo)
{
    const auto &parties = view.file.parties;
    const auto found =
        std::find_if(parties.begin(), parties.end(), [&](const Party &one) { return one.key == photo.partyKey; });
    return found == parties.end() ? nullptr : &*found;
}

QString supplierText(const CaseView &view, const EvidenceItem &photo)
{
    const Party *party = supplierOf(view, photo);
    return party ? partyName(*party) : QString();
}

QString cameraTimeText(const PhotoFacts &facts)
{
    const QDateTime taken = QDateTime::fromString(facts.taken.left(19), QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    if (!taken.isValid())
        return facts.taken;
    return QStringLiteral("%1, %2").arg(dateText(taken.date()), taken.time().toString(QStringLiteral("HH:mm")));
}

QString orientationText(int exif)
{
    //: @info how a picture is stored: nothing needs turning
    return exif == 1 ? PhotoWords::tr("as stored")
                     //: @info how a picture is stored; %1 is the number of the EXIF tag, 2 to 8
                     : PhotoWords::tr("turned for showing (EXIF %1)").arg(exif);
}

QString pixelsText(const PhotoFacts &facts)
{
    return QStringLiteral("%1 × %2").arg(facts.width).arg(facts.height);
}

QString placeText(const GpsPosition &place)
{
    const QLocale locale;
    return QStringLiteral("%1; %2").arg(locale.toString(place.latitude, 'f', 5),
                                        locale.toString(place.longitude, 'f', 5));
}

QString fingerprintText(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(QLatin1Char(' '));
}

QString observationLabel(PhotoObservation observation)
{
    switch (observation) {
    case PhotoObservation::SameChild:
        //: @option:radio what a person saw in two photographs
        return PhotoWords::tr("Same child");
    case PhotoObservation::DifferentChildren:
        //: @option:radio what a person saw in two photographs
        return PhotoWords::tr("Different children");
    case PhotoObservation::CannotTell:
        //: @option:radio what a person saw in two photographs
        return PhotoWords::tr("Cannot tell");
    case PhotoObservation::SameFile:
        //: @option:radio what a person saw in two photographs
        return PhotoWords::tr("Same file or edited copy");
    }
    return {};
}

QString observationText(const Decision &decision, const CaseView &view, const QByteArray &timeZone)
{
    const auto finding = photoFinding(decision);
    if (!finding)
        return {};
    const QString who = view.accountNames.value(decision.author);
    const QString when = dateTimeText(decision.decidedAt, timeZone);
    if (!finding->observation)
        //: @info an observation about two photographs was taken back; %1 by whom, %2 when
        return PhotoWords::tr("Taken back. %1, %2").arg(who, when);
    //: @info an observation about two photographs; %1 such as “Same child”, %2 the sentence written about it, %3 who
    //: wrote it, %4 when
    return PhotoWords::tr("%1: “%2” %3, %4").arg(observationLabel(*finding->observation), decision.reason, who, when);
}

} // namespace homeward
