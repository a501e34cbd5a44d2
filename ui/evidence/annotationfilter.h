// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/annotationmodel.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;
class QToolButton;

namespace homeward {

class SearchLine;

/// The line over the list of marks: a text to look for, and a menu of what is listed under which headings.
class AnnotationFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationFilter(QWidget *parent = nullptr);
    [[nodiscard]] AnnotationView view() const;
    void clear(); ///< everything is listed again; the headings stay

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    SearchLine *m_text;
    QToolButton *m_button;
    QMenu *m_menu;
    QActionGroup *m_groupings;
    QAction *m_byPage;
    QAction *m_byAuthor;
    QAction *m_byCategory;
    QAction *m_mine;
    QAction *m_questions;
};

} // namespace homeward
