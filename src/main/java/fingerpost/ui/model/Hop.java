package fingerpost.ui.model;

import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A box on the way of a live trace.
 *
 * @param steps of the trace that concern it, by their numbers from 1, ascending
 * @param state how what is live there stands beside the design; empty where the design says nothing that can be compared
 * @param word what came from there, as short as a label
 * @param told the same in whole sentences
 */
public record Hop(Subject node, List<Integer> steps, Optional<LiveState> state, String word, String told) {
    public Hop {
        steps = List.copyOf(steps);
    }
}
