package fingerpost.export.bind;

import fingerpost.dns.Rdata;
import fingerpost.export.Loss.Status;
import fingerpost.export.zonefile.PlainAnswer;
import fingerpost.export.zonefile.RecordOrder;
import fingerpost.export.zonefile.Telling;
import fingerpost.export.zonefile.ZoneReading;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** What the zones say in one view. */
record ViewReading(View view) implements ZoneReading, PlainAnswer.Known {
    private static final String BY_RESOLVER =
            "BIND takes the line of the address that asks and ignores the client subnet (RFC 7871), so clients get the"
                    + " line of their resolver. PowerDNS, gdnsd and Knot (mod-geoip) read it.";

    @Override
    public Telling of(HostedZone zone, ZoneEntry entry) {
        return entry instanceof RecordSet set ? PlainAnswer.of(set.policy(), this) : Telling.USUAL;
    }

    @Override
    public Optional<PlainAnswer> of(AnswerPolicy policy) {
        return switch (policy) {
            case ByLine byLine -> Optional.of(byLine(byLine));
            case Shuffled shuffled -> Optional.of(PlainAnswer.exact(shuffled.records()));
            case Rotated rotated -> Optional.of(rotated(rotated.records()));
            case Fixed fixed
            when !RecordOrder.isByValue(fixed.records(), 0) ->
                Optional.of(PlainAnswer.exact(fixed.records())
                        .but("The records are exact, always in the same order, but in that of their values: a build"
                                + " of BIND with order fixed is not common."));
            default -> Optional.empty();
        };
    }

    private PlainAnswer byLine(ByLine policy) {
        return view.answer(policy)
                .map(chosen -> PlainAnswer.of(chosen, this).but(BY_RESOLVER))
                .orElseGet(() -> new PlainAnswer(
                        List.of(),
                        Status.APPROXIMATE,
                        BY_RESOLVER
                                + " There is no default line: where the name has nothing else, other askers are told"
                                + " that it does not exist (NXDOMAIN), or get what a wildcard above it has, instead of"
                                + " that it has no such data. Add a default line."));
    }

    private static PlainAnswer rotated(List<Rdata> records) {
        PlainAnswer exact = PlainAnswer.exact(records);
        for (int start = 0; start < records.size(); start++) {
            if (RecordOrder.isByValue(records, start)) {
                return exact;
            }
        }
        return exact.but("The records are exact and turned by one for each answer, but in the order of their values.");
    }
}
