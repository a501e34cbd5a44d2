// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdialog.h"

#include "ui/common/card.h"
#include "ui/common/errortext.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/largetext.h"
#include "ui/common/tokens.h"
#include "ui/common/wording.h"
#include "ui/contact/contactwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace homeward {

namespace {

constexpr int longestCall = 24 * 60; // minutes

QComboBox *zoneCombo()
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setMinimumContentsLength(16);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            combo->addItem(QString::fromLatin1(id));
    }
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

template<class E, size_t N>
void fillCombo(QComboBox *combo, const E (&values)[N])
{
    const int current = combo->currentIndex();
    while (combo->count() < static_cast<int>(N))
        combo->addItem(QString());
    for (size_t i = 0; i < N; ++i)
        combo->setItemText(static_cast<int>(i), contactLabel(values[i]));
    combo->setCurrentIndex(current);
}

constexpr ContactChannel channels[] = {ContactChannel::Call,   ContactChannel::Video, ContactChannel::Message,
                                       ContactChannel::Letter, ContactChannel::Visit, ContactChannel::Meeting};
constexpr ContactState states[] = {ContactState::Held, ContactState::Missed, ContactState::Planned,
                                   ContactState::Cancelled, ContactState::Declined};
constexpr ContactConsent consents[] = {ContactConsent::NotStated, ContactConsent::Given, ContactConsent::NotAsked,
                                       ContactConsent::Refused};

template<class E, size_t N>
int placeOf(const E (&values)[N], E value)
{
    return static_cast<int>(std::find(std::begin(values), std::end(values), value) - std::begin(values));
}

} // namespace

ContactDialog::ContactDialog(const Office &office, const ContactPlan &plan, const QString &caseNumber,
                             const ContactEntry &start, bool correction, QWidget *parent)
    : Dialog(parent), m_office(office), m_plan(plan), m_number(caseNumber), m_correction(correction),
      m_title(new QLabel), m_channel(new QComboBox), m_state(new QComboBox), m_day(new QDateEdit),
      m_time(new QTimeEdit), m_timeKnown(new QCheckBox), m_ends(makeSecondaryLabel(this, type::caption)),
      m_childZone(zoneCombo()), m_familyZone(zoneCombo()), m_with(new QLineEdit), m_participants(new QLineEdit),
      m_interpreter(new QLineEdit), m_minutes(new QSpinBox), m_consent(new QComboBox), m_hasNext(new QCheckBox),
      m_next(new QDateEdit), m_wellbeing(new QLineEdit), m_text(new QPlainTextEdit), m_failure(new QLabel),
      m_accept(new QPushButton), m_cancel(new QPushButton)
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::small);
    m_title->setFont(scaledFont(font(), type::panelTitle, true));
    column->addWidget(m_title);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::small, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto field = [&](QWidget *left, QWidget *right) {
        const QList<QWidget *> pair = right ? QList<QWidget *>{left, right} : QList<QWidget *>{left};
        for (int i = 0; i < pair.size(); ++i) {
            auto *label = makeLabel(content, type::secondary);
            label->setBuddy(pair.at(i));
            m_labels.append(label);
            grid->addWidget(label, row, i, 1, right ? 1 : 2);
            grid->addWidget(pair.at(i), row + 1, i, 1, right ? 1 : 2);
        }
        row += 2;
    };
    field(m_channel, m_state);
    field(m_day, m_time);
    grid->addWidget(m_timeKnown, row, 1);
    grid->addWidget(m_ends, ++row, 0, 1, 2);
    ++row;
    field(m_childZone, m_familyZone);
    field(m_with, m_participants);
    field(m_interpreter, m_minutes);
    field(m_consent, m_next);
    grid->addWidget(m_hasNext, row++, 1);
    field(m_wellbeing, nullptr);
    field(m_text, nullptr);
    column->addWidget(new FormArea(content, this), 1);

    m_failure->setWordWrap(true);
    m_failure->setObjectName(QStringLiteral("contactFailure"));
    m_failure->hide();
    column->addWidget(m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    makePrimary(m_accept);
    m_accept->setDefault(true);

    m_day->setCalendarPopup(true);
    m_next->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_minutes->setRange(0, longestCall);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(72);
    retranslateUi();
    fill(start);

    connect(m_timeKnown, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_hasNext, &QCheckBox::toggled, m_next, &QWidget::setEnabled);
    connect(m_hasNext, &QCheckBox::clicked, this, [this] { m_nextByHand = true; });
    connect(m_next, &QDateEdit::userDateChanged, this, [this] { m_nextByHand = m_nextByHand || m_next->hasFocus(); });
    connect(m_state, &QComboBox::currentIndexChanged, this, &ContactDialog::propose);
    connect(m_day, &QDateEdit::userDateChanged, this, &ContactDialog::propose);
    for (QDateTimeEdit *edit : {static_cast<QDateTimeEdit *>(m_day), static_cast<QDateTimeEdit *>(m_time)})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &ContactDialog::tellEnds);
    connect(m_timeKnown, &QCheckBox::toggled, this, &ContactDialog::tellEnds);
    for (QComboBox *zone : {m_childZone, m_familyZone})
        connect(zone, &QComboBox::currentTextChanged, this, &ContactDialog::tellEnds);
    connect(m_accept, &QPushButton::clicked, this, &ContactDialog::tryAccept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    tellEnds();
    const QSize room = parent ? parent->window()->size() : QSize(960, 640);
    resize(std::min(640, room.width() - 80), std::min(720, room.height() - 60));
    m_channel->setFocus();
}

void ContactDialog::fill(const ContactEntry &start)
{
    const QTimeZone zone(m_office.timeZone);
    const QDateTime local = zone.isValid() ? start.at.toTimeZone(zone) : start.at;
    m_start = start.at;
    // Nobody said yet how a new contact went: neither kind nor result nor time is put into the form's mouth.
    const bool timeKnown = m_correction && !start.dayOnly;
    m_channel->setCurrentIndex(m_correction ? placeOf(channels, start.channel) : -1);
    m_state->setCurrentIndex(m_correction ? placeOf(states, start.state) : -1);
    m_day->setDate(local.date());
    m_time->setTime(QTime(local.time().hour(), local.time().minute()));
    m_timeKnown->setChecked(timeKnown);
    m_time->setEnabled(timeKnown);
    m_childZone->setCurrentText(QString::fromLatin1(start.childZone));
    m_familyZone->setCurrentText(QString::fromLatin1(start.familyZone));
    m_with->setText(start.withWhom);
    m_participants->setText(start.participants);
    m_interpreter->setText(start.interpreter);
    m_minutes->setValue(start.minutes);
    m_consent->setCurrentIndex(placeOf(consents, start.consent));
    m_hasNext->setChecked(start.next.isValid());
    m_next->setEnabled(start.next.isValid());
    m_next->setDate(start.next.isValid() ? start.next : local.date().addDays(m_plan.intervalDays));
    m_nextByHand = m_correction; // what was agreed then is not proposed anew
    m_wellbeing->setText(start.wellbeing);
    m_text->setPlainText(start.text);
    propose();
}

void ContactDialog::propose()
{
    if (m_nextByHand)
        return;
    const bool missed = entry().state == ContactState::Missed;
    m_hasNext->setChecked(missed);
    m_next->setEnabled(missed);
    m_next->setDate(m_day->date().addDays(missed ? m_plan.retryDays : m_plan.intervalDays));
}

ContactEntry ContactDialog::entry() const
{
    const QTimeZone known(m_office.timeZone);
    ContactEntry made;
    if (m_channel->currentIndex() >= 0)
        made.channel = channels[m_channel->currentIndex()];
    if (m_state->currentIndex() >= 0)
        made.state = states[m_state->currentIndex()];
    made.dayOnly = !m_timeKnown->isChecked();
    made.at = QDateTime(m_day->date(), made.dayOnly ? QTime(12, 0) : m_time->time(),
                        known.isValid() ? known : QTimeZone::utc())
                  .toUTC();
    if (!made.dayOnly && m_start >= made.at && m_start < made.at.addSecs(60))
        made.at = m_start;
    made.childZone = m_childZone->currentText().trimmed().toLatin1();
    made.familyZone = m_familyZone->currentText().trimmed().toLatin1();
    made.withWhom = m_with->text().trimmed();
    made.participants = m_participants->text().trimmed();
    made.interpreter = m_interpreter->text().trimmed();
    made.minutes = m_minutes->value();
    made.consent = consents[m_consent->currentIndex()];
    made.wellbeing = m_wellbeing->text().trimmed();
    made.text = m_text->toPlainText().trimmed();
    if (m_hasNext->isChecked())
        made.next = m_next->date();
    return made;
}

void ContactDialog::tryAccept()
{
    if (m_channel->currentIndex() < 0) {
        //: @info:status beside the fields of a contact
        say(tr("Choose the kind of contact."));
        m_channel->setFocus(Qt::OtherFocusReason);
    } else if (m_state->currentIndex() < 0) {
        //: @info:status beside the fields of a contact
        say(tr("Choose how it went: the result."));
        m_state->setFocus(Qt::OtherFocusReason);
    } else {
        say({});
        Q_EMIT entered(entry());
    }
}

void ContactDialog::say(const QString &problem)
{
    m_failure->setText(problem);
    m_failure->setVisible(!problem.isEmpty());
}

void ContactDialog::showFailure(const Error &error)
{
    say(error.code != ErrorCode::InvalidValue
            ? errorText(error).whole()
            //: @info:status the desk refuses a contact
            : tr("Check the day and the time zones: a contact in the future can only be planned, and a zone is "
                 "written like Europe/Kyiv."));
}

void ContactDialog::tellEnds()
{
    m_ends->setText(bothEndsText(entry()));
    m_ends->setVisible(!m_ends->text().isEmpty());
}

void ContactDialog::retranslateUi()
{
    m_title->setText(m_correction ?
                                  //: @title:window %1 is a case number
                         tr("Correct a contact of %1").arg(m_number)
                                  :
                                  //: @title:window %1 is a case number
                         tr("Log a contact of %1").arg(m_number));
    setWindowTitle(m_title->text());
    const QStringList labels{
        //: @label:listbox how child and family spoke
        tr("Kind"),
        //: @label:listbox how a contact went
        tr("Result"),
        //: @label of a field for a day
        tr("Day"),
        //: @label of a field for a time; %1 is the name of the time zone of the office
        tr("Time in the office (%1)").arg(QString::fromLatin1(m_office.timeZone)),
        //: @label:listbox
        tr("Time zone of the child"),
        //: @label:listbox
        tr("Time zone of the family"),
        //: @label who was spoken to
        tr("With whom"),
        //: @label who else took part in a contact
        tr("Also present"),
        //: @label
        tr("Interpreter"),
        //: @label how long a contact lasted
        tr("Minutes"),
        //: @label:listbox the child’s consent to a contact
        tr("Consent"),
        //: @label the agreed day of the next contact
        tr("Next contact"),
        //: @label how the child was, as seen by whoever was there
        tr("Observed wellbeing"),
        //: @label what was said or done
        tr("Text"),
    };
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    for (QComboBox *choice : {m_channel, m_state})
        //: @info in a list of choices of which none is made yet
        choice->setPlaceholderText(tr("Choose…"));
    fillCombo(m_channel, channels);
    fillCombo(m_state, states);
    fillCombo(m_consent, consents);
    const QString format =
        currentLanguage() == Language::English ? QStringLiteral("d MMM yyyy") : QStringLiteral("dd.MM.yyyy");
    for (QDateEdit *edit : {m_day, m_next}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(format);
    }
    //: @option:check the time of a contact is known, not only its day
    m_timeKnown->setText(tr("The time is known"));
    //: @option:check a day was agreed for the next contact
    m_hasNext->setText(tr("A next day is agreed"));
    //: @item the length of a contact is not known
    m_minutes->setSpecialValueText(tr("not stated"));
    m_accept->setText(m_correction ?
                                   //: @action:button records a correction
                          tr("Save correction")
                                   :
                                   //: @action:button adds a line to the family log
                          tr("Log contact"));
    //: @action:button
    m_cancel->setText(tr("Cancel"));
}

void ContactDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        tellEnds();
    }
    QDialog::changeEvent(event);
}

} // namespace homeward
