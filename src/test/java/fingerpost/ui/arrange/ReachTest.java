package fingerpost.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    private final TopologyGraph site = Graphs.site();

    private Subject named(String title) {
        return site.nodes().stream()
                .filter(node -> node.title().equals(title))
                .findFirst()
                .orElseThrow()
                .subject();
    }

    private Set<Subject> reached(Reach reach, String... titles) {
        return reach.from(site, Stream.of(titles).map(this::named).toList());
    }

    private List<String> titles(Set<Subject> subjects) {
        return site.nodes().stream()
                .filter(node -> subjects.contains(node.subject()))
                .map(node -> node.title())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UPSTREAM   | website             | example.com,www.example.com,blog.example.com,*.example.org,edge proxy,website,wildcard
        DOWNSTREAM | shop.example.com    | shop.example.com,cloud load balancer
        DOWNSTREAM | website             | website,web-1,web-2
        CONNECTED  | visitors            | office resolver,visitors
        SAME_KIND  | web-1               | web-1,web-2,api-1
        UPSTREAM   | visitors            | visitors
        """)
    void linesAreFollowed(Reach reach, String from, String expected) {
        List<String> found = titles(reached(reach, from)).stream().distinct().toList();
        assertThat(found).containsExactlyInAnyOrder(expected.split(","));
    }

    @Test
    void aZoneStandsForItsNames() {
        Subject zone = site.nodes().getFirst().subject();
        assertThat(titles(Reach.DOWNSTREAM.from(site, Set.of(zone)))).contains("cloud load balancer", "edge proxy");
    }

    @Test
    void anEntryStandsForItsName() {
        Subject shop = named("shop.example.com");
        Subject entry = Subject.parse(shop + "/CNAME");
        assertThat(Reach.DOWNSTREAM.from(site, Set.of(entry)))
                .containsExactlyInAnyOrder(shop, named("cloud load balancer"));
    }

    @Test
    void invertedTwiceIsWhatItWas() {
        Set<Subject> some = Set.of(named("www.example.com"), named("website"));
        Set<Subject> others = Reach.OTHERS.from(site, some);
        assertThat(others).doesNotContainAnyElementsOf(some).contains(named("blog.example.com"), named("api"));
        assertThat(Reach.OTHERS.from(site, others)).isEqualTo(some);
    }
}
