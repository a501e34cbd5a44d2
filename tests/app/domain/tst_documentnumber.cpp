// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentnumber.h"

#include <QTest>

using namespace homeward;

class TestDocumentNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doubts_data();
    void doubts();
    void folding_data();
    void folding();
};

Q_DECLARE_METATYPE(NumberForm)
Q_DECLARE_METATYPE(NumberDoubt)

void TestDocumentNumber::doubts_data()
{
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<NumberDoubt>("doubt");
    using F = NumberForm;
    using D = NumberDoubt;
    const QDate born(2015, 3, 12);
    const auto row = [](const char *title, F form, const char *number, D doubt, const QDate &birth = {}) {
        QTest::newRow(title) << form << QString::fromUtf8(number) << birth << doubt;
    };
    row("certificate, Latin numeral", F::BirthCertificate, "I-БК 123456", D::None);
    row("certificate, Ukrainian І as numeral", F::BirthCertificate, "І-БК 123456", D::None);
    row("certificate, Latin numeral two", F::BirthCertificate, "II-АГ № 000123", D::None);
    row("certificate, Cyrillic Х as numeral", F::BirthCertificate, "ХІ-БК № 123456", D::None);
    row("certificate, numeral with V", F::BirthCertificate, "IV-МЮ 654321", D::None);
    row("certificate without blanks", F::BirthCertificate, "V-АБ123456", D::None);
    row("certificate in small letters", F::BirthCertificate, "iii-аб 123456", D::None);
    row("certificate with a long dash", F::BirthCertificate, "I–АБ №123456", D::None);
    row("certificate, five digits", F::BirthCertificate, "I-БК 12345", D::Shape);
    row("certificate, no numeral", F::BirthCertificate, "БК 123456", D::Shape);
    row("certificate, an impossible numeral", F::BirthCertificate, "IIII-БК 123456", D::Shape);
    row("certificate, a digit for the numeral", F::BirthCertificate, "1-БК 123456", D::Shape);
    row("certificate, series in Latin look-alikes", F::BirthCertificate, "I-BK 123456", D::Letters);
    row("certificate, series half Latin", F::BirthCertificate, "I-БK 123456", D::Letters);
    row("certificate, a Latin letter no Cyrillic one looks like", F::BirthCertificate, "I-DR 123456", D::Shape);
    row("certificate, nothing typed yet", F::BirthCertificate, "  ", D::None);
    row("demographic number", F::DemographicNumber, "20150312-01234", D::None, born);
    row("demographic number, birth unknown", F::DemographicNumber, "20150312-01234", D::None);
    row("demographic number without hyphen", F::DemographicNumber, "2015031201234", D::None, born);
    row("demographic number, day and month swapped", F::DemographicNumber, "20151203-01234", D::DateInside, born);
    row("demographic number, no such day", F::DemographicNumber, "20150230-01234", D::DateInside);
    row("demographic number, too short", F::DemographicNumber, "20150312-0123", D::Shape);
    row("taxpayer number", F::TaxNumber, "4207401235", D::None, born);
    row("taxpayer number, one digit wrong", F::TaxNumber, "4207401236", D::CheckDigit, born);
    row("taxpayer number of another birth", F::TaxNumber, "4207401235", D::DateInside, born.addDays(1));
    row("taxpayer number, nine digits", F::TaxNumber, "420740123", D::Shape);
    row("taxpayer number refused on belief, passport instead", F::TaxNumber, "АБ123456", D::Shape);
    row("insurance number", F::InsuranceNumber, "112-233-445 95", D::None);
    row("insurance number, digits only", F::InsuranceNumber, "11223344595", D::None);
    row("insurance number, digits swapped", F::InsuranceNumber, "112-233-454 95", D::CheckDigit);
    row("insurance number before check digits", F::InsuranceNumber, "001-001-998 00", D::None);
    row("insurance number, too short", F::InsuranceNumber, "112-233-445", D::Shape);
    row("identity card", F::IdentityCard, "000123456", D::None);
    row("identity card with letters", F::IdentityCard, "АБ123456", D::Shape);
    row("booklet passport", F::InternalPassport, "АБ № 123456", D::None);
    row("booklet passport, half Latin", F::InternalPassport, "АB 123456", D::Letters);
    row("passport of ten digits", F::InternalPassport, "45 04 123456", D::None);
    row("passport of nine digits", F::InternalPassport, "000123456", D::None);
    row("passport of eleven digits", F::InternalPassport, "45 04 1234567", D::Shape);
    row("passport for travel", F::TravelPassport, "FA123456", D::None);
    row("passport for travel, digits", F::TravelPassport, "71 1234567", D::None);
    row("passport for travel, too long", F::TravelPassport, "FA1234567", D::Shape);
    row("no rule", F::Free, "whatever 1", D::None);
}

void TestDocumentNumber::doubts()
{
    QFETCH(NumberForm, form);
    QFETCH(QString, number);
    QFETCH(QDate, birth);
    QFETCH(NumberDoubt, doubt);
    QCOMPARE(static_cast<int>(doubtOf(form, number, birth)), static_cast<int>(doubt));
}

void TestDocumentNumber::folding_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *title, const char *first, const char *second, bool same) {
        QTest::newRow(title) << QString::fromUtf8(first) << QString::fromUtf8(second) << same;
    };
    row("the sign and blanks", "I-АБ № 123456", "I-АБ 123456", true);
    row("Ukrainian І for Latin I", "I-АБ 123456", "І-АБ 123456", true);
    row("Latin A for Cyrillic А", "I-АБ 123456", "I-AБ 123456", true);
    row("the sign in letters", "I-АБ No. 123456", "I-АБ № 123456", true);
    row("the sign with a ring", "I-АБ N° 123456", "I-АБ nº123456", true);
    row("a series of letters is no sign", "NO123456", "123456", false);
    row("a series of one letter is no sign", "N123456", "123456", false);
    row("a series of letters, apart", "NO 123456", "No. 123456", false);
    row("small letters", "xi-бк 1", "ХІ-БК 1", true);
    row("full-width digits", "１２", "12", true);
    row("another digit", "I-АБ 123456", "I-АБ 123465", false);
    row("another letter", "I-АБ 123456", "I-АГ 123456", false);
    row("signs only", "—", "№", true);
}

void TestDocumentNumber::folding()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    QCOMPARE(foldedNumber(first) == foldedNumber(second), same);
}

QTEST_GUILESS_MAIN(TestDocumentNumber)
#include "tst_documentnumber.moc"
