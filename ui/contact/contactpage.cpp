// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactpage.h"

#include "desks/dossier.h"
#include "domain/world.h"
#include "ui/casefile/filterchip.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/clipboardkeeper.h"
#include "ui/common/drafts.h"
#include "ui/common/emptystate.h"
#include "ui/common/errortext.h"
#include "ui/common/latinkey.h"
#include "ui/common/pillbutton.h"
#include "ui/common/prompts.h"
#include "ui/common/roomkeys.h"
#include "ui/common/tokens.h"
#include "ui/contact/contactcommands.h"
#include "ui/contact/contactdelegate.h"
#include "ui/contact/contactdetails.h"
#include "ui/contact/contactdialog.h"
#include "ui/contact/contactlogmodel.h"
#include "ui/contact/contactwords.h"
#include "ui/contact/personaldata.h"
#include "ui/contact/quickline.h"
#include "ui/evidence/whendone.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

namespace homeward {

ContactPage::ContactPage(Dossier &dossier, UiServices services, QUndoStack &undo, QWidget *parent)
    : QWidget(parent), m_dossier(dossier), m_services(services), m_undo(undo), m_axis(new Chip), m_line(new QLabel),
      m_earlier(new PillButton), m_add(new QPushButton), m_failure(new QLabel),
      m_quick(new QuickLine(dossier, services)), m_model(new ContactLogModel(this)), m_list(new QListView),
      m_details(new ContactDetails(dossier, services.preferences)), m_empty(new EmptyState("call-start")),
      m_splitter(new QSplitter(Qt::Vertical)), m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::small);
    auto *head = new FlowRow;
    head->setContentsMargins(space::large, 0, space::large, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_axis, m_line, m_earlier, m_add})
        head->add(widget);
    m_earlier->setCheckable(true);
    column->addWidget(head);
    m_failure->setWordWrap(true);
    m_failure->setContentsMargins(space::large, 0, space::large, 0);
    m_failure->hide();
    column->addWidget(m_failure);
    auto *quickHolder = new QVBoxLayout;
    quickHolder->setContentsMargins(space::large, 0, space::large, 0);
    quickHolder->addWidget(m_quick);
    column->addLayout(quickHolder);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setUniformItemSizes(false);
    m_list->setObjectName(QStringLiteral("contactLog"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    serveRoomKeys(m_list, KeyRoom::Contact);
    auto *listHolder = new QWidget;
    auto *listLayout = new QVBoxLayout(listHolder);
    listLayout->setContentsMargins(space::large, 0, space::small, 0);
    listLayout->addWidget(m_list);
    m_splitter->addWidget(listHolder);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *holder = new QWidget;
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    holder->setLayout(m_stack);
    column->addWidget(holder, 1);
    m_add->setVisible(mayLog());
    m_quick->setVisible(mayLog());
    setFocusProxy(m_list);

    connect(m_add, &QPushButton::clicked, this, &ContactPage::logContact);
    connect(m_empty, &EmptyState::buttonPressed, this, &ContactPage::logContact);
    connect(m_earlier, &QAbstractButton::toggled, this, &ContactPage::refill);
    connect(m_quick, &QuickLine::accepted, this, [this](const CaseId &, ContactEntry entry) {
        const ContactEntry fresh = freshEntry();
        entry.childZone = fresh.childZone;
        entry.familyZone = fresh.familyZone;
        record({}, entry);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const ContactEvent *event = current();
        m_details->setEvent(m_log, event ? event->id : ContactId());
    });
    connect(m_list, &QListView::activated, this, [this] { m_details->focusFirst(); });
    connect(m_list, &QListView::customContextMenuRequested, this, &ContactPage::showMenu);
    connect(m_details, &ContactDetails::correctionRequested, this, &ContactPage::correct);
    connect(m_details, &ContactDetails::withdrawalRequested, this, &ContactPage::withdraw);
    connect(m_details, &ContactDetails::failed, this, &ContactPage::tellFailure);
    retranslateUi();
}

void ContactPage::setCase(const CaseView &view)
{
    const bool other = m_case != view.file.id;
    if (other) {
        m_log = {};
        m_case = view.file.id;
        m_failure->hide();
    }
    m_number = view.file.number;
    m_quick->setCase(m_case, m_number);
    if (other && m_services.drafts)
        m_services.drafts->watch(QStringLiteral("quick/") + m_case.toString(), m_quick->field());
    load();
}

void ContactPage::load()
{
    const quint64 loading = ++m_loading;
    whenDone(m_dossier.contacts().log(m_case), this, [this, loading](const Result<ContactLog> &log) {
        if (loading != m_loading)
            return;
        if (log)
            present(*log);
        else
            tellFailure(log.error());
    });
}

void ContactPage::present(const ContactLog &log)
{
    m_log = log;
    m_quick->setPlan(log.plan);
    refill();
    retranslateUi();
    Q_EMIT logRead(log.liveCount());
    if (std::exchange(m_reopened, m_case) != m_case)
        QTimer::singleShot(0, this, &ContactPage::reopenDraft); // over the whole case, not in the middle of showing it
}

void ContactPage::refill()
{
    const ContactEvent *before = current();
    const ContactId keep = m_wanted.isNull() ? (before ? before->id : ContactId()) : m_wanted;
    const int near = m_list->currentIndex().row();
    m_model->setLog(m_log, m_dossier.office().timeZone, m_earlier->isChecked());
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_add->setVisible(any && mayLog()); // the empty list offers it itself
    setFocusProxy(any || !mayLog() ? static_cast<QWidget *>(m_list) : m_quick->field());
    int row = m_model->rowOf(keep);
    if (row >= 0)
        m_wanted = {};
    else if (near > 0) // the line went: its neighbour
        row = m_model->at(near) ? near : near - 1;
    select(m_model->at(row) ? row : m_model->rowNear(m_log.today));
}

void ContactPage::select(int row)
{
    const QModelIndex index = m_model->index(std::max(0, row));
    if (row >= 0 && index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    const ContactEvent *event = current();
    m_details->setEvent(m_log, event ? event->id : ContactId());
}

void ContactPage::showEntry(const ContactId &id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        refill();
}

const ContactEvent *ContactPage::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

void ContactPage::stepMonth(int step)
{
    if (const int row = m_model->rowOfNextMonth(m_list->currentIndex().row(), step); row >= 0)
        select(row);
}

ContactEntry ContactPage::freshEntry() const
{
    ContactEntry entry;
    entry.at = m_services.world.nowUtc();
    entry.childZone = entry.familyZone = m_dossier.office().timeZone;
    // Where child and family were last time they most likely still are.
    for (auto event = m_log.events.crbegin(); event != m_log.events.crend(); ++event) {
        if (!event->isLive())
            continue;
        entry.childZone = event->entry.childZone;
        entry.familyZone = event->entry.familyZone;
        entry.withWhom = event->entry.withWhom;
        break;
    }
    return entry;
}

void ContactPage::logContact()
{
    if (!m_case.isNull() && mayLog())
        openDialog(freshEntry(), {});
}

void ContactPage::correct(const ContactId &id)
{
    const ContactEvent *event = m_log.event(id);
    if (!event || !event->isLive() || !mayLog())
        return;
    // The form shows the words whole, also what is covered elsewhere.
    if (coveredText(event->entry.text + event->entry.withWhom) != event->entry.text + event->entry.withWhom) {
        whenDone(m_dossier.contacts().noteShown(m_case, id), this, [this](const Status &noted) {
            if (!noted)
                tellFailure(noted.error());
        });
    }
    openDialog(event->entry, id);
}

void ContactPage::openDialog(const ContactEntry &start, const std::optional<ContactId> &old)
{
    auto *dialog = new ContactDialog(m_dossier.office(), m_log.plan, m_number, start, old.has_value(), this);
    connect(dialog, &ContactDialog::entered, this,
            [this, old, dialog = QPointer(dialog), id = m_case](const ContactEntry &entry) {
                // The form stays until the store has the words, so that none is lost by a refusal.
                auto *command =
                    new LogContactCommand(m_dossier.contacts(), id, old, entry, [this, dialog](const Error &error) {
                        if (dialog)
                            dialog->showFailure(error);
                        else
                            tellFailure(error);
                    });
                connect(command, &LogContactCommand::recorded, this, [this, dialog](const ContactId &made) {
                    showEntry(made);
                    if (dialog)
                        dialog->accept();
                });
                m_undo.push(command);
            });
    dialog->open();
    if (m_services.drafts)
        m_services.drafts->watch(draftKey(), old ? old->toString() : QString(), dialog);
}

QString ContactPage::draftKey() const
{
    return QStringLiteral("contact/") + m_case.toString();
}

void ContactPage::reopenDraft()
{
    if (!m_services.drafts || m_services.drafts->kept(draftKey()).isEmpty())
        return;
    const auto old = ContactId::fromString(m_services.drafts->about(draftKey()));
    if (old.isNull())
        logContact();
    else
        correct(old);
}

void ContactPage::record(const std::optional<ContactId> &old, const ContactEntry &entry)
{
    m_failure->hide();
    auto *command =
        new LogContactCommand(m_dossier.contacts(), m_case, old, entry, [page = QPointer(this)](const Error &error) {
            if (page)
                page->tellFailure(error);
        });
    connect(command, &LogContactCommand::recorded, this, &ContactPage::showEntry);
    m_undo.push(command);
}

void ContactPage::withdraw(const ContactId &id)
{
    const ContactEvent *event = m_log.event(id);
    if (!event || !event->isLive() || !mayLog())
        return;
    TextQuestion question;
    //: @title:window
    question.title = tr("Withdraw a contact");
    question.about = contactTimeText(event->entry, m_dossier.office().timeZone) + QStringLiteral(" · ") +
                     contactLabel(event->entry.channel);
    //: @label
    question.label = tr("Reason (stays on record)");
    //: @action:button
    question.button = tr("Withdraw");
    question.required = true;
    question.drafts = m_services.drafts;
    question.draftKey = QStringLiteral("reason/") + id.toString();
    const QPointer<ContactPage> self(this);
    const auto reason = m_services.prompts.textToAsk(this, question);
    if (!self || !reason || reason->trimmed().isEmpty())
        return;
    m_undo.push(
        new WithdrawContactCommand(m_dossier.contacts(), m_case, id, reason->trimmed(), [self](const Error &error) {
            if (self)
                self->tellFailure(error);
        }));
}

void ContactPage::showMenu(const QPoint &point)
{
    const ContactEvent *event = m_model->at(m_list->indexAt(point).row());
    if (!event)
        return;
    const ContactId id = event->id;
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: @action:inmenu puts the keyboard on the details of a contact
    menu->addAction(tr("Open"), this, [this] { m_details->focusFirst(); });
    //: @action:inmenu copies the line as it is shown, numbers covered
    menu->addAction(tr("Copy line"), this,
                    [this, text = m_list->indexAt(point).data().toString()] { m_details->clipboard().copy(text); });
    if (event->isLive() && mayLog()) {
        menu->addSeparator();
        //: @action:inmenu records a new line in place of this one
        menu->addAction(tr("Correct…"), this, [this, id] { correct(id); });
        //: @action:inmenu marks the line as no longer holding and asks for the reason
        menu->addAction(tr("Withdraw…"), this, [this, id] { withdraw(id); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void ContactPage::tellFailure(const Error &error)
{
    m_failure->setText(errorText(error).whole());
    m_failure->show();
    Q_EMIT statusChanged(m_failure->text());
}

bool ContactPage::mayLog() const
{
    return !m_dossier.isReadOnly() && m_dossier.session().may(Right::LogContact);
}

bool ContactPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool bare = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!bare)
        return false;
    if (key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown) {
        // Newest first: up the list is forward in time.
        stepMonth(key->key() == Qt::Key_PageUp ? +1 : -1);
        return true;
    }
    if (latinKey(key) == Qt::Key_T) {
        select(m_model->rowNear(m_log.today));
        return true;
    }
    return false;
}

void ContactPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Insert && !event->modifiers())
        logContact();
    else
        QWidget::keyPressEvent(event);
}

void ContactPage::retranslateUi()
{
    m_axis->setLook(contactAxisChip(m_log.summary.axis));
    QStringList words;
    if (m_log.summary.daysSince == 0)
        //: @info:status child and family spoke today
        words.append(tr("Last contact today"));
    else if (m_log.summary.daysSince)
        //: @info:status how long ago child and family spoke
        words.append(tr("%n day(s) since the last contact", nullptr, *m_log.summary.daysSince));
    if (const int past = m_log.summary.daysPast(m_log.today); past > 0)
        words.append(daysPastText(past));
    if (m_log.summary.missedInARow >= 2)
        //: @info:status tries after the last contact that nobody answered
        words.append(tr("%n tries in a row without an answer", nullptr, m_log.summary.missedInARow));
    words.append(contactLine(m_log.summary, m_dossier.office().timeZone, true));
    words.removeAll(QString());
    m_line->setText(words.join(QStringLiteral(" · ")));
    m_line->setWordWrap(true);
    //: @option:check shows lines that were corrected, withdrawn or taken back as well
    m_earlier->setText(tr("Also earlier and withdrawn lines"));
    //: @action:button opens a form for a contact of this case
    m_add->setText(tr("Log a contact…"));
    m_add->setToolTip(QStringLiteral("Insert"));
    //: @label the list of contacts of a case, for screen readers
    m_list->setAccessibleName(tr("Family log"));
    m_empty->setTexts(tr("Calls, letters and meetings of the child with the family will be listed here."), {},
                      !mayLog() ? QString() : tr("Log a contact…"));
    m_model->retranslate();
}

void ContactPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QWidget::changeEvent(event);
}

} // namespace homeward
