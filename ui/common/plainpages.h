// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace homeward {

/// Paints a plain document (a list, a history: no paper of the register) with page numbers at the foot.
void paintPlainPages(QPagedPaintDevice &device, const QString &html);

} // namespace homeward
