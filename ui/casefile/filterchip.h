// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace homeward {

/// A rounded filter button of a group: the chosen one is tinted and ringed.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A row of widgets that goes on in the next line where the window is narrow, so that nothing is cut.
class FlowRow final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    void add(QWidget *widget);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layOut(width, false); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    int layOut(int width, bool apply) const;
    QList<QWidget *> m_widgets;
};

} // namespace homeward
