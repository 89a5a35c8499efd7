package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be represented, and the words in which each constructor says so. */
class RefusalsTest {
    private static final Id ID = Id.of("it");
    private static final DomainName WWW = DomainName.of("www.example.org");
    private static final Rdata ONE = A.of("192.0.2.1");
    private static final Fixed FIXED = new Fixed(List.of(ONE));
    private static final HealthCheck CHECK = HealthCheck.tcp(80);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Host HOST = Host.of("192.0.2.1");
    private static final Listen HTTP = Listen.http();
    private static final Location ALL = Location.all(new Respond(200, ""));

    static Stream<Arguments> refusals() {
        return Stream.of(
                said("An answer policy needs at least one record.", () -> new Fixed(List.of())),
                said("An answer policy holds the same record twice.", () -> new Rotated(List.of(ONE, ONE))),
                said("An answer policy holds the same record twice.", () -> new Shuffled(List.of(ONE, ONE))),
                said("A policy with weights needs at least one choice.", () -> new Weighted(List.of())),
                said("A policy with weights needs at least one choice.", () -> new HashedByAsker(List.of())),
                said("A policy by distance needs at least one choice.", () -> new Nearest(List.of())),
                said("A failover policy needs at least one choice.", () -> new Failover(List.of(), CHECK)),
                said("A policy by line needs at least one choice.", () -> new ByLine(List.of(), Optional.of(FIXED))),
                said("The weight -1 lies outside 0 to 1000000.", () -> new WeightedChoice(-1, FIXED)),
                said(
                        "A canary's share of 10001 ten thousandths lies outside 0 to 10000.",
                        () -> new Canary(FIXED, FIXED, 10_001, Canary.Draw.EACH_ASKER)),
                said(
                        "The minimum of 101 % healthy lies outside 0 to 100.",
                        () -> new WhenHealthy(FIXED, CHECK, 101, WhenHealthy.Fallback.ALL)),
                said(
                        "www.example.org. MX holds a record of type A.",
                        () -> new RecordSet(WWW, RecordType.MX, Ttl.ZERO, FIXED)),
                said(
                        "www.example.org. A holds a record of type MX.",
                        () -> RecordSet.fixed(WWW, Ttl.ZERO, ONE, new Mx(1, WWW))),
                said(
                        "The path of an HTTP health check begins with a slash; \"up\" does not.",
                        () -> HealthCheck.http(80, "up")),
                said(
                        "A health check needs an interval and a timeout above zero.",
                        () -> new HealthCheck(HealthCheck.Probe.TCP, 80, "", SECOND, Duration.ZERO, 1, 1)),
                said(
                        "A health check changes its mind after at least one probe.",
                        () -> new HealthCheck(HealthCheck.Probe.TCP, 80, "", SECOND, SECOND, 0, 1)),
                said("The path of a location begins with a slash; \"up\" does not.", () -> PathMatch.prefix("up")),
                said(
                        "The path of a location holds printable ASCII without blanks; write other octets"
                                + " percent-encoded.",
                        () -> PathMatch.exact("/a b")),
                said(
                        "The path of a location holds printable ASCII without blanks; write other octets"
                                + " percent-encoded.",
                        () -> PathMatch.prefix("/\u00e4")),
                said("A server needs at least one listen.", () -> server(List.of(), List.of())),
                said("A server has the same listen twice.", () -> server(List.of(HTTP, HTTP), List.of())),
                said("A server has two locations for the same path.", () -> server(List.of(HTTP), List.of(ALL, ALL))),
                said(
                        "A server_name has one star at most, as a whole first or last label.",
                        () -> ServerName.of("*.*.example.org")),
                said(
                        "A server_name has one star at most, as a whole first or last label.",
                        () -> ServerName.exact(DomainName.ROOT)),
                said(
                        "A redirect needs one host to send the client to.",
                        () -> Redirect.permanent(DomainName.of("*.example.org"))),
                said("A redirect needs one host to send the client to.", () -> Redirect.permanent(DomainName.ROOT)),
                said(
                        "A redirect has the status 301, 302, 303, 307 or 308, not 304.",
                        () -> new PortRedirect(304, true, 443)),
                said(
                        "A redirect has the status 301, 302, 303, 307 or 308, not 200.",
                        () -> new Redirect(200, true, WWW, 443)),
                said("There is no HTTP status 600; they are 100 to 599.", () -> new Respond(600, "")),
                said("There is no HTTP status 99; they are 100 to 599.", () -> router(80, 99)),
                said(
                        "The proxy it has the same address twice.",
                        () -> new Proxy(
                                ID, "", Proxy.Kind.NGINX, List.of(Shop.FRONT, Shop.FRONT_6, Shop.FRONT), List.of())),
                said(
                        "The weight 0 of it lies outside 1 to 1000000; to take it out, mark it down.",
                        () -> Member.weighted(ID, 0)),
                said(
                        "max_fails of it is at least 0 and fail_timeout above zero.",
                        () -> new Member(ID, 1, false, false, -1, SECOND)),
                said("keepalive of the service it lies outside 0 to 100000.", () -> service(-1, List.of())),
                said("keepalive of the service it lies outside 0 to 100000.", () -> service(100_001, List.of())),
                said(
                        "The service it has the same backend twice.",
                        () -> service(0, List.of(Member.of(ID), Member.weighted(ID, 2)))),
                said(
                        "\"a b\" is not a cookie name of letters, digits and underscores.",
                        () -> new HashKey.Cookie("a b")),
                said(
                        "The backend it has a capacity below one request per second.",
                        () -> new Backend(ID, "", HOST, 80, OptionalInt.of(0), false, Optional.empty())),
                said("Priority and weight of www.example.org. lie in 0 to 65535.", () -> new Instance(ID, WWW, 0, -1)),
                said(
                        "Priority and weight of www.example.org. lie in 0 to 65535.",
                        () -> new Instance(ID, WWW, 65_536, 0)),
                said("The weight of the resolver it is below 1.", () -> new ResolverShare(ID, 0)),
                said("The client group it has no clients.", () -> clients(0, 1)),
                said("The client group it needs a request rate of at least 0 per hour.", () -> clients(1, Double.NaN)),
                said(
                        "\"de\" is not a country code of two capital letters, such as DE.",
                        () -> new Line(ID, "", List.of(), List.of("DE", "de"))),
                said(
                        "There is no place at latitude 90.5, longitude 0.0 (-90 to 90, -180 to 180).",
                        () -> new Coordinates(90.5, 0)),
                said(
                        "The scenario it needs a duration above zero.",
                        () -> new Scenario(ID, "", Duration.ZERO, List.of(), Set.of())),
                said(
                        "Nothing happens before a scenario begins; give a time from 0.",
                        () -> new Happening.Fails(SECOND.negated(), ID)),
                said(
                        "Nothing happens before a scenario begins; give a time from 0.",
                        () -> new Happening.PathBreaks(SECOND.negated(), ID, Families.V6, SECOND)),
                said(
                        "What happens for a while lasts longer than 0.",
                        () -> new Happening.PathBreaks(SECOND, ID, Families.V6, Duration.ZERO)),
                said(
                        "What happens for a while lasts longer than 0.",
                        () -> new Happening.AuthorityOutage(SECOND, ID, SECOND.negated())),
                said(
                        "The weight of http://www.example.org/ has to lie above 0; leave out what nobody asks for.",
                        () -> new Demand.Ask(PageUrl.of("http://www.example.org"), 0)),
                said(
                        "http://www.example.org/ is asked for twice; add up the weights.",
                        () -> Demand.USUAL.withAsks(List.of(
                                new Demand.Ask(PageUrl.of("http://www.example.org"), 1),
                                new Demand.Ask(PageUrl.of("HTTP://WWW.example.org:80/"), 2)))),
                said("An hour of the day lies from 0 to below 24; 24.0 does not.", () -> new Rhythm.Diurnal(0, 24, 1)),
                said("An hour of the day lies from 0 to below 24; -1.0 does not.", () -> new Rhythm.Diurnal(-1, 0, 1)),
                said(
                        "The peak of a day has 1 to 2 times the mean rate; 2.5 is outside.",
                        () -> new Rhythm.Diurnal(0, 0, 2.5)),
                said("A resolver consists of 1 to 100000 caches, not of 0.", () -> new CacheFarm(0, 1)),
                said("A resolver consists of 1 to 100000 caches, not of 100001.", () -> new CacheFarm(100_001, 1)),
                said("The exponent of the caches lies from 0 to 10; NaN does not.", () -> new CacheFarm(1, Double.NaN)),
                said("There are 1 to 1000 health checkers, not 1001.", () -> new Checkers(1001, 1)),
                said("Of 3 health checkers 1 to 3 have to agree, not 4.", () -> new Checkers(3, 4)),
                said("A surge needs a factor above zero.", () -> new Happening.Surge(SECOND, ID, 0, SECOND)),
                said(
                        "A canary's share of 10001 ten thousandths lies outside 0 to 10000.",
                        () -> new Happening.CanaryMoves(SECOND, ID, WWW, 10_001)),
                said(
                        "www.example.org. does not belong to the zone example.com.",
                        () -> Shop.zone().with(RecordSet.fixed(WWW, Ttl.ZERO, ONE))),
                said(
                        "www.example.com. A stands twice in the zone example.com.",
                        () -> Shop.zone()
                                .withEntries(List.of(
                                        RecordSet.fixed(Shop.WWW, Ttl.ZERO, ONE),
                                        RecordSet.fixed(Shop.WWW, new Ttl(1), ONE)))),
                said(
                        "An entry of the type A needs the name that it stands at.",
                        () -> new Subject(ID, Optional.empty(), Optional.of("A"))),
                said(
                        "The service app refers to node-1, which is not in the topology.",
                        () -> Topology.of("", "", List.of(Shop.app()))),
                said(
                        "The id edge stands twice in the topology.",
                        () -> Topology.of("", "", List.of(Shop.edge(), Shop.edge()))));
    }

    static Stream<IntFunction<Object>> withPorts() {
        return Stream.of(
                port -> Backend.of(ID, "", HOST, port),
                port -> router(port, 404),
                port -> new Listen(port, Families.BOTH, true, false),
                HealthCheck::tcp,
                port -> new Redirect(301, true, WWW, port),
                port -> new PortRedirect(302, true, port));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatCannotBeIsRefusedInASentence(String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    @ParameterizedTest
    @MethodSource("withPorts")
    void portsAreOneTo65535(IntFunction<Object> making) {
        for (int port : new int[] {-1, 0, 65_536}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> making.apply(port))
                    .withMessage("There is no port " + port + "; ports are 1 to 65535.");
        }
        assertThat(making.apply(1)).isNotEqualTo(making.apply(65_535));
    }

    static Stream<ThrowingCallable> bounds() {
        return Stream.of(
                () -> new WeightedChoice(1_000_000, new Fixed(List.of(ONE))),
                () -> new Canary(FIXED, FIXED, 0, Canary.Draw.EACH_ANSWER).withShare(10_000),
                () -> new WhenHealthy(FIXED, CHECK, 100, WhenHealthy.Fallback.NONE),
                () -> new WhenHealthy(FIXED, CHECK, 0, WhenHealthy.Fallback.FIRST),
                () -> PathMatch.prefix("/!~"),
                () -> new Respond(100, "").spoken(),
                () -> new Respond(599, "").spoken(),
                () -> Member.weighted(ID, 1_000_000),
                () -> new Member(ID, 1, true, true, 0, Duration.ofNanos(1)),
                () -> service(100_000, List.of()),
                () -> new HashKey.Cookie("c".repeat(64)),
                () -> new Backend(ID, "", HOST, 80, OptionalInt.of(1), false, Optional.empty()),
                () -> new Instance(ID, WWW, 65_535, 65_535),
                () -> clients(1, 0),
                () -> new Coordinates(-90, 180),
                () -> new Happening.CanaryMoves(SECOND, ID, WWW, 10_000),
                () -> server(
                        List.of(HTTP, Listen.https()), List.of(ALL, new Location(PathMatch.exact("/"), ALL.action()))));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void theLastValueInsideOfABoundIsFine(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    private static Arguments said(String message, ThrowingCallable making) {
        return Arguments.of(message, making);
    }

    private static Server server(List<Listen> listens, List<Location> locations) {
        return new Server(listens, List.of(), Optional.empty(), locations);
    }

    private static Service service(int keepalive, List<Member> members) {
        return new Service(ID, "", members, new Balancing.RoundRobin(), Optional.empty(), keepalive, Optional.empty());
    }

    private static ApplicationRouter router(int port, int otherwise) {
        return new ApplicationRouter(ID, "", HOST, port, List.of(), otherwise);
    }

    private static ClientGroup clients(long population, double rate) {
        return new ClientGroup(
                ID, "", population, Whereabouts.UNKNOWN, List.of(), rate, List.of(), ClientGroup.Stub.JVM, Families.V4);
    }
}
