package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What is asked about a domain.
 *
 * @param names that are looked at
 * @param random a name that nobody can have created
 */
record Questions(DomainName zone, List<DomainName> names, DomainName random) {
    /** Look-ups of other names: servers, mail servers, aliases; more is a survey of somebody else. */
    static final int TRACES = 120;
    /** Policies of other domains; a receiver stops after ten look-ups (RFC 7208 section 4.6.4). */
    static final int POLICIES = 12;
    /** Addresses of servers whose names are looked up in reverse; more say nothing new. */
    static final int REVERSE = 8;

    Questions {
        names = List.copyOf(names);
    }

    static Questions of(DomainName domain, DomainName zone) {
        List<DomainName> names = new ArrayList<>(List.of(domain));
        if (zone.equals(domain) && domain.labels().size() > 1) {
            names.add(domain.child("www"));
        }
        String label = "fingerpost-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36);
        return new Questions(zone, names, zone.child(label));
    }

    List<Probe> ofParent() {
        return List.of(
                Probe.of(zone, RecordType.NS),
                new Probe(zone, RecordType.NS, Manner.WITHOUT_EDNS),
                Probe.of(zone, RecordType.DS));
    }

    /** Of a server that does not deny the random name: there is a wildcard, or names are answered without one. */
    List<Probe> ofWildcard() {
        return List.of(Probe.of(zone.wildcard(), RecordType.NS), Probe.of(zone.wildcard(), RecordType.DNAME));
    }

    /** Of a server that has shown its authority. */
    List<Probe> ofServer() {
        List<Probe> probes = new ArrayList<>();
        probes.add(Probe.of(zone, RecordType.NS));
        probes.add(new Probe(zone, RecordType.SOA, Manner.TCP));
        for (DomainName name : names) {
            for (RecordType type : List.of(
                    RecordType.A, RecordType.AAAA, RecordType.MX, RecordType.TXT, RecordType.HTTPS, RecordType.CAA)) {
                probes.add(Probe.of(name, type));
            }
        }
        probes.add(Probe.of(zone, Probe.DNSKEY));
        probes.add(Probe.of(zone, Probe.UNKNOWN_TYPE));
        probes.add(Probe.of(random, RecordType.A));
        probes.add(new Probe(zone, RecordType.SOA, Manner.EDNS_VERSION_1));
        probes.add(new Probe(zone, RecordType.SOA, Manner.UNKNOWN_OPTION));
        probes.add(new Probe(DomainName.ROOT, RecordType.NS, Manner.RECURSIVE));
        probes.add(new Probe(zone, Probe.AXFR, Manner.TCP));
        if (names.size() > 1) {
            probes.add(new Probe(zone, RecordType.A, Manner.CLIENT_SUBNET));
        }
        return probes;
    }
}
