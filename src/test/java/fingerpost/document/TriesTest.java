package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Scenario;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TriesTest {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final Pattern WALKED = Pattern.compile("https?://([a-z0-9._-]+)/");

    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleSaysWhatToTryInEachWayToWork(Samples.Sample sample) {
        Tries tries = Tries.ofTitle(sample.title()).orElseThrow();

        assertThat(Stream.of(tries.design(), tries.diagnose(), tries.simulate(), tries.export()))
                .allSatisfy(each -> assertThat(each).matches(".{20,170}[.?]"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scenariosThatAreNamedAreInTheSample(Samples.Sample sample) {
        Tries tries = Tries.ofTitle(sample.title()).orElseThrow();

        assertThat(QUOTED.matcher(tries.simulate()).results().map(each -> each.group(1)))
                .allSatisfy(name -> assertThat(sample.document().topology().all(Scenario.class))
                        .extracting(Scenario::label)
                        .contains(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesThatAreToBeWalkedAreBelowAZoneOfTheSample(Samples.Sample sample) {
        Tries tries = Tries.ofTitle(sample.title()).orElseThrow();

        assertThat(WALKED.matcher(tries.design()).results().map(each -> each.group(1)))
                .allSatisfy(host -> assertThat(sample.document().topology().zones())
                        .anyMatch(zone -> host.endsWith(zone.apex().host())));
    }

    @Test
    void otherDesignsSayNothing() {
        assertThat(Tries.ofTitle("My own")).isEmpty();
    }
}
