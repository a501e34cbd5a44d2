// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace homeward {

class AnnotationModel;

/// The marks of a document beside its pages: a list by page, and the chosen one's category and comment, saved by
/// themselves a second after the last key.
class AnnotationPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// \a own: whose annotations may be changed here; null: nobody's (read-only).
    /// In which the moments of annotations are told.
    void setTimeZone(const QByteArray &timeZone);
    void setAnnotations(const QList<Annotation> &annotations, const AccountId &own, bool single);
    void select(const AnnotationId &id);
    /// Puts the caret into the comment, so that typing right after marking goes there.
    void editComment(const AnnotationId &id);
    [[nodiscard]] AnnotationId selected() const { return m_selected; }
    void selectNeighbour(int step);
    /// Hands over what was typed and not saved yet.
    void flush();

Q_SIGNALS:
    void activated(const homeward::AnnotationId &id);
    void edited(const homeward::AnnotationId &id, homeward::AnnotationCategory category, const QString &body);
    void withdrawRequested(const homeward::AnnotationId &id);
    /// Escape in the comment: it is saved, and the keyboard belongs to the page again.
    void commentLeft();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void refreshIcons();
    void showSelected();
    [[nodiscard]] const Annotation *current() const;

    AnnotationModel *m_model;
    QListView *m_list;
    QLabel *m_empty;
    QWidget *m_editor;
    QLabel *m_title;
    QButtonGroup *m_categories;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QPushButton *m_remove;
    QTimer m_autosave;
    AnnotationId m_selected;
    AccountId m_own;
    bool m_loading = false;
    bool m_single = false; ///< a picture: there are no words to select
};

} // namespace homeward
