// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdossiers.h"

#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/homewardstyle.h"
#include "ui/common/icons.h"
#include "ui/common/wording.h"
#include "ui/evidence/whendone.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace homeward {

namespace {

ChipLook standingChip(DossierStanding::State state)
{
    switch (state) {
    case DossierStanding::State::Ready:
        break;
    case DossierStanding::State::InUse:
        //: @info chip: another window or program of this computer has the dossier open
        return {"lock", RecentDossiers::tr("Open elsewhere"), StateTone::Active};
    case DossierStanding::State::Missing:
        //: @info chip: the folder of the dossier is not there
        return {"data-warning", RecentDossiers::tr("Not found"), StateTone::Attention};
    case DossierStanding::State::Damaged:
        //: @info chip: a file of the dossier is absent or cannot be read
        return {"data-error", RecentDossiers::tr("Damaged"), StateTone::Problem};
    case DossierStanding::State::Newer:
        //: @info chip: the dossier was made by a newer version of the program
        return {"data-warning", RecentDossiers::tr("Needs a newer version"), StateTone::Attention};
    }
    //: @info chip: the folder of the dossier is there
    return {"checkmark", RecentDossiers::tr("On disk"), StateTone::Neutral};
}

} // namespace

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    const QString shown = path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : path;
    const QStringList names = shown.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (names.size() <= 4)
        return QDir::toNativeSeparators(shown);
    return QDir::toNativeSeparators(QStringLiteral("…/") + names.mid(names.size() - 2).join(QLatin1Char('/')));
}

/// The whole card is a button; the button beside it takes it off the list.
class RecentDossierCard final : public QAbstractButton
{
public:
    RecentDossierCard(const RecentDossier &dossier, QWidget *parent) : QAbstractButton(parent), m_dossier(dossier)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setToolTip(QDir::toNativeSeparators(dossier.path));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(space::large, space::medium, space::large, space::medium);
        row->setSpacing(space::large);
        m_icon = new QLabel(this);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(space::tiny / 2);
        m_name = makeLabel(this, type::section, true);
        m_name->setWordWrap(true);
        m_name->setTextFormat(Qt::PlainText);
        m_chip = new Chip(this);
        m_chip->hide(); // until it has been looked up
        m_path = makeSecondaryLabel(this, type::secondary);
        m_path->setTextFormat(Qt::PlainText);
        m_opened = makeSecondaryLabel(this, type::secondary);
        column->addWidget(m_name);
        column->addWidget(m_chip, 0, Qt::AlignLeft);
        column->addWidget(m_path);
        column->addWidget(m_opened);
        row->addLayout(column, 1);
        for (QWidget *part : std::initializer_list<QWidget *>{m_icon, m_name, m_chip, m_path, m_opened})
            part->setAttribute(Qt::WA_TransparentForMouseEvents);
        remove = new QToolButton(parent);
        remove->setAutoRaise(true);
        remove->setMinimumSize(size::control, size::control);
        retranslateUi();
    }

    void setStanding(const DossierStanding &standing)
    {
        m_standing = standing;
        retranslateUi();
    }

    void retranslateUi()
    {
        m_name->setText(m_dossier.label);
        // Long names of folders break after their parts, on screen only.
        static const QRegularExpression parts(QStringLiteral("([/_.-]+)"));
        m_path->setText(shortPath(m_dossier.path).replace(parts, QStringLiteral("\\1\u200b")));
        QStringList heard{m_dossier.label, m_dossier.path};
        if (m_standing) {
            const ChipLook look = standingChip(m_standing->state);
            m_chip->setLook(look);
            heard.append(look.text);
            if (m_standing->lastOpened.isValid())
                //: @info when a dossier was opened last; %1 is a date with a time
                m_opened->setText(RecentDossiers::tr("Last opened %1")
                                      .arg(dateTimeText(m_standing->lastOpened, QTimeZone::systemTimeZoneId())));
            heard.append(m_opened->text());
        }
        m_chip->setVisible(m_standing.has_value());
        m_opened->setVisible(!m_opened->text().isEmpty());
        heard.removeAll(QString());
        setAccessibleName(heard.join(QStringLiteral(", ")));
        //: @info:tooltip takes a dossier off the list; its files stay
        remove->setToolTip(RecentDossiers::tr("Remove “%1” from this list").arg(m_dossier.label));
        remove->setAccessibleName(remove->toolTip());
        refreshIcons();
    }

    void refreshIcons()
    {
        m_icon->setPixmap(themedPixmap("folder-open", tokensOf(this).text, 22, devicePixelRatioF()));
        remove->setIcon(themedIcon("window-close", this));
    }

    [[nodiscard]] const QString &path() const { return m_dossier.path; }

    QToolButton *remove = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int edge = hasFocus() ? size::focusRing : 1;
        painter.setPen(QPen(hasFocus() ? t.accent : t.controlOutline, edge));
        painter.setBrush(isDown() ? t.selection : underMouse() ? t.sunken : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2.0, edge / 2.0, -edge / 2.0, -edge / 2.0),
                                size::cornerCard, size::cornerCard);
    }

private:
    RecentDossier m_dossier;
    std::optional<DossierStanding> m_standing;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    Chip *m_chip = nullptr;
    QLabel *m_path = nullptr;
    QLabel *m_opened = nullptr;
};

RecentDossiers::RecentDossiers(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::small);
}

void RecentDossiers::setDossiers(const QList<RecentDossier> &dossiers)
{
    m_cards.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RecentDossier &dossier : dossiers) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::small);
        auto *card = new RecentDossierCard(dossier, row);
        line->addWidget(card, 1);
        line->addWidget(card->remove);
        m_rows->addWidget(row);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT chosen(card->path()); });
        connect(
            card->remove, &QAbstractButton::clicked, this, [this, card] { remove(m_cards.indexOf(card)); },
            Qt::QueuedConnection); // the button goes with it
        whenDone(standingInBackground(dossier.path), card, [card](const Result<DossierStanding> &standing) {
            if (standing)
                card->setStanding(*standing);
        });
        m_cards.append(card);
    }
}

QWidget *RecentDossiers::first() const
{
    return m_cards.value(0);
}

void RecentDossiers::remove(qsizetype row)
{
    if (row < 0 || row >= m_cards.size())
        return;
    Q_EMIT removalRequested(m_cards.at(row)->path()); // brings a new list
    if (!m_cards.isEmpty())
        m_cards.at(std::min(row, m_cards.size() - 1))->setFocus(Qt::OtherFocusReason);
}

bool RecentDossiers::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype row = m_cards.indexOf(watched);
    if (event->type() != QEvent::KeyPress || row < 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const bool down = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
        m_cards.at(std::clamp<qsizetype>(row + (down ? 1 : -1), 0, m_cards.size() - 1))->setFocus(Qt::TabFocusReason);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_cards.at(row)->click();
        return true;
    case Qt::Key_Delete:
        QMetaObject::invokeMethod(
            this, [this, row] { remove(row); }, Qt::QueuedConnection);
        return true;
    default:
        return false;
    }
}

void RecentDossiers::changeEvent(QEvent *event)
{
    for (RecentDossierCard *card : std::as_const(m_cards)) {
        if (event->type() == QEvent::LanguageChange)
            card->retranslateUi();
        else if (event->type() == QEvent::PaletteChange)
            card->refreshIcons();
    }
    QWidget::changeEvent(event);
}

} // namespace homeward
