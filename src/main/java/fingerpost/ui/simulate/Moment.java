package fingerpost.ui.simulate;

import fingerpost.picture.Unit;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.canvas.Tag;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands at the boxes of the drawing at a moment of a simulation. */
final class Moment {
    private static final double LEAST = 0.0005;

    private Moment() {}

    static Map<Subject, Tag> tags(
            Topology topology, Traffic traffic, Map<Subject, Cached> caches, List<Fallout> fallouts) {
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
        FalloutWords words = new FalloutWords(topology);
        for (Fallout each : fallouts) {
            Subject box = Subject.of(each.element());
            tags.put(box, new Tag(Tag.Mood.BAD, "\u00d7", words.word(each), words.reason(each)));
        }
        Set<Id> down = fallouts.stream().map(Fallout::element).collect(Collectors.toSet());
        for (Service each : topology.all(Service.class)) {
            List<Id> backends = each.members().stream().map(Member::backend).toList();
            if (!backends.isEmpty() && down.containsAll(backends)) {
                tags.put(
                        Subject.of(each.id()),
                        new Tag(
                                Tag.Mood.BAD,
                                "\u00d7",
                                Speech.of("every backend is down"),
                                service(fallouts, backends)));
            }
        }
        return tags;
    }

    private static String service(List<Fallout> fallouts, List<Id> backends) {
        double lost = fallouts.stream()
                .filter(each -> backends.contains(each.element()))
                .mapToDouble(Fallout::lost)
                .sum();
        return Math.round(lost) > 0
                ? Speech.count(Math.round(lost), "1 session is lost with them", "{0} sessions are lost with them")
                : Speech.of("No session is lost with them");
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
