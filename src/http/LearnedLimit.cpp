#include "http/LearnedLimit.h"

#include <algorithm>

namespace orgdesk {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds believedAfter = 10s;
constexpr int believedAnswers = 8;

} // namespace

LearnedLimit::LearnedLimit(double value, bool known)
    : m_value(value)
    , m_known(known)
{
}

void LearnedLimit::note(int stated, Time now)
{
    if (!m_known || stated <= m_value) {
        m_value = stated;
        m_known = true;
        m_higher.reset();
        return;
    }
    if (!m_higher)
        m_higher = Higher{stated, 0, now};
    m_higher->least = std::min(m_higher->least, stated);
    ++m_higher->answers;
    if (m_higher->answers >= believedAnswers && now - m_higher->since >= believedAfter) {
        m_value = m_higher->least;
        m_higher.reset();
    }
}

} // namespace orgdesk
