// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "evidence/pagesearch.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace homeward {

/// Whether an annotation's words still stand under its rectangles.
[[nodiscard]] bool standsAtItsPlace(const PageText &text, const Annotation &annotation);
/// Where on this page they stand now; among several places the one with the remembered words around it, then the
/// nearest to the old one. Nothing: nowhere.
[[nodiscard]] std::optional<QList<NormalisedRect>> findAgain(const SearchablePage &page, const Annotation &annotation);

/// Tells for every annotation of a document whether its passage is still there, as the words of the pages become known.
/// What moved is shown where it stands now; what is nowhere is never dropped but listed apart. The store is not
/// touched.
class MarkPlacer final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void reset(int pages);
    void setAnnotations(const QList<Annotation> &annotations);
    void takeText(int page, const PageText &text);

    /// Those that have a place, rectangles and page as they are to be shown.
    [[nodiscard]] QList<Annotation> placed() const;
    [[nodiscard]] QList<Annotation> lost() const; ///< withdrawn ones are not among them

Q_SIGNALS:
    void changed();
    /// A passage is not on its page: the words of all pages are needed to say more.
    void allTextsWanted();

private:
    enum class State { Placed, Moved, Looking, Lost };
    struct Fate
    {
        State state = State::Placed;
        int page = 0;
        QList<NormalisedRect> rects;
        QSet<int> triedPages;
    };
    [[nodiscard]] Fate judge(const Annotation &annotation) const;
    /// True: its state or place is another one now.
    bool lookOn(const Annotation &annotation, Fate &fate, int page, const PageText &text) const;
    int m_pageCount = 0;
    QHash<int, PageText> m_texts;
    QList<Annotation> m_annotations;
    QHash<AnnotationId, Fate> m_fates;
};

} // namespace homeward
