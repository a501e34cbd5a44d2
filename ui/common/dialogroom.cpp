// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dialogroom.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTextDocument>

#include <algorithm>

namespace homeward {

namespace {

class RoomKeeper final : public QObject
{
public:
    explicit RoomKeeper(QDialog *dialog) : QObject(dialog), m_dialog(dialog) { dialog->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool asked = type == QEvent::LayoutRequest || type == QEvent::Resize || type == QEvent::Show;
        if (asked && m_dialog->layout()) {
            const QLayout *layout = m_dialog->layout(); // without words that wrap it has one height
            const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_dialog->width())
                                                           : layout->totalMinimumSize().height();
            const int most = m_dialog->screen()->availableGeometry().height();
            m_dialog->setMinimumHeight(std::min(needed, most));
        }
        return false;
    }

private:
    QDialog *m_dialog;
};

} // namespace

void keepRoomForWords(QDialog *dialog)
{
    new RoomKeeper(dialog);
}

int heightOfLines(const QPlainTextEdit &text, int lines)
{
    const QMargins margins = text.contentsMargins();
    return lines * text.fontMetrics().lineSpacing() + static_cast<int>(2 * text.document()->documentMargin()) +
           2 * text.frameWidth() + margins.top() + margins.bottom();
}

} // namespace homeward
