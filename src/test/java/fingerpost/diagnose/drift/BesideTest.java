package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentText;
import fingerpost.topology.Topology;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A traced name beside the design, without asking again. */
class BesideTest {
    private static Topology design() throws Exception {
        return DocumentText.read("""
            {"format": "fingerpost", "version": 1, "title": "Shop", "zones": [
              {"id": "zone", "apex": "example.com", "ttl": 300,
               "soa": {"primary": "ns", "mailbox": "hostmaster", "serial": 1, "refresh": 14400, "retry": 3600,
                       "expire": 1209600, "minimum": 300, "ttl": 3600},
               "records": [
                 {"owner": "@", "type": "NS", "ttl": 300, "answers": ["ns.example.net."]},
                 {"owner": "www", "type": "A", "ttl": 300, "answers": ["192.0.2.80"]},
                 {"owner": "shop", "type": "CNAME", "ttl": 300, "answers": ["www.example.com."]},
                 {"owner": "*.wild", "type": "A", "ttl": 300, "answers": ["192.0.2.90"]},
                 {"owner": "below", "type": "NS", "ttl": 300, "answers": ["ns.example.net."]}
               ]}
            ]}
            """).topology();
    }

    private static Trace trace(String name, Outcome outcome, int ttl, String... answers) {
        return trace(name, outcome, ttl, List.of(), answers);
    }

    private static Trace trace(String name, Outcome outcome, int ttl, List<String> targets, String... answers) {
        List<Link> chain = new ArrayList<>();
        DomainName at = DomainName.of(name);
        for (String target : targets) {
            DomainName next = DomainName.of(target);
            chain.add(new Link(
                    at,
                    next,
                    RecordType.CNAME,
                    Ttl.of(300),
                    DomainName.of("example.com"),
                    Server.of(IpAddress.of("192.0.2.53"))));
            at = next;
        }
        DomainName end = at;
        return new Trace(
                new Question(DomainName.of(name), RecordType.A),
                outcome,
                Stream.of(answers)
                        .map(each -> ResourceRecord.of(end, Ttl.of(ttl), Rdata.parse(RecordType.A, each)))
                        .toList(),
                chain,
                List.of(),
                List.of(),
                List.of(),
                1,
                1);
    }

    @ParameterizedTest
    @CsvSource({
        "www, ANSWER, 300, 192.0.2.80, SAME",
        "www, ANSWER, 300, 198.51.100.80, CHANGED",
        "www, ANSWER, 60, 192.0.2.80, TTL",
        "www, NXDOMAIN, 0, , MISSING",
        "shop, ANSWER, 300, 192.0.2.80, CHANGED",
        "new, ANSWER, 300, 192.0.2.80, EXTRA",
        "new, NXDOMAIN, 0, , SAME"
    })
    void anAnswerIsGradedAsTheDesignHasIt(String label, Outcome outcome, int ttl, String answer, Grade grade)
            throws Exception {
        Trace trace =
                trace(label + ".example.com", outcome, ttl, answer == null ? new String[0] : new String[] {answer});

        assertThat(Beside.of(design(), trace, false)).extracting(Beside::grade).containsExactly(grade);
    }

    @Test
    void eachNameOfAChainThatTheDesignHoldsIsCompared() throws Exception {
        Trace trace = trace("shop.example.com", Outcome.ANSWER, 300, List.of("www.example.com"), "198.51.100.80");

        assertThat(Beside.of(design(), trace, false))
                .extracting(each -> each.name().host() + " " + each.grade())
                .containsExactly("shop.example.com SAME", "www.example.com CHANGED");
    }

    @Test
    void anAliasThatLeadsElsewhereDiffersAndWhatLiesOutsideIsNotLookedAt() throws Exception {
        Trace trace = trace("shop.example.com", Outcome.ANSWER, 300, List.of("cdn.example.net"), "198.51.100.80");

        assertThat(Beside.of(design(), trace, false)).singleElement().satisfies(each -> {
            assertThat(each.grade()).isEqualTo(Grade.CHANGED);
            assertThat(each.design()).contains("www.example.com");
            assertThat(each.live()).contains("cdn.example.net");
            assertThat(each.node().toString()).contains("shop.example.com");
        });
    }

    @Test
    void aCacheMayHaveKeptItForAWhile() throws Exception {
        assertThat(Beside.of(design(), trace("www.example.com", Outcome.ANSWER, 17, "192.0.2.80"), true))
                .extracting(Beside::grade)
                .containsExactly(Grade.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "any.wild.example.com, ANSWER",
        "a.below.example.com, ANSWER",
        "www.example.net, ANSWER",
        "www.example.com, LAME"
    })
    void nothingIsSaidOfWhatTheDesignOrTheTraceDoesNotTell(String name, Outcome outcome) throws Exception {
        Trace trace = outcome == Outcome.ANSWER ? trace(name, outcome, 300, "198.51.100.80") : trace(name, outcome, 0);

        assertThat(Beside.of(design(), trace, false)).isEmpty();
    }
}
