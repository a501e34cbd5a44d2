// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include "commands/command.h"
#include "domain/dossierhealth.h"
#include "domain/regularfile.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>

namespace homeward {

QString visible(QString words)
{
    for (QChar &sign : words) {
        const char16_t code = sign.unicode();
        const bool turns = code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                           (code >= 0x2066 && code <= 0x2069);
        if (code < 0x20)
            sign = QChar(char16_t(0x2400 + code)); // a picture of it: ␛ for escape
        else if (turns || code == 0x2028 || code == 0x2029 || sign.category() == QChar::Other_Control)
            sign = QChar(QChar::ReplacementCharacter);
    }
    return words;
}

void Output::write(const QByteArray &line)
{
    m_lost = m_lost || m_out.write(line) != line.size();
}

void Output::lines(const QStringList &words)
{
    for (const QString &line : words)
        write(visible(line).toUtf8() + '\n');
}

void Output::result(const QJsonObject &object, const QStringList &words)
{
    if (m_json) {
        write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    lines(words);
}

void Output::note(const QString &words)
{
    m_err.write(visible(words).toUtf8() + '\n');
}

int Output::fail(const Error &error)
{
    note(errorSentence(error));
    return exitCodeOf(error.code);
}

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
public:
    static QString sentence(ErrorCode code)
    {
        switch (code) {
        case ErrorCode::Cancelled:
            //: @info:shell
            return tr("Cancelled. Nothing was changed.");
        case ErrorCode::NotFound:
            //: @info:shell
            return tr("Not found.");
        case ErrorCode::CannotRead:
            //: @info:shell
            return tr("It cannot be read.");
        case ErrorCode::CannotWrite:
            //: @info:shell
            return tr("It cannot be written: check free space and rights.");
        case ErrorCode::NoSpace:
            //: @info:shell
            return tr("The disk of the dossier has not enough free space, so nothing was changed.");
        case ErrorCode::NotADossier:
            //: @info:shell
            return tr("This folder is not a dossier.");
        case ErrorCode::NewerDossier:
            //: @info:shell
            return tr("This dossier was made by a newer version of the program.");
        case ErrorCode::Damaged:
            //: @info:shell
            return tr("It is damaged or was changed.");
        case ErrorCode::WrongPassphrase:
            //: @info:shell
            return tr("The passphrase does not fit.");
        case ErrorCode::PasswordNeeded:
            //: @info:shell
            return tr("The file is protected with a password.");
        case ErrorCode::NotSupported:
            //: @info:shell
            return tr("This kind of file is not supported yet.");
        case ErrorCode::Malformed:
            //: @info:shell
            return tr("The content is not what it claims to be.");
        case ErrorCode::TooLarge:
            //: @info:shell
            return tr("It is too large.");
        case ErrorCode::TimedOut:
            //: @info:shell
            return tr("It took too long and was stopped.");
        case ErrorCode::NotPermitted:
            //: @info:shell
            return tr("This account is not permitted to do this.");
        case ErrorCode::ReadOnly:
            //: @info:shell
            return tr("The dossier is open elsewhere or cannot be written, so nothing was changed.");
        case ErrorCode::Locked:
            //: @info:shell
            return tr("The dossier is locked.");
        case ErrorCode::InvalidValue:
            //: @info:shell
            return tr("This value cannot be used here.");
        case ErrorCode::AlreadyExists:
            //: @info:shell
            return tr("There is already something of this name.");
        case ErrorCode::EncryptionMissing:
            //: @info:shell
            return tr("The database driver answered without encryption, so nothing was opened.");
        case ErrorCode::Internal:
            break;
        }
        //: @info:shell
        return tr("The program could not finish this.");
    }
};

QString worded(const Error &error, QString text)
{
    QString detail = error.detail;
    if (isNotRegularFile(error)) {
        //: @info:shell
        text = QCoreApplication::translate("Commands", "It is not a regular file.");
        detail.clear();
    } else if (hasUnreadableName(error)) {
        //: @info:shell
        text = QCoreApplication::translate("Commands", "The name is not valid UTF-8; rename the file first.");
        detail.clear();
    } else if (error.code == ErrorCode::Locked && detail.startsWith(QLatin1String("give --"))) { // of readSecret()
        //: @info:shell %1 is an option of a command
        text = QCoreApplication::translate("Commands", "No passphrase was given. Give it with %1.")
                   .arg(detail.mid(5) + QStringLiteral(" FILE"));
        detail.clear();
    } else if (error.code == ErrorCode::InvalidValue && detail.startsWith(QLatin1String("several accounts"))) {
        //: @info:shell
        text = QCoreApplication::translate(
            "Commands", "The dossier has several accounts. Say which one works here with --account KEY.");
        detail.clear();
    } else if (const QString missing = missingProgramFileOf(error); !missing.isEmpty()) {
        //: @info:shell %1 is the name of a file that was installed with the program
        text = QCoreApplication::translate("Commands", "A part of the program is missing: %1. Install it again.")
                   .arg(missing);
        detail.clear();
    }
    if (const ReadOnlyReason reason = readOnlyReasonOf(error); reason != ReadOnlyReason::None) {
        text = QStringLiteral("%1 %2").arg(text, readOnlyAdvice(reason));
        detail.clear();
    }
    if (const auto known = dossierFileWords(error))
        text = QStringLiteral("%1 %2").arg(known->sentence, known->advice);
    if (!error.file.isEmpty()) {
        //: @info:shell %1 is a file or folder, %2 a whole sentence about it
        text = QCoreApplication::translate("Commands", "%1: %2").arg(error.file, text);
    }
    if (!detail.isEmpty()) {
        //: @info:shell %1 is a whole sentence, %2 a technical detail in English
        text = QCoreApplication::translate("Commands", "%1 (%2)").arg(text, detail);
    }
    return text;
}

} // namespace

QString errorSentence(const Error &error)
{
    return worded(error, Say::sentence(error.code));
}

QString contentSentence(const Error &error)
{
    if (error.code != ErrorCode::Damaged)
        return errorSentence(error);
    //: @info:shell of a file whose content cannot be taken apart
    return worded(error, QCoreApplication::translate("Commands", "It is damaged and cannot be shown."));
}

QString errorKey(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::CannotRead:
        return QStringLiteral("cannot_read");
    case ErrorCode::CannotWrite:
        return QStringLiteral("cannot_write");
    case ErrorCode::NoSpace:
        return QStringLiteral("no_space");
    case ErrorCode::NotADossier:
        return QStringLiteral("not_a_dossier");
    case ErrorCode::NewerDossier:
        return QStringLiteral("newer_dossier");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    case ErrorCode::WrongPassphrase:
        return QStringLiteral("wrong_passphrase");
    case ErrorCode::PasswordNeeded:
        return QStringLiteral("password_needed");
    case ErrorCode::NotSupported:
        return QStringLiteral("not_supported");
    case ErrorCode::Malformed:
        return QStringLiteral("malformed");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::TimedOut:
        return QStringLiteral("timed_out");
    case ErrorCode::NotPermitted:
        return QStringLiteral("not_permitted");
    case ErrorCode::ReadOnly:
        return QStringLiteral("read_only");
    case ErrorCode::Locked:
        return QStringLiteral("locked");
    case ErrorCode::InvalidValue:
        return QStringLiteral("invalid_value");
    case ErrorCode::AlreadyExists:
        return QStringLiteral("already_exists");
    case ErrorCode::EncryptionMissing:
        return QStringLiteral("encryption_missing");
    case ErrorCode::Internal:
        break;
    }
    return QStringLiteral("internal");
}

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidValue:
    case ErrorCode::AlreadyExists:
        return ExitUsage;
    case ErrorCode::NotFound:
    case ErrorCode::CannotRead:
    case ErrorCode::CannotWrite:
    case ErrorCode::NoSpace:
    case ErrorCode::NotADossier:
    case ErrorCode::NewerDossier:
    case ErrorCode::Damaged:
    case ErrorCode::PasswordNeeded:
    case ErrorCode::NotSupported:
    case ErrorCode::Malformed:
    case ErrorCode::TooLarge:
    case ErrorCode::TimedOut:
        return ExitCannotRead;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NotPermitted:
    case ErrorCode::ReadOnly:
    case ErrorCode::Locked:
        return ExitNotPermitted;
    case ErrorCode::Cancelled:
    case ErrorCode::EncryptionMissing:
    case ErrorCode::Internal:
        break;
    }
    return ExitFault;
}

} // namespace homeward
