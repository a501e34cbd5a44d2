// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/contactdesk.h"

#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace homeward {

class ClipboardKeeper;
class Dossier;
class Preferences;

/// One line of the family log in full. Numbers and addresses stay covered until one is asked for, and are covered again
/// after 20 seconds; that somebody looked is noted in the trail.
class ContactDetails final : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int shownMilliseconds = 20'000;

    ContactDetails(Dossier &dossier, const Preferences &preferences, QWidget *parent = nullptr);
    /// Null id: nothing is shown.
    void setEvent(const ContactLog &log, const ContactId &id);
    /// Puts the keyboard on the first thing that can be done with the line.
    void focusFirst();
    [[nodiscard]] ClipboardKeeper &clipboard() { return *m_clipboard; }
    void coverAgain();

Q_SIGNALS:
    void correctionRequested(const homeward::ContactId &id);
    void withdrawalRequested(const homeward::ContactId &id);
    void failed(const homeward::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild();
    void addHead(QVBoxLayout *layout, const ContactEvent &event);
    void addSecrets(QVBoxLayout *layout, const ContactEntry &entry);
    void reveal(int secret);
    void copy(const QString &secret);
    void noteShown();

    Dossier &m_dossier;
    const Preferences &m_preferences;
    ClipboardKeeper *m_clipboard;
    ContactLog m_log;
    ContactId m_id;
    int m_shown = -1; ///< place of the secret that is shown; -1: none
    QTimer m_cover;
};

} // namespace homeward
