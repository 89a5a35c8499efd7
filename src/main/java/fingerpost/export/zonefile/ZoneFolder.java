package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.export.Losses;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The zone files of a design for any target whose servers read zones: make one folder for an export and let it write each
 * zone of {@link #served()} once, or once for each view.
 *
 * <ul>
 *   <li>One answer for everybody: {@code write(zone, path, ZoneReading.USUAL)}.
 *   <li>One answer for one line or asker: a reading that gives {@link PlainAnswer#of(fingerpost.topology.AnswerPolicy,
 *       PlainAnswer.Known)} with what the target knows better: which line is chosen, that a rotation is exact.
 *   <li>A record set, or an ALIAS, in the target's own words ({@code LUA}, {@code DYNA}) or in another file of the target:
 *       a reading that gives {@link Telling.OwnWords}, its lines or none. The folder still keeps the set out where it would
 *       stop the zone from loading.
 * </ul>
 *
 * <p>What differs from the design is told to the losses under the subject of the entry, with the status and the message of
 * the reading; serials rise only where a file changes.
 */
public final class ZoneFolder {
    private final Topology topology;
    private final Map<String, String> previous;
    private final Losses losses;
    private final Map<Id, List<Candidate>> announced;
    private final Optional<Remarking> remarking;

    /**
     * A folder for one export.
     *
     * @param previous the files that stand there now, by path
     */
    public ZoneFolder(Topology topology, Map<String, String> previous, Losses losses) {
        this(topology, previous, losses, Optional.empty());
    }

    /** A folder whose files remark what their records cannot say; for readings in which every zone file is plain. */
    ZoneFolder(Topology topology, Map<String, String> previous, Losses losses, Optional<Remarking> remarking) {
        this.topology = topology;
        this.remarking = remarking;
        this.previous = Map.copyOf(previous);
        this.losses = losses;
        this.announced = RegistrySnapshot.byZone(topology, losses);
    }

    /** The zones that one server can have: of two with one apex the first, as the design answers; the other is told as lost. */
    public List<HostedZone> served() {
        Set<DomainName> seen = new HashSet<>();
        return topology.zones().stream()
                .filter(zone -> {
                    boolean first = seen.add(zone.apex());
                    if (!first) {
                        losses.cannot(
                                Subject.of(zone.id()),
                                "A server has one zone of a name, and another zone of the design is named "
                                        + zone.apex() + " too; that one is written.");
                    }
                    return first;
                })
                .toList();
    }

    /** That zone as the reading tells it, for a file of that path. */
    public ZoneFile write(HostedZone zone, String path, ZoneReading reading) {
        String heading = "Zone " + zone.apex().unicode()
                + (topology.title().isBlank() ? "" : " of the design " + topology.title());
        ZoneFile written = write(zone, path, heading, reading);
        long designed = zone.soa().serial();
        long serial = ZoneSerial.next(designed, written.text(), previous.getOrDefault(path, ""));
        return serial == designed
                ? written
                : write(zone.withSoa(zone.soa().withSerial(serial)), path, heading, reading);
    }

    private ZoneFile write(HostedZone zone, String path, String heading, ZoneReading reading) {
        PlainZone plain = PlainZone.of(topology, zone, announced.getOrDefault(zone.id(), List.of()), losses, reading);
        Optional<Remarked> remarked = remarking.map(words -> Remarked.of(words, zone, plain));
        List<String> lines = remarked.map(all -> all.lines(topology)).orElse(List.of());
        return new ZoneFile(
                path,
                ZoneText.of(plain, zone.defaultTtl(), heading, remarked, lines),
                plain.records().stream().map(Candidate::set).toList(),
                plain.missing());
    }
}
