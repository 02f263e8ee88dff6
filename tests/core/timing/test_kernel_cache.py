"""Compiled kernels are kept across starts, serve other processors, and do not pile up."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.timing import kernel_cache
from core.timing.kernel_cache import HIGH_FEATURES, level_of, make_folder

ROOT = Path(__file__).resolve().parents[3]
WARM = """
import sys
from llvmlite import binding
name, features = sys.argv[1], binding.get_host_cpu_features()
if name:
    features["avx512f"] = not features["avx512f"]
    binding.get_host_cpu_name, binding.get_host_cpu_features = lambda: name, lambda: features
from core.timing.path import least_path, warm_up
warm_up()
print(sum(least_path.stats.cache_hits.values()), sum(least_path.stats.cache_misses.values()))
"""


def hits_and_misses(cache: Path, processor: str = "") -> tuple[int, int]:
    """Have a kernel compiled or read in a process of its own, on a processor of another name if one is given."""
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache)}
    environment = {name: value for name, value in environment.items() if not name.startswith("NUMBA_CPU")}
    done = subprocess.run([sys.executable, "-c", WARM, processor], cwd=ROOT, env=environment, capture_output=True,
                          text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    hits, misses = done.stdout.split()
    return int(hits), int(misses)


@pytest.mark.slow
def test_that_what_one_processor_compiled_another_reads(tmp_path: Path) -> None:
    assert hits_and_misses(tmp_path) == (0, 1)
    assert hits_and_misses(tmp_path, "another-processor") == (1, 0)
    (index,) = tmp_path.glob("kernels-*/*.nbi")
    assert (kernel_cache.level() or "").encode() in index.read_bytes()


@pytest.mark.parametrize(
    ("machine", "missing", "level"),
    [("AMD64", "", "x86-64-v3"), ("x86_64", "avx2", "x86-64"), ("x86_64", "fma", "x86-64"), ("arm64", "", None)],
)
def test_that_a_processor_has_the_level_of_what_it_can(machine: str, missing: str, level: str | None) -> None:
    assert level_of(machine, {name: name != missing for name in HIGH_FEATURES}) == level


def test_that_a_new_folder_is_filled_from_the_one_that_came_with_the_program(tmp_path: Path) -> None:
    (tmp_path / "shipped" / "kernels-1").mkdir(parents=True)
    (tmp_path / "shipped" / "kernels-1" / "kernel.nbc").write_text("code")
    folder = make_folder(tmp_path / "mine", tmp_path / "shipped", "kernels-1")
    assert (folder / "kernel.nbc").read_text() == "code"
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["kernels-1"]


def test_that_what_the_user_compiled_is_not_replaced_by_what_came_with_the_program(tmp_path: Path) -> None:
    (tmp_path / "shipped" / "kernels-1").mkdir(parents=True)
    (tmp_path / "mine" / "kernels-1").mkdir(parents=True)
    (tmp_path / "mine" / "kernels-1" / "kernel.nbc").write_text("mine")
    assert (make_folder(tmp_path / "mine", tmp_path / "shipped", "kernels-1") / "kernel.nbc").read_text() == "mine"


def test_that_folders_nobody_used_for_long_go_but_never_the_newest_two(tmp_path: Path) -> None:
    long_ago = time.time() - 90 * 86400
    for number in range(4):
        (tmp_path / f"kernels-{number}").mkdir()
        os.utime(tmp_path / f"kernels-{number}", (long_ago + number, long_ago + number))
    make_folder(tmp_path, tmp_path / "none", "kernels-new")
    assert {path.name for path in tmp_path.iterdir()} == {"kernels-new", "kernels-3"}


def test_that_a_folder_in_use_by_another_version_stays(tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"kernels-{number}").mkdir()
    make_folder(tmp_path, tmp_path / "none", "kernels-new")
    assert len(list(tmp_path.iterdir())) == 5


def test_that_kernels_are_kept_for_one_run_where_the_user_may_not_write(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    assert make_folder(tmp_path / "a file", tmp_path / "none", "kernels-1").is_dir()


def test_that_the_digest_sees_kernels_in_folders_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digests = set()
    monkeypatch.setattr(kernel_cache, "CORE", tmp_path)
    (tmp_path / "solve" / "bounds").mkdir(parents=True)
    for text in (kernel_cache.MARK + b" entry", kernel_cache.MARK + b" kernel"):
        (tmp_path / "solve" / "bounds" / "path.py").write_bytes(text)
        kernel_cache.digest.cache_clear()
        digests.add(kernel_cache.digest())
    kernel_cache.digest.cache_clear()
    assert len(digests) == 2


def test_that_another_kernel_in_a_sub_folder_means_another_cache(tmp_path: Path, monkeypatch) -> None:
    kernel = tmp_path / "solve" / "bounds" / "kernel.py"
    kernel.parent.mkdir(parents=True)
    monkeypatch.setattr(kernel_cache, "CORE", tmp_path)
    kernel.write_bytes(kernel_cache.MARK + b" entry")
    before = kernel_cache.digest.__wrapped__()
    kernel.write_bytes(kernel_cache.MARK + b" entry, leaf")
    assert kernel_cache.digest.__wrapped__() != before
