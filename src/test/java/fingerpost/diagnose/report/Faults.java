package fingerpost.diagnose.report;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Type;

/** The prepared faults: at least one for each check of the catalogue. */
final class Faults {
    private static final String LONG = "a".repeat(60);
    private static final Set<Integer> NEW_TYPES = Set.of(65_280, Type.HTTPS, Type.CAA);

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(delegation(), servers(), soa(), aliases(), flattening(), mail(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> delegation() {
        return List.of(
                Fault.of("sound", "nothing is wrong", ""),
                Fault.of("del01", "is not delegated", "DEL01").above("").copies("", ""),
                Fault.of("del02", "no server has the zone", "DEL02 DEL03").copies("", ""),
                Fault.of("del03", "one server is lame", "DEL03").replacingAtSecond("@ ", ";"),
                Fault.of("del04", "one server is silent", "DEL04")
                        .replacing("127.0.3.2", "127.0.4.9")
                        .above(glue("del04", "127.0.3.1", "127.0.4.9")),
                Fault.of("del04b", "nothing listens at one server", "DEL04")
                        .replacing("127.0.3.2", "127.0.4.8")
                        .above(glue("del04b", "127.0.3.1", "127.0.4.8")),
                Fault.twisted("del05", "no TCP", "DEL05", Twists.silentOverTcp()),
                Fault.of("del06", "a server too many above", "DEL06")
                        .with("ns3 A 127.0.3.3")
                        .alsoAbove("del06 NS ns3.del06\nns3.del06 A 127.0.3.3"),
                Fault.of("del06b", "a server too many below", "DEL06").with("@ NS ns3\nns3 A 127.0.3.3"),
                Fault.of("del06c", "a dead server only above", "DEL04 DEL06 DEL10")
                        .alsoAbove("del06c NS ns3.del06c\nns3.del06c A 127.0.4.8"),
                Fault.of("del07", "the zone above disagrees with itself", "DEL07")
                        .aboveAtSecond("del07 NS ns1.del07\nns1.del07 A 127.0.3.1\n"),
                Fault.of("del08", "glue is missing", "DEL08")
                        .above("del08 NS ns1.del08\ndel08 NS ns2.del08\nns1.del08 A 127.0.3.1\n"),
                Fault.of("del09", "glue leads to another server of the zone", "DEL09")
                        .above(glue("del09", "127.0.3.1", "127.0.3.3")),
                Fault.of("del09b", "glue leads nowhere", "DEL04 DEL09").above(glue("del09b", "127.0.3.1", "127.0.4.8")),
                Fault.of("del10", "a server without an address", "DEL10")
                        .with("@ NS none.target.net.")
                        .alsoAbove("del10 NS none.target.net."),
                Fault.of("del11", "servers in a circle", "DEL11")
                        .above("del11 NS ns.del11x\ndel11x NS ns.del11\n")
                        .copies("", ""),
                Fault.of("del12", "the delegation is too large", "DEL04 DEL12")
                        .alsoAbove(
                                many(i -> "del12 NS ns" + i + LONG + ".del12\nns" + i + LONG + ".del12 A 127.0.5." + i))
                        .with(many(i -> "@ NS ns" + i + LONG + "\nns" + i + LONG + " A 127.0.5." + i)),
                Fault.of("del13", "a server's domain can be registered", "DEL10 DEL13")
                        .with("@ NS ns.unregistered.net.")
                        .alsoAbove("del13 NS ns.unregistered.net."),
                Fault.of("del14", "more names of servers than anybody looks up", "DEL10 DEL14")
                        .above(many(i -> "del14 NS none" + i + ".target.net."))
                        .copies("", ""),
                Fault.of("del15", "a DS but no keys", "DEL15").alsoAbove("del15 DS 12345 13 2 " + "AB".repeat(32)));
    }

    private static List<Fault> servers() {
        return List.of(
                Fault.of("ns01", "one server", "NS01")
                        .without("@ NS ns2")
                        .above("ns01 NS ns1.ns01\nns1.ns01 A 127.0.3.1\n"),
                Fault.of("ns02", "two names, one server", "NS02")
                        .replacing("127.0.3.2", "127.0.3.1")
                        .above(glue("ns02", "127.0.3.1", "127.0.3.1")),
                Fault.of("ns03", "a server is an alias", "NS03")
                        .replacing("@ NS ns2", "@ NS alias.target.net.")
                        .above("ns03 NS ns1.ns03\nns03 NS alias.target.net.\nns1.ns03 A 127.0.3.1\n"),
                Fault.twisted("ns07", "resolves for everybody", "NS07", Twists.resolvesForAll())
                        .replacing("127.0.4.1", "127.0.4.3")
                        .replacing("127.0.4.2", "127.0.4.4")
                        .above(glue("ns07", "127.0.4.3", "127.0.4.4")),
                Fault.twisted("ns09", "no answer with EDNS", "NS09", Twists.dropsEdns()),
                Fault.twisted("ns09b", "any version of EDNS is taken", "NS09", Twists.ignoresEdnsVersion()),
                Fault.twisted("ns09c", "unknown options come back", "NS09", Twists.echoesOptions()),
                Fault.twisted("ns10", "AAAA is dropped", "NS10", Twists.drops(Set.of(Type.AAAA))),
                Fault.twisted("ns10b", "AAAA is refused", "NS10", Twists.says(Rcode.NOTIMP, Set.of(Type.AAAA))),
                Fault.twisted("ns11", "letters become small", "NS11", Twists.lowersCase()),
                Fault.of("ns12", "answers come from elsewhere", "NS12")
                        .replacing("ns2 A 127.0.3.2", "ns2 A 127.0.4.6")
                        .above(glue("ns12", "127.0.3.1", "127.0.4.6")),
                Fault.of("ns13", "copies name other servers", "NS13 DEL06")
                        .with("ns3 A 127.0.3.3")
                        .replacingAtSecond("@ NS ns2", "@ NS ns2\n@ NS ns3"),
                Fault.twisted("ns14", "new types are refused", "NS14", Twists.says(Rcode.NOTIMP, NEW_TYPES)),
                Fault.of("ns15", "no name and another name in reverse", "NS15")
                        .replacing("ns1 A 127.0.3.1", "ns1 A 127.0.6.1")
                        .replacing("ns2 A 127.0.3.2", "ns2 A 127.0.6.2")
                        .above(glue("ns15", "127.0.6.1", "127.0.6.2")),
                Fault.twisted("ns14b", "new types are dropped", "NS14", Twists.drops(NEW_TYPES)));
    }

    private static List<Fault> soa() {
        return List.of(
                Fault.twisted("soa01", "two SOA", "SOA01", Twists.none())
                        .with("@ 3600 IN SOA ns1 hostmaster 1 14401 3600 1209600 300"),
                Fault.of("soa02", "one server is behind", "SOA02").replacingAtSecond("master 1 ", "master 4294967295 "),
                Fault.of("soa03", "timers differ", "SOA03").replacingAtSecond(" 14400 ", " 28800 "),
                Fault.of("soa04", "no such primary", "SOA04").replacing("SOA ns1", "SOA nobody"),
                Fault.of("soa05", "timers too short", "SOA05").replacing("14400 3600 1209600", "60 600 3600"),
                Fault.of("soa06", "no mailbox", "SOA06").replacing("hostmaster 1", "hostmaster. 1"),
                Fault.of("soa07", "addresses differ", "SOA07").replacingAtSecond("www A 192.0.2.1", "www A 192.0.2.9"),
                Fault.of("soa07b", "records only on one server", "SOA07").replacingAtSecond("@ CAA", "other CAA"));
    }

    private static List<Fault> aliases() {
        return List.of(
                Fault.twisted("cn01", "an alias with company", "CN01", Twists.none())
                        .without("www AAAA 2001:db8::1")
                        .with("www CNAME mail"),
                Fault.twisted("cn02", "two aliases", "CN02", Twists.none())
                        .without("www A 192.0.2.1")
                        .without("www AAAA 2001:db8::1")
                        .with("www CNAME mail\nwww CNAME ns1"),
                Fault.twisted("cn03", "an alias at the apex", "CN03", Twists.none())
                        .without("@ A 192.0.2.1")
                        .without("@ AAAA 2001:db8::1")
                        .without("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1")
                        .with("@ CNAME mail"),
                alias("cn04", "aliases in a circle", "CN04", "www CNAME back\nback CNAME www"),
                alias("cn05", "six aliases", "CN05", chain(6)),
                alias(
                        "cn06",
                        "a name too long",
                        "CN06",
                        "www CNAME " + LONG + "." + LONG + "." + LONG + ".d\nd DNAME " + LONG + "." + LONG
                                + ".target.net."),
                alias("cn07", "leads to nothing", "CN07", "www CNAME gone.target.net."),
                alias("cn08", "leads to no address", "CN08", "www CNAME text.target.net."),
                alias("cn09", "anybody can claim it", "CN07 CN09", "www CNAME shop.azurewebsites.net."),
                alias("cn10", "lives longer than its target", "CN10", "www 86400 CNAME quick.target.net."),
                alias("cn10b", "is never kept", "CN10", "www 0 CNAME quick.target.net."),
                alias("cn11", "an address as a name", "CN07 CN11", "www CNAME 192.0.2.1."),
                Fault.twisted("cn12", "an alias for one and for all", "CN12 CN01", Twists.addsDname())
                        .without("www A 192.0.2.1")
                        .without("www AAAA 2001:db8::1")
                        .with("www CNAME mail"),
                alias("cn13", "a provider", "", "www CNAME d111.cloudfront.net."),
                Fault.twisted("cn14", "the target first", "CN14", Twists.reverses())
                        .without("www A 192.0.2.1")
                        .without("www AAAA 2001:db8::1")
                        .with("www CNAME mail"));
    }

    private static List<Fault> flattening() {
        String wholly = "@ 60 A 192.0.2.10\n@ 60 A 192.0.2.11\n@ 60 AAAA 2001:db8::10";
        return List.of(
                flattened("al02", "flattened from its target", "", wholly),
                flattened("al02b", "flattened long ago", "AL02", "@ 60 A 192.0.2.10\n@ 60 AAAA 2001:db8::10"),
                alias("al03", "flattened for one region", "AL03", "www CNAME lb.geo.net.")
                        .without("@ A 192.0.2.1")
                        .without("@ AAAA 2001:db8::1")
                        .without("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1")
                        .with(wholly),
                flattened("al04", "flattened for too long", "AL04", wholly.replace(" 60 ", " 3600 ")),
                flattened("al05", "flattened without IPv6", "AL05", "@ 60 A 192.0.2.10\n@ 60 A 192.0.2.11"));
    }

    private static List<Fault> mail() {
        return List.of(
                Fault.of("mx01", "mail to an alias", "MX01").replacing("10 mail", "10 alias.target.net."),
                Fault.of("mx02", "mail to nobody", "MX02").replacing("10 mail", "10 gone.target.net."),
                Fault.of("mx03", "no mail, and mail", "MX03").with("@ MX 0 ."),
                Fault.of("mx04", "mail differs", "MX04").replacingAtSecond("10 mail", "20 mail"),
                Fault.of("mx05", "mail to an address", "MX05").replacing("10 mail", "10 192.0.2.1."),
                Fault.of("mx06", "two policies", "MX06").with("@ TXT \"v=spf1 -all\""),
                Fault.of("mx06b", "a policy that cannot be read", "MX06").replacing("mx -all", "mx ip4:nonsense -all"),
                Fault.of("mx06c", "a policy of too many look-ups", "MX06")
                        .replacing("mx -all", "mx include:spf.target.net -all"));
    }

    private static List<Fault> others() {
        return List.of(
                Fault.of("wc01", "a wildcard", "").with("* A 192.0.2.1"),
                Fault.of("wc02", "a record of another type blocks the wildcard", "WC02")
                        .without("www A 192.0.2.1")
                        .without("www AAAA 2001:db8::1")
                        .with("* A 192.0.2.1\nwww TXT \"x\""),
                Fault.of("wc02b", "a name below blocks the wildcard", "WC02")
                        .without("www A 192.0.2.1")
                        .without("www AAAA 2001:db8::1")
                        .with("* A 192.0.2.1\na.www A 192.0.2.1"),
                Fault.twisted("wc03", "a delegation of every name", "WC03", Twists.none())
                        .with("* NS ns1"),
                Fault.twisted("wc03b", "another name for every name", "WC03", Twists.none())
                        .with("* DNAME target.net."),
                Fault.of("wc04", "a wildcard on one server", "WC04")
                        .replacingAtSecond("www A", "*.deep A 192.0.2.1\nwww A")
                        .replacingAtSecond("*.deep", "*"),
                Fault.twisted("ttl01", "one set, two TTLs", "TTL01", Twists.none())
                        .with("www 600 A 192.0.2.3"),
                Fault.of("ttl01b", "servers of other TTLs", "TTL01").replacingAtSecond("@ MX", "@ 900 MX"),
                Fault.of("ttl03", "NS of another TTL above", "")
                        .above(glue("ttl03", "127.0.3.1", "127.0.3.2").replace(" NS", " 86400 NS")),
                Fault.of("ttl04", "absence is remembered for a day", "TTL04")
                        .replacing("@ 3600 IN", "@ 86400 IN")
                        .replacing("1209600 300", "1209600 86400"),
                Fault.of("ip01", "only IPv6", "IP01").without("www A 192.0.2.1"),
                Fault.of("caa02", "a critical tag that nobody knows", "CAA02").with("@ CAA 128 tbs \"unknown\""),
                Fault.of("svc01", "an alias beside priorities", "SVC01").with("@ HTTPS 0 www"),
                Fault.of("svc02", "a hint elsewhere", "SVC02").replacing("hint=192.0.2.1", "hint=192.0.2.99"),
                Fault.of("svc03", "a parameter that nobody knows is mandatory", "SVC03")
                        .replacing("alpn=h2 ", "mandatory=key65333 alpn=h2 key65333=x "));
    }

    private static Fault alias(String label, String what, String codes, String lines) {
        return Fault.of(label, what, codes)
                .without("www A 192.0.2.1")
                .without("www AAAA 2001:db8::1")
                .with(lines);
    }

    private static Fault flattened(String label, String what, String codes, String apex) {
        return alias(label, what, codes, "www CNAME lb.target.net.")
                .without("@ A 192.0.2.1")
                .without("@ AAAA 2001:db8::1")
                .without("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1")
                .with(apex);
    }

    private static String glue(String label, String first, String second) {
        return "%1$s NS ns1.%1$s\n%1$s NS ns2.%1$s\nns1.%1$s A %2$s\nns2.%1$s A %3$s\n".formatted(label, first, second);
    }

    private static String many(IntFunction<String> line) {
        return IntStream.rangeClosed(1, 8).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String chain(int links) {
        return "www CNAME c1\n"
                + IntStream.range(1, links)
                        .mapToObj(i -> "c" + i + " CNAME c" + (i + 1))
                        .collect(Collectors.joining("\n"))
                + "\nc" + links + " A 192.0.2.1\nc" + links + " AAAA 2001:db8::1";
    }
}
