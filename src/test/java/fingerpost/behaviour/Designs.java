package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Element;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short ways to write designs and questions in tests. */
final class Designs {
    static final Asker ASKER = Asker.at(IpAddress.of("192.0.2.53"));

    private Designs() {}

    /** A zone of lines {@code owner TTL TYPE rdata}; the SOA has TTL 300 and minimum 60, the id is the apex with dashes. */
    static HostedZone zone(String apex, String lines) {
        DomainName origin = DomainName.of(apex);
        Map<String, List<Rdata>> records = new LinkedHashMap<>();
        Map<String, ZoneEntry> entries = new LinkedHashMap<>();
        for (String line :
                lines.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            String[] words = line.split("\\s+", 4);
            DomainName owner = DomainName.of(words[0], origin);
            Ttl ttl = Ttl.parse(words[1]);
            String key = owner + " " + words[2];
            if (words[2].equals("ALIAS")) {
                entries.put(key, new Alias(owner, ttl, DomainName.of(words[3], origin)));
            } else {
                RecordType type = RecordType.of(words[2]);
                List<Rdata> all = records.computeIfAbsent(key, any -> new ArrayList<>());
                all.add(Rdata.parse(type, words[3], origin));
                entries.put(key, new RecordSet(owner, type, ttl, new Fixed(all)));
            }
        }
        Soa soa = new Soa(
                origin.child("ns1"),
                origin.child("hostmaster"),
                1,
                new Ttl(14400),
                new Ttl(3600),
                new Ttl(1209600),
                new Ttl(60));
        return new HostedZone(
                Id.of(apex.replace('.', '-')),
                origin,
                new Ttl(300),
                soa,
                new Ttl(300),
                "",
                List.copyOf(entries.values()));
    }

    static Topology topology(Element... elements) {
        return Topology.of("Test", "", List.of(elements));
    }

    /** A design of example.com with one record set {@code www} of that policy, and the other elements. */
    static Topology withPolicy(AnswerPolicy policy, Element... others) {
        RecordType type = policy.records().getFirst().type();
        HostedZone zone = zone("example.com", "")
                .with(new RecordSet(DomainName.of("www.example.com"), type, new Ttl(300), policy));
        List<Element> all = new ArrayList<>(List.of(others));
        all.add(zone);
        return Topology.of("Test", "", all);
    }

    static Question question(String name, String type) {
        return new Question(DomainName.of(name), RecordType.of(type));
    }

    /** The records as lines of {@code owner TTL TYPE rdata}, in order. */
    static List<String> lines(List<RRset> sets) {
        return sets.stream()
                .flatMap(set -> set.rdata().stream()
                        .map(record -> set.owner() + " " + set.ttl() + " " + set.type() + " " + record.text()))
                .toList();
    }

    static List<Rdata> addresses(String... literals) {
        return List.of(literals).stream()
                .map(literal -> IpAddress.of(literal).record())
                .toList();
    }
}
