// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/regularfile.h"
#include "evidence/inspection.h"
#include "evidence/remotesource.h"
#include "evidence/renderclient.h"

#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace homeward;
using namespace std::chrono_literals;

static QList<qint64> childrenOf(qint64 process)
{
    QList<qint64> children;
    for (const QString &thread : QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/task/%2/children").arg(process).arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &child : file.readAll().simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

class RenderClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatWasPainted();
    void readsWordsWhereTheyStand();
    void fitsBoxAndPixelLimit();
    void refusesPagesThatAreNotThere();
    void stoppedHelperCostsOnePage();
    void killedHelperIsReplaced();
    void endlessPageGivesUpByItself();
    void cancelStopsALongPage();
    void manyThreadsOneSource();
    void helperOutlivesTheThreadThatAsked();
    void hugeClaimsAreRefusedUndecoded();
    void pipesAndFoldersAreNoFiles();
    void damagedFilesGetAnswers();
    void photoStandsOnWhite();
    void framesOfAnAnimationArePages();
    void oneWaitsForTheNextDocument();
    void largePictureOutlivesItsHelper();
    void onlySealedMemoryIsRead_data();
    void onlySealedMemoryIsRead();
    void noDescriptorIsLeftBehind_data();
    void noDescriptorIsLeftBehind();
    void contentsLinksAndRemarksOfTheFile();
    void missingHelperIsSaid();
    void pagesNeedNoOtherPart();
    void helperCannotWriteOrConnect();
};

namespace {

constexpr int dotsPerInch = 72;

/// Two A4 pages: a red square one inch from the top left corner; a Ukrainian sentence.
QByteArray paintedPdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.fillRect(QRect(72, 72, 144, 144), Qt::red);
    writer.newPage();
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(20);
    painter.setFont(font);
    painter.drawText(QPoint(72, 144), QStringLiteral("Марта Прикладенко їде"));
    painter.drawText(QPoint(72, 200), QStringLiteral("second line"));
    painter.end();
    return buffer.data();
}

/// One page that draws the same long curve again and again: minutes of work in a small file.
QByteArray endlessPdf()
{
    QByteArray form("q 0.1 w\n");
    for (int i = 0; i < 20'000; ++i)
        form += QByteArray("0 0 m 10 900 600 -300 ") + QByteArray::number(i % 600) + " 800 c S\n";
    form += "Q\n";
    QByteArray page;
    for (int i = 0; i < 2'000; ++i)
        page += "/F Do\n";
    QByteArray pdf("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                   "2 0 obj<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>endobj\n"
                   "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                   "/Resources<</XObject<</F 5 0 R>>>>>>endobj\n");
    pdf += "4 0 obj<</Length " + QByteArray::number(page.size()) + ">>stream\n" + page + "\nendstream endobj\n";
    pdf += "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length " + QByteArray::number(form.size()) +
           ">>stream\n" + form + "\nendstream endobj\n";
    pdf += "6 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\n";
    pdf += "trailer<</Root 1 0 R/Size 7>>\n%%EOF\n";
    return pdf;
}

std::unique_ptr<RemoteSource> source(const QByteArray &bytes, const RenderLimits &limits = {})
{
    return std::make_unique<RemoteSource>(bytes, limits, findRenderHelper());
}

} // namespace

void RenderClientTest::drawsWhatWasPainted()
{
    const auto pages = RenderClient().openBytes(paintedPdf());
    const Result<DocumentFacts> facts = pages->open();
    QVERIFY(facts);
    QCOMPARE(facts->kind, EvidenceKind::Pdf);
    QCOMPARE(facts->pages.size(), 2);
    QVERIFY(qAbs(facts->pages.first().sizePoints.width() - 595) < 1.5);
    const QSize size = pixelSize(facts->pages.first(), 144);
    const Result<QImage> image = pages->render(0, size);
    QVERIFY(image);
    QCOMPARE(image->size(), size);
    QCOMPARE(image->pixelColor(288, 288), QColor(Qt::red));
    QCOMPARE(image->pixelColor(150, 150), QColor(Qt::red));
    QCOMPARE(image->pixelColor(138, 138), QColor(Qt::white));
    QCOMPARE(image->pixelColor(440, 440), QColor(Qt::white));
}

void RenderClientTest::readsWordsWhereTheyStand()
{
    const auto pages = RenderClient().openBytes(paintedPdf());
    const Result<DocumentFacts> facts = pages->open();
    QVERIFY(facts);
    const Result<PageText> text = pages->text(1);
    QVERIFY(text);
    QCOMPARE(text->toString().trimmed(), QStringLiteral("Марта Прикладенко їде\nsecond line"));
    const PageWord &first = text->words.first();
    QCOMPARE(first.text, QStringLiteral("Марта"));
    QVERIFY(first.spaceAfter && !first.lineBreakAfter);
    QVERIFY(text->words.at(2).lineBreakAfter);
    QVERIFY(qAbs(first.rect.x - 72.0 / 595) < 0.01);
    const double baseline = 144.0 / 842;
    QVERIFY(first.rect.y < baseline && first.rect.y + first.rect.height > baseline - 0.005);
    QVERIFY(pages->text(0)->words.isEmpty());
}

void RenderClientTest::fitsBoxAndPixelLimit()
{
    const auto pages = RenderClient().openBytes(paintedPdf());
    const Result<QImage> small = pages->render(0, QSize(100, 5000));
    QVERIFY(small);
    QCOMPARE(small->width(), 100);
    QVERIFY(qAbs(small->height() - 141) <= 1);
    const Result<QImage> large = pages->render(0, QSize(100'000, 100'000));
    QVERIFY(large);
    QVERIFY(qint64(large->width()) * large->height() <= maxRenderedPixels);
    QVERIFY(qint64(large->width()) * large->height() > maxRenderedPixels * 9 / 10);
    QVERIFY(pages->render(1, QSize(50, 50))); // a smaller page in the same memory
}

void RenderClientTest::refusesPagesThatAreNotThere()
{
    const auto pages = RenderClient().openBytes(paintedPdf());
    QCOMPARE(pages->render(2, QSize(10, 10)).error().code, ErrorCode::NotFound);
    QCOMPARE(pages->text(-1).error().code, ErrorCode::NotFound);
    QCOMPARE(RenderClient().openBytes({})->open().error().code, ErrorCode::Malformed);
    QCOMPARE(RenderClient().openBytes("plain words")->open().error().code, ErrorCode::NotSupported);
}

void RenderClientTest::stoppedHelperCostsOnePage()
{
    const auto pages = source(paintedPdf(), {.soft = 2000ms, .hard = 600ms});
    QVERIFY(pages->open({}, {}));
    const qint64 first = pages->helperProcessId();
    QVERIFY(first > 0);
    QCOMPARE(::kill(static_cast<pid_t>(first), SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(pages->render(0, QSize(200, 200), {}).error().code, ErrorCode::TimedOut);
    QVERIFY(timer.elapsed() >= 590);
    QVERIFY(timer.elapsed() < 5000);
    QTRY_VERIFY(::kill(static_cast<pid_t>(first), 0) != 0); // gone and reaped
    // Starting anew may be slow on a busy machine; what matters is that the page comes.
    Result<QImage> next = pages->render(1, QSize(200, 200), {});
    for (int i = 0; i < 10 && !next && next.error().code == ErrorCode::TimedOut; ++i)
        next = pages->render(1, QSize(200, 200), {});
    QVERIFY(next);
    QVERIFY(pages->helperProcessId() != first);
}

void RenderClientTest::killedHelperIsReplaced()
{
    const auto pages = source(endlessPdf(), {.soft = 1s, .hard = 60s});
    QVERIFY(pages->open({}, {}));
    const qint64 pid = pages->helperProcessId();
    std::thread killer([pid] {
        std::this_thread::sleep_for(300ms);
        ::kill(static_cast<pid_t>(pid), SIGKILL);
    });
    const Result<QImage> lost = pages->render(0, QSize(600, 800), {});
    killer.join();
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::TimedOut); // tried once more, and judged by what it is
    QVERIFY(pages->helperProcessId() != pid);
    ::kill(static_cast<pid_t>(pages->helperProcessId()), SIGKILL);
    const Result<QImage> next = pages->render(1, QSize(60, 80), {}); // killed for no fault of this page
    QVERIFY(next);
    QCOMPARE(next->pixelColor(30, 40), QColor(Qt::white));
}

void RenderClientTest::endlessPageGivesUpByItself()
{
    const auto pages = source(endlessPdf(), {.soft = 300ms, .hard = 60s});
    QVERIFY(pages->open({}, {}));
    const qint64 pid = pages->helperProcessId();
    QCOMPARE(pages->render(0, QSize(600, 800), {}).error().code, ErrorCode::TimedOut);
    QVERIFY(pages->render(1, QSize(60, 80), {}));
    QCOMPARE(pages->helperProcessId(), pid); // the same helper went on
}

void RenderClientTest::cancelStopsALongPage()
{
    const auto pages = source(endlessPdf(), {.soft = 60s, .hard = 60s, .cancelGrace = 30s});
    QVERIFY(pages->open({}, {}));
    std::stop_source stop;
    std::thread impatient([&stop] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(pages->render(0, QSize(600, 800), stop.get_token()).error().code, ErrorCode::Cancelled);
    impatient.join();
    QVERIFY(timer.elapsed() < 20'000);
    QVERIFY(pages->render(1, QSize(60, 80), {}));
    QCOMPARE(pages->render(1, QSize(60, 80), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void RenderClientTest::manyThreadsOneSource()
{
    const auto pages = RenderClient().openBytes(paintedPdf());
    std::atomic_int good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&pages, &good] {
            for (int n = 0; n < 5; ++n) {
                const Result<QImage> image = pages->render(0, QSize(300, 300));
                const Result<PageText> text = pages->text(1);
                if (image && text && image->pixelColor(60, 60) == QColor(Qt::red) && text->words.size() == 5)
                    ++good;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 20);
}

void RenderClientTest::helperOutlivesTheThreadThatAsked()
{
    const auto pages = source(paintedPdf());
    bool opened = false;
    std::thread([&] { opened = pages->open({}, {}).has_value(); }).join();
    QVERIFY(opened);
    const qint64 pid = pages->helperProcessId();
    std::this_thread::sleep_for(100ms);
    QVERIFY(pages->render(0, QSize(50, 50), {}));
    QCOMPARE(pages->helperProcessId(), pid);
}

void RenderClientTest::hugeClaimsAreRefusedUndecoded()
{
    // A bitmap of 15 000 × 15 000 pixels in 60 bytes; from 16 384 on the plugin refuses by itself.
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("BM", 2);
    out << quint32(60) << quint32(0) << quint32(54);
    out << quint32(40) << qint32(15'000) << qint32(15'000) << quint16(1) << quint16(24);
    bytes.append(QByteArray(30, '\0'));
    const Inspection claimed = inspectBytes(bytes, QStringLiteral("claims.bmp"));
    QVERIFY(claimed.opens == Inspection::Opens::No);
    QVERIFY(claimed.error.has_value());
    QCOMPARE(claimed.error->code, ErrorCode::TooLarge);
    QVERIFY(claimed.risks.contains(Risk::Oversized));
}

void RenderClientTest::pipesAndFoldersAreNoFiles()
{
    QCOMPARE(inspectFile(QStringLiteral("/dev/zero")).error->code, ErrorCode::CannotRead);
    QCOMPARE(inspectFile(QDir::tempPath()).error->code, ErrorCode::CannotRead);
    QCOMPARE(inspectFile(QStringLiteral("/nowhere/at/all.pdf")).error->code, ErrorCode::NotFound);
}

void RenderClientTest::damagedFilesGetAnswers()
{
    // Always the same damage, so a failure can be looked at again.
    QRandomGenerator chance(20'221'114);
    const QByteArray whole = paintedPdf();
    for (int i = 0; i < 40; ++i) {
        QByteArray bytes = whole;
        if (i % 2 == 0)
            bytes.truncate(chance.bounded(static_cast<int>(whole.size())));
        for (int n = 0; n < 12 && !bytes.isEmpty(); ++n)
            bytes[chance.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(chance.bounded(256));
        const Inspection result = inspectBytes(bytes, QStringLiteral("damaged.pdf"));
        QVERIFY(result.opens == Inspection::Opens::Yes || (result.error && !result.error->detail.isEmpty()));
    }
}

void RenderClientTest::photoStandsOnWhite()
{
    QImage picture(40, 20, QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    for (int x = 0; x < 20; ++x) {
        for (int y = 0; y < 20; ++y)
            picture.setPixelColor(x, y, Qt::blue);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(picture.save(&buffer, "PNG"));
    const auto pages = RenderClient().openBytes(bytes);
    const Result<DocumentFacts> facts = pages->open();
    QVERIFY(facts);
    QVERIFY(facts->photo.has_value());
    QCOMPARE(facts->photo->format, QStringLiteral("PNG"));
    QCOMPARE(QSize(facts->photo->width, facts->photo->height), QSize(40, 20));
    const Result<QImage> shown = pages->render(0, QSize(1000, 1000));
    QVERIFY(shown);
    QCOMPARE(shown->size(), QSize(40, 20)); // never enlarged
    QCOMPARE(shown->pixelColor(10, 10), QColor(Qt::blue));
    QCOMPARE(shown->pixelColor(30, 10), QColor(Qt::white));
    QVERIFY(pages->text(0)->words.isEmpty());
}

void RenderClientTest::framesOfAnAnimationArePages()
{
    // GIF89a, 2 × 2 points, three frames: red, green, blue.
    const QByteArray gif = QByteArray::fromHex(
        "47494638396102000200910000ff000000ff000000ffffffff21f904000a0000002c0000000002000200000203040814"
        "0021f904000a0000002c00000000020002000002034c98140021f904000a0000002c0000000002000200000203942815"
        "003b");
    const auto pages = RenderClient().openBytes(gif);
    const Result<DocumentFacts> facts = pages->open();
    QVERIFY(facts);
    QCOMPARE(facts->photo->frames, 3);
    QCOMPARE(facts->pages.size(), 3);
    const QColor colours[]{Qt::red, Qt::green, Qt::blue};
    for (const int frame : {2, 0, 1}) { // in any order: each is found again from the first
        const Result<QImage> shown = pages->render(frame, QSize(100, 100));
        QVERIFY(shown);
        QCOMPARE(shown->pixelColor(1, 1), colours[frame]);
    }
}

void RenderClientTest::oneWaitsForTheNextDocument()
{
    RenderClient().keepOneReady();
    qint64 before = 0;
    for (int i = 0; i < 3; ++i) {
        const auto pages = source(paintedPdf());
        QVERIFY(pages->open({}, {}));
        QVERIFY(pages->render(0, QSize(100, 100), {}));
        QVERIFY(pages->helperProcessId() != before); // one document, one helper
        before = pages->helperProcessId();
    }
    // One that died while it waited is not handed out.
    QList<qint64> waiting;
    QTRY_VERIFY((waiting = childrenOf(::getpid())).size() == 1 && waiting.first() != before);
    QCOMPARE(::kill(static_cast<pid_t>(waiting.first()), SIGKILL), 0);
    const auto pages = source(paintedPdf());
    QTRY_VERIFY(pages->open({}, {}));
    HelperProcess::keepReady({});
}

void RenderClientTest::largePictureOutlivesItsHelper()
{
    QImage small;
    QImage large;
    qint64 pid = 0;
    {
        const auto pages = source(paintedPdf());
        small = pages->render(0, QSize(100, 100), {}).value_or(QImage());
        large = pages->render(0, QSize(1240, 1754), {}).value_or(QImage());
        pid = pages->helperProcessId();
    }
    QTRY_VERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    QVERIFY(small.sizeInBytes() < wire::handedOverBytes);
    QVERIFY(large.sizeInBytes() > wire::handedOverBytes);
    for (QImage *image : {&small, &large}) {
        const QPoint square = image->rect().center() / 2;
        QCOMPARE(image->pixelColor(square), QColor(Qt::red));
        QCOMPARE(image->pixelColor(image->rect().bottomRight()), QColor(Qt::white));
        QImage marked = *image; // a copy may be painted on
        marked.setPixelColor(square, Qt::blue);
        QCOMPARE(image->pixelColor(square), QColor(Qt::red));
    }
}

void RenderClientTest::onlySealedMemoryIsRead_data()
{
    QTest::addColumn<int>("seals");
    QTest::addColumn<int>("written");
    QTest::addColumn<bool>("readable");
    constexpr int all = F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;
    QTest::newRow("sealed, as promised") << all << 4096 << true;
    QTest::newRow("not sealed") << 0 << 4096 << false;
    QTest::newRow("it could shrink") << (F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SEAL) << 4096 << false;
    QTest::newRow("it could be written") << (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) << 4096 << false;
    QTest::newRow("shorter than promised") << all << 4095 << false;
    QTest::newRow("longer than promised") << all << 4097 << false;
}

void RenderClientTest::onlySealedMemoryIsRead()
{
    QFETCH(const int, seals);
    QFETCH(const int, written);
    const wire::Descriptor file = wire::memoryFile("test");
    const QByteArray bytes(written, 'h');
    QVERIFY(wire::writeAll(file.value(), bytes.constData(), bytes.size()));
    QCOMPARE(::fcntl(file.value(), F_ADD_SEALS, seals), 0);
    const wire::Mapping mapping(file.value(), 4096);
    QTEST(mapping.isValid(), "readable");
    if (mapping.isValid())
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(mapping.data()), 4096), bytes);
    QVERIFY(!wire::Mapping(-1, 4096).isValid());
}

void RenderClientTest::noDescriptorIsLeftBehind_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("taken");
    const QByteArray words("an answer");
    QTest::newRow("none") << words << 0 << true;
    QTest::newRow("one, as agreed") << words << 1 << true;
    QTest::newRow("two") << words << 2 << false;
    QTest::newRow("more than there is room for") << words << 9 << false;
    QTest::newRow("one with a message of nothing") << QByteArray() << 1 << false;
    QTest::newRow("two with a message of nothing") << QByteArray() << 2 << false;
}

void RenderClientTest::noDescriptorIsLeftBehind()
{
    QFETCH(QByteArray, words);
    QFETCH(const int, count);
    const auto open = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System); };
    std::array<int, 2> pair{-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair.data()), 0);
    const wire::Descriptor ours(pair[0]);
    const wire::Descriptor hostile(pair[1]);
    const wire::Descriptor file = wire::memoryFile("test");
    const QStringList before = open();

    const std::vector<int> sent(static_cast<size_t>(count), file.value());
    std::vector<char> control(CMSG_SPACE(sent.size() * sizeof(int)));
    iovec part{words.data(), static_cast<size_t>(words.size())};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (count > 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr *const item = CMSG_FIRSTHDR(&header);
        item->cmsg_level = SOL_SOCKET;
        item->cmsg_type = SCM_RIGHTS;
        item->cmsg_len = CMSG_LEN(sent.size() * sizeof(int));
        std::memcpy(CMSG_DATA(item), sent.data(), sent.size() * sizeof(int));
    }
    QCOMPARE(::sendmsg(hostile.value(), &header, 0), words.size());
    {
        QByteArray message;
        wire::Descriptor passed;
        const bool taken = wire::receive(ours.value(), &message, &passed) == wire::Received::Message;
        QTEST(taken, "taken");
        QCOMPARE(passed.isValid(), taken && count == 1);
        QCOMPARE(message, taken ? words : QByteArray());
    }
    QCOMPARE(open(), before);
}

void RenderClientTest::contentsLinksAndRemarksOfTheFile()
{
    // Without a table of cross-references, which is then rebuilt. The first title is in UTF-16: "Діти".
    const QByteArray pdf(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 5 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots[9 0 R 10 0 R 11 0 R]>>endobj\n"
        "4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj\n"
        "5 0 obj<</Type/Outlines/First 6 0 R/Last 8 0 R/Count 2>>endobj\n"
        "6 0 obj<</Title<FEFF0414045604420438>/Parent 5 0 R/Next 8 0 R/First 7 0 R/Last 7 0 R/Count 1"
        "/Dest[4 0 R/XYZ 0 600 0]>>endobj\n"
        "7 0 obj<</Title(Below)/Parent 6 0 R/Dest[3 0 R/Fit]>>endobj\n"
        "8 0 obj<</Title(Away)/Parent 5 0 R/Prev 6 0 R/A<</S/URI/URI(https://invented.example/)>>>>endobj\n"
        "9 0 obj<</Type/Annot/Subtype/Link/Rect[60 720 180 760]/Dest[4 0 R/Fit]>>endobj\n"
        "10 0 obj<</Type/Annot/Subtype/Link/Rect[60 640 180 680]"
        "/A<</S/URI/URI(https://invented.example/a)>>>>endobj\n"
        "11 0 obj<</Type/Annot/Subtype/Text/Rect[300 400 320 420]/T(Sender)/Contents(look here)>>endobj\n"
        "trailer<</Root 1 0 R>>\n");
    const auto pages = RenderClient().openBytes(pdf);
    const Result<QList<OutlineEntry>> outline = pages->outline({});
    QVERIFY2(outline, outline ? "" : qPrintable(outline.error().detail));
    QCOMPARE(outline->size(), 3);
    QCOMPARE(outline->at(0).title, QStringLiteral("Діти"));
    QCOMPARE(outline->at(0).target.page, 1);
    QVERIFY(qAbs(outline->at(0).target.down - 0.25) < 0.01);
    QCOMPARE(outline->at(1).level, 1);
    QCOMPARE(outline->at(1).target.page, 0);
    QCOMPARE(outline->at(2).target.page, -1);
    QCOMPARE(outline->at(2).target.outside, QStringLiteral("https://invented.example/"));

    const Result<PageExtras> extras = pages->extras(0, {});
    QVERIFY(extras);
    QCOMPARE(extras->links.size(), 2);
    const auto inside = std::find_if(extras->links.begin(), extras->links.end(),
                                     [](const PageLink &link) { return link.target.page == 1; });
    QVERIFY(inside != extras->links.end());
    QVERIFY(qAbs(inside->rect.x - 0.1) < 0.01 && qAbs(inside->rect.y - 0.05) < 0.01);
    QCOMPARE(extras->marks.size(), 1);
    QCOMPARE(extras->marks.first().author, QStringLiteral("Sender"));
    QCOMPARE(extras->marks.first().body, QStringLiteral("look here"));
    QVERIFY(pages->extras(1, {})->links.isEmpty());
}

void RenderClientTest::missingHelperIsSaid()
{
    const auto pages = RenderClient({}, QStringLiteral("/nowhere/homeward-render")).openBytes(paintedPdf());
    const Result<DocumentFacts> facts = pages->open();
    QVERIFY(!facts);
    QCOMPARE(missingProgramFileOf(facts.error()), QStringLiteral("homeward-render"));
}

void RenderClientTest::pagesNeedNoOtherPart()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("homeward-render"));
    QVERIFY(QFile::copy(findRenderHelper(), alone));
    const auto pages = RenderClient({}, alone).openBytes(paintedPdf());
    const Result<QImage> image = pages->render(0, QSize(100, 100));
    QVERIFY2(image, image ? "" : qPrintable(image.error().detail));
    QVERIFY(pages->text(1));
    const Result<QList<Risk>> risks = pages->risks();
    QVERIFY(!risks); // not an empty list: nobody looked
    QCOMPARE(missingProgramFileOf(risks.error()), QStringLiteral("homeward-render-risks.so"));

    QByteArray photo;
    QBuffer buffer(&photo);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(image->save(&buffer, "PNG"));
    const Result<DocumentFacts> facts = RenderClient({}, alone).openBytes(photo)->open();
    QVERIFY(!facts);
    QCOMPARE(missingProgramFileOf(facts.error()), QStringLiteral("homeward-render-photos.so"));
    QVERIFY(missingProgramFileOf(failure(ErrorCode::Internal, facts.error().detail + u'!').value()).isEmpty());

    QProcess check;
    check.start(alone, {QStringLiteral("--self-check")});
    QVERIFY(check.waitForFinished());
    QCOMPARE(check.exitCode(), 1);
    QVERIFY(check.readAllStandardError().startsWith("homeward-render-risks.so is missing"));
}

void RenderClientTest::helperCannotWriteOrConnect()
{
#ifdef HOMEWARD_SANITIZED
    QSKIP("the sandbox is off under sanitizers");
#else
    const auto pages = source(paintedPdf());
    QVERIFY(pages->open({}, {}));
    QFile status(QStringLiteral("/proc/%1/status").arg(pages->helperProcessId()));
    QVERIFY(status.open(QIODevice::ReadOnly));
    const QByteArray told = status.readAll();
    QVERIFY(told.contains("\nNoNewPrivs:\t1\n"));
    QVERIFY(told.contains("\nSeccomp:\t2\n"));
    QCOMPARE(QProcess::execute(findRenderHelper(), {QStringLiteral("--self-check")}), 0);
    QFile limits(QStringLiteral("/proc/%1/limits").arg(pages->helperProcessId()));
    if (limits.open(QIODevice::ReadOnly)) {
        const QByteArray all = limits.readAll();
        QVERIFY(all.contains("Max core file size        0 "));
        QVERIFY(all.contains("Max file size             100000000 ")); // of memory, too: the largest picture of a page
    }
#endif
}

QTEST_MAIN(RenderClientTest)
#include "tst_renderclient.moc"
