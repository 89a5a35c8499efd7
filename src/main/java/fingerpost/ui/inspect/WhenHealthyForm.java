package fingerpost.ui.inspect;

import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.WhenHealthy.Fallback;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A policy whose records are left out while their address fails a health check. */
final class WhenHealthyForm {
    private final PolicyForm policies;

    WhenHealthyForm(PolicyForm policies) {
        this.policies = policies;
    }

    Form<AnswerPolicy> form() {
        Form<WhenHealthy> form = new Form<>(List.of(
                policies.choice(
                        Speech.of("Of the healthy, answers with"),
                        WhenHealthy::policy,
                        (w, policy) -> new WhenHealthy(policy, w.check(), w.minimum(), w.fallback())),
                Fields.text(
                        Speech.of("At least healthy, in %"),
                        "0",
                        w -> Integer.toString(w.minimum()),
                        (w, text) -> new WhenHealthy(
                                w.policy(), w.check(), Read.number(text, "A percentage"), w.fallback())),
                Fields.choice(
                        Speech.of("If fewer are healthy"),
                        List.of(Fallback.values()),
                        fallback -> switch (fallback) {
                            case ALL -> Speech.of("all answers");
                            case FIRST -> Speech.of("the first answer");
                            case NONE -> Speech.of("no data");
                        },
                        WhenHealthy::fallback,
                        (w, fallback) -> new WhenHealthy(w.policy(), w.check(), w.minimum(), fallback)),
                new Entry.Part<>(
                        Speech.of("Health check"),
                        WhenHealthy::check,
                        (w, check) -> new WhenHealthy(w.policy(), check, w.minimum(), w.fallback()),
                        HealthCheckForm.form())));
        return form.within(WhenHealthy.class::cast, (_, changed) -> changed);
    }
}
