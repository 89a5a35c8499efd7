package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.NO_NAME;
import static fingerpost.diagnose.drift.Said.NO_RECORD;
import static fingerpost.diagnose.drift.Said.SILENCE;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a watch waits for. */
class WantedTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Ttl TTL = new Ttl(60);
    private static final Topology DESIGN = Topology.of(
            "",
            "",
            List.of(HostedZone.of(Id.of("zone"), APEX)
                    .with(new RecordSet(Said.WWW, RecordType.A, TTL, new Rotated(Said.data("192.0.2.1", "192.0.2.2"))))
                    .with(RecordSet.fixed(APEX.child("shop"), TTL, new Cname(Said.WWW)))
                    .with(RecordSet.fixed(
                            APEX.child("any").wildcard(),
                            TTL,
                            Said.data("192.0.2.9").getFirst()))));

    private static Wanted wanted(String name) {
        return Wanted.of(DESIGN, new Question(DomainName.of(name), RecordType.A))
                .orElseThrow();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("www.example.com", records(5, "192.0.2.2", "192.0.2.1"), true),
                Arguments.of("www.example.com", records(60, "192.0.2.1"), false),
                Arguments.of("www.example.com", NO_RECORD, false),
                Arguments.of("www.example.com", SILENCE, false),
                Arguments.of("shop.example.com", Said.alias(5, "www.example.com"), true),
                Arguments.of("shop.example.com", Said.alias(5, "example.com"), false),
                Arguments.of("shop.example.com", records(60, "192.0.2.1", "192.0.2.2"), false),
                Arguments.of("x.any.example.com", records(1, "192.0.2.9"), true),
                Arguments.of("gone.example.com", NO_NAME, true),
                Arguments.of("gone.example.com", records(60, "192.0.2.1"), false));
    }

    @ParameterizedTest(name = "{0}: {1} is it: {2}")
    @MethodSource("answers")
    void answerIsMeasuredWithoutItsTtl(String name, LiveAnswer live, boolean met) {
        assertThat(wanted(name).isMetBy(live)).isEqualTo(met);
    }

    @Test
    void wishIsSaidInWords() {
        assertThat(wanted("www.example.com")).hasToString("A 192.0.2.1, 192.0.2.2 (TTL 1 min)");
        assertThat(wanted("gone.example.com")).hasToString("no A");
    }

    @Test
    void nameOfNoZoneIsNoWish() {
        assertThat(Wanted.of(DESIGN, new Question(DomainName.of("www.example.org"), RecordType.A)))
                .isEmpty();
    }
}
