// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the main window that lead back to where one was, after a lock or a new start.
#include "ui/cases/casebrowser.h"
#include "ui/common/formwords.h"
#include "ui/shell/casespage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace homeward {

namespace {

/// What is read or looked at in the case, as opposed to what stands beside it.
QAbstractScrollArea *mainArea(const CasesPage &page)
{
    const auto size = [](const QAbstractScrollArea *area) { return area ? area->width() * area->height() : 0; };
    QAbstractScrollArea *largest = nullptr;
    for (QAbstractScrollArea *area : page.findChildren<QAbstractScrollArea *>()) {
        const bool beside = page.browser().isAncestorOf(area) || qobject_cast<QPlainTextEdit *>(area);
        if (!beside && area->isVisible() && size(area) > size(largest))
            largest = area;
    }
    return largest;
}

/// Cases and documents come when they have been read, and only then can be scrolled. Tries until it works or a person
/// does something.
class WayBack final : public QObject
{
public:
    WayBack(CasesPage &page, const QJsonObject &session) : QObject(&page), m_page(page), m_session(session)
    {
        QCoreApplication::instance()->installEventFilter(this);
        connect(&m_timer, &QTimer::timeout, this, &WayBack::step);
        m_timer.start(rhythm);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->spontaneous() && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress ||
                                     event->type() == QEvent::Wheel))
            deleteLater();
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int rhythm = 50; // ms
    static constexpr int tries = 200;

    void step()
    {
        const bool scrolled = m_scrolled || scroll();
        m_scrolled = scrolled;
        m_focused = m_focused || focus();
        if ((m_scrolled && m_focused) || ++m_tried == tries)
            deleteLater();
    }

    bool scroll()
    {
        const int wanted = m_session.value(QStringLiteral("scroll")).toInt();
        const QAbstractScrollArea *area = mainArea(m_page);
        if (wanted == 0)
            return area != nullptr;
        if (!area || area->verticalScrollBar()->maximum() < wanted)
            return false;
        area->verticalScrollBar()->setValue(wanted);
        // A document goes to its page once more when it has been laid out.
        return area->verticalScrollBar()->value() == wanted && ++m_stayed > 2;
    }

    bool focus()
    {
        const QString name = m_session.value(QStringLiteral("focus")).toString();
        if (QApplication::activeModalWidget()) // a form that came back has its own
            return true;
        if (name == QLatin1String("list") || name.isEmpty()) {
            m_page.browser().focusList();
            return true;
        }
        QWidget *widget = nullptr;
        if (name == QLatin1String("filter"))
            widget = m_page.browser().findChild<QLineEdit *>();
        else if (name == QLatin1String("case"))
            widget = m_scrolled ? mainArea(m_page) : nullptr;
        else
            widget = visibleNamed(name);
        if (!widget || !widget->isVisible())
            return false;
        widget->setFocus(Qt::OtherFocusReason);
        setCaret(widget, caretFrom(m_session.value(QStringLiteral("caret"))));
        return true;
    }

    [[nodiscard]] QWidget *visibleNamed(const QString &name) const
    {
        for (QWidget *one : m_page.findChildren<QWidget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    CasesPage &m_page;
    QJsonObject m_session;
    QTimer m_timer;
    int m_tried = 0;
    int m_stayed = 0;
    bool m_scrolled = false;
    bool m_focused = false;
};

} // namespace

QString MainWindow::tellSession() const
{
    if (!m_cases)
        return {};
    QJsonObject session{{QStringLiteral("case"), m_cases->address().toText()},
                        {QStringLiteral("list"), m_cases->browser().wish()}};
    session.insert(QStringLiteral("way"), m_navigation.toJson());
    for (const SectionInfo &info : sections) {
        if (pageOf(info.section) == m_pages->currentWidget())
            session.insert(QStringLiteral("section"), QString::fromLatin1(info.name));
    }
    if (const QAbstractScrollArea *area = mainArea(*m_cases))
        session.insert(QStringLiteral("scroll"), area->verticalScrollBar()->value());
    const QWidget *focus = focusWidget();
    QString name = QStringLiteral("list");
    if (focus && m_cases->browser().isAncestorOf(focus))
        name = qobject_cast<const QLineEdit *>(focus) ? QStringLiteral("filter") : name;
    else if (focus && m_cases->isAncestorOf(focus))
        name = focus->objectName().isEmpty() ? QStringLiteral("case") : focus->objectName();
    session.insert(QStringLiteral("focus"), name);
    session.insert(QStringLiteral("caret"), toJson(caretOf(focus)));
    return QString::fromUtf8(QJsonDocument(session).toJson(QJsonDocument::Compact));
}

void MainWindow::restoreSession(const QString &text)
{
    const QJsonObject session = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!session.isEmpty())
        m_cases->browser().setWish(session.value(QStringLiteral("list")).toObject());
    const auto place = Address::fromText(session.value(QStringLiteral("case")).toString());
    if (place && !place->caseId.isNull())
        m_cases->openPlace(place->caseId, place->place);
    const auto section = Address::fromText(session.value(QStringLiteral("section")).toString());
    showSection(section ? section->section : Section::Cases);
    m_navigation.restore(session.value(QStringLiteral("way")).toObject());
    refreshState();
    m_cases->browser().focusList();
    if (!session.isEmpty())
        new WayBack(*m_cases, session);
}

} // namespace homeward
