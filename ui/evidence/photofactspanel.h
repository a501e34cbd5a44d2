// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "evidence/pagesource.h"

#include <QWidget>

class QFormLayout;

namespace homeward {

/// What a photograph's file says about itself. A place tag stays covered until asked for.
class PhotoFactsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoFactsPanel(QWidget *parent = nullptr);
    void present(const PhotoFacts &facts, const EvidenceItem &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLine(const QString &label, const QString &value);
    PhotoFacts m_facts;
    EvidenceItem m_item;
    QFormLayout *m_form;
    bool m_placeShown = false;
    bool m_filled = false;
};

} // namespace homeward
