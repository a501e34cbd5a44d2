// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "evidence/pagesource.h"

#include <QWidget>

class QFormLayout;

namespace homeward {

class Dossier;
class PlaceReveal;
class Preferences;

/// What is known of a photograph: what its file says, how it came, whether it is covered, and what people saw comparing
/// it. A place tag stays covered until asked for.
class PhotoFactsPanel final : public QWidget
{
    Q_OBJECT
public:
    PhotoFactsPanel(Dossier &dossier, const Preferences &preferences, QWidget *parent = nullptr);
    /// \a facts empty: the file is not open.
    void present(const CaseView &view, const EvidenceItem &item, const std::optional<PhotoFacts> &facts);

Q_SIGNALS:
    void coverRequested();
    void uncoverRequested();
    void itemRequested(); ///< its words and custody are to be seen
    /// An observation of this photograph and another is to be seen again.
    void compareRequested(const homeward::EvidenceId &other);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addFileLines();
    void addOriginLines();
    void addFingerprint();
    void addPlace();
    void addCover();
    void addObservations();
    void addLine(const QString &label, const QString &value);
    void addTitle(const QString &text);

    Dossier &m_dossier;
    PlaceReveal *m_places;
    CaseView m_view;
    EvidenceItem m_item;
    std::optional<PhotoFacts> m_facts;
    QFormLayout *m_form;
    bool m_fingerprint = false; ///< in full
};

} // namespace homeward
