// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace homeward {

class DocumentFinder;
class SearchLine;

/// The line in which a text is looked for in the document, with the number of places and the way from one to the next.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(DocumentFinder &finder, QWidget *parent = nullptr);
    /// Shows the line and puts the caret into it; \a text replaces what is there unless empty.
    void open(const QString &text);
    void close();

Q_SIGNALS:
    void wanted(const QString &text);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void retranslateUi();
    void refreshIcons();
    DocumentFinder &m_finder;
    SearchLine *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace homeward
