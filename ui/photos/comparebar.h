// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/photos/compareview.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace homeward {

/// The rows of controls over compared photographs. Drives one CompareView and follows it.
class CompareBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CompareBar(CompareView &view, QWidget *parent = nullptr);

Q_SIGNALS:
    void swapRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Button
    {
        QToolButton *widget;
        const char *icon;
    };
    QToolButton *addButton(const char *icon);
    void follow();
    void retranslateUi();
    void refreshIcons();

    CompareView &m_view;
    QList<Button> m_buttons;
    QToolButton *m_close;
    QLabel *m_title;
    QButtonGroup *m_modes;
    QCheckBox *m_linked;
    QToolButton *m_zoomOut;
    QLabel *m_scale;
    QToolButton *m_zoomIn;
    QToolButton *m_whole;
    QToolButton *m_actual;
    QToolButton *m_turn;
    QToolButton *m_swap;
    QToolButton *m_loupe;
    QToolButton *m_align;
    QLabel *m_shareLabel;
    QSlider *m_share;
    QLabel *m_hint;
};

} // namespace homeward
