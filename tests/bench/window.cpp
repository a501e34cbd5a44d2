// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Homeward's window at work, for bench_memory: bench_window DOSSIER PASSPHRASE-FILE [FILE.pdf] unlocks, shows the list,
// scrolls through the file page by page, and prints the most memory that took in bytes, without the derivation of the
// key, then the most the file's helper took.
#include "bench/bench.h"
#include "bench/benchwindow.h"
#include "evidence/remotesource.h"
#include "evidence/renderclient.h"
#include "ui/common/passphraseedit.h"
#include "ui/evidence/pageview.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

#include <malloc.h>

using namespace homeward;

namespace {

constexpr int patience = 60'000; ///< milliseconds

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool unlock(MainWindow &window, const char *dossier, const QString &passphrase)
{
    window.chooseDossier(QString::fromLocal8Bit(dossier));
    QSignalSpy shown(&window, &MainWindow::dossierShown);
    for (PassphraseEdit *edit : window.findChildren<PassphraseEdit *>()) {
        if (!edit->isVisible())
            continue;
        QTest::keyClicks(edit, passphrase);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    return !shown.isEmpty() || shown.wait(patience);
}

/// The most its helper had in use, in bytes; 0: a page did not come.
qint64 scrollThrough(const QByteArray &paper)
{
    const std::shared_ptr<PageSource> source = RenderClient().openBytes(paper);
    PageView view;
    view.resize(900, 1100);
    view.show();
    QSet<int> seen;
    QObject::connect(&view, &PageView::pageShown, &view, [&](int page) { seen.insert(page); });
    QSignalSpy opened(&view, &PageView::opened);
    view.setSource(source);
    if (opened.isEmpty() && !opened.wait(patience))
        return 0;
    for (int page = 0; page < view.pageCount(); ++page) {
        view.goToPage(page);
        if (!QTest::qWaitFor([&] { return seen.contains(page); }, patience))
            return 0;
        view.grab();
    }
    return bench::peakBytes(dynamic_cast<const RemoteSource &>(*source).helperProcessId());
}

} // namespace

int main(int argc, char *argv[])
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20); // as ui/main.cpp
    QApplication application(argc, argv);
    bench::BenchWindow made;
    MainWindow &window = made.window();
    window.resize(1440, 900);
    window.show();
    if (argc < 3 || !unlock(window, argv[1], QString::fromUtf8(contentOf(argv[2])).trimmed()))
        return 1;
    bench::forgetPeak();
    QTest::qWait(1000); // the list fills
    window.grab();
    const qint64 helper = argc > 3 ? scrollThrough(contentOf(argv[3])) : 0;
    if (argc > 3 && helper == 0)
        return 1;
    std::printf("%lld %lld\n", static_cast<long long>(bench::peakBytes()), static_cast<long long>(helper));
    return 0;
}
