// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/dossier.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace homeward {

class AccountDesk;
class OpeningWatch;

/// Opens and closes dossiers beside the window, which stays awake. One after the other: a dossier that is still being
/// opened or closed would be met as open elsewhere.
class DossierDoor final : public QObject
{
    Q_OBJECT
public:
    explicit DossierDoor(World &world, QObject *parent = nullptr);
    ~DossierDoor() override;

    /// Answered by one of opened(), administrationOpened() and refused(), unless it is called off before. Returns what
    /// tells how far it has come.
    std::shared_ptr<const OpeningWatch> open(UnlockRequest request);
    /// Nobody waits any more: there will be no answer, and the dossier is left as it was.
    void callOff();
    [[nodiscard]] bool isOpening() const { return m_wanted != nullptr; }
    /// Ends the dossier's work, after \a before has been waited for, and wipes its keys; closed() tells when.
    void close(std::shared_ptr<Dossier> dossier, const std::function<void()> &before = {});

Q_SIGNALS:
    void opened(const std::shared_ptr<homeward::Dossier> &dossier);
    /// The account sees no content.
    void administrationOpened(const std::shared_ptr<homeward::AccountDesk> &desk);
    void refused(const homeward::Error &error);
    void closed();

private:
    using Opened = Result<std::shared_ptr<Dossier>>;
    void beginNext();
    void answer(const UnlockRequest &request, const Opened &dossier);
    /// The answer to \a request has come; false: nobody waits for it any more.
    bool finish(const UnlockRequest &request);

    World &m_world;
    std::optional<UnlockRequest> m_next;    ///< waits for its turn
    std::shared_ptr<OpeningWatch> m_wanted; ///< of the answer that is waited for; null: none is
    QFuture<Opened> m_opening;
    QFuture<Status> m_closing; ///< of the dossier closed last
    int m_busy = 0;            ///< openings and closings under way
};

} // namespace homeward
