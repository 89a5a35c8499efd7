package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.wire.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Verdicts of lines, told as places. */
class PolicyPlacesTest {
    private static final RecordSet SET = new RecordSet(
            Said.WWW,
            RecordType.A,
            new Ttl(60),
            new ByLine(List.of(new LineChoice(Id.of("north"), Said.only("192.0.2.1"))), Optional.empty()));
    private static final PolicyPlaces PLACES = new PolicyPlaces(
            HostedZone.of(Id.of("zone"), DomainName.of("example.com")).with(SET), SET);

    private static LineVerdict verdict(LineVerdict.Kind kind, String message) {
        return new LineVerdict(
                Optional.of(Id.of("north")),
                Optional.empty(),
                kind,
                message,
                kind == LineVerdict.Kind.NOT_TESTED
                        ? Optional.empty()
                        : Optional.of(Said.exchange(Said.query(1), Said.records(60, "192.0.2.9"))));
    }

    private static List<Place> places(LineVerdict... ofEachServer) {
        Map<Server, List<LineVerdict>> verdicts = new LinkedHashMap<>();
        Stream.of(ofEachServer).forEach(each -> verdicts.put(DesignServers.server(verdicts.size() + 1), List.of(each)));
        return PLACES.lines(verdicts);
    }

    @Test
    void whatAllServersDoIsToldOnceAndCanBeTaken() {
        LineVerdict other = verdict(LineVerdict.Kind.OTHER_ANSWER, "It is other.");
        assertThat(places(other, other)).singleElement().satisfies(each -> {
            assertThat(each.message()).isEqualTo("www.example.com A: It is other.");
            assertThat(each.takeLive()).isPresent();
            assertThat(each.evidence()).hasSize(2);
            assertThat(each.design()).isEqualTo("A by line");
        });
    }

    @Test
    void whatOneServerDoesHasItsNameAndIsNotTaken() {
        assertThat(places(
                        verdict(LineVerdict.Kind.AS_DESIGNED, "Fine."),
                        verdict(LineVerdict.Kind.OTHER_ANSWER, "It is other.")))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.message()).isEqualTo("www.example.com A: At 127.0.0.2#5300: It is other.");
                    assertThat(each.takeLive()).isEmpty();
                });
    }

    @Test
    void kindsAreTellingsOfTheirOwn() {
        assertThat(places(
                        verdict(LineVerdict.Kind.SUBNET_IGNORED, "One."), verdict(LineVerdict.Kind.NOT_TESTED, "Two.")))
                .extracting(Place::grade)
                .containsExactly(Grade.SUBNET_IGNORED, Grade.NOT_TESTED);
        assertThat(places(verdict(LineVerdict.Kind.AS_DESIGNED, "Fine."))).isEmpty();
    }
}
