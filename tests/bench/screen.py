"""A virtual display and a look at its pixels, through libX11 alone."""

import ctypes
import os
import subprocess

WIDTH, HEIGHT = 1280, 1024
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1).value


class _ImageHead(ctypes.Structure):
    """The first members of an XImage: as much as is needed to reach its bytes."""

    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.POINTER(ctypes.c_char)),
                ("byte_order", ctypes.c_int), ("bitmap_unit", ctypes.c_int),
                ("bitmap_bit_order", ctypes.c_int), ("bitmap_pad", ctypes.c_int),
                ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class View:
    """Reads pixels of the display that `name` says, for as long as the `with` block runs."""

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x11.XGetImage.restype = ctypes.POINTER(_ImageHead)
        self._x11.XGetImage.argtypes = [
            ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
            ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self._x11.XDestroyImage.argtypes = [ctypes.POINTER(_ImageHead)]
        self._x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._display = self._x11.XOpenDisplay(self.name.encode())
        if not self._display:
            raise RuntimeError(f"display {self.name} cannot be opened")
        self._root = self._x11.XDefaultRootWindow(self._display)
        return self

    def __exit__(self, *_):
        self._x11.XCloseDisplay(self._display)

    def pixels(self, x, y, width, height):
        """The bytes of a part of what is on the screen now."""
        image = self._x11.XGetImage(self._display, self._root, x, y, width, height, ALL_PLANES,
                                    Z_PIXMAP)
        if not image:
            raise RuntimeError("the screen cannot be read")
        head = image.contents
        data = ctypes.string_at(head.data, head.bytes_per_line * head.height)
        self._x11.XDestroyImage(image)
        return data


class Screen(View):
    """Xvfb for as long as the `with` block runs."""

    def __init__(self):
        super().__init__("")

    def __enter__(self):
        read_end, write_end = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{WIDTH}x{HEIGHT}x24",
             "-nolisten", "tcp", "-noreset"],
            pass_fds=[write_end], stderr=subprocess.DEVNULL)
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        self.name = f":{number}"
        return super().__enter__()

    def __exit__(self, *_):
        super().__exit__()
        self._server.terminate()
        self._server.wait()

    def lines(self):
        """One row and one column through the middle: every window of ours crosses them."""
        return (self.pixels(0, HEIGHT // 2, WIDTH, 1), self.pixels(WIDTH // 2, 0, 1, HEIGHT))
