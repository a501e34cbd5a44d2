// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include "ui/common/formwords.h"

#include <QApplication>
#include <QDialog>
#include <QJsonDocument>
#include <QWidget>

namespace homeward {

namespace {
constexpr int rhythm = 500; // ms; the half that is left of a second is for the disk
} // namespace

Drafts::Drafts(QHash<QString, QString> kept, Keep keep, QObject *parent)
    : QObject(parent), m_kept(std::move(kept)), m_keep(std::move(keep))
{
    m_timer.setInterval(rhythm);
    connect(&m_timer, &QTimer::timeout, this, &Drafts::flush);
    connect(qApp, &QApplication::focusChanged, this, &Drafts::flush, Qt::QueuedConnection);
    m_timer.start();
}

bool Drafts::watch(const QString &key, QWidget *form)
{
    std::erase_if(m_watched, [&](const Watched &one) { return !one.owner || one.owner == form || one.key == key; });
    m_watched.push_back({key, form, formWords(*form), {}});
    const QString before = kept(key);
    if (before.isEmpty())
        return false;
    fillForm(*form, QJsonDocument::fromJson(before.toUtf8()).object());
    return true;
}

void Drafts::watch(const QString &key, QObject *owner, const std::function<QString()> &tell)
{
    std::erase_if(m_watched, [&](const Watched &one) { return !one.owner || one.key == key; });
    m_watched.push_back({key, owner, {}, tell});
}

void Drafts::watch(const QString &key, const QString &about, QDialog *dialog)
{
    if (this->about(key) != about) {
        drop(key);
        keep(key + aboutKey, about);
    }
    watch(key, dialog);
    connect(dialog, &QDialog::finished, this, [this, key] {
        drop(key);
        drop(key + aboutKey);
    });
}

QString Drafts::told(const Watched &watched) const
{
    if (watched.tell)
        return watched.tell();
    const QJsonObject words = formWords(*static_cast<QWidget *>(watched.owner.data()));
    if (sameWords(words, watched.untouched))
        return {};
    return QString::fromUtf8(QJsonDocument(words).toJson(QJsonDocument::Compact));
}

void Drafts::put(const QString &key, const QString &value)
{
    if (m_kept.value(key) == value)
        return;
    if (value.isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, value);
    m_keep(key, value);
}

void Drafts::keep(const QString &key, const QString &value)
{
    if (!m_closed)
        put(key, value);
}

void Drafts::drop(const QString &key)
{
    if (m_closed)
        return;
    for (Watched &one : m_watched) {
        if (one.key == key && one.owner && !one.tell)
            one.untouched = formWords(*static_cast<QWidget *>(one.owner.data()));
    }
    put(key, {});
}

void Drafts::flush()
{
    if (m_closed)
        return;
    for (const Watched &one : m_watched) {
        if (one.owner)
            put(one.key, told(one));
    }
}

void Drafts::noteKept(const QString &key, bool kept)
{
    if (kept)
        m_unsaved.remove(key);
    else
        m_unsaved.insert(key);
}

QString Drafts::unsavedWords() const
{
    QStringList pieces;
    for (const QString &key : m_unsaved) {
        const QString words = readableWords(QJsonDocument::fromJson(m_kept.value(key).toUtf8()).object());
        if (!words.isEmpty())
            pieces.append(words);
    }
    pieces.sort();
    return pieces.join(QStringLiteral("\n\n"));
}

void Drafts::tryAgain()
{
    const QSet<QString> keys = m_unsaved;
    for (const QString &key : keys)
        m_keep(key, m_kept.value(key));
}

void Drafts::takeUp(const QStringList &keys)
{
    m_unsaved.unite(QSet<QString>(keys.begin(), keys.end()));
    tryAgain();
}

void Drafts::close()
{
    flush();
    m_closed = true;
    m_timer.stop();
}

} // namespace homeward
