package fingerpost.ui.inspect;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.Function;

/** What each line gets, and what everybody else does. */
final class LinePolicies {
    private final Topology topology;
    private final PolicyForm policies;

    LinePolicies(Topology topology, PolicyForm policies) {
        this.topology = topology;
        this.policies = policies;
    }

    Form<AnswerPolicy> form() {
        Form<LineChoice> one = new Form<>(List.of(
                Fields.element(
                        Speech.of("Line"),
                        topology,
                        Line.class::isInstance,
                        LineChoice::line,
                        (each, line) -> new LineChoice(line, each.policy())),
                policies.choice(
                        Speech.of("Answers with"),
                        LineChoice::policy,
                        (each, policy) -> new LineChoice(each.line(), policy))));
        Form<AnswerPolicy> otherwise =
                new Form<>(List.of(policies.choice(Speech.of("Answers with"), Function.identity(), (_, now) -> now)));
        return new Form<>(List.of(
                new Entry.Many<>(
                        Speech.of("Lines"),
                        Speech.of("line"),
                        policy -> ((ByLine) policy).choices(),
                        (policy, choices) -> new ByLine(choices, ((ByLine) policy).otherwise()),
                        each -> Fields.name(topology, each.line()) + ": " + Answers.brief(each.policy()),
                        List.of(new Entry.Fresh<>(Speech.of("Line"), this::another)),
                        _ -> one),
                Entry.maybe(
                        Speech.of("Everybody else"),
                        Speech.of("no data"),
                        Speech.of("gets the default"),
                        policy -> ((ByLine) policy).otherwise(),
                        (policy, now) -> new ByLine(((ByLine) policy).choices(), now),
                        () -> {
                            throw new IllegalArgumentException(Speech.of("Choose a default among the lines first."));
                        },
                        otherwise)));
    }

    private LineChoice another(AnswerPolicy policy) {
        List<Id> used =
                ((ByLine) policy).choices().stream().map(LineChoice::line).toList();
        Id free = Fields.first(
                topology,
                element -> element instanceof Line && !used.contains(element.id()),
                Speech.of("further line"));
        return new LineChoice(free, PolicyForm.alone(PolicyForm.first(policy)));
    }
}
