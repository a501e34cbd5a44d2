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
/// with how it was read, one of the choices, a quantity, a number of a paper with a hint when it is unusual, or plain
/// words.
class ValueEditor final : public QWidget
{
    Q_OBJECT
public:
    /// Compact: one of many in a form; choices fold into a list that also offers to leave the fact unstated.
    enum class Size { Whole, Compact };
    explicit ValueEditor(const FieldInfo &field, QWidget *parent = nullptr, Size size = Size::Whole);

    void setValue(const QString &stored);
    /// The stored form; empty while something is missing or doubtful: then problem() says what.
    [[nodiscard]] QString value() const;
    /// What is missing, as a sentence that says what to do; empty when the value can be recorded.
    [[nodiscard]] QString problem() const;
    /// The problem stands in the editor already, in the words on how a date was read.
    [[nodiscard]] bool tellsProblem() const;
    /// Those words become a warning.
    void showProblem(bool tried);
    void focusFirst();
    /// What was typed, understood or not: four parts of a name, one text, or nothing.
    [[nodiscard]] QStringList words() const;
    /// Takes over what was typed for another field, as far as it fits.
    void setWords(const QStringList &words);
    /// What a number is compared with for its hint: its usual shape, what stands in front of it in another field
    /// (the series), and the date of birth it may hold.
    void expectNumber(NumberForm form, const QString &before = {}, const QDate &birth = {});
    [[nodiscard]] QString hint() const; ///< empty: nothing unusual
    /// The day by which a date of birth is doubtful: one to come, or of somebody older than children or people become.
    void expectBirthBefore(const QDate &today);
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
    void buildLine();
    void updateHint();
    [[nodiscard]] QString quantity() const;
    void readTypedDate();
    [[nodiscard]] QString birthDoubt(const PartialDate &date) const; ///< empty: none
    void showReadings(const QList<PartialDate> &readings);
    void retranslateUi();

    const FieldInfo &m_field;
    Size m_size;
    NumberForm m_form;
    QString m_before;
    QDate m_birth;
    QDate m_today; ///< null: no date of birth is doubted
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
    QComboBox *m_choiceList = nullptr; ///< in place of the buttons when there are many
    QLineEdit *m_line = nullptr;       ///< a quantity or the number of a paper
    QLabel *m_hint = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace homeward
