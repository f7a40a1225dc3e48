#include "http/RefillWatch.h"

#include <algorithm>

namespace orgdesk {

namespace {

constexpr std::size_t keptAnswers = 16;
constexpr int enough = 4;
constexpr int most = 8;

} // namespace

// The newest that surely was there before: its answer had come when this one was sent. A budget
// that comes back all the time must have had the time to.
const RefillWatch::Answer *RefillWatch::comparable(const Answer &answer) const
{
    const auto found =
        std::find_if(m_answers.rbegin(), m_answers.rend(), [&answer](const Answer &earlier) {
            return earlier.serverSecond == answer.serverSecond && earlier.limit == answer.limit
                && earlier.received <= answer.sent
                && (answer.sent - earlier.sent) * answer.limit >= std::chrono::seconds(1);
        });
    return found == m_answers.rend() ? nullptr : &*found;
}

void RefillWatch::note(const Answer &answer)
{
    if (const Answer *earlier = comparable(answer)) {
        const int step = answer.remaining >= earlier->remaining ? 1 : -1;
        m_evidence = std::clamp(m_evidence + step, -most, most);
        if (m_evidence >= enough)
            m_model = RefillModel::Continuous;
        else if (m_evidence <= -enough)
            m_model = RefillModel::TopOfSecond;
    }
    m_answers.push_back(answer);
    if (m_answers.size() > keptAnswers)
        m_answers.pop_front();
}

void RefillWatch::assume(RefillModel model)
{
    m_answers.clear();
    m_model = model;
    m_evidence = model == RefillModel::Continuous ? enough
        : model == RefillModel::TopOfSecond       ? -enough
                                                  : 0;
}

} // namespace orgdesk
