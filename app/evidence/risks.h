// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace homeward {

/// What a file carries besides the page one sees. Everything here is shown to the reader; nothing is ever run,
/// opened or fetched. The keys are stable (command line, database).
enum class Risk {
    JavaScript,
    Launch, ///< starts a program or opens a file
    SubmitForm,
    ImportData,
    GoToEmbedded,
    GoToRemote, ///< jumps into another file
    EmbeddedFile,
    RichMedia,         ///< film, sound, 3D
    Xfa,               ///< a second, dynamic form hidden in the file
    OpenAction,        ///< something happens on opening; often only a start page
    PageAction,        ///< /AA of pages, fields or the document
    Uri,               ///< links to the network
    RepairedStructure, ///< cross-references had to be rebuilt: a sign of damage or tampering
    HiddenOutsideCrop, ///< a page's paper is noticeably larger than its visible part
    HiddenSignature,   ///< a signature that shows nowhere on a page
    Encrypted,
    Oversized, ///< claims more than can be looked through within the limits
    MalformedMetadata
};

[[nodiscard]] QString riskKey(Risk risk); ///< "javascript", "launch", "submit_form" …
[[nodiscard]] std::optional<Risk> riskFromKey(const QString &key);
[[nodiscard]] QList<Risk> allRisks();

} // namespace homeward
