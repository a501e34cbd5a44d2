// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "domain/photocomparison.h"
#include "evidence/pagesource.h"
#include "ui/photos/photocommands.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace homeward {

class Dossier;
class Drafts;
class PlaceReveal;
class Preferences;

/// What is known of one side of a comparison.
struct ComparedFacts
{
    EvidenceItem item;
    std::optional<PhotoFacts> facts; ///< empty: not opened, covered or not shown
};

/// Two photographs' files side by side, and what a person saw in them. The program points out where the files differ;
/// it measures no likeness and proposes nothing.
class ComparePanel final : public QWidget
{
    Q_OBJECT
public:
    ComparePanel(Dossier &dossier, const Preferences &preferences, QWidget *parent = nullptr);
    /// Sentences not yet recorded are kept there, too.
    void setDrafts(Drafts *drafts) { m_keeper = drafts; }

    void present(const CaseView &view, const ComparedFacts &left, const ComparedFacts &right);
    void choose(PhotoObservation observation);
    /// Asks for the sentence if there is none; else recordRequested().
    void save();
    /// The sentence is in the case now.
    void clearSentence(const PhotoPair &pair);
    void showProblem(const QString &text);

Q_SIGNALS:
    void recordRequested(const homeward::PhotoPair &pair, const homeward::PhotoRemark &remark);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildObservation(QVBoxLayout *layout);
    void rebuildFacts();
    void rebuildRecords();
    void addRow(const QString &label, const QString &left, const QString &right, bool comparable = true);
    void retranslateUi();
    [[nodiscard]] static QString keeperKey(const PhotoPair &pair);
    [[nodiscard]] PhotoPair pair() const { return {m_left.item.id, m_right.item.id}; }

    Dossier &m_dossier;
    PlaceReveal *m_places;
    CaseView m_view;
    ComparedFacts m_left;
    ComparedFacts m_right;
    QHash<QString, PhotoRemark> m_drafts; ///< what was typed about a pair and not yet recorded
    Drafts *m_keeper = nullptr;           ///< of the same through a lock
    bool m_fingerprints = false;          ///< in full

    QWidget *m_scroll = nullptr;
    QLabel *m_factsTitle;
    QWidget *m_facts = nullptr;
    QGridLayout *m_grid = nullptr;
    QVBoxLayout *m_factsPlace;
    QPushButton *m_showPlaces;
    QPushButton *m_showFingerprints;
    QLabel *m_hint;
    QLabel *m_observationTitle;
    QButtonGroup *m_choices;
    QPlainTextEdit *m_sentence;
    QLabel *m_problem;
    QLabel *m_note;
    QLabel *m_records;
    QPushButton *m_save;
};

} // namespace homeward
