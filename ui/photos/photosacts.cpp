// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done with the chosen photograph: its keys, its menu, its cover.
#include "ui/photos/photospage.h"

#include "desks/dossier.h"
#include "ui/common/errortext.h"
#include "ui/common/latinkey.h"
#include "ui/common/prompts.h"
#include "ui/intake/itemacts.h"
#include "ui/photos/loupe.h"
#include "ui/photos/photocommands.h"
#include "ui/photos/photocomparer.h"
#include "ui/photos/photostrip.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QStackedLayout>
#include <QUndoStack>

namespace homeward {

void PhotosPage::openMenu(const EvidenceId &id, const QPoint &at)
{
    if (!isComparing())
        m_strip->setCurrentIndex(m_strip->indexAt(m_strip->viewport()->mapFromGlobal(at)));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isComparing()) {
        //: @action:inmenu puts a photograph at the left of the comparison
        menu->addAction(tr("Compare at the left"), this, [this, id] { m_comparer->setLeft(id); });
        //: @action:inmenu puts a photograph at the right of the comparison
        menu->addAction(tr("Compare at the right"), this, [this, id] { m_comparer->setRight(id); });
    } else {
        //: @action:inmenu shows a photograph large; a covered one is uncovered
        menu->addAction(tr("Show"), QKeySequence(Qt::Key_Return), this, &PhotosPage::ask);
        //: @action:inmenu
        QAction *compared =
            menu->addAction(tr("Compare with another"), QKeySequence(Qt::Key_C), this, [this] { compare(); });
        compared->setEnabled(m_strip->count() > 1);
        const bool covered = !chosenItem().coverReason.isEmpty();
        QAction *mark = covered ? menu->addAction(tr("No longer sensitive"), this, [this] { setCover({}); })
                                : menu->addAction(tr("Mark as sensitive…"), this, &PhotosPage::askCover);
        mark->setEnabled(!m_dossier.isReadOnly() && m_dossier.session().may(Right::Annotate));
        menu->addSeparator();
        //: @action:inmenu what is known of a file and how it came
        menu->addAction(tr("Details and custody…"), this, [this] { m_acts->showDetails(m_view, chosenItem()); });
    }
    menu->popup(at);
}

void PhotosPage::askCover()
{
    TextQuestion question;
    //: @title:window
    question.title = tr("Sensitive photo");
    question.about = chosenItem().title;
    //: @label:textbox why a photograph is to be covered
    question.label = tr("Why is it to be covered?");
    //: @action:button
    question.button = tr("Cover the photo");
    question.several = true;
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("cover/") + chosenItem().id.toString();
    const QPointer<PhotosPage> alive(this);
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (alive && reason && !reason->trimmed().isEmpty())
        setCover(reason->trimmed());
}

void PhotosPage::setCover(const QString &reason)
{
    const EvidenceItem item = chosenItem();
    if (item.id.isNull() || item.coverReason == reason)
        return;
    m_problem->hide();
    m_undo.push(new CoverCommand(m_dossier.photos(), m_view.file.id, item.id, item.coverReason, reason,
                                 [alive = QPointer<PhotosPage>(this)](const Error &error) {
                                     if (alive)
                                         alive->report(error);
                                 }));
}

void PhotosPage::report(const Error &error)
{
    m_problem->setText(errorText(error).whole());
    m_problem->show();
}

bool PhotosPage::viewerKey(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (latinKey(event)) {
    case Qt::Key_Up: // on the button of a cover an arrow would lead out of the tab
    case Qt::Key_Down:
        if (m_body->currentIndex() != Cover)
            return false;
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_strip->step(event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : +1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask();
        return true;
    case Qt::Key_C:
        compare();
        return true;
    case Qt::Key_Space:
        if (m_body->currentIndex() != Viewer)
            return false;
        m_loupe->setOn(!m_loupe->isOn());
        return true;
    default:
        return false;
    }
}

bool PhotosPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (isComparing() ? watched == m_strip && m_comparer->compareKey(key) : viewerKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace homeward
