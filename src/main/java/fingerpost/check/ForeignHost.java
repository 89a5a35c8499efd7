package fingerpost.check;

import fingerpost.topology.Edit;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ServerName;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.stream.Stream;

/** A name that leads to an external endpoint that does not serve it. */
final class ForeignHost implements NameCheck {
    @Override
    public String code() {
        return "EXT01";
    }

    @Override
    public String source() {
        return "\"CNAME Pattern and CloudFlare CNAME Flattening\": third party hosting; RFC 9110 section 7.4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<ZoneEntry> aliases = Aliases.at(owner);
        if (aliases.isEmpty() || Aliases.isService(owner.name())) {
            return List.of();
        }
        return aliases.stream()
                .flatMap(alias -> alias.targets().stream()
                        .flatMap(target -> design.endpoint(target).stream())
                        .filter(endpoint -> !endpoint.accepts().isEmpty()
                                && endpoint.accepts().stream().noneMatch(each -> each.covers(owner.name())))
                        .map(endpoint -> finding(
                                        Severity.ERROR,
                                        owner.subject(alias),
                                        owner.name().unicode() + " leads to " + endpoint.label()
                                                + ", which does not serve that host. Visitors see its error page, and"
                                                + " someone else may claim the name there. Add "
                                                + owner.name().unicode() + " at the operator of the "
                                                + endpoint.kind().word() + ".")
                                .repairedBy(accept(endpoint, owner))))
                .toList();
    }

    private static Edit accept(ExternalEndpoint endpoint, Owner owner) {
        return Repairs.inElement(
                "Let " + endpoint.label() + " serve " + owner.name().unicode(),
                endpoint.id(),
                ExternalEndpoint.class,
                now -> new ExternalEndpoint(
                        now.id(),
                        now.label(),
                        now.kind(),
                        now.name(),
                        now.addresses(),
                        now.ttl(),
                        now.operator(),
                        Stream.concat(
                                        now.accepts().stream(),
                                        Stream.of(
                                                owner.name().isWildcard()
                                                        ? ServerName.of(
                                                                owner.name().host())
                                                        : ServerName.exact(owner.name())))
                                .toList(),
                        now.certificate()));
    }
}
