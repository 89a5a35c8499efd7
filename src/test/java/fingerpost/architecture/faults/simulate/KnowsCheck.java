package fingerpost.architecture.faults.simulate;

import fingerpost.architecture.faults.check.Check;

record KnowsCheck(Check check) {}
