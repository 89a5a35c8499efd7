package fingerpost.ui.inspect;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Canary.Draw;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.Function;

/** The stable version, the new one, and the share that goes to it. */
final class CanaryForm {
    private final PolicyForm policies;

    CanaryForm(PolicyForm policies) {
        this.policies = policies;
    }

    Form<AnswerPolicy> form() {
        Form<Canary> canary = new Form<>(List.of(
                Fields.text(
                        Speech.of("Share of the canary in %"),
                        "5",
                        c -> Read.percent(c.share()),
                        (c, text) -> c.withShare(Read.percent(text))),
                Fields.choice(
                        Speech.of("Drawn for"),
                        List.of(Draw.values()),
                        draw -> switch (draw) {
                            case EACH_ANSWER -> Speech.of("each answer");
                            case EACH_ASKER -> Speech.of("each asker, who keeps its side");
                        },
                        Canary::draw,
                        (c, draw) -> new Canary(c.stable(), c.canary(), c.share(), draw)),
                side(Speech.of("Stable"), Canary::stable, (c, now) -> new Canary(now, c.canary(), c.share(), c.draw())),
                side(
                        Speech.of("Canary"),
                        Canary::canary,
                        (c, now) -> new Canary(c.stable(), now, c.share(), c.draw()))));
        return canary.within(Canary.class::cast, (_, changed) -> changed);
    }

    private Entry<Canary> side(
            String label,
            Function<Canary, AnswerPolicy> side,
            java.util.function.BiFunction<Canary, AnswerPolicy, Canary> with) {
        return new Entry.Part<>(
                label,
                side,
                with,
                new Form<>(List.of(policies.choice(Speech.of("Answers with"), Function.identity(), (_, now) -> now))));
    }
}
