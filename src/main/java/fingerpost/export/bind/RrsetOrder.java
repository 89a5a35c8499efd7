package fingerpost.export.bind;

import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.export.zonefile.RecordOrder;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The {@code rrset-order} of one view. Without one BIND turns every set; with one it turns only what a rule names, so there is
 * none where all sets are turned, and else a rule for each set that is turned or shuffled.
 */
final class RrsetOrder {
    private static final String NONE = "none";
    private static final String CYCLIC = "cyclic";
    private static final String RANDOM = "random";
    /** Names before the wildcards that hold them, since the first rule that fits decides. */
    private static final Comparator<Question> NAMES_FIRST = Comparator.<Question, Boolean>comparing(
                    each -> each.name().isWildcard())
            .thenComparingInt(each -> -each.name().labels().size())
            .thenComparing(Question::name)
            .thenComparing(Question::type);

    private final View view;
    private final Map<Question, String> orders = new TreeMap<>(NAMES_FIRST);

    RrsetOrder(View view) {
        this.view = view;
    }

    /** Takes account of a zone as this view has it. */
    void add(HostedZone zone, ZoneFile file) {
        for (RRset set : file.records()) {
            if (set.rdata().size() > 1) {
                Optional<String> order = zone.find(set.owner(), set.type().toString())
                        .flatMap(entry ->
                                entry instanceof RecordSet designed ? Optional.of(order(designed)) : Optional.empty())
                        .filter(each -> !each.equals(NONE) || isAddress(set.type()));
                order.ifPresent(each -> orders.put(new Question(set.owner(), set.type()), each));
            }
        }
    }

    /** The statement, where one is needed. */
    Optional<Statement> statement() {
        if (orders.values().stream().allMatch(CYCLIC::equals)) {
            return Optional.empty();
        }
        List<Question> wildcards = orders.keySet().stream()
                .filter(each -> each.name().isWildcard())
                .toList();
        List<Statement> rules = new ArrayList<>();
        orders.forEach((set, order) -> {
            if (!order.equals(NONE) || isBelow(set, wildcards)) {
                rules.add(Statement.of("type", set.type(), "name")
                        .quoted(Names.of(set.name()))
                        .and("order", order));
            }
        });
        rules.add(Statement.of("order", NONE));
        return Optional.of(Statement.of("rrset-order").with(rules));
    }

    /** Of other types the readers look at priorities or at nothing, so their order is not worth a rule. */
    private static boolean isAddress(RecordType type) {
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    /** Whether the rule of a wildcard would take the set, too. */
    private static boolean isBelow(Question set, List<Question> wildcards) {
        return wildcards.stream()
                .anyMatch(other -> other.type().equals(set.type())
                        && !other.name().equals(set.name())
                        && set.name().isBelow(other.name().parent()));
    }

    private String order(RecordSet set) {
        return switch (RecordOrder.of(set.policy(), view::answer)) {
            case STEADY -> NONE;
            case TURNED -> CYCLIC;
            case SHUFFLED -> RANDOM;
        };
    }
}
