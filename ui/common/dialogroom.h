// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace homeward {

/// Keeps \a dialog as high as its words need at its width, also when a sentence appears: Qt reckons with one guess for
/// labels that wrap, and squeezes the fields for what is missing. Never higher than the screen.
void keepRoomForWords(QDialog *dialog);

} // namespace homeward
