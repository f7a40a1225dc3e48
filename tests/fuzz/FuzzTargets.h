#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace orgdesk::fuzz {

//! One door that bytes from outside come through. `run` must return for any input, and ends the
//! program when something that always holds does not.
struct Target
{
    const char *name; //!< As in `./dev fuzz NAME`.
    void (*run)(QByteArrayView input);
    QList<QByteArray> (*seeds)(); //!< Small inputs that get far.
    const char *dictionary;       //!< File of ../shared/data/dict.
};

void runListenerRequest(QByteArrayView input);
void runCallbackQuery(QByteArrayView input);
void runTokenResponse(QByteArrayView input);
void runIdToken(QByteArrayView input);
void runKeySet(QByteArrayView input);
void runWwwAuthenticate(QByteArrayView input);
void runProblemBody(QByteArrayView input);
void runSamlMetadata(QByteArrayView input);
void runCertificate(QByteArrayView input);

//! All of them.
[[nodiscard]] const QList<Target> &targets();
//! Null when there is none of this name.
[[nodiscard]] const Target *targetOf(QByteArrayView name);

//! libFuzzer's dictionary for a target: own words, and the file where it is there.
[[nodiscard]] QByteArray dictionaryOf(const Target &target);

//! Ends the program with a message when the condition does not hold, in every build.
void require(bool condition, const char *what);

} // namespace orgdesk::fuzz
