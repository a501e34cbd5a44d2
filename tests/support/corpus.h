// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace homeward::test {

/// The folder of real material by others, beside the project (HOMEWARD_CORPUS overrides). Empty when absent:
/// then the test says QSKIP.
[[nodiscard]] QString corpusFolder();
/// The project's own root, for test data kept with the tests.
[[nodiscard]] QString sourceFolder();
/// A tab-separated manifest with one header line, one hash per row.
[[nodiscard]] QList<QHash<QString, QString>> readTsv(const QString &path);

} // namespace homeward::test
