package fingerpost.export.zonefile;

import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;

/** How one target, or one view of it, tells the entries of zones in their files. */
@FunctionalInterface
public interface ZoneReading {
    /** As the target of plain zone files does. */
    ZoneReading USUAL = (zone, entry) -> Telling.USUAL;

    /** What the file says of that entry; {@link PlainAnswer} is for record sets only. */
    Telling of(HostedZone zone, ZoneEntry entry);
}
