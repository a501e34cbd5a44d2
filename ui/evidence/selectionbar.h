// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QFrame>

namespace homeward {

/// The small bar beside chosen words, never over them: one press marks them in a category.
class SelectionBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent);
    /// \a words in the parent's coordinates.
    void showBeside(const QRect &words);

Q_SIGNALS:
    void chosen(homeward::AnnotationCategory category);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace homeward
