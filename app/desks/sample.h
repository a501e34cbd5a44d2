// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/world.h"
#include "security/keyring.h"

#include <QDate>
#include <QString>

#include <functional>

namespace homeward {

/// A sample with more is for measuring and has no evidence, when a person asks for it by their number alone.
inline constexpr int mostSampleCasesWithEvidence = 1000;

struct SampleRequest
{
    QString path; ///< absent or empty folder
    int cases = 248;
    bool evidence = true; ///< false: only what lists and searches need, for measuring with many thousand cases
    QDate today;          ///< the day the sample pretends to be made on
    QString passphrase;   ///< empty: an invented one, told in the result
    KdfCost kdfCost;      ///< tests take KdfCost::cheap()
};

struct SampleResult
{
    QString dossier;
    int cases = 0;
    QString passphrase;
    QString recoveryKey;
    QString key; ///< path of the PKCS#12 file
    QString keyPassphrase;
    QString trust;          ///< folder
    QString passphraseFile; ///< both passphrases lie open beside the key: nothing here is secret
    QString keyPassphraseFile;
};

/// Makes a dossier of invented case files, with a folder "demonstration" inside it (demo-key.p12, key-passphrase.txt,
/// passphrase.txt, trust/), through the same rows as everything else. Same logical content every time for the same
/// request (ids and PDF dates differ).
/// \a progress is told cases done of all, and answers false to cancel.
[[nodiscard]] Result<SampleResult> makeSample(const SampleRequest &request, World &world,
                                              const std::function<bool(int, int)> &progress = {});

} // namespace homeward
