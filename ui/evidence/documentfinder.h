// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/pagesearch.h"
#include "ui/evidence/hitlayer.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace homeward {

/// Finds a text in the words of a whole document, as it is typed and off the GUI thread; the latest wish wins. Pages
/// may become known while it looks.
class DocumentFinder final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Forgets everything: another document.
    void reset(int pages);
    void takeText(int page, const PageText &text);
    /// \a fromPage: the first hit on it or behind it becomes the current one. Empty: nothing is looked for.
    void find(const QString &wanted, int fromPage);
    /// The next (+1) or former (-1) hit, round the ends.
    void step(int by);
    void choose(int page, int hit);

    [[nodiscard]] QString wanted() const { return m_wanted; }
    [[nodiscard]] const HitLayer &hits() const { return m_hits; }
    [[nodiscard]] const TextMatch *current() const; ///< null: none
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int currentNumber() const; ///< from 1; 0: none
    [[nodiscard]] bool isComplete() const { return m_pages.size() >= m_pageCount && !m_busy; }
    [[nodiscard]] QList<int> pagesWithHits() const; ///< in order
    /// How many of the pages looked through so far have no words: scans, and pages whose words cannot be read.
    [[nodiscard]] int pagesWithoutWords() const;
    [[nodiscard]] PageText text(int page) const;

Q_SIGNALS:
    void changed();
    /// Another hit is the current one.
    void moved();

private:
    using Page = std::shared_ptr<const SearchablePage>;
    struct Answer
    {
        QHash<int, Page> pages;
        QHash<int, QList<TextMatch>> hits;
    };
    void work();
    void take(const Answer &answer, quint64 wish);
    void chooseFirst();

    int m_pageCount = 0;
    QHash<int, Page> m_pages;
    QHash<int, PageText> m_fresh; ///< known but not folded yet
    QSet<int> m_open;             ///< folded, not searched for the present wish
    QString m_wanted;
    quint64 m_wish = 0;     ///< counts wishes
    quint64 m_document = 0; ///< counts documents
    int m_fromPage = 0;
    bool m_busy = false;
    HitLayer m_hits;
    int m_total = 0;
};

} // namespace homeward
