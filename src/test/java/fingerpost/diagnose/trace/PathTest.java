package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;

class PathTest {
    @Test
    void aCircleIsAQuestionThatWaitsForItself() {
        Path path = Path.to(NameSpace.question("www.example.com.", RecordType.A))
                .into(NameSpace.question("ns.example.net.", RecordType.A));
        assertThat(path.depth()).isEqualTo(1);
        assertThat(path.leadsBackTo(NameSpace.question("ns.example.net.", RecordType.A)))
                .isTrue();
        assertThat(path.leadsBackTo(NameSpace.question("ns.example.net.", RecordType.AAAA)))
                .isFalse();
        assertThat(path.leadsBackTo(NameSpace.question("ns.example.org.", RecordType.A)))
                .isFalse();
    }
}
