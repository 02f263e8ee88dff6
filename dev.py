"""One command for everything a developer does; each sub-command does all its own set-up first.

    python dev.py run [FILE...]        open the window (on the cork-printing sample when no FILE is given)
    python dev.py test [PYTEST ARGS]   run the tests, without a screen
    python dev.py check                ruff, mypy and the tests that hold the architecture
    python dev.py bench [NAME]         measure: tests/benchmarks/bench_NAME.py, or all of them
    python dev.py shots [NAME]         take the screenshots of the README anew
    python dev.py languages            look for new sentences, and compile what is translated
    python dev.py installer            make the frozen program in dist/corkboard, and on Windows its installer
    python dev.py lock [--upgrade]     make installer/requirements.lock anew from pyproject.toml

Needs Python 3.11 to 3.13 and nothing else: the packages go into .venv, from the lock, by hash.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "installer" / "requirements.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "corkboard.stamp"
LANGUAGES = ROOT / "resources" / "languages"
SAMPLE = ROOT / "resources" / "samples" / "cork-factory.json"
HOUSE_RULES = [f"tests/test_{name}.py" for name in ("architecture", "measures", "house")]
ALL_CORES = ("-n", "auto", "--dist", "worksteal")
LOCK_MAKER = "uv==0.13.8"

# What Qt loads when it starts, and the Debian package that brings it. Loading is the test: a package
# may be installed by another name, or by hand.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
SCREEN_TOOLS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")

LONGEST_INSIDE, LONGEST_PLACE = 165, 259
"""Signs of the longest name below .venv, with some to spare, and of what Windows opens without being asked for more."""
LONG_PATHS = r"SYSTEM\CurrentControlSet\Control\FileSystem"
NOT_FETCHED = (
    "The packages are not installed. They come over the network, once: is there one? Behind a proxy, set HTTPS_PROXY "
    "(as in http://proxy.example:8080); where your company has a mirror of its own, tell pip: python -m pip config set "
    "global.index-url ADDRESS. Then run the same command again."
)


class Stop(Exception):
    """Why the command cannot go on, as a sentence for the developer."""


def run(args):
    """Open the window on the files given, or on the sample."""
    if no_screen():
        raise Stop(
            "There is no screen here to open a window on. "
            "To plan without one, use the command line: python main.py solve FILE --output OUT.xlsx"
        )
    set_up()
    return call(ROOT / "main.py", *(args or [SAMPLE]))


def test(args):
    """Run pytest on the arguments given, or on all tests with all cores."""
    set_up(SCREEN_TOOLS)
    if not args:  # else the first tests to search wait for a compiler that both cores' tests leave no time
        call(ROOT / "main.py", "--warm", "wanted", cwd=ROOT, env=screenless())
    return call("-m", "pytest", *(args or ALL_CORES), cwd=ROOT, env=screenless())


def check(args):
    """Run every check, also after one has failed; the worst result counts."""
    if args:
        raise Stop("check takes no arguments: it always checks everything.")
    set_up()
    steps = (
        ("-m", "ruff", "check", "--output-format", "concise"),
        ("-m", "mypy"),
        ("-m", "pytest", "-q", *HOUSE_RULES),
    )
    return max([call(*step, cwd=ROOT, env=screenless()) for step in steps])


def bench(args):
    """Run one benchmark, with the arguments after its name, or all."""
    scripts = {path.stem[len("bench_"):]: path for path in sorted(ROOT.glob("tests/benchmarks/bench_*.py"))}
    if args and args[0] not in scripts:
        raise Stop(f"There is no benchmark {args[0]}; there are: {', '.join(scripts) or 'none yet'}.")
    set_up()
    chosen = [scripts[args[0]]] if args else list(scripts.values())
    return max([call(path, *args[1:], cwd=ROOT, env=screenless()) for path in chosen], default=0)


def shots(args):
    """Take the screenshots again."""
    set_up()
    return call(ROOT / "tests" / "shots.py", *args, cwd=ROOT, env=screenless())


def languages(args):
    """Bring the files of Qt Linguist in step with the program."""
    if args:
        raise Stop("languages takes no arguments: it always does all of them.")
    set_up()
    return call(ROOT / "tests" / "languages.py", cwd=ROOT, env=screenless())


def installer(args):
    """Freeze the program, compile its kernels, say what it weighs."""
    set_up()
    return call(ROOT / "installer" / "build.py", *args, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})


def lock(args):
    """Resolve pyproject.toml once for every platform and Python, and write names, versions and hashes."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        maker = Path(folder) / PYTHON.relative_to(VENV)
        say(f"Installing {LOCK_MAKER} aside to make the lock.")
        finish([maker, "-m", "pip", "install", "-qq", LOCK_MAKER])
        finish([
            maker, "-m", "uv", "pip", "compile", "pyproject.toml", "--group", "test", "--group", "check",
            "--group", "installer",
            "--universal", "--python-version", "3.11", "--fork-strategy", "fewest", "--generate-hashes",
            "--no-annotate", "--no-header", "--no-emit-index-url", "--no-emit-find-links", "--quiet",
            "--output-file", LOCK, *args,
        ])
    say(f"{LOCK.relative_to(ROOT)} is made; the next command builds .venv from it.")
    return 0


def set_up(tools=None):
    """Make whatever is missing: system libraries on Linux, then .venv."""
    if sys.platform.startswith("linux"):
        install_system_packages(missing_system_packages(tools or {}))
    with one_at_a_time():
        if not STAMP.exists() or STAMP.read_text() != fingerprint():
            make_environment()
        if any(is_newer(path, path.with_suffix(".qm")) for path in LANGUAGES.glob("*.ts")):
            finish([PYTHON, ROOT / "tests" / "languages.py", "--compile"])


def is_newer(source, made):
    """Whether something is not made yet, or was made before its source changed."""
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def fingerprint():
    """What .venv was made from: when it differs, .venv is made anew."""
    return f"{sys.version_info[0]}.{sys.version_info[1]} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"


def make_environment():
    """Make .venv from the lock. The stamp comes last, so a half-made environment is never trusted."""
    check_place()
    say(f"Making {VENV.name} from {LOCK.relative_to(ROOT)}; about a minute, once.")
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
    except OSError as error:
        raise Stop(f"{VENV} is in use ({error.strerror}): close what runs from it and try again.") from error
    # The base interpreter, because this one may be the .venv just removed.
    base = getattr(sys, "_base_executable", None) or sys.executable
    finish([base, "-m", "venv", VENV])
    try:
        finish([PYTHON, "-m", "pip", "install", "-qq", "--no-input", "--disable-pip-version-check",
                "--require-hashes", "--only-binary=:all:", "-r", LOCK], env={**os.environ, "PIP_USER": "0"})
    except Stop as reason:
        raise Stop(f"{reason}\n{NOT_FETCHED}") from reason
    STAMP.write_text(fingerprint())


def check_place():
    """Stop where the packages could not be installed, before a minute is spent on them."""
    if sys.maxsize < 1 << 32:
        raise Stop("Corkboard needs a 64-bit Python (Windows installer (64-bit)); this one has 32 bits.")
    if os.name == "nt" and len(str(VENV)) + LONGEST_INSIDE > LONGEST_PLACE and not has_long_paths():
        raise Stop(too_deep(ROOT))


def too_deep(folder):
    """Why a folder will not do on a Windows that keeps to its old limit."""
    room = LONGEST_PLACE - LONGEST_INSIDE - len("/.venv")
    return (
        f"The name of this folder is too long for Windows, {len(str(folder))} signs where {room} will do: {folder}\n"
        "Move it nearer to the drive, and out of OneDrive, which would copy 1.5 GB of packages."
    )


def has_long_paths():
    """Whether this Windows lets programs open longer names, which an administrator switches on."""
    import winreg

    with contextlib.suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, LONG_PATHS) as key:
        return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    return False


@contextlib.contextmanager
def one_at_a_time():
    """Let a second dev.py wait while a first one makes .venv; the lock goes with its process."""
    with LOCK.open("rb", buffering=0) as file:
        if os.name == "nt":
            import msvcrt

            file.seek(1 << 30)  # beyond the end: a locked byte cannot be read, this one nobody reads
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
                    break
                except OSError:
                    time.sleep(1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def missing_system_packages(tools):
    """The Debian packages of what this machine cannot load or find."""
    missing = [package for name, package in QT_LIBRARIES.items() if not loads(name)]
    missing += [package for tool, package in tools.items() if not shutil.which(tool)]
    if not any(path for folder in FONT_FOLDERS for path in Path(folder).expanduser().rglob("*.[to]tf")):
        missing.append("fonts-dejavu-core")
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def loads(library):
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_system_packages(packages):
    """Install Debian packages as root; otherwise stop with the exact line to type."""
    if not packages:
        return
    names = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Stop(f"Qt needs libraries this machine lacks; install what Debian calls: {names}")
    if os.geteuid() != 0:
        raise Stop(f"Qt needs libraries this machine lacks; install them with: sudo apt-get install {names}")
    say(f"Installing {names}.")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    finish(["apt-get", "update", "-qq"], env=quiet)
    finish(["apt-get", "install", "-qq", "--no-install-recommends", *packages], env=quiet)


def no_screen():
    """Whether Qt would find no display to open a window on."""
    answers = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in answers)


def screenless():
    """The environment for tests and shots: the same picture and the same language everywhere."""
    fixed = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}
    if os.name != "nt":  # Windows reads TZ in a form of its own
        fixed["TZ"] = "Europe/Paris"
    return {**os.environ, **fixed, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


def call(*args, cwd=None, env=None):
    """Run Python from .venv and pass its exit code on."""
    env = {**(env or os.environ), "NUMBA_CACHE_DIR": str(VENV / "numba-cache")}
    code = subprocess.call([str(arg) for arg in (PYTHON, *args)], cwd=cwd, env=env)
    return code if code >= 0 else 128 - code


def finish(args, env=None):
    """Run a step of the set-up; what it prints is shown only when it fails."""
    done = subprocess.run(
        [str(arg) for arg in args], cwd=ROOT, env=env, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
    )
    if done.returncode:
        raise Stop(f"{done.stdout.strip()}\nThis step failed: {' '.join(str(arg) for arg in args)}")


def say(sentence):
    """Tell the developer what takes the time."""
    print(f"dev.py: {sentence}", file=sys.stderr, flush=True)


def main(argv):
    """Do the command named first and return its exit code."""
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        raise Stop(f"Corkboard needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    commands = {"run": run, "test": test, "check": check, "bench": bench, "shots": shots, "languages": languages,
                "installer": installer, "lock": lock}
    if argv and argv[0] in ("-h", "--help", "help"):
        print(__doc__)
        return 0
    if not argv or argv[0] not in commands:
        raise Stop(f"Say what to do: python dev.py {' | '.join(commands)} (or --help).")
    return commands[argv[0]](argv[1:])


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as reason:
        say(reason)
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
