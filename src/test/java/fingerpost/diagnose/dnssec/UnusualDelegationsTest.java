package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Trace;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Delv;
import fingerpost.testnet.SignedZone;
import fingerpost.testnet.Validator;
import fingerpost.wire.NetworkClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.Type;

/** What the parent may say of a zone's keys, and changes of keys half-way: unbound and delv judge the same. */
class UnusualDelegationsTest {
    /** RFC 4509 section 3 lets a validator look at SHA-1 beside SHA-256, as unbound does unless told to harden; BIND does not. */
    private static final String SHA1_COUNTS_FOR_UNBOUND = "www.sha256-wrong";

    private static final String LOSSY = "127.0.7.9";

    @TempDir
    static Path folder;

    private static SignedFamily family;
    private static SignedZone island;
    private static Validator unbound;
    private static Delv delv;

    @BeforeAll
    static void start() throws IOException {
        family = new SignedFamily(folder);
        island = zone("island");
        family.leaf(island);
        digests();
        changesOfKeys();
        SignedZone lossy = zone("lossy");
        family.leaf(lossy, lossy.ds()).delegation("lossy", LOSSY);
        unbound = family.start("""
            into-island DNAME island
            into-wrong DNAME sha384-wrong
            first CNAME www.into-island
            second CNAME www.into-wrong
            """).unbound();
        delv = family.delv(unbound.server());
        family.script(LOSSY, Stripping.signaturesOver(family.server(SignedFamily.LEAVES), Type.A));
    }

    @AfterAll
    static void stop() throws IOException {
        unbound.close();
        family.close();
    }

    private static void digests() throws IOException {
        SignedZone other = zone("sha1-wrong");
        String otherSha1 = other.ds(folder, "SHA-1");
        SignedZone zone = zone("sha1-alone");
        family.leaf(zone, zone.ds(folder, "SHA-1"));
        zone = zone("sha1-wrong");
        family.leaf(zone, withTagOf(zone.ds(), otherSha1), zone.ds());
        zone = zone("sha256-wrong");
        family.leaf(zone, zone.ds(folder, "SHA-1"), withTagOf(zone.ds(), other.ds()));
        zone = zone("sha384");
        family.leaf(zone, zone.ds(folder, "SHA-384"));
        zone = zone("sha384-wrong");
        family.leaf(zone, withTagOf(zone.ds(), other.ds(folder, "SHA-384")));
        zone = zone("unknown-digest");
        family.leaf(zone, withDigestType(zone.ds()));
        zone = zone("unknown-beside");
        family.leaf(zone, withDigestType(zone.ds()), zone.ds());
        zone = zone("unknown-beside-wrong");
        family.leaf(zone, withDigestType(zone.ds()), withTagOf(zone.ds(), other.ds()));
        zone = zone("wrong-algorithm");
        family.leaf(zone, zone.ds().replaceFirst(" 13 ", " 8 "));
    }

    /** From P-256 to Ed25519: the new keys are published before they sign; then they sign alone. */
    private static void changesOfKeys() throws IOException {
        for (String label : List.of("published", "ds-too-early", "both-ds")) {
            Path keys = SignedZone.keys(folder, SignedFamily.apex(label), "ECDSAP256SHA256");
            Path coming = SignedZone.keys(folder, SignedFamily.apex(label), "ED25519", "-A", "none");
            String ds = SignedZone.ds(keys);
            String comingDs = SignedZone.ds(coming);
            SignedZone zone =
                    SignedZone.byBind(folder, SignedFamily.apex(label), SignedFamily.LEAF, together(keys, coming));
            switch (label) {
                case "published" -> family.leaf(zone, ds);
                case "ds-too-early" -> family.leaf(zone, comingDs);
                default -> family.leaf(zone, ds, comingDs);
            }
        }
        SignedZone before = zone("changed-at-once");
        family.leaf(zone("changed-at-once"), before.ds());
        Path keys = SignedZone.keys(folder, SignedFamily.apex("doubly"), "ECDSAP256SHA256");
        Path coming = SignedZone.keys(folder, SignedFamily.apex("doubly"), "ED25519");
        String comingDs = SignedZone.ds(coming);
        family.leaf(
                SignedZone.byBind(folder, SignedFamily.apex("doubly"), SignedFamily.LEAF, together(keys, coming)),
                comingDs);
    }

    private static Path together(Path keys, Path others) throws IOException {
        try (Stream<Path> files = Files.list(others)) {
            for (Path each : files.toList()) {
                Files.copy(each, keys.resolve(each.getFileName()));
            }
        }
        return keys;
    }

    private static SignedZone zone(String label) throws IOException {
        return SignedZone.byBind(folder, SignedFamily.apex(label), SignedFamily.LEAF);
    }

    /** Another's digest under the tag and algorithm of the right one. */
    private static String withTagOf(String right, String other) {
        String[] words = right.split(" ", 3);
        return words[0] + " " + words[1] + " " + other.split(" ", 3)[2];
    }

    private static String withDigestType(String ds) {
        return ds.replaceFirst("^(\\d+ \\d+) \\d+", "$1 200");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        www.sha1-alone,           SECURE,   PROVEN
        www.sha1-wrong,           SECURE,   PROVEN
        www.sha256-wrong,         BOGUS,    ABOVE
        www.sha384,               SECURE,   PROVEN
        www.sha384-wrong,         BOGUS,    ABOVE
        www.unknown-digest,       INSECURE, ABOVE
        absent.unknown-digest,    INSECURE, ABOVE
        www.unknown-beside,       SECURE,   PROVEN
        www.unknown-beside-wrong, BOGUS,    ABOVE
        www.wrong-algorithm,      BOGUS,    ABOVE
        www.published,            SECURE,   PROVEN
        www.ds-too-early,         BOGUS,    ABOVE
        www.both-ds,              SECURE,   PROVEN
        www.doubly,               SECURE,   PROVEN
        absent.doubly,            SECURE,   PROVEN
        www.changed-at-once,      BOGUS,    ABOVE
        www.island,               INSECURE, ABOVE
        www.into-island,          INSECURE, ABOVE
        www.into-wrong,           BOGUS,    ABOVE
        first,                    INSECURE, ABOVE
        second,                   BOGUS,    ABOVE
        absent.into-island,       INSECURE, ABOVE
        """)
    void judgesAsUnboundAndDelvDo(String label, Security security, Cause cause) throws IOException {
        String name = SignedFamily.apex(label);
        Validation validation = family.validate(name);
        assertThat(validation.security()).as(validation.reason()).isEqualTo(security);
        assertThat(validation
                        .culprit()
                        .orElseGet(validation.hops()::getLast)
                        .judgement()
                        .cause())
                .isEqualTo(cause);
        assertThat(SignedFamily.told(unbound, name, RecordType.A))
                .isEqualTo(label.equals(SHA1_COUNTS_FOR_UNBOUND) ? Security.SECURE : security);
        assertThat(delv.verdict(name, "A")).hasToString(security.name());
    }

    /** Each hop of an alias is judged by its own zone: the first may be proven though the last is not. */
    @Test
    void eachHopHasItsOwnState() {
        assertThat(family.validate(SignedFamily.apex("first")).hops())
                .extracting(TrustHop::security)
                .containsExactly(Security.SECURE, Security.SECURE, Security.INSECURE);
        assertThat(family.validate(SignedFamily.apex("second")).hops())
                .extracting(TrustHop::security)
                .containsExactly(Security.SECURE, Security.SECURE, Security.BOGUS);
    }

    /** Whichever server the trace asked, the signature is looked for at the other; only the checks tell which lost it. */
    @Test
    void aServerThatLostASignatureIsNamedAndTheAnswerIsProvenAllTheSame() {
        Trace trace = family.trace(SignedFamily.apex("www.lossy"), RecordType.A);
        Validation validation = new ChainOfTrust(new NetworkClient(), family.profile()).validate(trace);
        assertThat(validation.security()).as(validation.reason()).isEqualTo(Security.SECURE);
        assertThat(new SecurityChecks(new NetworkClient(), family.profile()).verdicts(trace, validation))
                .filteredOn(Verdict.Found.class::isInstance)
                .singleElement()
                .satisfies(each -> assertThat(each.code()).isEqualTo("SEC03"))
                .satisfies(each -> assertThat(each.toString()).contains(LOSSY + "#"));
    }

    @Test
    void anIslandIsSecureByItsOwnAnchor() throws IOException {
        String name = SignedFamily.apex("www.island");
        assertThat(family.validate(name, family.profileAnd(island)).security()).isEqualTo(Security.SECURE);
        Validation alone = family.validate(name, family.profile(island));
        assertThat(alone.security()).isEqualTo(Security.SECURE);
        assertThat(alone.link(DomainName.of("example.org.")))
                .hasValueSatisfying(each -> assertThat(each.judgement().cause()).isEqualTo(Cause.NO_ANCHOR));
        try (Validator oracle = family.unbound(island.delegation())) {
            assertThat(SignedFamily.told(oracle, name, RecordType.A)).isEqualTo(Security.SECURE);
        }
    }

    @Test
    void anAnchorThatIsNotTheIslandsMakesItBogus() throws IOException {
        SignedZone other = zone("island");
        Validation validation = family.validate(SignedFamily.apex("www.island"), family.profileAnd(other));
        assertThat(validation.security()).isEqualTo(Security.BOGUS);
        assertThat(validation.link(DomainName.of(island.apex())))
                .hasValueSatisfying(each -> assertThat(each.judgement().cause()).isEqualTo(Cause.NO_MATCHING_KEY));
    }

    @ParameterizedTest
    @CsvSource({"60, EXPIRED", "-60, NOT_YET_VALID"})
    void aClockThatIsWrongByMonthsBelievesNothing(int days, Cause cause) {
        Instant then = Instant.now().plus(Duration.ofDays(days));
        Validation validation = family.validate(
                SignedFamily.apex("www.sha384"), family.profile().withClock(() -> then));
        assertThat(validation.security()).isEqualTo(Security.BOGUS);
        assertThat(validation.link(DomainName.ROOT))
                .hasValueSatisfying(each -> assertThat(each.judgement().cause()).isEqualTo(cause));
    }
}
