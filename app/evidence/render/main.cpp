// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The helper that reads other people's files: PDFs through Poppler, pictures through their decoders. It is started by
// the program with a socket, gets one document through it, and answers with pictures and words.
#include "evidence/wire.h"
#include "render/parts.h"
#include "render/sandbox.h"
#include "render/session.h"

#include <poppler-qt6.h>

#include <QCoreApplication>
#include <QImageReader>

#include <cstdio>
#include <cstring>
#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace {

/// Libraries describe the oddities of a file in words; those may quote it, so nobody hears them.
void dropMessage(QtMsgType, const QMessageLogContext &, const QString &) {}

bool startedByTheProgram(int argc, char **argv)
{
    struct stat about
    {
    };
    return argc == 2 && std::strcmp(argv[1], "--serve") == 0 && ::fstat(homeward::wire::helperSocket, &about) == 0 &&
           S_ISSOCK(about.st_mode);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--self-check") == 0) {
        using namespace homeward::render;
        const QCoreApplication application(argc, argv); // knows where the parts lie
        for (const auto &[file, isThere] :
             {std::pair(riskPartFile, riskPart() != nullptr), std::pair(photoPartFile, photoPart() != nullptr)}) {
            if (!isThere) {
                std::fprintf(stderr, "%s is missing: install Homeward again.\n", file);
                return 1;
            }
        }
        return limitProcess() && closeDoors() && doorsAreClosed() ? 0 : 1;
    }
    if (!startedByTheProgram(argc, argv)) {
        std::fputs("homeward-render is started by Homeward itself.\n", stderr);
        return 2;
    }
    // Whatever else the parent had open is none of a document's business.
    ::close_range(homeward::wire::helperSocket + 1, ~0U, 0);
    if (!homeward::render::limitProcess())
        return 1;
#ifndef HOMEWARD_SANITIZED
    qInstallMessageHandler(dropMessage);
#else
    static_cast<void>(dropMessage);
#endif
    const QCoreApplication application(argc, argv);
    QImageReader::setAllocationLimit(1024);
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    if (!homeward::render::closeDoors())
        return 1;
    homeward::render::Session session(homeward::wire::helperSocket);
    // While nobody asks, what the next document may need is made ready.
    if (!session.isAsked())
        homeward::render::warmUp();
    if (!session.isAsked())
        static_cast<void>(homeward::render::riskPart());
    if (!session.isAsked())
        static_cast<void>(homeward::render::photoPart());
    session.serve();
    // Not through destructors: a damaged document must not get a second go.
    ::_exit(0);
}
