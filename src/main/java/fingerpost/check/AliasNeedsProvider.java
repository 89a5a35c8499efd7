package fingerpost.check;

import java.util.List;

/** An ALIAS, which no zone file can say. */
final class AliasNeedsProvider implements NameCheck {
    @Override
    public String code() {
        return "AL07";
    }

    @Override
    public String source() {
        return "\"CNAME Pattern and CloudFlare CNAME Flattening\": not really a standard";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.alias().stream()
                .map(alias -> finding(
                        Severity.INFO,
                        owner.subject(alias),
                        "The ALIAS of " + owner.name().unicode()
                                + " is a feature of providers, not of the DNS. A zone file for BIND, NSD or Knot gets the"
                                + " addresses of " + alias.target().unicode()
                                + " as they are on the day of the export."))
                .toList();
    }
}
