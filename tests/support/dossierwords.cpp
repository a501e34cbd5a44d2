// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dossierwords.h"

#include "desks/casedesk.h"
#include "desks/contactdesk.h"
#include "desks/dossier.h"
#include "domain/fieldcatalogue.h"
#include "ui/common/wording.h"

namespace homeward::test {

namespace {

constexpr qsizetype fewestLetters = 4; ///< shorter ones are found in ordinary words by accident

template<class T>
T answered(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result() ? *future.result() : T();
}

} // namespace

QStringList wordsOf(Dossier &dossier)
{
    QStringList words;
    for (const CaseRow &row : answered(dossier.cases().find({}))) {
        const CaseView view = answered(dossier.cases().open(row.id));
        words.append({row.name, row.number, row.place});
        words.append(view.accountNames.values());
        for (const Claim &claim : view.file.claims) {
            if (fieldInfo(claim.field)->type != FieldType::Choice)
                words.append(valueText(claim.field, claim.value));
            words.append({claim.source.text, claim.withdrawReason});
        }
        for (const EvidenceItem &item : view.file.evidence)
            words.append({item.title, item.originalName, item.receivedFrom, item.receivedHow});
        for (const Annotation &annotation : view.file.annotations)
            words.append({annotation.quote, annotation.body});
        for (const ContactEvent &event : answered(dossier.contacts().log(row.id)).events)
            words.append({event.entry.withWhom, event.entry.text, event.entry.wellbeing});
    }
    words.removeDuplicates();
    words.removeIf([](const QString &word) { return word.size() < fewestLetters; });
    return words;
}

} // namespace homeward::test
