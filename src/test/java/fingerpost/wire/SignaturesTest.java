package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that the RFCs of the algorithms give, and what is done to them. */
class SignaturesTest {
    private static final String ED25519 = """
            example.com. 3600 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=
            example.com. 3600 IN MX 10 mail.example.com.
            example.com. 3600 IN RRSIG MX 15 2 3600 1440021600 1438207200 3613 example.com. oL9krJun7xfBOIWcGHi7mag5/hdZrKWw15jPGrHpjQeRAvTdszaPD+QLs3fx8A4M3e23mRZ9VrbpMngwcrqNAg==
            """;
    private static final String P256 = """
            example.net. 3600 IN DNSKEY 257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==
            www.example.net. 3600 IN A 192.0.2.1
            www.example.net. 3600 IN RRSIG A 13 3 3600 20100909100439 20100812100439 55648 example.net. qx6wLYqmh+l9oCKTN6qIc+bw6ya+KJ8oMz0YP107epXAyGmt+3SNruPFKG7tZoLBLlUzGGus7ZwmwWep666VCw==
            """;
    private static final String RSASHA256 = """
            example.net. 3600 IN DNSKEY 256 3 8 AwEAAcFcGsaxxdgiuuGmCkVImy4h99CqT7jwY3pexPGcnUFtR2Fh36BponcwtkZ4cAgtvd4Qs8PkxUdp6p/DlUmObdk=
            www.example.net. 3600 IN A 192.0.2.91
            www.example.net. 3600 IN RRSIG A 8 3 3600 20300101000000 20000101000000 9033 example.net. kRCOH6u7l0QGy9qpC9l1sLncJcOKFLJ7GhiUOibu4teYp5VE9RncriShZNz85mwlMgNEacFYK/lPtPiVYP4bwg==
            """;
    private static final Instant WHILE_VALID = Instant.parse("2010-08-20T00:00:00Z");

    static List<Arguments> examples() {
        return List.of(
                Arguments.of("RFC 8080 section 6.1", ED25519, "2015-08-10T00:00:00Z"),
                Arguments.of("RFC 6605 section 6.1", P256, "2010-08-20T00:00:00Z"),
                Arguments.of("RFC 5702 section 6.1", RSASHA256, "2026-01-01T00:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void examplesOfTheStandardsAreGood(String source, String text, Instant now) {
        assertThat(check(text, now)).as(source).isEqualTo(SignatureCheck.State.GOOD);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            192.0.2.1,         192.0.2.2,        WRONG
            www.example.net.,  web.example.net., WRONG
            55648 example.net, 55648 net,        MISPLACED
            A 13 3,            A 13 4,           MISPLACED
            RRSIG A,           RRSIG AAAA,       UNSIGNED
            55648,             55649,            NO_KEY
            257 3 13,          257 2 13,         NO_KEY
            DNSKEY 257,        DNSKEY 1,         NO_KEY
            A 13 3,            A 200 3,          UNKNOWN_ALGORITHM
            3600 20100909,     3601 20100909,    WRONG
            qx6wLYqmh,         qx6wLYqmg,        WRONG
            """)
    void oneChangeAndItIsNotGoodAnyMore(String from, String to, SignatureCheck.State state) {
        assertThat(P256).contains(from);
        assertThat(check(P256.replace(from, to), WHILE_VALID)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2010-08-12T10:04:38Z, NOT_YET_VALID
            2010-08-12T10:04:39Z, GOOD
            2010-09-09T10:04:39Z, GOOD
            2010-09-09T10:04:40Z, EXPIRED
            """)
    void isValidFromItsFirstSecondToItsLast(Instant now, SignatureCheck.State state) {
        assertThat(check(P256, now)).isEqualTo(state);
    }

    @Test
    void revokedKeySignsNothing() {
        assertThat(check(P256.replace("257 3 13", "385 3 13").replace("55648", "55776"), WHILE_VALID))
                .isEqualTo(SignatureCheck.State.NO_KEY);
    }

    @Test
    void lettersOfNamesAndTheTtlOfACacheDoNotMatter() {
        String cached = P256.replace("www.example.net. 3600 IN A", "WWW.Example.NET. 17 IN A");
        assertThat(check(cached, WHILE_VALID)).isEqualTo(SignatureCheck.State.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"7, GOOD", "8, WRONG"})
    void noMoreSignaturesAreTriedThanTheLimit(int wrong, SignatureCheck.State state) {
        SignedSet set = set(P256);
        Rrsig bad = set(P256.replace("qx6wLYqmh", "qx6wLYqmg")).signatures().getFirst();
        List<Rrsig> signatures = new ArrayList<>(Collections.nCopies(wrong, bad));
        signatures.addAll(set.signatures());
        SignedSet trap = new SignedSet(set.owner(), set.type(), set.records(), signatures);
        assertThat(Signatures.check(trap, DomainName.of("example.net."), keys(P256), WHILE_VALID)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"3, GOOD", "4, TOO_MANY"})
    void noMoreKeysOfOneTagAreTriedThanTheLimit(int others, SignatureCheck.State state) {
        Dnskey key = keys(P256).getFirst();
        Dnskey other = keys(RSASHA256).getFirst();
        Dnskey sameTag = new Dnskey(other.record(), key.flags(), key.protocol(), key.algorithm(), key.tag());
        List<Dnskey> keys = new ArrayList<>(Collections.nCopies(others, sameTag));
        keys.add(key);
        assertThat(Signatures.check(set(P256), DomainName.of("example.net."), keys, WHILE_VALID)
                        .state())
                .isEqualTo(state);
    }

    private static SignatureCheck.State check(String text, Instant now) {
        Dnskey key = keys(text).getFirst();
        return Signatures.check(set(text), key.zone(), List.of(key), now).state();
    }

    private static List<Dnskey> keys(String text) {
        return ZoneLines.of(text).stream()
                .flatMap(each -> Dnskey.of(each).stream())
                .toList();
    }

    private static SignedSet set(String text) {
        return SignedSet.of(ZoneLines.of(text)).get(1);
    }
}
