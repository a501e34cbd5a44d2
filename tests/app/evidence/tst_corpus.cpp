// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/inspection.h"
#include "evidence/remotesource.h"
#include "support/corpus.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace homeward;

using Row = QHash<QString, QString>;

namespace {

QString cell(const Row &row, const char *column)
{
    return row.value(QLatin1String(column));
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

/// The manifest puts a password made of blanks in quotes.
QString passwordOf(const Row &row)
{
    QString text = cell(row, "password");
    if (text.size() >= 2 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
        text = text.mid(1, text.size() - 2);
    return text;
}

QString describe(const Inspection &i)
{
    QStringList risks;
    for (const Risk risk : i.risks)
        risks.append(riskKey(risk));
    return QStringLiteral("opens=%1 error=%2 (%3) pages=%4 risks=%5 text=%6")
        .arg(static_cast<int>(i.opens))
        .arg(i.error ? static_cast<int>(i.error->code) : -1)
        .arg(i.error ? i.error->detail : QString())
        .arg(i.pages)
        .arg(risks.join(QLatin1Char(',')), i.textSample.left(60));
}

} // namespace

/// Everything the manifests of the real material say, through the same call the command line uses.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdf_data();
    void pdf();
    void firstPage_data() { pdf_data(); }
    void firstPage();
    void photo_data();
    void photo();
    void orientationsLookAlike();
    void passwordIsKeptForTheNextHelper();

private:
    void addRows(const QString &manifest);
    [[nodiscard]] Inspection inspected(const Row &row, const InspectionOptions &options);

    QString m_corpus;
};

void CorpusTest::initTestCase()
{
    m_corpus = test::corpusFolder();
    if (m_corpus.isEmpty())
        QSKIP("the collection of real files is not there (HOMEWARD_CORPUS)");
}

void CorpusTest::addRows(const QString &manifest)
{
    QTest::addColumn<Row>("row");
    const QList<Row> rows = test::readTsv(m_corpus + QLatin1Char('/') + manifest);
    QVERIFY(!rows.isEmpty());
    for (const Row &row : rows)
        QTest::newRow(cell(row, "file").toUtf8().constData()) << row;
}

/// Inspects a file of the collection and checks what holds for every one of them.
Inspection CorpusTest::inspected(const Row &row, const InspectionOptions &options)
{
    const QString path = m_corpus + QLatin1Char('/') + cell(row, "file");
    const QDateTime modified = QFileInfo(path).lastModified();
    QElapsedTimer timer;
    timer.start();
    const Inspection result = inspectFile(path, options);
    const qint64 budget = (options.renderBudget + options.textBudget).count() + 2000;
    if (timer.elapsed() > budget)
        qWarning("took %lld ms", timer.elapsed());
    const bool kept = timer.elapsed() <= budget && QFileInfo(path).lastModified() == modified &&
                      digestOf(path).toHex() == cell(row, "sha256").toLatin1();
    const bool told = result.opens == Inspection::Opens::Yes || (result.error && !result.error->detail.isEmpty());
    if (!kept || !told || result.sha256.toHex() != cell(row, "sha256").toLatin1()) {
        // A fresh value fails every check that follows.
        qWarning("file kept: %d, reason told: %d", kept, told);
        return {};
    }
    return result;
}

void CorpusTest::pdf_data()
{
    addRows(QStringLiteral("pdf-manifest.tsv"));
}

void CorpusTest::pdf()
{
    QFETCH(Row, row);
    const QString expected = cell(row, "expected");
    const QString password = passwordOf(row);
    const QString snippet = cell(row, "text_snippet");
    const bool hasText = !snippet.isEmpty() && snippet != QLatin1String("(no text layer)");

    InspectionOptions options;
    if (hasText)
        options.findTexts.append(snippet);
    if (!password.isEmpty()) {
        const Inspection shut = inspected(row, options);
        QVERIFY2(shut.opens == Inspection::Opens::Password, qUtf8Printable(describe(shut)));
        QVERIFY(shut.locked);
        QCOMPARE(shut.error->code, ErrorCode::PasswordNeeded);
        QVERIFY(shut.risks.contains(Risk::Encrypted));
        options.password = password + QStringLiteral(" no");
        const Inspection wrong = inspected(row, options);
        QVERIFY2(wrong.opens == Inspection::Opens::Password, qUtf8Printable(describe(wrong)));
        QCOMPARE(wrong.error->code, ErrorCode::WrongPassphrase);
        options.password = password;
    }
    const Inspection result = inspected(row, options);
    const QByteArray told = describe(result).toUtf8();
    if (expected == QLatin1String("opens") || expected == QLatin1String("opens_with_password")) {
        QVERIFY2(result.opens == Inspection::Opens::Yes, told.constData());
        // Two files name one page twice in a circle; saying that such a page has no readable text is right.
        if (!cell(row, "kind").contains(QLatin1String("malformed-loop")))
            QVERIFY2(!result.error, told.constData());
    } else if (expected == QLatin1String("must_refuse")) {
        QVERIFY2(result.opens == Inspection::Opens::No, told.constData());
        return;
    } else if (expected == QLatin1String("must_ask_password_and_refuse")) {
        QVERIFY2(result.opens == Inspection::Opens::Password, told.constData());
        return;
    } else if (result.opens != Inspection::Opens::Yes) {
        QVERIFY2(result.error.has_value(), told.constData());
        return;
    }
    QCOMPARE(result.kind, EvidenceKind::Pdf);
    QCOMPARE(result.pages, cell(row, "pages").toInt());

    if (hasText) {
        const int page = cell(row, "text_page").toInt();
        const bool hit = std::any_of(result.found.begin(), result.found.end(),
                                     [page](const TextHit &h) { return h.page == page && h.count > 0; });
        QVERIFY2(hit, told.constData());
        QVERIFY(result.firstTextPage >= 1 && result.firstTextPage <= page);
        QVERIFY(!result.textSample.isEmpty());
    }

    static const QHash<QString, QList<Risk>> meanings{
        {QStringLiteral("JavaScript"), {Risk::JavaScript}},
        {QStringLiteral("Launch"), {Risk::Launch}},
        {QStringLiteral("SubmitForm"), {Risk::SubmitForm}},
        {QStringLiteral("ImportData"), {Risk::ImportData}},
        {QStringLiteral("GoToE"), {Risk::GoToEmbedded}},
        {QStringLiteral("GoToR"), {Risk::GoToRemote}},
        {QStringLiteral("Movie/Sound/Rendition/RichMedia"), {Risk::RichMedia}},
        {QStringLiteral("XFA"), {Risk::Xfa}},
        {QStringLiteral("OpenAction"), {Risk::OpenAction}},
        {QStringLiteral("AA"), {Risk::PageAction}},
        {QStringLiteral("URI"), {Risk::Uri}},
        {QStringLiteral("attachments"), {Risk::EmbeddedFile}},
    };
    QList<Risk> active;
    for (const QString &word : cell(row, "active_content").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (word == QLatin1String("none"))
            continue;
        QVERIFY2(meanings.contains(word), qUtf8Printable(word));
        active += meanings.value(word);
    }
    // The manifest counts a script inside a rendition action as rich media only.
    if (cell(row, "file").endsWith(QLatin1String("verapdf-6-5-1-t01-fail-h.pdf")))
        active.append(Risk::JavaScript);
    if (cell(row, "attachments").toInt() > 0)
        active.append(Risk::EmbeddedFile);
    for (const Risk risk : std::as_const(active))
        QVERIFY2(result.risks.contains(risk),
                 qUtf8Printable(riskKey(risk) + QLatin1String(" missing: ") + describe(result)));
    // And nothing alarming that is not there.
    for (const QList<Risk> &meaning : meanings) {
        const Risk risk = meaning.first();
        QVERIFY2(active.contains(risk) || !result.risks.contains(risk),
                 qUtf8Printable(riskKey(risk) + QLatin1String(" too many: ") + describe(result)));
    }
    QVERIFY2(result.risks.contains(Risk::HiddenOutsideCrop) == (cell(row, "cropbox_differs") == QLatin1String("yes")),
             told.constData());
    QCOMPARE(result.risks.contains(Risk::Encrypted), cell(row, "encryption").startsWith(QLatin1String("yes")));
    if (cell(row, "kind").contains(QLatin1String("malformed-recoverable")))
        QVERIFY2(result.risks.contains(Risk::RepairedStructure), told.constData());
    QCOMPARE(result.signatures, cell(row, "sig_count").toInt());
}

/// Size and turn of the first page, where the manifest tells them.
void CorpusTest::firstPage()
{
    QFETCH(Row, row);
    const QStringList sides = cell(row, "page1_size_pt").split(QStringLiteral(" x "));
    if (sides.size() != 2 || cell(row, "pages").isEmpty())
        return;
    QFile file(m_corpus + QLatin1Char('/') + cell(row, "file"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    RemoteSource source(file.readAll(), {}, findRenderHelper());
    const auto facts = source.open(passwordOf(row), {});
    QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().detail));
    const PageLayout &page = facts->pages.first();
    const int turn = cell(row, "rotations").section(QLatin1Char(','), 0, 0).trimmed().toInt();
    QCOMPARE(page.rotation, turn);
    const QSizeF told(sides.first().toDouble(), sides.last().toDouble());
    const QSizeF shown = turn % 180 == 0 ? told : told.transposed();
    QVERIFY2(qAbs(page.sizePoints.width() - shown.width()) < 0.5, qPrintable(QString::number(page.sizePoints.width())));
    QVERIFY2(qAbs(page.sizePoints.height() - shown.height()) < 0.5,
             qPrintable(QString::number(page.sizePoints.height())));
}

void CorpusTest::photo_data()
{
    addRows(QStringLiteral("photo-manifest.tsv"));
}

void CorpusTest::photo()
{
    QFETCH(Row, row);
    const Inspection result = inspected(row, {});
    const QByteArray told = describe(result).toUtf8();
    const QString expected = cell(row, "expected");
    if (result.opens != Inspection::Opens::Yes) {
        QVERIFY2(expected != QLatin1String("opens"), told.constData());
        QVERIFY2(result.error.has_value(), told.constData());
        if (expected.startsWith(QLatin1String("opens_if_format_supported")))
            QVERIFY2(result.error->code == ErrorCode::NotSupported, told.constData());
        return;
    }
    QVERIFY2(!expected.startsWith(QLatin1String("clear_error")), told.constData());
    QVERIFY2(!result.error, told.constData());
    QCOMPARE(result.kind, EvidenceKind::Photo);
    QVERIFY(result.photo.has_value());
    const PhotoFacts &photo = *result.photo;
    QCOMPARE(QSize(photo.width, photo.height),
             QSize(cell(row, "display_width").toInt(), cell(row, "display_height").toInt()));
    if (photo.format == QLatin1String("TIFF"))
        QCOMPARE(result.pages, photo.frames);
    const int orientation = cell(row, "orientation").toInt();
    QCOMPARE(photo.orientation, orientation >= 1 && orientation <= 8 ? orientation : 1);
    if (!cell(row, "pages").isEmpty())
        QCOMPARE(photo.frames, cell(row, "pages").toInt());
    QCOMPARE(photo.taken, cell(row, "date_time_original"));
    const double latitude = cell(row, "gps_lat").toDouble();
    const bool placed = !cell(row, "gps_lat").isEmpty() && !cell(row, "gps_lon").isEmpty() && std::abs(latitude) <= 90;
    QCOMPARE(photo.gps.has_value(), placed);
    if (placed) {
        QVERIFY(std::abs(photo.gps->latitude - latitude) < 1e-6);
        QVERIFY(std::abs(photo.gps->longitude - cell(row, "gps_lon").toDouble()) < 1e-6);
    }
}

/// The same landscape stored in eight ways must be shown as one, not only with the right size.
void CorpusTest::orientationsLookAlike()
{
    const auto shown = [this](int n) -> QImage {
        QFile file(m_corpus + QStringLiteral("/photos/Landscape_%1.jpg").arg(n));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<QImage> image = RenderClient().openBytes(file.readAll())->render(0, QSize(90, 60));
        return image ? *image : QImage();
    };
    const QImage upright = shown(1);
    QCOMPARE(upright.size(), QSize(90, 60));
    const auto distance = [&upright](const QImage &other) {
        qint64 sum = 0;
        for (int y = 0; y < upright.height(); ++y) {
            for (int x = 0; x < upright.width(); ++x)
                sum += std::abs(qGray(upright.pixel(x, y)) - qGray(other.pixel(x, y)));
        }
        return double(sum) / (upright.width() * upright.height());
    };
    // How far a wrong turn would be away, as the measure.
    const double wrong = std::min({distance(upright.mirrored(true, false)), distance(upright.mirrored(false, true)),
                                   distance(upright.mirrored(true, true))});
    for (int n = 2; n <= 8; ++n) {
        const QImage image = shown(n);
        QCOMPARE(image.size(), upright.size());
        QVERIFY2(distance(image) < wrong / 3,
                 qPrintable(QStringLiteral("%1: %2, wrong: %3").arg(n).arg(distance(image)).arg(wrong)));
    }
}

void CorpusTest::passwordIsKeptForTheNextHelper()
{
    QFile file(m_corpus + QStringLiteral("/pdf/minimal-aes256.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    RemoteSource pages(file.readAll(), {}, findRenderHelper());
    QCOMPARE(pages.render(0, QSize(50, 50), {}).error().code, ErrorCode::PasswordNeeded);
    QCOMPARE(pages.open(QStringLiteral("no"), {}).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(pages.open(QStringLiteral("usersecret"), {}));
    QVERIFY(pages.render(0, QSize(50, 50), {}));
    QCOMPARE(::kill(static_cast<pid_t>(pages.helperProcessId()), SIGKILL), 0);
    QVERIFY(pages.render(0, QSize(50, 50), {}));
    QVERIFY(pages.text(0, {})->toString().contains(QLatin1String("Hello World")));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"
