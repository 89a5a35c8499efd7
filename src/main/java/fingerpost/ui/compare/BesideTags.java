package fingerpost.ui.compare;

import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.model.Beside;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the boxes of the drawing say of a comparison. */
public final class BesideTags {
    private BesideTags() {}

    /**
     * What the signs mean.
     *
     * @param folded whether there is more in folded zones
     */
    public static List<Tag> legend(boolean folded) {
        List<Tag> signs = new ArrayList<>(List.of(
                tag(Beside.ONLY_HERE), tag(Beside.DIFFERS), new Tag(Tag.Mood.BAD, Tag.GHOST, Speech.of("only there"))));
        if (folded) {
            signs.add(tag(Beside.MORE_THERE));
        }
        return signs;
    }

    public static Map<Subject, Tag> of(Map<Subject, Beside> states) {
        Map<Subject, Tag> tags = new HashMap<>();
        states.forEach((subject, state) -> tags.put(subject, tag(state)));
        return tags;
    }

    private static Tag tag(Beside state) {
        return new Tag(
                switch (state) {
                    case ONLY_HERE -> Tag.Mood.GOOD;
                    case DIFFERS -> Tag.Mood.DOUBTFUL;
                    case MORE_THERE -> Tag.Mood.QUIET;
                },
                state.sign(),
                state.word());
    }
}
