package fingerpost.ui.compare;

import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.model.Beside;
import java.util.HashMap;
import java.util.Map;

/** What the boxes of the drawing say of a comparison. */
public final class BesideTags {
    private BesideTags() {}

    public static Map<Subject, Tag> of(Map<Subject, Beside> states) {
        Map<Subject, Tag> tags = new HashMap<>();
        states.forEach((subject, state) -> tags.put(
                subject,
                new Tag(
                        switch (state) {
                            case ONLY_HERE -> Tag.Mood.GOOD;
                            case DIFFERS -> Tag.Mood.BAD;
                            case MORE_THERE -> Tag.Mood.QUIET;
                        },
                        state.sign(),
                        state.word())));
        return tags;
    }
}
