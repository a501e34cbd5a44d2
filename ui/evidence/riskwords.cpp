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
            return tr("more than can be looked through");
        case Risk::MalformedMetadata:
            //: @info one thing in a list of what a file contains
            return tr("faulty metadata");
        }
        return {};
    }
};

} // namespace

QString riskText(Risk risk)
{
    return RiskWords::of(risk);
}

} // namespace homeward
