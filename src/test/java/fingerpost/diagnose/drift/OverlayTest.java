package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlayTest {
    private static Place place(Subject node, Grade grade) {
        return new Place(node, Said.WWW, grade, "", "", "said of " + node, List.of(), Optional.empty(), Cure.NONE);
    }

    private static Place place(String type, Grade grade) {
        return place(Said.node(type), grade);
    }

    private static Overlay overlay(Place... places) {
        return new Overlay(List.of(places), List.of(), 0, 0);
    }

    static Stream<Arguments> verdicts() {
        Place same = place("A", Grade.SAME);
        Place untested = place("TXT", Grade.NOT_TESTED);
        return Stream.of(
                Arguments.of(List.of(same), List.of("LD00 Passed")),
                Arguments.of(List.of(untested), List.of("LD00 NotTested")),
                Arguments.of(List.of(same, untested), List.of("LD00 Passed", "LD00 NotTested")),
                Arguments.of(List.of(same, place("A", Grade.STANDS_STILL)), List.of("RT04 Found", "LD00 Passed")),
                Arguments.of(
                        List.of(same, place("MX", Grade.MISSING), place("NS", Grade.MISSING), untested),
                        List.of("LD01 Found", "LD00 NotTested")),
                Arguments.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void eachKindOfDifferenceIsOneVerdictAndTheWholePassesWithoutAny(List<Place> places, List<String> verdicts) {
        assertThat(overlay(places.toArray(new Place[0])).verdicts())
                .extracting(each -> each.code() + " " + each.getClass().getSimpleName())
                .containsExactlyElementsOf(verdicts);
    }

    @Test
    void untestedPlacesAreCountedWithTheReasonOfTheFirst() {
        assertThat(overlay(place("A", Grade.SAME), place("TXT", Grade.NOT_TESTED), place("MX", Grade.NOT_TESTED))
                        .verdicts())
                .last()
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class,
                        each -> assertThat(each.why())
                                .isEqualTo("2 of 3 places of the design were not compared: said of"
                                        + " zone/www.example.com./TXT"));
    }

    @Test
    void nodeOfTheDrawingHasItsOwnPlaces() {
        Subject other = new Subject(Id.of("other"), Optional.of(Said.WWW), Optional.of("A"));
        Place start = place(Subject.of(Id.of("zone")), Grade.START);
        Place four = place("A", Grade.SAME);
        Place six = place("AAAA", Grade.EXTRA);
        Overlay overlay = overlay(start, four, six, place(other, Grade.SAME));
        assertThat(overlay.at(Subject.of(Id.of("zone")))).containsExactly(start, four, six);
        assertThat(overlay.at(Subject.of(Id.of("zone"), Said.WWW))).containsExactly(four, six);
        assertThat(overlay.at(Said.node("AAAA"))).containsExactly(six);
    }

    @Test
    void wildcardHasCodesOfItsOwn() {
        Subject wildcard = Subject.parse("zone/*.example.com./A");
        assertThat(place(wildcard, Grade.EXTRA).finding().orElseThrow().code()).isEqualTo("WC01");
        assertThat(place(wildcard, Grade.SOME_SERVERS).finding().orElseThrow().code())
                .isEqualTo("WC04");
        assertThat(place(wildcard, Grade.MISSING).finding().orElseThrow().code())
                .isEqualTo("LD01");
    }
}
