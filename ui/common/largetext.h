// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace homeward {

/// The text size set, 1 at 100 %.
[[nodiscard]] double textScale();
/// How wide something of \a width pixels is for its words: half as wide at 200 %. Compare it with breakpoints.
[[nodiscard]] int roomIn(int width);
/// Fixes the width of a panel, in pixels at 100 %, and lets it grow with the text up to \a most times.
void keepWidth(QWidget *panel, int pixels, double most = 1.5);

/// The fields of a dialog: as large as they need where there is room, else they scroll up and down, never sideways.
/// What the keyboard comes to is in sight.
class FormArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormArea(QWidget *fields, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace homeward
