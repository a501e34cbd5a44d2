// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/sample.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace homeward::bench {

/// A sample dossier of so many cases, with the key derivation people have. Making a large one takes a minute, so those
/// below HOMEWARD_SHELF (scripts/bench.sh) serve every benchmark of a run. Needs a QGuiApplication.
class Shelf
{
public:
    explicit Shelf(int cases)
    {
        const QString shared = qEnvironmentVariable("HOMEWARD_SHELF");
        SampleRequest wish;
        wish.path = QDir(shared.isEmpty() ? m_folder.path() : shared).filePath(QString::number(cases));
        wish.cases = cases;
        wish.evidence = false; // lists do not touch it
        wish.today = QDate(2026, 11, 23);
        QFile passphrase(wish.path + QStringLiteral("/demonstration/passphrase.txt"));
        if (passphrase.open(QIODevice::ReadOnly)) {
            m_sample.dossier = wish.path;
            m_sample.passphrase = QString::fromUtf8(passphrase.readAll()).trimmed();
            m_sample.cases = cases;
            return;
        }
        RealWorld world;
        const auto made = makeSample(wish, world);
        if (!made)
            qFatal("no sample: %s", qPrintable(made.error().detail));
        m_sample = *made;
    }
    [[nodiscard]] const SampleResult &sample() const { return m_sample; }

private:
    QTemporaryDir m_folder;
    SampleResult m_sample;
};

} // namespace homeward::bench
