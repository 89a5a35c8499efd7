package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sorts the records of a zone into those that BIND, NSD and Knot all load and those for which one of them would refuse the
 * whole zone. What stays is the largest part that can be kept without guessing what the designer meant.
 */
final class Loadable {
    private final DomainName apex;
    private List<Candidate> kept;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Owners owners;

    private Loadable(DomainName apex, Collection<Candidate> candidates) {
        this.apex = apex;
        this.kept = List.copyOf(candidates);
        this.owners = Owners.of(candidates);
    }

    /** What can be written, in the order given, and what cannot. */
    record Sorted(List<Candidate> kept, List<LeftOut> leftOut) {}

    static Sorted sort(DomainName apex, Collection<Candidate> candidates) {
        Loadable zone = new Loadable(apex, candidates);
        zone.leaveOutRecords(set -> record -> RecordRule.against(set.owner(), record));
        zone.leaveOutSets(zone::apexRule);
        zone.leaveOutSets(zone::singleRule);
        zone.leaveOutSets(zone::aliasRule);
        zone.leaveOutSets(zone::belowDnameRule);
        zone.leaveOutRecords(set -> record -> zone.serverRule(set, record));
        return new Sorted(zone.kept, List.copyOf(zone.leftOut));
    }

    private Optional<String> apexRule(RRset set) {
        boolean atApex = set.owner().equals(apex);
        if (atApex && set.type().equals(RecordType.CNAME)) {
            return Optional.of("The apex has SOA and NS, so it cannot have a CNAME (RFC 1034 section 3.6.2)."
                    + " Use an ALIAS of the provider, or the addresses of the target.");
        }
        if (atApex && set.type().equals(RecordType.DS)) {
            return Optional.of("The DS of a zone stands in its parent (RFC 4035 section 2.4).");
        }
        return set.type().equals(RecordType.NS) && set.owner().isWildcard()
                ? Optional.of("A wildcard cannot be delegated (RFC 4592 section 4.2).")
                : Optional.empty();
    }

    private Optional<String> singleRule(RRset set) {
        boolean single = set.type().equals(RecordType.CNAME) || set.type().equals(RecordType.DNAME);
        return single && set.rdata().size() > 1
                ? Optional.of("One name has one " + set.type()
                        + (set.type().equals(RecordType.CNAME)
                                ? " (RFC 2181 section 10.1). For several targets use A and AAAA records."
                                : " (RFC 6672 section 2.4)."))
                : Optional.empty();
    }

    private Optional<String> aliasRule(RRset set) {
        if (set.type().equals(RecordType.CNAME) && owners.typesAt(set.owner()).size() > 1) {
            return Optional.of(
                    "A CNAME stands alone at its name (RFC 1034 section 3.6.2); the other records are written.");
        }
        return set.type().equals(RecordType.DNAME)
                        && owners.has(set.owner(), RecordType.NS)
                        && !set.owner().equals(apex)
                ? Optional.of("A delegated name has no DNAME (RFC 6672 section 2.3); the delegation is written.")
                : Optional.empty();
    }

    private Optional<String> belowDnameRule(RRset set) {
        return owners.dnameAbove(set.owner(), apex)
                .map(dname -> "It lies below the DNAME " + dname
                        + ", which hides it (RFC 6672 section 2.4); NSD and Knot" + " refuse the zone.");
    }

    private Optional<String> serverRule(RRset set, Rdata record) {
        if (!(record instanceof Ns ns) || !ns.server().isAtOrBelow(apex) || owners.hasAddress(ns.server(), apex)) {
            return Optional.empty();
        }
        boolean alias = owners.has(ns.server(), RecordType.CNAME);
        return Optional.of("The name server " + ns.server() + " of " + set.owner() + " is "
                + (alias
                        ? "a CNAME (RFC 2181 section 10.3)."
                        : "in this zone and has no address here (RFC 1035 section 4.2.1). Add its A or AAAA record."));
    }

    private void leaveOutSets(Function<RRset, Optional<String>> rule) {
        leaveOutRecords(set -> {
            Optional<String> reason = rule.apply(set);
            return record -> reason;
        });
    }

    private void leaveOutRecords(Function<RRset, Function<Rdata, Optional<String>>> rule) {
        List<Candidate> still = new ArrayList<>();
        for (Candidate candidate : kept) {
            RRset set = candidate.set();
            Function<Rdata, Optional<String>> ruleOfSet = rule.apply(set);
            List<Rdata> good = new ArrayList<>();
            for (Rdata record : set.rdata()) {
                ruleOfSet
                        .apply(record)
                        .ifPresentOrElse(
                                reason ->
                                        leftOut.add(LeftOut.of(candidate.source(), some(set, List.of(record)), reason)),
                                () -> good.add(record));
            }
            if (good.size() == set.rdata().size()) {
                still.add(candidate);
            } else if (!good.isEmpty() && candidate.ownWords().isEmpty()) {
                still.add(candidate.with(some(set, good)));
            }
        }
        if (still.size() < kept.size()) {
            owners = Owners.of(still);
        }
        kept = List.copyOf(still);
    }

    private static RRset some(RRset set, List<Rdata> records) {
        return new RRset(set.owner(), set.type(), set.ttl(), records);
    }
}
