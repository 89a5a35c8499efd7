package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.clients;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static fingerpost.behaviour.Sites.told;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.HostedZone;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** RFC 2308: that there is nothing is kept too, by resolvers and by some clients. */
class NegativeCachingTest {
    private static final String LINES = """
            www 300 A 203.0.113.10
            four 300 A 203.0.113.10
            gone 300 CNAME nowhere
            text 300 TXT "no address"
            short 0 CNAME nowhere
            """;

    @Test
    void theResolverKeepsThatANameDoesNotExist() {
        Walk walk = walk(LINES, 60, "http://web.example.com/", ClientGroup.Stub.CHROMIUM);

        assertThat(told(walk.second()).subList(1, 4))
                .containsExactly(
                        "STUB: a client of clients asks its resolver for web.example.com",
                        "RESOLVER CACHED: its resolver answers from its cache",
                        "FAILURE FAILED: web.example.com does not exist");
        assertThat(walk.second().getLast().detail())
                .isEqualTo("the servers of example.com say NXDOMAIN, which resolvers keep for 1 min");
        assertThat(walk.second().getLast().millis()).as("nothing travels").isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"JVM", "SYSTEMD_RESOLVED", "WINDOWS"})
    void someClientsKeepItThemselves(ClientGroup.Stub stub) {
        assertThat(told(walk(LINES, 60, "http://web.example.com/", stub).second())
                        .subList(1, 3))
                .containsExactly(
                        "STUB CACHED: a client of clients knows that web.example.com does not exist",
                        "FAILURE FAILED: web.example.com does not exist");
    }

    @Test
    void aNegativeTtlOfZeroIsNotKept() {
        assertThat(told(walk(LINES, 0, "http://web.example.com/", ClientGroup.Stub.JVM)
                        .second()))
                .contains("RESOLVER: its resolver looks web.example.com up");
    }

    @Test
    void anAliasOfAMissingNameIsKeptWithIt() {
        Walk walk = walk(LINES, 60, "http://gone.example.com/", ClientGroup.Stub.CHROMIUM);

        assertThat(walk.conclusion()).startsWith("It fails: nowhere.example.com does not exist");
        assertThat(told(walk.second()))
                .contains("RESOLVER CACHED: its resolver answers from its cache")
                .noneMatch(line -> line.startsWith("ALIAS"));
    }

    @Test
    void anAliasOfTtlZeroIsAskedForAgainThoughItsTargetIsKnownToBeMissing() {
        assertThat(told(walk(LINES, 60, "http://short.example.com/", ClientGroup.Stub.CHROMIUM)
                        .second()))
                .contains("ALIAS: short.example.com CNAME nowhere.example.com.");
    }

    /** Whether the second look-up of A and AAAA goes to the servers at all, and for what. */
    @ParameterizedTest
    @CsvSource({
        "four.example.com, 60, from its cache",
        "four.example.com, 0,  looks four.example.com up",
        "text.example.com, 60, from its cache",
        "text.example.com, 0,  looks text.example.com up"
    })
    void noDataIsKeptForTheNegativeTtl(String host, int minimum, String resolver) {
        assertThat(told(walk(LINES, minimum, "http://" + host + "/", ClientGroup.Stub.NO_CACHE)
                        .second()))
                .anyMatch(line -> line.startsWith("RESOLVER") && line.contains(resolver));
    }

    @Test
    void onlyTheTypeThatRanOutIsAskedForAgain() {
        Walk walk = walk(LINES, 0, "http://four.example.com/", ClientGroup.Stub.NO_CACHE);

        assertThat(walk.second())
                .filteredOn(step -> step.kind() == WalkStep.Kind.RESOLVER)
                .singleElement()
                .extracting(WalkStep::detail)
                .isEqualTo("AAAA; the rest is in its cache");
        assertThat(told(walk.second()))
                .contains("ANSWER: four.example.com has no AAAA record", "CONNECT: connects to 203.0.113.10:80");
    }

    @Test
    void aBrowserDoesNotKeepThatThereIsNoAddress() {
        assertThat(told(walk(LINES, 60, "http://text.example.com/", ClientGroup.Stub.CHROMIUM)
                        .second()))
                .contains("STUB: a client of clients asks its resolver for text.example.com");
    }

    /** Chromium keeps an address for 60 seconds even where its TTL is 0, systemd-resolved does not. */
    @ParameterizedTest
    @CsvSource({"CHROMIUM, STUB CACHED", "FIREFOX, STUB CACHED", "SYSTEMD_RESOLVED, STUB:", "WINDOWS, STUB:"})
    void aTtlOfZeroCountsOnlyForThoseThatGoByIt(ClientGroup.Stub stub, String step) {
        assertThat(told(walk("www 0 A 203.0.113.10", 60, "http://www.example.com/", stub)
                        .second()))
                .anyMatch(line -> line.startsWith(step));
    }

    private static Walk walk(String lines, int minimum, String url, ClientGroup.Stub stub) {
        HostedZone zone = zone("example.com", lines);
        var soa = zone.soa();
        HostedZone changed = zone.withSoa(new Soa(
                soa.primary(),
                soa.mailbox(),
                soa.serial(),
                soa.refresh(),
                soa.retry(),
                soa.expire(),
                new Ttl(minimum)));
        return RequestWalk.of(topology(
                        changed,
                        backend("at-pool", 1, 8080),
                        service("pool", "at-pool"),
                        proxy(http("pool", "www.example.com", "four.example.com")),
                        clients(stub, Families.BOTH)))
                .walk(url, Optional.of(id("clients")), new DesignState(1));
    }
}
