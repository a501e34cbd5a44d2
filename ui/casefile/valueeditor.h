// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldcatalogue.h"
#include "domain/partialdate.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace homeward {

/// The editor of one field's value, made from the catalogue: name parts with their script, a date as people write it
/// with how it was read, one of the choices, or plain words.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueEditor(const FieldInfo &field, QWidget *parent = nullptr);

    void setValue(const QString &stored);
    /// The stored form; empty while something is missing or doubtful: then problem() says what.
    [[nodiscard]] QString value() const;
    /// What is missing, as a sentence that says what to do; empty when the value can be recorded.
    [[nodiscard]] QString problem() const;
    void focusFirst();
    /// What was typed, understood or not: four parts of a name, one text, or nothing.
    [[nodiscard]] QStringList words() const;
    /// Takes over what was typed for another field, as far as it fits.
    void setWords(const QStringList &words);
    /// What the keyboard reaches in it, in the order on screen.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildName();
    void buildDate();
    void buildChoice();
    void buildText();
    void readTypedDate();
    void showReadings(const QList<PartialDate> &readings);
    void retranslateUi();

    const FieldInfo &m_field;
    QLineEdit *m_surname = nullptr;
    QLineEdit *m_given = nullptr;
    QLineEdit *m_patronymic = nullptr;
    QComboBox *m_script = nullptr;
    QList<QLabel *> m_nameLabels;
    QLineEdit *m_date = nullptr;
    QLabel *m_reading = nullptr;
    QWidget *m_readings = nullptr;
    QVBoxLayout *m_readingsLayout = nullptr;
    QButtonGroup *m_readingChoice = nullptr;
    QList<PartialDate> m_dates;
    QButtonGroup *m_choices = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace homeward
