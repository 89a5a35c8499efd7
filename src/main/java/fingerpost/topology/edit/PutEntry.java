package fingerpost.topology.edit;

import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.List;

/** A record set or ALIAS of a zone, new or changed. */
public final class PutEntry {
    private PutEntry() {}

    /** {@code Add A of www.example.com}; refused where the owner has one of that type. */
    public static Edit adding(Id zone, ZoneEntry entry) {
        return new Edit("Add " + Spoken.of(entry.typeName(), entry.owner()), topology -> {
            requireFree(Still.zone(topology, zone), entry);
            return put(topology, zone, entry);
        });
    }

    /** {@code Change A of www.example.com}: in place of the one of its owner and type, or new where there is none. */
    public static Edit of(Id zone, ZoneEntry entry) {
        return new Edit("Change " + Spoken.of(entry.typeName(), entry.owner()), topology -> put(topology, zone, entry));
    }

    /** {@code Change A of www.example.com}: at the place of another entry, whose owner or type may differ. */
    public static Edit instead(Id zone, ZoneEntry before, ZoneEntry entry) {
        return new Edit("Change " + Spoken.of(before.typeName(), before.owner()), topology -> {
            HostedZone held = Still.zone(topology, zone);
            ZoneEntry standing = Still.entry(held, before.owner(), before.typeName());
            boolean same =
                    before.owner().equals(entry.owner()) && before.typeName().equals(entry.typeName());
            if (!same) {
                requireFree(held, entry);
            }
            List<ZoneEntry> entries = new ArrayList<>(held.entries());
            entries.set(entries.indexOf(standing), entry);
            return topology.with(held.withEntries(entries));
        });
    }

    private static Topology put(Topology topology, Id zone, ZoneEntry entry) {
        return topology.with(Still.zone(topology, zone).with(entry));
    }

    private static void requireFree(HostedZone zone, ZoneEntry entry) {
        if (zone.find(entry.owner(), entry.typeName()).isPresent()) {
            throw new IllegalArgumentException(entry.owner().unicode() + " has a record set " + entry.typeName()
                    + " already; add the record to that one.");
        }
    }
}
