// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdetails.h"

#include "desks/dossier.h"
#include "ui/common/card.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactlogmodel.h"
#include "ui/contact/contactwords.h"
#include "ui/contact/personaldata.h"
#include "ui/evidence/whendone.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace homeward {

namespace {

QStringList secretsOf(const ContactEntry &entry)
{
    QStringList secrets;
    for (const QString &text : {entry.withWhom, entry.participants, entry.interpreter, entry.wellbeing, entry.text}) {
        for (const PersonalSpan &span : personalSpans(text)) {
            const QString secret = text.mid(span.start, span.length);
            if (!secrets.contains(secret))
                secrets.append(secret);
        }
    }
    return secrets;
}

} // namespace

ContactDetails::ContactDetails(Dossier &dossier, const Preferences &preferences, QWidget *parent)
    : QScrollArea(parent), m_dossier(dossier), m_preferences(preferences),
      m_clipboard(new ClipboardKeeper(preferences, this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_cover.setObjectName(QStringLiteral("coverTimer"));
    m_cover.setParent(this);
    m_cover.setSingleShot(true);
    m_cover.setInterval(shownMilliseconds);
    connect(&m_cover, &QTimer::timeout, this, &ContactDetails::coverAgain);
    connect(&m_preferences, &Preferences::photosChanged, this, [this] {
        if (m_preferences.isCoveringAll())
            coverAgain();
        if (widget())
            QMetaObject::invokeMethod(this, &ContactDetails::rebuild, Qt::QueuedConnection);
    });
}

void ContactDetails::setEvent(const ContactLog &log, const ContactId &id)
{
    const bool other = id != m_id;
    m_log = log;
    m_id = id;
    if (other) {
        m_shown = -1;
        m_cover.stop();
        verticalScrollBar()->setValue(0);
    }
    rebuild();
}

void ContactDetails::rebuild()
{
    //: @label the panel with what is known of one contact, for screen readers
    setAccessibleName(tr("Details of the contact"));
    // The keyboard stays on the same button when the line is read anew.
    const QWidget *keyboard = QApplication::focusWidget();
    const QString focused = keyboard && isAncestorOf(keyboard) ? keyboard->objectName() : QString();
    delete takeWidget();
    const ContactEvent *event = m_log.event(m_id);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::small, space::large, space::small);
    column->setSpacing(space::small);
    if (event) {
        const ContactEntry &entry = event->entry;
        addHead(column, *event);
        addSecrets(column, entry);
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(space::medium);
        grid->setVerticalSpacing(space::tiny);
        grid->setColumnStretch(1, 1);
        const auto add = [&](const QString &name, const QString &value) {
            if (value.isEmpty())
                return;
            const int row = grid->rowCount();
            auto *label = makeSecondaryLabel(content, type::secondary);
            label->setWordWrap(false);
            label->setText(name);
            auto *text = makeLabel(content, type::secondary);
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            text->setText(value);
            grid->addWidget(label, row, 0, Qt::AlignTop);
            grid->addWidget(text, row, 1);
        };
        const QByteArray &zone = m_dossier.office().timeZone;
        //: @label the times at the child’s and the family’s end
        add(tr("At both ends"), bothEndsText(entry));
        //: @label who was spoken to
        add(tr("With whom"), coveredText(entry.withWhom));
        //: @label who else took part in a contact
        add(tr("Also present"), coveredText(entry.participants));
        //: @label
        add(tr("Interpreter"), coveredText(entry.interpreter));
        //: @label how long a contact lasted
        add(tr("Duration"), entry.minutes > 0 ? tr("%n minute(s)", nullptr, entry.minutes) : QString());
        if (entry.consent != ContactConsent::NotStated)
            //: @label the child’s consent to a contact
            add(tr("Consent"), contactLabel(entry.consent));
        //: @label how the child was, as seen by whoever was there
        add(tr("Observed wellbeing"), coveredText(entry.wellbeing));
        //: @label what was said or done
        add(tr("Text"), coveredText(entry.text));
        //: @label the agreed day of the next contact
        add(tr("Next contact"), dateText(entry.next));
        //: @label who entered it and when
        add(tr("Recorded"), QStringLiteral("%1 · %2").arg(m_log.accountNames.value(event->recordedBy),
                                                          dateTimeText(event->recordedAt, zone)));
        //: @label whether a line of the log still holds
        add(tr("State of the line"), contactRecordText(*event));
        column->addLayout(grid);
    }
    column->addStretch();
    setWidget(content);
    if (!focused.isEmpty()) {
        if (auto *button = content->findChild<QPushButton *>(focused))
            button->setFocus(Qt::OtherFocusReason);
    }
}

void ContactDetails::addHead(QVBoxLayout *layout, const ContactEvent &event)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto *title = new QLabel(QStringLiteral("%1 · %2 · %3")
                                 .arg(contactTimeText(event.entry, m_dossier.office().timeZone),
                                      contactLabel(event.entry.channel), contactLabel(event.entry.state)));
    title->setTextFormat(Qt::PlainText);
    title->setFont(scaledFont(font(), type::secondary, true));
    title->setWordWrap(true);
    row->addWidget(title, 1);
    if (event.isLive() && !m_dossier.isReadOnly()) {
        //: @action:button records a new line in place of this one
        auto *correct = new QPushButton(tr("Correct…"));
        correct->setObjectName(QStringLiteral("correctContact"));
        //: @action:button marks the line as no longer holding and asks for the reason
        auto *withdraw = new QPushButton(tr("Withdraw…"));
        withdraw->setObjectName(QStringLiteral("withdrawContact"));
        for (QPushButton *button : {correct, withdraw}) {
            button->setAutoDefault(true); // Enter presses it
            row->addWidget(button, 0, Qt::AlignTop);
        }
        connect(correct, &QPushButton::clicked, this, [this] { Q_EMIT correctionRequested(m_id); });
        connect(withdraw, &QPushButton::clicked, this, [this] { Q_EMIT withdrawalRequested(m_id); });
    }
    layout->addLayout(row);
}

void ContactDetails::addSecrets(QVBoxLayout *layout, const ContactEntry &entry)
{
    const QStringList secrets = secretsOf(entry);
    for (int i = 0; i < secrets.size(); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        //: @info stands for a phone number or an address until it is asked for
        auto *shown = new QLabel(m_shown == i ? secrets.at(i) : tr("Covered number or address"));
        shown->setObjectName(QStringLiteral("secret%1").arg(i));
        shown->setTextFormat(Qt::PlainText);
        shown->setWordWrap(true);
        //: @action:button shows a covered number for 20 seconds, or covers it again
        auto *eye = new QPushButton(m_shown == i ? tr("Cover") : tr("Show for 20 s"));
        eye->setObjectName(QStringLiteral("showSecret%1").arg(i));
        eye->setIcon(themedIcon(m_shown == i ? "view-hidden" : "view-visible", this));
        eye->setEnabled(!m_preferences.isCoveringAll());
        if (m_preferences.isCoveringAll())
            //: @info:tooltip why a number cannot be shown now
            eye->setToolTip(tr("All photos and numbers are covered. Ctrl+Shift+H ends that."));
        //: @action:button puts a covered number on the clipboard for a while
        auto *copyButton = new QPushButton(tr("Copy"));
        copyButton->setObjectName(QStringLiteral("copySecret%1").arg(i));
        //: @info:tooltip of a button that copies; %n is when it goes from the clipboard
        copyButton->setToolTip(
            tr("Leaves the clipboard after %n second(s) and at lock", nullptr, m_preferences.clipboardSeconds()));
        row->addWidget(shown, 1);
        for (QPushButton *button : {eye, copyButton}) {
            button->setAutoDefault(true); // Enter presses it
            row->addWidget(button);
        }
        connect(eye, &QPushButton::clicked, this, [this, i] {
            if (m_shown == i)
                coverAgain();
            else
                reveal(i);
        });
        connect(copyButton, &QPushButton::clicked, this, [this, secret = secrets.at(i)] { copy(secret); });
        layout->addLayout(row);
    }
}

void ContactDetails::reveal(int secret)
{
    m_shown = secret;
    m_cover.start();
    noteShown();
    // Not while the button that asked is still being pressed.
    QMetaObject::invokeMethod(this, &ContactDetails::rebuild, Qt::QueuedConnection);
}

void ContactDetails::coverAgain()
{
    m_cover.stop();
    if (m_shown < 0)
        return;
    m_shown = -1;
    QMetaObject::invokeMethod(this, &ContactDetails::rebuild, Qt::QueuedConnection);
}

void ContactDetails::copy(const QString &secret)
{
    m_clipboard->copy(secret);
    noteShown();
}

void ContactDetails::noteShown()
{
    whenDone(m_dossier.contacts().noteShown(m_log.caseId, m_id), this, [this](const Status &noted) {
        if (!noted)
            Q_EMIT failed(noted.error());
    });
}

void ContactDetails::focusFirst()
{
    auto *first = widget()->findChild<QPushButton *>(QStringLiteral("showSecret0"));
    if (!first)
        first = widget()->findChild<QPushButton *>();
    if (first) {
        first->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(first);
    }
}

void ContactDetails::changeEvent(QEvent *event)
{
    if ((event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) && widget())
        rebuild();
    QScrollArea::changeEvent(event);
}

void ContactDetails::hideEvent(QHideEvent *event)
{
    coverAgain();
    QScrollArea::hideEvent(event);
}

} // namespace homeward
