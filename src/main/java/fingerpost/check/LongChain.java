package fingerpost.check;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.topology.Alias;
import fingerpost.topology.Edit;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** Many aliases one behind the other: each is another question, and resolvers give up at some number. */
final class LongChain implements NameCheck {
    private static final int LONG = 4;
    private static final int TOO_LONG = 10;

    @Override
    public String code() {
        return "CN05";
    }

    @Override
    public String source() {
        return "RFC 1034 section 3.6.2; Zonemaster CNAME_RECORDS_TOO_MANY";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<ZoneEntry> aliases = Aliases.at(owner);
        if (aliases.isEmpty()) {
            return List.of();
        }
        Chain chain = design.chain(owner.name());
        if (chain.loop().isPresent() || chain.hops() <= LONG) {
            return List.of();
        }
        DomainName end = chain.longest().getLast();
        boolean tooLong = chain.hops() > TOO_LONG;
        return List.of(finding(
                        tooLong ? Severity.ERROR : Severity.WARNING,
                        owner.subject(aliases.getFirst()),
                        owner.name().unicode() + " needs " + chain.hops() + " aliases to reach " + end.unicode() + ". "
                                + (tooLong
                                        ? "Resolvers give up before the end"
                                        : "Every alias may cost another question, and each can break")
                                + "; point it closer to the end.")
                .repairedBy(isEnd(end, design) ? repair(owner, aliases.getFirst(), end) : Optional.empty()));
    }

    private static boolean isEnd(DomainName name, Design design) {
        return design.chain(name).hops() == 0 && design.place(name).kind() != Place.Kind.RENAMED;
    }

    private static Optional<Edit> repair(Owner owner, ZoneEntry alias, DomainName end) {
        String name = "Point " + owner.name().unicode() + " at " + end.unicode();
        return alias instanceof RecordSet set
                ? Optional.of(Repairs.put(name, owner.zone(), RecordSet.fixed(owner.name(), set.ttl(), new Cname(end))))
                : Optional.of(Repairs.put(name, owner.zone(), new Alias(owner.name(), alias.ttl(), end)));
    }
}
