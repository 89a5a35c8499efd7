package fingerpost.ingest.live;

import fingerpost.diagnose.Link;
import fingerpost.diagnose.Outcome;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.report.Providers;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.wire.Limits;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Names outside that the records lead to: what they answer, and who runs them. */
final class Outside {
    private final Tracer tracer;
    private final Notes notes;
    private final AtomicInteger packets = new AtomicInteger();

    Outside(Tracer tracer, Notes notes) {
        this.tracer = tracer;
        this.notes = notes;
    }

    int packets() {
        return packets.get();
    }

    /** Follows those names, several at the same time; in their order. */
    List<ExternalEndpoint> at(List<DomainName> names, Ids ids, Consumer<String> onProgress)
            throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(
                Limits.IMPORT_TARGETS_AT_ONCE, Thread.ofVirtual().factory())) {
            List<Future<ExternalEndpoint>> begun = new ArrayList<>();
            for (DomainName each : names) {
                Id id = ids.of(each.host());
                begun.add(threads.submit(() -> {
                    onProgress.accept("Following " + each.unicode());
                    return at(each, id);
                }));
            }
            try {
                List<ExternalEndpoint> endpoints = new ArrayList<>();
                for (Future<ExternalEndpoint> each : begun) {
                    endpoints.add(each.get());
                }
                return endpoints;
            } catch (InterruptedException stopped) {
                threads.shutdownNow();
                throw stopped;
            } catch (ExecutionException failed) {
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private ExternalEndpoint at(DomainName name, Id id) {
        List<Trace> traces = Stream.of(RecordType.A, RecordType.AAAA)
                .map(type -> tracer.trace(new Question(name, type), step -> {}))
                .toList();
        traces.forEach(each -> packets.addAndGet(each.packets()));
        List<IpAddress> addresses = traces.stream()
                .flatMap(each -> each.answers().stream())
                .flatMap(each -> each.rdata().stream())
                .flatMap(each -> each instanceof A a
                        ? Stream.of((IpAddress) a.address())
                        : each instanceof Aaaa a ? Stream.of((IpAddress) a.address()) : Stream.of())
                .distinct()
                .sorted()
                .toList();
        Ttl ttl = traces.stream()
                .flatMap(each -> Stream.concat(
                        each.answers().stream().map(ResourceRecord::ttl),
                        each.chain().stream().map(Link::ttl)))
                .min(Ttl::compareTo)
                .orElse(new Ttl(300));
        if (addresses.isEmpty()) {
            tell(name, traces.getFirst());
        }
        Optional<Providers.Provider> provider = names(name, traces).stream()
                .flatMap(each -> Providers.shipped().of(each).stream())
                .findFirst();
        return new ExternalEndpoint(
                id,
                name.unicode(),
                provider.map(each -> kind(each.kind())).orElse(ExternalEndpoint.Kind.OTHER),
                name,
                addresses,
                ttl,
                provider.map(Providers.Provider::name).orElse(""),
                List.of(),
                Optional.empty());
    }

    private void tell(DomainName name, Trace trace) {
        if (trace.outcome() == Outcome.NXDOMAIN || trace.outcome() == Outcome.BROKEN) {
            notes.seen(name, "The name does not exist; whatever leads there leads nowhere.");
        } else if (trace.outcome() != Outcome.NODATA) {
            notes.notSeen(
                    name, "Its addresses were not found (" + trace.outcome().word() + "), so it stands without any.");
        }
    }

    private static List<DomainName> names(DomainName name, List<Trace> traces) {
        List<DomainName> names = new ArrayList<>(List.of(name));
        traces.forEach(each -> each.chain().forEach(link -> names.add(link.target())));
        return names;
    }

    private static ExternalEndpoint.Kind kind(String word) {
        return switch (word) {
            case "loadbalancer" -> ExternalEndpoint.Kind.LOAD_BALANCER;
            case "cdn" -> ExternalEndpoint.Kind.CDN;
            case "pages" -> ExternalEndpoint.Kind.PAGES_HOST;
            default -> ExternalEndpoint.Kind.OTHER;
        };
    }
}
