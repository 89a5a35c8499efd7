package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aliases that lead back to where they began. */
final class AliasLoop implements NameCheck {
    @Override
    public String code() {
        return "CN04";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2, section 5.2.2";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<ZoneEntry> aliases = Aliases.at(owner);
        if (aliases.isEmpty()) {
            return List.of();
        }
        return design.chain(owner.name()).loop().filter(loop -> isTold(loop, owner.name(), design)).stream()
                .map(loop -> finding(
                                Severity.ERROR,
                                owner.subject(aliases.getFirst()),
                                owner.name().unicode()
                                        + (loop.contains(owner.name())
                                                ? " is an alias that leads back to itself: "
                                                : " leads into a circle of aliases: ")
                                        + spoken(loop)
                                        + ". No client ever gets an address. Let one of the names end at an address or at a"
                                        + " name outside the circle.")
                        .repairedBy(Repairs.remove(owner, aliases.getFirst())))
                .toList();
    }

    /** A circle is told once, at its first name, and at every name outside that leads into it. */
    private static boolean isTold(List<DomainName> loop, DomainName name, Design design) {
        return !loop.contains(name)
                || loop.stream()
                        .filter(each -> design.place(each).entries().stream().anyMatch(Aliases::isOne))
                        .min(Comparator.naturalOrder())
                        .equals(Optional.of(name));
    }

    private static String spoken(List<DomainName> loop) {
        return Stream.concat(loop.stream(), Stream.of(loop.getFirst()))
                .map(DomainName::unicode)
                .collect(Collectors.joining(" to "));
    }
}
