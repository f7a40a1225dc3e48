#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

class QDebug;
class QString;

namespace orgdesk {

//! A string nobody may see by accident: prints as "***" and converts to nothing by itself.
//! Copies share one immutable buffer, which is wiped when the last copy goes (oauth rule 92).
class Secret
{
public:
    Secret() = default;

    //! Takes the bytes over and wipes the given array where it is not shared.
    [[nodiscard]] static Secret fromBytes(QByteArray &&bytes);
    [[nodiscard]] static Secret fromView(QByteArrayView bytes);
    [[nodiscard]] static Secret fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] qsizetype size() const;
    //! The bytes, valid while this copy lives. For the moment of sending only.
    [[nodiscard]] QByteArrayView reveal() const;

    //! Compares in constant time for equal lengths.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

bool operator==(const Secret &left, const Secret &right);
QDebug operator<<(QDebug debug, const Secret &secret);

//! Overwrites and empties a byte array that held a secret, if nobody shares it.
void wipe(QByteArray &bytes);

} // namespace orgdesk
