package fingerpost.check;

import java.util.List;

/** An alias to a name that a zone of the design should hold and does not. */
final class DanglingAlias implements NameCheck {
    @Override
    public String code() {
        return "CN07";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, section 4.3.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Aliases.at(owner).stream()
                .flatMap(alias -> alias.targets().stream()
                        .filter(target -> design.place(target).kind() == Place.Kind.MISSING)
                        .filter(target -> design.endpoint(target).isEmpty())
                        .map(target -> finding(
                                        Severity.ERROR,
                                        owner.subject(alias),
                                        owner.name().unicode() + " is an alias of " + target.unicode()
                                                + ", which does not exist in its zone (NXDOMAIN). Clients find nothing, and"
                                                + " whoever can create that name takes over this one. Correct the target or"
                                                + " remove the alias.")
                                .repairedBy(Repairs.remove(owner, alias))))
                .toList();
    }
}
