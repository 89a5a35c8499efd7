package fingerpost.ui.workbench;

import fingerpost.export.Loss;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.compare.BesideTags;
import fingerpost.ui.export.LossTags;
import fingerpost.ui.model.Beside;
import fingerpost.ui.model.Hop;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies over the drawing: what an export loses, how the design stands beside another one or beside live answers.
 *
 * @param other what only the other side has
 * @param legend what the signs mean; none where nothing is compared
 */
record Layer(Map<Subject, Tag> tags, GraphDifference other, List<Tag> legend) {
    /** Of an export its losses come first, else what was compared with a document or files, else what is live; over it the way of a live trace, and what is down. */
    static Layer of(Project project) {
        List<Loss> losses = project.lossesProperty().get();
        Map<Subject, Beside> states = new HashMap<>(project.besideProperty().get());
        states.entrySet()
                .removeIf(each -> each.getValue() == Beside.MORE_THERE
                        && !project.document().diagram().isFolded(each.getKey()));
        GraphDifference other = project.ghosts().besideProperty().get();
        boolean compared = !states.isEmpty() || !other.isNone();
        Layer layer = compared
                ? new Layer(
                        over(BesideTags.of(states), losses),
                        other,
                        BesideTags.legend(states.containsValue(Beside.MORE_THERE)))
                : losses.isEmpty() ? live(project) : new Layer(LossTags.of(losses), GraphDifference.NONE, List.of());
        Map<Subject, Tag> tags = new HashMap<>(layer.tags());
        hops(project, tags);
        project.downProperty()
                .get()
                .forEach(subject -> tags.put(subject, new Tag(Tag.Mood.BAD, "\u00d7", Speech.of("down"))));
        return new Layer(tags, layer.other(), layer.legend());
    }

    /** What gets lost is said in the place of what has changed, what does not is not. */
    private static Map<Subject, Tag> over(Map<Subject, Tag> tags, List<Loss> losses) {
        Map<Subject, Tag> both = new HashMap<>(tags);
        both.putAll(LossTags.of(losses.stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .toList()));
        return both;
    }

    /** What was just asked says more of its boxes than an earlier comparison does. */
    private static void hops(Project project, Map<Subject, Tag> tags) {
        for (Hop each : project.hopsProperty().get()) {
            tags.put(each.node(), new Tag(mood(each.standing()), each.standing().sign(), each.word(), each.told()));
        }
    }

    private static Tag.Mood mood(Hop.Standing standing) {
        return switch (standing) {
            case SAME -> Tag.Mood.GOOD;
            case DIFFERS, DOUBTFUL -> Tag.Mood.DOUBTFUL;
            case MISSING, WRONG -> Tag.Mood.BAD;
            case NOT_TESTED, PASSED -> Tag.Mood.QUIET;
        };
    }

    private static Layer live(Project project) {
        Map<Subject, LiveState> states = project.liveProperty().get();
        GraphDifference other = project.ghosts().liveProperty().get();
        Map<Subject, Tag> tags = new HashMap<>();
        states.forEach((subject, state) -> tags.put(subject, tag(state)));
        return new Layer(
                tags,
                other,
                states.isEmpty()
                        ? List.of()
                        : List.of(
                                tag(LiveState.SAME),
                                tag(LiveState.DIFFERS),
                                tag(LiveState.MISSING),
                                new Tag(Tag.Mood.BAD, Tag.GHOST, Speech.of("only live"))));
    }

    private static Tag tag(LiveState state) {
        return new Tag(
                switch (state) {
                    case SAME -> Tag.Mood.GOOD;
                    case DIFFERS -> Tag.Mood.DOUBTFUL;
                    case MISSING -> Tag.Mood.BAD;
                    case NOT_TESTED -> Tag.Mood.QUIET;
                },
                switch (state) {
                    case SAME -> "=";
                    case DIFFERS -> "\u2260";
                    case MISSING -> "\u00d7";
                    case NOT_TESTED -> "?";
                },
                state.word());
    }
}
