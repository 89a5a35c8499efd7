package fingerpost.diagnose.report;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.survey.Records;
import fingerpost.diagnose.survey.Survey;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An apex that looks flattened: it has addresses of the place that {@code www} is an alias of.
 *
 * @param target where the alias leads to
 * @param apex the address records at the apex
 * @param origin the address records of the target
 */
record Flattening(DomainName target, List<ResourceRecord> apex, List<ResourceRecord> origin) {
    Flattening {
        apex = List.copyOf(apex);
        origin = List.copyOf(origin);
    }

    /** Empty where no common address is seen, so that nothing can be said. */
    static Optional<Flattening> of(Survey survey) {
        DomainName zone = survey.zone();
        for (DomainName name : survey.names()) {
            Optional<DomainName> target = survey.trace(name, RecordType.A)
                    .filter(each -> !name.equals(zone) && !each.chain().isEmpty())
                    .map(each -> each.chain().getLast().target())
                    .filter(each -> !each.isAtOrBelow(zone));
            if (target.isPresent()) {
                List<ResourceRecord> apex = both(type -> survey.records(zone, type));
                List<ResourceRecord> origin = both(
                        type -> survey.trace(name, type).map(Trace::answers).orElse(List.of()));
                Set<IpAddress> common = new TreeSet<>(Records.addresses(apex));
                common.retainAll(Records.addresses(origin));
                if (!common.isEmpty()) {
                    return Optional.of(new Flattening(target.get(), apex, origin));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ResourceRecord> both(Function<RecordType, List<ResourceRecord>> records) {
        return Stream.of(RecordType.A, RecordType.AAAA)
                .flatMap(type -> records.apply(type).stream())
                .toList();
    }

    /** The addresses of one family at the apex. */
    Set<IpAddress> atApex(int bits) {
        return family(apex, bits);
    }

    Set<IpAddress> atOrigin(int bits) {
        return family(origin, bits);
    }

    private static Set<IpAddress> family(List<ResourceRecord> records, int bits) {
        Set<IpAddress> addresses = new TreeSet<>(Records.addresses(records));
        addresses.removeIf(each -> each.bits() != bits);
        return addresses;
    }
}
