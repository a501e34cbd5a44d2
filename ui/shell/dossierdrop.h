// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace homeward {

/// Takes the folder of a dossier that is dropped anywhere on a window. Its twin for the keyboard is "Open dossier…".
class DossierDrop final : public QObject
{
    Q_OBJECT
public:
    /// \a welcome answers whether a dossier may be opened now.
    DossierDrop(QWidget *window, std::function<bool()> welcome);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A folder that would be taken is held over the window, or no longer.
    void hovered(bool over);
    void dropped(const QString &folder);

private:
    std::function<bool()> m_welcome;
};

} // namespace homeward
