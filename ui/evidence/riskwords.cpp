// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/riskwords.h"

#include <QCoreApplication>

namespace homeward {

namespace {

class RiskWords
{
    Q_DECLARE_TR_FUNCTIONS(RiskWords)
public:
    static QString of(Risk risk)
    {
        // Each is one item of a list after the words “This file contains:”.
        switch (risk) {
        case Risk::JavaScript:
            //: @info one thing in a list of what a file contains
            return tr("JavaScript");
        case Risk::Launch:
            //: @info one thing in a list of what a file contains
            return tr("a command to start a program");
        case Risk::SubmitForm:
            //: @info one thing in a list of what a file contains
            return tr("a form that sends data");
        case Risk::ImportData:
            //: @info one thing in a list of what a file contains
            return tr("a command to read other data");
        case Risk::GoToEmbedded:
        case Risk::GoToRemote:
            //: @info one thing in a list of what a file contains
            return tr("jumps into other files");
        case Risk::EmbeddedFile:
            //: @info one thing in a list of what a file contains
            return tr("attached files");
        case Risk::RichMedia:
            //: @info one thing in a list of what a file contains
            return tr("film, sound or 3D");
        case Risk::Xfa:
            //: @info one thing in a list of what a file contains
            return tr("a hidden dynamic form");
        case Risk::OpenAction:
            //: @info one thing in a list of what a file contains
            return tr("an action on opening");
        case Risk::PageAction:
            //: @info one thing in a list of what a file contains
            return tr("actions tied to pages or fields");
        case Risk::Uri:
            //: @info one thing in a list of what a file contains
            return tr("links to the network");
        case Risk::RepairedStructure:
            //: @info one thing in a list of what a file contains
            return tr("a damaged structure, rebuilt for reading");
        case Risk::HiddenOutsideCrop:
            //: @info one thing in a list of what a file contains
            return tr("page areas outside the visible part");
        case Risk::HiddenSignature:
            //: @info one thing in a list of what a file contains
            return tr("a signature that shows nowhere");
        case Risk::Encrypted:
            //: @info one thing in a list of what a file contains
            return tr("encryption");
        case Risk::Oversized:
            //: @info one thing in a list of what a file contains
            return tr("parts that may not have been looked through");
        case Risk::MalformedMetadata:
            //: @info one thing in a list of what a file contains
            return tr("faulty metadata");
        }
        return {};
    }

    static QString meaning(Risk risk)
    {
        switch (risk) {
        case Risk::JavaScript:
            //: @info what one thing in a file means for the reader
            return tr("The file brings a script that other programs would run; it may change what they show.");
        case Risk::Launch:
            //: @info what one thing in a file means for the reader
            return tr("Other programs might start something on the computer when it is opened or pressed.");
        case Risk::SubmitForm:
            //: @info what one thing in a file means for the reader
            return tr("Other programs would send what is filled in to an address the sender chose.");
        case Risk::ImportData:
            //: @info what one thing in a file means for the reader
            return tr("Other programs would read data from elsewhere into the page.");
        case Risk::GoToEmbedded:
        case Risk::GoToRemote:
            //: @info what one thing in a file means for the reader
            return tr("A press would open another file, which is not part of this evidence.");
        case Risk::EmbeddedFile:
            //: @info what one thing in a file means for the reader
            return tr("Whole files travel inside this one; they are not shown as pages and are part of the evidence.");
        case Risk::RichMedia:
            //: @info what one thing in a file means for the reader
            return tr("There is content that cannot be seen on the pages shown here.");
        case Risk::Xfa:
            //: @info what one thing in a file means for the reader
            return tr("Other programs may show other fields and words than the pages here.");
        case Risk::OpenAction:
            //: @info what one thing in a file means for the reader
            return tr("Something is asked for when the file opens; often it is only a start page.");
        case Risk::PageAction:
            //: @info what one thing in a file means for the reader
            return tr("Something is asked for when a page is turned or a field is filled in.");
        case Risk::Uri:
            //: @info what one thing in a file means for the reader
            return tr("Parts of the page lead to addresses; a press would tell them that the file was opened.");
        case Risk::RepairedStructure:
            //: @info what one thing in a file means for the reader
            return tr("The file is broken or was changed by a careless program; compare it with the sender's copy.");
        case Risk::HiddenOutsideCrop:
            //: @info what one thing in a file means for the reader
            return tr("The paper is larger than what is shown; there may be words in the hidden part.");
        case Risk::HiddenSignature:
            //: @info what one thing in a file means for the reader
            return tr("Somebody signed the file without a visible mark; see what the signature covers.");
        case Risk::Encrypted:
            //: @info what one thing in a file means for the reader
            return tr("The content was locked; what it forbids is no protection against a change.");
        case Risk::Oversized:
            //: @info what one thing in a file means for the reader
            return tr(
                "Perhaps not everything in the file was looked through; what is said about it may be incomplete.");
        case Risk::MalformedMetadata:
            //: @info what one thing in a file means for the reader
            return tr("What the file says about itself cannot be read in full.");
        }
        return {};
    }
};

} // namespace

QString riskText(Risk risk)
{
    return RiskWords::of(risk);
}

QString riskMeaning(Risk risk)
{
    return RiskWords::meaning(risk);
}

} // namespace homeward
