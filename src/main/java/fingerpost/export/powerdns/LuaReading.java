package fingerpost.export.powerdns;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the zones say, and how well, when PowerDNS answers them: policies as Lua records, aliases as {@code ALIAS}.
 *
 * @param shuffling whether {@code no-shuffle} is off
 */
record LuaReading(Topology topology, boolean shuffling) implements ZoneReading, PlainAnswer.Known {
    /** Other types are of no use with a policy, or mean something to the server itself (NS, DNAME). */
    private static final Set<RecordType> SAID_BY_LUA =
            Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME, RecordType.MX, RecordType.SRV, RecordType.PTR);

    private static final int STRING = 240;
    private static final int LONGEST = 12_000;

    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> alias(alias);
            case RecordSet set -> Unreadable.by(set).<Telling>map(told -> told).orElseGet(() -> set(zone, set));
        };
    }

    private static Telling alias(Alias alias) {
        return new Telling.OwnWords(
                List.of(head(alias.owner(), alias.ttl()) + "ALIAS " + NameText.of(alias.target())),
                Status.APPROXIMATE,
                "PowerDNS looks " + alias.target()
                        + " up at the resolver of pdns.conf, which has to find it: name one that"
                        + " is at hand. A secondary needs outgoing-axfr-expand-alias on its primary.");
    }

    private static String head(DomainName owner, Ttl ttl) {
        return NameText.of(owner) + " " + ttl + " IN ";
    }

    private Telling set(HostedZone zone, RecordSet set) {
        List<String> differences = new ArrayList<>();
        set.leastTtl()
                .ifPresent(least -> differences.add("The TTL stays; only gdnsd lets it follow health ("
                        + set.ttl().seconds() + "/" + least.seconds() + ")."));
        if (isLeaf(set.policy()) || !isSayable(set)) {
            PlainAnswer plain = PlainAnswer.of(set.policy(), this);
            return differences.isEmpty() ? plain : plain.but(differences.getFirst());
        }
        Lua script = new PolicyScript(topology, set.owner()).of(set.policy());
        String code = code(script);
        if (code.length() > LONGEST) {
            return PlainAnswer.of(set.policy(), this).but("A Lua record for all of it would be too long.");
        }
        differences.addAll(new Differences(shuffling, set).list());
        Ttl ttl = ttlOfLua(zone, set.owner());
        if (!ttl.equals(set.ttl())) {
            differences.add("The TTL is that of another set of the name, since all Lua records of a name have one.");
        }
        return new Telling.OwnWords(
                List.of(head(set.owner(), ttl) + "LUA " + set.type() + strings(code)),
                differences.isEmpty() ? Status.EXACT : Status.APPROXIMATE,
                String.join(" ", differences));
    }

    /** The code of the record, once what Lua would read from it is known to be what was meant. */
    private static String code(Lua script) {
        String expression = LuaText.print(script);
        if (!LuaText.parse(expression).equals(script)) {
            throw new IllegalStateException("The text of a Lua record would not be read back as it was meant.");
        }
        List<String> functions = LuaFunction.in(script);
        return functions.isEmpty() ? expression : ";" + String.join(" ", functions) + " return " + expression;
    }

    /** PowerDNS puts a blank between the strings of a record, so that each ends where one does no harm. */
    private static String strings(String code) {
        StringBuilder strings = new StringBuilder();
        int start = 0;
        int end = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '\'';
            if (i - start >= STRING && end > start) {
                strings.append(" \"").append(code, start, end).append('"');
                start = end;
            }
            if (!quoted && (c == ' ' || c == ',')) {
                end = i + 1;
            }
        }
        return strings.append(" \"")
                .append(code, start, code.length())
                .append('"')
                .toString();
    }

    /** The least TTL of all sets of the name that Lua records say. */
    private static Ttl ttlOfLua(HostedZone zone, DomainName owner) {
        return zone.at(owner).stream()
                .filter(entry -> entry instanceof RecordSet set && !isLeaf(set.policy()) && isSayable(set))
                .map(ZoneEntry::ttl)
                .reduce(Ttl::min)
                .orElse(zone.defaultTtl());
    }

    static boolean isLeaf(AnswerPolicy policy) {
        return policy.inner().isEmpty();
    }

    static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    private static boolean isSayable(RecordSet set) {
        return SAID_BY_LUA.contains(set.type())
                && set.policy().records().stream().map(Rdata::text).allMatch(Lua.Text::isSafe)
                && (isAddress(set.type()) || !Differences.hasChecks(set.policy()));
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        List<Rdata> records = policy.records();
        boolean ordered = records.size() > 1 && isAddress(records.getFirst().type());
        return switch (policy) {
            case Fixed _
            when ordered ->
                known(
                        records,
                        shuffling
                                ? "The records are exact, but shuffled, since PowerDNS shuffles for the sake of other"
                                        + " sets (no-shuffle)."
                                : "The records are exact, always in the same order, but not in this one.");
            case Rotated _
            when ordered -> known(records, "The records are exact, but shuffled where they are meant to be turned.");
            case Fixed _, Rotated _, Shuffled _ -> Optional.of(PlainAnswer.exact(records));
            default -> Optional.empty();
        };
    }

    private static Optional<PlainAnswer> known(List<Rdata> records, String difference) {
        return Optional.of(PlainAnswer.exact(records).but(difference));
    }
}
