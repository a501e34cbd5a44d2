// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/pageview.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace homeward {

/// The row of tools over pages: what the hand does, the category of marks, pages and zoom. Drives one PageView and
/// follows it.
class ReaderToolBar final : public QWidget
{
    Q_OBJECT
public:
    /// \a marking: with the tools that mark; without them it only turns pages and zooms.
    ReaderToolBar(PageView &view, bool marking, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    void setTool(PageTool tool);
    void setCategory(AnnotationCategory category);
    void focusPageField();

Q_SIGNALS:
    void categoryChosen(homeward::AnnotationCategory category);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Button
    {
        QToolButton *widget;
        const char *icon;
    };
    QToolButton *addButton(const char *icon);
    void follow();
    void fillZooms();
    void showZoom();
    void takeZoom(const QString &text);
    void retranslateUi();
    void fold();
    void refreshIcons();

    PageView &m_view;
    bool m_marking;
    bool m_readOnly = false;
    QList<Button> m_buttons;
    QButtonGroup *m_tools;
    QButtonGroup *m_categories;
    QToolButton *m_select = nullptr;
    QToolButton *m_highlight = nullptr;
    QToolButton *m_note = nullptr;
    QToolButton *m_area = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_fitPage = nullptr;
    QToolButton *m_turn = nullptr;
    QSpinBox *m_page;
    QLabel *m_count;
    QComboBox *m_zoom;
};

} // namespace homeward
