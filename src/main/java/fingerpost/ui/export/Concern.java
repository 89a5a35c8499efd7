package fingerpost.ui.export;

import fingerpost.check.Finding;
import fingerpost.export.safety.Danger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why nothing is written before a person says that it is meant.
 *
 * @param message what would happen, as sentences
 * @param consent what the person says
 */
record Concern(String message, String consent) {
    static Concern of(Danger danger) {
        return new Concern(
                danger.message(),
                switch (danger.kind()) {
                    case MASS_CHANGE -> "Change that much of " + danger.path();
                    case APEX_NS -> "Change the name servers in " + danger.path();
                });
    }

    /** All in one, since they are consented to as one. */
    static Concern of(List<Finding> contradictions) {
        return new Concern(
                "The files would contradict each other. "
                        + contradictions.stream().map(Finding::message).collect(Collectors.joining(" ")),
                "Write them although they contradict each other");
    }
}
