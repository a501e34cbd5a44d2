// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <functional>

class QWidget;

namespace homeward::test {

/// Answers every text in brackets and 40 % longer: ⟦File їїї⟧. A visible text without brackets was never translated.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

/// Texts of the visible widgets of \a root: what they show, tool tips, hints, menus and accessible names.
[[nodiscard]] QStringList visibleTexts(QWidget &root);

/// What a screen reader can reach below \a root, cells of tables and what is typed included, and every text that any
/// widget holds, also a hidden one.
[[nodiscard]] QStringList reachableTexts(QWidget &root);

/// Walks the visible widgets of \a root. One line per text that does not fit its control, naming widget and text.
/// Painted item views are not looked into: they state in their delegate what may be shortened.
[[nodiscard]] QStringList clippedTexts(QWidget &root);

/// With PseudoTranslator installed: one line per visible text (also tool tips, hints, menus and accessible names) that
/// has letters but no brackets. \a isData says which are data, not words of the program.
[[nodiscard]] QStringList untranslatedTexts(QWidget &root, const std::function<bool(const QString &)> &isData);

} // namespace homeward::test
