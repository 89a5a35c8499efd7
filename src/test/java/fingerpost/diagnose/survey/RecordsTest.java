package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.Replying;
import fingerpost.dns.Mx;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {
    private static final List<ResourceRecord> MIXED = Replying.records(
            "example.com. MX 20 b.example.com.",
            "example.com. A 192.0.2.9",
            "example.com. MX 10 a.example.com.",
            "example.com. AAAA 2001:db8::1",
            "www.example.com. A 192.0.2.9",
            "www.example.com. CNAME a.example.com.",
            "example.com. TXT \"192.0.2.7\"");

    @Test
    void dataOfOneKindKeepsItsOrder() {
        assertThat(Records.data(MIXED, Mx.class)).extracting(Mx::preference).containsExactly(20, 10);
    }

    @Test
    void aTargetThatTwoRecordsNameIsOne() {
        assertThat(Records.targets(MIXED)).hasToString("[a.example.com., b.example.com.]");
    }

    @Test
    void addressesOfBothFamiliesAreFoundOnce() {
        assertThat(Records.addresses(MIXED)).hasSize(2).hasToString("[192.0.2.9, 2001:db8::1]");
    }

    @Test
    void whatOnlyLooksLikeAnAddressIsNone() {
        assertThat(Records.address(MIXED.getLast())).isEmpty();
    }
}
