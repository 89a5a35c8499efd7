package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import fingerpost.testnet.SignedZone;
import fingerpost.testnet.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones signed with every algorithm in use by BIND, Knot DNS and ldns; one record of each was changed afterwards. */
class AlgorithmsTest {
    @TempDir
    static Path folder;

    private static SignedFamily family;
    private static Validator unbound;

    @BeforeAll
    static void start() throws IOException {
        family = new SignedFamily(folder);
        for (String each : new String[] {"ED25519", "ED448", "ECDSAP256SHA256", "ECDSAP384SHA384"}) {
            add(byBind(each));
        }
        for (String each : new String[] {"RSASHA256", "RSASHA512", "NSEC3RSASHA1"}) {
            add(byBind(each, "-b", "2048"));
        }
        for (String each : new String[] {"ED25519", "ED448", "ECDSAP384SHA384", "RSASHA256", "RSASHA512"}) {
            add(SignedZone.byKnot(folder, apex("knot", each), SignedFamily.LEAF, true, each));
        }
        for (String each : new String[] {"ED25519", "ED448", "ECDSAP256SHA256", "RSASHA256", "RSASHA512"}) {
            add(SignedZone.byLdns(folder, apex("ldns", each), SignedFamily.LEAF, each, "-n", "-t", "0"));
        }
        unbound = family.start("").unbound();
    }

    @AfterAll
    static void stop() throws IOException {
        unbound.close();
        family.close();
    }

    private static String apex(String signer, String algorithm) {
        return SignedFamily.apex(signer + "-" + algorithm.toLowerCase(Locale.ROOT));
    }

    private static SignedZone byBind(String algorithm, String... size) throws IOException {
        String apex = apex("bind", algorithm);
        return SignedZone.byBind(folder, apex, SignedFamily.LEAF, SignedZone.keys(folder, apex, algorithm, size));
    }

    private static void add(SignedZone zone) {
        family.leaf(zone.tampered(line -> line.replace("192.0.2.70", "192.0.2.99")), zone.ds());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bind-ed25519",
                "bind-ed448",
                "bind-ecdsap256sha256",
                "bind-ecdsap384sha384",
                "bind-rsasha256",
                "bind-rsasha512",
                "bind-nsec3rsasha1",
                "knot-ed25519",
                "knot-ed448",
                "knot-ecdsap384sha384",
                "knot-rsasha256",
                "knot-rsasha512",
                "ldns-ed25519",
                "ldns-ed448",
                "ldns-ecdsap256sha256",
                "ldns-rsasha256",
                "ldns-rsasha512"
            })
    void signaturesOfEveryAlgorithmAreVerified(String label) {
        String apex = SignedFamily.apex(label);
        for (String proven : new String[] {"www.", "absent.", "any.wild."}) {
            expect(proven + apex, Security.SECURE, Cause.PROVEN);
        }
        expect("changed." + apex, Security.BOGUS, Cause.WRONG_SIGNATURE);
    }

    private static void expect(String name, Security security, Cause cause) {
        Validation validation = family.validate(name);
        assertThat(validation.security()).as(validation.reason()).isEqualTo(security);
        assertThat(validation.hops().getLast().judgement().cause()).isEqualTo(cause);
        assertThat(SignedFamily.told(unbound, name, RecordType.A)).as(name).isEqualTo(security);
    }
}
