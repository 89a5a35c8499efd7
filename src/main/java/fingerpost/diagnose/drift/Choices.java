package fingerpost.diagnose.drift;

import fingerpost.dns.Rdata;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a policy may answer with, whoever asks: the whole of a rotated set, one choice of a weighted one, the answer of
 * any line.
 */
record Choices(List<Choice> all) {
    Choices {
        all = List.copyOf(all);
    }

    /** Nothing at all, whoever asks. */
    static Choices none() {
        return new Choices(List.of(new Choice(Set.of(), false)));
    }

    static Choices of(AnswerPolicy policy) {
        return new Choices(read(policy).distinct().toList());
    }

    boolean allow(Set<Rdata> live) {
        return all.stream().anyMatch(each -> each.allows(live));
    }

    /** Whether these are several choices at once. */
    boolean unite(Set<Rdata> live) {
        List<Choice> held = all.stream()
                .filter(each -> !each.records().isEmpty() && live.containsAll(each.records()))
                .toList();
        Set<Rdata> together =
                held.stream().flatMap(each -> each.records().stream()).collect(Collectors.toSet());
        return held.size() > 1 && together.equals(live);
    }

    /** These, and parts of them, and all those records beside them or alone. */
    Choices withAnnounced(List<Rdata> announced) {
        Stream<Choice> more = all.stream().map(each -> {
            Set<Rdata> records = new HashSet<>(each.records());
            records.addAll(announced);
            return new Choice(records, true);
        });
        return new Choices(
                Stream.concat(more, Stream.of(new Choice(Set.of(), false))).toList());
    }

    private static Stream<Choice> read(AnswerPolicy policy) {
        return switch (policy) {
            case Fixed fixed -> whole(fixed.records());
            case Rotated rotated -> whole(rotated.records());
            case Shuffled shuffled -> whole(shuffled.records());
            case Weighted weighted -> inPlay(weighted.choices());
            case HashedByAsker hashed -> inPlay(hashed.choices());
            case ByLine lines ->
                Stream.concat(
                        lines.choices().stream().map(LineChoice::policy).flatMap(Choices::read),
                        lines.otherwise().map(Choices::read).orElseGet(() -> Stream.of(new Choice(Set.of(), false))));
            case Nearest nearest ->
                nearest.choices().stream().map(SiteChoice::policy).flatMap(Choices::read);
            case Failover failover ->
                failover.order().stream().flatMap(Choices::read).map(Choices::inParts);
            case Canary canary ->
                Stream.concat(
                        canary.share() < 10_000 ? read(canary.stable()) : Stream.of(),
                        canary.share() > 0 ? read(canary.canary()) : Stream.of());
            case WhenHealthy healthy -> Stream.concat(read(healthy.policy()).map(Choices::inParts), fallback(healthy));
        };
    }

    private static Stream<Choice> whole(List<Rdata> records) {
        return Stream.of(new Choice(Set.copyOf(records), false));
    }

    /** Those with a weight above 0; all of them where none has one. A check inside may bring back the others. */
    private static Stream<Choice> inPlay(List<WeightedChoice> choices) {
        List<WeightedChoice> positive =
                choices.stream().filter(each -> each.weight() > 0).toList();
        return (positive.isEmpty() ? choices : positive)
                .stream().map(WeightedChoice::policy).flatMap(Choices::read);
    }

    private static Choice inParts(Choice choice) {
        return new Choice(choice.records(), true);
    }

    private static Stream<Choice> fallback(WhenHealthy healthy) {
        return switch (healthy.fallback()) {
            case ALL -> read(healthy.policy());
            case FIRST -> whole(healthy.policy().records().subList(0, 1));
            case NONE -> Stream.of(new Choice(Set.of(), false));
        };
    }
}
