package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.ByLine;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;

/** An ALIAS to a target that answers by place: everybody gets the answer for the name server's own place. */
final class PinnedAlias implements NameCheck {
    @Override
    public String code() {
        return "AL03";
    }

    @Override
    public String source() {
        return "RFC 7871 section 7.1; octoDNS issue 823";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.alias().filter(alias -> dependsOnPlace(alias.target(), design)).stream()
                .map(alias -> finding(
                        Severity.NOTICE,
                        owner.subject(alias),
                        owner.name().unicode() + " is flattened, but "
                                + alias.target().unicode()
                                + " answers by the place of the asker. The name server asks from its own place, so all"
                                + " clients may be sent to one region. Use a CNAME below the apex, or make sure that the"
                                + " provider passes on the client's network."))
                .toList();
    }

    private static boolean dependsOnPlace(DomainName target, Design design) {
        return design.chain(target).ends().stream()
                .anyMatch(place -> design.endpoint(place.name())
                                .filter(endpoint -> endpoint.kind() == ExternalEndpoint.Kind.CDN)
                                .isPresent()
                        || place.entries().stream().anyMatch(PinnedAlias::isByPlace));
    }

    private static boolean isByPlace(ZoneEntry entry) {
        return entry instanceof RecordSet set
                && Records.policies(set.policy()).anyMatch(each -> each instanceof ByLine || each instanceof Nearest);
    }
}
