"""Kernels come from the one cache that the tests of timing use."""

import tests.core.timing.conftest  # noqa: F401 - it says where that is
