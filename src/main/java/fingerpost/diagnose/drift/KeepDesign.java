package fingerpost.diagnose.drift;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to be done to the live zone so that it says what the design says. Of a policy that gives different sets no set can
 * be published in its place: the policy has to be made where the zone is run.
 */
final class KeepDesign {
    private KeepDesign() {}

    static Cure of(Expected expected, Graded graded, Map<RecordType, LiveAnswer> target) {
        DomainName owner = expected.node().owner().orElse(expected.name());
        return new Cure(
                publish(expected, owner, target),
                graded.live().stream()
                        .flatMap(each -> inTheWay(expected, owner, each))
                        .distinct()
                        .toList());
    }

    private static Stream<Question> inTheWay(Expected expected, DomainName owner, LiveAnswer live) {
        return switch (live) {
            case LiveAnswer.Records records ->
                isDesigned(expected, records.type()) ? Stream.of() : Stream.of(new Question(owner, records.type()));
            case LiveAnswer.Delegated cut -> Stream.of(new Question(cut.zone(), RecordType.NS));
            case LiveAnswer.Nothing nothing -> Stream.of();
            case LiveAnswer.Unknown unknown -> Stream.of();
        };
    }

    private static boolean isDesigned(Expected expected, RecordType type) {
        return switch (expected) {
            case Expected.Records records -> records.type().equals(type);
            case Expected.Flattened flattened -> flattened.types().contains(type);
            case Expected.Nothing nothing -> false;
            case Expected.Start start -> true;
        };
    }

    private static List<RRset> publish(Expected expected, DomainName owner, Map<RecordType, LiveAnswer> target) {
        return switch (expected) {
            case Expected.Records records when !records.choices().allow(Set.copyOf(records.designed())) -> List.of();
            case Expected.Records records ->
                List.of(new RRset(owner, records.type(), records.ttl(), records.designed()));
            case Expected.Flattened flattened ->
                flattened.types().stream()
                        .map(target::get)
                        .filter(LiveAnswer.Records.class::isInstance)
                        .map(LiveAnswer.Records.class::cast)
                        .map(each -> new RRset(
                                owner,
                                each.type(),
                                each.ttl().min(flattened.alias().ttl()),
                                each.rdata()))
                        .toList();
            case Expected.Nothing nothing -> List.of();
            case Expected.Start start -> List.of(RRset.of(owner, start.ttl(), start.soa()));
        };
    }
}
