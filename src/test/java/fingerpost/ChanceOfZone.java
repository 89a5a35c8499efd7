package fingerpost;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.ZoneEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Zones at random, for {@link Chance}. */
final class ChanceOfZone {
    private ChanceOfZone() {}

    static HostedZone of(SplittableRandom random, Id id, DomainName apex, List<Id> lines, int entries) {
        Map<String, ZoneEntry> made = new LinkedHashMap<>();
        for (int left = entries; left > 0; left--) {
            DomainName owner = random.nextInt(12) == 0 ? Chance.wildcard(random, apex) : Chance.name(random, apex);
            ZoneEntry entry = random.nextInt(15) == 0
                    ? new Alias(owner, Chance.ttl(random), Chance.name(random))
                    : Chance.recordSet(random, owner, usual(random), lines);
            made.put(owner + " " + entry.typeName(), entry);
        }
        return new HostedZone(
                id,
                apex,
                Chance.ttl(random),
                ChanceOfRdata.soa(random),
                Chance.ttl(random),
                random.nextBoolean() ? "" : "a provider \u00e4\"\\",
                List.copyOf(made.values()));
    }

    private static RecordType usual(SplittableRandom random) {
        return random.nextBoolean()
                ? Chance.oneOf(random, List.of(RecordType.A, RecordType.AAAA, RecordType.CNAME))
                : Chance.type(random);
    }
}
