package fingerpost.command;

import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.plan.deployed.Deployed;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of every record set of which design, deployed files and live answers do not all say the same: which of the three is the odd
 * one, and so who changed it.
 */
record ThreeSides(List<Item> items) {
    /** Who is the odd one. */
    public enum Who {
        /** Files and live agree: the design went on, or the files were changed by hand and loaded. */
        NOT_DEPLOYED("not-deployed", "the design is not deployed yet"),
        /** Live is as designed: the files were changed by hand and are not loaded. */
        BY_HAND("by-hand", "the files were changed by hand and not loaded"),
        /** The files are as designed: they are not loaded everywhere, or live was changed past them. */
        LIVE_LAGS("live-lags", "live does not follow the files"),
        ALL_DIFFER("all-differ", "design, files and live say three things"),
        LIVE_UNKNOWN("live-unknown", "the files are not as designed, and what is live was not told");

        private final String word;
        private final String sentence;

        Who(String word, String sentence) {
            this.word = word;
            this.sentence = sentence;
        }

        /** The word of the command line's JSON. */
        public String word() {
            return word;
        }

        /** What it means, as a clause. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * One record set, or the SOA of a zone.
     *
     * @param spoken what a person calls it
     * @param design what the design says, a line each; none where it has nothing there
     * @param deployed likewise
     * @param live in words; empty where nobody said
     */
    public record Item(
            Subject subject, String spoken, Who who, List<String> design, List<String> deployed, String live) {
        public Item {
            design = List.copyOf(design);
            deployed = List.copyOf(deployed);
        }
    }

    public ThreeSides {
        items = List.copyOf(items);
    }

    /**
     * Of a design, its deployed files, and what servers were seen to say beside each.
     *
     * @param ofDesign the design laid over its servers
     * @param ofFiles the zones of the files laid over the same; nothing need be asked where they are as designed
     */
    public static ThreeSides of(Deployed deployed, Overlay ofDesign, Overlay ofFiles) {
        List<Item> items = new ArrayList<>();
        Set<Subject> told = new HashSet<>();
        for (Difference each : deployed.records()) {
            if (told.add(each.subject())) {
                items.add(item(each, ofDesign, ofFiles));
            }
        }
        for (Place place : ofDesign.differences()) {
            if (told.add(place.node())) {
                items.add(new Item(
                        place.node(),
                        spoken(place.node(), place),
                        Who.LIVE_LAGS,
                        List.of(place.design()),
                        List.of(place.design()),
                        place.live()));
            }
        }
        return new ThreeSides(items);
    }

    private static String spoken(Subject node, Place place) {
        return node.type()
                .map(type -> type + " of " + node.owner().orElse(place.name()).unicode())
                .orElse("SOA of " + place.name().unicode());
    }

    private static Item item(Difference difference, Overlay ofDesign, Overlay ofFiles) {
        List<Place> designed = told(ofDesign, difference.subject());
        List<Place> filed = told(ofFiles, difference.subject());
        Optional<Boolean> asDesigned = stands(difference.after(), designed, filed);
        Optional<Boolean> asFiled = stands(difference.before(), filed, designed);
        Who who;
        if (asDesigned.isEmpty() || asFiled.isEmpty()) {
            who = Who.LIVE_UNKNOWN;
        } else if (asFiled.get()) {
            who = Who.NOT_DEPLOYED;
        } else {
            who = asDesigned.get() ? Who.BY_HAND : Who.ALL_DIFFER;
        }
        String live = (difference.after().isEmpty() ? filed : designed)
                .stream().map(Place::live).distinct().collect(Collectors.joining("; "));
        return new Item(difference.subject(), difference.spoken(), who, difference.after(), difference.before(), live);
    }

    private static List<Place> told(Overlay overlay, Subject subject) {
        return overlay.places().stream()
                .filter(each -> each.node().equals(subject) && each.grade() != Grade.NOT_TESTED)
                .filter(each -> !each.grade().isRemark())
                .toList();
    }

    /** Whether live says what one side says; where that has nothing there, the other side was missed. Empty for nobody knows. */
    private static Optional<Boolean> stands(List<String> lines, List<Place> own, List<Place> other) {
        if (lines.isEmpty()) {
            return other.isEmpty()
                    ? Optional.empty()
                    : Optional.of(other.stream().allMatch(each -> each.grade() == Grade.MISSING));
        }
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(own.stream().noneMatch(each -> each.grade().isDifference()));
    }
}
