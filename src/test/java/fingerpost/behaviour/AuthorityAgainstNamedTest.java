package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.ASKER;
import static fingerpost.behaviour.Designs.lines;
import static fingerpost.behaviour.Designs.question;
import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same questions to the model and to the real BIND: rcode, AA and every section must be the same. */
class AuthorityAgainstNamedTest {
    private static final List<String> TYPES =
            List.of("A", "AAAA", "CNAME", "NS", "MX", "TXT", "SOA", "SRV", "DS", "HTTPS", "DNAME", "ANY");

    private static final HostedZone COM = zone("example.com", """
            @ 3600 NS ns1
            @ 3600 NS ns.example.net.
            ns1 300 A 192.0.2.1
            ns1 300 AAAA 2001:db8::1
            www 300 CNAME web
            web 120 A 192.0.2.2
            web 60 AAAA 2001:db8::2
            web 60 TXT "one" "two"
            out 300 CNAME nowhere.example.org.
            across 300 CNAME www.example.net.
            tocut 300 CNAME h.del
            tosub 300 CNAME h.sub
            loop1 300 CNAME loop2
            loop2 300 CNAME loop1
            self 300 CNAME self
            tonothing 300 CNAME nope
            tonodata 300 CNAME mx
            *.wild 300 A 192.0.2.3
            *.wild 300 MX 10 web
            a.b.wild 300 A 192.0.2.4
            *.wc 300 CNAME web
            *.went.wx 300 TXT "below a wildcard's parent"
            x.*.star 300 TXT "a non-terminal wildcard"
            del 300 NS ns.del
            del 300 NS ns.del2
            del 300 NS ns1
            del 300 NS ns.example.net.
            del 300 DS 1 8 2 e2d3c916f6deeac73294e8268fb5885044a833fc5459588f4a9184cfc41a5766
            ns.del 300 A 192.0.2.5
            ns.del2 300 A 192.0.2.6
            ns.del2 300 AAAA 2001:db8::6
            del2 300 NS ns.del2
            del3 300 NS ns1
            del4 300 NS ns.example.org.
            sub 300 NS ns1.sub
            ns1.sub 300 A 192.0.2.7
            mx 300 MX 10 web
            mx 300 MX 20 www
            mx 300 MX 30 m.example.net.
            mx 300 MX 40 h.del
            _s._tcp 300 SRV 0 5 80 web
            h 300 HTTPS 1 web alpn=h2 port=8443
            h 300 HTTPS 2 . port=8443
            h 300 A 192.0.2.8
            ha 300 HTTPS 0 www
            dn 200 DNAME example.net.
            dm 200 DNAME targets
            x.targets 300 A 192.0.2.10
            x.targets 300 TXT "renamed"
            dl 300 DNAME dl.dl
            chain1 300 CNAME chain2
            chain2 300 CNAME chain3
            chain3 300 CNAME chain4
            chain4 300 CNAME chain5
            chain5 300 CNAME chain6
            chain6 300 CNAME chain7
            chain7 300 CNAME chain8
            chain8 300 CNAME chain9
            chain9 300 CNAME chain10
            chain10 300 CNAME chain11
            chain11 300 CNAME chain12
            chain12 300 CNAME chain13
            chain13 300 A 192.0.2.13
            """);

    private static final HostedZone SUB = zone("sub.example.com", """
            @ 300 NS ns1
            ns1 300 A 192.0.2.7
            h 300 A 192.0.2.20
            """);

    private static final HostedZone NET = zone("example.net", """
            @ 300 NS ns
            ns 300 A 192.0.2.11
            www 300 A 192.0.2.12
            back 300 CNAME web.example.com.
            """);

    private static final String LONG = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".";

    @Test
    void everyPhenomenonOfThreeZonesIsAnsweredAsNamedDoes(@TempDir Path folder) throws IOException {
        Set<String> names = new LinkedHashSet<>(List.of(
                "q.wild.example.com",
                "b.wild.example.com",
                "q.b.wild.example.com",
                "z.y.wild.example.com",
                "q.wc.example.com",
                "q.went.wx.example.com",
                "q.wx.example.com",
                "q.star.example.com",
                "*.wild.example.com",
                "nope.example.com",
                "q.web.example.com",
                "h.del.example.com",
                "q.ns.del.example.com",
                "h.sub.example.com",
                "nope.sub.example.com",
                "www.dn.example.com",
                "back.dn.example.com",
                "x.dm.example.com",
                "y.dm.example.com",
                "a.x.dm.example.com",
                "x.dl.example.com",
                LONG + "dm.example.com",
                "_tcp.example.com",
                "wild.example.com",
                "example.org",
                "com",
                "back.example.net",
                "nope.example.net"));
        for (HostedZone zone : List.of(COM, SUB, NET)) {
            names.add(zone.apex().host());
            zone.entries().forEach(entry -> names.add(entry.owner().host()));
        }
        compare(folder, List.of(COM, SUB, NET), names);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void zonesDrawnAtRandomAreAnsweredAsNamedDoes(long seed, @TempDir Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        HostedZone drawn = drawnZone(random);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < 200; i++) {
            names.add(drawnName(random).replace("*", "q") + "example.com");
        }
        drawn.entries().forEach(entry -> names.add(entry.owner().host()));
        compare(folder, List.of(drawn), names);
    }

    private static void compare(Path folder, List<HostedZone> zones, Set<String> names) throws IOException {
        Authority authority = Authority.withinZones(topology(zones.toArray(HostedZone[]::new)));
        List<Question> questions = names.stream()
                .flatMap(name -> TYPES.stream().map(type -> question(name, type)))
                .toList();
        List<String> differences = new ArrayList<>();
        try (LoopbackNamed named = new LoopbackNamed(folder, zones)) {
            List<List<String>> answers = named.dig(questions);
            assertThat(answers).hasSameSizeAs(questions);
            for (int i = 0; i < questions.size(); i++) {
                String ours = spoken(authority.answer(questions.get(i), ASKER, new DesignState(1)));
                String theirs = spoken(answers.get(i));
                if (!ours.equals(theirs)) {
                    differences.add(questions.get(i) + "\nmodel " + ours + "\nnamed " + theirs);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static HostedZone drawnZone(SplittableRandom random) {
        HostedZone zone = zone("example.com", "@ 300 NS ns1\nns1 300 A 192.0.2.1");
        for (int i = 0; i < 60; i++) {
            String owner = drawnName(random);
            String data = List.of(
                            "A 192.0.2." + i,
                            "AAAA 2001:db8::" + i,
                            "TXT \"t\"",
                            "MX 10 " + drawnTarget(random),
                            "CNAME " + drawnTarget(random),
                            "NS " + drawnTarget(random),
                            "DNAME " + drawnTarget(random))
                    .get(random.nextInt(7));
            HostedZone one = zone("example.com", owner + "example.com. 300 " + data);
            if (isLoadable(zone, one)) {
                zone = zone.with(one.entries().getFirst());
            }
        }
        return zone;
    }

    /** No CNAME beside other data, no wildcard NS or DNAME, nothing but glue below a cut or a DNAME: named loads the rest. */
    private static boolean isLoadable(HostedZone zone, HostedZone one) {
        RecordSet set = (RecordSet) one.entries().getFirst();
        boolean alone = zone.at(set.owner()).stream()
                .noneMatch(each ->
                        each.typeName().equals("CNAME") || set.typeName().equals("CNAME"));
        boolean plain = !set.owner().isWildcard() || !Set.of("NS", "DNAME").contains(set.typeName());
        return alone && plain && !set.owner().equals(zone.apex());
    }

    private static String drawnName(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        int depth = 1 + random.nextInt(3);
        for (int i = 0; i < depth; i++) {
            name.append(i == 0 && random.nextInt(5) == 0 ? "*" : "" + "abc".charAt(random.nextInt(3)))
                    .append('.');
        }
        return name.toString();
    }

    private static String drawnTarget(SplittableRandom random) {
        return drawnName(random).replace("*", "b") + "example.com.";
    }

    private static String spoken(Response response) {
        return spoken(
                response.rcode().name(),
                response.authoritative(),
                lines(response.answer()),
                lines(response.authority()),
                lines(response.additional()));
    }

    private static String spoken(List<String> dig) {
        String status = dig.stream()
                .filter(line -> line.contains("status: "))
                .map(line -> line.replaceAll(".*status: ([A-Z]+).*", "$1"))
                .findFirst()
                .orElse("silence");
        boolean authoritative = dig.stream().anyMatch(line -> line.matches(";; flags:.* aa[ ;].*"));
        return spoken(
                status, authoritative, section(dig, "ANSWER"), section(dig, "AUTHORITY"), section(dig, "ADDITIONAL"));
    }

    private static String spoken(
            String rcode, boolean aa, List<String> answer, List<String> authority, List<String> additional) {
        return rcode + " aa=" + aa + "\n answer " + new TreeSet<>(answer) + "\n authority " + new TreeSet<>(authority)
                + "\n additional " + new TreeSet<>(additional);
    }

    private static List<String> section(List<String> dig, String name) {
        List<String> lines = new ArrayList<>();
        int start = dig.indexOf(";; " + name + " SECTION:");
        for (int i = start + 1; start >= 0 && i < dig.size() && !dig.get(i).isEmpty(); i++) {
            String[] words = dig.get(i).split("\\s+", 5);
            RecordType type = RecordType.of(words[3]);
            RRset set = RRset.of(DomainName.of(words[0]), Ttl.parse(words[1]), Rdata.parse(type, words[4]));
            lines.addAll(lines(List.of(set)));
        }
        return lines;
    }
}
