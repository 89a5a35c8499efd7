package fingerpost.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
    private final Tidy tidy = new Tidy(new ElkLayout());
    private final TopologyGraph site = Graphs.site();
    private final Map<Subject, Size> sizes = Graphs.sizes(site);

    /** Boxes at random, one upon another. */
    private static Map<Subject, Box> untidy(TopologyGraph graph, Map<Subject, Size> sizes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Subject, Box> boxes = new HashMap<>();
        Set<Subject> filled = new HashSet<>();
        graph.nodes().forEach(node -> node.group().ifPresent(filled::add));
        for (GraphNode node : graph.nodes()) {
            if (!filled.contains(node.subject())) {
                boxes.put(
                        node.subject(), sizes.get(node.subject()).at(random.nextInt(1200), 300 + random.nextInt(700)));
            }
        }
        return boxes;
    }

    private Map<Subject, Box> tidied(Map<Subject, Box> standing, Set<Subject> chosen, Set<Subject> pinned) {
        return tidy.place(site, sizes, standing, chosen, pinned, () -> false);
    }

    private static Box corner(Map<Subject, Box> boxes) {
        return boxes.values().stream().reduce(Box::with).orElseThrow();
    }

    /** Names and frames that lie upon another of their level. */
    private static List<String> overlaps(TopologyGraph graph, Map<Subject, Box> boxes) {
        Map<Subject, Box> all = new HashMap<>(boxes);
        all.putAll(Frames.around(graph, boxes));
        List<String> found = new ArrayList<>();
        List<GraphNode> nodes = graph.nodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int k = i + 1; k < nodes.size(); k++) {
                boolean alike = nodes.get(i).group().equals(nodes.get(k).group());
                Box one = all.get(nodes.get(i).subject());
                Box other = all.get(nodes.get(k).subject());
                if (alike && one != null && other != null && one.intersects(other)) {
                    found.add(nodes.get(i).subject() + " on " + nodes.get(k).subject());
                }
            }
        }
        return found;
    }

    @Test
    void theWholeDrawingIsLaidOutWhereItStood() {
        Map<Subject, Box> standing = untidy(site, sizes, 1);

        Map<Subject, Box> placed = tidied(standing, standing.keySet(), Set.of());

        assertThat(placed).containsOnlyKeys(standing.keySet());
        assertThat(overlaps(site, placed)).isEmpty();
        assertThat(corner(placed).x()).isEqualTo(corner(standing).x());
        assertThat(corner(placed).y()).isEqualTo(corner(standing).y());
        assertThat(tidied(placed, placed.keySet(), Set.of())).isEqualTo(placed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void pinnedBoxesStayAndNothingComesToLieUponThem(long seed) {
        Map<Subject, Box> standing =
                tidied(untidy(site, sizes, 1), untidy(site, sizes, 1).keySet(), Set.of());
        SplittableRandom random = new SplittableRandom(seed);
        Map<Subject, Box> moved = new HashMap<>(standing);
        Set<Subject> pinned = new LinkedHashSet<>();
        List<Subject> all = List.copyOf(standing.keySet());
        while (pinned.size() < 2) {
            Subject subject = all.get(random.nextInt(all.size()));
            if (subject.owner().isEmpty()) {
                pinned.add(subject);
                Box box = moved.get(subject);
                moved.put(subject, box.movedTo(800 * pinned.size() + random.nextInt(300), 900 * pinned.size()));
            }
        }

        Map<Subject, Box> placed = tidied(moved, moved.keySet(), pinned);

        assertThat(placed).doesNotContainKeys(pinned.toArray(new Subject[0]));
        Map<Subject, Box> after = new HashMap<>(moved);
        after.putAll(placed);
        assertThat(overlaps(site, after)).as("pinned %s", pinned).isEmpty();
    }

    @Test
    void theLayoutGoesToWhereThePinnedOneStands() {
        Map<Subject, Box> standing =
                tidied(untidy(site, sizes, 1), untidy(site, sizes, 1).keySet(), Set.of());
        Subject pin = site.nodes().stream()
                .filter(node -> node.title().equals("website"))
                .findFirst()
                .orElseThrow()
                .subject();
        Map<Subject, Box> away = new HashMap<>(standing);
        away.put(
                pin,
                standing.get(pin)
                        .movedTo(standing.get(pin).x() + 5000, standing.get(pin).y()));

        Map<Subject, Box> placed = tidied(away, away.keySet(), Set.of(pin));

        assertThat(placed).hasSize(standing.size() - 1);
        placed.forEach((subject, box) -> assertThat(box.x())
                .as(subject.toString())
                .isEqualTo(standing.get(subject).x() + 5000));
    }

    @Test
    void theNamesOfAZoneGatherAroundThePinnedOne() {
        Map<Subject, Box> standing =
                tidied(untidy(site, sizes, 1), untidy(site, sizes, 1).keySet(), Set.of());
        GraphNode pin = site.nodes().stream()
                .filter(node -> node.title().equals("blog.example.com"))
                .findFirst()
                .orElseThrow();
        Map<Subject, Box> away = new HashMap<>(standing);
        away.put(pin.subject(), standing.get(pin.subject()).movedTo(-3000, -3000));

        Map<Subject, Box> after = new HashMap<>(away);
        after.putAll(tidied(away, away.keySet(), Set.of(pin.subject())));

        assertThat(overlaps(site, after)).isEmpty();
        assertThat(Frames.around(site, after).get(pin.group().orElseThrow()).width())
                .isLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasNotChosenStaysAndNothingComesToLieUponIt(long seed) {
        Map<Subject, Box> standing =
                tidied(untidy(site, sizes, 1), untidy(site, sizes, 1).keySet(), Set.of());
        SplittableRandom random = new SplittableRandom(seed);
        Map<Subject, Box> shaken = new HashMap<>(standing);
        Set<Subject> chosen = new LinkedHashSet<>();
        for (Subject subject : standing.keySet()) {
            if (random.nextInt(3) == 0) {
                chosen.add(subject);
                Box box = standing.get(subject);
                shaken.put(subject, box.movedTo(box.x() + random.nextInt(-90, 90), box.y() + random.nextInt(-90, 90)));
            }
        }

        Map<Subject, Box> placed = tidied(shaken, chosen, Set.of());

        assertThat(placed).containsOnlyKeys(chosen);
        Map<Subject, Box> after = new HashMap<>(shaken);
        after.putAll(placed);
        assertThat(overlaps(site, after).stream()
                        .filter(each -> !each.matches(".*example-(com|org) on .*|.* on example-(com|org)")))
                .isEmpty();
    }

    @Test
    void itStopsWhenItIsCancelled() {
        Map<Subject, Box> standing = untidy(site, sizes, 1);

        assertThatThrownBy(() -> tidy.place(site, sizes, standing, standing.keySet(), Set.of(), () -> true))
                .isInstanceOf(CancellationException.class);
    }
}
