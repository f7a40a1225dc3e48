"""Reading under the limit: paced by OrgDesk, and repeated as the official SDKs do it."""

import json
import subprocess

LEAST_SHARE = 0.95


def run(programs, out):
    """False when OrgDesk is refused anything, or uses less of the allowed rate than it may."""
    text = subprocess.run([str(programs / "orgdesk_governor_bench")], stdout=subprocess.PIPE,
                          check=True, text=True).stdout
    report = json.loads(text)
    (out / "governor.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    for name in ("orgdesk", "as_the_sdk"):
        one = report[name]
        print(f"governor: {name}: {one['done']} of {report['requests']} in {one['seconds']:.1f} s, "
              f"{100 * one['share_of_allowed_rate']:.1f} % of the allowed rate, "
              f"{one['refused_429']} refused (429), {one['failed']} failed")
    ours = report["orgdesk"]
    return (ours["refused_429"] == 0 and ours["failed"] == 0
            and ours["share_of_allowed_rate"] >= LEAST_SHARE)
