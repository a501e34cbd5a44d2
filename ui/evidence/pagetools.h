// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "ui/evidence/textselection.h"

#include <QHash>
#include <QObject>
#include <QRectF>

class QKeyEvent;
class QPainter;
class QTransform;

namespace homeward {

enum class PageTool { Select, Highlight, Note, Area };

/// What the hand does on pages: draws over words, places a note, drags an area, moves the text caret. All points are
/// fractions of the page. The outcome is a new annotation without its evidence id, which the reader adds.
class PageTools final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setTool(PageTool tool);
    [[nodiscard]] PageTool tool() const { return m_tool; }
    void setCategory(AnnotationCategory category) { m_category = category; }
    [[nodiscard]] AnnotationCategory category() const { return m_category; }

    void setText(int page, const PageText &text);
    void clearTexts(); ///< of another document
    [[nodiscard]] const QHash<int, PageText> &texts() const { return m_texts; }
    [[nodiscard]] bool hasText(int page) const { return m_texts.contains(page); }
    [[nodiscard]] bool isOverText(int page, const QPointF &point) const;
    [[nodiscard]] const TextSelection &selection() const { return m_selection; }
    [[nodiscard]] QString selectedText() const;
    [[nodiscard]] QList<NormalisedRect> selectedRects() const;
    void clearSelection();
    /// The word at a point, or all words of a page. False: there are none.
    bool chooseWordAt(int page, const QPointF &point);
    bool choosePage(int page);
    /// Moves the end of the selection, on its page.
    void extendTo(const QPointF &point);

    void press(int page, const QPointF &point);
    void drag(const QPointF &point);
    void release(const QPointF &point);
    /// The text caret: arrows move by word and line, Shift extends. False when the key is not its own.
    bool caretKey(QKeyEvent *event);
    /// Shows the caret on \a page at its first word, or hides it.
    void setCaret(bool on, int page);
    [[nodiscard]] bool caret() const { return m_caret; }
    /// Makes a highlight of the selected words; false when nothing is selected.
    bool markSelection();

    void paint(QPainter &painter, int page, const QTransform &toView, const QColor &accent) const;

Q_SIGNALS:
    void changed();
    /// The words of one more page are known.
    void textKnown(int page);
    /// Words have been chosen with the select tool: the small bar may show.
    void selectionFinished();
    void marked(const homeward::NewAnnotation &annotation);

private:
    [[nodiscard]] NewAnnotation fresh(AnnotationKind kind, int page) const;

    PageTool m_tool = PageTool::Select;
    AnnotationCategory m_category = AnnotationCategory::Evidence;
    QHash<int, PageText> m_texts;
    TextSelection m_selection;
    int m_page = -1; ///< page of the running gesture; -1: none
    QPointF m_start;
    QRectF m_area;
    bool m_caret = false;
};

} // namespace homeward
