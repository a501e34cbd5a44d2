// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QDialog;
class QWidget;

namespace homeward {

/// Keeps what is typed and not recorded yet, through a lock and through the death of the program. A room hands over
/// its form once, by watch(); from then on its words are kept half a second after they change and whenever the
/// keyboard goes elsewhere, until drop() says that they are recorded or given up.
class Drafts final : public QObject
{
    Q_OBJECT
public:
    /// Where drafts are kept; an empty value forgets the key. Answered by noteKept() sooner or later.
    using Keep = std::function<void(const QString &key, const QString &value)>;

    /// \a kept: what was kept before.
    Drafts(QHash<QString, QString> kept, Keep keep, QObject *parent = nullptr);

    /// Fills \a form with what was kept under \a key, if anything was (true), and keeps it from now on. A form is
    /// watched under one key at a time; what it says now is what it says when nobody has typed. A dialog is open
    /// already: coming up it would select all words where the keyboard is, and the caret would be lost.
    bool watch(const QString &key, QWidget *form);
    /// The same for what is no form: \a tell answers its state while \a owner lives; empty: nothing to keep.
    void watch(const QString &key, QObject *owner, const std::function<QString()> &tell);
    /// A dialog, until it is answered, and what its words are about; words kept for something else are given up.
    void watch(const QString &key, const QString &about, QDialog *dialog);
    /// What the words kept under \a key are about.
    [[nodiscard]] QString about(const QString &key) const { return m_kept.value(key + aboutKey); }
    [[nodiscard]] QString kept(const QString &key) const { return m_kept.value(key); }
    /// Keeps a word that stands in no form.
    void keep(const QString &key, const QString &value);
    /// Recorded or given up. Watching goes on, from what the form says now.
    void drop(const QString &key);
    /// Keeps now what has changed.
    void flush();
    /// Whether the words under \a key have reached their place.
    void noteKept(const QString &key, bool kept);
    /// Words that have not reached their place stay here: in people's form, one piece after the other.
    [[nodiscard]] QString unsavedWords() const;
    [[nodiscard]] bool isUnsaved() const { return !m_unsaved.isEmpty(); }
    void tryAgain();
    /// Words of an earlier sitting that have not reached their place: tried again.
    void takeUp(const QStringList &keys);
    /// Keeps what has changed; what rooms say while they are being taken down no longer counts.
    void close();

private:
    static constexpr QLatin1String aboutKey{"/of"};
    struct Watched
    {
        QString key;
        QPointer<QObject> owner;
        QJsonObject untouched; ///< of a form: what it says when nobody has typed
        std::function<QString()> tell;
    };
    [[nodiscard]] QString told(const Watched &watched) const;
    void put(const QString &key, const QString &value);

    QHash<QString, QString> m_kept;
    QSet<QString> m_unsaved;
    Keep m_keep;
    std::vector<Watched> m_watched;
    QTimer m_timer;
    bool m_closed = false;
};

} // namespace homeward
