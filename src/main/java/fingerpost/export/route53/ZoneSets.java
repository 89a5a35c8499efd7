package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.export.Loss.Status;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All sets of one hosted zone. */
final class ZoneSets implements ZoneReading {
    /** Developer Guide, "Supported DNS record types", as far as their data has a form of its own here. */
    private static final Set<RecordType> SUPPORTED = Set.of(
            RecordType.A,
            RecordType.AAAA,
            RecordType.CAA,
            RecordType.CNAME,
            RecordType.DS,
            RecordType.HTTPS,
            RecordType.MX,
            RecordType.NS,
            RecordType.PTR,
            RecordType.SRV,
            RecordType.SVCB,
            RecordType.TLSA,
            RecordType.TXT);

    /** What {@link Telling.OwnWords} says an ALIAS is counted as. */
    private static final RecordType STAND_IN_OF_ALIAS = new RecordType(65401);

    private static final int LONGEST_VALUE = 4000;
    private static final int MOST_VALUES = 400;
    private static final Pattern OF_AWS = Pattern.compile("ns-[0-9]+\\.awsdns-[0-9]+\\.(com|net|org|co\\.uk)");

    private final Scope scope;
    private final Map<String, Optional<Told>> told = new HashMap<>();

    ZoneSets(Scope scope) {
        this.scope = scope;
    }

    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        if (!zone.id().equals(scope.zone().id())) {
            return Telling.USUAL;
        }
        return switch (entry) {
            case RecordSet set -> of(set);
            case Alias _ -> said(entry).map(ZoneSets::inOwnWords).orElse(Telling.USUAL);
        };
    }

    private Telling of(RecordSet set) {
        Optional<String> refusal = refusal(set);
        if (refusal.isPresent()) {
            return new PlainAnswer(List.of(), Status.CANNOT, refusal.get());
        }
        Told said = said(set).orElseThrow();
        return said.sets().isEmpty()
                ? new PlainAnswer(List.of(), Status.CANNOT, said.message() + " So nothing is answered.")
                : inOwnWords(said);
    }

    private static Telling inOwnWords(Told said) {
        return new Telling.OwnWords(List.of(), said.status(), said.message());
    }

    private static Optional<String> refusal(RecordSet set) {
        if (!SUPPORTED.contains(set.type())) {
            return Optional.of("Route 53 takes no records of the type " + set.type()
                    + " in this form. Serve the name from a zone of your own.");
        }
        List<Rdata> records = set.policy().records();
        if (records.size() > MOST_VALUES
                || records.stream().anyMatch(each -> SetJson.value(each).length() > LONGEST_VALUE)) {
            return Optional.of("A set of Route 53 has at most 400 values of at most 4,000 characters.");
        }
        return set.type().equals(RecordType.CNAME) && severalAtOnce(set.policy())
                ? Optional.of(
                        "One name has one CNAME (RFC 2181 section 10.1), unless weights or lines choose among several.")
                : Optional.empty();
    }

    private static boolean severalAtOnce(AnswerPolicy policy) {
        return PolicySets.isPool(policy)
                ? policy.records().size() > 1
                : policy.inner().stream().anyMatch(ZoneSets::severalAtOnce);
    }

    private Optional<Told> said(ZoneEntry entry) {
        return told.computeIfAbsent(key(entry.owner(), entry.typeName()), any -> switch (entry) {
            case RecordSet set -> Optional.of(PolicySets.of(scope, set));
            case Alias alias -> AliasSets.of(scope, alias);
        });
    }

    private static String key(DomainName owner, String type) {
        return owner + " " + type;
    }

    /** The sets of what can be served, which {@code records} lists, stand-ins for name servers and ALIAS included. */
    List<ResourceSet> sets(List<RRset> records, Losses losses) {
        List<ResourceSet> sets = new ArrayList<>(ofApex(losses));
        for (RRset each : records) {
            boolean own = each.owner().equals(scope.zone().apex())
                    && (each.type().equals(RecordType.SOA) || each.type().equals(RecordType.NS));
            if (!own) {
                sets.addAll(sets(each, losses));
            }
        }
        return withoutDangling(sets, losses);
    }

    private List<ResourceSet> sets(RRset records, Losses losses) {
        Optional<ZoneEntry> entry = scope.zone().at(records.owner()).stream()
                .filter(each -> each.typeName().equals(records.type().toString())
                        || (each instanceof Alias && records.type().equals(STAND_IN_OF_ALIAS)))
                .findFirst();
        Optional<Told> said = entry.flatMap(this::said);
        boolean whole = entry.isEmpty()
                || !(entry.get() instanceof RecordSet set)
                || set.type().equals(RecordType.CNAME)
                || Set.copyOf(set.policy().records()).equals(Set.copyOf(records.rdata()));
        if (said.isPresent() && whole) {
            return said.get().sets();
        }
        if (said.isPresent()) {
            losses.approximate(
                    Subject.of(scope.zone(), entry.orElseThrow()),
                    "Some of its records cannot be written, or a service registry announces others here: what can be"
                            + " written is answered together.");
        }
        return List.of(plain(records));
    }

    private static ResourceSet plain(RRset records) {
        return new ResourceSet(
                records.owner(), records.type(), Optional.empty(), new Content.Values(records.ttl(), records.rdata()));
    }

    /** NS and SOA of the zone where they are those that Route 53 gave to it; others cannot be served by it. */
    private List<ResourceSet> ofApex(Losses losses) {
        HostedZone zone = scope.zone();
        List<ResourceSet> sets = new ArrayList<>();
        if (isOfAws(zone.soa().primary())) {
            sets.add(plain(RRset.of(zone.apex(), zone.soaTtl(), zone.soa())));
        } else {
            losses.approximate(Subject.of(zone.id()), "Route 53 gives the zone an SOA of its own.");
        }
        zone.find(zone.apex(), RecordType.NS.toString()).ifPresent(entry -> {
            List<Rdata> servers = ((RecordSet) entry).policy().records();
            if (servers.stream().allMatch(each -> each instanceof Ns ns && isOfAws(ns.server()))) {
                sets.add(plain(new RRset(zone.apex(), RecordType.NS, entry.ttl(), servers)));
            } else {
                losses.cannot(
                        Subject.of(zone, entry),
                        "Route 53 gives the zone four name servers of its own: name them to the registrar in place of"
                                + " these.");
            }
        });
        return sets;
    }

    private static boolean isOfAws(DomainName server) {
        return OF_AWS.matcher(server.host()).matches();
    }

    /** Without aliases of names that have no set of their type, which the whole batch would be refused for. */
    private List<ResourceSet> withoutDangling(List<ResourceSet> sets, Losses losses) {
        Set<String> there = sets.stream()
                .map(each -> key(each.name(), each.type().toString()))
                .collect(Collectors.toSet());
        List<ResourceSet> kept = sets.stream()
                .filter(each -> !(each.content() instanceof Content.AliasOf alias)
                        || !alias.zone().equals(scope.zoneId())
                        || there.contains(key(alias.target(), each.type().toString())))
                .toList();
        Set<ResourceSet> gone = new HashSet<>(sets);
        kept.forEach(gone::remove);
        for (ResourceSet each : gone) {
            scope.zone().at(each.name()).stream()
                    .filter(Alias.class::isInstance)
                    .forEach(entry -> losses.cannot(
                            Subject.of(scope.zone(), entry), "Its target is left out, so there is nothing to answer."));
        }
        return gone.isEmpty() ? kept : withoutDangling(kept, losses);
    }
}
