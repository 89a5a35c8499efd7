package fingerpost.check;

import static fingerpost.check.Drafts.certificate;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.https;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.topology;
import static fingerpost.check.Drafts.zone;
import static org.assertj.core.api.Assertions.assertThatCode;

import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ttl;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Names of 255 octets, to which no label can be put any more (RFC 1035 section 2.3.4). */
class LongestNamesTest {
    private static final DomainName LONGEST =
            FindingsOfAnyDesignTest.longest(name("example.com"), new SplittableRandom(1));
    private static final DomainName FULL_STAR = FindingsOfAnyDesignTest.filled(
                    name("example.com"), 253, new SplittableRandom(3))
            .wildcard();

    private static void lookedAt(Topology design) {
        assertThatCode(() -> new Checks(Drafts.TODAY).of(design)).doesNotThrowAnyException();
    }

    private static RecordSet address(DomainName owner) {
        return RecordSet.fixed(owner, new Ttl(300), new A(Ipv4Address.of("192.0.2.1")));
    }

    @Test
    void ownerBehindAWildcardServer() {
        lookedAt(topology(
                certificate("wild", "*.example.com"),
                proxy(
                        "edge",
                        "192.0.2.1",
                        https("*.example.com .example.com", "wild", redirect("https://example.org"))),
                zone("example.com").with(address(LONGEST)).with(address(FULL_STAR))));
    }

    @Test
    void serverNameWithAStarBeforeAName() {
        String long253 = LONGEST.host();

        lookedAt(topology(
                certificate("wild", "*.example.com", long253),
                proxy("edge", "192.0.2.1", https("*." + long253, "wild", redirect("https://example.org"))),
                proxy("other", "192.0.2.2", http("." + long253, redirect("https://" + long253)))));
    }

    @Test
    void serverNameWithADotBeforeANameOverTls() {
        lookedAt(topology(
                certificate("wild", "*.example.com"),
                proxy("edge", "192.0.2.1", https("." + LONGEST.host(), "wild", redirect("https://example.org")))));
    }

    @Test
    void aliasBelowADnameThatMakesItTooLong() {
        lookedAt(topology(zone("example.org", "old 300 DNAME a-rather-long-label-that-leaves-no-room.example.com.")
                .with(RecordSet.fixed(
                        name("www.example.org"),
                        new Ttl(300),
                        new Cname(
                                FindingsOfAnyDesignTest.longest(name("old.example.org"), new SplittableRandom(2)))))));
    }
}
