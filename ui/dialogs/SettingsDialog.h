#pragma once

#include "ui/common/Theme.h"

#include <QDialog>

class QComboBox;
class QVBoxLayout;

namespace orgdesk::ui {

class AppContext;
class CheckRow;
class Label;
class Segment;

//! *Settings…*: what the person chooses on this computer. Everything holds at once but the
//! language, which says that it needs a restart.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param languageOption the language that the command line chose for this start ("de",
    //! "pt_BR"), whatever is set; empty: none.
    explicit SettingsDialog(AppContext &context, const QString &languageOption = {},
                            QWidget *parent = nullptr);

private:
    void addLook(QVBoxLayout &column);
    void addLanguage(QVBoxLayout &column);
    void addData(QVBoxLayout &column);
    void chooseTheme(Theme::Mode mode);
    void chooseContrast(bool high);
    //! Shows what is set, without setting anything.
    void fill();
    void reset();
    void showRestartNote();
    //! Which language is in use when the command line chose it, else empty.
    [[nodiscard]] QString optionWords() const;

    AppContext &m_context;
    Segment *m_theme;
    CheckRow *m_contrast;
    Segment *m_density;
    QComboBox *m_language;
    Label *m_optionNote;
    Label *m_restart;
    CheckRow *m_keep;
    const QString m_languageBefore;
    const QString m_languageOption;
};

} // namespace orgdesk::ui
