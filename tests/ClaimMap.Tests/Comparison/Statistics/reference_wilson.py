"""Wilson's score interval by scipy. Standard input holds a list of successes, trials and level; writes a list of lower and upper ends."""
import json
import sys

from scipy.stats import binomtest

assert sys.argv[1] == "wilson"
json.dump(
    [list(map(float, binomtest(successes, trials).proportion_ci(level, method="wilson"))) for successes, trials, level in json.load(sys.stdin)],
    sys.stdout,
)
