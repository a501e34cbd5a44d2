// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace homeward {

/// What all our dialogs do alike: Tab goes in reading order.
class Dialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace homeward
