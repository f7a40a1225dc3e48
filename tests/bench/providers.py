"""Single sign-on with ten thousand providers in one answer: first rows, typing, scrolling, memory."""

import page


def run(programs, out):
    return page.run("providers", programs, out, 10_000)
