"""Members with fifty thousand people: first rows, typing, scrolling, stopping, memory."""

import page


def run(programs, out):
    return page.run("members", programs, out, 50_000)
