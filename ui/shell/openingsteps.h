// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/openingwatch.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace homeward {

/// The steps of opening a dossier, which of them are done, how far the present one is, and Cancel. Comes up by itself
/// when opening takes longer than a moment.
class OpeningSteps final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int moment = 300; ///< ms of opening before anything is shown

    explicit OpeningSteps(QWidget *parent = nullptr);
    /// Begins to look; null: opening is over.
    void follow(std::shared_ptr<const OpeningWatch> watch);

Q_SIGNALS:
    void cameUp();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();
    void refresh();

    struct Row
    {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
    };
    std::shared_ptr<const OpeningWatch> m_watch;
    OpeningWatch::Progress m_shown;
    QList<Row> m_rows;
    QPushButton *m_cancel = nullptr;
    QTimer m_timer;
};

} // namespace homeward
