package fingerpost.diagnose.survey;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Trace;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResourceRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zone in which a domain lies, and the one above.
 *
 * @param servers of the zone as a referral names them; none where no referral was seen
 * @param above the servers of the zone above
 */
public record Located(DomainName zone, List<NameServer> servers, List<NameServer> above) {
    public Located {
        servers = List.copyOf(servers);
        above = List.copyOf(above);
    }

    /** What the way to a domain, traced by its SOA, says of it. */
    public static Located by(Trace way, DomainName domain) {
        List<Cut> cuts = way.cuts().stream()
                .filter(each -> domain.isAtOrBelow(each.zone()))
                .sorted(Comparator.comparingInt(
                        (Cut each) -> each.zone().labels().size()))
                .toList();
        if (cuts.isEmpty()) {
            return new Located(domain, List.of(), List.of());
        }
        Cut last = cuts.getLast();
        Optional<DomainName> deeper = apex(way, domain).filter(each -> each.isBelow(last.zone()));
        if (deeper.isPresent()) {
            return new Located(deeper.get(), List.of(), last.servers());
        }
        List<NameServer> above =
                cuts.size() == 1 ? List.of() : cuts.get(cuts.size() - 2).servers();
        return new Located(last.zone(), last.servers(), above);
    }

    /** The apex that the replies name: deeper than the last cut where one server has both zones and so never refers. */
    private static Optional<DomainName> apex(Trace way, DomainName domain) {
        return way.steps().stream()
                .filter(each -> each.depth() == 0 && each.kind().useful())
                .flatMap(each -> each.exchange().flatMap(it -> it.message()).stream())
                .filter(each -> each.flags().authoritative())
                .flatMap(each -> Stream.concat(each.answer().stream(), each.authority().stream()))
                .filter(each -> each.type().equals(RecordType.SOA))
                .map(ResourceRecord::owner)
                .filter(domain::isAtOrBelow)
                .max(Comparator.comparingInt(each -> each.labels().size()));
    }
}
