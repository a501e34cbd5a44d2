// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/caserowlayout.h"

#include <QStyledItemDelegate>

namespace homeward {

/// A row of the case list: picture, name and number, chips, age and place. Grows with the text size and the words:
/// nothing is cut.
class CaseDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The language is another one.
    void forgetWords() { m_heights.forget(); }

private:
    mutable CaseRowHeights m_heights;
};

} // namespace homeward
