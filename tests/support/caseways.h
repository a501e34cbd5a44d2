// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowstage.h"
#include "ui/photos/compareview.h"

/// The ways to the screens of a case; null: the window itself, else a dialog.
namespace homeward::test {

extern const QString firstCase;

/// Until the window has looked the same for a while: pictures and pages come in when their readers are done.
void untilStill(WindowStage &stage, int least = 100);
bool openFirstCase(WindowStage &stage);
QWidget *showTab(WindowStage &stage, int tab);
QWidget *showReader(WindowStage &stage);
QWidget *showReaderFinding(WindowStage &stage);
QWidget *showComparison(WindowStage &stage, CompareMode mode);
/// Contacts in several logs, once a dossier: the sample itself has none.
void logContacts(WindowStage &stage);
QWidget *showTimeline(WindowStage &stage);
QWidget *showContactForm(WindowStage &stage);
QWidget *showCover(WindowStage &stage);
/// The dialog behind a line of the menu of new records on the Claims tab.
QWidget *showRecordDialog(WindowStage &stage, int line);

} // namespace homeward::test
