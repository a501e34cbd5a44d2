// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/wire.h"
#include "evidence/wirecodec.h"

namespace homeward::wire {

namespace {

constexpr quint32 maxEntries = 20'000;
constexpr int deepestLevel = 100;

void write(QDataStream &s, const NormalisedRect &rect)
{
    s << rect.x << rect.y << rect.width << rect.height;
}

bool read(QDataStream &s, NormalisedRect &rect)
{
    s >> rect.x >> rect.y >> rect.width >> rect.height;
    return rect.isValid();
}

void write(QDataStream &s, const JumpTarget &target)
{
    s << qint32(target.page) << target.down << target.outside;
}

bool read(QDataStream &s, JumpTarget &target)
{
    qint32 page = -1;
    s >> page >> target.down >> target.outside;
    target.page = page;
    return page >= -1 && target.down >= 0 && target.down <= 1;
}

template<class T, class Reader>
bool readList(QDataStream &s, QList<T> &list, Reader &&readOne)
{
    quint32 count = 0;
    s >> count;
    if (count > maxEntries)
        return false;
    for (quint32 i = 0; i < count && s.status() == QDataStream::Ok; ++i) {
        T one;
        if (!readOne(one))
            return false;
        list.append(one);
    }
    return true;
}

} // namespace

QByteArray encode(const QList<OutlineEntry> &outline)
{
    return encoded([&](QDataStream &s) {
        s << quint32(outline.size());
        for (const OutlineEntry &entry : outline) {
            s << entry.title << qint32(entry.level);
            write(s, entry.target);
        }
    });
}

std::optional<QList<OutlineEntry>> decodeOutline(const QByteArray &blob)
{
    return decoded<QList<OutlineEntry>>(blob, [](QDataStream &s, QList<OutlineEntry> &outline) {
        return readList(s, outline, [&s](OutlineEntry &entry) {
            qint32 level = 0;
            s >> entry.title >> level;
            entry.level = level;
            return level >= 0 && level <= deepestLevel && read(s, entry.target);
        });
    });
}

QByteArray encode(const PageExtras &extras)
{
    return encoded([&](QDataStream &s) {
        s << quint32(extras.links.size());
        for (const PageLink &link : extras.links) {
            write(s, link.rect);
            write(s, link.target);
        }
        s << quint32(extras.marks.size());
        for (const FileMark &mark : extras.marks) {
            s << static_cast<quint8>(mark.kind) << mark.author << mark.body << mark.modified
              << quint32(mark.rects.size());
            for (const NormalisedRect &rect : mark.rects)
                write(s, rect);
        }
    });
}

std::optional<PageExtras> decodeExtras(const QByteArray &blob)
{
    return decoded<PageExtras>(blob, [](QDataStream &s, PageExtras &extras) {
        const bool links =
            readList(s, extras.links, [&s](PageLink &link) { return read(s, link.rect) && read(s, link.target); });
        return links && readList(s, extras.marks, [&s](FileMark &mark) {
                   quint8 kind = 0;
                   s >> kind >> mark.author >> mark.body >> mark.modified;
                   mark.kind = static_cast<FileMark::Kind>(kind);
                   return kind <= static_cast<quint8>(FileMark::Kind::Other) &&
                          readList(s, mark.rects, [&s](NormalisedRect &rect) { return read(s, rect); });
               });
    });
}

} // namespace homeward::wire
