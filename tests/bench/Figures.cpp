#include "bench/Figures.h"

#include "ui/tables/TableView.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

void Figures::print() const
{
    std::printf("%s\n", m_figures.dump().c_str());
}

void Figures::memory(const char *name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            m_figures[name] = line.mid(6).trimmed().split(' ').first().toInt() / 1024;
    }
}

void Figures::scrolling(ui::TableView &view)
{
    view.setFocus();
    view.setCurrentIndex(view.model()->index(0, 0));
    std::vector<double> steps;
    QElapsedTimer timer;
    const auto painted = [&] {
        view.viewport()->repaint();
        steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    };
    for (int step = 0; step < 200; ++step) {
        timer.start();
        QTest::keyClick(&view, Qt::Key_PageDown);
        painted();
    }
    QScrollBar *bar = view.verticalScrollBar();
    for (int step = 0; step < 200; ++step) {
        timer.start();
        bar->setValue(bar->maximum() / 200 * step);
        painted();
    }
    m_figures["scroll_p95_ms"] = quantile(steps, 0.95);
    m_figures["scroll_max_ms"] = quantile(steps, 1);
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values.empty() ? 0 : values.at(index);
}

} // namespace orgdesk::test
