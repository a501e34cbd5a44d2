// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fonts and colours of the whole application.
#include "ui/common/homewardstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPushButton>

#include <cmath>

namespace homeward {

void makePrimary(QPushButton *button)
{
    button->setProperty(primaryProperty, true);
    QFont font = button->font();
    font.setWeight(QFont::Bold);
    button->setFont(font);
}

QFont scaledFont(const QFont &base, int pixels, bool bold)
{
    QFont font(base);
    const qreal scale = std::max(1, QApplication::font().pixelSize()) / qreal(type::body);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * scale))));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont homewardFont(int percent)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(static_cast<int>(std::lround(type::body * percent / 100.0)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette homewardPalette(const Tokens &t)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor &colour) { palette.setColor(role, colour); };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.surface);
    all(QPalette::AlternateBase, t.sunken);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.secondaryText);
    all(QPalette::Button, t.surface);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.onAccent);
    all(QPalette::Highlight, t.selection);
    all(QPalette::HighlightedText, t.text);
    all(QPalette::Link, t.link);
    all(QPalette::LinkVisited, t.link);
    all(QPalette::ToolTipBase, t.surface);
    all(QPalette::ToolTipText, t.text);
    all(QPalette::Light, t.surface);
    all(QPalette::Midlight, t.line);
    all(QPalette::Mid, t.controlOutline);
    all(QPalette::Dark, t.controlOutline);
    all(QPalette::Shadow, t.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, t.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.sunken);
    return palette;
}

namespace {

/// Qt hands a new size down only to widgets without a size of their own. Those at another step of the type scale follow
/// here; the step is kept with the widget, as whole pixels would drift from size to size.
void rescaleFonts(int before, int after)
{
    constexpr char step[] = "stepOfTypeScale";
    if (before <= 0 || before == after)
        return;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetFont) || !(widget->font().resolveMask() & QFont::SizeResolved))
            continue;
        QFont font = widget->font();
        double pixels = widget->property(step).toDouble();
        if (std::lround(pixels * before / type::body) != font.pixelSize())
            pixels = double(font.pixelSize()) * type::body / before; // set since
        font.setPixelSize(std::max(1, int(std::lround(pixels * after / type::body))));
        widget->setProperty(step, pixels);
        widget->setFont(font);
    }
}

} // namespace

void applyAppearance(Theme theme, int textPercent)
{
    static const bool fontsLoaded = [] {
        for (const char *name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSerif-Regular", "NotoSerif-Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name)));
        return true;
    }();
    Q_UNUSED(fontsLoaded)
    if (!qobject_cast<HomewardStyle *>(QApplication::style()))
        QApplication::setStyle(new HomewardStyle); // the application owns it
    const int before = QApplication::font().pixelSize();
    QApplication::setFont(homewardFont(textPercent));
    rescaleFonts(before, QApplication::font().pixelSize());
    QApplication::setPalette(homewardPalette(tokensOf(theme)));
}

} // namespace homeward
