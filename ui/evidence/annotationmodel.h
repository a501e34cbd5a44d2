// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/annotation.h"
#include "evidence/pagesource.h"

#include <QAbstractListModel>

#include <optional>

namespace homeward {

/// Everything the list of a document's marks is made of.
struct AnnotationListing
{
    QList<Annotation> placed; ///< in the order of their list numbers (PageLayer)
    QList<Annotation> lost;   ///< their passage is nowhere in the file any more
    struct InFile
    {
        int page = 0;
        int index = 0; ///< among the marks of its page
        FileMark mark;
        bool operator==(const InFile &) const = default;
    };
    QList<InFile> inFile; ///< the file's own annotations
    AccountId own;        ///< whose annotations may be changed here; null: nobody's
    bool single = false;  ///< a picture, which needs no headings of pages
    bool operator==(const AnnotationListing &) const = default;
};

/// What of the marks is listed, and under which headings.
struct AnnotationView
{
    enum class Grouping { Page, Author, Category };
    Grouping grouping = Grouping::Page;
    QString text; ///< looked for in quotes, comments, answers and names
    bool onlyMine = false;
    bool openQuestions = false;
    [[nodiscard]] bool isNarrowed() const { return !text.trimmed().isEmpty() || onlyMine || openQuestions; }
    bool operator==(const AnnotationView &) const = default;
};

/// A mark as its card shows it.
struct AnnotationCard
{
    QString badge; ///< its list number; empty: a mark of the file itself, or one without a place
    std::optional<AnnotationCategory> category;
    QString title;
    QString body;
    struct Reply
    {
        QString head;
        QString body;
    };
    QList<Reply> replies;
    QString foot;
};

/// The marks of one document as a list under headings.
class AnnotationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CardRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setListing(const AnnotationListing &listing);
    void setView(const AnnotationView &view);
    [[nodiscard]] const AnnotationView &view() const { return m_view; }
    void setTimeZone(const QByteArray &timeZone) { m_timeZone = timeZone; } ///< IANA name; empty: UTC
    [[nodiscard]] int rowOf(const AnnotationId &id) const;
    [[nodiscard]] int rowOfFileMark(int page, int index) const;
    [[nodiscard]] const Annotation *at(int row) const; ///< null: a heading or a mark of the file itself
    [[nodiscard]] const AnnotationListing::InFile *inFileAt(int row) const;
    [[nodiscard]] const Annotation *find(const AnnotationId &id) const; ///< also when it is filtered away
    [[nodiscard]] bool isLost(const AnnotationId &id) const;
    [[nodiscard]] const AnnotationListing &listing() const { return m_listing; }
    [[nodiscard]] qsizetype count() const { return m_listing.placed.size() + m_listing.lost.size(); }
    [[nodiscard]] qsizetype hiddenCount() const; ///< by the filter
    [[nodiscard]] std::optional<AnnotationCard> card(int row) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        enum class Kind { Heading, Placed, Lost, InFile };
        Kind kind = Kind::Heading;
        int index = -1;              ///< of a mark; of a heading: that of its first mark
        Kind section = Kind::Placed; ///< of a heading: what stands below it
    };
    void rebuild();
    void addPlaced();
    [[nodiscard]] bool isListed(const Annotation &annotation) const;
    [[nodiscard]] QString headingText(const Line &line) const;
    [[nodiscard]] AnnotationCard cardOf(const Annotation &annotation, const QString &badge) const;
    [[nodiscard]] AnnotationCard cardOf(const FileMark &mark) const;
    AnnotationListing m_listing;
    AnnotationView m_view;
    QList<Line> m_lines;
    QByteArray m_timeZone;
};

} // namespace homeward
