package fingerpost.ui.simulate;

import fingerpost.picture.Unit;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** What stands at the boxes of the drawing at a moment of a simulation. */
final class Moment {
    private static final double LEAST = 0.0005;

    private Moment() {}

    static Map<Subject, Tag> tags(Scenario scenario, Traffic traffic, Map<Subject, Cached> caches, double seconds) {
        Map<Subject, Tag> tags = new HashMap<>();
        traffic.boxes().forEach((box, part) -> {
            if (part >= LEAST) {
                tags.put(box, new Tag(Tag.Mood.QUIET, text(part), ""));
            }
        });
        caches.forEach((box, cached) -> {
            Tag share = tags.getOrDefault(box, new Tag(Tag.Mood.QUIET, "", ""));
            tags.put(box, new Tag(share.mood(), share.sign(), word(share, cached), cached.reason(), cached.ring()));
        });
        Duration at = Duration.ofMillis(Math.round(seconds * 1_000));
        for (Happening each : scenario.happenings()) {
            if (each instanceof Happening.Fails || each instanceof Happening.Refuses) {
                for (Id id : each.references()) {
                    if (Scratch.isDown(scenario, id, at)) {
                        tags.put(Subject.of(id), new Tag(Tag.Mood.BAD, "\u00d7", Speech.of("down")));
                    }
                }
            }
        }
        return tags;
    }

    private static String word(Tag share, Cached cached) {
        return share.sign().isEmpty() || cached.word().isEmpty() ? cached.word() : "\u00b7 " + cached.word();
    }

    /** {@code 33.4 %}; a whole number from ten on. */
    private static String text(double part) {
        return part < 0.0995
                ? Numbers.of(Unit.SHARE, Math.round(part * 1_000) / 1_000.0)
                : Math.round(part * 100) + " %";
    }
}
