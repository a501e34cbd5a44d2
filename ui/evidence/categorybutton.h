// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QAbstractButton>

namespace homeward {

/// One of the four categories of marks: its colour and its number, the word as tooltip and accessible name.
class CategoryButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CategoryButton(AnnotationCategory category, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {32, 32}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    AnnotationCategory m_category;
};

} // namespace homeward
