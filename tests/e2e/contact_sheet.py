"""Puts the pictures of a gallery on sheets: all of them, and each beside its mock-up."""

import os
import pathlib
import subprocess
import tempfile

# The mock-ups lie beside the project and are no part of it.
MOCKUPS = pathlib.Path(os.environ.get(
    "ORGDESK_MOCKUPS", pathlib.Path(__file__).resolve().parents[2].parent / "shared/design/ui"))
TILE = "560x"


def _montage(pictures, columns, sheet):
    with tempfile.TemporaryDirectory() as small:
        tiles = []
        # One by one: a hundred large pictures at once are more than ImageMagick's limits allow.
        for number, (label, picture) in enumerate(pictures):
            tile = f"{small}/{number:03}.png"
            source = [picture] if picture else ["-size", "560x360", "xc:#888888"]
            subprocess.run(["convert", *source, "-resize", TILE, "-set", "label", label, tile],
                           check=True)
            tiles.append(tile)
        subprocess.run(["montage", "-label", "%l", *tiles, "-tile", f"{columns}x",
                        "-geometry", "+8+8", sheet], check=True)


def everything(folder):
    pictures = sorted(folder.glob("[0-9][0-9]-*.png"))
    _montage([(one.stem, one) for one in pictures], 6, folder / "contact-sheet.png")
    print(f"{len(pictures)} pictures in {folder}")


def beside_mockups(folder):
    """[mock-up, picture] for light and dark; names of mock-ups that have no picture are told."""
    mockups = sorted(MOCKUPS.glob("[0-9][0-9]-*.png"))
    if not mockups:
        print(f"no mock-ups in {MOCKUPS}: no comparison")
        return
    pairs, missing = [], []
    for mockup in mockups:
        picture = folder / mockup.name
        if not picture.is_file():
            missing.append(mockup.stem)
            continue
        pairs += [(f"mock-up {mockup.stem}", mockup), (mockup.stem, picture)]
    _montage(pairs, 4, folder / "beside-mock-ups.png")
    print(f"{len(pairs) // 2} beside their mock-ups; without a picture: "
          f"{', '.join(missing) or 'none'}")
