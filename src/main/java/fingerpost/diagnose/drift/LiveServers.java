package fingerpost.diagnose.drift;

import fingerpost.check.SpecialAddresses;
import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.trace.Tracer;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Limits;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The servers to which a zone is delegated now, found from the root. */
public final class LiveServers {
    private final Tracer tracer;
    private final ResolutionProfile profile;

    public LiveServers(Tracer tracer, ResolutionProfile profile) {
        this.tracer = tracer;
        this.profile = profile;
    }

    /** Each address of each server; none where the zone is not delegated. Blocks as a trace does. */
    public List<Server> of(DomainName zone) {
        Trace trace = start(zone);
        return trace.cuts().stream()
                .filter(each -> each.zone().equals(zone))
                .reduce((first, last) -> last)
                .map(cut -> addresses(cut.zone(), cut.servers()))
                .orElseGet(() -> apex(trace).filter(zone::equals).isPresent() ? unreferred(zone) : List.of());
    }

    /** The servers of the closest zone at or above a name. */
    public List<Server> closest(DomainName name) {
        Trace trace = start(name);
        List<Cut> cuts = trace.cuts().stream()
                .filter(each -> name.isAtOrBelow(each.zone()))
                .toList();
        if (cuts.isEmpty()) {
            return List.of();
        }
        Cut last = cuts.getLast();
        return apex(trace)
                .filter(apex -> name.isAtOrBelow(apex) && apex.isBelow(last.zone()))
                .map(this::unreferred)
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> addresses(last.zone(), last.servers()));
    }

    private Trace start(DomainName name) {
        return tracer.trace(new Question(name, RecordType.SOA), step -> {});
    }

    /** The zone that answered: a server that has a zone and the one above it never refers to the lower one. */
    private static Optional<DomainName> apex(Trace trace) {
        return trace.steps().reversed().stream()
                .flatMap(step -> step.exchange().flatMap(Exchange::message).stream())
                .filter(message -> message.flags().authoritative())
                .findFirst()
                .flatMap(message -> Stream.concat(message.answer().stream(), message.authority().stream())
                        .filter(each -> each.type().equals(RecordType.SOA))
                        .map(ResourceRecord::owner)
                        .findFirst());
    }

    /** The servers that the zone names itself, each with what its name has. */
    private List<Server> unreferred(DomainName zone) {
        List<NameServer> servers = tracer.trace(new Question(zone, RecordType.NS), step -> {}).answers().stream()
                .flatMap(each -> each.rdata().stream())
                .flatMap(each -> each.target().stream())
                .limit(Limits.GLUELESS)
                .map(name -> new NameServer(name, lookUp(name)))
                .toList();
        return addresses(zone, servers);
    }

    /** Each address of those servers of a zone; names without glue are looked up, a few of them. */
    public List<Server> addresses(DomainName zone, List<NameServer> servers) {
        List<IpAddress> addresses = new ArrayList<>();
        int lookups = 0;
        for (NameServer each : servers.stream().limit(Limits.SERVERS).toList()) {
            addresses.addAll(each.addresses());
            if (each.addresses().isEmpty() && !each.name().isAtOrBelow(zone) && lookups < Limits.GLUELESS) {
                lookups++;
                addresses.addAll(lookUp(each.name()));
            }
        }
        return asked(addresses.stream());
    }

    /** Each address of the servers of those names, a few of which are looked up. */
    public List<Server> named(List<DomainName> servers) {
        return asked(servers.stream().limit(Limits.GLUELESS).flatMap(each -> lookUp(each).stream()));
    }

    private List<Server> asked(Stream<IpAddress> addresses) {
        return addresses
                .distinct()
                .filter(profile::speaks)
                .filter(this::mayBeAsked)
                .map(profile::server)
                .toList();
    }

    private List<IpAddress> lookUp(DomainName server) {
        return Stream.of(RecordType.A, RecordType.AAAA)
                .filter(type -> type.equals(RecordType.A) ? profile.v4() : profile.v6())
                .flatMap(type -> tracer.trace(new Question(server, type), step -> {}).answers().stream())
                .flatMap(each -> each.rdata().stream())
                .flatMap(LiveServers::address)
                .toList();
    }

    private static Stream<IpAddress> address(Rdata data) {
        return switch (data) {
            case A a -> Stream.of(a.address());
            case Aaaa a -> Stream.of(a.address());
            default -> Stream.of();
        };
    }

    /** A delegation of the Internet must not send us into private networks. */
    private boolean mayBeAsked(IpAddress address) {
        return profile.scope() == ResolutionProfile.Scope.PRIVATE
                || profile.addresses().containsKey(address)
                || (SpecialAddresses.reason(address).isEmpty() && !SpecialAddresses.isForDocumentation(address));
    }
}
