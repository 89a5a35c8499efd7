package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Conditions;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A scenario, one line for each happening. */
final class ScenarioForm {
    private ScenarioForm() {}

    static Json write(Scenario scenario, Function<Id, DomainName> apexes) {
        Writing writing = new Writing()
                .text("id", scenario.id())
                .text("label", scenario.label())
                .textIfAny("note", scenario.note())
                .put("duration", Numbers.seconds(scenario.duration()))
                .texts(
                        "measures",
                        scenario.measures().stream()
                                .sorted()
                                .map(Source::wordOf)
                                .toList());
        ConditionsForm.write(scenario.conditions(), writing);
        return writing.list("happenings", scenario.happenings(), new HappeningForm(apexes)::write)
                .block();
    }

    static Scenario read(Source source, Function<Id, DomainName> apexes) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        String note = source.textOrNone("note");
        Duration duration = Times.of(source, "duration");
        List<Happening> happenings = source.list("happenings", new HappeningForm(apexes)::read);
        List<Scenario.Measure> measures = source.list("measures", each -> each.word(Scenario.Measure.class));
        Conditions conditions = ConditionsForm.read(source);
        return source.made(() -> new Scenario(id, label, note, duration, happenings, Set.copyOf(measures), conditions));
    }
}
