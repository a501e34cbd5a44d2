// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/world.h"
#include "ui/evidence/markplacer.h"

#include <QSignalSpy>
#include <QTest>

using namespace homeward;

namespace {

PageText lineOf(const QString &words, double y = 0.1)
{
    PageText text;
    double x = 0.05;
    for (const QString &one : words.split(u' ')) {
        text.words.append({{x, y, 0.08, 0.03}, one, true, false});
        x += 0.1;
    }
    text.words.last().lineBreakAfter = true;
    return text;
}

} // namespace

class TestMarkPlacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWhereItsWordsStand();
    void movesWithItsWords();
    void takesThePlaceWithTheSameWordsAround();
    void isLostOnlyWhenEveryPageWasLookedAt();
    void aPageWithoutWordsSaysNothing();
    void areasGoWithTheirPage();

private:
    [[nodiscard]] Annotation mark(const QString &quote, int page, const NormalisedRect &rect);
    StillWorld m_world{QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC)};
};

Annotation TestMarkPlacer::mark(const QString &quote, int page, const NormalisedRect &rect)
{
    Annotation one;
    one.id = AnnotationId::create(m_world);
    one.page = page;
    one.quote = quote;
    one.rects = {rect};
    return one;
}

void TestMarkPlacer::staysWhereItsWordsStand()
{
    MarkPlacer placer;
    QSignalSpy wanted(&placer, &MarkPlacer::allTextsWanted);
    placer.reset(2);
    const Annotation one = mark(QStringLiteral("born in"), 0, {0.04, 0.09, 0.2, 0.05});
    placer.setAnnotations({one});
    placer.takeText(0, lineOf(QStringLiteral("born in Sampleville")));
    QCOMPARE(placer.placed(), QList<Annotation>{one});
    QVERIFY(placer.lost().isEmpty());
    QCOMPARE(wanted.size(), 0);
}

void TestMarkPlacer::movesWithItsWords()
{
    MarkPlacer placer;
    placer.reset(2);
    placer.setAnnotations({mark(QStringLiteral("born in"), 0, {0.04, 0.09, 0.2, 0.05})});
    placer.takeText(0, lineOf(QStringLiteral("another text here")));
    placer.takeText(1, lineOf(QStringLiteral("she was born in Sampleville"), 0.5));
    QCOMPARE(placer.placed().size(), 1);
    QCOMPARE(placer.placed().first().page, 1);
    QVERIFY(qAbs(placer.placed().first().rects.first().x - 0.25) < 0.001);
    QVERIFY(qAbs(placer.placed().first().rects.first().y - 0.5) < 0.001);
}

void TestMarkPlacer::takesThePlaceWithTheSameWordsAround()
{
    MarkPlacer placer;
    placer.reset(1);
    Annotation one = mark(QStringLiteral("2017"), 0, {0.04, 0.8, 0.1, 0.05});
    one.before = QStringLiteral("born");
    placer.setAnnotations({one});
    placer.takeText(0, lineOf(QStringLiteral("written 2017 born 2017 end")));
    QVERIFY(qAbs(placer.placed().first().rects.first().x - 0.05) > 0.1);
    QVERIFY(placer.lost().isEmpty());
}

void TestMarkPlacer::isLostOnlyWhenEveryPageWasLookedAt()
{
    MarkPlacer placer;
    QSignalSpy wanted(&placer, &MarkPlacer::allTextsWanted);
    placer.reset(2);
    const Annotation one = mark(QStringLiteral("a vanished passage"), 0, {0.04, 0.09, 0.2, 0.05});
    placer.setAnnotations({one});
    placer.takeText(0, lineOf(QStringLiteral("another text here")));
    QVERIFY(placer.lost().isEmpty());
    QCOMPARE(wanted.size(), 1);
    placer.takeText(1, lineOf(QStringLiteral("and nothing of it here")));
    QCOMPARE(placer.lost(), QList<Annotation>{one});
    QVERIFY(placer.placed().isEmpty());
}

void TestMarkPlacer::aPageWithoutWordsSaysNothing()
{
    MarkPlacer placer;
    placer.reset(1);
    placer.setAnnotations({mark(QStringLiteral("words of a scan"), 0, {0.04, 0.09, 0.2, 0.05})});
    placer.takeText(0, PageText());
    QCOMPARE(placer.placed().size(), 1);
}

void TestMarkPlacer::areasGoWithTheirPage()
{
    MarkPlacer placer;
    placer.reset(2);
    Annotation area = mark({}, 5, {0.1, 0.1, 0.2, 0.2});
    area.kind = AnnotationKind::Area;
    placer.setAnnotations({area});
    QCOMPARE(placer.lost().size(), 1);
}

QTEST_GUILESS_MAIN(TestMarkPlacer)
#include "tst_markplacer.moc"
