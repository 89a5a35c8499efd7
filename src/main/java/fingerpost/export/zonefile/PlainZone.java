package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Opaque;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Zone;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a zone file can say of a designed zone.
 *
 * @param records what servers load, SOA included
 * @param leftOut what cannot be said
 */
record PlainZone(DomainName apex, List<Candidate> records, List<LeftOut> leftOut) {
    private static final RecordType ALIAS_OF_POWERDNS = new RecordType(65401);

    PlainZone {
        records = List.copyOf(records);
        leftOut = List.copyOf(leftOut);
    }

    /** The plain zone with what is announced into it; what differs from the design is told to {@code losses}. */
    static PlainZone of(Topology topology, HostedZone hosted, List<Candidate> announced, Losses losses) {
        return of(topology, hosted, announced, losses, ZoneReading.USUAL);
    }

    /** The zone as that reading tells it. */
    static PlainZone of(
            Topology topology, HostedZone hosted, List<Candidate> announced, Losses losses, ZoneReading reading) {
        Subject zone = Subject.of(hosted.id());
        losses.exact(zone);
        Wanted wanted = new Wanted();
        wanted.add(new Candidate(zone, RRset.of(hosted.apex(), hosted.soaTtl(), hosted.soa()), ""));
        List<LeftOut> leftOut = new ArrayList<>();
        for (ZoneEntry entry : hosted.entries()) {
            if (entry instanceof RecordSet set) {
                add(Subject.of(hosted, set), set, reading.of(hosted, set), wanted, leftOut, losses);
            }
        }
        for (ZoneEntry entry : hosted.entries()) {
            if (entry instanceof Alias alias) {
                Subject subject = Subject.of(hosted, alias);
                if (reading.of(hosted, alias) instanceof Telling.OwnWords words) {
                    losses.add(subject, words.status(), words.message());
                    wanted.add(inOwnWords(subject, standIn(alias), words));
                } else {
                    add(topology, subject, alias, reading, wanted, leftOut, losses);
                }
            }
        }
        announced.forEach(wanted::add);
        Glue.fromChildren(topology, hosted, wanted.candidates()).forEach(wanted::add);
        Loadable.Sorted sorted = Loadable.sort(hosted.apex(), wanted.candidates());
        leftOut.addAll(sorted.leftOut());
        leftOut.forEach(each -> losses.cannot(each.source(), each.reason()));
        PlainZone plain = new PlainZone(hosted.apex(), sorted.kept(), leftOut);
        plain.missing()
                .forEach(type -> losses.cannot(
                        zone,
                        "No server loads this zone: it has no " + type
                                + " record that can be used (RFC 1035 section 5.2)."));
        return plain;
    }

    /** The records as a zone of the DNS. */
    Zone zone() {
        return new Zone(apex, records.stream().map(Candidate::set).toList());
    }

    /** Of SOA and NS, what the apex lacks, so that no server loads the zone. */
    List<RecordType> missing() {
        return List.of(RecordType.SOA, RecordType.NS).stream()
                .filter(type -> records.stream()
                        .map(Candidate::set)
                        .noneMatch(set -> set.owner().equals(apex) && set.type().equals(type)))
                .toList();
    }

    private static Candidate inOwnWords(Subject subject, RRset set, Telling.OwnWords words) {
        return new Candidate(subject, set, words.message(), Optional.of(words.lines()), List.of(), false);
    }

    /** All of its records, but of CNAMEs one, since words of the target's own give each asker only one. */
    private static RRset standIn(RecordSet set) {
        return set.type().equals(RecordType.CNAME)
                ? RRset.of(set.owner(), set.ttl(), set.policy().records().getFirst())
                : set.rrset();
    }

    private static RRset standIn(Alias alias) {
        return RRset.of(alias.owner(), alias.ttl(), new Opaque(ALIAS_OF_POWERDNS, "00"));
    }

    private static void add(
            Subject subject, RecordSet set, Telling telling, Wanted wanted, List<LeftOut> leftOut, Losses losses) {
        PlainAnswer answer;
        switch (telling) {
            case Telling.OwnWords words -> {
                losses.add(subject, words.status(), words.message());
                wanted.add(inOwnWords(subject, standIn(set), words));
                return;
            }
            case PlainAnswer given -> answer = given;
            case Telling.Usual _ ->
                answer = set.leastTtl().isEmpty()
                        ? PlainAnswer.of(set.policy())
                        : PlainAnswer.of(set.policy())
                                .but("The TTL stays; only gdnsd lets it follow health ("
                                        + set.ttl().seconds() + "/"
                                        + set.leastTtl().get().seconds() + ").");
        }
        losses.add(subject, answer.status(), answer.message());
        if (answer.records().isEmpty() && answer.status() != Status.CANNOT) {
            return;
        }
        if (answer.records().isEmpty()) {
            leftOut.add(LeftOut.of(subject, set.rrset(), answer.message()));
        } else {
            wanted.add(new Candidate(
                    subject, new RRset(set.owner(), set.type(), set.ttl(), answer.records()), answer.message(), set));
        }
    }

    private static void add(
            Topology topology,
            Subject subject,
            Alias alias,
            ZoneReading reading,
            Wanted wanted,
            List<LeftOut> leftOut,
            Losses losses) {
        String remark = "ALIAS " + alias.target() + ", flattened when this file was written.";
        List<Candidate> flat = List.of(RecordType.A, RecordType.AAAA).stream()
                .flatMap(family -> Flattening.of(topology, alias, family, reading).stream())
                .filter(set -> !wanted.has(set))
                .map(set -> new Candidate(subject, set, remark, alias))
                .toList();
        flat.forEach(wanted::add);
        String substitute = " PowerDNS (expand-alias) and providers with ALIAS can say it; HTTPS 0 " + alias.target()
                + " can, for browsers that ask for it.";
        if (flat.isEmpty()) {
            leftOut.add(LeftOut.of(
                    subject,
                    alias,
                    "No zone file can say ALIAS, and the design knows no address of " + alias.target()
                            + " to write instead." + substitute));
        } else {
            losses.approximate(
                    subject,
                    "No zone file can say ALIAS: the addresses that " + alias.target()
                            + " has in the design now are written; export again when they change." + substitute);
        }
    }
}
