package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Delv;
import fingerpost.testnet.Validator;
import fingerpost.wire.Message;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones signed by dnssec-signzone and Knot DNS, served by nsd and Knot DNS; unbound and delv say the same of each name. */
class ChainOfTrustTest {
    /**
     * BIND 9.18 computes up to 150 iterations where RFC 9276 lets resolvers stop earlier, and delv prints a denial that
     * opt-out leaves open (RFC 5155 section 9.2) like one that is proven.
     */
    private static final Set<String> PROVEN_FOR_DELV = Set.of("no.costly.example.com.", "absent.com.");

    @TempDir
    static Path folder;

    private static SignedSpace space;
    private static Validator unbound;
    private static Delv delv;

    @BeforeAll
    static void start() throws IOException {
        space = new SignedSpace(folder);
        unbound = space.validator();
        delv = space.delv(unbound.server());
    }

    @AfterAll
    static void stop() throws IOException {
        unbound.close();
        space.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        www.example.com.,               A,    SECURE,   PROVEN
        www.example.com.,               AAAA, SECURE,   PROVEN
        empty.example.com.,             A,    SECURE,   PROVEN
        absent.example.com.,            A,    SECURE,   PROVEN
        a.b.absent.example.com.,        A,    SECURE,   PROVEN
        any.wild.example.com.,          A,    SECURE,   PROVEN
        any.wild.example.com.,          TXT,  SECURE,   PROVEN
        example.com.,                   NS,   SECURE,   PROVEN
        shop.example.com.,              A,    SECURE,   PROVEN
        long.example.com.,              A,    SECURE,   PROVEN
        shop.old.example.com.,          A,    SECURE,   PROVEN
        www.same-server.example.com.,   A,    SECURE,   PROVEN
        no.same-server.example.com.,    A,    SECURE,   PROVEN
        absent.example.net.,            A,    SECURE,   PROVEN
        a.b.wild.example.net.,          A,    SECURE,   PROVEN
        a.wild.example.net.,            TXT,  SECURE,   PROVEN
        shop.example.net.,              MX,   SECURE,   PROVEN
        www.sound.example.com.,         A,    SECURE,   PROVEN
        www.half.example.com.,          A,    SECURE,   PROVEN
        www.weak.example.com.,          A,    SECURE,   PROVEN
        sound.example.com.,             DS,   SECURE,   PROVEN
        plain.example.com.,             DS,   SECURE,   PROVEN
        www.hashed.example.com.,        A,    SECURE,   PROVEN
        no.hashed.example.com.,         A,    SECURE,   PROVEN
        empty.hashed.example.com.,      A,    SECURE,   PROVEN
        any.wild.hashed.example.com.,   A,    SECURE,   PROVEN
        www.costly.example.com.,        A,    SECURE,   PROVEN
        no.costly.example.com.,         A,    INSECURE, TOO_MANY_ITERATIONS
        www.plain.example.com.,         A,    INSECURE, ABOVE
        no.plain.example.com.,          A,    INSECURE, ABOVE
        outside.example.com.,           A,    INSECURE, ABOVE
        www.no-ds.example.com.,         A,    INSECURE, ABOVE
        www.unknown.example.com.,       A,    INSECURE, ABOVE
        www.left-out.com.,              A,    INSECURE, ABOVE
        absent.com.,                    A,    INSECURE, OPTED_OUT
        www.expired.example.com.,       A,    BOGUS,    ABOVE
        trap.example.com.,              A,    BOGUS,    ABOVE
        far.example.com.,               A,    BOGUS,    ABOVE
        www.early.example.com.,         A,    BOGUS,    ABOVE
        www.tampered.example.com.,      A,    BOGUS,    WRONG_SIGNATURE
        www.wrong-ds.example.com.,      A,    BOGUS,    ABOVE
        www.gone.example.com.,          A,    BOGUS,    ABOVE
        www.missing-key.example.com.,   A,    BOGUS,    MISSING_KEY
        no.unproven.example.com.,       A,    BOGUS,    NO_PROOF
        any.wild.unproven.example.com., A,    BOGUS,    NO_PROOF
        www.stripped.example.com.,      A,    BOGUS,    NO_SIGNATURE
        """)
    void judgesAsUnboundAndDelvDo(String name, String type, Security security, Cause cause) throws IOException {
        Validation validation = space.validate(name, RecordType.of(type));
        assertThat(validation.security()).as(validation.reason()).isEqualTo(security);
        assertThat(validation
                        .culprit()
                        .orElseGet(validation.hops()::getLast)
                        .judgement()
                        .cause())
                .as(validation.reason())
                .isEqualTo(cause);
        assertThat(byUnbound(name, type)).isEqualTo(security);
        assertThat(delv.verdict(name, type))
                .hasToString((PROVEN_FOR_DELV.contains(name) ? Security.SECURE : security).name());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        expired,     EXPIRED
        early,       NOT_YET_VALID
        wrong-ds,    NO_MATCHING_KEY
        gone,        NO_KEYS
        plain,       NO_DS
        unknown,     UNKNOWN_ALGORITHM
        sound,       PROVEN
        """)
    void namesTheLinkAndWhatIsWrongWithIt(String label, Cause cause) {
        DomainName zone = DomainName.of(label + ".example.com.");
        TrustLink link = space.validate("www." + zone, RecordType.A).link(zone).orElseThrow();
        assertThat(link.judgement().cause()).as(link.reason()).isEqualTo(cause);
        assertThat(link.exchanges()).isNotEmpty();
    }

    private static Security byUnbound(String name, String type) {
        Query query = Query.recursive(new Question(DomainName.of(name), RecordType.of(type)), unbound.server())
                .withMixedCase(false)
                .withDnssecOk();
        Message message = new NetworkClient().ask(query).message().orElseThrow();
        if (message.is(Rcode.SERVFAIL)) {
            return Security.BOGUS;
        }
        return message.flags().authenticData() ? Security.SECURE : Security.INSECURE;
    }
}
