package fingerpost.diagnose.drift;

import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of what was seen of a policy the places to tell: one for each kind of difference. Pure. */
final class PolicyPlaces {
    private final HostedZone zone;
    private final RecordSet set;

    PolicyPlaces(HostedZone zone, RecordSet set) {
        this.zone = zone;
        this.set = set;
    }

    /** What the lines of the policy get from each server; lines that get their designed answer are no news. */
    List<Place> lines(Map<Server, List<LineVerdict>> verdicts) {
        Map<Grade, Map<Server, List<LineVerdict>>> sorted = new LinkedHashMap<>();
        verdicts.forEach((server, all) ->
                all.forEach(each -> sorted.computeIfAbsent(each.kind().grade(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(server, _ -> new ArrayList<>())
                        .add(each)));
        sorted.remove(Grade.SAME);
        return sorted.entrySet().stream()
                .map(each -> lines(each.getKey(), each.getValue(), verdicts.size()))
                .toList();
    }

    private Place lines(Grade grade, Map<Server, List<LineVerdict>> told, int servers) {
        List<String> sayings = told.values().stream()
                .map(each -> each.stream().map(LineVerdict::message).collect(Collectors.joining(" ")))
                .toList();
        boolean alike = sayings.stream().distinct().count() == 1 && told.size() == servers;
        String live = alike ? sayings.getFirst() : each(told, sayings);
        boolean all = alike && grade != Grade.NOT_TESTED;
        return place(
                grade,
                live,
                told.values().stream()
                        .flatMap(List::stream)
                        .flatMap(each -> each.exchange().stream())
                        .toList(),
                all ? TakePolicy.lines(zone, set, told.values().iterator().next()) : Optional.empty());
    }

    /** With the servers' names, where they do not say the same. */
    private static String each(Map<Server, List<LineVerdict>> told, List<String> sayings) {
        List<String> named = new ArrayList<>();
        int i = 0;
        for (Server server : told.keySet()) {
            named.add("At " + server + ": " + sayings.get(i++));
        }
        return String.join(" ", named);
    }

    /** What the samples of one server tell. */
    List<Place> samples(Server server, Samples samples) {
        Map<Grade, String> told = new LinkedHashMap<>();
        samples.sampled()
                .remarks()
                .forEach(each -> told.merge(each.grade(), each.message(), (one, other) -> one + " " + other));
        return told.entrySet().stream()
                .map(each -> place(
                        each.getKey(),
                        "At " + server + ": " + each.getValue(),
                        samples.evidence(),
                        TakePolicy.sampled(zone, set, each.getKey(), samples)))
                .toList();
    }

    /** That the policy was not looked at. */
    Place untested(String why) {
        return place(Grade.NOT_TESTED, why, List.of(), Optional.empty());
    }

    private Place place(
            Grade grade, String what, List<Exchange> evidence, Optional<fingerpost.topology.Edit> takeLive) {
        return new Place(
                Subject.of(zone, set),
                Expectations.asked(set.owner()),
                grade,
                set.type() + " " + set.policy().word(),
                what,
                set.owner().unicode() + " " + set.type() + ": " + what,
                evidence,
                takeLive,
                Cure.NONE);
    }
}
