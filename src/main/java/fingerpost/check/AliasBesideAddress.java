package fingerpost.check;

import java.util.List;

/** An ALIAS beside addresses of its own. */
final class AliasBesideAddress implements NameCheck {
    @Override
    public String code() {
        return "AL06";
    }

    @Override
    public String source() {
        return "\"CNAME Pattern and CloudFlare CNAME Flattening\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return owner.alias().filter(any -> owner.hasAddress()).stream()
                .map(alias -> finding(
                        Severity.WARNING,
                        owner.subject(alias),
                        owner.name().unicode()
                                + " has an ALIAS and addresses of its own. Some providers refuse the pair,"
                                + " others answer with one of the two. Keep the ALIAS or the addresses."))
                .toList();
    }
}
