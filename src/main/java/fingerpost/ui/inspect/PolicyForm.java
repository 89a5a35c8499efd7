package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Nearest;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.SiteChoice;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Entry.Kind;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Which answers an asker gets: the kind of the policy, and below it what that kind needs; policies nest. */
final class PolicyForm {
    private final RecordType type;
    private final DomainName origin;
    private final Topology topology;

    /**
     * The form of policies over records of one type.
     *
     * @param origin what names in the answers are relative to
     */
    PolicyForm(RecordType type, DomainName origin, Topology topology) {
        this.type = type;
        this.origin = origin;
        this.topology = topology;
    }

    /** A choice of the policy, with its own fields below. */
    <T> Entry<T> choice(String label, Function<T, AnswerPolicy> policy, BiFunction<T, AnswerPolicy, T> with) {
        return new Entry.OneOf<>(label, policy, with, kinds());
    }

    private List<Kind<AnswerPolicy>> kinds() {
        return List.of(
                kind(
                        Speech.of("Fixed: all, in this order"),
                        Fixed.class,
                        old -> new Fixed(old.records()),
                        () -> answers(Fixed::new)),
                kind(
                        Speech.of("Rotated: round robin in turn"),
                        Rotated.class,
                        old -> new Rotated(old.records()),
                        () -> answers(Rotated::new)),
                kind(
                        Speech.of("Shuffled: round robin at random"),
                        Shuffled.class,
                        old -> new Shuffled(old.records()),
                        () -> answers(Shuffled::new)),
                kind(
                        Speech.of("Weighted: one by chance"),
                        Weighted.class,
                        old -> new Weighted(apart(old)),
                        () -> new Form<>(List.of(weighted(policy -> ((Weighted) policy).choices(), Weighted::new)))),
                kind(
                        Speech.of("Hashed by asker: always the same"),
                        HashedByAsker.class,
                        old -> new HashedByAsker(apart(old)),
                        () -> new Form<>(
                                List.of(weighted(policy -> ((HashedByAsker) policy).choices(), HashedByAsker::new)))),
                kind(Speech.of("By line"), ByLine.class, this::byLine, () -> new LinePolicies(topology, this).form()),
                kind(
                        Speech.of("Nearest by place"),
                        Nearest.class,
                        old -> new Nearest(List.of(site(old))),
                        this::nearest),
                kind(
                        Speech.of("Failover: the first that is healthy"),
                        Failover.class,
                        old -> new Failover(
                                old.records().stream().map(PolicyForm::alone).toList(), HealthCheck.tcp(443)),
                        this::failover),
                kind(
                        Speech.of("Canary: a share to a new version"),
                        Canary.class,
                        old -> new Canary(old, old, 500, Canary.Draw.EACH_ANSWER),
                        () -> new CanaryForm(this).form()),
                kind(
                        Speech.of("When healthy"),
                        WhenHealthy.class,
                        old -> WhenHealthy.of(old, HealthCheck.tcp(443)),
                        () -> new WhenHealthyForm(this).form()));
    }

    private static <P extends AnswerPolicy> Kind<AnswerPolicy> kind(
            String word, Class<P> is, Function<AnswerPolicy, AnswerPolicy> made, Supplier<Form<AnswerPolicy>> form) {
        return new Kind<>(word, is::isInstance, old -> is.isInstance(old) ? old : made.apply(old), form);
    }

    private Form<AnswerPolicy> answers(Function<List<Rdata>, AnswerPolicy> made) {
        return new Form<>(List.of(Fields.lines(
                Speech.of("Answers"),
                Samples.of(type),
                policy -> Answers.written(policy.records()),
                (_, text) -> made.apply(Answers.read(type, text, origin)))));
    }

    private Entry<AnswerPolicy> weighted(
            Function<AnswerPolicy, List<WeightedChoice>> choices, Function<List<WeightedChoice>, AnswerPolicy> made) {
        return new Entry.Many<>(
                Speech.of("Choices"),
                Speech.of("choice"),
                choices,
                (_, changed) -> made.apply(changed),
                each -> each.weight() + " × " + Answers.brief(each.policy()),
                List.of(new Entry.Fresh<>(Speech.of("Choice"), old -> new WeightedChoice(1, alone(first(old))))),
                _ -> new Form<>(List.of(
                        Fields.text(
                                Speech.of("Weight"),
                                "1",
                                each -> Integer.toString(each.weight()),
                                (each, text) -> new WeightedChoice(Read.number(text, "A weight"), each.policy())),
                        choice(
                                Speech.of("Answers with"),
                                WeightedChoice::policy,
                                (each, policy) -> new WeightedChoice(each.weight(), policy)))));
    }

    private Form<AnswerPolicy> nearest() {
        Form<SiteChoice> site = new Form<>(List.of(
                Fields.text(
                        Speech.of("Place"),
                        "52.52, 13.40",
                        each -> Places.written(each.place()),
                        (each, text) -> new SiteChoice(Places.read(text), each.policy())),
                choice(
                        Speech.of("Answers with"),
                        SiteChoice::policy,
                        (each, policy) -> new SiteChoice(each.place(), policy))));
        return new Form<>(List.of(new Entry.Many<>(
                Speech.of("Places"),
                Speech.of("place"),
                policy -> ((Nearest) policy).choices(),
                (_, changed) -> new Nearest(changed),
                each -> Places.written(each.place()) + ": " + Answers.brief(each.policy()),
                List.of(new Entry.Fresh<>(Speech.of("Place"), PolicyForm::site)),
                _ -> site)));
    }

    private Form<AnswerPolicy> failover() {
        Form<AnswerPolicy> step =
                new Form<>(List.of(choice(Speech.of("Answers with"), Function.identity(), (_, now) -> now)));
        return new Form<>(List.of(
                new Entry.Many<>(
                        Speech.of("Order"),
                        Speech.of("choice"),
                        policy -> ((Failover) policy).order(),
                        (policy, order) -> new Failover(order, ((Failover) policy).check()),
                        Answers::brief,
                        List.of(new Entry.Fresh<>(Speech.of("Choice"), old -> alone(first(old)))),
                        _ -> step),
                new Entry.Part<>(
                        Speech.of("Health check"),
                        policy -> ((Failover) policy).check(),
                        (policy, check) -> new Failover(((Failover) policy).order(), check),
                        HealthCheckForm.form())));
    }

    private AnswerPolicy byLine(AnswerPolicy old) {
        return new ByLine(
                List.of(new LineChoice(Fields.first(topology, Line.class::isInstance, Speech.of("line")), old)),
                Optional.of(old));
    }

    private static SiteChoice site(AnswerPolicy old) {
        return new SiteChoice(new Coordinates(0, 0), alone(first(old)));
    }

    private static List<WeightedChoice> apart(AnswerPolicy old) {
        return old.records().stream()
                .map(each -> new WeightedChoice(1, alone(each)))
                .toList();
    }

    static AnswerPolicy alone(Rdata record) {
        return new Fixed(List.of(record));
    }

    static Rdata first(AnswerPolicy policy) {
        return policy.records().getFirst();
    }
}
