// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QTest>

#include <cmath>

using namespace homeward;

namespace {

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

/// WCAG 2.2 relative luminance and contrast ratio.
double luminance(const QColor &c)
{
    return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsEnough_data();
    void contrastIsEnough();
};

void TestTokens::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Tokens *t : {&lightTokens(), &darkTokens(), &contrastTokens()}) {
        const bool high = t == &contrastTokens();
        const QByteArray theme = high ? "high contrast " : t->dark ? "dark " : "light ";
        const auto row = [&](const char *name, const QColor &ink, const QColor &ground, double least) {
            QTest::newRow((theme + name).constData()) << ink << ground << (high ? 7.0 : least);
        };
        for (const auto &[name, ground] : {std::pair{"window", t->window},
                                           {"surface", t->surface},
                                           {"sunken", t->sunken},
                                           {"selection", t->selection}}) {
            row(QByteArray("text on ").append(name).constData(), t->text, ground, 4.5);
            row(QByteArray("secondary on ").append(name).constData(), t->secondaryText, ground, 4.5);
        }
        row("link", t->link, t->surface, 4.5);
        row("link on selection", t->link, t->selection, 4.5);
        row("on accent", t->onAccent, t->accent, 4.5);
        row("outline", t->controlOutline, t->surface, 3);
        row("outline on window", t->controlOutline, t->window, 3);
        row("accent ring", t->accent, t->surface, 3);
        row("accent ring on window", t->accent, t->window, 3);
        row("accent ring on selection", t->accent, t->selection, 3);
        for (const auto &[name, pair] : {std::pair{"neutral", t->neutral},
                                         {"active", t->active},
                                         {"attention", t->attention},
                                         {"good", t->good},
                                         {"problem", t->problem},
                                         {"reunited", t->reunited}})
            row(name, pair.text, pair.fill, 4.5);
        row("problem on surface", t->problem.text, t->surface, 4.5);
        row("attention on surface", t->attention.text, t->surface, 4.5);
        for (int order = 0; order < 4; ++order) {
            const QByteArray party = "party " + QByteArray::number(order);
            row((party + " mark").constData(), partyColour(*t, order), t->surface, 3);
            row((party + " letter").constData(), order < 3 ? t->onAccent : partyColour(*t, order),
                order < 3 ? partyColour(*t, order) : t->surface, 4.5);
        }
        for (int i = 0; i < 4; ++i)
            row(("highlight " + QByteArray::number(i + 1)).constData(), t->pageText,
                highlightColour(static_cast<AnnotationCategory>(i)), 4.5);
    }
}

void TestTokens::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double measured = contrast(ink, ground);
    QVERIFY2(measured >= least,
             qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(measured)));
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
