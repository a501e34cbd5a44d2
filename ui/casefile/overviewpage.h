// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "ui/casefile/caseplace.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace homeward {

class Dossier;
class PhotoStrip;
class Preferences;
class TimelinePanel;

/// The Overview tab: what is claimed differently, the key facts with who says them, the photographs.
class OverviewPage final : public QScrollArea
{
    Q_OBJECT
public:
    explicit OverviewPage(Dossier &dossier, QWidget *parent = nullptr);
    void setCase(const CaseView &view);
    void setContacts(const ContactLog &log);
    /// Small pictures look as photographs do at first.
    void follow(const Preferences &preferences);

Q_SIGNALS:
    void claimsRequested();
    void photoRequested(const homeward::EvidenceId &id);
    /// Where an event of the timeline comes from.
    void placeRequested(const homeward::CasePlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void buildCallout(QVBoxLayout *layout);
    void buildFacts(QVBoxLayout *layout);
    [[nodiscard]] QLayout *valueLine(const QString &text, const QStringList &parties, int number);
    void addFact(QGridLayout *grid, const FactComparison &fact);

    Dossier &m_dossier;
    CaseView m_view;
    ContactLog m_contacts;
    PhotoStrip *m_photos;
    QWidget *m_top = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_photosTitle;
    TimelinePanel *m_timeline;
};

} // namespace homeward
