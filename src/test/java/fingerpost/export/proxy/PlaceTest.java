package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Respond;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private final Losses losses = new Losses();

    private List<String> inOrder(PathMatch... matches) throws Refusal {
        Location[] locations = Stream.of(matches)
                .map(match -> new Location(match, new Respond(200, match.path())))
                .toArray(Location[]::new);
        return Place.inOrder(
                        SmallDesigns.server(List.of(Listen.http()), "example.com", locations),
                        new PlainWords(Subject.of(Id.of("edge")), "Caddy"),
                        losses)
                .stream()
                .map(place -> (place.exact() ? "= " : "") + place.path())
                .toList();
    }

    @Test
    void exactPathsCountBeforeTheLongestBeginning() throws Exception {
        assertThat(inOrder(
                        PathMatch.prefix("/"),
                        PathMatch.prefix("/api/"),
                        PathMatch.exact("/a"),
                        PathMatch.prefix("/ap")))
                .containsExactly("= /a", "/api/", "/ap", "/");
    }

    @Test
    void ofTwoThatAreTheSameDecodedTheFirstStays() throws Exception {
        assertThat(inOrder(PathMatch.prefix("/~u"), PathMatch.prefix("/%7Eu"))).containsExactly("/~u");
        assertThat(losses.list().toString()).contains("/%7Eu is, decoded, the same");
    }

    @Test
    void aPathThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> inOrder(PathMatch.prefix("/%ff")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Caddy cannot be told");
    }
}
