// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/annotationmodel.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QAbstractItemView;
class QButtonGroup;
class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace homeward {

class AnnotationFilter;
class Drafts;
class FormArea;

/// The marks of a document beside its pages: a list, and below it the chosen one's category, comment and answers. The
/// comment is saved by itself a second after the last key; an answer when it is given, and kept as a draft until then.
class AnnotationPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    /// Where a comment is kept until it is saved; null: nowhere.
    void setDrafts(Drafts *drafts) { m_drafts = drafts; }
    /// In which the moments of annotations are told.
    void setTimeZone(const QByteArray &timeZone);
    void setListing(const AnnotationListing &listing);
    void select(const AnnotationId &id);
    void selectFileMark(int page, int index);
    /// Puts the caret into the comment, so that typing right after marking goes there.
    void editComment(const AnnotationId &id);
    [[nodiscard]] AnnotationId selected() const { return m_selected; }
    void selectNeighbour(int step);
    /// The words of replied() are recorded: their field is empty for the next answer.
    void noteReplyStored(const AnnotationId &id);
    /// They are not: they stand there to be changed or sent again.
    void noteReplyRefused(const AnnotationId &id);
    /// Hands over what was typed and not saved yet.
    void flush();
    [[nodiscard]] QAbstractItemView &list();

Q_SIGNALS:
    void activated(const homeward::AnnotationId &id);
    void fileMarkActivated(int page, int index);
    void edited(const homeward::AnnotationId &id, homeward::AnnotationCategory category, const QString &body);
    void withdrawRequested(const homeward::AnnotationId &id);
    void resolveRequested(const homeward::AnnotationId &id, bool resolved);
    /// An answer; noteReplyStored() or noteReplyRefused() must follow, and its words stay until then.
    void replied(const homeward::AnnotationId &id, const QString &body);
    void replyWithdrawRequested(const homeward::AnnotationId &id, const homeward::ReplyId &reply);
    void placeRequested(const homeward::AnnotationId &id);
    void keepAsNoteRequested(const homeward::AnnotationId &id);
    /// Escape in the comment: it is saved, and the keyboard belongs to the page again.
    void commentLeft();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildEditor();
    void connectEditor();
    void retranslateUi();
    void fitEmpty();
    void refreshLooks();
    void showSelected();
    void sendReply();
    void updateReply();
    void rowChosen(const QModelIndex &index);
    [[nodiscard]] bool isOwn(const Annotation &annotation) const;
    [[nodiscard]] ReplyId ownLastReply() const;
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] static QString replyKey(const AnnotationId &id);
    [[nodiscard]] const Annotation *current() const { return m_model->find(m_selected); }

    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    QListView *m_list;
    QLabel *m_empty;
    FormArea *m_emptyArea = nullptr;
    QPushButton *m_clearFilter;
    QWidget *m_editor;
    QLabel *m_title;
    QWidget *m_ownParts; ///< category and comment, of one's own annotations
    QButtonGroup *m_categories;
    QLabel *m_commentLabel;
    QPlainTextEdit *m_comment;
    QPushButton *m_remove;
    QWidget *m_lostParts;
    QPushButton *m_place;
    QPushButton *m_keepAsNote;
    QWidget *m_replyParts;
    QPlainTextEdit *m_reply;
    QPushButton *m_sendReply;
    QPushButton *m_removeReply;
    QPushButton *m_resolve;
    QHash<AnnotationId, QString> m_replyDrafts;
    QSet<AnnotationId> m_repliesSent; ///< on their way into the record
    QTimer m_autosave;
    Drafts *m_drafts = nullptr;
    AnnotationId m_selected;
    bool m_loading = false;
};

} // namespace homeward
