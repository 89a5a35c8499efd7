package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;

/** An NS record that names an alias. */
final class ServerIsAlias implements NameCheck {
    @Override
    public String code() {
        return "NS03";
    }

    @Override
    public String source() {
        return "RFC 2181 section 10.3; Zonemaster DELEGATION05";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Targets.aliases(owner, RecordType.NS, design)
                .map(server -> finding(
                                Severity.ERROR,
                                owner.subject(RecordType.NS),
                                "The name server " + server.unicode() + " of "
                                        + owner.name().unicode()
                                        + " is a CNAME. NS must name a host with addresses; many resolvers do not"
                                        + " follow the alias, and for them the zone is gone.")
                        .repairedBy(Targets.straightened(owner, RecordType.NS, server, design)))
                .toList();
    }
}
