// SPDX-FileCopyrightText: The Homeward authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "ui/evidence/pagefeed.h"

#include <QImage>
#include <QObject>

#include <memory>
#include <optional>

namespace homeward {

class EvidenceDesk;

/// One photograph on its way to the screen: unsealed, checked against its digest, decoded by the helper as large as it
/// is wanted. A covered one is not even opened.
class PhotoPicture final : public QObject
{
    Q_OBJECT
public:
    explicit PhotoPicture(EvidenceDesk &desk, QObject *parent = nullptr);
    ~PhotoPicture() override;

    /// Forgets what it held and opens \a item.
    void open(const CaseId &caseId, const EvidenceItem &item);
    void close();
    /// At least as large as fits into \a pixels, as far as the file has so many. Asked for at every painting.
    void want(const QSize &pixels);
    void setFrame(int frame);

    /// Null until it has come; upright, never turned by the view.
    [[nodiscard]] const QImage &image(bool grey = false) const;
    /// Pixels of the frame as the file has them, upright; empty until it is open.
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] const std::optional<DocumentFacts> &facts() const { return m_facts; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What a person reads about the error; empty without one.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void fail(const Error &error, bool arrivedSo);

    EvidenceDesk &m_desk;
    std::unique_ptr<PageFeed> m_feed;
    std::optional<DocumentFacts> m_facts;
    std::optional<Error> m_error;
    bool m_arrivedSo = false; ///< the error is of the content, whose fingerprint was right
    QImage m_image;
    mutable QImage m_grey; ///< made when it is first asked for
    QSize m_asked;         ///< the largest size asked for so far
    int m_frame = 0;
    quint64 m_opening = 0;
};

} // namespace homeward
