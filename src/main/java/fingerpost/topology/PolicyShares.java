package fingerpost.topology;

import fingerpost.dns.Rdata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Under which condition a policy gives each of its records, in the few words that fit on a line of the drawing. */
public final class PolicyShares {
    private final Function<Id, String> lineLabel;
    private final Map<Rdata, List<String>> conditions = new LinkedHashMap<>();

    private PolicyShares(Function<Id, String> lineLabel) {
        this.lineLabel = lineLabel;
    }

    /** Every record of the policy in order, with {@code telecom}, {@code weight 3}, {@code 5 % canary}, or nothing. */
    public static Map<Rdata, String> of(AnswerPolicy policy, Function<Id, String> lineLabel) {
        PolicyShares shares = new PolicyShares(lineLabel);
        shares.read(policy, "");
        Map<Rdata, String> words = new LinkedHashMap<>();
        shares.conditions.forEach((record, conditions) -> words.put(
                record, String.join(" / ", conditions.stream().distinct().toList())));
        return words;
    }

    private void read(AnswerPolicy policy, String before) {
        switch (policy) {
            case Fixed fixed -> note(fixed.records(), before);
            case Rotated rotated -> note(rotated.records(), with(before, "rotated"));
            case Shuffled shuffled -> note(shuffled.records(), with(before, "shuffled"));
            case Weighted weighted ->
                weighted.choices().forEach(each -> read(each.policy(), with(before, "weight " + each.weight())));
            case HashedByAsker hashed ->
                hashed.choices().forEach(each -> read(each.policy(), with(before, "hashed, weight " + each.weight())));
            case ByLine byLine -> {
                byLine.choices().forEach(each -> read(each.policy(), with(before, lineLabel.apply(each.line()))));
                byLine.otherwise().ifPresent(each -> read(each, with(before, "default")));
            }
            case Nearest nearest ->
                nearest.choices().forEach(each -> read(each.policy(), with(before, "nearest to " + place(each))));
            case Failover failover -> {
                for (int i = 0; i < failover.order().size(); i++) {
                    read(failover.order().get(i), with(before, i == 0 ? "primary" : "backup"));
                }
            }
            case Canary canary -> {
                read(canary.stable(), with(before, percent(10_000 - canary.share())));
                read(canary.canary(), with(before, percent(canary.share()) + " canary"));
            }
            case WhenHealthy healthy -> read(healthy.policy(), with(before, "when healthy"));
        }
    }

    private void note(List<Rdata> records, String condition) {
        records.forEach(each ->
                conditions.computeIfAbsent(each, _ -> new ArrayList<>(1)).add(condition));
    }

    private static String with(String before, String word) {
        return before.isEmpty() ? word : before + ", " + word;
    }

    private static String place(SiteChoice choice) {
        return choice.place().latitude() + " " + choice.place().longitude();
    }

    /** {@code 5 %} for 500 ten thousandths, {@code 0.25 %} for 25. */
    static String percent(int tenThousandths) {
        String hundredths = "%02d".formatted(tenThousandths % 100);
        String fraction = tenThousandths % 100 == 0 ? "" : "." + hundredths.replaceAll("0$", "");
        return tenThousandths / 100 + fraction + " %";
    }
}
