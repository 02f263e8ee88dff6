"""A generalised assignment problem of the literature: each job to one agent, within capacities, at least cost."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgentsAndJobs:
    """`costs` and `needs` are [agents, jobs], `capacities` [agents]; every job goes to exactly one agent, and the needs
    of an agent's jobs must not be above its capacity. `best_known` is the least cost known."""

    name: str
    costs: tuple[tuple[int, ...], ...]
    needs: tuple[tuple[int, ...], ...]
    capacities: tuple[int, ...]
    best_known: float | None = None

    @property
    def jobs(self) -> int:
        """How many jobs there are."""
        return len(self.costs[0])

    def cost(self, agents: tuple[int, ...]) -> int:
        """The cost when each job goes to its agent [jobs]. Raises ValueError where a capacity is broken."""
        loads = [0] * len(self.capacities)
        for job, agent in enumerate(agents):
            loads[agent] += self.needs[agent][job]
        if any(load > capacity for load, capacity in zip(loads, self.capacities, strict=True)):
            raise ValueError("A capacity is broken.")
        return sum(self.costs[agent][job] for job, agent in enumerate(agents))
