package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Soa;
import fingerpost.topology.Alias;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A topology with names replaced wherever it says them. */
final class RenamedNames {
    private final UnaryOperator<DomainName> renamed;

    /** The apexes of the zones that happenings name, as they are afterwards. */
    private final Function<Id, Optional<DomainName>> apexes;

    private RenamedNames(UnaryOperator<DomainName> renamed, Function<Id, Optional<DomainName>> apexes) {
        this.renamed = renamed;
        this.apexes = apexes;
    }

    /** @param renamed gives the new name, or the same where it stays */
    static Topology in(Topology topology, UnaryOperator<DomainName> renamed) {
        Function<Id, Optional<DomainName>> apexes =
                id -> topology.find(id, HostedZone.class).map(HostedZone::apex).map(renamed);
        return topology.map(new RenamedNames(renamed, apexes)::element);
    }

    /** A zone with names replaced in it. */
    static HostedZone in(HostedZone zone, UnaryOperator<DomainName> renamed) {
        return new RenamedNames(renamed, _ -> Optional.empty()).zone(zone);
    }

    /** A scenario with names replaced in what happens to that zone. */
    static Scenario in(Scenario scenario, Id zone, UnaryOperator<DomainName> renamed) {
        RenamedNames names = new RenamedNames(renamed, _ -> Optional.empty());
        Scenario moved = scenario(scenario, each -> each.references().contains(zone) ? names.happening(each) : each);
        return AskedHosts.in(moved, names::host);
    }

    /** Moves what lies at or below one name to the same labels below another. */
    static UnaryOperator<DomainName> below(DomainName from, DomainName to) {
        return name -> name.isAtOrBelow(from) ? DomainName.of(name.relativeTo(from), to) : name;
    }

    private Element element(Element element) {
        return switch (element) {
            case HostedZone zone -> zone(zone);
            case Proxy proxy -> new RenamedRoutes(renamed).proxy(proxy);
            case Backend it ->
                new Backend(
                        it.id(),
                        it.label(),
                        host(it.host()),
                        it.port(),
                        it.capacity(),
                        it.stateful(),
                        it.certificate());
            case ApplicationRouter it ->
                new ApplicationRouter(
                        it.id(),
                        it.label(),
                        host(it.host()),
                        it.port(),
                        it.routes().stream()
                                .map(each -> new HostRoute(serverName(each.host()), each.backend()))
                                .toList(),
                        it.otherwise());
            case ServiceRegistry it ->
                new ServiceRegistry(
                        it.id(),
                        it.label(),
                        renamed.apply(it.serviceName()),
                        it.ttl(),
                        it.instances().stream()
                                .map(each -> new Instance(
                                        each.backend(), renamed.apply(each.host()), each.priority(), each.weight()))
                                .toList(),
                        it.webName().map(renamed),
                        it.key());
            case ExternalEndpoint it ->
                new ExternalEndpoint(
                        it.id(),
                        it.label(),
                        it.kind(),
                        renamed.apply(it.name()),
                        it.addresses(),
                        it.ttl(),
                        it.operator(),
                        it.accepts().stream().map(this::serverName).toList(),
                        it.certificate());
            case Certificate it ->
                new Certificate(
                        it.id(),
                        it.label(),
                        it.names().stream().map(renamed).distinct().toList(),
                        it.expires(),
                        it.file(),
                        it.keyFile());
            case Scenario it -> AskedHosts.in(scenario(it, this::happening), this::host);
            case Service _, Line _, Resolver _, ClientGroup _ -> element;
        };
    }

    private HostedZone zone(HostedZone zone) {
        DomainName apex = renamed.apply(zone.apex());
        Soa soa = zone.soa();
        List<ZoneEntry> entries =
                zone.entries().stream().map(entry -> owned(entry(entry), apex)).toList();
        return new HostedZone(
                zone.id(),
                apex,
                zone.defaultTtl(),
                new Soa(
                        renamed.apply(soa.primary()),
                        renamed.apply(soa.mailbox()),
                        soa.serial(),
                        soa.refresh(),
                        soa.retry(),
                        soa.expire(),
                        soa.minimum()),
                zone.soaTtl(),
                zone.provider(),
                entries);
    }

    /** A name that would leave the zone stays: glue for another zone's name. */
    private ZoneEntry owned(ZoneEntry entry, DomainName apex) {
        DomainName owner = owner(entry.owner(), Optional.of(apex));
        return owner.equals(entry.owner()) ? entry : entry.withOwner(owner);
    }

    private DomainName owner(DomainName owner, Optional<DomainName> apex) {
        DomainName moved = renamed.apply(owner);
        return apex.isPresent() && !moved.isAtOrBelow(apex.get()) ? owner : moved;
    }

    private ZoneEntry entry(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> new Alias(alias.owner(), alias.ttl(), renamed.apply(alias.target()));
            case RecordSet set -> {
                boolean stays = set.targets().stream()
                        .allMatch(target -> renamed.apply(target).equals(target));
                yield stays ? set : set.withPolicy(set.policy().map(this::record));
            }
        };
    }

    private Rdata record(Rdata record) {
        return record.target()
                .map(target -> record.withTarget(renamed.apply(target)))
                .orElse(record);
    }

    private static Scenario scenario(Scenario it, UnaryOperator<Happening> change) {
        return it.withHappenings(it.happenings().stream().map(change).toList());
    }

    private Happening happening(Happening happening) {
        return switch (happening) {
            case Happening.RecordChanges(var at, var zone, var entry) -> {
                DomainName owner = owner(entry.owner(), apexes.apply(zone));
                yield new Happening.RecordChanges(at, zone, entry(entry).withOwner(owner));
            }
            case Happening.CanaryMoves(var at, var zone, var owner, var share) ->
                new Happening.CanaryMoves(at, zone, owner(owner, apexes.apply(zone)), share);
            case Happening.Fails _,
                    Happening.Refuses _,
                    Happening.Recovers _,
                    Happening.AuthorityOutage _,
                    Happening.PathBreaks _,
                    Happening.Surge _ -> happening;
        };
    }

    private Host host(Host host) {
        return host instanceof Host.AtName(DomainName name) ? new Host.AtName(renamed.apply(name)) : host;
    }

    private ServerName serverName(ServerName name) {
        return new RenamedRoutes(renamed).serverName(name);
    }
}
