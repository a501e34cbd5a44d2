// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

namespace homeward {

/// What went wrong, as a stable word. The sentence a person reads is made in ui/common/errortext (and for the
/// headless commands in commands/errorline): one place per audience, in three languages.
enum class ErrorCode {
    Cancelled,
    NotFound,        ///< no such file, case or record
    CannotRead,      ///< the file is there but cannot be read
    CannotWrite,     ///< disk full, read-only medium, no permission
    NoSpace,         ///< seen beforehand: the disk has not enough room
    NotADossier,     ///< the folder is not a dossier of ours
    NewerDossier,    ///< made by a newer program
    Damaged,         ///< content does not match its digest, MAC or structure
    WrongPassphrase, ///< also: wrong recovery key, wrong key passphrase
    PasswordNeeded,  ///< a PDF asks for a password we do not have
    NotSupported,    ///< a kind of file we cannot show yet
    Malformed,       ///< input that is not what it claims to be
    TooLarge,        ///< over a stated limit
    TimedOut,        ///< over a stated time budget
    NotPermitted,    ///< the role lacks the right
    ReadOnly,        ///< the dossier is open elsewhere or damaged
    Locked,          ///< the session is locked
    InvalidValue,    ///< a value the catalogue refuses
    AlreadyExists,
    EncryptionMissing, ///< the database driver answered without encryption: fail closed
    Internal
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail; ///< for the log, in English; never personal data
    QString file;   ///< the file it is about, if any

    bool operator==(const Error &) const = default;
};

/// Expected failures are values. Used only as std::expected allows, so the alias can change with the compiler.
template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, const QString &detail = {}, const QString &file = {})
{
    return tl::unexpected<Error>(Error{code, detail, file});
}

/// Passes another result's error on.
template<class T>
[[nodiscard]] tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace homeward
