package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTextTest {
    private static final DomainName APEX = DomainName.of("example.com.");
    private static final List<Rdata> TWO =
            List.of(Rdata.parse(RecordType.A, "192.0.2.1", APEX), Rdata.parse(RecordType.A, "192.0.2.2", APEX));

    @Test
    void anEntryComesBackWithItsPolicyAndTheRecordsItWasWrittenFor() {
        RecordSet set = new RecordSet(APEX.child("www"), RecordType.A, new Ttl(60), new Rotated(TWO));

        String text = RemarkText.of(set, APEX, TWO.subList(0, 1));

        assertThat(text).doesNotContain("\n").contains("\"policy\": \"rotated\"");
        assertThat(RemarkText.entry(text, APEX)).isEqualTo(set);
        assertThat(RemarkText.written(text)).containsExactly("192.0.2.1");
    }

    @Test
    void aLineComesBackAndIsWrittenInAscii() {
        Line line = new Line(
                Id.of("telecom"), "\u4e2d\u56fd\n\u0085\"", List.of(IpNetwork.of("192.0.2.0/24")), List.of("CN"));

        String text = RemarkText.of(line);

        assertThat(text).matches("[ -~]+");
        assertThat(RemarkText.line(text)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"written\": [], \"entry\": null}",
                "{\"written\": []}",
                "{\"written\": 3, \"entry\": {\"owner\": \"@\", \"type\": \"A\", \"answers\": [\"192.0.2.1\"]}}",
                "{\"written\": [], \"entry\": {\"owner\": \"@\", \"type\": \"A\", \"answers\": [\"192.0.2.256\"]}}",
                "{\"written\": [], \"entry\": {\"owner\": \"@\", \"type\": \"A\", \"answers\": [\"192.0.2.1\"], \"x\":"
                        + " 1}}",
                "{\"written\": [], \"entry\": {\"owner\": \"@\", \"type\": \"SOA\", \"answers\": [\"x\"]}}"
            })
    void whatSaysNoEntryIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> RemarkText.entry(text, APEX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }
}
