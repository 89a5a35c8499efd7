package fingerpost.export.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.safety.Danger.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentTest {
    @Test
    void onlyWhatDiffersIsWritten() {
        Deployment deployment = Deployment.of(
                Map.of("same", "1\n", "other", "1\n", "old", "x"), Map.of("same", "1\n", "other", "2\n", "new", "3\n"));
        assertThat(deployment.changed()).containsOnlyKeys("new", "other");
        assertThat(deployment.replaced()).containsExactly("other");
    }

    @Test
    void theSumStandsForPathsAndOldAndNewTexts() {
        String sum = sum("a", "1", "2");
        assertThat(sum).matches("[0-9a-f]{16}").isEqualTo(sum("a", "1", "2"));
        assertThat(List.of(
                        sum("b", "1", "2"),
                        sum("a", "0", "2"),
                        sum("a", "1", "3"),
                        Deployment.of(Map.of(), Map.of("a", "2")).checksum(),
                        sum("a", "", "2")))
                .doesNotContain(sum)
                .doesNotHaveDuplicates();
    }

    private static String sum(String path, String before, String after) {
        return Deployment.of(Map.of(path, before), Map.of(path, after)).checksum();
    }

    /** As octoDNS: over 30 % of ten sets or more. The apex has an NS set, too. */
    @ParameterizedTest
    @CsvSource({
        "9, 0, 3, false",
        "9, 0, 4, true",
        "9, 3, 0, false",
        "9, 4, 0, true",
        "8, 4, 0, false",
        "8, 8, 0, false",
        "29, 9, 9, false",
        "29, 9, 10, true",
        "29, 10, 9, true",
    })
    void muchAtOnceIsADanger(int sets, int gone, int changed, boolean danger) {
        String before = zone("ns1", IntStream.range(0, sets).boxed().map(i -> i + " 1"));
        String after =
                zone("ns1", IntStream.range(gone, sets).boxed().map(i -> i + (i < gone + changed ? " 2" : " 1")));
        assertThat(kinds(before, after)).isEqualTo(danger ? List.of(Kind.MASS_CHANGE) : List.of());
    }

    @Test
    void otherNameServersOfTheZoneAreADanger() {
        String before = zone("ns1", IntStream.range(0, 2).boxed().map(i -> i + " 1"));
        String after = zone("ns2", IntStream.range(0, 2).boxed().map(i -> i + " 1"));
        assertThat(kinds(before, after)).containsExactly(Kind.APEX_NS);
        assertThat(kinds(before, before + "sub.example.com. 300 IN NS elsewhere.example.\n"))
                .isEmpty();
    }

    @Test
    void anotherOrderOrSerialOrCaseIsNone() {
        String before = zone("ns1", IntStream.range(0, 12).boxed().map(i -> i + " 1"));
        String after = zone("ns1", IntStream.range(0, 12).boxed().map(i -> 11 - i + " 1"))
                .replace("SOA a. b. 1 ", "SOA a. b. 2 ")
                .replace("n5.example.com.", "N5.EXAMPLE.com.");
        assertThat(kinds(before, after)).isEmpty();
    }

    @Test
    void whatIsNoZoneHasNone() {
        assertThat(kinds("server {\n}\n".repeat(20), "\n")).isEmpty();
    }

    private static List<Kind> kinds(String before, String after) {
        return Deployment.of(Map.of("zone", before), Map.of("zone", after)).dangers().stream()
                .map(Danger::kind)
                .toList();
    }

    private static String zone(String server, Stream<String> sets) {
        return "; a zone\nexample.com. 3600 IN SOA a. b. 1 1 1 1 1\nexample.com. 300 IN NS " + server
                + ".example.com.\n"
                + sets.map(each -> each.split(" ", 2))
                        .map(each -> "n" + each[0] + ".example.com. 300 IN A 192.0.2." + each[1])
                        .collect(Collectors.joining("\n", "", "\n"));
    }
}
