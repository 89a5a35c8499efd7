package fingerpost.diagnose.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.trace.Replying;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import org.junit.jupiter.api.Test;

class DelegationTest {
    private static final DomainName ZONE = DomainName.of("example.com.");

    @Test
    void theServersAndTheirAddressesOfBothFamiliesAreRead() {
        Delegation delegation = in(Replying.to("example.com.", RecordType.NS)
                .authority("example.com. NS ns2.example.com.", "example.com. NS ns1.example.com.")
                .additional(
                        "ns1.example.com. A 192.0.2.1",
                        "ns1.example.com. AAAA 2001:db8::1",
                        "ns2.example.com. A 192.0.2.2"));
        assertThat(delegation.names()).hasToString("[ns1.example.com., ns2.example.com.]");
        assertThat(delegation.glue())
                .hasToString("{ns1.example.com.=[192.0.2.1, 2001:db8::1], ns2.example.com.=[192.0.2.2]}");
    }

    @Test
    void addressesOfOthersAreNoGlue() {
        Delegation delegation = in(Replying.to("example.com.", RecordType.NS)
                .authority("example.com. NS ns1.example.com.")
                .additional("www.example.com. A 192.0.2.80"));
        assertThat(delegation.glue()).isEmpty();
    }

    @Test
    void aReferralToAnotherZoneDelegatesNothingHere() {
        assertThat(in(Replying.to("example.com.", RecordType.NS).authority("com. NS ns1.example.net."))
                        .names())
                .isEmpty();
    }

    /** A server that has both zones answers with the child's own NS records: that is not how the parent delegates. */
    @Test
    void anAnswerIsNoReferral() {
        assertThat(in(Replying.to("example.com.", RecordType.NS).answer("example.com. NS ns1.example.com."))
                        .names())
                .isEmpty();
    }

    private static Delegation in(Replying reply) {
        return Delegation.in(reply.exchange().message().orElseThrow(), ZONE);
    }
}
