package fingerpost.ui.export;

import fingerpost.check.Finding;
import fingerpost.export.safety.Danger;
import fingerpost.ui.speech.Speech;
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
                    case MASS_CHANGE -> Speech.of("Change that much of {0}", danger.path());
                    case APEX_NS -> Speech.of("Change the name servers in {0}", danger.path());
                });
    }

    /** All in one, since they are consented to as one. */
    static Concern of(List<Finding> contradictions) {
        return new Concern(
                Speech.of(
                        "The files would contradict each other. {0}",
                        contradictions.stream().map(Finding::message).collect(Collectors.joining(" "))),
                Speech.of("Write them although they contradict each other"));
    }
}
