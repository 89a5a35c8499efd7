package fingerpost.command;

import fingerpost.diagnose.drift.Place;
import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.plan.Check;
import fingerpost.plan.Draining;
import fingerpost.plan.Plan;
import fingerpost.plan.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A plan as JSON. */
final class PlanJson {
    private PlanJson() {}

    /**
     * The form.
     *
     * @param unknown what is taken as designed
     */
    static Json of(Plan plan, List<Place> unknown) {
        return new Writing()
                .list("steps", plan.steps(), PlanJson::step)
                .number("waitSeconds", plan.waiting().toSeconds())
                .textsIfAny("unknown", unknown.stream().map(Place::message).toList())
                .block();
    }

    private static Json step(Step step) {
        Writing form = new Writing()
                .text("kind", step.kind().word())
                .text("title", step.title())
                .texts("before", lines(step, true))
                .texts("after", lines(step, false))
                .list("checks", step.checks(), PlanJson::check)
                .number("waitSeconds", step.pause().time().toSeconds())
                .text("because", step.pause().because())
                .text("risk", step.risk());
        step.drain().ifPresent(each -> form.put("drain", drain(each)));
        return form.block();
    }

    private static List<String> lines(Step step, boolean before) {
        return step.changes().stream()
                .flatMap(each -> {
                    List<String> other = before ? each.after() : each.before();
                    return (before ? each.before() : each.after()).stream().filter(line -> !other.contains(line));
                })
                .toList();
    }

    private static Json check(Check check) {
        Writing form = new Writing().text("command", check.command());
        return (check.exact() ? form.texts("expected", check.expected()) : form).flat();
    }

    private static Json drain(Draining drain) {
        Writing form = new Writing().put("before", number(drain.before()));
        drain.mostlyGone().ifPresent(each -> form.put("mostlyGoneSeconds", number(each)));
        return form.put("left", number(drain.left())).flat();
    }

    private static Json number(double value) {
        return new Json.Numeral(
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString(), At.NOWHERE);
    }
}
