// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/comparison.h"
#include "ui/common/tokens.h"

#include <QWidget>

class QPainter;

namespace homeward {

/// What a chip says: an icon, a word, a tone. Never colour alone.
struct ChipLook
{
    QByteArray icon; ///< Breeze name
    QString text;
    StateTone tone = StateTone::Neutral;
    bool operator==(const ChipLook &) const = default;
};

[[nodiscard]] ChipLook caseStateChip(CaseState state);
/// \a speaking and \a parties word the "2 of 3 agree" state.
[[nodiscard]] ChipLook factStateChip(FactState state, int speaking, int parties);
[[nodiscard]] ChipLook conflictCountChip(int conflicts);

/// For delegates and painted parts: the size a chip wants, and the chip itself. \a rect may be wider than wanted.
[[nodiscard]] QSize chipSize(const ChipLook &look, const QFont &font);
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QFont &font, const Tokens &tokens);
/// The caption font in which chips are written.
[[nodiscard]] QFont chipFont(const QFont &base);

class Chip final : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    void setLook(const ChipLook &look);
    [[nodiscard]] const ChipLook &look() const { return m_look; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace homeward
