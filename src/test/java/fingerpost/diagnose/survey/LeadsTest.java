package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.Replying;
import fingerpost.dns.DomainName;
import fingerpost.wire.ResourceRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadsTest {
    private static final DomainName ZONE = DomainName.of("example.com.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        example.com. NS ns1.example.net.                        | Server[name=ns1.example.net.]
        example.com. MX 10 mail.example.net.                    | Endpoint[name=mail.example.net.]
        example.com. SOA ns1.example.com. a.example.com. 1 2 3 4 5 | Endpoint[name=ns1.example.com.]
        example.com. HTTPS 1 web.example.net. alpn=h2           | Endpoint[name=web.example.net.]
        example.com. TXT "v=spf1 include:a.example.net -all"    | Policy[name=a.example.net.]
        """)
    void aRecordLeadsToWhatItNames(String line, String lead) {
        assertThat(leads(line)).containsExactly(lead);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        sub.example.com. NS ns1.example.net.
        example.com. MX 0 .
        example.com. HTTPS 1 . alpn=h2
        example.com. TXT "v=spf1 -all"
        example.com. TXT "include:a.example.net"
        www.example.com. CNAME web.example.net.
        example.com. A 192.0.2.1
        """)
    void theseLeadNowhereElse(String line) {
        assertThat(leads(line)).isEmpty();
    }

    @Test
    void everyPolicyThatIsIncludedIsLookedAt() {
        assertThat(leads("example.com. TXT \"v=spf1 include:a.example.net include:b.example.net"
                        + " redirect=c.example.net\""))
                .contains("Policy[name=a.example.net.]", "Policy[name=b.example.net.]");
    }

    private static List<String> leads(String line) {
        ResourceRecord read = Replying.records(line).getFirst();
        return Leads.of(read.owner(), read.rdata().orElseThrow(), ZONE)
                .map(Object::toString)
                .toList();
    }
}
