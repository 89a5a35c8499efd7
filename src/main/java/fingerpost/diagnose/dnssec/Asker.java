package fingerpost.diagnose.dnssec;

import fingerpost.check.SpecialAddresses;
import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import fingerpost.wire.Query;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Server;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Asks the servers that a trace found, with signatures, each question once, those first that answered before. */
final class Asker {
    /** Servers of one zone that are asked one question. */
    private static final int MOST_SERVERS = 3;

    private final DnsClient client;
    private final ResolutionProfile profile;
    private final List<Cut> cuts;
    private final Set<Server> useful = new HashSet<>();
    private final Set<Server> useless = new HashSet<>();
    private final Map<Question, Map<DomainName, Optional<Exchange>>> asked = new HashMap<>();
    private final long start = System.nanoTime();
    private int packets;

    Asker(DnsClient client, ResolutionProfile profile, Trace trace) {
        this.client = client;
        this.profile = profile;
        this.cuts = trace.cuts();
        for (Step each : trace.steps()) {
            if (each.kind() != StepKind.CANCELLED) {
                (each.kind().useful() ? useful : useless).add(each.server());
            }
        }
    }

    int packets() {
        return packets;
    }

    /** The deepest zone of the trace that holds the name. */
    DomainName deepest(DomainName name) {
        return cuts.stream()
                .map(Cut::zone)
                .filter(name::isAtOrBelow)
                .max(Comparator.comparingInt(zone -> zone.labels().size()))
                .orElse(DomainName.ROOT);
    }

    /**
     * The first reply of use of that zone's servers; empty if there is none or the budget is spent.
     *
     * @param signed whether a reply with signatures is looked for, as resolvers do where the zone is signed
     */
    Optional<Exchange> ask(Question question, DomainName zone, boolean signed) {
        return asked.computeIfAbsent(question, any -> new HashMap<>())
                .computeIfAbsent(deepest(zone), cut -> first(question, cut, signed));
    }

    /** What each server of that zone says to all of the questions; a server that does not answer the first is not asked on. */
    List<ServerReplies> askAll(DomainName zone, List<Question> questions) {
        List<CompletableFuture<ServerReplies>> running = servers(zone).stream()
                .limit(Limits.SERVERS)
                .map(server -> CompletableFuture.supplyAsync(
                        () -> askAll(zone, server, questions), Thread::startVirtualThread))
                .toList();
        try {
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("The checks were stopped.");
            cancelled.initCause(stopped);
            throw cancelled;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
        return running.stream()
                .map(CompletableFuture::join)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private ServerReplies askAll(DomainName zone, Server server, List<Question> questions) {
        Map<Question, Exchange> replies = new HashMap<>();
        for (Question each : questions) {
            Exchange exchange = client.ask(query(each, server));
            if (exchange.message().filter(Asker::isOfUse).isEmpty()) {
                break;
            }
            replies.put(each, exchange);
        }
        return new ServerReplies(zone, server, replies);
    }

    private Query query(Question question, Server server) {
        return Query.authoritative(question, server)
                .withPatience(profile.timeout(), profile.tries())
                .withDnssecOk();
    }

    private Optional<Exchange> first(Question question, DomainName zone, boolean signed) {
        Optional<Exchange> unsigned = Optional.empty();
        for (Server server : servers(zone).stream().limit(MOST_SERVERS).toList()) {
            Optional<Exchange> exchange = ask(question, server)
                    .filter(each -> each.message().filter(Asker::isOfUse).isPresent());
            if (exchange.isPresent() && (!signed || isSigned(exchange.get()))) {
                return exchange;
            }
            unsigned = unsigned.or(() -> exchange);
        }
        return unsigned;
    }

    private static boolean isSigned(Exchange exchange) {
        return exchange.message().stream()
                .flatMap(Message::records)
                .anyMatch(each -> each.type().equals(RecordType.RRSIG));
    }

    private Optional<Exchange> ask(Question question, Server server) {
        boolean late = System.nanoTime() - start > profile.whole().toNanos();
        if (late || packets + profile.tries() > Limits.VALIDATION_PACKETS) {
            return Optional.empty();
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The validation was stopped.");
        }
        Exchange exchange = client.ask(query(question, server));
        packets += exchange.attempts().size();
        boolean answered = exchange.message().filter(Asker::isOfUse).isPresent();
        (answered ? useful : useless).add(server);
        return Optional.of(exchange);
    }

    private List<Server> servers(DomainName zone) {
        return cuts.stream()
                .filter(each -> each.zone().equals(zone))
                .flatMap(each -> each.servers().stream())
                .map(NameServer::addresses)
                .flatMap(List::stream)
                .filter(profile::speaks)
                .filter(each -> mayBeAsked(each, zone))
                .map(profile::server)
                .distinct()
                .sorted(Comparator.comparingInt(each -> useful.contains(each) ? 0 : useless.contains(each) ? 2 : 1))
                .toList();
    }

    /** A public delegation may not send us into private networks. */
    private boolean mayBeAsked(IpAddress address, DomainName zone) {
        return zone.isRoot()
                || profile.scope() == ResolutionProfile.Scope.PRIVATE
                || profile.addresses().containsKey(address)
                || (SpecialAddresses.reason(address).isEmpty() && !SpecialAddresses.isForDocumentation(address));
    }

    private static boolean isOfUse(Message message) {
        return message.is(Rcode.NOERROR) || message.is(Rcode.NXDOMAIN);
    }
}
