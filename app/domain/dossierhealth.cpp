// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dossierhealth.h"

#include "domain/recordfault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace homeward {

namespace {

class Say
{
    Q_DECLARE_TR_FUNCTIONS(DossierHealth)
public:
    static QString fault(const Fault &fault);
    static QString evidence(const Fault &fault);
    static QString readOnly(const DossierState &state);
    static QString holder(const DossierState &state);
    static QString advice(ReadOnlyReason reason);
    static QString databaseSentence(ErrorCode code);
    static QString keyFileSentence(ErrorCode code);
    static QString accountSentence()
    {
        //: @info of the short name that was typed or given with --account
        return tr("There is no account of this name in the dossier.");
    }
    static QString accountAdvice()
    {
        //: @info
        return tr("Check how the short name of the account is written.");
    }
    static QString moveIt()
    {
        return tr("It stays as it was. Free some space or move it to a medium that can be written.");
    }
    static QString restore() { return tr("Nothing was changed. Restore the dossier from a backup."); }
};

QString noSuchAccount()
{
    return QStringLiteral("no such account");
}

QString forReadingOnly()
{
    return QStringLiteral("the dossier is open for reading only, reason ");
}

QString Say::evidence(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::EvidenceMissing:
        //: @info %1 is the number of a case, %2 the identifier of an evidence item
        return tr("Case %1: the sealed file of evidence %2 is missing.")
            .arg(fault.caseNumber, fault.evidence.toString());
    case FaultKind::EvidenceDamaged:
        //: @info %1 is the number of a case, %2 the identifier of an evidence item
        return tr("Case %1: the sealed file of evidence %2 is damaged or was changed.")
            .arg(fault.caseNumber, fault.evidence.toString());
    default:
        //: @info %1 is the number of a case, %2 the identifier of an evidence item
        return tr("Case %1: the sealed file of evidence %2 could not be read from the medium.")
            .arg(fault.caseNumber, fault.evidence.toString());
    }
}

QString Say::fault(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::DatabaseUnopened:
        //: @info the dossier's database as a whole
        return tr("The database cannot be opened.");
    case FaultKind::Structure:
        //: @info %1 is the technical name of a part of the database: "claim"
        return fault.file.isEmpty()
                   ? tr("The database is damaged.")
                   : tr("The database is damaged in the part “%1”: not all of its records can be read.")
                         .arg(fault.file);
    case FaultKind::CaseListCut:
        //: @info
        return tr("The list of cases is damaged: there may be cases that nothing names any more.");
    case FaultKind::CaseUnreadable:
        //: @info %1 is the number of a case
        return tr("Case %1 cannot be read.").arg(fault.caseNumber);
    case FaultKind::DanglingRow:
        //: @info %1 is the technical name of a part of the database
        return tr("A record of “%1” points at one that is not there.").arg(fault.file);
    case FaultKind::ChangesMissing:
        //: @info %1 is the number of the last entry of the audit trail that is there
        return tr("The changes made last are missing: the database ends with entry %1 of the audit trail.")
            .arg(fault.entry);
    case FaultKind::MarkMissing:
        //: @info “dossier.head” is the name of a file
        return tr("The mark “dossier.head” of how far the audit trail had come is missing: whether the database is the "
                  "newest one cannot be told. If nobody has removed the mark on purpose, compare with a backup.");
    case FaultKind::AuditContentMissing:
        //: @info the trail of who did what; %1 is the number of an entry
        return tr("What the audit trail says was changed is gone from entry %1 on.").arg(fault.entry);
    case FaultKind::RecordChanged:
        return recordChangedSentence(fault);
    case FaultKind::CaseMissing:
        //: @info %1 is the identifier of a case, %2 the number of an entry of the audit trail
        return tr("Entry %2 of the audit trail is about the case %1, which is not there any more.")
            .arg(fault.caseNumber, QString::number(fault.entry));
    case FaultKind::AuditBroken:
        //: @info the trail of who did what; %1 is the number of an entry
        return tr("The audit trail does not hold from entry %1 on.").arg(fault.entry);
    case FaultKind::AuditUnreadable:
        //: @info the trail of who did what
        return tr("The audit trail cannot be read to its end.");
    case FaultKind::EvidenceListCut:
        //: @info
        return tr("The list of evidence is damaged: not every sealed file could be checked.");
    case FaultKind::EvidenceMissing:
    case FaultKind::EvidenceDamaged:
    case FaultKind::EvidenceUnreadable:
        break;
    }
    return evidence(fault);
}

QString Say::holder(const DossierState &state)
{
    const QString since = state.holderSince.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    if (state.reason == ReadOnlyReason::OtherComputer)
        //: @info %1 is an account's name, %2 a computer, %3 the number of a process, %4 date and time in UTC
        return tr("Read-only: “%1” opened this dossier on the computer “%2” (process %3) on %4 UTC and has not closed "
                  "it.")
            .arg(state.holderAccount, state.holderHost, QString::number(state.holderProcess), since);
    //: @info %1 is an account's name, %2 a computer, %3 the number of a process, %4 date and time in UTC
    return tr("Read-only: “%1” works on this dossier on the computer “%2” (process %3) since %4 UTC.")
        .arg(state.holderAccount, state.holderHost, QString::number(state.holderProcess), since);
}

QString Say::readOnly(const DossierState &state)
{
    switch (state.reason) {
    case ReadOnlyReason::None:
        break;
    case ReadOnlyReason::OpenElsewhere:
    case ReadOnlyReason::OtherComputer:
        if (!state.holderHost.isEmpty())
            return holder(state);
        return tr("Read-only: this dossier is open elsewhere; who holds it could not be read.");
    case ReadOnlyReason::NotWritable:
        return tr("Read-only: the folder of this dossier cannot be written.");
    case ReadOnlyReason::MediumFull:
        return tr("Read-only: there is no space left on the medium of this dossier.");
    case ReadOnlyReason::Damaged:
        if (!state.faults.isEmpty())
            //: @info %1 is the name of a file, %2 a whole sentence about the damage
            return tr("Read-only: the file “%1” is damaged. %2").arg(state.file, faultSentence(state.faults.first()));
        //: @info %1 is the name of a file
        return tr("Read-only: the file “%1” is damaged.").arg(state.file);
    }
    return {};
}

QString Say::advice(ReadOnlyReason reason)
{
    switch (reason) {
    case ReadOnlyReason::None:
        break;
    case ReadOnlyReason::OpenElsewhere:
        return tr("You see what is saved; nothing can be changed here, and looking is not recorded. Close it there and "
                  "open it here again.");
    case ReadOnlyReason::OtherComputer:
        return tr("If that computer is off or the dossier was moved, make sure that nobody works on it, then open it "
                  "for writing here.");
    case ReadOnlyReason::NotWritable:
        return tr("Check that the medium is not write-protected and that you may write into the folder.");
    case ReadOnlyReason::MediumFull:
        return tr("Free some space, then open the dossier again.");
    case ReadOnlyReason::Damaged:
        return tr("Nothing is written to it. What can be read is shown; restore the dossier from a backup.");
    }
    return {};
}

QString Say::databaseSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        //: @info “dossier.db” is the name of a file
        return tr("The database “dossier.db” of this dossier is missing.");
    case ErrorCode::NotADossier:
        //: @info “dossier.db” is the name of a file
        return tr("The file “dossier.db” is not the database of this dossier: it belongs to another dossier or another "
                  "program.");
    case ErrorCode::Damaged:
        //: @info “dossier.db” is the name of a file
        return tr("The database “dossier.db” is damaged and cannot be opened.");
    case ErrorCode::ReadOnly:
        return tr("This dossier is of an older version of the program and cannot be brought to this one, because it "
                  "cannot be written.");
    default:
        return {};
    }
}

QString Say::keyFileSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        //: @info “keys.homeward” is the name of a file
        return tr("The key file “keys.homeward” of this dossier is missing; without it nothing can be opened.");
    case ErrorCode::NotADossier:
        //: @info “keys.homeward” is the name of a file
        return tr("The file “keys.homeward” is not a key file of this program.");
    case ErrorCode::Damaged:
        //: @info “keys.homeward” is the name of a file
        return tr("The key file “keys.homeward” is damaged or was changed.");
    default:
        return {};
    }
}

} // namespace

QString faultKey(FaultKind kind)
{
    switch (kind) {
    case FaultKind::DatabaseUnopened:
        return QStringLiteral("database_unopened");
    case FaultKind::Structure:
        return QStringLiteral("structure");
    case FaultKind::CaseListCut:
        return QStringLiteral("case_list_cut");
    case FaultKind::CaseUnreadable:
        return QStringLiteral("case_unreadable");
    case FaultKind::DanglingRow:
        return QStringLiteral("dangling_row");
    case FaultKind::ChangesMissing:
        return QStringLiteral("changes_missing");
    case FaultKind::MarkMissing:
        return QStringLiteral("mark_missing");
    case FaultKind::AuditContentMissing:
        return QStringLiteral("audit_content_missing");
    case FaultKind::RecordChanged:
        return QStringLiteral("record_changed");
    case FaultKind::CaseMissing:
        return QStringLiteral("case_missing");
    case FaultKind::AuditBroken:
        return QStringLiteral("audit_broken");
    case FaultKind::AuditUnreadable:
        return QStringLiteral("audit_unreadable");
    case FaultKind::EvidenceMissing:
        return QStringLiteral("evidence_missing");
    case FaultKind::EvidenceDamaged:
        return QStringLiteral("evidence_damaged");
    case FaultKind::EvidenceUnreadable:
        return QStringLiteral("evidence_unreadable");
    case FaultKind::EvidenceListCut:
        break;
    }
    return QStringLiteral("evidence_list_cut");
}

QString faultSentence(const Fault &fault)
{
    return Say::fault(fault);
}

QString readOnlySentence(const DossierState &state)
{
    return Say::readOnly(state);
}

QString readOnlyAdvice(ReadOnlyReason reason)
{
    return Say::advice(reason);
}

Error unknownAccount(const QString &keyFile)
{
    return {ErrorCode::NotFound, noSuchAccount(), keyFile};
}

Error readOnlyError(ReadOnlyReason reason)
{
    return {ErrorCode::ReadOnly, forReadingOnly() + QString::number(static_cast<int>(reason)), {}};
}

ReadOnlyReason readOnlyReasonOf(const Error &error)
{
    if (error.code != ErrorCode::ReadOnly || !error.detail.startsWith(forReadingOnly()))
        return ReadOnlyReason::None;
    return static_cast<ReadOnlyReason>(
        qBound(0, error.detail.mid(forReadingOnly().size()).toInt(), static_cast<int>(ReadOnlyReason::Damaged)));
}

std::optional<DossierFileWords> dossierFileWords(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.detail == noSuchAccount())
        return DossierFileWords{Say::accountSentence(), Say::accountAdvice()};
    const QString name = QFileInfo(error.file).fileName();
    const QString sentence = name == QLatin1String("dossier.db")      ? Say::databaseSentence(error.code)
                             : name == QLatin1String("keys.homeward") ? Say::keyFileSentence(error.code)
                                                                      : QString();
    if (sentence.isEmpty())
        return std::nullopt;
    return DossierFileWords{sentence, error.code == ErrorCode::ReadOnly ? Say::moveIt() : Say::restore()};
}

} // namespace homeward
