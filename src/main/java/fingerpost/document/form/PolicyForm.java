package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The fields of whatever holds an answer policy: a record set, or a choice of another policy. Leaves are
 * {@code "answers": [...]}, with {@code "policy": "rotated"} or {@code "shuffled"} where they are not fixed.
 *
 * @param type of every record
 * @param apex what names without a final dot are below
 */
record PolicyForm(RecordType type, DomainName apex) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final String[] KINDS = {
        "answers", "weighted", "byLine", "nearest", "failover", "canary", "hashed", "healthy"
    };

    static Writing write(AnswerPolicy policy) {
        return write(policy, new Writing());
    }

    static Writing write(AnswerPolicy policy, Writing to) {
        return switch (policy) {
            case Fixed fixed -> answers(fixed.records(), to);
            case Rotated rotated -> answers(rotated.records(), to).text("policy", "rotated");
            case Shuffled shuffled -> answers(shuffled.records(), to).text("policy", "shuffled");
            case Weighted weighted -> to.put("weighted", Writing.flatList(weighted.choices(), PolicyForm::weighted));
            case HashedByAsker hashed -> to.put("hashed", Writing.flatList(hashed.choices(), PolicyForm::weighted));
            case ByLine byLine -> {
                to.put("byLine", Writing.flatList(byLine.choices(), PolicyForm::line));
                byLine.otherwise()
                        .ifPresent(each -> to.put("otherwise", write(each).flat()));
                yield to;
            }
            case Nearest nearest -> to.put("nearest", Writing.flatList(nearest.choices(), PolicyForm::site));
            case Failover failover ->
                to.put(
                                "failover",
                                Writing.flatList(
                                        failover.order(), each -> write(each).flat()))
                        .put("check", HealthForm.flat(failover.check()));
            case Canary canary -> {
                Writing side = new Writing().put("percent", Numbers.of(BigDecimal.valueOf(canary.share(), 2)));
                if (canary.draw() != Canary.Draw.EACH_ANSWER) {
                    side.text("draw", Source.wordOf(canary.draw()));
                }
                yield to.put("canary", write(canary.canary(), side).flat())
                        .put("stable", write(canary.stable()).flat());
            }
            case WhenHealthy healthy ->
                healthy.policy() instanceof WhenHealthy
                        ? to.put("healthy", write(healthy.policy()).flat()).put("whenHealthy", check(healthy))
                        : write(healthy.policy(), to).put("whenHealthy", check(healthy));
        };
    }

    AnswerPolicy read(Source source) {
        String kind = source.oneOf(KINDS);
        Source value = source.field(kind);
        AnswerPolicy policy = switch (kind) {
            case "answers" -> leaf(source, value);
            case "weighted" -> source.made(() -> new Weighted(weightedChoices(value)));
            case "hashed" -> source.made(() -> new HashedByAsker(weightedChoices(value)));
            case "byLine" -> byLine(source, value);
            case "nearest" ->
                source.made(() ->
                        new Nearest(value.items().stream().map(this::siteChoice).toList()));
            case "failover" -> {
                HealthCheck check = HealthForm.read(source.field("check"));
                List<AnswerPolicy> order =
                        value.items().stream().map(this::read).toList();
                yield source.made(() -> new Failover(order, check));
            }
            case "canary" -> canary(value, read(source.field("stable")));
            default -> read(value);
        };
        return source.find("whenHealthy")
                .<AnswerPolicy>map(check -> whenHealthy(policy, check))
                .orElse(policy);
    }

    private AnswerPolicy leaf(Source source, Source answers) {
        List<Rdata> records = answers.items().stream()
                .map(each -> each.as(text -> Rdata.parse(type, text, apex)))
                .toList();
        Optional<Source> policy = source.find("policy");
        String word = policy.map(Source::text).orElse("fixed");
        return source.made(() -> switch (word) {
            case "fixed" -> new Fixed(records);
            case "rotated" -> new Rotated(records);
            case "shuffled" -> new Shuffled(records);
            default ->
                throw policy.orElse(source).refused("\"" + word + "\" is none of the words fixed, rotated, shuffled.");
        });
    }

    private AnswerPolicy byLine(Source source, Source choices) {
        List<LineChoice> lines = choices.items().stream()
                .map(each -> new LineChoice(each.field("line").as(Id::of), read(each)))
                .toList();
        Optional<AnswerPolicy> otherwise = source.find("otherwise").map(this::read);
        return source.made(() -> new ByLine(lines, otherwise));
    }

    private List<WeightedChoice> weightedChoices(Source choices) {
        return choices.items().stream()
                .map(each -> each.made(() -> new WeightedChoice(each.wholeOr(1, "weight"), read(each))))
                .toList();
    }

    private SiteChoice siteChoice(Source choice) {
        return new SiteChoice(Places.coordinates(choice.field("place")), read(choice));
    }

    private AnswerPolicy canary(Source side, AnswerPolicy stable) {
        Source percent = side.field("percent");
        int share = share(percent);
        Canary.Draw draw =
                side.find("draw").map(word -> word.word(Canary.Draw.class)).orElse(Canary.Draw.EACH_ANSWER);
        AnswerPolicy canary = read(side);
        return percent.made(() -> new Canary(stable, canary, share, draw));
    }

    /** The percent of a canary in ten thousandths. */
    static int share(Source percent) {
        BigDecimal share = percent.decimal().movePointRight(2).stripTrailingZeros();
        if (share.scale() > 0) {
            throw percent.refused("A percentage has at most two decimals here.");
        }
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) {
            throw percent.refused("A canary's share lies from 0 to 100 percent.");
        }
        return share.intValueExact();
    }

    private static WhenHealthy whenHealthy(AnswerPolicy policy, Source check) {
        HealthCheck health = HealthForm.read(check);
        int minimum = check.wholeOr(0, "minimum");
        WhenHealthy.Fallback fallback = check.find("fallback")
                .map(word -> word.word(WhenHealthy.Fallback.class))
                .orElse(WhenHealthy.Fallback.ALL);
        return check.made(() -> new WhenHealthy(policy, health, minimum, fallback));
    }

    private static Json.Fields check(WhenHealthy healthy) {
        Writing writing = HealthForm.write(healthy.check()).numberUnless(0, "minimum", healthy.minimum());
        return healthy.fallback() == WhenHealthy.Fallback.ALL
                ? writing.flat()
                : writing.text("fallback", Source.wordOf(healthy.fallback())).flat();
    }

    private static Writing answers(List<Rdata> records, Writing to) {
        return to.texts("answers", records.stream().map(Rdata::text).toList());
    }

    private static Json weighted(WeightedChoice choice) {
        return write(choice.policy(), new Writing().number("weight", choice.weight()))
                .flat();
    }

    private static Json line(LineChoice choice) {
        return write(choice.policy(), new Writing().text("line", choice.line())).flat();
    }

    private static Json site(SiteChoice choice) {
        return write(choice.policy(), new Writing().put("place", Places.write(choice.place())))
                .flat();
    }
}
