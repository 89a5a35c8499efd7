package fingerpost.ui.simulate;

import fingerpost.simulate.compiled.WebNames;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import fingerpost.ui.speech.Speech;
import java.util.Optional;

/**
 * What is said above the pictures.
 *
 * @param style how it is coloured; empty for plain
 * @param offersAgain whether running again is what to do next
 */
record Standing(String text, Optional<String> style, boolean offersAgain) {
    private static final Standing NOTHING = new Standing("", Optional.empty(), false);

    static Standing of(Lab.State state, Optional<Result> result, Optional<String> outdated) {
        return switch (state) {
            case Lab.State.Refused(String why) -> new Standing(why, Optional.of("notice-bad"), false);
            case Lab.State.Stopped(double part) ->
                new Standing(
                        (result.isPresent()
                                ? Speech.of(
                                        "Stopped at {0} %; the pictures show what was played until then.",
                                        Math.round(part * 100))
                                : Speech.of("Stopped at {0} %.", Math.round(part * 100))),
                        Optional.of("notice-warn"),
                        true);
            case Lab.State.Done()
            when outdated.isPresent() -> new Standing(outdated.get(), Optional.of("notice-warn"), true);
            case Lab.State.Done(), Lab.State.Playing(), Lab.State.Resting() ->
                result.map(each -> new Standing(Words.summary(each), Optional.empty(), false))
                        .orElse(NOTHING);
        };
    }

    /** What to do where nothing was played yet. */
    static String empty(Topology topology) {
        if (WebNames.of(topology).isEmpty()) {
            return Speech.of(
                    "Nobody could open anything here yet: no proxy or endpoint serves a name that a zone resolves.\n"
                            + "Draw a zone with a name, a proxy with that server name, and connect them.");
        }
        if (topology.all(ClientGroup.class).isEmpty()) {
            return Speech.of("Nobody asks for anything yet: the design has no client group.\n"
                    + "Add one from the palette (Ctrl+Shift+A, then type: clients), with its resolvers.");
        }
        return Speech.of("Press Run (Ctrl+Enter) to see what your clients will get.\nNothing runs before you ask.");
    }
}
