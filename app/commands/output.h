// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QStringList>

class QIODevice;

namespace homeward {

/// Results to standard output: one JSON object a line, or words. Everything else to standard error. UTF-8. In words,
/// signs that would steer a terminal or turn the line around are made visible.
class Output
{
public:
    Output(QIODevice &out, QIODevice &err, bool json) : m_out(out), m_err(err), m_json(json) {}

    [[nodiscard]] bool isJson() const { return m_json; }
    /// One result: \a object with --json, else \a words. See isLost().
    void result(const QJsonObject &object, const QStringList &words);
    /// Lines for standard output, in words whatever the form.
    void lines(const QStringList &words);
    /// Some result could not be written: full disk, closed pipe. Then a command has not done its work.
    [[nodiscard]] bool isLost() const { return m_lost; }
    /// Progress, warnings, errors.
    void note(const QString &words);
    /// The sentence of an error to standard error; returns its exit code.
    int fail(const Error &error);

private:
    void write(const QByteArray &line);
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_json;
    bool m_lost = false;
};

/// \a words with control signs and signs that change the direction of writing replaced by visible ones.
[[nodiscard]] QString visible(QString words);
/// The sentence people read, in the chosen language, naming the file if there is one.
[[nodiscard]] QString errorSentence(const Error &error);
/// The same for a file somebody brings: whether its content was ever another is not known, so nothing is said of it.
[[nodiscard]] QString contentSentence(const Error &error);
/// The stable word of an error in JSON: "cannot_read", "wrong_passphrase" …
[[nodiscard]] QString errorKey(ErrorCode code);
[[nodiscard]] int exitCodeOf(ErrorCode code);

} // namespace homeward
