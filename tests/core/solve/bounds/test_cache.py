"""The cache of compiled kernels knows the kernels of sub-folders too."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.timing import compiler


def test_that_another_kernel_in_a_sub_folder_means_another_cache(tmp_path: Path) -> None:
    kernel = tmp_path / "solve" / "bounds" / "kernel.py"
    kernel.parent.mkdir(parents=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compiler, "CORE", tmp_path)
        kernel.write_bytes(compiler.MARK + b" entry")
        before = compiler.cache_folder()
        kernel.write_bytes(compiler.MARK + b" entry, leaf")
        assert compiler.cache_folder() != before
