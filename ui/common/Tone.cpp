#include "ui/common/Tone.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QLatin1StringView toneName(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return "normal"_L1;
    case Tone::Secondary:
        return "secondary"_L1;
    case Tone::Muted:
        return "muted"_L1;
    case Tone::Neutral:
        return "neutral"_L1;
    case Tone::Info:
        return "info"_L1;
    case Tone::Success:
        return "success"_L1;
    case Tone::Warning:
        return "warning"_L1;
    case Tone::Danger:
        return "danger"_L1;
    }
    Q_UNREACHABLE();
}

Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return Token::text;
    case Tone::Secondary:
        return Token::textSecondary;
    case Tone::Muted:
        return Token::textMuted;
    case Tone::Neutral:
        return Token::neutralText;
    case Tone::Info:
        return Token::accentText;
    case Tone::Success:
        return Token::successText;
    case Tone::Warning:
        return Token::warningText;
    case Tone::Danger:
        return Token::dangerText;
    }
    Q_UNREACHABLE();
}

Token toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return Token::text;
    case Tone::Secondary:
    case Tone::Muted:
    case Tone::Neutral:
        return Token::textMuted;
    case Tone::Info:
        return Token::accentText;
    case Tone::Success:
        return Token::successIcon;
    case Tone::Warning:
        return Token::warningIcon;
    case Tone::Danger:
        return Token::dangerIcon;
    }
    Q_UNREACHABLE();
}

Token toneFill(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Secondary:
    case Tone::Muted:
        return Token::surfaceAlt;
    case Tone::Neutral:
        return Token::neutralSubtle;
    case Tone::Info:
        return Token::accentSubtle;
    case Tone::Success:
        return Token::successSubtle;
    case Tone::Warning:
        return Token::warningSubtle;
    case Tone::Danger:
        return Token::dangerSubtle;
    }
    Q_UNREACHABLE();
}

Token toneBorder(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Secondary:
    case Tone::Muted:
        return Token::border;
    case Tone::Neutral:
        return Token::neutralBorder;
    case Tone::Info:
        return Token::accentBorder;
    case Tone::Success:
        return Token::successBorder;
    case Tone::Warning:
        return Token::warningBorder;
    case Tone::Danger:
        return Token::dangerBorder;
    }
    Q_UNREACHABLE();
}

QLatin1StringView toneIconName(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
    case Tone::Secondary:
    case Tone::Muted:
        return {};
    case Tone::Neutral:
    case Tone::Info:
        return "info"_L1;
    case Tone::Success:
        return "ok"_L1;
    case Tone::Warning:
        return "warn"_L1;
    case Tone::Danger:
        return "fail"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace orgdesk::ui
