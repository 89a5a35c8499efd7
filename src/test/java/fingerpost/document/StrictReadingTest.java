package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not fit is refused with line, column, path, and what to do. */
class StrictReadingTest {
    private static final String ZONE = """
        {
          "format": "fingerpost",
          "version": 1,
          "title": "Shop",
          "zones": [
            {
              "id": "example",
              "apex": "example.com",
              "ttl": 3600,
              "soa": {"primary": "ns1", "mailbox": "hostmaster", "serial": 1, "refresh": 1, "retry": 1, "expire": 1, "minimum": 1},
              "records": [
                {"owner": "www", "type": "A", "ttl": 300, "answers": ["192.0.2.1"]}
              ]
            }
          ],
          "services": [{"id": "app", "members": [{"backend": "app-1"}]}],
          "backends": [{"id": "app-1", "host": "192.0.2.7", "port": 8080}]
        }
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "kind": "site"    | "kind": "town"     | diagram.groups[0].kind: "town" is none of the words provider, site, other.
        "id": "g1"        | "id": "app"        | diagram.groups[0].id: The id app is that of an element; a group needs one of its own.
        "id": "g2"        | "id": "g1"         | diagram.groups: There are two groups with the id g1.
        ["app-1"]         | ["app-9"]          | diagram.groups[0].members[0]: There is no element app-9 that could be in the group.
        ["app-1"]         | ["isp"]            | diagram.groups[0].members[0]: The line isp cannot be in a group; only zones and boxes can.
        ["app"]           | ["app", "app-1"]   | diagram.groups: app-1 is in the group West and in the group East; a box can be in one only.
        "name": "West"    | "name": " "        | diagram.groups[0]: A group needs a name.
        "name": "West",   |                    | diagram.groups[0]: The field "name" is missing here.
        """)
    void aGroupThatDoesNotFitIsRefused(String right, String wrong, String why) {
        String grouped = ZONE.stripTrailing().replaceFirst("}$", """
            , "lines": [{"id": "isp", "label": "ISP", "networks": ["192.0.2.0/24"]}],
            "diagram": {"positions": {}, "groups": [
              {"id": "g1", "kind": "site", "name": "West", "members": ["app-1"]},
              {"id": "g2", "kind": "other", "name": "East", "members": ["app"]}]}}
            """);
        assertThat(grouped).contains(right);
        assertThatCode(() -> DocumentText.read(grouped)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DocumentText.read(grouped.replace(right, wrong == null ? "" : wrong)))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageContaining(why);
    }

    @Test
    void theDocumentThatTheOthersSpoilIsFine() throws DocumentProblem {
        assertThat(DocumentText.read(ZONE).topology().elements()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "ttl": 300                | "ttl": -1          | line 12, column 46, at zones[0].records[0].ttl: A TTL of -1 s lies outside 0 to 2147483647 (RFC 2181 section 8).
        "ttl": 300                | "ttl": "300"       | line 12, column 46, at zones[0].records[0].ttl: Here stands a text; write a whole number, without quotation marks, such as 300.
        "ttl": 300                | "ttl": 3e2         | line 12, column 46, at zones[0].records[0].ttl: Here stands a number; write a whole number
        "ttl": 300                | "ttl": 99999999999999999999 | zones[0].records[0].ttl: Here stands a number; write a whole number
        "ttl": 300                | "ttl": null        | line 12, column 46, at zones[0].records[0].ttl: Here stands null; write a value, or leave the field out.
        "ttl": 300                | "ttl": 300, "ttl": 5 | line 12, column 51, at zones[0].records[0].ttl: The field "ttl" stands twice
        "192.0.2.1"               | "192.0.2.256"      | line 12, column 63, at zones[0].records[0].answers[0]:
        ["192.0.2.1"]             | "192.0.2.1"        | zones[0].records[0].answers: Here stands a text; write a list, in square brackets.
        ["192.0.2.1"]             | []                 | zones[0].records[0]: An answer policy needs at least one record.
        ["192.0.2.1"]             | [192]              | zones[0].records[0].answers[0]: Here stands a number; write a text
        "answers": ["192.0.2.1"]  | "policy": "fixed"  | zones[0].records[0]: One of the fields "answers", "weighted", "byLine"
        "answers": ["192.0.2.1"]  | "answers": ["192.0.2.1"], "weighted": [] | zones[0].records[0]: The fields "answers" and "weighted" exclude each other; keep one.
        "answers": ["192.0.2.1"]  | "answers": ["192.0.2.1"], "policy": "random" | zones[0].records[0].policy: "random" is none of the words fixed, rotated, shuffled.
        "answers": ["192.0.2.1"]  | "byLine": [{"line": "isp", "answers": ["192.0.2.1"]}] | line 12, column 71, at zones[0].records[0].byLine[0].line: There is no element with the id isp; add a line of that id
        "type": "A"               | "type": "AA"       | zones[0].records[0].type: "AA" is not a record type
        "type": "A"               | "type": "AAAA"     | zones[0].records[0].answers[0]:
        "owner": "www"            | "owner": "www..x"  | zones[0].records[0].owner: The name "www..x" has an empty label
        "owner": "www"            | "owner": "www.example.net." | zones[0]: www.example.net. does not belong to the zone example.com.
        "owner": "www", "type"    | "type"             | zones[0].records[0]: The field "owner" is missing here.
        "id": "app",              | "id": "example",   | services[0].id: The id example is another element's too
        "id": "app",              | "id": "App",       | services[0].id: "App" is not an id
        "backend": "app-1"        | "backend": "app-2" | line 16, column 54, at services[0].members[0].backend: There is no element with the id app-2
        "backend": "app-1"        | "backend": "example" | services[0].members[0].backend: The element example is no backend or application router
        "port": 8080              | "port": 65536      | backends[0]: There is no port 65536
        "port": 8080              | "port": 3000000000 | backends[0].port: The number 3000000000 is too large here.
        "version": 1              | "version": 0       | version: There is no version 0 of the format; the first is 1.
        "title": "Shop"           | "title": ["Shop"]  | line 4, column 12, at title: Here stands a list; write a text
        "title": "Shop"           | "title": "Shop     | line 4
        "title": "Shop",          | "title": "Shop"    | line 5, column 3
        """)
    void aFaultIsNamedWithItsPlace(String right, String wrong, String message) {
        assertThat(ZONE).contains(right);
        assertThatThrownBy(() -> DocumentText.read(ZONE.replace(right, wrong)))
                .isInstanceOf(DocumentProblem.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("line ");
    }

    @Test
    void aNewerVersionIsRefusedWithBothVersionsNamed() {
        assertThatThrownBy(() -> DocumentText.read(ZONE.replace("\"version\": 1", "\"version\": 7, \"new\": null")))
                .hasMessageContaining("version 7")
                .hasMessageContaining("version 1")
                .hasMessageContaining("newer Fingerpost")
                .hasMessageContaining("Nothing was changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                   | It is empty
        `   `                                | It is empty
        $ORIGIN example.com.                 | It is not a Fingerpost document
        [1, 2]                               | It is not a Fingerpost document
        {}                                   | It is JSON but not a Fingerpost document
        {"format": "other", "version": 1}    | It is JSON but not a Fingerpost document
        {"format": ["fingerpost"]}           | It is JSON but not a Fingerpost document
        {"format": "fingerpost"}             | The field "version" is missing
        """)
    void whatIsNoFingerpostDocumentIsCalledSo(String text, String message) {
        assertThatThrownBy(() -> DocumentText.read(text)).hasMessageContaining(message);
    }

    @Test
    void textBehindTheDocumentIsRefused() {
        assertThatThrownBy(() -> DocumentText.read(ZONE + "{}"))
                .hasMessageContaining("line 19, column 1: Something stands after the end of the document");
    }

    @Test
    void nestingBeyondSixtyFourIsRefusedAtItsPlace() throws DocumentProblem {
        assertThat(DocumentText.read(nested(63)).unknown()).contains("[[[");
        assertThatThrownBy(() -> DocumentText.read(nested(64)))
                .hasMessageContaining("nested more than 64 deep")
                .hasMessageContaining("more[0][0][0]");
        assertThatThrownBy(() -> DocumentText.read(nested(100_000))).hasMessageContaining("nested more than 64 deep");
    }

    private static String nested(int depth) {
        return ZONE.replace("\"title\"", "\"more\": " + "[".repeat(depth) + "]".repeat(depth) + ", \"title\"");
    }

    @Test
    void aNumberTooLongToReckonWithIsRefusedAtOnce() {
        String huge = ZONE.replace(
                "\"backends\"",
                "\"clients\": [{\"id\": \"c\", \"population\": 1, \"requestsPerHour\": 1e999999999,"
                        + " \"stub\": \"jvm\"}], \"backends\"");
        assertThatThrownBy(() -> DocumentText.read(huge)).hasMessageContaining("clients[0].requestsPerHour");
    }

    @Test
    void aDocumentCutOffAnywhereIsRefusedAsSuch() {
        for (int end = ZONE.indexOf("version"); end < ZONE.lastIndexOf('}'); end++) {
            String cut = ZONE.substring(0, end);
            assertThatThrownBy(() -> DocumentText.read(cut))
                    .isInstanceOf(DocumentProblem.class)
                    .hasMessageMatching("(?s)line \\d+, column \\d+.*");
        }
        assertThatThrownBy(() -> DocumentText.read(ZONE.substring(0, ZONE.lastIndexOf('}'))))
                .hasMessageContaining("cut off");
    }

    @Test
    void nothingThatIsTornOrTwistedEscapesAsAnotherException() {
        SplittableRandom random = new SplittableRandom(1);
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(seed -> DocumentText.write(RandomDocument.of(seed)))
                .toList();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder(texts.get(i % texts.size()));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
                    default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
                }
            }
            try {
                DocumentText.write(DocumentText.read(text.toString()));
            } catch (DocumentProblem refused) {
                assertThat(refused.getMessage()).isNotBlank().doesNotContain("Exception");
            }
        }
    }
}
