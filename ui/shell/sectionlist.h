// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/section.h"

#include <QHash>
#include <QWidget>

namespace homeward {

class SectionButton;

/// The sections down the left edge: as wide as the longest label needs, or icons only.
class SectionList final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionList(QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCurrent(Section section);
    /// Negative: no count shown.
    void setCount(Section section, int count);

Q_SIGNALS:
    void sectionChosen(homeward::Section section);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    QHash<Section, SectionButton *> m_buttons;
    bool m_collapsed = false;
};

} // namespace homeward
