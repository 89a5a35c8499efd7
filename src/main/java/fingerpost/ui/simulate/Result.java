package fingerpost.ui.simulate;

import fingerpost.simulate.result.Outcome;

/**
 * What came of an experiment so far.
 *
 * @param clients which part of the clients took part, from 0 to 1
 * @param last whether nothing better comes
 * @param origins of whose clients go where; unknown until all have played
 */
record Result(Experiment experiment, Outcome outcome, double clients, boolean last, Origins origins) {
    Result(Experiment experiment, Outcome outcome, double clients, boolean last) {
        this(experiment, outcome, clients, last, Origins.UNKNOWN);
    }

    Result with(Origins found) {
        return new Result(experiment, outcome, clients, last, found);
    }
}
