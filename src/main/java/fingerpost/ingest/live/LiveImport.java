package fingerpost.ingest.live;

import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.drift.LiveServers;
import fingerpost.diagnose.drift.Poll;
import fingerpost.diagnose.survey.Located;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Limits;
import fingerpost.wire.Pacing;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes a topology of what can be seen of a live domain: its zone and those below, what the names outside answer to which it
 * leads, the web servers behind its addresses. Asks authoritative servers only, politely ({@link Pacing}), found from the root.
 */
public final class LiveImport {
    private final DnsClient client;
    private final ResolutionProfile profile;

    public LiveImport(DnsClient client, ResolutionProfile profile) {
        this.client = new Pacing(client);
        this.profile = profile;
    }

    /**
     * Imports the zone that holds the domain. Blocks; interrupting the thread stops it.
     *
     * @param onProgress gets each thing that is being done, in words, on any thread
     * @throws ImportFailure if there is no such domain, or no server that answers for it
     * @throws CancellationException if the thread is interrupted; it stays so
     */
    public Imported run(DomainName domain, ImportOptions options, Consumer<String> onProgress) throws ImportFailure {
        try {
            return new Run(options, onProgress).of(domain);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The import was stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        }
    }

    private final class Run {
        private final ImportOptions options;
        private final Consumer<String> onProgress;
        private final Notes notes = new Notes();
        private final Tracer tracer = new Tracer(client, profile);
        private final List<ZoneSeen> zones = new ArrayList<>();
        private volatile String doing = "";
        private int packets;

        private Run(ImportOptions options, Consumer<String> onProgress) {
            this.options = options;
            this.onProgress = onProgress;
        }

        private Imported of(DomainName domain) throws ImportFailure, InterruptedException {
            if (domain.isRoot() || domain.isWildcard()) {
                throw new ImportFailure(domain + " is no domain that can be imported; name one such as example.com.");
            }
            Poll poll = new Poll(
                    client,
                    profile,
                    each -> onProgress.accept(
                            doing + ": " + each.done() + " of " + each.all() + " questions answered"));
            Located place = located(domain);
            main(poll, domain, place);
            below(poll);
            Ids ids = new Ids();
            List<ExternalEndpoint> outside = outside(ids);
            packets += poll.packets();
            return new Assembly(zones, outside, ids, notes, profile).imported(domain, options, onProgress, packets);
        }

        private Located located(DomainName domain) throws ImportFailure {
            onProgress.accept("Finding the servers of " + domain.unicode());
            Trace way = trace(domain);
            if (way.outcome() == Outcome.NXDOMAIN && way.chain().isEmpty()) {
                throw new ImportFailure("There is no domain " + domain.unicode() + ": the servers of "
                        + Located.by(way, domain).zone().unicode()
                        + " say that the name does not exist. Check how it is spelled.");
            }
            return Located.by(way, domain);
        }

        private Trace trace(DomainName domain) {
            Trace way = tracer.trace(new Question(domain, RecordType.SOA), step -> {});
            packets += way.packets();
            return way;
        }

        private void main(Poll poll, DomainName domain, Located place) throws ImportFailure, InterruptedException {
            if (!place.zone().equals(domain)) {
                notes.seen(domain, "It is a name in the zone " + place.zone().unicode() + ", which was imported.");
            }
            List<DomainName> names = new ArrayList<>(options.names());
            names.add(domain);
            ZoneSeen seen = read(poll, place.zone(), servers(place), names)
                    .orElseThrow(() ->
                            new ImportFailure("No server of " + place.zone().unicode()
                                    + " answers for it, so nothing can be imported. Try again later, or see what is"
                                    + " wrong: fingerpost diagnose " + domain.host() + "."));
            zones.add(seen);
            for (DomainName each : options.names()) {
                if (!each.isAtOrBelow(place.zone())) {
                    notes.notSeen(
                            each,
                            "It lies outside " + place.zone().unicode()
                                    + " and was not asked for; import it by itself.");
                }
            }
        }

        private Optional<ZoneSeen> read(Poll poll, DomainName zone, List<Server> servers, List<DomainName> names)
                throws InterruptedException {
            doing = "Reading " + zone.unicode();
            onProgress.accept(doing);
            List<DomainName> own =
                    names.stream().filter(each -> each.isBelow(zone)).distinct().toList();
            return servers.isEmpty()
                    ? Optional.empty()
                    : new ZoneReading(poll, zone, notes).read(servers, own, options.transfers());
        }

        private List<Server> servers(Located place) {
            LiveServers live = new LiveServers(tracer, profile);
            if (!place.servers().isEmpty()) {
                return live.addresses(place.zone(), place.servers());
            }
            return Stream.concat(
                            live.addresses(place.zone(), place.above()).stream(),
                            live.named(ownServers(place.zone())).stream())
                    .distinct()
                    .toList();
        }

        /** Of a zone that shows in no referral because a server has it and the one above. */
        private List<DomainName> ownServers(DomainName zone) {
            return tracer.trace(new Question(zone, RecordType.NS), step -> {}).answers().stream()
                    .flatMap(each -> each.rdata().stream())
                    .flatMap(each -> each.target().stream())
                    .toList();
        }

        /** The zones to which those that were read delegate. */
        private void below(Poll poll) throws InterruptedException {
            Queue<DomainName> cuts = new ArrayDeque<>(sorted(zones.getFirst()));
            while (!cuts.isEmpty()) {
                DomainName cut = cuts.remove();
                if (zones.size() >= Limits.IMPORT_ZONES) {
                    notes.notSeen(
                            cut,
                            "It is a zone of its own and was not imported: one import takes " + Limits.IMPORT_ZONES
                                    + " zones.");
                    continue;
                }
                Located place = Located.by(trace(cut), cut);
                Optional<ZoneSeen> seen =
                        place.zone().equals(cut) ? read(poll, cut, servers(place), wanted()) : Optional.empty();
                seen.ifPresentOrElse(
                        zone -> {
                            zones.add(zone);
                            cuts.addAll(sorted(zone));
                        },
                        () -> notes.notSeen(
                                cut,
                                "It is delegated, but no server answers for it; only the delegation was imported."));
            }
        }

        private static List<DomainName> sorted(ZoneSeen zone) {
            return zone.cuts().stream().sorted().toList();
        }

        /** Names that a person or a record names. */
        private List<DomainName> wanted() {
            return Stream.concat(options.names().stream(), targets()).distinct().toList();
        }

        private Stream<DomainName> targets() {
            return zones.stream()
                    .flatMap(zone -> zone.sets().stream())
                    .flatMap(set -> set.rdata().stream())
                    .flatMap(each -> each.target().stream());
        }

        private List<ExternalEndpoint> outside(Ids ids) throws InterruptedException {
            Set<DomainName> targets = new LinkedHashSet<>();
            for (ZoneSeen zone : zones) {
                zone.sets().stream()
                        .filter(set -> !set.type().equals(RecordType.NS)
                                && !set.type().equals(RecordType.PTR)
                                && !set.type().equals(RecordType.DNAME))
                        .flatMap(set -> set.rdata().stream())
                        .flatMap(each -> each.target().stream())
                        .filter(each ->
                                !each.isRoot() && zones.stream().noneMatch(other -> each.isAtOrBelow(other.apex())))
                        .forEach(targets::add);
            }
            Outside outside = new Outside(tracer, notes);
            targets.stream()
                    .skip(Limits.IMPORT_TARGETS)
                    .forEach(each -> notes.notSeen(
                            each,
                            "The records lead to more than " + Limits.IMPORT_TARGETS
                                    + " names outside; this one was not followed."));
            List<ExternalEndpoint> endpoints =
                    outside.at(targets.stream().limit(Limits.IMPORT_TARGETS).toList(), ids, onProgress);
            packets += outside.packets();
            return endpoints;
        }
    }
}
