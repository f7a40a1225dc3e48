"""Holds a file over a window, as a file manager does (XDND, version 5)."""

import contextlib
import ctypes
import time
import urllib.parse

CLIENT_MESSAGE = 33
SELECTION_REQUEST = 30
SELECTION_NOTIFY = 31
PROPERTY_REPLACE = 0
XA_ATOM = 4


class _ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5)]


class _SelectionRequest(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("owner", ctypes.c_ulong),
                ("requestor", ctypes.c_ulong), ("selection", ctypes.c_ulong),
                ("target", ctypes.c_ulong), ("property", ctypes.c_ulong), ("time", ctypes.c_ulong)]


class _Selection(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("requestor", ctypes.c_ulong),
                ("selection", ctypes.c_ulong), ("target", ctypes.c_ulong),
                ("property", ctypes.c_ulong), ("time", ctypes.c_ulong)]


class _Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("request", _SelectionRequest), ("reply", _Selection),
                ("message", _ClientMessage), ("room", ctypes.c_long * 24)]


def _library():
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    for name in ("XDefaultRootWindow", "XCreateSimpleWindow", "XInternAtom"):
        getattr(x11, name).restype = ctypes.c_ulong
    return x11


class _Source:
    def __init__(self, display, window, path):
        self.x11 = _library()
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))
        self.target = ctypes.c_ulong(int(window))
        self.text = f"file://{urllib.parse.quote(str(path))}\r\n".encode()
        root = ctypes.c_ulong(self.x11.XDefaultRootWindow(self.display))
        self.window = self.x11.XCreateSimpleWindow(self.display, root, 0, 0, 1, 1, 0, 0, 0)
        self.list = self._atom("text/uri-list")
        self.x11.XSetSelectionOwner(self.display, ctypes.c_ulong(self._atom("XdndSelection")),
                                    ctypes.c_ulong(self.window), ctypes.c_ulong(0))

    def _atom(self, name):
        return self.x11.XInternAtom(self.display, name.encode(), 0)

    def say(self, kind, *data):
        event = _Event()
        event.message.type = CLIENT_MESSAGE
        event.message.window = self.target
        event.message.message_type = self._atom(kind)
        event.message.format = 32
        for index, value in enumerate((self.window, *data)):
            event.message.data[index] = value
        self.x11.XSendEvent(self.display, self.target, 0, ctypes.c_long(0), ctypes.byref(event))
        self.x11.XFlush(self.display)

    def over(self, x, y):
        self.say("XdndEnter", 5 << 24, self.list)
        self.say("XdndPosition", 0, x << 16 | y, 0, self._atom("XdndActionCopy"))

    def serve(self, seconds):
        """Gives the data to whoever asks for it."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while self.x11.XPending(self.display):
                event = _Event()
                self.x11.XNextEvent(self.display, ctypes.byref(event))
                if event.type == SELECTION_REQUEST:
                    self._give(event.request)
            time.sleep(0.02)

    def _give(self, request):
        if request.target == self.list:
            data, kind, width, count = self.text, self.list, 8, len(self.text)
        else:  # TARGETS
            data, kind, width, count = (ctypes.c_ulong * 1)(self.list), XA_ATOM, 32, 1
        self.x11.XChangeProperty(self.display, ctypes.c_ulong(request.requestor),
                                 ctypes.c_ulong(request.property), ctypes.c_ulong(kind), width,
                                 PROPERTY_REPLACE, data, count)
        event = _Event()
        event.reply.type = SELECTION_NOTIFY
        for name in ("requestor", "selection", "target", "property", "time"):
            setattr(event.reply, name, getattr(request, name))
        self.x11.XSendEvent(self.display, ctypes.c_ulong(request.requestor), 0, ctypes.c_long(0),
                            ctypes.byref(event))
        self.x11.XFlush(self.display)

    def close(self):
        self.say("XdndLeave")
        self.x11.XCloseDisplay(self.display)


@contextlib.contextmanager
def held_over(display, window, place, path):
    """While this lasts, the file hangs over `place`, in pixels of the screen."""
    source = _Source(display, window, path)
    try:
        source.over(*place)
        source.serve(1.0)
        yield
    finally:
        source.close()
