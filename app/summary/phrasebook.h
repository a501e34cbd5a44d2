// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casestatus.h"
#include "domain/fieldcatalogue.h"
#include "domain/party.h"

#include <QString>

#include <memory>

class QTranslator;

namespace homeward {

/// The words of one language, apart from the language the windows speak: a paper may be Russian while the interface is
/// Ukrainian. Holds its own catalogue and never installs it. Cheap to copy; may be used from any thread.
/// An interface that wants the same dates and ages makes a phrasebook of its own language.
class Phrasebook
{
public:
    /// \a folder holds homeward_uk.qm, homeward_ru.qm and homeward_en.qm (plurals only).
    explicit Phrasebook(Language language, const QString &folder = QStringLiteral(":/i18n"));

    [[nodiscard]] Language language() const { return m_language; }
    /// False when the catalogue was not found: then every phrase is the English source.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// The phrase for English \a source; the source itself when there is none. Mark sources with QT_TRANSLATE_NOOP.
    [[nodiscard]] QString phrase(const char *context, const char *source) const;
    /// The same for a counted phrase: chooses the plural form and puts \a count in place of %n.
    [[nodiscard]] QString counted(const char *context, const char *source, int count) const;

    /// Label of a field; the key itself for a field this version does not know.
    [[nodiscard]] QString field(const QString &key) const;
    [[nodiscard]] QString fieldGroup(FieldGroup group) const;
    [[nodiscard]] QString choice(const FieldInfo &field, const QString &key) const;
    [[nodiscard]] QString caseState(CaseState state) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_catalogue;
    bool m_loaded = false;
};

} // namespace homeward
