// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desks/deskbench.h"
#include "support/corpus.h"
#include "support/fulldisk.h"
#include "support/hands.h"
#include "ui/common/homewardstyle.h"
#include "ui/evidence/annotationpanel.h"
#include "ui/evidence/evidencereader.h"
#include "ui/evidence/filemessage.h"
#include "ui/evidence/findbar.h"
#include "ui/evidence/readertoolbar.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace homeward;
using namespace homeward::test;

namespace {

using Row = QHash<QString, QString>;

/// Pages of a few lines each, then pictures of pages.
QByteArray letter(int written = 3, int scanned = 0)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 14));
    for (int page = 0; page < written + scanned; ++page) {
        if (page > 0)
            writer.newPage();
        if (page >= written) {
            painter.fillRect(60, 100, 200, 20, Qt::black);
            continue;
        }
        painter.drawText(60, 100, QStringLiteral("Letter from Sampleville page %1").arg(page + 1));
        painter.drawText(60, 140, QStringLiteral("Приёмная семья ребёнка"));
    }
    painter.end();
    return bytes;
}

} // namespace

/// The real reader over a real dossier, in its hands: keys, clicks, drags.
class TestEvidenceReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance(Theme::Light, 100); }
    void init();
    void cleanup();
    void oneKeyMarksAndTypingComments();
    void pageAndListChooseEachOther();
    void theOriginalStaysAsItIs();
    void findsEveryPlace();
    void pagesThatCannotBeSearchedAreTold();
    void comesBackToThePlaceOneLeft();
    void aZoomIsOfOneDocument();
    void aPageTypedGivesTheKeysBack();
    void readingOnlyHasNoToolsThatMark();
    void whatVanishedIsListedWithItsQuote();
    void answersAndOpenQuestions();
    void anAnswerStaysTypedUntilItIsRecorded();
    void asksForThePasswordAndRemembersIt();
    void saysWhyAFileIsNotShown_data();
    void saysWhyAFileIsNotShown();
    void everyFileOfTheCollection_data();
    void everyFileOfTheCollection();

private:
    [[nodiscard]] EvidenceId add(const QString &name, const QByteArray &bytes);
    [[nodiscard]] CaseView record() { return *m_bench->dossier->cases().reread(m_case).result(); }
    [[nodiscard]] bool open(const EvidenceId &item, int page = -1);
    void makeReader();
    [[nodiscard]] QDirIterator evidenceFiles() const
    {
        return QDirIterator(m_bench->path() + QStringLiteral("/evidence"), QDir::Files, QDirIterator::Subdirectories);
    }
    [[nodiscard]] QPoint at(int page, double x, double y)
    {
        return m_reader->pages().pageToView(page).map(QPointF(x, y)).toPoint();
    }
    /// Draws over the first line of a page.
    void chooseFirstLine();
    [[nodiscard]] QPlainTextEdit *replyField();
    [[nodiscard]] AnnotationId markFirstLine(const QString &comment);

    std::unique_ptr<DeskBench> m_bench;
    std::unique_ptr<QUndoStack> m_undo;
    QTemporaryDir m_settings;
    Preferences m_preferences{m_settings.filePath(QStringLiteral("homeward.ini"))};
    std::unique_ptr<EvidenceReader> m_reader;
    CaseId m_case;
    EvidenceId m_letter;
};

void TestEvidenceReader::init()
{
    m_bench = std::make_unique<DeskBench>();
    QVERIFY(m_bench->make());
    m_case = *m_bench->dossier->cases().create().result();
    m_letter = add(QStringLiteral("letter.pdf"), letter());
    QVERIFY(!m_letter.isNull());
    makeReader();
}

void TestEvidenceReader::cleanup()
{
    m_reader.reset();
    m_undo.reset();
    m_bench.reset();
}

void TestEvidenceReader::makeReader()
{
    m_reader.reset();
    m_undo = std::make_unique<QUndoStack>();
    m_reader = std::make_unique<EvidenceReader>(*m_bench->dossier, m_preferences, *m_undo, false);
    connect(&m_bench->dossier->news(), &News::changed, m_reader.get(), [this] { m_reader->setCase(record()); });
    m_reader->resize(1200, 800);
    m_reader->show();
    QVERIFY(comeForward(*m_reader));
}

EvidenceId TestEvidenceReader::add(const QString &name, const QByteArray &bytes)
{
    const auto lines = m_bench->dossier->evidence().addFiles(m_case, {m_bench->put(name, bytes)}, {}).result();
    return lines && !lines->first().error ? lines->first().id : EvidenceId();
}

bool TestEvidenceReader::open(const EvidenceId &item, int page)
{
    m_reader->openItem(record(), item, page);
    m_reader->setFocus();
    return QTest::qWaitFor([&] { return m_reader->pages().isOpen() && m_reader->pages().tools().hasText(0); }, 20'000);
}

void TestEvidenceReader::chooseFirstLine()
{
    const PageText text = m_reader->pages().tools().texts().value(0);
    const NormalisedRect first = text.words.first().rect;
    const NormalisedRect last = text.words.at(2).rect;
    drag(*m_reader->pages().viewport(), at(0, first.x + 0.002, first.y + first.height / 2),
         at(0, last.x + last.width - 0.002, last.y + last.height / 2));
}

AnnotationId TestEvidenceReader::markFirstLine(const QString &comment)
{
    m_reader->pages().goToPage(0);
    chooseFirstLine();
    const auto before = record().file.annotations.size();
    QTest::keyClick(&m_reader->pages(), Qt::Key_H);
    if (!QTest::qWaitFor([&] { return record().file.annotations.size() == before + 1; }, 5000))
        return {};
    QPlainTextEdit *field = nullptr;
    if (!QTest::qWaitFor([&] { return (field = seen<QPlainTextEdit>(*m_reader)) != nullptr; }, 5000))
        return {};
    test::type(field, comment);
    QTest::keyClick(field, Qt::Key_Escape);
    const bool stored = QTest::qWaitFor([&] { return record().file.annotations.last().body == comment; }, 5000);
    return stored ? record().file.annotations.last().id : AnnotationId();
}

void TestEvidenceReader::oneKeyMarksAndTypingComments()
{
    QVERIFY(open(m_letter));
    QVERIFY(!markFirstLine(QStringLiteral("Який це лист?")).isNull());
    const Annotation mark = record().file.annotations.first();
    QCOMPARE(mark.quote, QStringLiteral("Letter from Sampleville"));
    QVERIFY(mark.after.startsWith(QLatin1String("page 1")));
    QCOMPARE(int(mark.kind), int(AnnotationKind::Highlight));
    m_undo->undo(); // the comment
    QTRY_VERIFY(record().file.annotations.first().body.isEmpty());
    m_undo->undo();
    QTRY_VERIFY(record().file.annotations.first().withdrawn);
}

void TestEvidenceReader::pageAndListChooseEachOther()
{
    QVERIFY(open(m_letter));
    const AnnotationId mark = markFirstLine(QStringLiteral("first"));
    QVERIFY(!mark.isNull());
    auto *panel = seen<AnnotationPanel>(*m_reader);
    QVERIFY(panel);
    QTest::mouseClick(m_reader->pages().viewport(), Qt::LeftButton, {}, at(0, 0.5, 0.8));
    QVERIFY(m_reader->pages().layer().selected().isNull());
    panel->select({});
    m_reader->pages().goToPage(2);
    auto &list = static_cast<QListView &>(panel->list());
    QVERIFY(pressCell(list, list.model()->index(1, 0))); // below the heading of its page
    QCOMPARE(m_reader->pages().layer().selected(), mark);
    QCOMPARE(m_reader->pages().currentPage(), 0);
    panel->select({});
    const NormalisedRect rect = m_reader->pages().layer().annotations().first().rects.first();
    QTest::mouseClick(m_reader->pages().viewport(), Qt::LeftButton, {}, at(0, rect.x + 0.05, rect.y + 0.005));
    QCOMPARE(panel->selected(), mark);
}

void TestEvidenceReader::theOriginalStaysAsItIs()
{
    const QByteArray before = *m_bench->dossier->evidence().content(m_case, m_letter).result();
    QVERIFY(open(m_letter));
    QVERIFY(!markFirstLine(QStringLiteral("a remark")).isNull());
    QTest::keyClick(&m_reader->pages(), Qt::Key_R);
    makeReader();
    QVERIFY(open(m_letter));
    QTRY_COMPARE(m_reader->pages().layer().annotations().size(), 1);
    QCOMPARE(*m_bench->dossier->evidence().content(m_case, m_letter).result(), before);
}

void TestEvidenceReader::findsEveryPlace()
{
    QVERIFY(open(m_letter));
    QTest::keyClick(&m_reader->pages(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = seen<FindBar>(*m_reader);
    QVERIFY(bar);
    auto *field = seen<QLineEdit>(*bar);
    QVERIFY(field && field->hasFocus());
    test::type(field, QStringLiteral("приемная СЕМЬЯ")); // ё and case do not matter
    QTRY_VERIFY(says(*bar, QStringLiteral("1 of 3")));
    QTest::keyClick(field, Qt::Key_F3);
    QTRY_VERIFY(says(*bar, QStringLiteral("2 of 3")));
    QTRY_COMPARE(m_reader->pages().currentPage(), 1);
    QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_VERIFY(says(*bar, QStringLiteral("1 of 3")));
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Found places"))));
    auto *places = seen<QListWidget>(*m_reader);
    QVERIFY(places);
    QCOMPARE(places->count(), 6); // three pages, a place on each
    QTRY_VERIFY(pressCell(*places, places->model()->index(5, 0)));
    QTRY_VERIFY(says(*bar, QStringLiteral("3 of 3")));
    field->setText(QStringLiteral("nowhere to be found"));
    QTRY_VERIFY(says(*bar, QStringLiteral("Not found")));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestEvidenceReader::pagesThatCannotBeSearchedAreTold()
{
    const EvidenceId scans = add(QStringLiteral("scans.pdf"), letter(1, 2));
    QVERIFY(open(scans));
    QTest::keyClick(&m_reader->pages(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = seen<FindBar>(*m_reader);
    QVERIFY(bar);
    auto *field = seen<QLineEdit>(*bar);
    test::type(field, QStringLiteral("приемная СЕМЬЯ"));
    QTRY_VERIFY(says(*bar, QStringLiteral("1 of 1")));
    field->setText(QStringLiteral("nowhere to be found"));
    QTRY_VERIFY(says(*bar, QStringLiteral("Not found (2 page(s) without text)")));
}

void TestEvidenceReader::comesBackToThePlaceOneLeft()
{
    QVERIFY(open(m_letter));
    m_reader->pages().setZoom(1.5);
    m_reader->pages().turnRight();
    m_reader->pages().goToPage(1);
    m_reader->hide(); // as when another tab is chosen
    QTRY_VERIFY(m_bench->dossier->evidence().readingNotes(m_case, m_letter).result()->place);
    makeReader();
    QVERIFY(open(m_letter));
    QCOMPARE(m_reader->pages().currentPage(), 1);
    QCOMPARE(m_reader->pages().zoom(), 1.5);
    QCOMPARE(m_reader->pages().turned(), 1);
}

void TestEvidenceReader::aZoomIsOfOneDocument()
{
    const EvidenceId other = add(QStringLiteral("other.pdf"), letter() + "%");
    QVERIFY(open(m_letter));
    m_reader->pages().setZoom(3);
    QVERIFY(open(other));
    QCOMPARE(m_reader->pages().fit(), PageView::Fit::Width);
    QCOMPARE(m_reader->pages().horizontalScrollBar()->maximum(), 0);
}

void TestEvidenceReader::aPageTypedGivesTheKeysBack()
{
    QVERIFY(open(m_letter));
    QTest::keyClick(&m_reader->pages(), Qt::Key_G, Qt::ControlModifier);
    QWidget *field = m_reader->focusWidget();
    QVERIFY(field != &m_reader->pages());
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_reader->pages().currentPage(), 2);
    QVERIFY(m_reader->pages().hasFocus());
}

void TestEvidenceReader::readingOnlyHasNoToolsThatMark()
{
    QVERIFY(open(m_letter));
    auto *tools = m_reader->findChild<ReaderToolBar *>();
    const auto highlighter = [&] {
        for (const QToolButton *button : tools->findChildren<QToolButton *>()) {
            if (button->accessibleName() == QLatin1String("Highlight"))
                return button->isVisible();
        }
        return false;
    };
    QVERIFY(highlighter());
    tools->setReadOnly(true);
    m_reader->pages().zoomBy(2);
    QVERIFY(!highlighter());
}

void TestEvidenceReader::whatVanishedIsListedWithItsQuote()
{
    NewAnnotation mark;
    mark.evidence = m_letter;
    mark.page = 0;
    mark.rects = {{0.1, 0.1, 0.3, 0.03}};
    mark.quote = QStringLiteral("a passage that is not there");
    mark.body = QStringLiteral("kept");
    QVERIFY(m_bench->dossier->evidence().addAnnotation(m_case, mark).result());
    QVERIFY(open(m_letter));
    auto *panel = seen<AnnotationPanel>(*m_reader);
    QVERIFY(panel);
    QAbstractItemModel *model = panel->list().model();
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("Could not be placed (1)"));
    QVERIFY(model->index(1, 0).data().toString().contains(mark.quote));
    QVERIFY(m_reader->pages().layer().annotations().isEmpty());
    QVERIFY(pressCell(panel->list(), model->index(1, 0)));
    chooseFirstLine();
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Place again"))));
    QTRY_COMPARE(record().file.annotations.first().quote, QStringLiteral("Letter from Sampleville"));
    QCOMPARE(record().file.annotations.first().body, QStringLiteral("kept"));
    QTRY_COMPARE(m_reader->pages().layer().annotations().size(), 1);
    m_undo->undo();
    QTRY_COMPARE(model->index(0, 0).data().toString(), QStringLiteral("Could not be placed (1)"));
    QVERIFY(pressCell(panel->list(), model->index(1, 0)));
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Keep as note"))));
    QTRY_COMPARE(int(record().file.annotations.first().kind), int(AnnotationKind::Note));
    QCOMPARE(record().file.annotations.first().quote, mark.quote);
}

void TestEvidenceReader::answersAndOpenQuestions()
{
    QVERIFY(open(m_letter));
    m_reader->pages().goToPage(0);
    chooseFirstLine();
    QTest::keyClick(&m_reader->pages(), Qt::Key_2); // a question
    QTRY_COMPARE(record().file.annotations.size(), 1);
    auto *panel = seen<AnnotationPanel>(*m_reader);
    QTRY_COMPARE(panel->selected(), record().file.annotations.first().id);
    QPlainTextEdit *reply = replyField();
    QVERIFY(reply);
    test::type(reply, QStringLiteral("Asked on Monday"));
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Reply"))));
    QTRY_COMPARE(record().file.annotations.first().replies.size(), 1);
    QTRY_VERIFY(reply->toPlainText().isEmpty());
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Mark as answered"))));
    QTRY_VERIFY(record().file.annotations.first().resolved);
    m_undo->undo();
    QTRY_VERIFY(!record().file.annotations.first().resolved);
    m_undo->undo();
    QTRY_VERIFY(record().file.annotations.first().replies.first().withdrawn);
}

QPlainTextEdit *TestEvidenceReader::replyField()
{
    for (QPlainTextEdit *field : m_reader->findChildren<QPlainTextEdit *>()) {
        if (field->isVisible() && field->accessibleName() == QLatin1String("Reply to this annotation"))
            return field;
    }
    return nullptr;
}

void TestEvidenceReader::anAnswerStaysTypedUntilItIsRecorded()
{
    QVERIFY(open(m_letter));
    const AnnotationId mark = markFirstLine(QStringLiteral("which school?"));
    QTRY_COMPARE(seen<AnnotationPanel>(*m_reader)->selected(), mark);
    QTRY_COMPARE(record().file.annotations.first().body, QStringLiteral("which school?"));
    QPlainTextEdit *reply = replyField();
    QVERIFY(reply);
    const QString words = QStringLiteral("Swan school, said on the telephone");
    test::type(reply, words);
    QSignalSpy said(m_reader.get(), &EvidenceReader::statusChanged);
    {
        const FullDisk disk(2048);
        QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(reply->toPlainText(), words); // on its way
        QVERIFY(reply->isReadOnly());
        QTRY_VERIFY(!reply->isReadOnly());
        QCOMPARE(reply->toPlainText(), words);
        QVERIFY(!said.isEmpty()); // and why it is not recorded
    }
    QVERIFY(record().file.annotations.first().replies.isEmpty());
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier); // impatience makes no second one
    QTRY_VERIFY(reply->toPlainText().isEmpty());
    QCOMPARE(record().file.annotations.first().replies.size(), 1);
    QCOMPARE(record().file.annotations.first().replies.first().body, words);
}

void TestEvidenceReader::asksForThePasswordAndRemembersIt()
{
    if (corpusFolder().isEmpty())
        QSKIP("the collection of real files is not there (HOMEWARD_CORPUS)");
    QFile file(corpusFolder() + QStringLiteral("/pdf/minimal-aes256.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const EvidenceId item = add(QStringLiteral("locked.pdf"), file.readAll());
    QVERIFY(!item.isNull());
    m_reader->openItem(record(), item);
    auto *page = m_reader->findChild<FileMessage *>();
    QTRY_VERIFY(page->isVisible() && seen<QLineEdit>(*page));
    auto *field = seen<QLineEdit>(*page);
    test::type(field, QStringLiteral("not this one"));
    QVERIFY(press(buttonSaying(*page, QStringLiteral("Open"))));
    QTRY_VERIFY(says(*page, QStringLiteral("does not open the file")));
    QCOMPARE(field->text(), QStringLiteral("not this one"));
    QCOMPARE(field->selectedText(), field->text());
    test::type(field, QStringLiteral("usersecret")); // replaces what is selected
    seen<QCheckBox>(*page)->click();
    QVERIFY(press(buttonSaying(*page, QStringLiteral("Open"))));
    QTRY_VERIFY(m_reader->pages().isOpen());
    QTRY_VERIFY(m_bench->dossier->evidence().readingNotes(m_case, item).result()->passwordRemembered);
    makeReader();
    m_reader->openItem(record(), item);
    QTRY_VERIFY(m_reader->pages().isOpen()); // without asking
    QVERIFY(press(buttonSaying(*m_reader, QStringLiteral("Forget the password of this file"))));
    QTRY_VERIFY(!m_bench->dossier->evidence().readingNotes(m_case, item).result()->passwordRemembered);
    makeReader();
    m_reader->openItem(record(), item);
    QTRY_VERIFY(seen<FileMessage>(*m_reader));
}

void TestEvidenceReader::saysWhyAFileIsNotShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("changedHere");
    QTest::addColumn<QString>("sentence");
    const QString arrived = QStringLiteral("arrived damaged");
    const QString changed = QStringLiteral("damaged or was changed");
    QTest::newRow("cut off") << QStringLiteral("cut.pdf") << letter().first(400) << false << arrived;
    QTest::newRow("changed in the dossier") << QStringLiteral("changed.pdf") << letter() << true << changed;
    QTest::newRow("a program") << QStringLiteral("setup.exe") << QByteArray("MZ\x90\0\3\0\0\0", 8).repeated(64) << false
                               << QStringLiteral("cannot be shown here");
}

void TestEvidenceReader::saysWhyAFileIsNotShown()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, changedHere);
    QFETCH(const QString, sentence);
    QVERIFY(open(m_letter));
    QStringList known;
    for (QDirIterator files = evidenceFiles(); files.hasNext();)
        known.append(files.next());
    const EvidenceId item = add(name, bytes + "%");
    QVERIFY(!item.isNull());
    for (QDirIterator files = evidenceFiles(); changedHere && files.hasNext();) {
        QFile sealed(files.next());
        if (known.contains(sealed.fileName()))
            continue;
        sealed.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(sealed.open(QIODevice::ReadWrite) && sealed.seek(sealed.size() / 2) &&
                sealed.write(QByteArray(16, 'x')) == 16);
    }
    auto *tools = m_reader->findChild<ReaderToolBar *>();
    QVERIFY(tools->isVisible());
    m_reader->openItem(record(), item);
    QTRY_VERIFY_WITH_TIMEOUT(says(*m_reader, sentence), 20'000);
    QVERIFY(!tools->isVisible()); // nothing to mark, to turn or to enlarge
    QVERIFY(!says(*m_reader, QStringLiteral("of 1")));
    QTRY_VERIFY(m_reader->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(QApplication::focusWidget()->isVisible());
    QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget())); // one sees where the keyboard is
    QSignalSpy closing(m_reader.get(), &EvidenceReader::closeRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(closing.size(), 1);
    QVERIFY(open(m_letter));
    QVERIFY(tools->isVisible());
}

void TestEvidenceReader::everyFileOfTheCollection_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("password");
    for (const Row &row : readTsv(corpusFolder() + QStringLiteral("/pdf-manifest.tsv"))) {
        QString password = row.value(QStringLiteral("password"));
        if (password.size() >= 2 && password.startsWith(u'"') && password.endsWith(u'"'))
            password = password.mid(1, password.size() - 2); // one made of blanks
        const QString file = row.value(QStringLiteral("file"));
        QTest::newRow(file.toUtf8().constData()) << file << row.value(QStringLiteral("expected")) << password;
    }
    if (corpusFolder().isEmpty())
        QTest::newRow("none") << QString() << QString() << QString();
}

/// Every file shows its first page, asks for its password or says why not, and the reader goes on.
void TestEvidenceReader::everyFileOfTheCollection()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    QFETCH(QString, password);
    if (file.isEmpty())
        QSKIP("the collection of real files is not there (HOMEWARD_CORPUS)");
    QFile original(corpusFolder() + u'/' + file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const EvidenceId item = add(QStringLiteral("file.pdf"), original.readAll());
    if (item.isNull())
        QSKIP("not taken in as evidence");
    QSignalSpy shown(&m_reader->pages(), &PageView::pageShown);
    QSignalSpy failed(&m_reader->pages(), &PageView::failed);
    QSignalSpy asked(&m_reader->pages(), &PageView::passwordNeeded);
    m_reader->openItem(record(), item);
    const auto answered = [&] { return !shown.isEmpty() || !failed.isEmpty() || !asked.isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(answered(), 25'000);
    if (!asked.isEmpty() && !password.isEmpty()) {
        m_reader->pages().unlock(password);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty() || !failed.isEmpty(), 25'000);
    }
    if (expected == QLatin1String("opens") || expected == QLatin1String("opens_with_password"))
        QVERIFY2(!shown.isEmpty(), qPrintable(expected));
    if (expected == QLatin1String("must_refuse"))
        QVERIFY(shown.isEmpty() && !failed.isEmpty());
    if (expected == QLatin1String("must_ask_password_and_refuse"))
        QVERIFY(shown.isEmpty());
    if (!failed.isEmpty()) {
        auto *message = seen<FileMessage>(*m_reader);
        QVERIFY(message);
        const QList<QLabel *> labels = message->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel *label) { return label->text().size() > 20; }));
    }
    QVERIFY(!m_reader->grab().isNull());
    // The next document opens as if nothing had been.
    QVERIFY(open(m_letter));
}

QTEST_MAIN(TestEvidenceReader)
#include "tst_evidencereader.moc"
