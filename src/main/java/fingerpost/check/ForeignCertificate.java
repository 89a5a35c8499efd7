package fingerpost.check;

import fingerpost.topology.Certificate;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** A name that leads to an external endpoint whose certificate does not cover it. */
final class ForeignCertificate implements NameCheck {
    @Override
    public String code() {
        return "EXT02";
    }

    @Override
    public String source() {
        return "RFC 9525 section 6.3; \"CNAME Pattern and CloudFlare CNAME Flattening\": third party hosting";
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
                        .flatMap(endpoint -> bare(endpoint, owner, design).stream()
                                .map(certificate -> finding(
                                        Severity.ERROR,
                                        owner.subject(alias),
                                        owner.name().unicode() + " leads to " + endpoint.label()
                                                + ", whose certificate is for "
                                                + Servers.spoken(certificate.names())
                                                + ". A CNAME does not change the name that the browser checks; it refuses to"
                                                + " connect over HTTPS. Have the operator add the name."))))
                .toList();
    }

    private static Optional<Certificate> bare(ExternalEndpoint endpoint, Owner owner, Design design) {
        return endpoint.certificate()
                .map(id -> design.get(id, Certificate.class))
                .filter(certificate -> owner.name().isWildcard()
                        ? !certificate.names().contains(owner.name())
                        : !certificate.covers(owner.name()));
    }
}
