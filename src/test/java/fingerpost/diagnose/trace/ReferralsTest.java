package fingerpost.diagnose.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralsTest {
    private static final DomainName COM = DomainName.of("com.");

    /** The server of com may say where its own names are, and nobody else's. */
    @ParameterizedTest
    @CsvSource({
        "ns.example.com., true",
        "ns.other.com.,   true",
        "ns.example.net., false",
    })
    void glueIsBelievedAtOrBelowTheZoneThatWasAsked(String server, boolean believed) {
        List<NameServer> servers = referral(reply().authority("example.com. NS " + server)
                        .additional(server + " A 192.0.2.1", server + " AAAA 2001:db8::1"))
                .servers();
        assertThat(servers)
                .containsExactly(new NameServer(
                        DomainName.of(server),
                        believed ? List.of(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::1")) : List.of()));
    }

    @Test
    void serversKeepTheirOrderAndComeOnce() {
        assertThat(referral(reply().authority(
                                        "example.com. NS b.example.com.",
                                        "example.com. NS a.example.com.",
                                        "example.com. NS b.example.com."))
                        .servers())
                .extracting(NameServer::name)
                .containsExactly(NameSpace.names("b.example.com.", "a.example.com."));
    }

    @Test
    void aReferralMayHaveTheAuthorityBitSet() {
        assertThat(of(reply().authority("example.com. NS ns.example.com.")))
                .hasValueSatisfying(meaning -> assertThat(meaning).isInstanceOf(Meaning.Referral.class));
    }

    @Test
    void theServersOfOneZoneOnlyAreMeant() {
        assertThat(referral(reply().authority("example.com. NS ns.example.com.", "other.com. NS ns.other.com."))
                        .servers())
                .extracting(NameServer::name)
                .containsExactly(DomainName.of("ns.example.com."));
    }

    @Test
    void withAnSoaItIsNoReferral() {
        assertThat(of(reply().authority("com. NS ns.com.", "com. SOA ns.com. h.com. 1 2 3 4 5")))
                .isEmpty();
    }

    private static Replying reply() {
        return Replying.to("www.example.com.", RecordType.A);
    }

    private static Optional<Meaning> of(Replying replying) {
        Message message = replying.exchange().message().orElseThrow();
        return Referrals.of(COM, message.questions().getFirst(), message);
    }

    private static Meaning.Referral referral(Replying replying) {
        return (Meaning.Referral) of(replying.withoutAuthority()).orElseThrow();
    }
}
