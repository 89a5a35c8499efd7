package fingerpost.ui.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Hop;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HopsTest {
    private static final ZonedDateTime WHEN = ZonedDateTime.parse("2026-11-22T08:00:00Z");
    private static Topology design = Topology.EMPTY;

    @BeforeAll
    static void read() throws DocumentProblem {
        design = DocumentText.read("""
            {"format": "fingerpost", "version": 1, "title": "Shop", "zones": [
              {"id": "zone", "apex": "example.com", "ttl": 300,
               "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                       "expire": 1209600, "minimum": 300, "ttl": 3600},
               "records": [
                 {"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns1"]},
                 {"owner": "ns1", "type": "A", "ttl": 300, "answers": ["192.0.2.3"]},
                 {"owner": "www", "type": "A", "ttl": 300, "answers": ["198.51.100.80"]},
                 {"owner": "shop", "type": "CNAME", "ttl": 300, "answers": ["cart"]},
                 {"owner": "cart", "type": "A", "ttl": 300, "answers": ["198.51.100.82"]},
                 {"owner": "*.wild", "type": "A", "ttl": 300, "answers": ["198.51.100.9"]}
               ]}
            ],
            "backends": [{"id": "web", "host": "198.51.100.82", "port": 80}]}
            """).topology();
    }

    private static List<Hop> hops(FakeNet net, String name, Start start, ZonedDateTime now) throws IOException {
        Inquiry inquiry = Inquiry.of(name, "A", start);
        Trace trace = new Engine(net).trace(inquiry, _ -> {});
        return Hops.of(Told.begun(inquiry, WHEN).complete(Traced.of(trace, inquiry, design)), design, now);
    }

    private static List<Hop> hops(String name) throws IOException {
        return hops(FakeNet.ofExampleCom(), name, FakeNet.root(), WHEN);
    }

    private static Subject element(String id) {
        return Subject.parse(id);
    }

    private static Subject box(String name) {
        return Subject.parse("zone/" + name + ".example.com.");
    }

    @Test
    void theZoneThenEachAliasThenWhatStandsAtTheAddressAreTheHops() throws IOException {
        assertThat(hops("shop.example.com"))
                .extracting(Hop::node)
                .containsExactly(element("zone"), box("shop"), box("cart"), element("web"));
    }

    @Test
    void aHopKnowsTheStepsThatSpeakOfItAndSaysWhoAnswered() throws IOException {
        List<Hop> hops = hops("shop.example.com");

        assertThat(hops).extracting(Hop::steps).containsExactly(List.of(3, 4), List.of(3), List.of(4), List.of(4));
        assertThat(hops.getFirst().told())
                .contains("Step 3: ns1.example.com (192.0.2.3) alias, 2.0 ms")
                .contains("Step 4: ns1.example.com (192.0.2.3) answers, 2.0 ms");
        assertThat(hops)
                .extracting(Hop::word)
                .containsExactly("alias, 2.0 ms", "as designed", "as designed", "198.51.100.82");
    }

    @Test
    void aNameIsSaidToBeAsDesignedOrToDiffer() throws IOException {
        assertThat(hops("shop.example.com"))
                .extracting(Hop::standing)
                .containsExactly(Hop.Standing.PASSED, Hop.Standing.SAME, Hop.Standing.SAME, Hop.Standing.PASSED);
        assertThat(hops("www.example.com").get(1)).satisfies(hop -> {
            assertThat(hop.standing()).isEqualTo(Hop.Standing.DIFFERS);
            assertThat(hop.word()).isEqualTo("differs");
            assertThat(hop.told()).contains("198.51.100.81").contains("Design: A 198.51.100.80 (TTL 5 min).");
        });
    }

    @Test
    void whatIsDesignedAndNotLiveIsSaidToBeMissing() throws IOException {
        FakeNet without = new FakeNet()
                .delegate(FakeNet.ROOT, "com.", "ns.nic.com.", "192.0.2.2")
                .delegate("192.0.2.2", "example.com.", "ns1.example.com.", "192.0.2.3")
                .record("192.0.2.3", "other.example.com.", RecordType.A, "198.51.100.80");

        assertThat(hops(without, "www.example.com", FakeNet.root(), WHEN).getLast())
                .satisfies(hop -> {
                    assertThat(hop.node()).isEqualTo(box("www"));
                    assertThat(hop.word()).isEqualTo("not live");
                });
    }

    @Test
    void aNameThatAWildcardCoversIsAtTheBoxOfTheWildcard() throws IOException {
        FakeNet net = FakeNet.ofExampleCom().record("192.0.2.3", "a.b.wild.example.com.", RecordType.A, "198.51.100.9");

        assertThat(hops(net, "a.b.wild.example.com", FakeNet.root(), WHEN))
                .extracting(Hop::node)
                .containsExactly(element("zone"), box("*.wild"));
    }

    @Test
    void aSilentServerIsToldAtItsZone() throws IOException {
        FakeNet net = new FakeNet()
                .delegate(FakeNet.ROOT, "com.", "ns.nic.com.", "192.0.2.2")
                .delegate("192.0.2.2", "example.com.", "ns1.example.com.", "192.0.2.9");

        assertThat(hops(net, "www.example.com", FakeNet.root(), WHEN))
                .singleElement()
                .satisfies(hop -> {
                    assertThat(hop.word()).startsWith("silent");
                    assertThat(hop.standing()).isEqualTo(Hop.Standing.WRONG);
                });
    }

    @Test
    void whatTheDesignDoesNotHaveIsNoHop() throws IOException {
        FakeNet net = FakeNet.ofExampleCom()
                .delegate(FakeNet.ROOT, "org.", "ns.example.org.", "192.0.2.7")
                .record("192.0.2.7", "www.example.org.", RecordType.A, "203.0.113.1");

        assertThat(hops(net, "www.example.org", FakeNet.root(), WHEN)).isEmpty();
    }

    @Test
    void anAnswerOfACacheIsAsOldAsItsTtlHasRunDown() throws IOException {
        FakeNet resolver = new FakeNet().record("192.0.2.53", "www.example.com.", RecordType.A, "198.51.100.80", 258);

        assertThat(hops(resolver, "www.example.com", Start.of(Start.Kind.RESOLVER, "192.0.2.53", ""), WHEN))
                .singleElement()
                .satisfies(hop -> {
                    assertThat(hop.node())
                            .isEqualTo(Subject.of(design.zones().getFirst().id(), DomainName.of("www.example.com.")));
                    assertThat(hop.word()).isEqualTo("as designed · 42 s old");
                });
    }

    @Test
    void anAnswerOfTheAuthorityIsAsOldAsTheQuestionFromAMinuteOn() throws IOException {
        FakeNet net = FakeNet.ofExampleCom();

        assertThat(hops(net, "cart.example.com", FakeNet.root(), WHEN.plusSeconds(59))
                        .get(1)
                        .word())
                .isEqualTo("as designed");
        assertThat(hops(net, "cart.example.com", FakeNet.root(), WHEN.plusSeconds(200))
                        .get(1)
                        .word())
                .isEqualTo("as designed · 3 min ago");
    }
}
