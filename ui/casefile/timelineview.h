// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace homeward {

class TimelineModel;

/// The events of a case painted by lane, one for each party in the dossier's order and one for family contact. What is
/// claimed differently is ringed, a date that is no single day is a span. Zooms with Ctrl and the wheel, + and −.
class TimelineView final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(const TimelineModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /// Days shown at present; the whole of the events after a new case.
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    void showWhole();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where the mark of an event stands; for tests and tooltips.
    [[nodiscard]] QRect markRect(int row) const;

Q_SIGNALS:
    void activated(int row);
    void currentChanged(int row);
    void tableRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int laneOf(int row) const;
    [[nodiscard]] int laneHeight() const;
    [[nodiscard]] int axisLeft() const;
    [[nodiscard]] qreal xOf(const QDate &day) const;
    [[nodiscard]] QDate dayAt(qreal x) const;
    [[nodiscard]] int eventAt(const QPoint &point) const;
    void zoom(qreal factor, const QDate &around);
    void pan(qreal share);
    void keepInView(int row);
    void paintLanes(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;

    const TimelineModel &m_model;
    QDate m_first;
    QDate m_last;
    int m_current = -1;
};

} // namespace homeward
