package fingerpost.ui.inspect;

import fingerpost.topology.Scenario;
import fingerpost.topology.Scenario.Measure;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a simulation plays through: how long, what happens, what is measured. */
final class ScenarioForm {
    private ScenarioForm() {}

    static Form<Scenario> form(Topology topology) {
        HappeningKinds happenings = new HappeningKinds(topology);
        List<Entry<Scenario>> entries = new ArrayList<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("backend fails"),
                        Scenario::label,
                        (s, text) -> s.called(text.strip(), s.note())),
                new Entry.Text<>(
                        Speech.of("What to look for"),
                        Speech.of("In plain words"),
                        5,
                        Scenario::note,
                        (s, text) -> s.called(s.label(), text.strip())),
                Fields.text(
                        Speech.of("Duration"),
                        "1 h",
                        s -> Read.spoken(s.duration()),
                        (s, text) -> s.lasting(playable(Read.duration(text, Speech.of("A duration"))))),
                new Entry.Many<>(
                        Speech.of("Happenings"),
                        Speech.of("happening"),
                        Scenario::happenings,
                        (s, changed) -> s.withHappenings(changed),
                        happenings::title,
                        happenings.fresh(),
                        happenings::form)));
        entries.addAll(ConditionEntries.all());
        for (Measure measure : Measure.values()) {
            entries.add(new Entry.Flag<>(
                    word(measure),
                    s -> s.measures().contains(measure),
                    (s, wanted) -> s.withMeasures(measures(s, measure, wanted))));
        }
        return new Form<>(entries);
    }

    private static String word(Measure measure) {
        return switch (measure) {
            case SHARES -> Speech.of("Measure shares");
            case FAILURES -> Speech.of("Measure failures");
            case LATENCY -> Speech.of("Measure latency");
            case AUTHORITY_LOAD -> Speech.of("Measure authority load");
            case HIT_RATIO -> Speech.of("Measure hit ratio");
            case SESSIONS -> Speech.of("Measure sessions");
        };
    }

    private static Duration playable(Duration duration) {
        if (duration.compareTo(Scenario.LONGEST) > 0) {
            throw new IllegalArgumentException(
                    Speech.of("A scenario lasts at most {0} days.", Scenario.LONGEST.toDays()));
        }
        return duration;
    }

    private static Set<Measure> measures(Scenario scenario, Measure measure, boolean wanted) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        measures.addAll(scenario.measures());
        if (wanted) {
            measures.add(measure);
        } else {
            measures.remove(measure);
        }
        return measures;
    }
}
