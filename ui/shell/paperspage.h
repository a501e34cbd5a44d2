// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desks/summarydesk.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace homeward {

class Dossier;
class EmptyState;

/// Papers of the dossier, newest first, as a table.
class PapersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Case, State, PaperLanguage, Issued, Signer, ColumnCount };
    explicit PapersModel(QObject *parent = nullptr);
    void setRows(const QList<PaperRow> &rows, const QByteArray &timeZone);
    void retranslate();
    [[nodiscard]] const PaperRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PaperRow> m_rows;
    QByteArray m_timeZone;
};

/// The Summaries section: which papers were registered, and the case each belongs to.
class PapersPage final : public QWidget
{
    Q_OBJECT
public:
    explicit PapersPage(Dossier &dossier, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void caseActivated(const homeward::CaseId &id);
    /// There is no paper yet, and one begins in a case.
    void casesRequested();
    void countChanged(int papers);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    Dossier &m_dossier;
    PapersModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QString m_failure;
};

} // namespace homeward
