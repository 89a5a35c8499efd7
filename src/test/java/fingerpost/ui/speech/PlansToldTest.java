package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.plan.Draining;
import fingerpost.plan.Planner;
import fingerpost.plan.Step;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan wants done, and why, has its German. */
class PlansToldTest {
    private final Set<String> english = new TreeSet<>();

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("fingerpost.ui.speech.PhraseBookTest#samples")
    void plansToAndFromTheSamplesAreTold(Path file) throws DocumentProblem {
        Topology design = DocumentFile.read(file).topology();
        Topology slower = design.map(each -> each instanceof HostedZone zone ? slower(zone) : each);
        tell(Topology.EMPTY, design);
        tell(design, Topology.EMPTY);
        tell(design, slower);
        tell(slower, design);
        assertThat(english).isEmpty();
    }

    @Test
    void stepsAreSaidWithTheirNamesAndNumbers() {
        Speech.speak(Language.GERMAN);
        assertThat(Told.plan("Switch www.example.com A, zone example.net and 2 more"))
                .isEqualTo("www.example.com A, Zone example.net und 2 weitere umschalten");
        assertThat(Told.plan(new Draining(0.5, OptionalDouble.of(90), 0.001).spoken()))
                .startsWith("50,0 % der Anfragen folgten den alten Antworten; 99 % davon sind nach ")
                .endsWith("und 0,10 % davon bleiben, wenn das Warten endet.");
        assertThat(Told.plan(new Draining(0.5, OptionalDouble.empty(), 1).spoken()))
                .contains("in der simulierten Zeit noch nicht weg, und 100,00 % davon");
        assertThat(Told.plan(
                        "Public that got the old answer just before keeps it for 5 min, its cap, and Office (Chromium)"
                                + " keeps what it got for 1 min more."))
                .isEqualTo("Public bekam die alte Antwort gerade noch und behält sie 5 min, seine Obergrenze; Office"
                        + " (Chromium) behält, was er bekam, noch 1 min länger.");
    }

    private static HostedZone slower(HostedZone zone) {
        HostedZone slower = zone;
        for (var each : zone.entries()) {
            if (each instanceof RecordSet set) {
                slower = slower.with(new RecordSet(set.owner(), set.type(), new Ttl(7200), set.policy()));
            }
        }
        return slower;
    }

    private void tell(Topology now, Topology wanted) {
        for (Step step : Planner.of(now, wanted, Planner.QUICK).steps()) {
            known(step.title());
            known(step.risk());
            known(step.pause().because());
        }
    }

    private void known(String sentence) {
        Speech.speak(Language.GERMAN);
        if (!sentence.isEmpty() && Told.find(Told.PLAN, sentence).isEmpty()) {
            english.add(sentence);
        }
    }
}
