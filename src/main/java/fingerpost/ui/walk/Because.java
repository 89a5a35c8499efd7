package fingerpost.ui.walk;

import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.List;

/** Why a request takes the way that it takes. */
final class Because {
    private static final String AFTER = "; ";

    private Because() {}

    /** The answers with what decided on each, and the addresses that were given up; empty where nothing was decided. */
    static String of(Walk walk) {
        List<String> reasons = new ArrayList<>();
        for (WalkStep step : walk.steps()) {
            switch (step.kind()) {
                case ALIAS, ANSWER -> {
                    int at = step.detail().indexOf(AFTER);
                    if (at >= 0) {
                        reasons.add(Told.step(step.title()) + ": "
                                + Told.because(step.detail().substring(at + AFTER.length())));
                    }
                }
                case CONNECT -> {
                    if (step.outcome() == WalkStep.Outcome.WARNED || step.outcome() == WalkStep.Outcome.FAILED) {
                        reasons.add(Told.step(step.title()));
                    }
                }
                default -> {}
            }
        }
        return String.join(". ", reasons);
    }
}
