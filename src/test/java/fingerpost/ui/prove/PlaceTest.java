package fingerpost.ui.prove;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.Samples;
import fingerpost.prove.ground.Proven;
import fingerpost.prove.ground.Proven.Verdict;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    private static Proven proven(String server, String question) {
        return new Proven(server, question, "one", "another", Verdict.DIFFERS, "");
    }

    private static Topology design(String sample) {
        return Samples.find(sample).orElseThrow().document().topology();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.example.com. A                              | example-com/www.example.com./A",
                "www.example.com. A for a client in 192.0.2.0/25 | example-com/www.example.com./A",
                "www.example.com. TXT, 60 times                  | example-com/www.example.com./A",
                "not-there.example.com. A                        | example-com",
                "below.www.example.com. A                        | example-com",
                "example.com. SOA                                | example-com/example.com./NS",
            })
    void aQuestionLeadsToItsEntryOrItsZone(String question, String place) {
        assertThat(Place.of(design("three-lines"), proven("named", question))).hasToString("Optional[" + place + "]");
    }

    @Test
    void aNameThatAWildcardMakesLeadsToTheWildcard() {
        Topology design = design("three-lines")
                .map(element -> element instanceof HostedZone zone
                        ? zone.with(new RecordSet(
                                zone.apex().wildcard(),
                                RecordType.A,
                                new Ttl(60),
                                new Fixed(List.of(IpAddress.of("192.0.2.9").record()))))
                        : element);

        assertThat(Place.of(design, proven("nsd", "any.deep.example.com. AAAA")))
                .hasToString("Optional[example-com/*.example.com./A]");
    }

    @Test
    void aRequestLeadsToTheProxyThatWasAsked() {
        assertThat(Place.of(design("load-balancer-by-host"), proven("nginx balancer", "http://a.example.com/")))
                .isPresent()
                .hasToString("Optional[balancer]");
        assertThat(Place.of(design("load-balancer-by-host"), proven("nginx gone", "http://a.example.com/")))
                .isEmpty();
    }

    @Test
    void whatIsAskedOfAForeignZoneOrCannotBeReadLeadsNowhere() {
        assertThat(Place.of(design("three-lines"), proven("named", "www.example.org. A")))
                .isEmpty();
        assertThat(Place.of(design("three-lines"), proven("gdnsd", "a..b fails")))
                .isEmpty();
    }
}
