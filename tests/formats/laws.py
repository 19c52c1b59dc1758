"""How many examples a law of the format has to hold for.

HYPOTHESIS_PROFILE=long runs 100,000 a law, CI=true 2,000.
"""

import os

from hypothesis import HealthCheck, settings

_EXAMPLES = {"long": 100_000, "ci": 2_000}
_profile = os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "")

laws = settings(
    max_examples=_EXAMPLES.get(_profile, 300),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
