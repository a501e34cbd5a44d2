// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/parts.h"

#include <QCoreApplication>
#include <QFile>

#include <dlfcn.h>

namespace homeward::render {

namespace {

template<class Part>
const Part *load(const char *file, const char *name)
{
    const QByteArray path = QFile::encodeName(QCoreApplication::applicationDirPath() + QLatin1Char('/')) + file;
    void *const library = ::dlopen(path.constData(), RTLD_NOW | RTLD_LOCAL);
    return library ? static_cast<const Part *>(::dlsym(library, name)) : nullptr;
}

} // namespace

const RiskPart *riskPart()
{
    static const auto *const part = load<RiskPart>(riskPartFile, "homewardRiskPart");
    return part;
}

const PhotoPart *photoPart()
{
    static const auto *const part = load<PhotoPart>(photoPartFile, "homewardPhotoPart");
    return part;
}

} // namespace homeward::render
