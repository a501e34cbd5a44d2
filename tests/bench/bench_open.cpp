// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the passphrase to the list of a large dossier, beside the same with a small one: what people wait for, most of
// it the derivation of the key, and what is read once the key is there. The list is all cases, in order and to be
// searched. Both dossiers have been opened before, as dossiers are.
#include "bench/bench.h"
#include "desks/browsedesk.h"
#include "desks/dossier.h"
#include "desks/sample.h"
#include "desks/storeroom.h"
#include "security/keyring.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace homeward;
using namespace homeward::bench;

namespace {

struct Shelf
{
    Shelf(const QTemporaryDir &folder, int cases)
    {
        SampleRequest wish;
        wish.path = folder.filePath(QString::number(cases));
        wish.cases = cases;
        wish.evidence = false; // lists do not touch it
        wish.today = QDate(2026, 11, 23);
        const auto made = makeSample(wish, world); // with the key derivation people have
        if (!made)
            qFatal("no sample: %s", qPrintable(made.error().detail));
        sample = *made;
    }
    double open()
    {
        int listed = 0;
        const double time = secondsOf([&] {
            const auto dossier = Dossier::unlock({sample.dossier, {}, sample.passphrase}, world);
            if (!dossier)
                return;
            const auto listing = (*dossier)->browse().list({}).result();
            listed = listing ? static_cast<int>(listing->rows.size()) : 0;
        });
        return listed == sample.cases ? time : -1;
    }
    /// From the derived key on.
    double read()
    {
        const auto keys =
            unlockKeyring(QDir(sample.dossier).filePath(QStringLiteral("keys.homeward")), {}, sample.passphrase);
        if (!keys)
            return -1;
        int listed = 0;
        const double time = secondsOf([&] {
            Workplace place;
            place.path = sample.dossier;
            place.session.account = keys->account();
            const auto room = StoreRoom::open(place, *keys, Database::Mode::ReadOnly, std::nullopt, world);
            if (!room)
                return;
            const auto listing = (*room)->ask([](Store &store) -> Result<CaseListing> {
                return store.index.list({}, store.place.session.account.id);
            });
            listed = listing ? static_cast<int>(listing->rows.size()) : 0;
        });
        return listed == sample.cases ? time : -1;
    }

    RealWorld world;
    SampleResult sample;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const int cases = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    QTemporaryDir folder;
    Shelf large(folder, cases);
    Shelf small(folder, 248);
    Table table(QStringLiteral("Opening"));
    table.compare(
        QStringLiteral("passphrase to the list of %1 / of 248").arg(cases), [&] { return large.open(); },
        [&] { return small.open(); }, 1.5);
    table.compare(
        QStringLiteral("derived key to the list of %1 / of 248").arg(cases), [&] { return large.read(); },
        [&] { return small.read(); }, 20);
    return table.verdict();
}
