package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.Conditions;
import fingerpost.topology.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios in a document: old ones mean what they meant, new ones keep every field, mistakes are told at their place. */
class ScenarioFormTest {
    private static final String OLD = """
        {
          "format": "fingerpost",
          "version": 1,
          "title": "",
          "note": "",
          "backends": [
            {"id": "app", "label": "", "host": "192.0.2.7", "port": 8080}
          ],
          "scenarios": [
            {
              "id": "storm",
              "label": "Storm",
              "duration": 3600,
              "measures": ["shares"],
              "happenings": [
                {"at": 60, "fails": "app"}
              ]
            }
          ],
          "diagram": {
            "positions": {}
          }
        }
        """;
    private static final String NEW = OLD.replace(
                    "\"duration\"", "\"note\": \"Look at the shares.\",\n      \"duration\"")
            .replace("      \"happenings\": [\n", """
                      "asks": [
                        {"url": "https://www.example.org/", "weight": 2.5, "team": "shop"},
                        {"url": "http://192.0.2.7:8080/up"}
                      ],
                      "diurnal": {"from": 8, "peak": 20.5, "height": 1.6},
                      "caches": {"count": 50, "zipf": 0.9, "why": "measured"},
                      "checkers": {"count": 16, "needed": 14},
                      "happenings": [
                        {"at": 0.5, "refuses": "app"},
                        {"at": 2, "pathBreaks": "app", "families": "v6", "lasts": 90, "cause": "filter"},
                """);

    @Test
    void anOldOneHasTheUsualConditionsAndStaysAsItIs() throws DocumentProblem {
        Document document = DocumentText.read(OLD);
        Scenario storm = document.topology().all(Scenario.class).getFirst();
        assertThat(storm.conditions()).isEqualTo(Conditions.USUAL);
        assertThat(storm.note()).isEmpty();
        assertThat(DocumentText.write(document)).isEqualTo(OLD);
    }

    @Test
    void everyFieldOfANewOneSurvivesAndThoseOfOthersToo() throws DocumentProblem {
        assertThat(DocumentText.write(DocumentText.read(NEW))).isEqualTo(NEW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        https://www        | ftp://www      | asks[0].url            | not by ftp
        http://192.0.2.7   | 192.0.2.7      | asks[1].url            | is no URL
        "weight": 2.5      | "weight": 0    | asks[0].weight         | has to lie above 0
        "peak": 20.5       | "peak": 24     | diurnal                | An hour of the day
        "height": 1.6      | "height": 3    | diurnal                | 1 to 2 times the mean
        "count": 50        | "count": 0     | caches                 | 1 to 100000 caches
        "zipf": 0.9        | "zipf": -1     | caches                 | lies from 0 to 10
        "needed": 14       | "needed": 17   | checkers               | 1 to 16 have to agree
        "at": 0.5          | "at": -1       | happenings[0]          | before a scenario begins
        "lasts": 90        | "lasts": 0     | happenings[1]          | lasts longer than 0
        "v6"               | "ipv6"         | happenings[1].families | none of the words v4, v6, both
        "refuses": "app"   | "refuses": "x" | happenings[0].refuses  | no element with the id x
        """)
    void aMistakeIsToldAtItsPlace(String right, String wrong, String place, String why) {
        assertThat(NEW).contains(right);
        assertThatThrownBy(() -> DocumentText.read(NEW.replace(right, wrong)))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageContaining("scenarios[0]." + place)
                .hasMessageContaining(why);
    }
}
