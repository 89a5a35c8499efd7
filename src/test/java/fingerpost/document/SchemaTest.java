package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema that ships with the program says what the program reads and writes. */
class SchemaTest {
    private static final int DESIGNS = 200;

    private final JsonMapper mapper = JsonMapper.shared();
    private final SchemaCheck schema = new SchemaCheck(mapper.readTree(shipped()));

    private static byte[] shipped() {
        try (InputStream in = Document.class.getResourceAsStream("topology.schema.json")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void everySampleConforms() {
        for (Samples.Sample sample : Samples.all()) {
            JsonNode json = mapper.readTree(DocumentText.write(sample.document()));
            assertThat(schema.faults(json)).as(sample.name()).isEmpty();
        }
    }

    @Test
    void randomDesignsConform() {
        for (int seed = 0; seed < DESIGNS; seed++) {
            JsonNode json = mapper.readTree(DocumentText.write(RandomDocument.of(seed)));
            assertThat(schema.faults(json)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void everyFieldThatIsWrittenIsDescribed() {
        Set<String> described = names(mapper.readTree(shipped()), new TreeSet<>());
        for (int seed = 0; seed < DESIGNS; seed++) {
            JsonNode json =
                    mapper.readTree(DocumentText.write(RandomDocument.of(seed).with(Diagram.EMPTY)));
            assertThat(described).as("seed %d", seed).containsAll(names(json, new TreeSet<>()));
        }
    }

    private static Set<String> names(JsonNode json, Set<String> to) {
        to.addAll(json.propertyNames());
        StreamSupport.stream(json.spliterator(), false)
                .collect(Collectors.toList())
                .forEach(each -> names(each, to));
        return to;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "version": 1        | "version": 2
            "ttl": 300          | "ttl": -1
            "ttl": 300          | "ttl": "300"
            "type": "A"         | "kind": "A"
            "percent": 5        | "percent": 101
            "kind": "nginx"     | "kind": "apache"
            "port": 8080        | "port": 0
            "proxyPass": "api-pool" | "pass": "api-pool"
            "fails"             | "falls"
            "canaryMoves"       | "canary"
            "profile": "unbound"| "profile": "other"
            """)
    void whatTheProgramRefusesTheSchemaRefusesToo(String right, String wrong) {
        String text = DocumentText.write(Samples.find("canary").orElseThrow().document())
                .replace("\"happenings\": [", "\"happenings\": [{\"at\": 1, \"fails\": \"app-1\"},");
        assertThat(text).contains(right);
        assertThat(schema.faults(mapper.readTree(text))).isEmpty();
        assertThat(schema.faults(mapper.readTree(text.replace(right, wrong)))).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> DocumentText.read(text.replace(right, wrong)))
                .isInstanceOf(DocumentProblem.class);
    }
}
