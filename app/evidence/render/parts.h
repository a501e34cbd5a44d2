// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/document.h"

/// Parts of the helper that the pages of a PDF do without. Each is a library beside the program, loaded when it is
/// first asked: only to load what reads HEIF pictures takes as long as to draw a page.
namespace homeward::render {

struct RiskPart
{
    QList<Risk> (*scan)(const QByteArray &bytes, const QByteArray &password, bool repaired, Watch &watch);
    bool (*usesForeignEncryption)(const QByteArray &bytes);
};

struct PhotoPart
{
    OpenedDocument (*open)(const QByteArray &bytes, const QString &format);
};

inline constexpr char riskPartFile[] = "homeward-render-risks.so";
inline constexpr char photoPartFile[] = "homeward-render-photos.so";

/// Null: its library is missing.
[[nodiscard]] const RiskPart *riskPart();
[[nodiscard]] const PhotoPart *photoPart();

} // namespace homeward::render

extern "C" {
extern Q_DECL_EXPORT const homeward::render::RiskPart homewardRiskPart;
extern Q_DECL_EXPORT const homeward::render::PhotoPart homewardPhotoPart;
}
