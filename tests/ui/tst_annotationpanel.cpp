// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/annotation.h"
#include "domain/world.h"
#include "ui/common/wording.h"
#include "ui/evidence/annotationpanel.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace homeward;

namespace {

/// What stands around the panel, where an Escape that is not used ends up.
class Surroundings final : public QWidget
{
public:
    int escapes = 0;

protected:
    void keyPressEvent(QKeyEvent *) override { ++escapes; }
};

} // namespace

class TestAnnotationPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapeSavesAndLeavesTheComment();
    void whatIsEditedIsInSight();
};

void TestAnnotationPanel::escapeSavesAndLeavesTheComment()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC));
    Annotation note;
    note.id = AnnotationId::create(world);
    note.author = AccountId::create(world);
    note.authorName = QStringLiteral("Tester Testova");
    note.createdAt = world.nowUtc();
    Surroundings around;
    AnnotationPanel panel(&around);
    panel.setTimeZone("Europe/Kyiv");
    AnnotationListing listing;
    listing.placed = {note};
    listing.own = note.author;
    panel.setListing(listing);
    around.show();
    QSignalSpy edited(&panel, &AnnotationPanel::edited);
    QSignalSpy left(&panel, &AnnotationPanel::commentLeft);
    panel.editComment(note.id);
    auto *comment = panel.findChild<QPlainTextEdit *>();
    QTest::keyClicks(comment, QStringLiteral("The second digit is unclear"));
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(comment, Qt::Key_Escape);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().at(2).toString(), QStringLiteral("The second digit is unclear"));
    QCOMPARE(left.size(), 1);
    QCOMPARE(around.escapes, 0); // it closes nothing
    QCOMPARE(comment->toPlainText(), QStringLiteral("The second digit is unclear"));
}

void TestAnnotationPanel::whatIsEditedIsInSight()
{
    StillWorld world(QDateTime(QDate(2026, 11, 23), QTime(14, 20), Qt::UTC));
    AnnotationListing listing;
    listing.own = AccountId::create(world);
    for (int i = 0; i < 20; ++i) {
        Annotation note;
        note.id = AnnotationId::create(world);
        note.author = listing.own;
        note.createdAt = world.nowUtc();
        note.quote = QStringLiteral("Sampleville %1").arg(i);
        listing.placed.append(note);
    }
    const Annotation fresh = listing.placed.takeAt(12);
    AnnotationPanel panel;
    panel.resize(340, 560);
    panel.setListing(listing);
    panel.show();
    panel.editComment(fresh.id); // before and after the list knows it
    listing.placed.insert(12, fresh);
    panel.setListing(listing);
    panel.editComment(fresh.id);
    const QAbstractItemView &list = panel.list();
    QTRY_VERIFY(panel.findChild<QPlainTextEdit *>()->isVisible());
    QVERIFY(list.currentIndex().isValid());
    QTRY_VERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
}

QTEST_MAIN(TestAnnotationPanel)
#include "tst_annotationpanel.moc"
