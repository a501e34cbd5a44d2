// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QPlainTextEdit;

namespace homeward {

/// Keeps \a dialog as high as its words need at its width, also when a sentence appears: Qt reckons with one guess for
/// labels that wrap, and squeezes the fields for what is missing. Never higher than the screen.
void keepRoomForWords(QDialog *dialog);
/// Room for whole lines, none of them cut; pixels.
[[nodiscard]] int heightOfLines(const QPlainTextEdit &text, int lines);

} // namespace homeward
