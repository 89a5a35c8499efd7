package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferStateTest {
    private static final String OTHER = "x";

    private static Soa soa(long serial) {
        DomainName name = DomainName.of("ns.example.com.");
        return new Soa(name, name, serial, Ttl.ZERO, Ttl.ZERO, Ttl.ZERO, Ttl.ZERO);
    }

    /** The serials of the SOA records among the records, others as {@code x}: it ends with the last of them, not before. */
    @ParameterizedTest
    @CsvSource({
        "'',1 x x 1",
        "'',1 1",
        "'',7 x 6 x 7",
        "3,3",
        "9,3",
        "0,4294967295",
        "1,3 1 2 x 2 x 3 x 3",
        "2,3 2 x 3 x 3",
        "2,3 2 3 3",
        "1,3 x x 3",
        "1,3 3",
        "4294967295,1 4294967295 x 1 x 1"
    })
    void itEndsWithTheLastRecordAndNotBefore(String since, String records) {
        OptionalLong serial = since.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(since));
        TransferState state = TransferState.before(serial);
        for (String each : records.split(" ", -1)) {
            assertThat(state.ended()).as("before %s of %s", each, records).isFalse();
            state = each.equals(OTHER) ? state.withOther() : state.withSoa(soa(Long.parseLong(each)));
        }
        assertThat(state.ended()).isTrue();
        assertThat(state.records()).isEqualTo(records.split(" ", -1).length);
    }
}
