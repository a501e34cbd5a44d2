// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QStringList>

class QIODevice;

namespace homeward {

/// Results to standard output: one JSON object a line, or words. Everything else to standard error. UTF-8.
class Output
{
public:
    Output(QIODevice &out, QIODevice &err, bool json) : m_out(out), m_err(err), m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One result: \a object with --json, else \a words.
    void result(const QJsonObject &object, const QStringList &words);
    /// Progress, warnings, errors.
    void note(const QString &words);
    /// The sentence of an error to standard error; returns its exit code.
    int fail(const Error &error);

private:
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json;
};

/// The sentence people read, in the chosen language, naming the file if there is one.
[[nodiscard]] QString errorSentence(const Error &error);
/// The stable word of an error in JSON: "cannot_read", "wrong_passphrase" …
[[nodiscard]] QString errorKey(ErrorCode code);
[[nodiscard]] int exitCodeOf(ErrorCode code);

} // namespace homeward
