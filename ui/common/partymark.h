// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/party.h"
#include "ui/common/tokens.h"

#include <QWidget>

class QPainter;

namespace homeward {

/// A party's sign: its shape (circle, square, diamond; later parties a plain letter in a ring), hue and letter.
/// \a rect logical pixels, normally 16 to 20 each way.
void paintPartyMark(QPainter &painter, const QRectF &rect, const Party &party, const Tokens &tokens);

class PartyMark final : public QWidget
{
    Q_OBJECT
public:
    explicit PartyMark(const Party &party, QWidget *parent = nullptr);
    void setParty(const Party &party);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    Party m_party;
};

} // namespace homeward
