// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The commands of the rooms with their keys (ux.md §16) and their words.
#include "ui/common/roomkeys.h"

#include <QCoreApplication>

namespace homeward {

namespace {

using enum KeyRoom;

constexpr RoomCommand table[] = {
    //: @action:inmenu a case of the list
    {CaseList, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Open the case")},
    //: @action:inmenu begin or change a selection of several cases
    {CaseList, Qt::Key_Space, QT_TRANSLATE_NOOP("RoomKeys", "Select or leave out")},

    //: @action:inmenu lanes or a table of the same events
    {Timeline, Qt::Key_T, QT_TRANSLATE_NOOP("RoomKeys", "Lanes or table")},
    //: @action:inmenu
    {Timeline, Qt::Key_Plus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom in")},
    //: @action:inmenu
    {Timeline, Qt::Key_Minus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom out")},
    //: @action:inmenu
    {Timeline, Qt::Key_0, QT_TRANSLATE_NOOP("RoomKeys", "The whole time")},
    //: @action:inmenu scroll a timeline
    {Timeline, QKeyCombination(Qt::SHIFT, Qt::Key_Left), QT_TRANSLATE_NOOP("RoomKeys", "Move to an earlier time")},
    //: @action:inmenu scroll a timeline
    {Timeline, QKeyCombination(Qt::SHIFT, Qt::Key_Right), QT_TRANSLATE_NOOP("RoomKeys", "Move to a later time")},
    //: @action:inmenu the place an event of the timeline comes from
    {Timeline, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Open the event")},

    //: @action:inmenu the document a claim was taken from
    {Claims, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Open the source or fold a record")},
    //: @action:inmenu
    {Claims, Qt::Key_A, QT_TRANSLATE_NOOP("RoomKeys", "Add a claim…")},
    //: @action:inmenu a person, a document, a stay
    {Claims, Qt::Key_N, QT_TRANSLATE_NOOP("RoomKeys", "Add a record…")},
    //: @action:inmenu a claim
    {Claims, Qt::Key_F2, QT_TRANSLATE_NOOP("RoomKeys", "Correct…")},
    //: @action:inmenu a claim
    {Claims, Qt::Key_Delete, QT_TRANSLATE_NOOP("RoomKeys", "Withdraw…")},
    //: @action:inmenu between claims that contradict each other
    {Claims, Qt::Key_BracketLeft, QT_TRANSLATE_NOOP("RoomKeys", "Previous conflict")},
    //: @action:inmenu between claims that contradict each other
    {Claims, Qt::Key_BracketRight, QT_TRANSLATE_NOOP("RoomKeys", "Next conflict")},
    //: @action:inmenu rows in which all parties say the same
    {Claims, Qt::Key_H, QT_TRANSLATE_NOOP("RoomKeys", "Hide or show agreed rows")},
    //: @action:inmenu a claim
    {Claims, QKeyCombination(Qt::CTRL, Qt::Key_C), QT_TRANSLATE_NOOP("RoomKeys", "Copy with party and source")},
    //: @action:inmenu a claim
    {Claims, QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C), QT_TRANSLATE_NOOP("RoomKeys", "Copy the value only")},

    //: @action:inmenu
    {Photos, Qt::Key_Left, QT_TRANSLATE_NOOP("RoomKeys", "Previous photo")},
    //: @action:inmenu
    {Photos, Qt::Key_Right, QT_TRANSLATE_NOOP("RoomKeys", "Next photo")},
    //: @action:inmenu a covered photograph
    {Photos, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Show as it is")},
    //: @action:inmenu photographs beside each other
    {Photos, Qt::Key_C, QT_TRANSLATE_NOOP("RoomKeys", "Compare")},
    //: @action:inmenu a magnifying glass
    {Photos, Qt::Key_Space, QT_TRANSLATE_NOOP("RoomKeys", "Loupe on or off")},

    //: @action:inmenu the photograph at the right of a comparison
    {Comparison, Qt::Key_Left, QT_TRANSLATE_NOOP("RoomKeys", "Previous photo at the right")},
    //: @action:inmenu the photograph at the right of a comparison
    {Comparison, Qt::Key_Right, QT_TRANSLATE_NOOP("RoomKeys", "Next photo at the right")},
    //: @action:inmenu the photograph at the left of a comparison
    {Comparison, QKeyCombination(Qt::SHIFT, Qt::Key_Left), QT_TRANSLATE_NOOP("RoomKeys", "Previous photo at the left")},
    //: @action:inmenu the photograph at the left of a comparison
    {Comparison, QKeyCombination(Qt::SHIFT, Qt::Key_Right), QT_TRANSLATE_NOOP("RoomKeys", "Next photo at the left")},
    //: @action:inmenu left and right
    {Comparison, Qt::Key_X, QT_TRANSLATE_NOOP("RoomKeys", "Swap the sides")},
    //: @action:inmenu the side the next commands are for
    {Comparison, Qt::Key_L, QT_TRANSLATE_NOOP("RoomKeys", "The other side")},
    //: @action:inmenu a covered photograph
    {Comparison, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Show as it is")},
    //: @action:inmenu a magnifying glass
    {Comparison, Qt::Key_Space, QT_TRANSLATE_NOOP("RoomKeys", "Loupe on or off")},
    //: @action:inmenu zoom
    {Comparison, Qt::Key_Z, QT_TRANSLATE_NOOP("RoomKeys", "Actual size")},
    //: @action:inmenu zoom
    {Comparison, Qt::Key_F, QT_TRANSLATE_NOOP("RoomKeys", "Whole picture")},
    //: @action:inmenu
    {Comparison, Qt::Key_Plus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom in")},
    //: @action:inmenu
    {Comparison, Qt::Key_Minus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom out")},
    //: @action:inmenu
    {Comparison, Qt::Key_R, QT_TRANSLATE_NOOP("RoomKeys", "Turn right")},
    //: @action:inmenu a way of comparing photographs
    {Comparison, Qt::Key_G, QT_TRANSLATE_NOOP("RoomKeys", "Grid")},
    //: @action:inmenu a way of comparing photographs
    {Comparison, Qt::Key_O, QT_TRANSLATE_NOOP("RoomKeys", "Overlay")},
    //: @action:inmenu a way of comparing photographs
    {Comparison, Qt::Key_S, QT_TRANSLATE_NOOP("RoomKeys", "Slider")},
    //: @action:inmenu of two photographs, by two points on each
    {Comparison, Qt::Key_P, QT_TRANSLATE_NOOP("RoomKeys", "Align by points")},
    //: @action:inmenu an observation on two photographs
    {Comparison, Qt::Key_1, QT_TRANSLATE_NOOP("RoomKeys", "First observation")},
    //: @action:inmenu an observation on two photographs
    {Comparison, Qt::Key_2, QT_TRANSLATE_NOOP("RoomKeys", "Second observation")},
    //: @action:inmenu an observation on two photographs
    {Comparison, Qt::Key_3, QT_TRANSLATE_NOOP("RoomKeys", "Third observation")},
    //: @action:inmenu an observation on two photographs
    {Comparison, Qt::Key_4, QT_TRANSLATE_NOOP("RoomKeys", "Fourth observation")},

    //: @action:inmenu
    {Document, Qt::Key_PageUp, QT_TRANSLATE_NOOP("RoomKeys", "Previous page")},
    //: @action:inmenu
    {Document, Qt::Key_PageDown, QT_TRANSLATE_NOOP("RoomKeys", "Next page")},
    //: @action:inmenu
    {Document, QKeyCombination(Qt::CTRL, Qt::Key_G), QT_TRANSLATE_NOOP("RoomKeys", "Go to page…")},
    //: @action:inmenu a place where the words looked for stand
    {Document, Qt::Key_F3, QT_TRANSLATE_NOOP("RoomKeys", "Next match")},
    //: @action:inmenu a place where the words looked for stand
    {Document, QKeyCombination(Qt::SHIFT, Qt::Key_F3), QT_TRANSLATE_NOOP("RoomKeys", "Previous match")},
    //: @action:inmenu a caret with which text is selected by keyboard
    {Document, Qt::Key_V, QT_TRANSLATE_NOOP("RoomKeys", "Text caret on or off")},
    //: @action:inmenu the text of a page
    {Document, QKeyCombination(Qt::CTRL, Qt::Key_A), QT_TRANSLATE_NOOP("RoomKeys", "Select the page")},
    //: @action:inmenu selected words of a document
    {Document, QKeyCombination(Qt::CTRL, Qt::Key_C), QT_TRANSLATE_NOOP("RoomKeys", "Copy the selection")},
    //: @action:inmenu selected words of a document
    {Document, Qt::Key_H, QT_TRANSLATE_NOOP("RoomKeys", "Highlight words")},
    //: @action:inmenu a note at a place of the page
    {Document, Qt::Key_N, QT_TRANSLATE_NOOP("RoomKeys", "Place a note")},
    //: @action:inmenu an area of the page
    {Document, Qt::Key_A, QT_TRANSLATE_NOOP("RoomKeys", "Mark an area")},
    //: @action:inmenu category of the next annotation
    {Document, Qt::Key_1, QT_TRANSLATE_NOOP("RoomKeys", "First category")},
    //: @action:inmenu category of the next annotation
    {Document, Qt::Key_2, QT_TRANSLATE_NOOP("RoomKeys", "Second category")},
    //: @action:inmenu category of the next annotation
    {Document, Qt::Key_3, QT_TRANSLATE_NOOP("RoomKeys", "Third category")},
    //: @action:inmenu category of the next annotation
    {Document, Qt::Key_4, QT_TRANSLATE_NOOP("RoomKeys", "Fourth category")},
    //: @action:inmenu
    {Document, Qt::Key_J, QT_TRANSLATE_NOOP("RoomKeys", "Next annotation")},
    //: @action:inmenu
    {Document, Qt::Key_K, QT_TRANSLATE_NOOP("RoomKeys", "Previous annotation")},
    //: @action:inmenu one’s own annotation
    {Document, Qt::Key_Delete, QT_TRANSLATE_NOOP("RoomKeys", "Withdraw the annotation")},
    //: @action:inmenu
    {Document, Qt::Key_Plus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom in")},
    //: @action:inmenu
    {Document, Qt::Key_Minus, QT_TRANSLATE_NOOP("RoomKeys", "Zoom out")},
    //: @action:inmenu zoom
    {Document, Qt::Key_Z, QT_TRANSLATE_NOOP("RoomKeys", "Actual size")},
    //: @action:inmenu
    {Document, Qt::Key_R, QT_TRANSLATE_NOOP("RoomKeys", "Turn right")},

    //: @action:inmenu a line of the family log
    {Contact, Qt::Key_Insert, QT_TRANSLATE_NOOP("RoomKeys", "Log a contact…")},
    //: @action:inmenu of the family log
    {Contact, Qt::Key_PageUp, QT_TRANSLATE_NOOP("RoomKeys", "A month later")},
    //: @action:inmenu of the family log
    {Contact, Qt::Key_PageDown, QT_TRANSLATE_NOOP("RoomKeys", "A month earlier")},
    //: @action:inmenu in the family log and in the calendar
    {Contact, Qt::Key_T, QT_TRANSLATE_NOOP("RoomKeys", "Today")},

    //: @action:inmenu the field for quick entries of contacts
    {Calendar, Qt::Key_Insert, QT_TRANSLATE_NOOP("RoomKeys", "Quick entry")},
    //: @action:inmenu of the calendar
    {Calendar, Qt::Key_PageUp, QT_TRANSLATE_NOOP("RoomKeys", "Previous month")},
    //: @action:inmenu of the calendar
    {Calendar, Qt::Key_PageDown, QT_TRANSLATE_NOOP("RoomKeys", "Next month")},
    //: @action:inmenu in the family log and in the calendar
    {Calendar, Qt::Key_T, QT_TRANSLATE_NOOP("RoomKeys", "Today")},
    //: @action:inmenu a day of the calendar
    {Calendar, Qt::Key_Return, QT_TRANSLATE_NOOP("RoomKeys", "Open the day")},
};

} // namespace

std::span<const RoomCommand> roomCommands()
{
    return table;
}

QString commandWords(const RoomCommand &command)
{
    return QCoreApplication::translate("RoomKeys", command.words);
}

QString roomTitle(KeyRoom room)
{
    switch (room) {
    case CaseList:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the case list");
    case Timeline:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the timeline");
    case Claims:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the claims");
    case Photos:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the photos");
    case Comparison:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "When comparing photos");
    case Document:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In a document");
    case Contact:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the family log of a case");
    case Calendar:
        //: @title:menu commands of a part of the window
        return QCoreApplication::translate("RoomKeys", "In the calendar of contacts");
    }
    return {};
}

} // namespace homeward
