package fingerpost.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.Backend;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Member;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.LiveState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final DomainName APEX = DomainName.of("example.com");
    private static final Topology DESIGN = Topology.of(
            "",
            "",
            List.of(
                    new Line(Id.of("campus"), "Campus", List.of(), List.of("DE")),
                    new HostedZone(
                            Id.of("site"),
                            APEX,
                            new Ttl(3600),
                            HostedZone.of(Id.of("site"), APEX).soa(),
                            new Ttl(3600),
                            "Acme DNS",
                            List.of(
                                    new Alias(APEX, new Ttl(300), DomainName.of("lb.example.net")),
                                    set("www", "CNAME", 60, "lb.example.net."),
                                    set("api", "A", 300, "192.0.2.10"),
                                    set("api", "AAAA", 300, "2001:db8::10"),
                                    set("*.dev", "A", 7200, "198.51.100.7"),
                                    new RecordSet(
                                            APEX.child("geo"),
                                            RecordType.A,
                                            new Ttl(30),
                                            new ByLine(
                                                    List.of(new LineChoice(Id.of("campus"), fixed("192.0.2.77"))),
                                                    Optional.of(fixed("203.0.113.9")))))),
                    Backend.of(Id.of("b1"), "app one", Host.of("192.0.2.20"), 8080),
                    Backend.of(Id.of("b2"), "app two", Host.of("[2001:db8::21]"), 80),
                    Service.of(Id.of("pool"), "Pool", List.of(Member.of(Id.of("b1"))))));
    private static final Things THINGS = Things.of(DESIGN);
    private static final Seen SEEN = new Seen(
            Map.of(
                    Subject.parse("site/www.example.com./CNAME"),
                    List.of(finding("CN03", Severity.ERROR)),
                    Subject.parse("site/api.example.com."),
                    List.of(finding("TT01", Severity.WARNING))),
            Map.of(
                    Subject.parse("site/www.example.com."), LiveState.DIFFERS,
                    Subject.parse("site/api.example.com."), LiveState.SAME,
                    Subject.parse("b2"), LiveState.MISSING),
            Set.of(Subject.parse("b1"), Subject.parse("site/api.example.com.")),
            Set.of(Subject.parse("b2")),
            Set.of("b1"),
            Map.of(Id.of("b1"), "frankfurt hall", Id.of("pool"), "frankfurt hall"));

    private static Fixed fixed(String address) {
        return new Fixed(List.of(IpAddress.of(address).record()));
    }

    private static RecordSet set(String owner, String type, int ttl, String data) {
        return RecordSet.fixed(DomainName.of(owner, APEX), new Ttl(ttl), Rdata.parse(RecordType.of(type), data));
    }

    private static Finding finding(String code, Severity severity) {
        return new Finding(code, severity, Subject.parse("site"), "", "", Optional.empty());
    }

    /** What the expression finds: ids, or {@code owner/TYPE} without the zone. */
    private static Set<String> found(String expression) {
        Expression read = Expression.of(expression);
        assertThat(read).as(expression).isInstanceOf(Expression.Meant.class);
        return THINGS.where(((Expression.Meant) read).term(), SEEN).stream()
                .map(each -> each.subject()
                        .toString()
                        .replace("site/", "")
                        .replace(".example.com.", "")
                        .replace("example.com.", "@"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "type:cname; www/CNAME",
                "TYPE:CNAME; www/CNAME",
                "type:a; api/A *.dev/A geo/A",
                "type:a*; @/ALIAS api/A api/AAAA *.dev/A geo/A",
                "type:backend; b1 b2",
                "type:alias,service; @/ALIAS pool",
                "type!=record; campus site b1 b2 pool",
                "ttl<300; www/CNAME geo/A",
                "ttl<=5m; @/ALIAS www/CNAME api/A api/AAAA geo/A",
                "ttl:300; @/ALIAS api/A api/AAAA",
                "ttl:>1h; *.dev/A",
                "ttl!=300; www/CNAME *.dev/A geo/A",
                "type:a ttl>=300; api/A *.dev/A",
                "type:cname | type:alias; @/ALIAS www/CNAME",
                "type:a (ttl<60 or ttl>1h); *.dev/A geo/A",
                "type:a -name:api; *.dev/A geo/A",
                "type:a not (name:api | name:geo); *.dev/A",
                "name:*.dev*; *.dev/A",
                "name=api.example.com; api/A api/AAAA",
                "zone:example.com type:a name:api; api/A",
                "to:lb.example.net; @/ALIAS www/CNAME",
                "ip:192.0.2.0/24; api/A geo/A b1",
                "ip:192.0.2.99/24; api/A geo/A b1",
                "ip:192.0.2.10; api/A",
                "address:192.0.2.*; api/A geo/A b1",
                "ip:2001:db8::/32; api/AAAA b2",
                "problem:error; www/CNAME",
                "problem:any; www/CNAME api/A api/AAAA",
                "problem:tt01; api/A api/AAAA",
                "problem:cn*; www/CNAME",
                "live:!=; www/CNAME b2",
                "live!=; www/CNAME b2",
                "live:=; api/A api/AAAA",
                "live:missing; b2",
                "is:selected; api/A api/AAAA b1",
                "is:unused; b2 pool",
                "is:wildcard; *.dev/A",
                "is:alias; @/ALIAS",
                "is:down; b2",
                "is:pinned; b1",
                "policy:geo; geo/A",
                "policy:least | policy:round; pool",
                "port>=8000; b1",
                "provider:acme -type:record; site",
                "group:frank*; b1 pool",
                "group:hall type:service; pool",
                "group:berlin; ''",
                "'\"app one\"'; b1",
                "text:\"app t\"; b2",
                "lb.example; @/ALIAS www/CNAME",
                "App -two; b1",
                "'\"type:cname\"'; ''",
            })
    void findsWhatItSays(String expression, String expected) {
        Set<String> wanted = expected.isEmpty() ? Set.of() : Set.of(expected.split(" ", 0));
        assertThat(found(expression)).as(expression).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "foo:bar; foo; Nothing can be asked by",
                "type:; type:; a value is missing",
                "a type:cnam; type:cnam; neither a record type nor a kind",
                "ttl<soon x; ttl<soon; is no time",
                "port:http; port:http; is no port",
                "name<5; name<5; is no number that could be less or more",
                "ip:192.0.2; ip:192.0.2; is no address and no network",
                "ip:192.0.2.0/33; ip:192.0.2.0/33; is no address and no network",
                "problem:bad; problem:bad; is no problem",
                "live:maybe; live:maybe; is nothing that a comparison",
                "is:red; is:red; is no state. Write one of selected, unused",
                "a (b; (; is never closed",
                "a b); ); was never opened",
                "a |; ''; something is missing",
                "| a; |; Before “|” something is missing",
                "a -; ''; something is missing",
                "(); ); something is missing",
                "a \"b; \"b; quotation mark is never closed",
            })
    void saysWhatIsWrongAndWhere(String expression, String part, String why) {
        Expression read = Expression.of(expression);

        assertThat(read).isInstanceOfSatisfying(Expression.Wrong.class, wrong -> {
            assertThat(expression.substring(
                            Math.min(wrong.from(), expression.length()), Math.min(wrong.to(), expression.length())))
                    .isEqualTo(part);
            assertThat(wrong.why()).contains(why);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingWrittenFindsNothing(String text) {
        assertThat(Expression.of(text)).isEqualTo(new Expression.Nothing());
    }

    @Test
    void nestingHasAnEnd() {
        assertThat(Expression.of("(".repeat(100_000))).isInstanceOf(Expression.Wrong.class);
        assertThat(Expression.of("-".repeat(100_000) + "a")).isInstanceOf(Expression.Wrong.class);
    }

    static LongStream seeds() {
        return Chance.seeds(30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allIsTheIntersectionAndNotNotIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Things things = Things.of(Chance.topology(random, 12));
        List<String> leaves = List.of(
                "type:a",
                "ttl<300",
                "e",
                "name:a*",
                "is:unused",
                "policy:fixed",
                "ip:128.0.0.0/1",
                "type:backend",
                "to:a");
        String one = Chance.oneOf(random, leaves) + " | " + Chance.oneOf(random, leaves);
        String other = "-" + Chance.oneOf(random, leaves);

        Set<Subject> ones = in(things, one);
        Set<Subject> both = in(things, one);
        both.retainAll(in(things, other));
        assertThat(in(things, "(" + one + ") " + other)).isEqualTo(both);
        assertThat(in(things, "not not (" + one + ")")).isEqualTo(ones);
        assertThat(in(things, "-(" + one + ")").size() + ones.size())
                .isEqualTo(things.all().size());
    }

    private static Set<Subject> in(Things things, String expression) {
        return things.where(((Expression.Meant) Expression.of(expression)).term(), SEEN).stream()
                .map(Thing::subject)
                .collect(Collectors.toSet());
    }
}
