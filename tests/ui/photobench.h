// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desks/deskbench.h"
#include "desks/sampledrawing.h"
#include "resources/resources.h"
#include "support/hands.h"
#include "support/scriptedprompts.h"
#include "ui/photos/photospage.h"
#include "ui/photos/photostrip.h"
#include "ui/settings/preferences.h"

#include <QTest>
#include <QUndoStack>

namespace homeward::test {

/// The Photos tab over a case of its own, reading itself again when news comes, as the window does.
class PhotoBench
{
public:
    struct Picture
    {
        QByteArray bytes;
        QString name;
        const char *party = "";
        QDate dated = {};
    };

    PhotoBench() : preferences(desk.folder.filePath(QStringLiteral("homeward.ini"))) { initResources(); }
    ~PhotoBench() { page.reset(); } // before its dossier

    [[nodiscard]] static Picture drawn(int number, const char *party, const QDate &dated = {})
    {
        const SampleDrawing drawing = drawSamplePicture(number);
        return {drawing.bytes, QStringLiteral("%1-%2").arg(number).arg(drawing.fileName), party, dated};
    }
    [[nodiscard]] bool make(const QList<Picture> &pictures)
    {
        if (!desk.make())
            return false;
        id = *desk.dossier->cases().create().result();
        for (const Picture &picture : pictures) {
            IntakeInfo info;
            info.partyKey = QString::fromLatin1(picture.party);
            info.dated = picture.dated;
            const auto lines =
                desk.dossier->evidence().addFiles(id, {desk.put(picture.name, picture.bytes)}, info).result();
            if (!lines || lines->first().error)
                return false;
            photos.append(lines->first().id);
            desk.world.advance(1000);
        }
        return true;
    }
    void open(const QSize &size = {1200, 800})
    {
        page = std::make_unique<PhotosPage>(*desk.dossier, UiServices{desk.world, prompts, preferences}, undo);
        QObject::connect(&desk.dossier->news(), &News::changed, page.get(), [this] { read(); });
        page->resize(size);
        page->show();
        read();
        page->wake();
    }
    void read() { page->setCase(view()); }
    [[nodiscard]] CaseView view() { return *desk.dossier->cases().reread(id).result(); }
    [[nodiscard]] QStringList acts()
    {
        QStringList keys;
        const QList<HistoryLine> lines = *desk.dossier->cases().history(id).result();
        for (const HistoryLine &line : lines)
            keys.append(line.act);
        return keys;
    }
    [[nodiscard]] PhotoStrip &strip() { return *seen<PhotoStrip>(*page); }

    DeskBench desk;
    ScriptedPrompts prompts;
    Preferences preferences;
    QUndoStack undo;
    CaseId id;
    QList<EvidenceId> photos;
    std::unique_ptr<PhotosPage> page;
};

} // namespace homeward::test
