"""The picture of the benchmark is sound SVG, with every label inside and none over another."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

from tests.benchmarks.cost_curves import HEIGHT, Panel, spread, stairs, svg

PANEL = Panel("twelve & four", 10, [(0.01, 900.0), (2.0, 61.0)], {"EDD": 5671, "ATCS": 2300, "best known": 60.6})


def test_that_the_picture_is_xml_with_a_label_for_every_way() -> None:
    texts = [node.text for node in ElementTree.fromstring(svg([PANEL, PANEL])).iter() if node.tag.endswith("text")]
    assert texts.count("twelve & four") == 2
    assert {"EDD 5,671", "ATCS 2,300", "best known 61", "Corkboard 61"} <= set(texts)


def test_that_a_cost_holds_until_the_next_is_found() -> None:
    assert stairs([(1, 9.0), (3, 5.0)], 10) == [(1, 9.0), (3, 9.0), (3, 5.0), (10, 5.0)]


def test_that_labels_of_equal_costs_do_not_touch() -> None:
    heights = sorted(spread([250, 250, 250]))
    assert heights[-1] <= HEIGHT
    assert min(two - one for one, two in pairwise(heights)) >= 13
