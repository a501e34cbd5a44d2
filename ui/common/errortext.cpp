// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errortext.h"

#include "domain/dossierhealth.h"
#include "domain/regularfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace homeward {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString sentence(ErrorCode code);
    static QString sentenceWithFile(ErrorCode code);
    static QString advice(const Error &error);
    static ErrorText brokenContent();
    static ErrorText brokenPage();
    static ErrorText missingFile(const QString &name);
};

QString Say::sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("Cancelled. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("This is no longer there.");
    case ErrorCode::CannotRead:
        return tr("The file could not be read.");
    case ErrorCode::CannotWrite:
        return tr("It could not be written.");
    case ErrorCode::NoSpace:
        return tr("The disk of the dossier has not enough free space, so nothing was changed.");
    case ErrorCode::NotADossier:
        return tr("This folder is not a dossier.");
    case ErrorCode::NewerDossier:
        return tr("This dossier was made by a newer version of the program.");
    case ErrorCode::Damaged:
        return tr("The content is damaged or was changed.");
    case ErrorCode::WrongPassphrase:
        return tr("The passphrase does not fit.");
    case ErrorCode::PasswordNeeded:
        return tr("The file is protected with a password.");
    case ErrorCode::NotSupported:
        return tr("This kind of file cannot be shown here.");
    case ErrorCode::Malformed:
        return tr("The file is not what its name says.");
    case ErrorCode::TooLarge:
        return tr("The file is too large.");
    case ErrorCode::TimedOut:
        return tr("It took too long and was stopped.");
    case ErrorCode::NotPermitted:
        return tr("Your role does not allow this.");
    case ErrorCode::ReadOnly:
        return tr("The dossier is open for reading only.");
    case ErrorCode::Locked:
        return tr("The dossier is locked.");
    case ErrorCode::InvalidValue:
        return tr("This value cannot be recorded in this field.");
    case ErrorCode::AlreadyExists:
        return tr("There is already something with this name.");
    case ErrorCode::EncryptionMissing:
        return tr("The database driver answered without encryption, so nothing was opened.");
    case ErrorCode::Internal:
        break;
    }
    return tr("The program could not finish this.");
}

QString Say::sentenceWithFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        //: %1 is the name of a file
        return tr("The file “%1” is not there.");
    case ErrorCode::CannotRead:
        //: %1 is the name of a file
        return tr("The file “%1” could not be read.");
    case ErrorCode::CannotWrite:
        //: %1 is the name of a file
        return tr("The file “%1” could not be written.");
    case ErrorCode::NotADossier:
        //: %1 is the name of a folder
        return tr("The folder “%1” is not a dossier.");
    case ErrorCode::Damaged:
        //: %1 is the name of a file
        return tr("The file “%1” is damaged or was changed.");
    case ErrorCode::PasswordNeeded:
        //: %1 is the name of a file
        return tr("The file “%1” is protected with a password.");
    case ErrorCode::NotSupported:
        //: %1 is the name of a file
        return tr("The file “%1” is of a kind that cannot be shown here.");
    case ErrorCode::Malformed:
        //: %1 is the name of a file
        return tr("The file “%1” is not what its name says.");
    case ErrorCode::TooLarge:
        //: %1 is the name of a file
        return tr("The file “%1” is too large.");
    case ErrorCode::AlreadyExists:
        //: %1 is the name of a file or folder
        return tr("“%1” is already there.");
    default:
        return {};
    }
}

QString Say::advice(const Error &error)
{
    switch (error.code) {
    case ErrorCode::CannotRead:
        return tr("Check that the medium is connected and that you may read it.");
    case ErrorCode::CannotWrite:
        return tr("Check free space and rights, or choose another folder.");
    case ErrorCode::NoSpace:
        return tr("Make room there, or take in fewer files at once.");
    case ErrorCode::NotADossier:
        return tr("Choose the folder that was made with “New dossier…”.");
    case ErrorCode::NewerDossier:
        return tr("Open it with that version.");
    case ErrorCode::Damaged:
        return tr("Do not rely on it; restore it from a copy.");
    case ErrorCode::WrongPassphrase:
        return tr("Check the keyboard layout and Caps Lock.");
    case ErrorCode::PasswordNeeded:
        return tr("Ask the sender for a copy without a password.");
    case ErrorCode::NotSupported:
        return tr("The original is kept. If it holds a document or a picture, add a PDF or JPEG copy, too.");
    case ErrorCode::Malformed:
        return tr("Ask the sender for the file again.");
    case ErrorCode::TimedOut:
        return tr("Other pages and files are not affected.");
    case ErrorCode::NotPermitted:
        return tr("Ask the administrator of the dossier.");
    case ErrorCode::ReadOnly:
        if (const ReadOnlyReason reason = readOnlyReasonOf(error); reason != ReadOnlyReason::None)
            return readOnlyAdvice(reason);
        return tr("Close it where it is open, then open it here again.");
    case ErrorCode::AlreadyExists:
        return tr("Choose another name.");
    case ErrorCode::EncryptionMissing:
        return tr("Install the program again; do not work without encryption.");
    case ErrorCode::Internal:
        return tr("What was saved before is kept. Try again.");
    default:
        return {};
    }
}

ErrorText Say::brokenContent()
{
    //: a file whose content is as it was received and yet cannot be shown
    return {tr("This file arrived damaged: it is kept exactly as it was received, and it cannot be shown."),
            tr("Ask the sender for a good copy.")};
}

ErrorText Say::brokenPage()
{
    //: one page of a document, the others can be read
    return {tr("It is damaged or cannot be drawn here."),
            //: what to do about one bad page
            tr("The other pages are not affected. Ask the sender for a good copy.")};
}

ErrorText Say::missingFile(const QString &name)
{
    //: @info %1 is the name of a file that was installed with the program
    return {tr("A part of the program is missing: the file “%1”.").arg(name),
            //: @info what to do about a missing part of the program
            tr("Install the program again.")};
}

} // namespace

QString ErrorText::whole() const
{
    if (advice.isEmpty())
        return sentence;
    return QStringLiteral("%1 %2").arg(sentence, advice);
}

ErrorText errorText(const Error &error)
{
    if (const QString missing = missingProgramFileOf(error); !missing.isEmpty())
        return Say::missingFile(missing);
    if (const auto known = dossierFileWords(error))
        return {known->sentence, known->advice};
    const QString withFile = error.file.isEmpty() ? QString() : Say::sentenceWithFile(error.code);
    return {withFile.isEmpty() ? Say::sentence(error.code) : withFile.arg(QFileInfo(error.file).fileName()),
            Say::advice(error)};
}

ErrorText contentErrorText(const Error &error)
{
    return error.code == ErrorCode::Damaged ? Say::brokenContent() : errorText(error);
}

ErrorText pageErrorText(const Error &error)
{
    return error.code == ErrorCode::Damaged ? Say::brokenPage() : errorText(error);
}

} // namespace homeward
