package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.RecordType;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each zone has one fault, and only the checks that it breaks say so. */
class SecurityChecksTest {
    @TempDir
    static Path folder;

    private static SignedSpace space;

    @BeforeAll
    static void start() throws IOException {
        space = new SignedSpace(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        space.close();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            www.sound.example.com.,       none
            www.example.net.,             none
            www.same-server.example.com., none
            www.hashed.example.com.,      SEC05 NOTICE
            www.costly.example.com.,      SEC05 ERROR
            www.expired.example.com.,     SEC02 ERROR; SEC09 ERROR
            www.early.example.com.,       SEC02 ERROR; SEC09 ERROR
            www.soon.example.com.,        SEC02 WARNING
            www.long-lived.example.com.,  SEC02 WARNING
            www.wrong-ds.example.com.,    SEC01 ERROR; SEC09 ERROR
            www.gone.example.com.,        SEC09 ERROR
            www.tampered.example.com.,    SEC09 ERROR
            www.missing-key.example.com., SEC09 ERROR
            www.unproven.example.com.,    SEC06 ERROR
            www.stripped.example.com.,    SEC03 ERROR; SEC06 ERROR; SEC09 ERROR
            www.half.example.com.,        SEC03 ERROR
            www.weak.example.com.,        SEC04 WARNING; SEC07 WARNING
            www.leaving.example.com.,     none
            www.mistaken.example.com.,    SEC08 ERROR
            far.example.com.,             SEC09 ERROR
            """)
    void faultIsFoundByItsCheckAndNoOther(String name, String expected) {
        List<String> found = findings(name)
                .map(each -> each.code() + " " + each.severity())
                .distinct()
                .sorted()
                .toList();
        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void zoneWithoutKeysIsNotTestedRatherThanPassed() {
        assertThat(verdicts("www.plain.example.com."))
                .filteredOn(each -> !each.code().equals("SEC09"))
                .hasSize(8)
                .allSatisfy(each -> assertThat(each).isInstanceOf(Verdict.NotTested.class));
    }

    @Test
    void aliasIntoABrokenZoneIsNamedHopByHop() {
        assertThat(findings("far.example.com."))
                .singleElement()
                .satisfies(each -> assertThat(each.message())
                        .contains(
                                "far.example.com. to trap.example.com. to www.expired.example.com.",
                                "expired at",
                                "Mend the zone expired.example.com."))
                .satisfies(each -> assertThat(each.evidence()).isNotEmpty());
    }

    private static Stream<LiveFinding> findings(String name) {
        return verdicts(name).stream()
                .filter(Verdict.Found.class::isInstance)
                .flatMap(each -> ((Verdict.Found) each).findings().stream());
    }

    private static List<Verdict> verdicts(String name) {
        Trace trace = space.trace(name, RecordType.A);
        NetworkClient client = new NetworkClient();
        Validation validation = new ChainOfTrust(client, space.profile()).validate(trace);
        return new SecurityChecks(client, space.profile()).verdicts(trace, validation);
    }
}
