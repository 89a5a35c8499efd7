package fingerpost.ui.simulate;

import fingerpost.simulate.result.Outcome;

/**
 * What came of an experiment so far.
 *
 * @param clients which part of the clients took part, from 0 to 1
 * @param last whether nothing better comes
 */
record Result(Experiment experiment, Outcome outcome, double clients, boolean last) {}
